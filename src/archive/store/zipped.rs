//! A bag that is a zip file, perhaps a hostile one: sizes are believed only as far as the bytes bear them out.

use super::{Frame, Item, Place, Soundness, Store};
use crate::archive::error::cause;
use crate::archive::fault::Fault;
use crate::archive::zip::{Header, Stamp, end_of};
use flate2::Crc;
use flate2::read::DeflateDecoder;
use rawzip::{CompressionMethod, ErrorKind, RECOMMENDED_BUFFER_SIZE, ReaderAt, ZipArchive, ZipFileHeaderRecord};
use std::io::{self, Read};

/// A file may become this many times larger when it is unpacked, beyond the first megabyte: text hardly reaches 30.
const LARGEST_RATIO: u64 = 200;
const FREE: u64 = 1 << 20;

/// Where a file lies in the zip.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Extent {
    header: u64,
    start: u64,
    end: u64,
    is_deflated: bool,
    crc: u32,
}

/// An open zip.
pub struct ZipStore<R> {
    reader: R,
    size: u64,
    directory: u64,
    items: Vec<Item>,
    faults: Vec<Fault>,
}

impl<R: ReaderAt + Sync> ZipStore<R> {
    /// Opens a zip of `size` bytes. One that is damaged opens too, with faults.
    pub fn open(reader: R, size: u64) -> Self {
        let mut buffer = vec![0; RECOMMENDED_BUFFER_SIZE];
        match ZipArchive::with_max_search_space(1 << 16).locate_in_reader(reader, &mut buffer, size) {
            Err((reader, error)) => {
                let faults = vec![Fault::NoDirectory { reason: words(error.kind()) }];
                Self { reader, size, directory: 0, items: Vec::new(), faults }
            }
            Ok(archive) => {
                let mut reading = Reading { items: Vec::new(), faults: Vec::new() };
                reading.entries(&archive);
                let directory = archive.directory_offset();
                if archive.end_offset() != size {
                    reading.faults.push(Fault::AfterEnd { bytes: size.saturating_sub(archive.end_offset()) });
                }
                reading.overlaps(directory);
                let Reading { items, faults } = reading;
                Self { reader: archive.into_inner(), size, directory, items, faults }
            }
        }
    }

    fn differs(&self, at: u64, expected: &[u8]) -> bool {
        let mut found = vec![0; expected.len()];
        self.reader.read_exact_at(&mut found, at).is_err() || found != expected
    }
}

struct Reading {
    items: Vec<Item>,
    faults: Vec<Fault>,
}

impl Reading {
    fn entries<R: ReaderAt>(&mut self, archive: &ZipArchive<R>) {
        let mut buffer = vec![0; rawzip::MAX_CENTRAL_DIRECTORY_RECORD_SIZE];
        let mut entries = archive.entries(&mut buffer);
        let mut count = 0;
        loop {
            match entries.next_entry() {
                Ok(Some(entry)) => {
                    count += 1;
                    match item(archive, &entry) {
                        Ok(Some(item)) => self.items.push(item),
                        Ok(None) => {}
                        Err(fault) => self.faults.push(fault),
                    }
                }
                Ok(None) => break,
                Err(error) => {
                    let after = self.items.last().map(|item| item.path.clone());
                    self.faults.push(Fault::DirectoryBroken { after, reason: words(error.kind()) });
                    return;
                }
            }
        }
        if count != archive.entries_hint() {
            self.faults.push(Fault::Count { listed: count, said: archive.entries_hint() });
        }
    }

    /// Files that share bytes are a trick by which a small zip unpacks to a huge one.
    fn overlaps(&mut self, directory: u64) {
        let mut extents: Vec<(u64, u64, usize)> = Vec::with_capacity(self.items.len());
        for (at, item) in self.items.iter().enumerate() {
            let extent = item.place.extent();
            extents.push((extent.header, extent.end, at));
        }
        extents.sort_unstable();
        // The file that reaches farthest so far, and whether it was reported: it is the one whose length is wrong.
        let mut farthest: Option<(u64, usize, bool)> = None;
        for &(header, until, at) in &extents {
            if let Some((end, before, reported @ false)) = &mut farthest
                && header < *end
            {
                *reported = true;
                self.faults.push(Fault::Overlap { path: self.items[*before].path.clone() });
            }
            if farthest.is_none_or(|(end, ..)| until >= end) {
                let outside = until > directory;
                if outside {
                    self.faults.push(Fault::Overlap { path: self.items[at].path.clone() });
                }
                farthest = Some((until, at, outside));
            }
        }
    }
}

