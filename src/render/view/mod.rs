//! What templates see: the only module that derives `Serialize`.
//!
//! A view holds plain words, which templates escape, and fields that end in `html` or hold attributes, which are safe HTML
//! made here. Views are built for one page, so that every link in them is already relative to it.

mod dates;
mod density;
mod embed;
mod entry;
mod facet;
mod figures;
mod filter;
mod frame;
mod home;
mod inset;
mod lanes;
mod links;
mod moved;
mod passage;
mod people;
mod scope;
mod share;
mod single;
mod sources;
mod strip;
mod symbols;
mod text;
mod timeline;

pub use dates::Day;
pub use entry::Entry;
pub use scope::{Scope, TimelineScope};
pub use symbols::{Symbols, kind_path};
pub use text::{Html, Word};
