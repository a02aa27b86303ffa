//! Reads a content folder: a sorted walk, texts into the source map, files to copy by name only.
//!
//! Knows nothing of records. Names that start with `_` or `.` are skipped.

mod steady;

use crate::diag::{Diagnostics, FileId, Problem, SourceMap, Span};
use crate::model::Asset;
use rayon::prelude::*;
use std::path::{Path, PathBuf};
use walkdir::WalkDir;

#[cfg(test)]
pub(crate) use steady::tests::while_it_is_rewritten;
pub use steady::{Stamp, busy, steadily};

/// The list of addresses that were published, beside `site.toml`.
pub const PERMALINKS_FILE: &str = "permalinks.txt";

/// The largest text file that is read, in bytes: spans are 32 bits wide.
pub const LARGEST_FILE: u64 = 3 << 30;

/// A content folder in memory.
#[derive(Debug, Default)]
pub struct Loaded {
    pub sources: SourceMap,
    pub files: Vec<LoadedFile>,
    pub assets: Vec<Asset>,
    /// Where the content lies, for messages about the folder itself.
    pub root: Option<FileId>,
}

/// A text of the content folder.
#[derive(Debug)]
pub struct LoadedFile {
    pub id: FileId,
    /// Inside the content folder, with `/`.
    pub path: String,
    /// What an ending says of a file that no role is known for.
    pub is_text: bool,
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
}

enum Entry {
    Text { path: String, from: PathBuf },
    Other { path: String },
    Asset(Asset),
    Problem { path: String, problem: Problem },
}

/// Reads `content`; `shown` is how messages name that folder.
pub fn load(content: &Path, shown: &str, diagnostics: &mut Diagnostics) -> Loaded {
    let mut loaded = Loaded::default();
    let entries = walk(content);
    let texts: Vec<Option<Result<String, Problem>>> = entries
        .par_iter()
        .map(|entry| match entry {
            Entry::Text { path, from } => {
                Some(read(from).map(|text| if is_article(path) { String::new() } else { text }))
            }
            _ => None,
        })
        .collect();
    for (entry, text) in entries.into_iter().zip(texts) {
        match entry {
            Entry::Asset(asset) => loaded.assets.push(Asset { size: image_size(&asset.from), ..asset }),
            Entry::Problem { path, problem } => {
                let id = loaded.sources.add(joined(shown, &path), String::new());
                diagnostics.push(problem, Span::new(id, 0, 0));
            }
            Entry::Other { path } => {
                let id = loaded.sources.add(joined(shown, &path), String::new());
                loaded.files.push(LoadedFile { id, path, is_text: false });
            }
            Entry::Text { path, from } => {
                let (text, problem) = match text.expect("every text was read") {
                    Ok(text) => (text, None),
                    Err(problem) => (String::new(), Some(problem)),
                };
                let id = match is_article(&path) {
                    true => loaded.sources.add_left(joined(shown, &path), from),
                    false => loaded.sources.add(joined(shown, &path), text),
                };
                match problem {
                    Some(problem) => diagnostics.push(problem, Span::new(id, 0, 0)),
                    None => loaded.files.push(LoadedFile { id, path, is_text: true }),
                }
            }
        }
    }
    loaded.root = Some(loaded.sources.add(shown.to_owned(), String::new()));
    loaded
}

/// Saved articles stay on disk once they are known to be text: a timeline may keep more of them than memory holds.
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
    let kept = walk(content).into_iter().filter_map(|entry| match entry {
        Entry::Text { path, from } => Some((path, from)),
        Entry::Asset(asset) => Some((asset.path, asset.from)),
        Entry::Other { .. } | Entry::Problem { .. } => None,
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

fn walk(content: &Path) -> Vec<Entry> {
    let root = content.canonicalize().unwrap_or_else(|_| content.to_owned());
    let mut out = Vec::new();
    for entry in WalkDir::new(content).follow_links(true).sort_by_file_name().into_iter().filter_entry(is_wanted) {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                let path = error.path().map_or_else(String::new, |path| relative(content, path));
                let reason = match error.loop_ancestor() {
                    Some(ancestor) => format!("the link leads back to `{}`", relative(content, ancestor)),
                    None => error.io_error().map_or_else(|| error.to_string(), io_reason),
                };
                out.push(Entry::Problem { path, problem: Problem::Unreadable { reason } });
                continue;
            }
        };
        if !entry.file_type().is_file() {
            continue;
        }
        let path = relative(content, entry.path());
        if entry.path_is_symlink() || is_below_link(content, entry.path()) {
            let target = entry.path().canonicalize().unwrap_or_default();
            if !target.starts_with(&root) {
                let problem = Problem::LinkOutside { target: target.to_string_lossy().into_owned() };
                out.push(Entry::Problem { path, problem });
                continue;
            }
        }
        out.push(if path.starts_with("media/") {
            Entry::Asset(Asset { path, from: entry.into_path(), size: None })
        } else if matches!(ending(&path), "md" | "toml" | "yaml" | "yml" | "jsonl" | "csv" | "txt") {
            Entry::Text { path, from: entry.into_path() }
        } else {
            Entry::Other { path }
        });
    }
    out
}

/// Whether a folder on the way to a file is a link.
fn is_below_link(content: &Path, path: &Path) -> bool {
    path.ancestors().skip(1).take_while(|ancestor| *ancestor != content).any(Path::is_symlink)
}

fn is_wanted(entry: &walkdir::DirEntry) -> bool {
    entry.depth() == 0 || !entry.file_name().to_string_lossy().starts_with(['_', '.'])
}

fn read(path: &Path) -> Result<String, Problem> {
    let unreadable = |error: std::io::Error| Problem::Unreadable { reason: io_reason(&error) };
    let bytes = std::fs::metadata(path).map_err(unreadable)?.len();
    if bytes > LARGEST_FILE {
        return Err(Problem::FileTooLarge { bytes, limit: LARGEST_FILE });
    }
    String::from_utf8(steady::read(path).map_err(unreadable)?).map_err(|_| Problem::NotUtf8)
}

/// The size that an image file gives in its head; `None` for other files and for drawings without a fixed size.
fn image_size(path: &Path) -> Option<(u32, u32)> {
    let size = imagesize::size(path).ok()?;
    Some((u32::try_from(size.width).ok()?, u32::try_from(size.height).ok()?))
}

/// The system's words without its number.
fn io_reason(error: &std::io::Error) -> String {
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

fn ending(path: &str) -> &str {
    path.rsplit_once('.').map_or("", |(_, ending)| ending)
}
