//! Reads a content folder: a sorted walk, texts into the source map, files to copy by name only.
//!
//! Knows nothing of records. Names that start with `_` or `.` are skipped.

mod again;
mod steady;
mod walk;

use crate::diag::{Diagnostics, FileId, Problem, SourceFile, SourceMap, Span};
use crate::model::Asset;
use rayon::prelude::*;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use walk::{Entry, EntryKind, is_wanted, walk};
use walkdir::WalkDir;

pub use again::Stamps;

/// The list of addresses that were published, beside `site.toml`.
pub const PERMALINKS_FILE: &str = "permalinks.txt";

/// The largest text file that is read, in bytes: spans are 32 bits wide.
pub const LARGEST_FILE: u64 = 3 << 30;

/// A content folder in memory.
#[derive(Clone, Debug, Default)]
pub struct Loaded {
    pub sources: SourceMap,
    pub files: Vec<LoadedFile>,
    pub assets: Vec<Asset>,
    /// Where the content lies, for messages about the folder itself.
    pub root: Option<FileId>,
}

/// A text of the content folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoadedFile {
    pub id: FileId,
    /// Inside the content folder, with `/`.
    pub path: String,
    /// What an ending says of a file that no role is known for.
    pub is_text: bool,
    /// Of its bytes.
    pub hash: blake3::Hash,
}

/// A template that replaces a built-in one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateFile {
    pub id: FileId,
    /// Inside the templates folder, with `/`.
    pub name: String,
}

impl Loaded {
    /// Leaves out what `keeps` refuses by its path inside the content folder.
    pub fn retain(&mut self, mut keeps: impl FnMut(&str) -> bool) {
        self.files.retain(|file| keeps(&file.path));
        self.assets.retain(|asset| keeps(&asset.path));
    }

    /// Reads texts again that findings point at; a file that is no longer the same stays without.
    pub fn restore(&mut self, content: &Path, diagnostics: &Diagnostics) {
        let pointed_at = diagnostics.files();
        for file in self.files.iter().filter(|file| pointed_at.contains(&file.id)) {
            if self.sources.file(file.id).text.is_empty()
                && let Ok(text) = read(&content.join(&file.path))
                && blake3::hash(text.as_bytes()) == file.hash
            {
                self.sources.replace_text(file.id, text);
            }
        }
    }

    /// Reads a text again that was loaded from the folder `content`. `false` when there was no text at that path, or is none
    /// any more: the folder is then to be loaded anew.
    pub fn read_again(&mut self, content: &Path, path: &str) -> bool {
        let Some(file) = self.files.iter_mut().find(|file| file.path == path) else { return false };
        if !file.is_text || is_article(path) {
            return false;
        }
        let Ok(text) = read(&content.join(path)) else { return false };
        file.hash = blake3::hash(text.as_bytes());
        self.sources.replace_text(file.id, text);
        true
    }

    /// Adds a text that is not on disk, as if it lay at `path` inside the folder.
    pub fn add_text(&mut self, shown: &str, path: String, text: String) -> FileId {
        let hash = blake3::hash(text.as_bytes());
        self.add(shown, path, Some(text), hash)
    }

    fn add(&mut self, shown: &str, path: String, text: Option<String>, hash: blake3::Hash) -> FileId {
        let is_text = text.is_some();
        let id = self.sources.add(joined(shown, &path), text.unwrap_or_default());
        self.files.push(LoadedFile { id, path, is_text, hash });
        id
    }
}

/// Reads `content`; `shown` is how messages name that folder.
pub fn load(content: &Path, shown: &str, diagnostics: &mut Diagnostics) -> Loaded {
    let mut loaded = Loaded::default();
    let look = |Entry { path, kind }| (look(&path, kind), path);
    let found: Vec<(Result<Found, Problem>, String)> = walk(content).into_par_iter().map(look).collect();
    for (found, path) in found {
        add(&mut loaded, shown, path, found, diagnostics);
    }
    loaded.root = Some(loaded.sources.add(shown.to_owned(), String::new()));
    loaded
}

fn add(loaded: &mut Loaded, shown: &str, path: String, found: Result<Found, Problem>, diagnostics: &mut Diagnostics) {
    match found {
        Ok(Found::Asset(from, hash, size)) => loaded.assets.push(Asset { path, from, hash, size }),
        Ok(Found::Text(text, hash)) => _ = loaded.add(shown, path, Some(text), hash),
        Ok(Found::Article(from, hash)) => {
            let id = loaded.sources.add_left(joined(shown, &path), from);
            loaded.files.push(LoadedFile { id, path, is_text: true, hash });
        }
        Ok(Found::Same(text, is_text, hash)) => {
            let id = loaded.sources.add_shared(text);
            loaded.files.push(LoadedFile { id, path, is_text, hash });
        }
        Ok(Found::Other) => _ = loaded.add(shown, path, None, blake3::hash(b"")),
        Err(problem) => {
            let id = loaded.sources.add(joined(shown, &path), String::new());
            diagnostics.push(problem, Span::new(id, 0, 0));
        }
    }
}