/// A file of the directory; nothing for a folder.
fn item<R: ReaderAt>(archive: &ZipArchive<R>, entry: &ZipFileHeaderRecord<'_>) -> Result<Option<Item>, Fault> {
    let raw = entry.file_path();
    let Ok(path) = std::str::from_utf8(raw.as_bytes()).map(str::to_owned) else {
        return Err(Fault::NotUnicode { path: String::from_utf8_lossy(raw.as_bytes()).into_owned() });
    };
    if entry.mode().is_symlink() {
        return Err(Fault::Link { path });
    }
    if path.ends_with('/') && entry.uncompressed_size_hint() == 0 {
        return Ok(None);
    }
    let is_deflated = entry.compression_method() == CompressionMethod::DEFLATE;
    if entry.flags().is_encrypted() || !(is_deflated || entry.compression_method() == CompressionMethod::STORE) {
        return Err(Fault::Method { path });
    }
    let (size, packed) = (entry.uncompressed_size_hint(), entry.compressed_size_hint());
    if size.saturating_sub(FREE) / LARGEST_RATIO > packed {
        return Err(Fault::Bomb { path, size, packed });
    }
    let found = match archive.get_entry(entry.wayfinder()) {
        Ok(found) => found,
        Err(error) => return Err(Fault::Unreadable { path, reason: words(error.kind()) }),
    };
    let (start, end) = found.compressed_data_range();
    if !is_deflated && size != packed {
        return Err(Fault::Header { path });
    }
    let extent = Extent { header: entry.local_header_offset(), start, end, is_deflated, crc: entry.crc32() };
    Ok(Some(Item { path, size, place: Place::Zip(extent) }))
}

impl Place {
    fn extent(&self) -> &Extent {
        let Self::Zip(extent) = self else { unreachable!("files of a zip lie in it") };
        extent
    }
}

/// Reads a range of the zip.
struct Range<'a, R> {
    reader: &'a R,
    at: u64,
    end: u64,
}

impl<R: ReaderAt> Read for Range<'_, R> {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        let left = usize::try_from(self.end - self.at).unwrap_or(usize::MAX).min(bytes.len());
        let read = self.reader.read_at(&mut bytes[..left], self.at)?;
        self.at += read as u64;
        Ok(read)
    }
}

impl<R: ReaderAt + Sync> Store for ZipStore<R> {
    fn items(&self) -> &[Item] {
        &self.items
    }

    fn faults(&self) -> &[Fault] {
        &self.faults
    }

    fn read(&self, item: &Item, into: &mut dyn FnMut(&[u8])) -> Result<Soundness, Fault> {
        let extent = item.place.extent();
        let range = Range { reader: &self.reader, at: extent.start, end: extent.end };
        let mut input: Box<dyn Read + '_> =
            if extent.is_deflated { Box::new(DeflateDecoder::new(range)) } else { Box::new(range) };
        let mut crc = Crc::new();
        let mut piece = vec![0; 1 << 18];
        let mut size = 0;
        loop {
            let read = match input.read(&mut piece) {
                Ok(read) => read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(Fault::Unreadable { path: item.path.clone(), reason: cause(&error) }),
            };
            size += read as u64;
            if read == 0 || size > item.size {
                break;
            }
            crc.update(&piece[..read]);
            into(&piece[..read]);
        }
        if size != item.size {
            return Err(Fault::Length { path: item.path.clone(), said: item.size });
        }
        Ok(if crc.sum() == extent.crc { Soundness::Checked } else { Soundness::Broken })
    }

    fn frame(&self, stamp: Stamp) -> Frame {
        let mut faults = Vec::new();
        let mut is_ours = false;
        let start = self.items.first().map_or(0, |item| item.place.extent().header);
        if start > 0 {
            faults.push(Fault::BeforeStart { bytes: start });
        }
        let mut at = start;
        let mut central = self.directory;
        for item in &self.items {
            let extent = item.place.extent();
            let header = Header { name: &item.path, size: item.size, crc: extent.crc, stamp };
            let (before, listed) = (header.local(), header.central(at - start));
            let has_our_header = !self.differs(extent.header, &before);
            if !has_our_header || extent.header != at || self.differs(central, &listed) {
                faults.push(Fault::Header { path: item.path.clone() });
            }
            is_ours |= has_our_header;
            // After a wrong size, the next file is looked for where it says that it is.
            at = extent.end;
            central += listed.len() as u64;
        }
        let end = end_of(self.items.len() as u64, self.directory - start, central - self.directory);
        if at != self.directory || central + end.len() as u64 != self.size || self.differs(central, &end) {
            faults.push(Fault::End);
        }
        match (faults.is_empty(), is_ours) {
            (true, _) => Frame::Sound,
            (false, true) => Frame::Damaged(faults),
            (false, false) => Frame::Foreign,
        }
    }
}

/// A reason in words.
fn words(kind: &ErrorKind) -> String {
    match kind {
        ErrorKind::MissingEndOfCentralDirectory => "it has no end record: it is no zip, or was cut off".into(),
        ErrorKind::InvalidSignature { .. } => "there is something else where a header should be".into(),
        ErrorKind::InvalidEndOfCentralDirectory => "its end record contradicts itself".into(),
        ErrorKind::Eof => "it ends too early".into(),
        ErrorKind::IO(error) => cause(error),
        other => other.to_string().to_lowercase(),
    }
}
