//! The folder beside the output that one build at a time holds: its lock, its half-finished work, its cleaning up.

use super::WriteError;
use super::error::At;
use std::fs::{self, File, TryLockError};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// Held by one build; dropped, it leaves nothing behind but the output.
#[derive(Debug)]
pub(super) struct Workspace {
    out: PathBuf,
    folder: PathBuf,
    /// The lock lasts as long as this is open: a killed build lets go of it.
    lock: Option<File>,
}

impl Workspace {
    /// Takes the lock, clears away what a dead build left, and makes an empty [`Workspace::new_output`].
    pub fn take(out: &Path) -> Result<Workspace, WriteError> {
        let name = out.file_name().unwrap_or_default().to_string_lossy();
        let folder = out.with_file_name(format!(".{name}.linimasa"));
        let parent = out.parent().unwrap_or(out);
        fs::create_dir_all(parent).at("make the folder", parent)?;
        let lock = loop {
            if let Some(lock) = lock(out, &folder)? {
                break Some(lock);
            }
        };
        let workspace = Workspace { out: out.into(), folder, lock };
        workspace.recover().at("clear away a dead build in", &workspace.folder)?;
        fs::create_dir(workspace.new_output()).at("make the folder", workspace.new_output())?;
        Ok(workspace)
    }

    /// What will be the output. After the swap, what was the output.
    pub fn new_output(&self) -> PathBuf {
        self.folder.join("new")
    }

    /// Where the last good output waits while the new one takes its place.
    pub fn old_output(&self) -> PathBuf {
        self.folder.join("old")
    }

    /// Removes both outputs, or puts the old one back where there is none.
    fn recover(&self) -> io::Result<()> {
        if fs::symlink_metadata(&self.out).is_err_and(|error| error.kind() == ErrorKind::NotFound) {
            match fs::rename(self.old_output(), &self.out) {
                Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        remove(&self.new_output())?;
        remove(&self.old_output())
    }
}

impl Drop for Workspace {
    /// What can't be removed now is removed by the next build.
    fn drop(&mut self) {
        if self.recover().is_ok() {
            // The file goes before its lock does, so that nobody gets a lock on it that others can't see.
            let _ = fs::remove_file(self.folder.join("lock"));
            let _ = fs::remove_dir(&self.folder);
        }
        drop(self.lock.take());
    }
}

/// `None`: the build that held it ended this very moment; ask again.
fn lock(out: &Path, folder: &Path) -> Result<Option<File>, WriteError> {
    match fs::create_dir(folder) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => return Err(error).at("make the folder", folder),
        _ => {}
    }
    let path = folder.join("lock");
    // In a folder that others may write to, a link could lead anywhere.
    if fs::symlink_metadata(folder).is_ok_and(|found| !found.is_dir()) {
        return Err(io::Error::from(ErrorKind::NotADirectory)).at("use the folder", folder);
    }
    let file = match File::options().write(true).create(true).truncate(false).open(&path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        opened => opened.at("open", &path)?,
    };
    match file.try_lock() {
        Ok(()) => Ok(is_at(&file, &path).then_some(file)),
        Err(TryLockError::WouldBlock) => Err(WriteError::Locked { out: out.into() }),
        Err(TryLockError::Error(error)) => Err(error).at("lock", &path),
    }
}

/// Whether the file is still the one that others find at its path.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let ours = file.metadata().map(|found| (found.dev(), found.ino()));
    let theirs = fs::symlink_metadata(path).map(|found| (found.dev(), found.ino()));
    matches!((ours, theirs), (Ok(ours), Ok(theirs)) if ours == theirs)
}

#[cfg(not(unix))]
fn is_at(_: &File, path: &Path) -> bool {
    path.exists()
}

/// Removes a folder and all in it; links are removed, not followed.
fn remove(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() == ErrorKind::PermissionDenied => {
            unseal(folder)?;
            fs::remove_dir_all(folder)
        }
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        done => done,
    }
}

/// Makes folders writable: one that someone sealed in the old output must not outlive it.
fn unseal(folder: &Path) -> io::Result<()> {
    let mut permissions = fs::metadata(folder)?.permissions();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        permissions.set_mode(permissions.mode() | 0o700);
    }
    #[cfg(not(unix))]
    #[allow(clippy::permissions_set_readonly_false)]
    permissions.set_readonly(false);
    fs::set_permissions(folder, permissions)?;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            unseal(&entry.path())?;
        }
    }
    Ok(())
}
