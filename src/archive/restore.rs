//! Gives back the content folder of an archive that is whole.

use super::error::{ArchiveError, At};
use super::fault::Fault;
use super::store::Store;
use super::verify::{Verified, verify};
use sha2::{Digest, Sha512};
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Component, Path};

/// What is given back: folders of the payload that keep their names.
const GIVEN_BACK: [&str; 2] = ["data/content/", "data/templates/"];

/// How it went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// What was found; nothing is written when there is a fault.
    pub verified: Verified,
    /// Files that were written; `None` when the archive is damaged.
    pub files: Option<usize>,
}

/// Writes `content/`, and `templates/` where there are any, into the folder `to`, which must be new or empty. They are
/// written beside it, checked again on the way, and moved there as a whole.
///
/// # Errors
/// When `to` holds something, the archive holds no content, or the disk refuses.
pub fn restore(store: &dyn Store, to: &Path) -> Result<Restored, ArchiveError> {
    if fs::symlink_metadata(to).is_ok() && !is_empty_folder(to)? {
        return Err(ArchiveError::NotEmpty { path: to.into() });
    }
    let verified = verify(store);
    if !verified.faults.is_empty() {
        return Ok(Restored { verified, files: None });
    }
    if !verified.sums.keys().any(|path| path.starts_with(GIVEN_BACK[0])) {
        return Err(ArchiveError::NoContent);
    }
    let parent = to.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(parent).at("make the folder", parent)?;
    let scratch = tempfile::Builder::new().prefix(".linimasa-").tempdir_in(parent).at("write to", parent)?;
    let place = scratch.path().join("restored");
    let files = write(store, &verified, &place)?;
    if to.is_dir() {
        fs::remove_dir(to).at("replace", to)?;
    }
    fs::rename(&place, to).at("write", to)?;
    Ok(Restored { verified, files: Some(files) })
}

fn is_empty_folder(path: &Path) -> Result<bool, ArchiveError> {
    let found = fs::symlink_metadata(path).at("read", path)?;
    Ok(found.is_dir() && fs::read_dir(path).at("read", path)?.next().is_none())
}

fn write(store: &dyn Store, verified: &Verified, place: &Path) -> Result<usize, ArchiveError> {
    let items: BTreeMap<&str, _> =
        store.items().iter().filter_map(|item| Some((item.path.strip_prefix(&verified.root)?, item))).collect();
    let mut files = 0;
    for (path, sum) in &verified.sums {
        if !GIVEN_BACK.iter().any(|folder| path.starts_with(folder)) {
            continue;
        }
        let inner = &path["data/".len()..];
        let to = place.join(inner);
        // Names were checked; this is what the system makes of them.
        if !Path::new(inner).components().all(|part| matches!(part, Component::Normal(_))) {
            return Err(ArchiveError::Damaged(Fault::Missing { path: path.clone() }));
        }
        let folder = to.parent().unwrap_or(place);
        fs::create_dir_all(folder).at("make the folder", folder)?;
        let mut out = BufWriter::with_capacity(1 << 18, File::create_new(&to).at("write", &to)?);
        let mut hasher = Sha512::new();
        let mut written: io::Result<()> = Ok(());
        let item = items[path.as_str()];
        let read = store.read(item, &mut |bytes| {
            hasher.update(bytes);
            if written.is_ok() {
                written = out.write_all(bytes);
            }
        });
        read.map_err(ArchiveError::Damaged)?;
        written.and_then(|()| out.flush()).at("write", &to)?;
        if <[u8; 64]>::from(hasher.finalize()) != *sum {
            return Err(ArchiveError::Damaged(Fault::Changed { path: path.clone() }));
        }
        files += 1;
    }
    Ok(files)
}
