//! A bag that is a folder.

use super::{Frame, Item, Place, Soundness, Store};
use crate::archive::error::{ArchiveError, At, cause};
use crate::archive::fault::Fault;
use crate::archive::zip::Stamp;
use std::fs::File;
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};
use walkdir::WalkDir;

/// An unpacked bag. Links are not followed: what they lead to is no part of it.
pub struct FolderStore {
    root: PathBuf,
    items: Vec<Item>,
    faults: Vec<Fault>,
}

impl FolderStore {
    pub fn open(root: &Path) -> Result<Self, ArchiveError> {
        let mut store = Self { root: root.into(), items: Vec::new(), faults: Vec::new() };
        for entry in WalkDir::new(root).sort_by_file_name() {
            let entry = entry.map_err(io::Error::from).at("read", root)?;
            let kind = entry.file_type();
            if kind.is_dir() {
                continue;
            }
            let inner = entry.path().strip_prefix(root).unwrap_or(entry.path());
            let parts: Option<Vec<&str>> = inner.components().map(|part| part.as_os_str().to_str()).collect();
            let Some(path) = parts.map(|parts| parts.join("/")) else {
                store.faults.push(Fault::NotUnicode { path: inner.to_string_lossy().into_owned() });
                continue;
            };
            if kind.is_symlink() {
                store.faults.push(Fault::Link { path });
            } else if kind.is_file() {
                let size = entry.metadata().map_err(io::Error::from).at("read", entry.path())?.len();
                store.items.push(Item { path, size, place: Place::Folder });
            } else {
                store.faults.push(Fault::Special { path });
            }
        }
        Ok(store)
    }
}

impl Store for FolderStore {
    fn items(&self) -> &[Item] {
        &self.items
    }

    fn faults(&self) -> &[Fault] {
        &self.faults
    }

    fn read(&self, item: &Item, into: &mut dyn FnMut(&[u8])) -> Result<Soundness, Fault> {
        let unreadable = |error: &io::Error| Fault::Unreadable { path: item.path.clone(), reason: cause(error) };
        let mut file = File::open(self.root.join(&item.path)).map_err(|error| unreadable(&error))?;
        let mut piece = vec![0; 1 << 18];
        loop {
            match file.read(&mut piece) {
                Ok(0) => return Ok(Soundness::Unknown),
                Ok(read) => into(&piece[..read]),
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(unreadable(&error)),
            }
        }
    }

    fn frame(&self, _stamp: Stamp) -> Frame {
        Frame::Sound
    }
}
