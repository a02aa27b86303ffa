//! Files on their way into the output.

use super::WriteError;
use super::error::At;
use super::manifest::Entry;
use super::old::Old;
use super::workspace::Workspace;
use super::{path, place};
use std::fs::{self, File};
use std::io::{BufWriter, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

/// A build's output before anyone sees it. Files may be handed over from any thread and in any order; none is visible
/// until [`Stage::publish`]. Dropped instead, it leaves the last good output as it was and nothing of itself.
///
/// ```
/// # let home = tempfile::tempdir()?;
/// # let (out, content) = (home.path().join("public"), home.path().join("content"));
/// # std::fs::create_dir(&content)?;
/// use linimasa::write::{Stage, StageOptions};
///
/// let stage = Stage::open(&out, &StageOptions { content: &content, force: false, sync: false })?;
/// stage.put("troops/index.html", b"<!doctype html>")?;
/// let published = stage.publish()?;
/// assert_eq!((published.written, published.bytes), (1, 15));
/// assert_eq!(std::fs::read(out.join("troops/index.html"))?, b"<!doctype html>");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Stage {
    pub(super) out: PathBuf,
    pub(super) workspace: Workspace,
    pub(super) new: PathBuf,
    pub(super) old: Old,
    pub(super) done: Mutex<Vec<Done>>,
    pub(super) force: bool,
    pub(super) sync: bool,
}

/// Where the content lies and how much is dared.
#[derive(Clone, Copy, Debug)]
pub struct StageOptions<'a> {
    /// The folder that the build reads; the output may be neither in it nor around it.
    pub content: &'a Path,
    /// Publish into a folder that holds other people's files. They stay, except where a page needs their place.
    pub force: bool,
    /// Wait for the disk before the swap, so that the promise outlives a power cut as well; slow on a busy disk.
    pub sync: bool,
}

/// A file that was handed over.
#[derive(Debug)]
pub(super) struct Done {
    pub entry: Entry,
    /// The old output holds it already, and nothing was written.
    pub unchanged: bool,
}

impl Stage {
    /// Makes a stage for the output folder `out`, which need not exist.
    ///
    /// # Errors
    /// When the output is a file, a mount, in the content or around it, holds files of others (without `force`), can't be
    /// written to, or is being written by another build.
    pub fn open(out: &Path, options: &StageOptions) -> Result<Stage, WriteError> {
        let StageOptions { content, force, sync } = *options;
        let out = place::locate(out, content)?;
        let workspace = Workspace::take(&out)?;
        let old = Old::read(&out, force)?;
        let new = workspace.new_output();
        Ok(Stage { out, workspace, new, old, done: Mutex::default(), force, sync })
    }

    /// Hands over one file: `path` relative to the output, with `/`.
    ///
    /// # Errors
    /// When the path is not of that kind, was used before, or the disk refuses.
    pub fn put(&self, path: &str, bytes: &[u8]) -> Result<(), WriteError> {
        check(path)?;
        let entry = Entry { path: path.into(), hash: blake3::hash(bytes), size: bytes.len() as u64 };
        let unchanged = self.old.holds(&self.out, &entry);
        if !unchanged {
            let (mut file, at) = self.create(path)?;
            file.write_all(bytes).at("write", at)?;
        }
        self.note(Done { entry, unchanged });
        Ok(())
    }

    /// A file of the last build's output, as it was handed over then; `None` when there was none, or it was changed since.
    pub fn previous(&self, path: &str) -> Option<Vec<u8>> {
        let entry = self.old.entry(path)?;
        let bytes = fs::read(self.out.join(path)).ok()?;
        (blake3::hash(&bytes) == entry.hash).then_some(bytes)
    }

    /// Hands over a file that `write` writes piece by piece, for one that need not be in memory as a whole.
    ///
    /// # Errors
    /// As [`Stage::put`], and those of `write`.
    pub fn write(
        &self,
        path: &str,
        write: impl FnOnce(&mut dyn Write) -> std::io::Result<()>,
    ) -> Result<(), WriteError> {
        check(path)?;
        let (file, at) = self.create(path)?;
        // Collected before they are hashed as well: many small pieces are slow to hash.
        let mut out = BufWriter::with_capacity(1 << 16, Hashing { file, hasher: blake3::Hasher::new(), size: 0 });
        write(&mut out).and_then(|()| out.flush()).at("write", &at)?;
        let hashing = out.get_ref();
        let entry = Entry { path: path.into(), hash: hashing.hasher.finalize(), size: hashing.size };
        let unchanged = self.old.holds(&self.out, &entry);
        if unchanged {
            fs::remove_file(&at).at("remove", &at)?;
        }
        self.note(Done { entry, unchanged });
        Ok(())
    }

    /// Hands over a copy of the file `from`, whose hash is `hash`: its bytes, neither its times nor its permissions.
    ///
    /// # Errors
    /// As [`Stage::put`], when `from` can't be read, and when it no longer has that hash.
    pub fn copy(&self, path: &str, from: &Path, hash: blake3::Hash) -> Result<(), WriteError> {
        check(path)?;
        if let Some(entry) = self.old.entry(path).filter(|entry| entry.hash == hash)
            && self.old.holds(&self.out, entry)
        {
            self.note(Done { entry: entry.clone(), unchanged: true });
            return Ok(());
        }
        let mut source = File::open(from).at("read", from)?;
        let (mut file, at) = self.create(path)?;
        let entry = pour(path, from, &mut source, |bytes| file.write_all(bytes).at("write", &at))?;
        if entry.hash != hash {
            return Err(WriteError::Changed { path: from.into() });
        }
        self.note(Done { entry, unchanged: false });
        Ok(())
    }

    /// The folder is made when the file turns out to lack one: the kernel remembers folders better than we would.
    fn create(&self, path: &str) -> Result<(File, PathBuf), WriteError> {
        let at = self.new.join(path);
        let file = match File::create_new(&at) {
            Err(error) if error.kind() == ErrorKind::NotFound => {
                make_parent(&at)?;
                File::create_new(&at)
            }
            file => file,
        };
        match file {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(WriteError::Twice { path: path.into() }),
            file => Ok((file.at("write", &at)?, at)),
        }
    }

    fn note(&self, done: Done) {
        self.done.lock().expect("no thread panics while it adds a line").push(done);
    }
}

/// A file whose hash is known when its last byte is written.
struct Hashing {
    file: File,
    hasher: blake3::Hasher,
    size: u64,
}

impl Write for Hashing {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let written = self.file.write(bytes)?;
        self.hasher.update(&bytes[..written]);
        self.size += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.file.flush()
    }
}

pub(super) fn make_parent(path: &Path) -> Result<(), WriteError> {
    let parent = path.parent().unwrap_or(path);
    fs::create_dir_all(parent).at("make the folder", parent)
}

fn check(path: &str) -> Result<(), WriteError> {
    path::check(path).map_err(|fault| WriteError::BadPath { path: path.into(), fault })
}

/// Reads a file piece by piece; returns its line in the manifest.
fn pour(
    path: &str,
    from: &Path,
    file: &mut File,
    mut into: impl FnMut(&[u8]) -> Result<(), WriteError>,
) -> Result<Entry, WriteError> {
    let mut piece = vec![0; 1 << 17];
    let (mut size, mut hasher) = (0, blake3::Hasher::new());
    loop {
        match file.read(&mut piece) {
            Ok(0) => return Ok(Entry { path: path.into(), hash: hasher.finalize(), size }),
            Ok(read) => {
                hasher.update(&piece[..read]);
                into(&piece[..read])?;
                size += read as u64;
            }
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error).at("read", from),
        }
    }
}
