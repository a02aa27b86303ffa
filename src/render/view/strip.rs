//! The density strip, the list of dates below it, and the key of shapes.

use serde::Serialize;

use super::Symbols;
use super::scope::TimelineScope;
use crate::model::Kind;
use crate::plan::{PeriodOf, groups};
use crate::render::words::{Arg, Form};

/// The strip of an overview.
#[derive(Debug, Serialize)]
pub struct Strip {
    pub heading: String,
    pub explanation: String,
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
}

impl TimelineScope<'_> {
    pub fn strip(&self, symbols: &mut Symbols) -> Option<Strip> {
        if self.timeline.events.is_empty() {
            return None;
        }
        self.timeline.events.iter().for_each(|event| symbols.kind(event.kind));
        let kinds = symbols.kinds().map(|kind| self.kind_key(kind)).collect();
        Some(Strip {
            heading: self.words.get("strip-heading").to_owned(),
            explanation: self.words.get("strip-explanation").to_owned(),
            chart_html: String::new(),
            jumps: self.jumps(symbols),
            kinds,
        })
    }

    fn kind_key(&self, kind: Kind) -> KindKey {
        let meaning = self.words.get(&format!("kind-{}-meaning", kind.name())).to_owned();
        KindKey { kind: kind.name(), label: self.kind_label(kind).to_owned(), meaning }
    }

    /// Every date of a timeline on one page; every page of a long one.
    fn jumps(&self, symbols: &mut Symbols) -> Vec<Jump> {
        if self.planned.periods.is_some() {
            return self.period_jumps();
        }
        let mut jumps = Vec::new();
        for group in groups(self.timeline, &self.planned.shown) {
            let Some(date) = &group.date else { continue };
            let mut jump = self.jump(format!("#{}", group.id), self.words.date(date, Form::Short), group.events.len());
            jump.uncertain = !super::dates::is_known_day(date);
            if jump.uncertain {
                symbols.hatch();
            }
            jumps.push(jump);
        }
        jumps
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
