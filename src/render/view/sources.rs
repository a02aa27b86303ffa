//! The bibliography and the list of corrections.

use serde::Serialize;

use super::passage::Robust;
use super::scope::TimelineScope;
use super::{Html, Word};
use crate::date::Edtf;
use crate::markup::markdown::safe_url;
use crate::model::{self, Correction, EventIx, SharedText, SourceIx};
use crate::plan::{PageKind, event_ix};
use crate::render::words::{Arg, Form};

/// A source in the bibliography.
#[derive(Debug, Serialize)]
pub struct Source<'a> {
    pub number: u32,
    pub title: Option<&'a str>,
    /// Marks the title's language.
    pub attrs: String,
    pub outlet: &'a str,
    /// "by …", "carrying …", "read in …": in reading order.
    pub notes: Vec<String>,
    /// When it was published, as HTML; empty when nobody knows.
    pub date_html: String,
    /// When its saved article was read: "read on …".
    pub retrieved: Option<String>,
    /// The day from which it counts as known, where its date is not that day: `2024-10-21`, or `~`, which sorts after
    /// every day, for one that never was. Only where the page asks for a day.
    pub known_from: Option<String>,
    pub label: Option<Word<'a>>,
    /// Where the label's reason is, when the site's list gives one.
    pub label_href: Option<String>,
    pub url: Option<&'a str>,
    /// What the link to it says.
    pub host: &'a str,
    pub archived_url: Option<&'a str>,
    /// Names the archived copy's link when it is read alone.
    pub archived_name: String,
    pub robust: Robust,
}

/// Why an outlet carries a label.
#[derive(Debug, Serialize)]
pub struct Label<'a> {
    pub outlet: &'a str,
    pub label: Word<'a>,
    pub reason: Word<'a>,
}

/// What was changed.
#[derive(Debug, Serialize)]
pub struct CorrectionView<'a> {
    pub date_html: String,
    /// The entry's headline; absent on the entry's own page.
    pub title: Option<Word<'a>>,
    pub href: String,
    pub said: Html<'a>,
    pub says: Html<'a>,
    pub why: Option<Html<'a>>,
}

impl<'a> TimelineScope<'a> {
    pub fn source(&self, ix: SourceIx) -> Source<'a> {
        let source = self.timeline.source(ix);
        let words = self.words;
        let mut notes = Vec::new();
        if let Some(author) = &source.author {
            notes.push(words.format("source-author", &[("author", Arg::Text(author))]));
        }
        if let Some(agency) = &source.agency {
            notes.push(words.format("source-carrying", &[("agency", Arg::Text(agency))]));
        }
        if let Some(lang) = source.lang.as_deref().filter(|lang| !words.attrs(lang).is_empty()) {
            notes.push(words.format("source-read-in", &[("language", Arg::Text(&words.language_name_here(lang)))]));
        }
        if let Some(SharedText { with, percent }) = source.shared_text {
            let args = [
                ("percent", Arg::Count(usize::from(percent))),
                ("number", Arg::Count(self.planned.number(with) as usize)),
                ("outlet", Arg::Text(&self.timeline.source(with).publisher)),
            ];
            notes.push(words.format("source-shares-text", &args));
        }
        let url = source.url.as_deref().and_then(safe_url);
        let published = source.published.as_ref();
        let name = match published {
            Some(date) => format!("{}, {}", source.publisher, words.date_text(date, Form::Long)),
            None => source.publisher.to_string(),
        };
        let archived = [("label", Arg::Text(words.get("archived-copy"))), ("value", Arg::Text(&name))];
        Source {
            number: self.planned.number(ix),
            title: source.title.as_deref(),
            attrs: source.lang.as_deref().map(|lang| words.attrs(lang)).unwrap_or_default(),
            outlet: &source.publisher,
            notes,
            date_html: published.map(|date| words.date(date, Form::Long)).unwrap_or_default(),
            retrieved: source
                .retrieved
                .as_deref()
                .filter(|_| source.article.is_some())
                .map(|day| words.format("source-retrieved", &[("date", Arg::Text(&words.date_text(day, Form::Long)))])),
            known_from: self.known_days().and_then(|_| known_from(source)),
            label: source.label.as_ref().map(|label| self.word(label)),
            label_href: self.label_link(&source.publisher),
            url,
            host: url.map(host).unwrap_or_default(),
            archived_url: source.archived_url.as_deref().and_then(safe_url),
            archived_name: words.format("label-value", &archived),
            robust: Robust::of(source),
        }
    }

    fn label_link(&self, outlet: &str) -> Option<String> {
        self.site.labels_of(outlet).next()?;
        let listed_here = matches!(self.page.kind, PageKind::Timeline { .. } | PageKind::Period { .. });
        Some(if listed_here { "#_labels".to_owned() } else { format!("{}#_labels", self.overview()) })
    }

    /// The labels of outlets that the given sources were read at or carry.
    pub fn labels(&self, sources: &[SourceIx]) -> Vec<Label<'a>> {
        let used = |name: &str| {
            sources
                .iter()
                .map(|ix| self.timeline.source(*ix))
                .any(|source| *source.publisher == *name || source.agency.as_deref() == Some(name))
        };
        let labels = self
            .site
            .labels
            .iter()
            .filter(|label| used(&label.outlet) || label.aliases.iter().any(|alias| used(alias)));
        labels
            .map(|label| Label {
                outlet: &label.outlet,
                label: self.word(&label.label),
                reason: self.word(&label.reason),
            })
            .collect()
    }

    /// Every correction of the timeline, newest first.
    pub fn corrections(&self) -> Vec<CorrectionView<'a>> {
        let mut all: Vec<(EventIx, &Correction)> = Vec::new();
        for (at, event) in self.timeline.events.iter().enumerate() {
            all.extend(event.corrections.iter().map(|correction| (event_ix(at), correction)));
        }
        all.sort_by_key(|(_, correction)| std::cmp::Reverse(correction.date.sort_key()));
        all.into_iter().map(|(ix, correction)| self.correction(correction, Some(ix))).collect()
    }

    pub fn correction(&self, correction: &'a Correction, of: Option<EventIx>) -> CorrectionView<'a> {
        CorrectionView {
            date_html: self.words.date(&correction.date, Form::Long),
            title: of.map(|ix| self.word(&self.event(ix).title)),
            href: of.map(|ix| self.entry_link(ix)).unwrap_or_default(),
            said: self.inline(&correction.said),
            says: self.inline(&correction.says),
            why: correction.why.as_ref().map(|why| self.inline(why)),
        }
    }
}

fn known_from(source: &model::Source) -> Option<String> {
    let day = source.known_from().map(Edtf::from);
    let is_date = day.is_some() && day == source.published;
    (!is_date).then(|| day.map_or_else(|| "~".to_owned(), |day| day.to_string()))
}

/// The host of an address, without `www.`.
fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    let host = host.rsplit_once('@').map_or(host, |(_, host)| host);
    host.strip_prefix("www.").unwrap_or(host)
}
