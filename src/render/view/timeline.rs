//! The overview of a timeline, and the pages of a long one.

use serde::Serialize;

use super::dates::Day;
use super::figures::Figures;
use super::filter::Filter;
use super::lanes::Lanes;
use super::scope::TimelineScope;
use super::share::Snippet;
use super::sources::{CorrectionView, Label, Source};
use super::strip::{Jump, Strip};
use super::{Html, Symbols, Word};
use crate::model::{EventIx, Order, SourceIx};
use crate::plan::{FacetOf, FeedOf, FileKind, PlannedFile, files, folder_of};
use crate::render::structured;
use crate::render::words::{Arg, Form};

/// Above so many entries a page lays its days out only when they come into view.
const MANY: usize = 100;

/// A timeline's first page.
#[derive(Debug, Serialize)]
pub struct Overview<'a> {
    pub title: Word<'a>,
    pub description: Option<Html<'a>>,
    pub updated: String,
    pub counts: String,
    pub key_facts: Vec<KeyFactView<'a>>,
    pub prose: Option<Html<'a>>,
    pub strip: Option<Strip<'a>>,
    /// Days, on a timeline of one page.
    pub list: Option<List<'a>>,
    /// Pages, on a long timeline.
    pub periods: Vec<Jump>,
    pub long_lead: Option<String>,
    /// The script that knows where entries went.
    pub moved: Option<String>,
    pub lanes: Option<Lanes<'a>>,
    pub figures: Option<Figures<'a>>,
    pub sources: Vec<Source<'a>>,
    /// Whether outlets of some entry have an origin in common.
    pub has_shared_origins: bool,
    /// Outlets with their lists; they stand in for the bibliography of a long timeline.
    pub outlets: Vec<Jump>,
    pub labels: Vec<Label<'a>>,
    pub corrections: Vec<CorrectionView<'a>>,
    /// Links to the pages of earlier days, as HTML.
    pub days_html: Option<String>,
    /// JSON-LD, safe inside of a `script`; of today alone, as is what can be shared.
    pub structured: Option<String>,
    pub about: Option<About<'a>>,
}

/// A list of entries with its filter.
#[derive(Debug, Serialize)]
pub struct List<'a> {
    pub filter: Option<Filter<'a>>,
    pub days: Vec<Day<'a>>,
    /// Whether there are so many that layout is put off.
    pub many: bool,
}

#[derive(Debug, Serialize)]
pub struct KeyFactView<'a> {
    pub label: Word<'a>,
    pub items: Vec<Html<'a>>,
}

/// A page of a long timeline.
#[derive(Debug, Serialize)]
pub struct PeriodPage<'a> {
    pub title: Word<'a>,
    pub overview: String,
    /// "October 2024", as HTML.
    pub period_html: String,
    pub counts: String,
    pub part: Option<String>,
    pub list: List<'a>,
    pub sources: Vec<Source<'a>>,
    pub labels: Vec<Label<'a>>,
    pub previous: Option<Near>,
    pub next: Option<Near>,
}

/// A link to a neighbour.
#[derive(Debug, Serialize)]
pub struct Near {
    pub href: String,
    pub label: String,
    pub title_html: String,
}

/// What the foot of a timeline's pages offers.
#[derive(Debug, Serialize)]
pub struct About<'a> {
    pub index: String,
    pub embed: String,
    pub share: Vec<Snippet<'a>>,
    pub data: Vec<DataLink>,
}

#[derive(Debug, Serialize)]
pub struct DataLink {
    pub href: String,
    pub label: String,
    pub media_type: &'static str,
    /// Whether the page's head announces it.
    pub alternate: bool,
}

