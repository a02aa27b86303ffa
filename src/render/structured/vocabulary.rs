//! The parts of schema.org's types that pages fill, in the order in which they are written.

use serde::{Serialize, Serializer};
use std::borrow::Cow;

/// Nothing, which the field around it leaves out, one value, or a list.
pub struct Few<T>(pub Vec<T>);

impl<T> Few<T> {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T: Serialize> Serialize for Few<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &*self.0 {
            [one] => one.serialize(serializer),
            all => all.serialize(serializer),
        }
    }
}

/// What every page begins with.
#[derive(Serialize)]
pub struct Head<'a> {
    #[serde(rename = "@context")]
    pub context: (&'static str, Terms),
    #[serde(rename = "@type")]
    pub kind: &'static str,
    #[serde(rename = "@id")]
    pub id: String,
    #[serde(rename = "inLanguage")]
    pub lang: &'a str,
    pub publisher: Organization<'a>,
    pub headline: &'a str,
}

/// What is said in words of other vocabularies.
#[derive(Serialize)]
pub struct Terms {
    pub edtf: Term,
}

#[derive(Serialize)]
pub struct Term {
    #[serde(rename = "@id")]
    pub property: &'static str,
    #[serde(rename = "@type")]
    pub datatype: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct EntryPage<'a> {
    #[serde(flatten)]
    pub head: Head<'a>,
    pub is_part_of: Reference<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub temporal_coverage: Option<String>,
    pub about: Event<'a>,
    #[serde(skip_serializing_if = "Few::is_empty")]
    pub citation: Few<Reference<'a>>,
    #[serde(flatten)]
    pub corrections: Corrections,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Timeline<'a> {
    #[serde(flatten)]
    pub head: Head<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_modified: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub temporal_coverage: Option<String>,
    /// Left out where the entries follow one by one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub main_entity: Option<ListElsewhere>,
}

#[derive(Serialize)]
#[serde(tag = "@type", rename = "ItemList", rename_all = "camelCase")]
pub struct ListElsewhere {
    pub number_of_items: usize,
    pub url: String,
}

#[derive(Serialize)]
#[serde(tag = "@type")]
pub struct ListItem<'a> {
    /// From 1.
    pub position: usize,
    pub item: Event<'a>,
}

#[derive(Serialize)]
pub struct Corrections {
    #[serde(skip_serializing_if = "Few::is_empty")]
    pub correction: Few<CorrectionComment>,
}

#[derive(Serialize)]
#[serde(tag = "@type", rename_all = "camelCase")]
pub struct CorrectionComment {
    pub text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_published: Option<String>,
}

#[derive(Serialize)]
#[serde(tag = "@type", rename_all = "camelCase")]
pub struct Event<'a> {
    #[serde(rename = "@id")]
    pub id: String,
    pub name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edtf: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Place<'a>>,
    #[serde(skip_serializing_if = "Few::is_empty")]
    pub performer: Few<Performer<'a>>,
    #[serde(skip_serializing_if = "Few::is_empty")]
    pub about: Few<Named<'a>>,
    pub keywords: Vec<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Few::is_empty")]
    pub subject_of: Few<Reference<'a>>,
    #[serde(skip_serializing_if = "Few::is_empty")]
    pub work_featured: Few<Work<'a>>,
}

#[derive(Serialize)]
#[serde(tag = "@type")]
pub struct Place<'a> {
    pub name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub geo: Option<GeoCoordinates>,
}

/// Degrees, WGS 84.
#[derive(Serialize)]
#[serde(tag = "@type")]
pub struct GeoCoordinates {
    pub latitude: f64,
    pub longitude: f64,
}

#[derive(Serialize)]
pub struct Performer<'a> {
    pub name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<&'a str>,
}

/// What was said in an entry.
#[derive(Serialize)]
#[serde(untagged)]
pub enum Work<'a> {
    Claim(Claim<'a>),
    Quotation(Quotation<'a>),
}

#[derive(Serialize)]
#[serde(tag = "@type")]
pub struct Claim<'a> {
    pub name: &'a str,
    #[serde(skip_serializing_if = "Few::is_empty")]
    pub author: Few<Named<'a>>,
    #[serde(skip_serializing_if = "Few::is_empty")]
    pub appearance: Few<Reference<'a>>,
}

#[derive(Serialize)]
#[serde(tag = "@type", rename_all = "camelCase")]
pub struct Quotation<'a> {
    pub text: &'a str,
    pub in_language: &'a str,
    #[serde(skip_serializing_if = "Few::is_empty")]
    pub author: Few<Named<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub work_translation: Option<Box<Quotation<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub citation: Option<Reference<'a>>,
}

#[derive(Serialize)]
#[serde(tag = "@type", rename_all = "camelCase")]
pub struct CreativeWork<'a> {
    #[serde(rename = "@id")]
    pub id: Cow<'a, str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_language: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived_at: Option<&'a str>,
    pub publisher: Organization<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub author: Option<Named<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_published: Option<String>,
}

#[derive(Serialize)]
#[serde(tag = "@type")]
pub struct Organization<'a> {
    pub name: &'a str,
}

/// Somebody of whom no type is known.
#[derive(Serialize)]
pub struct Named<'a> {
    pub name: &'a str,
}

/// Something that is described elsewhere.
#[derive(Clone, Serialize)]
pub struct Reference<'a> {
    #[serde(rename = "@id")]
    pub id: Cow<'a, str>,
}
