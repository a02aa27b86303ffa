//! The shape of `timeline.json`. The comments here are the descriptions in its schema.

mod event;

pub use event::*;

use serde::Serialize;

use super::Sources;
use super::entry::Entries;

/// A timeline in one language, as linimasa exports it. Dates are EDTF (ISO 8601-2); texts called Markdown are
/// CommonMark; a field that has nothing to say is left out.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, schemars(title = "linimasa timeline"))]
pub struct Document<'a> {
    /// Always `linimasa-timeline`.
    pub format: &'a str,
    /// 1; rises when a reader of an earlier one would misread the file.
    pub version: u8,
    /// The language of the file, a BCP 47 tag.
    pub lang: &'a str,
    /// The language of what an entry lists as `untranslated`.
    pub default_lang: &'a str,
    /// The timeline's folder, with `/`.
    pub id: &'a str,
    /// Its page, where the site has an address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    pub title: &'a str,
    /// Inline Markdown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated: Option<String>,
    /// IANA name of the zone of times without an offset.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
    /// `oldest` or `newest` first on the page. Events here are oldest first, always.
    pub order: &'static str,
    /// Markdown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub key_facts: Vec<KeyFactShape<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub counts: Vec<CountShape<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub positions: Vec<PositionShape<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub slices: Vec<SliceShape<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub as_of: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tombstones: Vec<TombstoneShape<'a>>,
    pub actors: Vec<ActorShape<'a>>,
    #[cfg_attr(test, schemars(with = "Vec<SourceShape<'a>>"))]
    pub sources: Sources<'a>,
    /// Oldest first.
    #[cfg_attr(test, schemars(with = "Vec<EventShape<'a>>"))]
    pub events: Entries<'a>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct KeyFactShape<'a> {
    pub label: &'a str,
    /// Inline Markdown; `[words](#event-id)` links to an entry.
    pub items: Vec<&'a str>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CountShape<'a> {
    pub id: &'a str,
    pub label: &'a str,
    /// `ring`, `disc` or `square`.
    pub shape: &'a str,
}

/// The latest position of a side.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PositionShape<'a> {
    pub actor: &'a str,
    pub text: &'a str,
}

/// A named view; what it does not name, it does not filter by.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SliceShape<'a> {
    pub id: &'a str,
    pub title: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub actors: Vec<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub kinds: Vec<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<&'a str>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub tags: &'a [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub importance: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    pub order: &'static str,
}

/// An entry that was taken down.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TombstoneShape<'a> {
    pub id: &'a str,
    pub date: String,
    pub reason: &'a str,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ActorShape<'a> {
    pub id: &'a str,
    pub name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<&'a str>,
    /// The actor that they speak for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub side: Option<&'a str>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub aliases: &'a [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<&'a str>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SourceShape<'a> {
    pub id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<&'a str>,
    pub publisher: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub author: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published: Option<String>,
    /// A BCP 47 tag.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lang: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agency: Option<&'a str>,
    /// Such as “State-funded”.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived_url: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retrieved: Option<String>,
    /// Of the saved article's text, in hexadecimal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sha256: Option<&'a str>,
    /// What its saved article has in common with the longest one of the same story.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shared_text: Option<SharedTextShape<'a>>,
}

/// Evidence that a source carries a copy of a story.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SharedTextShape<'a> {
    /// A source's id.
    pub with: &'a str,
    /// How much of the article's text stands in that source's article, 50 to 100.
    pub percent: u8,
}
