//! From stage to output.

use super::error::At;
use super::manifest::{self, Manifest, Origin};
use super::old::{Foreign, ForeignKind, Survey, slashed};
use super::stage::{Done, make_parent};
use super::swap::swap;
use super::{Stage, WriteError};
use rayon::prelude::*;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

/// What became of the output.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Published {
    /// Files that are new or differ.
    pub written: usize,
    /// Files that stayed as they were.
    pub unchanged: usize,
    /// Files of the last build that this one no longer makes.
    pub removed: usize,
    /// Files and links of others that were carried over.
    pub kept_foreign: usize,
    /// The size of the whole site, without other people's files.
    pub bytes: u64,
}

impl Stage {
    /// What there would be to say of a build of the same again: the output was made from `inputs`, and nobody touched
    /// it. `None` where it has to be made.
    ///
    /// # Errors
    /// When the output can't be read.
    pub fn kept(&self, inputs: &blake3::Hash) -> Result<Option<(Published, &str)>, WriteError> {
        let Some(origin) = self.old.manifest.origin.as_ref().filter(|origin| origin.inputs == *inputs) else {
            return Ok(None);
        };
        if !self.old.is_whole(&self.out) {
            return Ok(None);
        }
        let foreign = self.old.survey(&self.out)?.foreign;
        let entries = self.old.manifest.entries();
        let published = Published {
            unchanged: entries.len(),
            kept_foreign: foreign.iter().filter(|found| found.kind != ForeignKind::Folder).count(),
            bytes: entries.iter().map(|entry| entry.size).sum(),
            ..Published::default()
        };
        Ok(Some((published, &origin.note)))
    }

    /// Makes the output what was handed over, all at once. When nothing changed, nothing is touched.
    ///
    /// Files that stayed the same are links to the old ones and keep their times, which `rsync` and browsers' caches
    /// like. A server whose working directory is the output must be started anew: it would stand in the old one.
    ///
    /// # Errors
    /// When a file of others is where a page has to go (without `force`), when another program changed the output in the
    /// meantime, or when the disk refuses. The last good output then still stands.
    pub fn publish(self) -> Result<Published, WriteError> {
        self.publish_from(None)
    }

    /// The same, and notes what the output was made from.
    ///
    /// # Errors
    /// As [`Stage::publish`].
    pub fn publish_from(self, origin: Option<Origin>) -> Result<Published, WriteError> {
        let Stage { out, workspace, new, old, done, force, sync } = self;
        let done = done.into_inner().expect("no thread panics while it adds a line");
        let unchanged: Vec<Box<str>> =
            done.iter().filter(|done| done.unchanged).map(|done| done.entry.path.clone()).collect();
        let mut manifest = Manifest::new(done.into_iter().map(|Done { entry, .. }| entry).collect())
            .map_err(|path| WriteError::Twice { path: path.into() })?;
        manifest.origin = origin;

        let Survey { mut foreign, present } = old.survey(&out)?;
        let in_the_way = |found: &Foreign| is_in_the_way(found, &manifest);
        if force {
            foreign.retain(|found| !in_the_way(found));
        } else if let Some(found) = foreign.iter().find(|found| in_the_way(found)) {
            return Err(WriteError::InTheWay { path: found.path.display().to_string() });
        }
        let published = Published {
            written: manifest.entries().len() - unchanged.len(),
            unchanged: unchanged.len(),
            removed: old.manifest.entries().iter().filter(|entry| manifest.position(&entry.path).is_none()).count(),
            kept_foreign: foreign.iter().filter(|found| found.kind != ForeignKind::Folder).count(),
            bytes: manifest.entries().iter().map(|entry| entry.size).sum(),
        };
        let is_present = |path: &str| old.manifest.position(path).is_some_and(|ix| present[ix]);
        if let Some(path) = unchanged.iter().find(|path| !is_present(path)) {
            return Err(WriteError::Changed { path: out.join(&**path) });
        }
        if published.written == 0 && manifest.entries() == old.manifest.entries() && out.join(manifest::NAME).exists() {
            if manifest != old.manifest {
                let (at, place) = (new.join(manifest::NAME), out.join(manifest::NAME));
                fs::write(&at, manifest.to_text()).and_then(|()| fs::rename(&at, &place)).at("write", &place)?;
            }
            return Ok(published);
        }

        unchanged.par_iter().try_for_each(|path| link(&out.join(&**path), &new.join(&**path)))?;
        carry_over(&foreign, &out, &new)?;
        let at = new.join(manifest::NAME);
        // Last, so that nothing in a finished output is younger.
        fs::write(&at, manifest.to_text()).at("write", &at)?;
        copy_permissions(&out, &new)?;
        if sync {
            flush(&new)?;
        }
        swap(&workspace, &out)?;
        if sync {
            flush(out.parent().unwrap_or(&out))?;
        }
        Ok(published)
    }
}

