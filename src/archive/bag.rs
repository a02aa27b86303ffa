//! The bag (BagIt 1.0, RFC 8493): payload under `data/`, a checksum for every file, all read once.

use super::error::{ArchiveError, At};
use super::sink::Sink;
use flate2::Crc;
use rayon::prelude::*;
use sha2::{Digest, Sha512};
use std::fs::File;
use std::io::{self, Read};
use std::path::PathBuf;

/// The declaration that makes a folder a bag.
pub const DECLARATION: &str = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
pub const DECLARATION_FILE: &str = "bagit.txt";
pub const INFO_FILE: &str = "bag-info.txt";
pub const MANIFEST_FILE: &str = "manifest-sha512.txt";
pub const TAG_MANIFEST_FILE: &str = "tagmanifest-sha512.txt";

/// Files up to this size are read whole, several at a time.
const SMALL: u64 = 4 << 20;
/// How much of them is in memory at once, in bytes.
const BATCH: u64 = 16 << 20;
/// And how many.
const BATCH_FILES: usize = 512;
const PIECE: usize = 1 << 20;

pub type Sum = [u8; 64];

/// A file that goes into the bag.
#[derive(Clone, Debug)]
pub struct Payload {
    /// In the bag, below `data/`, with `/`.
    pub path: String,
    /// Where it lies now.
    pub from: PathBuf,
    /// In bytes.
    pub size: u64,
}

/// Writes the files of the payload, and returns the text of their manifest.
pub fn write_payload(sink: &mut Sink, payload: &[Payload]) -> Result<String, ArchiveError> {
    let mut manifest = String::with_capacity(payload.len() * 180);
    let mut rest = payload;
    while let Some(first) = rest.first() {
        if first.size > SMALL {
            let sum = write_large(sink, first)?;
            line(&mut manifest, &sum, &data(&first.path));
            rest = &rest[1..];
            continue;
        }
        let (batch, others) = rest.split_at(batch_of(rest));
        let read: Vec<Result<Whole, ArchiveError>> = batch.par_iter().map(read_whole).collect();
        for (file, whole) in batch.iter().zip(read) {
            let whole = whole?;
            let path = data(&file.path);
            sink.put(&path, &whole.bytes, whole.crc).at("write", &path)?;
            line(&mut manifest, &whole.sum, &path);
        }
        rest = others;
    }
    Ok(manifest)
}

/// Writes a tag file, and adds it to the manifest of tag files.
pub fn write_tag(sink: &mut Sink, path: &str, text: &str, tags: &mut Vec<(String, Sum)>) -> Result<(), ArchiveError> {
    let sum = Sha512::digest(text.as_bytes()).into();
    tags.push((path.to_owned(), sum));
    sink.put(path, text.as_bytes(), crc(text.as_bytes())).at("write", path)
}

/// The manifest of the tag files.
pub fn tag_manifest(mut tags: Vec<(String, Sum)>) -> String {
    tags.sort();
    let mut out = String::new();
    for (path, sum) in tags {
        line(&mut out, &sum, &path);
    }
    out
}

fn data(path: &str) -> String {
    format!("data/{path}")
}

/// A line of a manifest; `%` is the one character in our paths that RFC 8493 wants encoded.
fn line(manifest: &mut String, sum: &Sum, path: &str) {
    for byte in sum {
        for digit in [byte >> 4, byte & 15] {
            manifest.push(char::from(b"0123456789abcdef"[usize::from(digit)]));
        }
    }
    manifest.push_str("  ");
    manifest.push_str(&path.replace('%', "%25"));
    manifest.push('\n');
}

/// How many of the small files at the front are read at once.
fn batch_of(files: &[Payload]) -> usize {
    let mut total = 0;
    let fits = files.iter().take(BATCH_FILES).take_while(|file| {
        total += file.size;
        file.size <= SMALL && total <= BATCH
    });
    fits.count().max(1)
}

struct Whole {
    bytes: Vec<u8>,
    sum: Sum,
    crc: u32,
}

fn read_whole(file: &Payload) -> Result<Whole, ArchiveError> {
    let bytes = std::fs::read(&file.from).at("read", &file.from)?;
    if bytes.len() as u64 != file.size {
        return Err(ArchiveError::Changed { path: file.from.clone() });
    }
    Ok(Whole { sum: Sha512::digest(&bytes).into(), crc: crc(&bytes), bytes })
}

pub fn crc(bytes: &[u8]) -> u32 {
    let mut crc = Crc::new();
    crc.update(bytes);
    crc.sum()
}

/// Reads, hashes and writes a file piece by piece; hashing takes the longest, so the rest goes on beside it.
fn write_large(sink: &mut Sink, file: &Payload) -> Result<Sum, ArchiveError> {
    let mut input = File::open(&file.from).at("read", &file.from)?;
    let mut hasher = Sha512::new();
    let mut size = 0;
    let path = data(&file.path);
    let mut refused = None;
    sink.stream(&path, file.size, |out, crc| {
        let mut piece = vec![0; PIECE];
        loop {
            let read = match read_full(&mut input, &mut piece) {
                Ok(read) => read,
                Err(error) => {
                    refused = Some(error);
                    return Ok(());
                }
            };
            let bytes = &piece[..read];
            size += read as u64;
            if read == 0 || size > file.size {
                return Ok(());
            }
            let (_, written) = rayon::join(
                || hasher.update(bytes),
                || {
                    crc.update(bytes);
                    out.write_all(bytes)
                },
            );
            written?;
        }
    })
    .at("write", &path)?;
    if let Some(error) = refused {
        return Err(error).at("read", &file.from);
    }
    if size != file.size {
        return Err(ArchiveError::Changed { path: file.from.clone() });
    }
    Ok(hasher.finalize().into())
}

/// Fills the buffer, unless the file ends first.
fn read_full(input: &mut File, piece: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while filled < piece.len() {
        match input.read(&mut piece[filled..]) {
            Ok(0) => break,
            Ok(read) => filled += read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}
