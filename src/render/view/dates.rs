//! Entries under their dates.

use serde::Serialize;

use super::scope::TimelineScope;
use super::{Entry, Html, Symbols};
use crate::date::{Edge, Edtf, Precision};
use crate::model::{EventIx, Kind};
use crate::plan::{Group, groups};
use crate::render::charts::{When, outline};
use crate::render::words::Arg;

/// A date and the entries under it.
#[derive(Debug, Default, Serialize)]
pub struct Day<'a> {
    pub id: String,
    /// The date with its `time` elements, as HTML.
    pub heading_html: String,
    /// Whether the day is not exactly known.
    pub uncertain: bool,
    /// What is drawn beside a date that is no known day: a hatched bar or the marks of a set, as SVG.
    pub bar_html: String,
    pub count: String,
    pub note: Option<Html<'a>>,
    pub entries: Vec<Entry<'a>>,
    /// The same entries, rendered already: lists share them.
    pub entries_html: String,
    #[serde(skip)]
    pub events: Vec<EventIx>,
    /// An estimate of the height in rem, on pages so long that it matters.
    pub height: Option<usize>,
    /// The whole date, rendered already; then all else is empty.
    pub html: String,
}

type MakeEntry<'m, 'a> = dyn Fn(&EventIx, &mut Symbols) -> Option<Entry<'a>> + 'm;

impl<'a> TimelineScope<'a> {
    /// `events` under their dates.
    pub fn days(&self, events: &[EventIx], symbols: &mut Symbols) -> Vec<Day<'a>> {
        let full = |ix: &EventIx, symbols: &mut Symbols| Some(self.entry(*ix, false, symbols));
        groups(self.timeline, events).into_iter().map(|group| self.day(group, &full, symbols)).collect()
    }

    /// The same without the entries themselves, which are rendered apart.
    pub fn bare_days(&self, events: &[EventIx], symbols: &mut Symbols) -> Vec<Day<'a>> {
        groups(self.timeline, events).into_iter().map(|group| self.bare_day(group, symbols)).collect()
    }

    /// A date without its entries.
    pub fn bare_day(&self, group: Group, symbols: &mut Symbols) -> Day<'a> {
        let none = |ix: &EventIx, symbols: &mut Symbols| {
            symbols.kind(self.event(*ix).kind);
            None
        };
        self.day(group, &none, symbols)
    }

    /// The same with an estimate of each day's height, for a page that lays days out as they come into view.
    pub fn days_with_heights(&self, events: &[EventIx], symbols: &mut Symbols) -> Vec<Day<'a>> {
        let mut days = self.days(events, symbols);
        days.iter_mut().for_each(|day| day.height = Some(day.entries.iter().map(height).sum()));
        days
    }

    fn day(&self, group: Group, entry: &MakeEntry<'_, 'a>, symbols: &mut Symbols) -> Day<'a> {
        let Group { id, date, events } = group;
        let uncertain = date.as_ref().is_some_and(|date| !is_known_day(date));
        let bar_html = match &date {
            Some(date) if uncertain => self.outline(date, &events, symbols),
            _ => String::new(),
        };
        let entries: Vec<Entry> = events.iter().filter_map(|ix| entry(ix, symbols)).collect();
        Day {
            heading_html: match &date {
                Some(date) => self.words.heading(date),
                None => self.words.get("no-date").to_owned(),
            },
            bar_html,
            count: self.words.format("entries-count", &[("count", Arg::Count(events.len()))]),
            note: self.note(date.as_ref(), uncertain, &events),
            height: None,
            id,
            uncertain,
            entries,
            entries_html: String::new(),
            events,
            html: String::new(),
        }
    }

    /// A date as a bar or a set, beside its words.
    fn outline(&self, date: &Edtf, events: &[EventIx], symbols: &mut Symbols) -> String {
        let when = When::of(date);
        let kind = events.first().map_or(Kind::Event, |ix| self.event(*ix).kind);
        if when.is_set() {
            symbols.kind(kind);
        }
        let drawn = outline(&when, kind, self.words.is_rtl());
        symbols.drawn_in(&drawn);
        drawn
    }

    fn note(&self, date: Option<&Edtf>, uncertain: bool, events: &[EventIx]) -> Option<Html<'a>> {
        let date = date?;
        let plain = |html: String| Some(Html { html, attrs: "" });
        if !uncertain {
            let hours_unknown = |ix: &EventIx| self.event(*ix).date.as_ref().is_none_or(|date| !has_time(date));
            let unordered = events.len() > 2 && events.iter().any(hours_unknown);
            return if unordered { plain(self.words.get("order-unknown").to_owned()) } else { None };
        }
        let mut bases = events.iter().filter_map(|ix| self.event(*ix).date_basis.as_ref());
        let first = bases.next();
        let shared = first.filter(|first| {
            bases.all(|other| other == *first) && events.iter().all(|ix| self.event(*ix).date_basis.is_some())
        });
        if let Some(basis) = shared {
            let mut words = String::new();
            self.push_word(&mut words, basis);
            let id = if is_quoted(&words) { "day-unknown-basis-quoted" } else { "day-unknown-basis" };
            return plain(self.words.format(id, &[("basis", Arg::Text(&words))]));
        }
        let months_and_years = matches!(date, Edtf::Date(date) if !date.is_qualified());
        if months_and_years { None } else { plain(self.words.get("day-unknown").to_owned()) }
    }
}

/// Whether a date names one day, without doubt.
pub fn is_known_day(date: &Edtf) -> bool {
    let extent = date.extent();
    extent.is_point() && matches!((extent.first, extent.last), (Edge::Sharp(_), Edge::Sharp(_)))
}

/// Whether words carry quotation marks of their own, so that none are put around them.
pub fn is_quoted(words: &str) -> bool {
    words.contains(['“', '”', '„', '«', '»', '「', '『', '‘'])
}

fn has_time(date: &Edtf) -> bool {
    matches!(date.precision(), Precision::Second | Precision::Minute)
}

/// How high an entry will be in rem, roughly: the wider layout's height, which is never zero.
fn height(entry: &Entry) -> usize {
    let lines = |chars: usize, width: usize| chars.div_ceil(width);
    let summary = entry.summary.as_ref().map_or(0, |summary| lines(summary.html.chars().count(), 70) * 2);
    let quote = if entry.quote.is_some() { 5 } else { 0 };
    let related: usize = entry.relations.iter().map(|relation| 2 + relation.entries.len() * 2).sum();
    let body = lines(entry.title.text.chars().count(), 45) * 2 + summary + quote + 2 * entry.differences.len();
    (5 + body).max(5 + 2 * entry.paths.len() + related)
}
