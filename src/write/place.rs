//! Where the output lies, and whether it may lie there.

use super::WriteError;
use super::error::At;
use std::fs;
use std::io::ErrorKind;
use std::path::{Component, Path, PathBuf};

/// The output folder's true address: absolute and free of symbolic links, so that exchanging it exchanges the folder and
/// not a link to it. Need not exist yet.
///
/// # Errors
/// When the output is a file, a whole file system, around or inside `content`, or around the working directory.
pub(super) fn locate(out: &Path, content: &Path) -> Result<PathBuf, WriteError> {
    let out = resolve(out)?;
    if fs::metadata(&out).is_ok_and(|found| !found.is_dir()) {
        return Err(WriteError::OutIsFile { out });
    }
    if out.parent().is_none() || is_mount(&out) {
        return Err(WriteError::OutIsRoot { out });
    }
    if fs::canonicalize(".").is_ok_and(|here| here.starts_with(&out)) {
        return Err(WriteError::OutHoldsUs { out });
    }
    let content = resolve(content)?;
    if out.starts_with(&content) {
        return Err(WriteError::OutInContent { out, content });
    }
    if content.starts_with(&out) {
        return Err(WriteError::ContentInOut { out, content });
    }
    Ok(out)
}

/// The part that exists without its links, then the rest as written.
fn resolve(path: &Path) -> Result<PathBuf, WriteError> {
    let mut whole = std::path::absolute(path).at("find", path)?;
    let mut rest = Vec::new();
    loop {
        match fs::canonicalize(&whole) {
            Ok(true_path) => {
                whole = true_path;
                break;
            }
            // A link that leads nowhere exists itself: what it stands for can't be guessed.
            Err(error) if error.kind() == ErrorKind::NotFound && fs::symlink_metadata(&whole).is_err() => {
                let Some(Component::Normal(name)) = whole.components().next_back() else {
                    return Err(error).at("find", path);
                };
                rest.push(name.to_owned());
                whole.pop();
            }
            Err(error) => return Err(error).at("find", path),
        }
    }
    whole.extend(rest.iter().rev());
    Ok(whole)
}

/// Whether another file system begins here; such a folder can't be renamed.
#[cfg(unix)]
fn is_mount(out: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let device = |path: &Path| fs::metadata(path).map(|found| found.dev()).ok();
    let parent = out.parent().and_then(device);
    device(out).is_some_and(|own| parent.is_some_and(|parent| parent != own))
}

#[cfg(not(unix))]
fn is_mount(_: &Path) -> bool {
    false
}
