//! Writes a zip from front to back; goes back only to fill in the checksum of a file that was too large to read first.

use super::header::{CRC_AT, Header, Stamp, end_of};
use std::io::{self, BufWriter, Seek, SeekFrom, Write};

/// A zip that is being written.
pub struct ZipWriter<W: Write + Seek> {
    out: BufWriter<W>,
    at: u64,
    /// The directory so far.
    directory: Vec<u8>,
    count: u64,
    stamp: Stamp,
}

impl<W: Write + Seek> ZipWriter<W> {
    /// Starts at the beginning of `out`; every file bears the day `stamp`.
    pub fn new(out: W, stamp: Stamp) -> Self {
        Self { out: BufWriter::with_capacity(1 << 18, out), at: 0, directory: Vec::new(), count: 0, stamp }
    }

    /// Adds a file whose bytes are at hand.
    ///
    /// # Errors
    /// When the disk refuses.
    pub fn put(&mut self, name: &str, bytes: &[u8], crc: u32) -> io::Result<()> {
        let header = Header { name, size: bytes.len() as u64, crc, stamp: self.stamp };
        self.out.write_all(&header.local())?;
        self.out.write_all(bytes)?;
        self.list(&header);
        Ok(())
    }

    /// Adds a file of `size` bytes that `write` hands over piece by piece; it returns their CRC-32.
    ///
    /// # Errors
    /// When the disk refuses, and what `write` returns.
    pub fn stream(
        &mut self,
        name: &str,
        size: u64,
        write: impl FnOnce(&mut BufWriter<W>) -> io::Result<u32>,
    ) -> io::Result<()> {
        let mut header = Header { name, size, crc: 0, stamp: self.stamp };
        let start = self.at;
        self.out.write_all(&header.local())?;
        header.crc = write(&mut self.out)?;
        self.list(&header);
        self.out.seek(SeekFrom::Start(start + CRC_AT))?;
        self.out.write_all(&header.crc.to_le_bytes())?;
        self.out.seek(SeekFrom::Start(self.at))?;
        Ok(())
    }

    fn list(&mut self, header: &Header<'_>) {
        self.directory.extend(header.central(self.at));
        self.at += header.local().len() as u64 + header.size;
        self.count += 1;
    }

    /// Ends the zip, and gives back what it was written to.
    ///
    /// # Errors
    /// When the disk refuses.
    pub fn finish(mut self) -> io::Result<W> {
        self.out.write_all(&self.directory)?;
        self.out.write_all(&end_of(self.count, self.at, self.directory.len() as u64))?;
        self.out.into_inner().map_err(io::IntoInnerError::into_error)
    }
}
