//! Where a bag is written: a zip file or a folder.

use super::zip::{Stamp, ZipWriter};
use flate2::Crc;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::PathBuf;

/// A bag's files go in here, in their order.
pub enum Sink {
    /// In the zip, everything stands in one folder, as RFC 8493 wants it (section 4).
    Zip {
        zip: ZipWriter<File>,
        root: String,
    },
    Folder {
        root: PathBuf,
    },
}

impl Sink {
    pub fn zip(file: File, root: &str, stamp: Stamp) -> Self {
        Self::Zip { zip: ZipWriter::new(file, stamp), root: format!("{root}/") }
    }

    /// Adds a file whose bytes are at hand.
    pub fn put(&mut self, path: &str, bytes: &[u8], crc: u32) -> io::Result<()> {
        match self {
            Self::Zip { zip, root } => zip.put(&format!("{root}{path}"), bytes, crc),
            Self::Folder { root } => create(root.join(path))?.write_all(bytes),
        }
    }

    /// Adds a file of `size` bytes that `write` hands over piece by piece.
    pub fn stream(
        &mut self,
        path: &str,
        size: u64,
        write: impl FnOnce(&mut (dyn Write + Send), &mut Crc) -> io::Result<()>,
    ) -> io::Result<()> {
        let mut crc = Crc::new();
        match self {
            Self::Zip { zip, root } => zip.stream(&format!("{root}{path}"), size, |out| {
                write(out, &mut crc)?;
                Ok(crc.sum())
            }),
            Self::Folder { root } => write(&mut create(root.join(path))?, &mut crc),
        }
    }

    pub fn finish(self) -> io::Result<()> {
        match self {
            Self::Zip { zip, .. } => zip.finish()?.flush(),
            Self::Folder { .. } => Ok(()),
        }
    }
}

fn create(path: PathBuf) -> io::Result<File> {
    match File::create_new(&path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            fs::create_dir_all(path.parent().unwrap_or(&path))?;
            File::create_new(&path)
        }
        file => file,
    }
}
