//! What templates see: the only module that derives `Serialize`.
//!
//! A view holds plain words, which templates escape, and fields that end in `html` or hold attributes, which are safe HTML
//! made here. Views are built for one page, so that every link in them is already relative to it.

mod dates;
mod embed;
mod entry;
mod facet;
mod figures;
mod filter;
mod frame;
mod home;
mod lanes;
mod links;
mod people;
mod scope;
mod single;
mod sources;
mod strip;
mod symbols;
mod text;
mod timeline;

pub use embed::Embed;
pub use entry::Entry;
pub use facet::{FacetPage, IndexPage};
pub use frame::Frame;
pub use home::Home;
pub use scope::Scope;
pub use single::{Gone, Moved, Plain, Single};
pub use symbols::Symbols;
pub use text::{Html, Word};
pub use timeline::{Overview, PeriodPage};
