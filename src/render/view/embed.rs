//! The small page for an `iframe` on somebody else's site.

use serde::Serialize;

use super::scope::TimelineScope;
use super::{Entry, Symbols};
use crate::model::EventIx;
use crate::plan::{FacetOf, Shared};
use crate::render::words::{Arg, Form};

/// How many entries a timeline's embed shows, and that of a list.
const LATEST: usize = 4;
/// The most entries in the embed of a slice, which its author chose.
const MOST: usize = 12;

#[derive(Debug, Serialize)]
pub struct Embed<'a> {
    pub title_html: String,
    /// The page that it is an embed of.
    pub page: String,
    /// Its absolute address, where the site has one.
    pub canonical: Option<String>,
    pub overview: String,
    /// Where embeds of single entries lie; `None` where there are none.
    pub entry_embeds: Option<String>,
    /// "Updated …", or whose entry it is, as HTML; empty when there is nothing to say.
    pub meta_html: String,
    pub list_label: &'a str,
    pub counts: String,
    pub entries: Vec<EmbedEntry<'a>>,
}

#[derive(Debug, Serialize)]
pub struct EmbedEntry<'a> {
    pub date_html: String,
    /// Where its headline leads; empty where the page's own title is the headline.
    pub link: String,
    pub entry: Entry<'a>,
}

impl<'a> TimelineScope<'a> {
    pub fn embed(&self, of: Shared, symbols: &mut Symbols) -> Embed<'a> {
        let entries = self.embedded(of).into_iter().map(|ix| self.embed_entry(of, ix, symbols)).collect();
        let page = of.page(self.timeline, self.planned);
        let entry_embeds = self.plan.has_embed(self.at, Shared::Entry(EventIx(0)));
        Embed {
            title_html: self.shared_title(of),
            canonical: self.absolute(&self.in_folder(&page)),
            page: format!("{}{page}", self.up),
            overview: self.overview(),
            entry_embeds: entry_embeds.then(|| format!("{}_/embed/entries/", self.up)),
            meta_html: self.embed_meta(of),
            list_label: match of {
                Shared::Timeline => self.words.get("latest-entries"),
                Shared::Facet(_) => self.words.get("timeline"),
                Shared::Entry(_) => "",
            },
            counts: self.counts(self.timeline.events.len(), self.planned.sources.len()),
            entries,
        }
    }

    /// The entries that an embed shows.
    pub fn embedded(&self, of: Shared) -> Vec<EventIx> {
        match of {
            Shared::Timeline => self.latest(LATEST),
            Shared::Entry(ix) => vec![ix],
            Shared::Facet(at) => {
                let facet = &self.planned.facets[at];
                let most = if matches!(facet.of, FacetOf::Slice(_)) { MOST } else { LATEST };
                facet.events.iter().copied().take(most).collect()
            }
        }
    }

    fn embed_entry(&self, of: Shared, ix: EventIx, symbols: &mut Symbols) -> EmbedEntry<'a> {
        let date = self.event(ix).date.as_ref();
        let alone = matches!(of, Shared::Entry(_));
        let mut entry = self.compact(ix, symbols);
        if alone {
            entry.quote = self.quote(self.event(ix)).map(|quote| super::entry::Quote { source: None, ..quote });
            entry.figures = self.figure_lines(self.event(ix), symbols);
        }
        let form = if alone { Form::Long } else { self.short() };
        EmbedEntry {
            date_html: date.map(|date| self.words.date(date, form)).unwrap_or_default(),
            link: if alone { String::new() } else { self.entry_link(ix) },
            entry,
        }
    }

    fn embed_meta(&self, of: Shared) -> String {
        match of {
            Shared::Timeline => self.updated(),
            Shared::Entry(ix) => self.who(self.event(ix)),
            Shared::Facet(at) => {
                self.words.format("entries-count", &[("count", Arg::Count(self.planned.facets[at].events.len()))])
            }
        }
    }

    /// What a thing that can be shared is called, as HTML.
    pub fn shared_title(&self, of: Shared) -> String {
        let mut title = String::new();
        match of {
            Shared::Timeline => self.push_word(&mut title, &self.timeline.title),
            Shared::Facet(at) => title = self.facet_title(self.planned.facets[at].of),
            Shared::Entry(ix) => self.push_word(&mut title, &self.event(ix).title),
        }
        title
    }
}
