//! The walk through a content folder: what lies there, by path, before any of it is read.

use super::{io_reason, relative};
use crate::diag::Problem;
use std::path::{Path, PathBuf};
use walkdir::{DirEntry, WalkDir};

/// A file, or what stands in its place.
pub struct Entry {
    /// Inside the content folder, with `/`.
    pub path: String,
    pub kind: EntryKind,
}

pub enum EntryKind {
    Text(PathBuf),
    Asset(PathBuf),
    Other,
    Problem(Problem),
}

/// Every file of the folder, in the order of names; names that start with `_` or `.` are skipped.
pub fn walk(content: &Path) -> Vec<Entry> {
    let root = content.canonicalize().unwrap_or_else(|_| content.to_owned());
    let mut out = Vec::new();
    // The depth of the linked folder that the walk is in.
    let mut linked: Option<usize> = None;
    for entry in WalkDir::new(content).follow_links(true).sort_by_file_name().into_iter().filter_entry(is_wanted) {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                out.push(problem(content, &error));
                continue;
            }
        };
        linked = linked.filter(|depth| entry.depth() > *depth);
        let is_link = entry.depth() > 0 && entry.path_is_symlink();
        if entry.file_type().is_dir() && is_link && linked.is_none() {
            linked = Some(entry.depth());
        }
        if entry.file_type().is_file() {
            out.push(file(content, &root, entry, is_link || linked.is_some()));
        }
    }
    out
}

pub fn is_wanted(entry: &DirEntry) -> bool {
    entry.depth() == 0 || !entry.file_name().to_string_lossy().starts_with(['_', '.'])
}

fn file(content: &Path, root: &Path, entry: DirEntry, by_link: bool) -> Entry {
    let path = relative(content, entry.path());
    if by_link {
        let target = entry.path().canonicalize().unwrap_or_default();
        if !target.starts_with(root) {
            let problem = Problem::LinkOutside { target: target.to_string_lossy().into_owned() };
            return Entry { path, kind: EntryKind::Problem(problem) };
        }
    }
    let kind = if path.starts_with("media/") {
        EntryKind::Asset(entry.into_path())
    } else if matches!(ending(&path), "md" | "toml" | "yaml" | "yml" | "jsonl" | "csv" | "txt") {
        EntryKind::Text(entry.into_path())
    } else {
        EntryKind::Other
    };
    Entry { path, kind }
}

fn problem(content: &Path, error: &walkdir::Error) -> Entry {
    let path = error.path().map_or_else(String::new, |path| relative(content, path));
    let reason = match error.loop_ancestor() {
        Some(ancestor) => format!("the link leads back to `{}`", relative(content, ancestor)),
        None => error.io_error().map_or_else(|| error.to_string(), io_reason),
    };
    Entry { path, kind: EntryKind::Problem(Problem::Unreadable { reason }) }
}

fn ending(path: &str) -> &str {
    path.rsplit_once('.').map_or("", |(_, ending)| ending)
}
