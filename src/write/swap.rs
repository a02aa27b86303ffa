//! One folder for another, in a single step where the system can.

use super::WriteError;
use super::workspace::Workspace;
use std::fs;
use std::io;
use std::path::Path;

/// Puts the new output in the old one's place. Linux and macOS exchange the two at once; elsewhere, and on file systems
/// that can't, there is none for an instant, and a build killed in that instant leaves the repair to the next.
pub(super) fn swap(workspace: &Workspace, out: &Path) -> Result<(), WriteError> {
    let new = workspace.new_output();
    let swapped = if fs::symlink_metadata(out).is_err() {
        fs::rename(&new, out)
    } else {
        exchange(&new, out).unwrap_or_else(|| one_by_one(workspace, out))
    };
    swapped.map_err(|error| WriteError::Swap { out: out.into(), error })
}

/// `None`: not here.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn exchange(new: &Path, out: &Path) -> Option<io::Result<()>> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;
    match renameat_with(CWD, new, CWD, out, RenameFlags::EXCHANGE) {
        Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => None,
        done => Some(done.map_err(io::Error::from)),
    }
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn exchange(_: &Path, _: &Path) -> Option<io::Result<()>> {
    None
}

/// If the second step fails, dropping the workspace takes back the first.
pub(super) fn one_by_one(workspace: &Workspace, out: &Path) -> io::Result<()> {
    fs::rename(out, workspace.old_output())?;
    fs::rename(workspace.new_output(), out)
}
