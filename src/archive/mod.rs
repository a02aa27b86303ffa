//! Archives that outlive us: one object that the tools of archivists accept, and that opens without any of them.
//!
//! A BagIt 1.0 bag (RFC 8493, SHA-512) whose payload is an RO-Crate 1.3:
//!
//! ```text
//! ferry/                        the bag; a zip holds this one folder
//!   bagit.txt  bag-info.txt
//!   manifest-sha512.txt         a checksum for every file of the payload
//!   tagmanifest-sha512.txt      and for every other file
//!   data/                       the payload
//!     README.txt                explains all of it without software
//!     ro-crate-metadata.json    describes it for programs
//!     site/                     the pages as `build` makes them
//!     events.jsonl  events.csv  datapackage.json
//!     bibliography.json  bibliography.bib  CITATION.cff
//!     content/                  what the authors wrote, saved articles among it
//!     templates/                their templates
//! ```
//!
//! The same input gives the same bytes. Files are read once and pass through in pieces: what is held in memory is a
//! checksum a file.

mod about;
mod bag;
mod bibliography;
mod citation;
mod describe;
mod error;
mod fault;
mod make;
mod manifest;
mod names;
mod package;
mod readme;
mod record;
mod restore;
mod ro_crate;
mod signature;
mod sink;
pub mod store;
mod table;
mod verify;
pub mod zip;

pub use error::ArchiveError;
pub use fault::Fault;
pub use make::{Archive, ArchiveOptions, Archived, archive};
pub use names::{Clash, NameFault};
pub use record::record;
pub use restore::{Restored, restore};
pub use signature::{Checker, Signer, signature_path};
pub use verify::{Verified, verify};
