//! The density strip, the list of dates below it, and the key of shapes.

use serde::Serialize;

use super::Symbols;
use super::scope::TimelineScope;
use crate::date::{Day, Edtf};
use crate::model::Kind;
use crate::plan::{FacetOf, PeriodOf, groups};
use crate::render::charts::{self, Described, Mark, Scale, Span, StripInput};
use crate::render::words::{Arg, Form};

/// The strip of an overview.
#[derive(Debug, Serialize)]
pub struct Strip<'a> {
    pub heading: &'a str,
    /// Whether a mark is an entry; else bars count them.
    pub marks: bool,
    /// The drawing; empty when no entry has a date.
    pub chart_html: String,
    pub jumps: Vec<Jump>,
    pub kinds: Vec<KindKey>,
}

/// A date to jump to.
#[derive(Debug, Serialize)]
pub struct Jump {
    pub href: String,
    pub uncertain: bool,
    pub label_html: String,
    pub count: String,
    /// The count in words.
    pub entries: String,
}

#[derive(Debug, Serialize)]
pub struct KindKey {
    pub kind: &'static str,
    pub label: String,
    pub meaning: String,
    /// The list of its entries.
    pub href: Option<String>,
}

impl<'a> TimelineScope<'a> {
    /// The axis that strip and lanes share; `None` when no entry has a date.
    pub fn scale(&self) -> Option<Scale> {
        let spans: Vec<Span> =
            self.timeline.events.iter().filter_map(|event| event.date.as_ref()).map(Span::of).collect();
        (!spans.is_empty()).then(|| Scale::new(spans))
    }

    pub fn strip(&self, scale: Option<&Scale>, symbols: &mut Symbols) -> Option<Strip<'a>> {
        let scale = scale?;
        self.timeline.events.iter().for_each(|event| symbols.kind(event.kind));
        let kinds = symbols.kinds().map(|kind| self.kind_key(kind)).collect();
        let (jumps, place) = self.jumps(symbols);
        let marks: Vec<Mark> = self
            .timeline
            .events
            .iter()
            .zip(place)
            .filter_map(|(event, group)| {
                Some(Mark { kind: event.kind, span: Span::of(event.date.as_ref()?), group: group? })
            })
            .collect();
        let heading = heading(charts::busiest(scale, &marks));
        let described =
            Described { id: "_strip", title: self.words.get(heading), desc: &self.strip_facts(scale, &marks) };
        let chart_html =
            charts::strip(&StripInput { scale, marks: &marks, words: self.words, described, rtl: self.words.is_rtl() });
        symbols.drawn_in(&chart_html);
        Some(Strip {
            heading: self.scope.words.get(heading),
            marks: chart_html.contains("\"ms"),
            chart_html,
            jumps,
            kinds,
        })
    }

    /// The two facts that a reader would take from the drawing.
    fn strip_facts(&self, scale: &Scale, marks: &[Mark]) -> String {
        let inexact = marks.iter().filter(|mark| !scale.is_exact(mark.span)).count();
        let uncertain = self.words.format("strip-description-uncertain", &[("entries", Arg::Count(inexact))]);
        let Some(busiest) = charts::busiest(scale, marks) else { return uncertain };
        let id = if busiest.first == busiest.last { "strip-description" } else { "strip-description-period" };
        let span = [busiest.first, busiest.last].map(|day| {
            let (year, month, day) = Day(day).ymd();
            format!("{year:04}-{month:02}-{day:02}")
        });
        let text = if span[0] == span[1] { span[0].clone() } else { span.join("/") };
        let Ok(date) = Edtf::parse(&text) else { return uncertain };
        let date = self.words.date_text(&date, Form::Long);
        let args = [("date", Arg::Text(&date)), ("entries", Arg::Count(busiest.entries))];
        format!("{} {uncertain}", self.words.format(id, &args))
    }

    fn kind_key(&self, kind: Kind) -> KindKey {
        let meaning = self.words.get(&format!("kind-{}-meaning", kind.name())).to_owned();
        let href = self.facet_link(FacetOf::Kind(kind));
        KindKey { kind: kind.name(), label: self.kind_label(kind).to_owned(), meaning, href }
    }

    /// Every date of a timeline on one page, every page of a long one; and the place of each entry among them.
    fn jumps(&self, symbols: &mut Symbols) -> (Vec<Jump>, Vec<Option<usize>>) {
        if let Some(periods) = &self.planned.periods {
            let place = periods.place.iter().map(|(period, _)| Some(*period as usize)).collect();
            return (self.period_jumps(), place);
        }
        let mut jumps = Vec::new();
        let mut place = vec![None; self.timeline.events.len()];
        for group in groups(self.timeline, &self.planned.shown) {
            let Some(date) = &group.date else { continue };
            let mut jump = self.jump(format!("#{}", group.id), self.words.date(date, Form::Short), group.events.len());
            jump.uncertain = !super::dates::is_known_day(date);
            if jump.uncertain {
                symbols.hatch();
            }
            group.events.iter().for_each(|ix| place[ix.ix()] = Some(jumps.len()));
            jumps.push(jump);
        }
        (jumps, place)
    }

    /// Every page of a long timeline.
    pub fn period_jumps(&self) -> Vec<Jump> {
        let periods = self.planned.periods.iter().flat_map(|periods| &periods.periods).enumerate();
        periods
            .map(|(at, period)| self.jump(self.period_link(at, 0), self.period_name(period.of), period.len()))
            .collect()
    }

    pub fn jump(&self, href: String, label_html: String, count: usize) -> Jump {
        let entries = self.words.format("entries-count", &[("count", Arg::Count(count))]);
        Jump { href, uncertain: false, label_html, count: self.words.number(count as f64), entries }
    }

    /// "October 2024", "1990", as HTML.
    pub fn period_name(&self, of: PeriodOf) -> String {
        match of.edtf() {
            Some(date) => self.words.date(&date, Form::Long),
            None => self.words.get("no-date").to_owned(),
        }
    }

    /// Where each entry stands in its lane, and the axis below; the place of each entry among the cells.
    pub fn grid(&self, scale: &Scale) -> (charts::Lanes, Vec<Option<usize>>) {
        let mut spans = Vec::new();
        let mut place = vec![None; self.timeline.events.len()];
        for (at, event) in self.timeline.events.iter().enumerate() {
            if let Some(date) = &event.date {
                place[at] = Some(spans.len());
                spans.push(Span::of(date));
            }
        }
        (charts::lanes(scale, &spans, self.words, self.words.is_rtl()), place)
    }
}

/// What one column of the strip is.
fn heading(busiest: Option<charts::Busiest>) -> &'static str {
    match busiest.map(|busiest| busiest.last - busiest.first + 1) {
        Some(1) => "strip-heading",
        Some(7) => "strip-heading-week",
        Some(28..=31) => "strip-heading-month",
        Some(365 | 366) => "strip-heading-year",
        _ => "strip-heading-other",
    }
}
