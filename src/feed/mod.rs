//! Feeds and calendars that readers subscribe to, and what a site tells machines about itself.
//!
//! Pure. Every address is whole, so that a reader far away can follow it. Text of records is written by the writers of each
//! format, which escape it; the HTML inside of feeds comes from the same Markdown writer as the pages.

mod atom;
mod calendar;
mod channel;
mod content;
mod json_feed;
mod manifest;
mod robots;
mod sitemap;
mod xml;

pub use atom::atom;
pub use calendar::calendar;
pub use channel::{Channel, Item};
pub use content::{entry as entry_html, summary};
pub use json_feed::json_feed;
pub use manifest::{ICON, manifest};
pub use robots::robots;
pub use sitemap::{sitemap, sitemap_part};