/// What a file turned out to hold.
enum Found {
    Text(String, blake3::Hash),
    /// Saved articles stay on disk once they are known to be text: a timeline may keep more of them than memory holds.
    Article(PathBuf, blake3::Hash),
    /// A text, or an article, that was loaded before.
    Same(Arc<SourceFile>, bool, blake3::Hash),
    Other,
    Asset(PathBuf, blake3::Hash, Option<(u32, u32)>),
}

fn look(path: &str, kind: EntryKind) -> Result<Found, Problem> {
    match kind {
        EntryKind::Text(from) => {
            let text = read(&from)?;
            let hash = blake3::hash(text.as_bytes());
            Ok(if is_article(path) { Found::Article(from, hash) } else { Found::Text(text, hash) })
        }
        EntryKind::Asset(from) => {
            let hash = steady::hash(&from).map_err(|error| unreadable(&error))?;
            let size = image_size(&from);
            Ok(Found::Asset(from, hash, size))
        }
        EntryKind::Other => Ok(Found::Other),
        EntryKind::Problem(problem) => Err(problem),
    }
}

fn is_article(path: &str) -> bool {
    path.contains("/articles/") && path.ends_with(".txt")
}

/// The font files of a folder, by name.
///
/// # Errors
/// In words, when the folder or a file can't be read, or no file there is a font by its ending.
pub fn load_fonts(folder: &Path) -> Result<Vec<Vec<u8>>, String> {
    let entries = std::fs::read_dir(folder).map_err(|error| error.to_string())?;
    let is_font = |path: &PathBuf| {
        let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
        ending.is_some_and(|ending| matches!(ending.as_str(), "ttf" | "otf" | "ttc" | "otc"))
    };
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).filter(is_font).collect();
    paths.sort();
    if paths.is_empty() {
        return Err("no file there ends in .ttf, .otf, .ttc or .otc".to_owned());
    }
    paths.iter().map(|path| std::fs::read(path).map_err(|error| error.to_string())).collect()
}

/// Reads the templates that override built-in ones, when there is such a folder.
pub fn load_templates(
    folder: &Path,
    shown: &str,
    sources: &mut SourceMap,
    diagnostics: &mut Diagnostics,
) -> Vec<TemplateFile> {
    let mut out = Vec::new();
    for (name, from) in template_files(folder) {
        match read(&from) {
            Ok(text) => out.push(TemplateFile { id: sources.add(joined(shown, &name), text), name }),
            Err(problem) => {
                let id = sources.add(joined(shown, &name), String::new());
                diagnostics.push(problem, Span::new(id, 0, 0));
            }
        }
    }
    out
}

/// The folder of templates that belongs to a content folder.
pub fn templates_beside(content: &Path) -> PathBuf {
    content.parent().map_or_else(|| Path::new("templates").to_owned(), |parent| parent.join("templates"))
}

/// What [`load`] reads or copies: each file's path inside the content folder, with `/`, and where it lies; by path.
pub fn files(content: &Path) -> Vec<(String, PathBuf)> {
    let kept = walk(content).into_iter().filter_map(|Entry { path, kind }| match kind {
        EntryKind::Text(from) | EntryKind::Asset(from) => Some((path, from)),
        EntryKind::Other | EntryKind::Problem(_) => None,
    });
    kept.collect()
}

/// What [`load_templates`] reads: each file's name inside the folder, with `/`, and where it lies; by name.
pub fn template_files(folder: &Path) -> Vec<(String, PathBuf)> {
    if !folder.is_dir() {
        return Vec::new();
    }
    let entries = WalkDir::new(folder).sort_by_file_name().into_iter().filter_entry(is_wanted).flatten();
    let files = entries.filter(|entry| entry.file_type().is_file());
    files.map(|entry| (relative(folder, entry.path()), entry.into_path())).collect()
}

fn read(path: &Path) -> Result<String, Problem> {
    let bytes = steady::read(path, LARGEST_FILE).map_err(|error| match error.kind() {
        ErrorKind::FileTooLarge => {
            let bytes = std::fs::metadata(path).map_or(LARGEST_FILE, |found| found.len());
            Problem::FileTooLarge { bytes, limit: LARGEST_FILE }
        }
        _ => unreadable(&error),
    })?;
    String::from_utf8(bytes).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        let line = memchr::memchr_iter(b'\n', &error.as_bytes()[..good]).count() + 1;
        let is_utf16 = matches!(error.as_bytes(), [0xff, 0xfe, ..] | [0xfe, 0xff, ..]);
        Problem::NotUtf8 { line, is_utf16 }
    })
}

fn unreadable(error: &io::Error) -> Problem {
    Problem::Unreadable { reason: io_reason(error) }
}

/// The size that an image file gives in its head; `None` for other files and for drawings without a fixed size.
fn image_size(path: &Path) -> Option<(u32, u32)> {
    let size = imagesize::size(path).ok()?;
    Some((u32::try_from(size.width).ok()?, u32::try_from(size.height).ok()?))
}

/// The system's words without its number.
fn io_reason(error: &io::Error) -> String {
    let text = error.to_string();
    let text = text.split(" (os error").next().unwrap_or(&text);
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

fn relative(root: &Path, path: &Path) -> String {
    let path = path.strip_prefix(root).unwrap_or(path);
    path.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

fn joined(shown: &str, path: &str) -> String {
    if path.is_empty() { shown.to_owned() } else { format!("{}/{path}", shown.trim_end_matches('/')) }
}