impl<'a> TimelineScope<'a> {
    pub fn overview_page(&self, symbols: &mut Symbols) -> Overview<'a> {
        let timeline = self.timeline;
        let long = self.planned.periods.is_some();
        let is_of_today = self.plan.folder.is_none();
        let scale = self.scale();
        let strip = self.strip(scale.as_ref(), symbols);
        let list = (!long).then(|| self.list(&self.planned.shown, symbols));
        let used: &[SourceIx] = &self.planned.sources;
        Overview {
            title: self.word(&timeline.title),
            description: timeline.description.as_ref().map(|text| self.inline(text)),
            updated: self.updated(),
            counts: self.counts(timeline.events.len(), used.len()),
            key_facts: self.key_facts(),
            prose: timeline.prose.as_ref().map(|prose| self.prose(prose)),
            periods: self.period_jumps(),
            long_lead: long
                .then(|| self.words.format("long-timeline-lead", &[("entries", Arg::Count(timeline.events.len()))])),
            moved: (long && is_of_today).then(|| self.link_to(&format!("{}/_/moved.js", timeline.path))),
            strip,
            list,
            lanes: self.lanes(scale.as_ref(), symbols),
            figures: self.figures(symbols),
            has_shared_origins: self.timeline.events.iter().any(|event| self.shares_origins(event)),
            sources: if long { Vec::new() } else { used.iter().map(|ix| self.source(*ix)).collect() },
            outlets: self.outlet_jumps(),
            labels: self.labels(used),
            corrections: self.corrections(),
            days_html: self.days_html(),
            about: is_of_today.then(|| self.about()),
            structured: is_of_today.then(|| structured::overview(&self.edition(), &self.page.path)),
        }
    }

    fn days_html(&self) -> Option<String> {
        let link = |day: &crate::date::Day| {
            let (folder, words) = (folder_of(*day), self.words.date(&(*day).into(), Form::Long));
            format!("<a href=\"{}_/{folder}.html\">{words}</a>", self.up)
        };
        let links: Vec<String> = self.timeline.as_of.iter().map(link).collect();
        let label = format!("<b id=\"_days\">{}</b>", self.words.get("known-on-days"));
        let links_html = links.join(self.words.get("list-separator"));
        let args = [("label", Arg::Text(&label)), ("value", Arg::Text(&links_html))];
        (!links.is_empty()).then(|| self.words.format("label-value", &args))
    }

    pub fn period_page(&self, at: usize, part: usize, symbols: &mut Symbols) -> PeriodPage<'a> {
        let periods = &self.planned.periods.as_ref().expect("a period page belongs to a long timeline").periods;
        let period = &periods[at];
        let events = &period.parts[part];
        let sources = self.sources_of(events);
        let part_name = |part: usize, of: usize| {
            (of > 1).then(|| self.words.format("part-of", &[("part", Arg::Count(part + 1)), ("parts", Arg::Count(of))]))
        };
        let near = |id, at: usize, part: usize| {
            let mut name = self.period_name(periods[at].of);
            if let Some(part) = part_name(part, periods[at].parts.len()) {
                name = format!("{name}{}{part}", self.words.get("list-separator"));
            }
            Near { href: self.period_link(at, part), label: self.words.get(id).to_owned(), title_html: name }
        };
        let previous = match part.checked_sub(1) {
            Some(part) => Some((at, part)),
            None => at.checked_sub(1).map(|at| (at, periods[at].parts.len() - 1)),
        };
        let next = if part + 1 < period.parts.len() { Some((at, part + 1)) } else { Some((at + 1, 0)) };
        let (before, after) = match self.timeline.order {
            Order::Oldest => ("older-entries", "newer-entries"),
            Order::Newest => ("newer-entries", "older-entries"),
        };
        PeriodPage {
            title: self.word(&self.timeline.title),
            overview: self.overview(),
            period_html: self.period_name(period.of),
            counts: self.counts(events.len(), sources.len()),
            part: part_name(part, period.parts.len()),
            list: self.list(events, symbols),
            labels: self.labels(&sources),
            sources: sources.iter().map(|ix| self.source(*ix)).collect(),
            previous: previous.map(|(at, part)| near(before, at, part)),
            next: next.filter(|(at, _)| *at < periods.len()).map(|(at, part)| near(after, at, part)),
        }
    }

    fn list(&self, events: &[EventIx], symbols: &mut Symbols) -> List<'a> {
        let many = events.len() > MANY;
        let days = if many { self.days_with_heights(events, symbols) } else { self.days(events, symbols) };
        List { filter: self.filter(events), days, many }
    }

    /// The sources that entries use, by number.
    fn sources_of(&self, events: &[EventIx]) -> Vec<SourceIx> {
        let mut sources: Vec<SourceIx> = events.iter().flat_map(|ix| sources_of(self.event(*ix))).collect();
        sources.sort_unstable_by_key(|source| self.planned.number(*source));
        sources.dedup();
        sources
    }

    fn key_facts(&self) -> Vec<KeyFactView<'a>> {
        let facts = self.timeline.key_facts.iter();
        facts
            .map(|fact| KeyFactView {
                label: self.word(&fact.label),
                items: fact.items.iter().map(|item| self.inline(item)).collect(),
            })
            .collect()
    }

    fn outlet_jumps(&self) -> Vec<Jump> {
        let outlets = self.planned.outlets.iter().enumerate();
        let linked = outlets.filter_map(|(at, outlet)| {
            let href = self.facet_link(FacetOf::Outlet(at))?;
            let name = crate::markup::html::escape(&outlet.name).into_owned();
            Some(self.jump(href, name, outlet.events.len()))
        });
        linked.collect()
    }

    /// "Updated 5 November 2024", as HTML; empty when the timeline does not say.
    pub fn updated(&self) -> String {
        let updated = self.timeline.updated.as_ref();
        updated
            .map(|date| self.words.format("updated", &[("date", Arg::Text(&self.words.date(date, Form::Long)))]))
            .unwrap_or_default()
    }

    pub fn counts(&self, entries: usize, sources: usize) -> String {
        let args = [("entries", Arg::Count(entries)), ("sources", Arg::Count(sources))];
        self.words.format("entries-from-sources", &args)
    }

    pub fn about(&self) -> About<'a> {
        let files = files::of_timeline(self.site, self.at, self.lang());
        let data = files.map(|file| self.data_link(&file));
        About {
            index: format!("{}_/index.html", self.up),
            embed: format!("{}_/embed.html", self.up),
            share: self.share(),
            data: data.collect(),
        }
    }

    pub fn data_link(&self, file: &PlannedFile) -> DataLink {
        DataLink {
            href: self.link_to(&file.path),
            label: self.file_label(file.kind),
            media_type: file.kind.media_type(),
            alternate: matches!(file.kind, FileKind::Feed { .. }),
        }
    }

    /// What a link to a file says: what it holds where that is not the timeline itself, and its format.
    fn file_label(&self, kind: FileKind) -> String {
        match kind {
            FileKind::Feed { of: FeedOf::Corrections, .. } => {
                let label = Arg::Text(self.words.get("corrections"));
                self.words.format("label-value", &[("label", label), ("value", Arg::Text(kind.format()))])
            }
            _ => kind.format().to_owned(),
        }
    }
}

/// Every source that an entry names, in the order in which it does.
pub fn sources_of(event: &crate::model::Event) -> impl Iterator<Item = SourceIx> + '_ {
    let observer = match event.observer {
        Some(crate::model::Observer::Source(source)) => Some(source),
        _ => None,
    };
    let cited = event.citations.iter().map(|citation| citation.source);
    let quoted = event.quote.iter().filter_map(|quote| quote.source);
    let differing = event.differences.iter().flat_map(|difference| difference.sources.iter().copied());
    cited.chain(quoted).chain(differing).chain(observer)
}
