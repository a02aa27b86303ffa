//! The shape of an entry in `timeline.json`.

use serde::Serialize;

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EventShape<'a> {
    pub id: &'a str,
    /// Where to read it, where the site has an address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub aliases: &'a [String],
    /// Absent only from a draft.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<DateShape>,
    /// The place among other entries that the date was drawn from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sequence: Option<SequenceShape<'a>>,
    /// The source's words for the date.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_basis: Option<&'a str>,
    /// The time that the statement is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refers_to: Option<DateShape>,
    /// `claim`, `estimate`, `denial`, `confirmation`, `unconfirmed`, `no-comment`, `statement`, `demand`, `action` or
    /// `event`.
    pub kind: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub speaker: Vec<SpeakerShape<'a>>,
    /// Who noted a silence: an actor's id or a source's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub observer: Option<ObserverShape<'a>>,
    /// Ids of actors.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub about: Vec<&'a str>,
    pub title: &'a str,
    /// Inline Markdown.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub summary: &'a str,
    /// Markdown, after the summary.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<PlaceShape<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quote: Option<QuoteShape<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub figures: Vec<FigureShape<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<CitationShape<'a>>,
    /// Which of the sources lead to one origin; absent when there is only one outlet.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub origins: Vec<OriginShape<'a>>,
    /// Ids of entries.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub responds_to: Vec<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub confirms: Vec<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub contradicts: Vec<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub supersedes: Vec<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub differences: Vec<DifferenceShape<'a>>,
    /// Newest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub corrections: Vec<CorrectionShape<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<&'a str>,
    /// 1 to 3, 3 the most important.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub importance: Option<u8>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub media: Vec<MediaShape<'a>>,
    /// True of what nobody has checked yet.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub draft: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evidence: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confidence: Option<&'a str>,
    /// Fields whose words are in `default_lang`, for want of a translation.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub untranslated: Vec<&'static str>,
}

/// A date with what it means.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DateShape {
    /// EDTF, in its canonical form.
    pub edtf: String,
    /// As a reader of the language says it.
    pub words: String,
    /// The first second that it may mean, civil time as written (`2024-10-21T00:00:00`); `..` when open, absent when
    /// nobody knows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub earliest: Option<String>,
    /// The last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latest: Option<String>,
}

/// Ids of entries.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SequenceShape<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<&'a str>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SpeakerShape<'a> {
    /// An actor's id; absent of somebody named in this entry only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<&'a str>,
    pub name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<&'a str>,
    /// An actor's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub side: Option<&'a str>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ObserverShape<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<&'a str>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PlaceShape<'a> {
    pub name: &'a str,
    /// Degrees, WGS 84.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lat: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lon: Option<f64>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct QuoteShape<'a> {
    pub text: &'a str,
    /// A BCP 47 tag.
    pub lang: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub translation: Option<&'a str>,
    /// A source's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<&'a str>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FigureShape<'a> {
    /// What is counted: the id of one of `counts`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<f64>,
    /// "several thousand"
    #[serde(skip_serializing_if = "Option::is_none")]
    pub words: Option<&'a str>,
    /// `about`, `up-to` or `at-least`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hedge: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_of: Option<DateShape>,
    /// The id of the actor whose number it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<&'a str>,
    /// `asserts` or `rejects`.
    pub stance: &'static str,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CitationShape<'a> {
    /// A source's id.
    #[serde(rename = "ref")]
    pub source: &'a str,
    /// Agencies or outlets in between, nearest to the speaker first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub via: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locator: Option<&'a str>,
}

/// Outlets that carry one report count as one origin.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct OriginShape<'a> {
    /// The agency or outlet at the start of the path.
    pub name: &'a str,
    /// Ids of sources.
    pub sources: Vec<&'a str>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DifferenceShape<'a> {
    /// Inline Markdown.
    pub note: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<&'a str>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CorrectionShape<'a> {
    pub date: String,
    /// Inline Markdown, as are the two below.
    pub said: &'a str,
    pub says: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<&'a str>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MediaShape<'a> {
    /// A path under the site's root, or an address.
    pub src: &'a str,
    pub alt: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caption: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credit: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<&'a str>,
}
