//! The output as the last build left it, and what others have put there since.

use super::WriteError;
use super::error::At;
use super::manifest::{self, Entry, Manifest};
use rayon::prelude::*;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::SystemTime;
use walkdir::WalkDir;

/// What may lie in a folder that is still as good as empty.
const HARMLESS: &[&str] = &[".git", ".gitignore", ".gitkeep", ".nojekyll", ".DS_Store"];

/// The last build's output.
#[derive(Debug)]
pub(super) struct Old {
    pub manifest: Manifest,
    /// When the manifest was written, after all else; `None` without one.
    finished: Option<SystemTime>,
}

/// What lies in the output, as found.
#[derive(Debug, Default)]
pub(super) struct Survey {
    /// Not ours; a folder before what lies in it.
    pub foreign: Vec<Foreign>,
    /// For each entry of the old manifest, whether a plain file lies there, reached through plain folders.
    pub present: Vec<bool>,
}

#[derive(Debug)]
pub(super) struct Foreign {
    /// Relative to the output.
    pub path: PathBuf,
    pub kind: ForeignKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ForeignKind {
    Folder,
    Link,
    /// A file, or a special one.
    File,
}

impl Old {
    /// # Errors
    /// When the manifest can't be read, or there is none, the folder holds something and `force` is not given.
    pub fn read(out: &Path, force: bool) -> Result<Old, WriteError> {
        let path = out.join(manifest::NAME);
        let text = match fs::read_to_string(&path) {
            Err(error) if error.kind() == ErrorKind::NotFound => {
                if let (false, Some(example)) = (force, stranger(out)?) {
                    return Err(WriteError::Foreign { out: out.into(), example });
                }
                return Ok(Old { manifest: Manifest::empty(), finished: None });
            }
            Err(error) if error.kind() == ErrorKind::InvalidData => return Err(WriteError::Manifest { path, line: 1 }),
            read => read.at("read", &path)?,
        };
        let manifest = Manifest::parse(&text).map_err(|line| WriteError::Manifest { path: path.clone(), line })?;
        let finished = fs::metadata(&path).and_then(|found| found.modified()).at("read", &path)?;
        Ok(Old { manifest, finished: Some(finished) })
    }

    pub fn entry(&self, path: &str) -> Option<&Entry> {
        self.manifest.position(path).map(|ix| &self.manifest.entries()[ix])
    }

    /// Whether the output holds this very file already. One that was written to after the build ended is not trusted.
    pub fn holds(&self, out: &Path, entry: &Entry) -> bool {
        let Some(finished) = self.finished else { return false };
        self.entry(&entry.path) == Some(entry)
            && fs::symlink_metadata(out.join(&*entry.path)).is_ok_and(|found| {
                found.is_file()
                    && found.len() == entry.size
                    && found.modified().is_ok_and(|modified| modified <= finished)
            })
    }

    /// Whether the output holds every file that the manifest lists, untouched.
    pub fn is_whole(&self, out: &Path) -> bool {
        self.finished.is_some() && self.manifest.entries().par_iter().all(|entry| self.holds(out, entry))
    }

    /// Walks the output, in the order of its names.
    pub fn survey(&self, out: &Path) -> Result<Survey, WriteError> {
        let mut survey = Survey { foreign: Vec::new(), present: vec![false; self.manifest.entries().len()] };
        if !out.exists() {
            return Ok(survey);
        }
        let home = device(out)?;
        for found in WalkDir::new(out).min_depth(1).sort_by_file_name() {
            let found = found.map_err(|error| {
                let path = error.path().unwrap_or(out).to_owned();
                WriteError::Io { what: "read", path, error: error.into() }
            })?;
            let kind = match found.file_type() {
                kind if kind.is_dir() => ForeignKind::Folder,
                kind if kind.is_symlink() => ForeignKind::Link,
                _ => ForeignKind::File,
            };
            if kind == ForeignKind::Folder && device(found.path())? != home {
                return Err(WriteError::Mount { path: found.path().into() });
            }
            let path = found.path().strip_prefix(out).unwrap_or(found.path());
            let ours = slashed(path).is_some_and(|path| match (self.manifest.position(&path), kind) {
                (_, ForeignKind::Folder) => self.manifest.is_folder(&path),
                (Some(ix), _) => {
                    survey.present[ix] = found.file_type().is_file();
                    true
                }
                (None, _) => path == manifest::NAME,
            });
            if !ours {
                survey.foreign.push(Foreign { path: path.into(), kind });
            }
        }
        Ok(survey)
    }
}

/// The path as manifests write it; `None` where it isn't Unicode.
pub(super) fn slashed(path: &Path) -> Option<String> {
    let mut slashed = String::new();
    for name in path {
        if !slashed.is_empty() {
            slashed.push('/');
        }
        slashed.push_str(name.to_str()?);
    }
    Some(slashed)
}

/// The first name in the folder that should not be there.
fn stranger(out: &Path) -> Result<Option<String>, WriteError> {
    let entries = match fs::read_dir(out) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        entries => entries.at("read", out)?,
    };
    let mut first = None;
    for entry in entries {
        let name = entry.at("read", out)?.file_name().to_string_lossy().into_owned();
        if !HARMLESS.contains(&&*name) && first.as_ref().is_none_or(|first| name < *first) {
            first = Some(name);
        }
    }
    Ok(first)
}

#[cfg(unix)]
fn device(folder: &Path) -> Result<u64, WriteError> {
    use std::os::unix::fs::MetadataExt;
    Ok(fs::symlink_metadata(folder).at("read", folder)?.dev())
}

#[cfg(not(unix))]
fn device(_: &Path) -> Result<u64, WriteError> {
    Ok(0)
}
