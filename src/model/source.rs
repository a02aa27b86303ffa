//! The bibliography: what was read, and where it came from.

use super::{SourceIx, Text};
use crate::date::{Day, Edtf};
use std::sync::Arc;

/// One article, post or document.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// Its id in `sources.toml`, or one made from its address for a source written inline.
    pub id: String,
    pub url: Option<Box<str>>,
    pub title: Option<Box<str>>,
    /// The outlet that was read; the host of `url` when the record names none.
    pub publisher: Arc<str>,
    pub author: Option<Box<str>>,
    pub published: Option<Edtf>,
    /// Language of the source, a BCP 47 tag.
    pub lang: Option<Arc<str>>,
    /// The agency whose report it carries.
    pub agency: Option<Arc<str>>,
    /// Such as "State-funded", as the site's list or the source itself words it.
    pub label: Option<Text>,
    pub archived_url: Option<Box<str>>,
    pub retrieved: Option<Box<Edtf>>,
    /// Path of the saved article inside the timeline's folder.
    pub article: Option<Box<str>>,
    pub sha256: Option<Box<str>>,
    /// What shows that its saved article is a copy of another's.
    pub shared_text: Option<SharedText>,
}

/// What the saved article of a source has in common with the longest one of the same story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SharedText {
    /// The source of the longest one, which shares its text with none that is longer.
    pub with: SourceIx,
    /// How much of the article's text stands in that one, 50 to 100.
    pub percent: u8,
}

impl Source {
    /// The first day on which readers could know it for certain: the last that `published` may mean. Where that names
    /// none, the last that `retrieved` may mean, for what was read had been published. `None` when neither names a day.
    pub fn known_from(&self) -> Option<Day> {
        let last_day = |date: Option<&Edtf>| date.and_then(Edtf::last_day);
        last_day(self.published.as_ref()).or_else(|| last_day(self.retrieved.as_deref()))
    }
}
