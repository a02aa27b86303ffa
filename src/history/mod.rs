//! What changed between two states of the same timelines: records added, removed and changed, field by field.
//!
//! Compares records as [`crate::archive::record`] gives them, resolved: another order of files or a rewritten `sources.toml`
//! that says the same is no change. Reads; prints and writes nothing.

mod compare;
mod corrections;
mod records;
mod words;

pub use compare::{Change, Changed, Diff, compare};
pub use corrections::corrections;
pub use records::{Records, RecordsError, published, records};
pub use words::{json, markdown, text};
