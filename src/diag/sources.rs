//! The texts that diagnostics point into.

use std::borrow::Cow;
use std::io;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

/// A file of the [`SourceMap`]; ids follow the order of paths.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u32);

/// A range of bytes in one file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    pub file: FileId,
    pub start: u32,
    /// Exclusive.
    pub end: u32,
}

impl Span {
    /// Offsets past 4 GiB are cut off: no file that long is loaded.
    pub fn new(file: FileId, start: usize, end: usize) -> Self {
        let cut = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        Self { file, start: cut(start), end: cut(end.max(start)) }
    }

    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }

    /// A part of this span, by offsets relative to its start, cut off at its end.
    #[must_use]
    pub fn part(self, start: usize, end: usize) -> Self {
        let limit = (self.end - self.start) as usize;
        let base = self.start as usize;
        Self::new(self.file, base + start.min(limit), base + end.min(limit))
    }
}

/// A value and where it is written.
#[derive(Clone, Debug, PartialEq)]
pub struct Spanned<T> {
    pub value: T,
    pub span: Span,
}

impl<T> Spanned<T> {
    pub fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }
}

/// A text file as it was read.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// As shown to people, with `/`.
    pub path: String,
    pub text: String,
    /// Where a text lies that is read when somebody asks for it; `text` is then empty.
    left_at: Option<PathBuf>,
    /// Where each line starts, found when somebody asks for a place: there may be thousands of findings in one file.
    line_starts: OnceLock<Vec<usize>>,
}

/// Every text that was read, in the order of paths. A clone shares the texts.
#[derive(Clone, Debug, Default)]
pub struct SourceMap {
    files: Vec<Arc<SourceFile>>,
}

impl SourceMap {
    pub fn add(&mut self, path: String, text: String) -> FileId {
        self.push(SourceFile { path, text, left_at: None, line_starts: OnceLock::new() })
    }

    /// Adds a text that stays on disk, at `from`: there may be more of its kind than memory holds.
    pub fn add_left(&mut self, path: String, from: PathBuf) -> FileId {
        self.push(SourceFile { path, text: String::new(), left_at: Some(from), line_starts: OnceLock::new() })
    }

    /// Adds a text that another map holds too.
    pub fn add_shared(&mut self, file: Arc<SourceFile>) -> FileId {
        let id = FileId(u32::try_from(self.files.len()).expect("fewer than 2^32 files"));
        self.files.push(file);
        id
    }

    /// A text, for another map.
    pub fn shared(&self, id: FileId) -> Arc<SourceFile> {
        Arc::clone(&self.files[id.0 as usize])
    }

    fn push(&mut self, file: SourceFile) -> FileId {
        self.add_shared(Arc::new(file))
    }

    /// A text, wherever it is.
    ///
    /// # Errors
    /// When it stayed on disk and can't be read there, or is no UTF-8.
    pub fn whole(&self, id: FileId) -> io::Result<Cow<'_, str>> {
        let file = self.file(id);
        match &file.left_at {
            Some(from) => std::fs::read_to_string(from).map(Cow::Owned),
            None => Ok(Cow::Borrowed(&file.text)),
        }
    }

    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    /// Lets go of a text, or has it back.
    pub fn replace_text(&mut self, id: FileId, text: String) {
        let file = Arc::make_mut(&mut self.files[id.0 as usize]);
        file.text = text;
        file.line_starts = OnceLock::new();
    }

    /// The file that is shown under this path.
    pub fn find(&self, path: &str) -> Option<FileId> {
        let at = self.files.iter().position(|file| file.path == path)?;
        u32::try_from(at).ok().map(FileId)
    }

    pub fn text(&self, span: Span) -> &str {
        self.file(span.file).text.get(span.range()).unwrap_or("")
    }

    /// Line and column of an offset, from 1; columns count Unicode code points.
    pub fn position(&self, file: FileId, offset: u32) -> (usize, usize) {
        let text = &self.file(file).text;
        let mut end = (offset as usize).min(text.len());
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        let starts = self.file(file).line_starts.get_or_init(|| line_starts(text));
        let line = starts.partition_point(|start| *start <= end);
        (line, text[starts[line - 1]..end].chars().count() + 1)
    }

    /// Every file, in order.
    pub fn ids(&self) -> impl Iterator<Item = FileId> + use<> {
        (0..u32::try_from(self.files.len()).unwrap_or(u32::MAX)).map(FileId)
    }

    pub fn len(&self) -> usize {
        self.files.len()
    }

    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}

fn line_starts(text: &str) -> Vec<usize> {
    std::iter::once(0).chain(memchr::memchr_iter(b'\n', text.as_bytes()).map(|at| at + 1)).collect()
}
