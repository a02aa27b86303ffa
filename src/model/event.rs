//! One entry of a timeline.

use super::{ActorIx, EventIx, Figure, Kind, Rare, SourceIx, Text};
use crate::date::Edtf;
use std::sync::Arc;

/// Somebody said or did something, somewhere, at some time, and somebody carried it.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    pub id: String,
    /// Earlier ids; each keeps an address that leads here.
    pub aliases: Rare<String>,
    /// When it was said or happened. Only a draft may lack it.
    pub date: Option<Edtf>,
    /// The place that the date was drawn from, where the record gives one instead of a date.
    pub sequence: Option<Sequence<EventIx>>,
    /// The source's words for the date.
    pub date_basis: Option<Text>,
    /// The time that the statement is about.
    pub refers_to: Option<Box<Edtf>>,
    pub kind: Kind,
    pub speakers: Box<[Speaker]>,
    /// Who noted a silence.
    pub observer: Option<Observer>,
    pub about: Box<[ActorIx]>,
    pub title: Text,
    /// Inline Markdown; the body's first paragraph when the record has none of its own. Empty when there is neither.
    pub summary: Text,
    /// Markdown, without the paragraph that serves as the summary.
    pub body: Option<Text>,
    pub place: Option<Box<Place>>,
    pub quote: Option<Box<Quote>>,
    pub figures: Rare<Figure>,
    /// Who carried it.
    pub citations: Box<[Citation]>,
    /// What this entry says of others, as written.
    pub relations: Relations,
    /// What others say of this entry, derived.
    pub reverse: Relations,
    pub differences: Rare<Difference>,
    /// Newest first.
    pub corrections: Rare<Correction>,
    /// Entries share the words.
    pub tags: Box<[Arc<str>]>,
    pub group: Option<Arc<str>>,
    /// 1 to 3, 3 the most important.
    pub importance: Option<u8>,
    pub media: Rare<Media>,
    pub draft: Option<Box<Draft>>,
}

/// A place in the order of things, by what stands beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sequence<T> {
    After(T),
    Before(T),
    Between(T, T),
}

impl<T> Sequence<T> {
    /// The neighbours, in the order written.
    pub fn iter(&self) -> impl Iterator<Item = &T> {
        let (first, second) = match self {
            Self::After(one) | Self::Before(one) => (one, None),
            Self::Between(first, second) => (first, Some(second)),
        };
        std::iter::once(first).chain(second)
    }

    pub const fn as_ref(&self) -> Sequence<&T> {
        match self {
            Self::After(one) => Sequence::After(one),
            Self::Before(one) => Sequence::Before(one),
            Self::Between(first, second) => Sequence::Between(first, second),
        }
    }

    /// The same place by other neighbours; `None` when one of them has no counterpart. Asks for all of them.
    pub fn try_map<U>(self, mut to: impl FnMut(T) -> Option<U>) -> Option<Sequence<U>> {
        Some(match self {
            Self::After(one) => Sequence::After(to(one)?),
            Self::Before(one) => Sequence::Before(to(one)?),
            Self::Between(first, second) => {
                let (first, second) = (to(first), to(second));
                Sequence::Between(first?, second?)
            }
        })
    }
}

/// Who speaks.
#[derive(Clone, Debug, PartialEq)]
pub enum Speaker {
    Actor(ActorIx),
    Named(Box<NamedSpeaker>),
}

/// Somebody whom the record itself names.
#[derive(Clone, Debug, PartialEq)]
pub struct NamedSpeaker {
    pub name: String,
    pub role: Option<String>,
    pub side: Option<ActorIx>,
}

/// Who noted a silence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Observer {
    Actor(ActorIx),
    Source(SourceIx),
}

#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    pub name: Text,
    /// Latitude and longitude in degrees, WGS 84.
    pub position: Option<(f64, f64)>,
}

/// The exact words.
#[derive(Clone, Debug, PartialEq)]
pub struct Quote {
    pub text: String,
    /// Language of `text`, a BCP 47 tag; the default language when the record names none.
    pub lang: String,
    /// The words in a reader's language; absent when the record gives no translation.
    pub translation: Option<Text>,
    pub source: Option<SourceIx>,
    /// Where a saved article has the words.
    pub passage: Option<Box<Passage>>,
}

/// Where words stand in a saved article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// The source whose article it is.
    pub source: SourceIx,
    /// `None` where the site's limit leaves no room for words around the quotation.
    pub excerpt: Option<Excerpt>,
    /// The text directive of the words, to follow `#:~:` in the address of the source.
    pub fragment: String,
}

/// Words in their context, each part on one line; `…` stands where the article goes on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt {
    pub before: String,
    pub words: String,
    pub after: String,
}

/// A source of an entry and the path of the words to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Citation {
    pub source: SourceIx,
    /// Agencies or outlets in between, nearest to the speaker first.
    pub via: Rare<Arc<str>>,
    /// Page, minute, paragraph.
    pub locator: Option<Box<str>>,
}

/// The four ways in which an entry can speak of another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Relation {
    RespondsTo,
    Confirms,
    Contradicts,
    Supersedes,
}

/// Entries related to an entry, by relation, in the timeline's order. Most entries have none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Relations(Option<Box<[Vec<EventIx>; 4]>>);

/// Where sources differ.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    pub note: Text,
    pub sources: Vec<SourceIx>,
}

/// What was changed after publication.
#[derive(Clone, Debug, PartialEq)]
pub struct Correction {
    pub date: Edtf,
    pub said: Text,
    pub says: Text,
    pub why: Option<Text>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Media {
    /// A path under `media/` or an address.
    pub src: String,
    pub alt: Text,
    pub caption: Option<Text>,
    pub credit: Option<Text>,
    pub link: Option<String>,
}

/// What a draft keeps of how it came about.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Draft {
    /// The words of the article that the draft rests on.
    pub evidence: Option<String>,
    pub why: Option<String>,
    pub confidence: Option<String>,
}

impl Relation {
    pub const ALL: [Self; 4] = [Self::RespondsTo, Self::Confirms, Self::Contradicts, Self::Supersedes];

    /// The field's name in the record format.
    pub const fn name(self) -> &'static str {
        match self {
            Self::RespondsTo => "responds_to",
            Self::Confirms => "confirms",
            Self::Contradicts => "contradicts",
            Self::Supersedes => "supersedes",
        }
    }
}

impl Relations {
    pub fn get(&self, relation: Relation) -> &[EventIx] {
        self.0.as_ref().map_or(&[], |lists| &lists[relation as usize])
    }

    pub fn push(&mut self, relation: Relation, to: EventIx) {
        self.0.get_or_insert_default()[relation as usize].push(to);
    }

    /// Entries of one relation, in place of those that there were.
    pub fn set(&mut self, relation: Relation, list: Vec<EventIx>) {
        if self.0.is_some() || !list.is_empty() {
            self.0.get_or_insert_default()[relation as usize] = list;
        }
    }

    pub fn is_empty(&self) -> bool {
        Relation::ALL.into_iter().all(|relation| self.get(relation).is_empty())
    }
}