/// Whether the new output has a file where this one is, above it or (unless it is a folder) below it.
fn is_in_the_way(found: &Foreign, manifest: &Manifest) -> bool {
    // A path that isn't Unicode is none of ours, but may lie under one of ours: judge by its parents.
    let known = found.path.ancestors().find_map(slashed).unwrap_or_default();
    manifest.takes(&known)
        || (found.kind != ForeignKind::Folder && manifest.is_folder(&known) && is_whole(found, &known))
}

fn is_whole(found: &Foreign, known: &str) -> bool {
    Path::new(known) == found.path
}

/// Folders first, then what lies in them, then the folders' permissions, which may forbid more.
fn carry_over(foreign: &[Foreign], out: &Path, new: &Path) -> Result<(), WriteError> {
    for Foreign { path, kind } in foreign {
        let (from, to) = (out.join(path), new.join(path));
        match kind {
            ForeignKind::Folder => fs::create_dir_all(&to).at("make the folder", &to)?,
            ForeignKind::File => link(&from, &to)?,
            ForeignKind::Link => {
                make_parent(&to)?;
                copy_link(&from, &to).at("carry over the link", &from)?;
            }
        }
    }
    for Foreign { path, .. } in foreign.iter().rev().filter(|found| found.kind == ForeignKind::Folder) {
        copy_permissions(&out.join(path), &new.join(path))?;
    }
    Ok(())
}

/// A second name for the same file; a copy where the file system has no such thing.
fn link(from: &Path, to: &Path) -> Result<(), WriteError> {
    let linked = match fs::hard_link(from, to) {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            make_parent(to)?;
            fs::hard_link(from, to)
        }
        linked => linked,
    };
    match linked {
        Err(error) if error.kind() == ErrorKind::NotFound => Err(WriteError::Changed { path: from.into() }),
        Err(error) if has_no_links(&error) => fs::copy(from, to).map(|_| ()).at("carry over", from),
        linked => linked.at("carry over", from),
    }
}

/// Permission: file systems without links say so, and so does Linux of a file that belongs to another account.
fn has_no_links(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::PermissionDenied | ErrorKind::Unsupported | ErrorKind::TooManyLinks)
}

#[cfg(unix)]
fn copy_link(from: &Path, to: &Path) -> io::Result<()> {
    std::os::unix::fs::symlink(fs::read_link(from)?, to)
}

#[cfg(not(unix))]
fn copy_link(from: &Path, to: &Path) -> io::Result<()> {
    fs::copy(from, to).map(|_| ())
}

fn copy_permissions(from: &Path, to: &Path) -> Result<(), WriteError> {
    match fs::metadata(from) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        found => fs::set_permissions(to, found.at("read", from)?.permissions()).at("set the permissions of", to),
    }
}

/// Waits until all that was written to this file system is on the disk.
#[cfg(target_os = "linux")]
fn flush(folder: &Path) -> Result<(), WriteError> {
    let opened = fs::File::open(folder).at("open", folder)?;
    rustix::fs::syncfs(&opened).map_err(io::Error::from).at("flush", folder)
}

/// Best effort: elsewhere a folder can be flushed, not all that lies in it.
#[cfg(not(target_os = "linux"))]
fn flush(folder: &Path) -> Result<(), WriteError> {
    fs::File::open(folder).and_then(|folder| folder.sync_all()).or(Ok(()))
}
