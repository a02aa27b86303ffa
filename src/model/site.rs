//! The whole site.

use crate::date::Day;

use super::{ActorIx, Kind, Lang, LangIx, Order, SourceIx, Text, Timeline};

/// Everything that a build publishes.
#[derive(Clone, Debug, PartialEq)]
pub struct Site {
    pub title: Text,
    pub description: Option<Text>,
    /// Absolute address of the output, ending in `/`, when the author gives one.
    pub base_url: Option<String>,
    /// The day that the site shows, when it is not the latest.
    pub as_of: Option<AsOf>,
    /// The default language first.
    pub languages: Vec<Lang>,
    /// Whether raw HTML in Markdown is kept, sanitised.
    pub raw_html: bool,
    /// The longest excerpt of a saved article on a page, in words.
    pub excerpt_words: u32,
    pub theme: Theme,
    pub cards: CardOptions,
    pub credits: Credits,
    /// The list of labelled outlets, in the author's order.
    pub labels: Vec<OutletLabel>,
    /// By path.
    pub timelines: Vec<Timeline>,
    /// Plain pages, by path.
    pub pages: Vec<Page>,
    /// The slices set into prose, in the order of their texts.
    pub insets: Vec<Inset>,
    /// Files under `media/`, copied as they are, by path.
    pub assets: Vec<Asset>,
}

/// A site as it could have stood on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AsOf {
    pub day: Day,
    /// The address of the site as it stands, when the author gives one.
    pub current: Option<String>,
}

/// Design tokens that a site sets, such as `wedel = ["#274690", "#a6bdf7"]`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Theme {
    /// Name without dashes, light value, dark value.
    pub tokens: Vec<(String, String, String)>,
}

/// Whose work the site is, and what may be done with it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Credits {
    /// An SPDX id, such as `CC-BY-4.0`, or the address of the terms.
    pub license: Option<String>,
    /// Names of people.
    pub authors: Vec<String>,
    /// Name of an organisation.
    pub publisher: Option<String>,
}

/// Which pictures of shared links a site has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CardOptions {
    /// `None`: a card an entry, but for timelines above 500 entries, which have one for all.
    pub draw: Option<DrawCards>,
    /// A folder of fonts inside the content folder.
    pub fonts: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DrawCards {
    None,
    Timelines,
    All,
}

/// Why an outlet carries a label.
#[derive(Clone, Debug, PartialEq)]
pub struct OutletLabel {
    /// Such as `state-funded`.
    pub id: String,
    pub label: Text,
    pub outlet: String,
    /// Other spellings of the outlet's name.
    pub aliases: Vec<String>,
    pub reason: Text,
}

/// A plain page, such as `about.md`.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// Address without the suffix, such as `about`.
    pub path: String,
    pub title: Text,
    pub description: Option<Text>,
    pub body: Text,
}

/// A slice set into the prose of a page or of a timeline.
#[derive(Clone, Debug, PartialEq)]
pub struct Inset {
    /// The text of its block, by which the prose names it.
    pub written: String,
    /// Position of the timeline whose prose it stands in; `None` on a plain page.
    pub within: Option<usize>,
    /// Position of the timeline that it shows.
    pub timeline: usize,
    pub of: Selection,
    pub limit: Option<u32>,
    /// Its own order; else the slice's or the timeline's.
    pub order: Option<Order>,
}

/// Entries that have something in common.
#[derive(Clone, Debug, PartialEq)]
pub enum Selection {
    /// Position in [`Timeline::slices`].
    Slice(usize),
    Actor(ActorIx),
    Kind(Kind),
    Source(SourceIx),
    Tag(String),
}

/// A file that is copied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asset {
    /// Address in the output, with `/`.
    pub path: String,
    /// Where it lies.
    pub from: std::path::PathBuf,
    /// Of its bytes.
    pub hash: blake3::Hash,
    /// Width and height in pixels, of an image that says so: the page keeps its place free.
    pub size: Option<(u32, u32)>,
}

impl Site {
    pub fn lang(&self, ix: LangIx) -> &Lang {
        &self.languages[ix.ix()]
    }

    pub fn lang_indices(&self) -> impl Iterator<Item = LangIx> + use<> {
        (0..self.languages.len()).map(|ix| LangIx(u8::try_from(ix).expect("at most 255 languages")))
    }

    /// The slice that a block of prose stands for, by the block's text.
    pub fn inset(&self, within: Option<usize>, written: &str) -> Option<usize> {
        self.insets.iter().position(|inset| inset.within == within && inset.written == written)
    }

    /// The labels that an outlet or agency of that name carries.
    pub fn labels_of<'a>(&'a self, outlet: &'a str) -> impl Iterator<Item = &'a OutletLabel> {
        self.labels
            .iter()
            .filter(move |label| label.outlet == outlet || label.aliases.iter().any(|alias| alias == outlet))
    }
}
