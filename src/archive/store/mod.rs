//! Where a bag lies: a zip file or a folder. Reads, and writes nothing.

mod folder;
mod zipped;

pub use folder::FolderStore;
pub use zipped::ZipStore;

use super::error::{ArchiveError, At};
use super::fault::Fault;
use super::zip::Stamp;
use std::fs::File;
use std::path::Path;

/// A file in a store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// With `/`.
    pub path: String,
    /// In bytes, as the store gives it.
    pub size: u64,
    /// What the store needs to find it again.
    pub(super) place: Place,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Folder,
    Zip(zipped::Extent),
}

/// Whether what lies around the files is as this program writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Frame {
    /// There is nothing around them, or all of it is as written.
    Sound,
    /// The zip is the work of another program, which orders it as it likes.
    Foreign,
    Damaged(Vec<Fault>),
}

/// A place that a bag is read from.
pub trait Store: Sync {
    /// Its files, in the order in which they lie there.
    fn items(&self) -> &[Item];

    /// What was found wrong when it was opened.
    fn faults(&self) -> &[Fault];

    /// Hands over the bytes of a file piece by piece, [`Item::size`] of them at most.
    ///
    /// # Errors
    /// When they can't be read. Bytes handed over by then may be wrong.
    fn read(&self, item: &Item, into: &mut dyn FnMut(&[u8])) -> Result<Soundness, Fault>;

    /// Compares what lies around the files with what this program writes.
    fn frame(&self, stamp: Stamp) -> Frame;
}

/// What a store itself knows of the bytes it gave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Soundness {
    /// They match the store's own checksum.
    Checked,
    /// The store has none.
    Unknown,
    /// They don't match it.
    Broken,
}

/// Opens the bag at `path`.
///
/// # Errors
/// When there is nothing, or it can't be read. A zip that is damaged opens, with faults.
pub fn open(path: &Path) -> Result<Box<dyn Store>, ArchiveError> {
    let found = std::fs::metadata(path).at("read", path)?;
    if found.is_dir() {
        return Ok(Box::new(FolderStore::open(path)?));
    }
    let file = File::open(path).at("read", path)?;
    let size = file.metadata().at("read", path)?.len();
    Ok(Box::new(ZipStore::open(rawzip::FileReader::from(file), size)))
}
