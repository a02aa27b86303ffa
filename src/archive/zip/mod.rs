//! Zip files as this program writes them: stored, never compressed, in one fixed form.
//!
//! Stored, because an archive is kept for the day when nobody has the program: every text in it can be read with the
//! naked eye, and a damaged byte harms one file. In one form, because [`crate::archive::verify`] can then say of every
//! byte what it should be. The form is that of APPNOTE 6.3.10: names in UTF-8, sizes and checksums in the headers, zip64
//! fields only where a number needs them.

mod header;
mod write;

pub use header::{Header, Stamp, end_of};
pub use write::ZipWriter;
