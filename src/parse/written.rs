//! The record format as written: what a person put down, with spans and without defaults.
//!
//! `resolve` turns this into the model, where nothing is optional that need not be.

mod event;

use crate::date::{Edtf, TimeZone};
use crate::diag::{FileId, Span, Spanned};
use crate::model::{Asset, CardOptions, Credits, Kind, LangIx, Order, Shape};
use std::sync::Arc;

pub use event::*;

type Name = Spanned<String>;
type Date = Spanned<Edtf>;

/// Everything that was read from a content folder.
#[derive(Clone, Debug, Default)]
pub struct WrittenSite {
    pub title: Option<Name>,
    pub titles: Vec<(LangIx, String)>,
    pub description: Option<String>,
    pub descriptions: Vec<(LangIx, String)>,
    pub base_url: Option<String>,
    /// The default language first.
    pub languages: Vec<String>,
    pub raw_html: bool,
    pub excerpt_words: Option<u32>,
    pub theme: Vec<WrittenToken>,
    pub cards: CardOptions,
    pub credits: Credits,
    pub labels: Vec<WrittenLabel>,
    pub timelines: Vec<WrittenTimeline>,
    pub pages: Vec<WrittenPage>,
    pub assets: Vec<Asset>,
}

/// A design token of the theme; both values are the same where the author gives one.
#[derive(Clone, Debug)]
pub struct WrittenToken {
    pub name: &'static str,
    pub light: Name,
    pub dark: Name,
}

/// A slice set into prose.
#[derive(Clone, Debug)]
pub struct WrittenInset {
    /// The block's text, as Markdown gives it.
    pub written: String,
    pub span: Span,
    pub timeline: Option<Name>,
    pub selection: WrittenSelection,
    pub limit: Option<u32>,
    pub order: Option<Order>,
}

/// Which entries a block shows, by id.
#[derive(Clone, Debug)]
pub enum WrittenSelection {
    Slice(Name),
    Actor(Name),
    Kind(Name),
    Source(Name),
    Tag(Name),
}

#[derive(Clone, Debug)]
pub struct WrittenLabel {
    pub id: String,
    pub name: String,
    pub names: Vec<(LangIx, String)>,
    pub outlets: Vec<WrittenOutlet>,
}

#[derive(Clone, Debug)]
pub struct WrittenOutlet {
    pub name: Name,
    pub aliases: Vec<String>,
    pub reason: String,
    pub reasons: Vec<(LangIx, String)>,
}

/// A plain page in one language.
#[derive(Clone, Debug)]
pub struct WrittenPage {
    pub path: String,
    pub lang: LangIx,
    pub span: Span,
    pub title: Option<Name>,
    pub description: Option<String>,
    pub body: Name,
    pub insets: Vec<WrittenInset>,
}

#[derive(Clone, Debug)]
pub struct WrittenTimeline {
    pub path: String,
    pub front: WrittenFront,
    pub words: Vec<(LangIx, FrontWords)>,
    pub actors: Vec<WrittenActor>,
    pub sources: Vec<WrittenSource>,
    /// Whether `actors.toml` or `sources.toml` could not be read: names in it are then unknown to us, not wrong.
    pub actors_unread: bool,
    pub sources_unread: bool,
    /// In the order of files, then in the order in each.
    pub events: Vec<Arc<WrittenEvent>>,
    pub event_words: Vec<EventWords>,
    /// Saved articles: path inside the timeline's folder.
    pub articles: Vec<(String, FileId)>,
}

/// `timeline.md`.
#[derive(Clone, Debug)]
pub struct WrittenFront {
    pub span: Span,
    pub title: Option<Name>,
    pub description: Option<String>,
    pub updated: Option<Date>,
    pub timezone: Option<TimeZone>,
    pub order: Option<Order>,
    pub entry_pages: Option<bool>,
    pub key_facts: Vec<WrittenKeyFact>,
    pub counts: Vec<(Name, String, Shape)>,
    pub positions: Vec<(Name, String)>,
    pub slices: Vec<WrittenSlice>,
    pub as_of: Vec<Spanned<Edtf>>,
    pub tombstones: Vec<(Name, Edtf, String)>,
    pub prose: Name,
    pub insets: Vec<WrittenInset>,
}

#[derive(Clone, Debug)]
pub struct WrittenKeyFact {
    pub label: String,
    pub items: Vec<Name>,
}

#[derive(Clone, Debug)]
pub struct WrittenSlice {
    pub id: Name,
    pub title: String,
    pub actors: Vec<Name>,
    pub kinds: Vec<Kind>,
    pub sources: Vec<Name>,
    pub tags: Vec<Name>,
    pub from: Option<Edtf>,
    pub to: Option<Edtf>,
    pub importance: Option<u8>,
    pub limit: Option<u32>,
    pub order: Option<Order>,
}

/// `timeline.LANG.md`.
#[derive(Clone, Debug)]
pub struct FrontWords {
    pub title: Option<String>,
    pub description: Option<String>,
    /// By place in the list.
    pub key_facts: Vec<(Span, Option<String>, Vec<Name>)>,
    pub counts: Vec<(Name, String)>,
    pub positions: Vec<(Name, String)>,
    pub slices: Vec<(Name, String)>,
    pub tombstones: Vec<(Name, String)>,
    pub prose: Name,
    pub insets: Vec<WrittenInset>,
}

#[derive(Clone, Debug)]
pub struct WrittenActor {
    pub id: Name,
    pub name: String,
    pub names: Vec<(LangIx, String)>,
    pub role: Option<String>,
    pub roles: Vec<(LangIx, String)>,
    pub side: Option<Name>,
    pub aliases: Vec<String>,
    pub url: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct WrittenSource {
    pub id: Name,
    pub url: Option<Box<str>>,
    pub title: Option<Box<str>>,
    pub publisher: Option<Box<str>>,
    pub author: Option<Box<str>>,
    pub published: Option<Edtf>,
    pub lang: Option<Box<str>>,
    pub agency: Option<Box<str>>,
    pub label: Option<Box<str>>,
    pub archived_url: Option<Box<str>>,
    pub retrieved: Option<Box<Edtf>>,
    pub article: Option<Box<Name>>,
    pub sha256: Option<Box<Name>>,
}
