//! Records as written, and their words in other languages.

use super::{Name, WrittenSource};
use crate::date::Edtf;
use crate::diag::{Span, Spanned};
use crate::model::{Hedge, Kind, LangIx, Rare, Sequence, Stance};

/// What a record gives as its date.
#[derive(Clone, Debug)]
pub enum When {
    Date(Edtf),
    /// The record's place among others, by their ids.
    Sequence(Box<Sequence<Name>>),
}

#[derive(Clone, Debug)]
pub struct WrittenEvent {
    /// Where to point when something is missing.
    pub span: Span,
    pub id: Name,
    pub aliases: Rare<Name>,
    pub title: Option<Name>,
    pub date: Option<Spanned<When>>,
    pub date_basis: Option<String>,
    pub refers_to: Option<Box<Edtf>>,
    pub kind: Kind,
    pub speakers: Box<[WrittenSpeaker]>,
    pub observer: Option<Box<Name>>,
    pub about: Rare<Name>,
    pub place: Option<Box<WrittenPlace>>,
    pub summary: Option<Name>,
    pub body: Name,
    pub quote: Option<Box<WrittenQuote>>,
    pub figures: Rare<WrittenFigure>,
    pub sources: Box<[WrittenCitation]>,
    /// In the order of [`crate::model::Relation::ALL`].
    pub relations: [Rare<Name>; 4],
    pub differences: Rare<WrittenDifference>,
    pub corrections: Rare<WrittenCorrection>,
    pub tags: Box<[String]>,
    pub group: Option<String>,
    pub importance: Option<u8>,
    pub media: Rare<WrittenMedia>,
    pub draft: Option<Box<WrittenDraft>>,
}

#[derive(Clone, Debug)]
pub enum WrittenSpeaker {
    Id(Name),
    Named(Box<WrittenNamed>),
}

#[derive(Clone, Debug)]
pub struct WrittenNamed {
    pub name: String,
    pub role: Option<String>,
    pub side: Option<Name>,
}

#[derive(Clone, Debug)]
pub struct WrittenPlace {
    pub name: String,
    pub position: Option<(f64, f64)>,
}

#[derive(Clone, Debug)]
pub struct WrittenQuote {
    pub text: Name,
    pub lang: Option<String>,
    pub translation: Option<String>,
    pub source: Option<Name>,
}

#[derive(Clone, Debug)]
pub struct WrittenFigure {
    pub span: Span,
    pub count: Option<Name>,
    pub amount: Option<WrittenAmount>,
    pub hedge: Option<Hedge>,
    pub unit: Option<String>,
    pub as_of: Option<Edtf>,
    pub by: Option<Name>,
    pub stance: Stance,
}

#[derive(Clone, Debug)]
pub enum WrittenAmount {
    Value(f64),
    Range { min: f64, max: f64 },
    Words(String),
}

#[derive(Clone, Debug)]
pub struct WrittenCitation {
    pub source: CitedSource,
    pub via: Option<Rare<String>>,
    pub locator: Option<Box<str>>,
}

#[derive(Clone, Debug)]
pub enum CitedSource {
    Id(Name),
    Inline(Box<WrittenSource>),
}

#[derive(Clone, Debug)]
pub struct WrittenDifference {
    pub key: Option<Name>,
    pub note: String,
    pub sources: Vec<Name>,
}

#[derive(Clone, Debug)]
pub struct WrittenCorrection {
    pub key: Option<Name>,
    pub date: Edtf,
    pub said: String,
    pub says: String,
    pub why: Option<String>,
}

#[derive(Clone, Debug)]
pub struct WrittenMedia {
    pub key: Option<Name>,
    pub src: Name,
    pub alt: String,
    pub caption: Option<String>,
    pub credit: Option<String>,
    pub link: Option<String>,
}

#[derive(Clone, Debug, Default)]
pub struct WrittenDraft {
    pub evidence: Option<String>,
    /// The passages of articles in `evidence`.
    pub passages: Vec<WrittenPassage>,
    pub why: Option<String>,
    pub confidence: Option<String>,
}

/// Words that a draft takes from an article.
#[derive(Clone, Debug)]
pub struct WrittenPassage {
    pub text: Name,
    /// The saved article; that of a cited source where it names none.
    pub article: Option<Name>,
}

/// A record's words in another language.
#[derive(Clone, Debug)]
pub struct EventWords {
    pub lang: LangIx,
    pub id: Name,
    pub title: Option<String>,
    pub summary: Option<Name>,
    pub body: Name,
    pub quote_translation: Option<Name>,
    pub date_basis: Option<Name>,
    pub place: Option<Name>,
    pub differences: Vec<(Name, String)>,
    pub corrections: Vec<(Name, CorrectionWords)>,
    pub media: Vec<(Name, MediaWords)>,
    /// By place in the list.
    pub figures: Vec<FigureWords>,
}

#[derive(Clone, Debug)]
pub struct CorrectionWords {
    pub said: Option<String>,
    pub says: Option<String>,
    pub why: Option<String>,
}

#[derive(Clone, Debug)]
pub struct MediaWords {
    pub alt: Option<String>,
    pub caption: Option<String>,
    pub credit: Option<String>,
}

#[derive(Clone, Debug, Default)]
pub struct FigureWords {
    pub words: Option<String>,
    pub unit: Option<String>,
}
