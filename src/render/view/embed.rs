//! The small page for an `iframe` on somebody else's site.

use serde::Serialize;

use super::scope::TimelineScope;
use super::{Entry, Symbols, Word};
use crate::plan::prefix;
use crate::render::html::escape;
use crate::render::words::{Arg, Form};

/// How many entries it shows.
const LATEST: usize = 4;

#[derive(Debug, Serialize)]
pub struct Embed<'a> {
    pub title: Word<'a>,
    pub overview: String,
    /// "Updated …", as HTML; empty when the timeline does not say.
    pub updated_html: String,
    pub counts: String,
    pub entries: Vec<EmbedEntry<'a>>,
}

#[derive(Debug, Serialize)]
pub struct EmbedEntry<'a> {
    pub date_html: String,
    /// Where its headline leads.
    pub link: String,
    pub entry: Entry<'a>,
}

impl<'a> TimelineScope<'a> {
    pub fn embed(&self, symbols: &mut Symbols) -> Embed<'a> {
        let entries = self.latest(LATEST).into_iter().map(|ix| EmbedEntry {
            date_html: self.event(ix).date.as_ref().map(|date| self.words.date(date, Form::Short)).unwrap_or_default(),
            link: self.entry_link(ix),
            entry: self.compact(ix, symbols),
        });
        Embed {
            title: self.word(&self.timeline.title),
            overview: self.overview(),
            updated_html: self.updated(),
            counts: self.counts(self.timeline.events.len(), self.planned.sources.len()),
            entries: entries.collect(),
        }
    }

    /// What another page pastes to show the embed.
    pub fn embed_code(&self) -> Option<String> {
        let address =
            self.absolute(&format!("{}{}/_/embed.html", prefix(self.site, self.lang()), self.timeline.path))?;
        let title = self.timeline.title.get(self.lang()).text;
        let title = self.words.format("embed-title", &[("title", Arg::Text(title))]);
        Some(format!(
            "<iframe src=\"{}\" title=\"{}\" loading=\"lazy\" width=\"340\" height=\"780\"></iframe>",
            escape(&address),
            escape(&title)
        ))
    }
}
