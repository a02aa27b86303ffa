//! The bibliography: what was read, and where it came from.

use super::Text;
use crate::date::Edtf;

/// One article, post or document.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// Its id in `sources.toml`, or one made from its address for a source written inline.
    pub id: String,
    pub url: Option<String>,
    pub title: Option<String>,
    /// The outlet that was read; the host of `url` when the record names none.
    pub publisher: String,
    pub author: Option<String>,
    pub published: Option<Edtf>,
    /// Language of the source, a BCP 47 tag.
    pub lang: Option<String>,
    /// The agency whose report it carries.
    pub agency: Option<String>,
    /// Such as "State-funded", as the site's list or the source itself words it.
    pub label: Option<Text>,
    pub archived_url: Option<String>,
    pub retrieved: Option<Box<Edtf>>,
    /// Path of the saved article inside the timeline's folder.
    pub article: Option<String>,
    pub sha256: Option<String>,
}
