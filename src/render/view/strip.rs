//! The density strip, the list of dates below it, and the key of shapes.

use serde::Serialize;

use super::Symbols;
use super::scope::TimelineScope;
use crate::date::{Date, Edtf};
use crate::locale::DateStyle;
use crate::model::Kind;
use crate::plan::{FacetOf, PeriodOf, groups};
use crate::render::axis::{day_of, time_of};
use crate::render::charts::{self, Busiest, Described, Mark, Scale, StripChart, StripInput, Unit, When};
use crate::render::words::{Arg, Form};

/// The strip of an overview.
#[derive(Debug, Serialize)]
pub struct Strip<'a> {
    pub heading: &'a str,
    /// How to read what is drawn, and only that.
    pub explanation: String,
    /// Whether something is hatched.
    pub hatching: bool,
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
        let dates = self.timeline.events.iter().filter_map(|event| event.date.as_ref());
        let spans: Vec<charts::Span> = dates.flat_map(|date| When::of(date).spans).collect();
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
                Some(Mark { kind: event.kind, when: When::of(event.date.as_ref()?), group: group? })
            })
            .collect();
        let heading = heading(scale);
        let described =
            Described { id: "_strip", title: self.words.get(heading), desc: &self.strip_facts(scale, &marks) };
        let chart =
            charts::strip(&StripInput { scale, marks: &marks, words: self.words, described, rtl: self.words.is_rtl() });
        symbols.drawn_in(&chart.svg);
        Some(Strip {
            heading: self.scope.words.get(heading),
            explanation: self.strip_explanation(scale, &chart),
            hatching: chart.has_hatching || jumps.iter().any(|jump| jump.uncertain),
            chart_html: chart.svg,
            jumps,
            kinds,
        })
    }

    fn strip_explanation(&self, scale: &Scale, chart: &StripChart) -> String {
        let first = if chart.has_marks { "strip-explanation" } else { "strip-explanation-bars" };
        let below = self.below_the_line(scale, chart.has_hatching, chart.has_sets, chart.shared);
        self.words.text(&[self.words.get(first), &below])
    }

    /// How to read what stands below the marks and bars: only what there is.
    pub(super) fn below_the_line(&self, scale: &Scale, has_hatching: bool, has_sets: bool, shared: usize) -> String {
        let words = self.words;
        let shared = (shared > 0).then(|| words.format("strip-explanation-shared", &[("entries", Arg::Count(shared))]));
        let mut sentences = Vec::new();
        sentences.extend(has_hatching.then(|| words.get(hatched(scale))));
        sentences.extend(has_sets.then(|| words.get("strip-explanation-sets")));
        sentences.extend(shared.as_deref());
        words.text(&sentences)
    }

    /// The two facts that a reader would take from the drawing.
    fn strip_facts(&self, scale: &Scale, marks: &[Mark]) -> String {
        let dates = self.timeline.events.iter().filter_map(|event| event.date.as_ref());
        let inexact = dates.filter(|date| !super::dates::is_known_day(date)).count();
        let uncertain = self.words.format("strip-description-uncertain", &[("entries", Arg::Count(inexact))]);
        let Some(busiest) = charts::busiest(scale, marks).filter(|busiest| busiest.entries > 1) else {
            return uncertain;
        };
        let is_day = busiest.last - busiest.first + 1 == 1_440;
        let id = if is_day { "strip-description" } else { "strip-description-period" };
        let date = self.busiest_date(busiest);
        let args = [("date", Arg::Text(&date)), ("entries", Arg::Count(busiest.entries))];
        self.words.text(&[&self.words.format(id, &args), &uncertain])
    }

    fn busiest_date(&self, busiest: Busiest) -> String {
        let (first, last) = (day_of(busiest.first), day_of(busiest.last));
        if busiest.last - busiest.first + 1 < 1_440 {
            let date = Date { time: Some(time_of(busiest.first)), ..Date::of_day(first) };
            return self.words.locale().date_time(&Edtf::Date(date), DateStyle::Long, None);
        }
        self.words.date_text(&Edtf::of_days(first, last), Form::Long)
    }

    fn kind_key(&self, kind: Kind) -> KindKey {
        let meaning = self.words.get(&format!("kind-{}-meaning", kind.name())).to_owned();
        let href = self.facet_link(FacetOf::Kind(kind));
        KindKey { kind: kind.name(), label: self.kind_label(kind).to_owned(), meaning, href }
    }

    /// Every date of a timeline on one page; and the place of each entry among them, or among the pages of a long one,
    /// which are listed in place of the entries.
    fn jumps(&self, symbols: &mut Symbols) -> (Vec<Jump>, Vec<Option<usize>>) {
        if let Some(periods) = &self.planned.periods {
            let place = periods.place.iter().map(|(period, _)| Some(*period as usize)).collect();
            return (Vec::new(), place);
        }
        let mut jumps = Vec::new();
        let mut place = vec![None; self.timeline.events.len()];
        for group in groups(self.timeline, &self.planned.shown) {
            let Some(date) = &group.date else { continue };
            let mut jump = self.jump(format!("#{}", group.id), self.words.date(date, self.short()), group.events.len());
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
}

/// What one column of the strip is.
fn heading(scale: &Scale) -> &'static str {
    match scale.unit() {
        Some(Unit::Day) => "strip-heading",
        Some(Unit::Week) => "strip-heading-week",
        Some(Unit::Months(1)) => "strip-heading-month",
        Some(Unit::Years(1)) => "strip-heading-year",
        _ => "strip-heading-other",
    }
}

/// What a hatched bar is.
fn hatched(scale: &Scale) -> &'static str {
    match scale.unit() {
        Some(Unit::Minutes(_)) => "strip-explanation-hatched-time",
        Some(Unit::Day | Unit::Week) => "strip-explanation-hatched",
        _ => "strip-explanation-hatched-period",
    }
}
