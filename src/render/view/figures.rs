//! Numbers in statements: a line in an entry, and all of them side by side.

use serde::Serialize;

use super::entry::SourceRef;
use super::scope::TimelineScope;
use super::{Symbols, Word};
use crate::markup::without_tags;
use crate::model::{Amount, Event, EventIx, Figure, Hedge, Shape, Stance};
use crate::plan::event_ix;
use crate::render::charts::{self, Described, FiguresInput, When};
use crate::render::words::{Arg, Form};

/// A number in an entry.
#[derive(Debug, Serialize)]
pub struct FigureLine<'a> {
    /// The mark of what is counted.
    pub shape: Option<&'static str>,
    pub count: Option<Word<'a>>,
    /// "about 10,000", as HTML.
    pub amount_html: String,
    /// "quoting …", "as of …"; HTML.
    pub notes: Vec<String>,
}

/// The disputed figures.
#[derive(Debug, Serialize)]
pub struct Figures<'a> {
    pub description: String,
    /// What is counted, with its mark.
    pub key: Vec<Key<'a>>,
    /// The drawing; empty when every figure is in words.
    pub chart_html: String,
    pub rows: Vec<Row<'a>>,
    pub some_in_words: bool,
}

#[derive(Debug, Serialize)]
pub struct Key<'a> {
    pub shape: &'static str,
    pub label: Word<'a>,
}

#[derive(Debug, Serialize)]
pub struct Row<'a> {
    pub number: usize,
    pub href: String,
    pub date_html: String,
    pub who_html: String,
    pub line: FigureLine<'a>,
    pub sources: Vec<SourceRef<'a>>,
}

/// What the drawing says of a figure; owns its words.
struct Label {
    when: When,
    shape: Shape,
    amount: charts::Amount,
    hedge: Option<Hedge>,
    rejects: bool,
    value: String,
    who: String,
    key: usize,
}

impl Label {
    fn figure(&self) -> charts::Figure<'_> {
        let Self { ref when, shape, amount, hedge, rejects, ref value, ref who, key } = *self;
        charts::Figure { when: when.clone(), shape, amount, hedge, rejects, value, who, key }
    }
}

impl<'a> TimelineScope<'a> {
    /// The figures of an entry that say what they count.
    pub fn figure_lines(&self, event: &'a Event, symbols: &mut Symbols) -> Vec<FigureLine<'a>> {
        let counted = event.figures.iter().filter(|figure| figure.count.is_some());
        counted.map(|figure| self.figure_line(figure, symbols)).collect()
    }

    pub fn figure_line(&self, figure: &'a Figure, symbols: &mut Symbols) -> FigureLine<'a> {
        let count = figure.count.map(|count| &self.timeline.counts[count]);
        if let Some(count) = count {
            symbols.shape(count.shape);
        }
        let mut notes = Vec::new();
        if let Some(by) = figure.by {
            notes.push(self.words.format("figure-by", &[("who", Arg::Text(&self.actor_name(by)))]));
        }
        if let Some(as_of) = &figure.as_of {
            notes.push(self.words.format("figure-as-of", &[("date", Arg::Text(&self.words.date(as_of, Form::Long)))]));
        }
        FigureLine {
            shape: count.map(|count| count.shape.name()),
            count: count.map(|count| self.word(&count.label)),
            amount_html: self.amount(figure),
            notes,
        }
    }

    /// The number with its hedge and unit, as HTML.
    pub fn amount(&self, figure: &Figure) -> String {
        let words = self.words;
        let value = match &figure.amount {
            Amount::Value(value) => words.number(*value),
            Amount::Range { min, max } => {
                let (min, max) = (words.number(*min), words.number(*max));
                let about = figure.hedge == Some(Hedge::About);
                let id = if about { "figure-about-range" } else { "figure-range" };
                words.format(id, &[("min", Arg::Text(&min)), ("max", Arg::Text(&max))])
            }
            Amount::Words(text) => {
                let mut out = String::new();
                self.push_word(&mut out, text);
                out
            }
        };
        let value = match (figure.hedge, &figure.amount) {
            (None, _) | (Some(Hedge::About), Amount::Range { .. }) => value,
            (Some(hedge), _) => words.format(&format!("figure-{}", hedge.name()), &[("value", Arg::Text(&value))]),
        };
        let value = match &figure.unit {
            Some(unit) => {
                let mut name = String::new();
                self.push_word(&mut name, unit);
                words.format("figure-unit", &[("value", Arg::Text(&value)), ("unit", Arg::Text(&name))])
            }
            None => value,
        };
        match figure.stance {
            Stance::Asserts => value,
            Stance::Rejects => words.format("figure-rejected", &[("value", Arg::Text(&value))]),
        }
    }

    /// Every figure that counts one of the timeline's counts, oldest first.
    pub fn counted_figures(&self) -> impl Iterator<Item = (EventIx, &'a Figure)> + use<'a> {
        let events = self.timeline.events.iter().enumerate();
        events.flat_map(|(at, event)| {
            event.figures.iter().filter(|figure| figure.count.is_some()).map(move |figure| (event_ix(at), figure))
        })
    }

    /// The section of disputed figures; `None` when the timeline has none.
    pub fn figures(&self, symbols: &mut Symbols) -> Option<Figures<'a>> {
        let all: Vec<(EventIx, &Figure)> = self.counted_figures().collect();
        if all.is_empty() {
            return None;
        }
        let used = |at: &usize| all.iter().any(|(_, figure)| figure.count == Some(*at));
        let counts = self.timeline.counts.iter().enumerate().filter(|(at, _)| used(at));
        let key = counts.map(|(_, count)| Key { shape: count.shape.name(), label: self.word(&count.label) }).collect();
        let rows = all.iter().enumerate().map(|(at, (ix, figure))| {
            let event = self.event(*ix);
            Row {
                number: at + 1,
                href: self.entry_link(*ix),
                date_html: event.date.as_ref().map(|date| self.words.date(date, self.short())).unwrap_or_default(),
                who_html: self.given_by(*ix),
                line: self.figure_line(figure, symbols),
                sources: event.citations.iter().map(|citation| self.source_ref_of(*ix, citation.source)).collect(),
            }
        });
        let rows = rows.collect();
        let (min, max) = self.extremes(&all);
        let counts = [("count", Arg::Count(all.len())), ("min", Arg::Text(&min)), ("max", Arg::Text(&max))];
        Some(Figures {
            description: self.words.format("figures-description", &counts),
            key,
            chart_html: self.figure_charts(&all, symbols),
            rows,
            some_in_words: all.iter().any(|(_, figure)| matches!(figure.amount, Amount::Words(_))),
        })
    }

    /// A drawing for each unit that the figures are given in.
    fn figure_charts(&self, all: &[(EventIx, &Figure)], symbols: &mut Symbols) -> String {
        let unit = |figure: &Figure| figure.unit.as_ref().map(|unit| unit.default_text().to_owned());
        let mut units: Vec<Option<String>> = all.iter().map(|(_, figure)| unit(figure)).collect();
        units.sort();
        units.dedup();
        let mut html = String::new();
        for (at, of) in units.iter().enumerate() {
            let of_unit = all.iter().enumerate().filter(|(_, (_, figure))| unit(figure) == *of);
            let labels: Vec<Label> = of_unit.filter_map(|(row, (ix, figure))| self.label(row, *ix, figure)).collect();
            let figures: Vec<charts::Figure> = labels.iter().map(Label::figure).collect();
            let id = format!("_figures{}", if at == 0 { String::new() } else { at.to_string() });
            let (min, max) = self.extremes(all);
            let counts = [("count", Arg::Count(figures.len())), ("min", Arg::Text(&min)), ("max", Arg::Text(&max))];
            let desc = self.words.format("figures-description", &counts);
            let described = Described { id: &id, title: self.words.get("figures-heading"), desc: &desc };
            let input = FiguresInput { figures: &figures, words: self.words, described, rtl: self.words.is_rtl() };
            html.extend(charts::figures(&input).map(|chart| chart.svg));
        }
        symbols.drawn_in(&html);
        html
    }

    fn label(&self, row: usize, ix: EventIx, figure: &Figure) -> Option<Label> {
        let amount = match figure.amount {
            Amount::Value(value) => charts::Amount::Value(value),
            Amount::Range { min, max } => charts::Amount::Range(min, max),
            Amount::Words(_) => return None,
        };
        Some(Label {
            when: When::of(self.event(ix).date.as_ref()?),
            shape: self.timeline.counts[figure.count?].shape,
            amount,
            hedge: figure.hedge,
            rejects: figure.stance == Stance::Rejects,
            value: without_tags(&self.amount(&Figure { unit: None, ..figure.clone() })),
            who: without_tags(&self.who_briefly(None, ix)),
            key: row + 1,
        })
    }

    /// Name and side, or the headline when nobody speaks.
    fn given_by(&self, ix: EventIx) -> String {
        let event = self.event(ix);
        let names = self.names(event);
        if names.is_empty() {
            let mut title = String::new();
            self.push_word(&mut title, &event.title);
            return title;
        }
        let side = self.who_briefly(None, ix);
        if side == names { names } else { format!("{names}{}{side}", self.words.get("list-separator")) }
    }

    fn extremes(&self, figures: &[(EventIx, &Figure)]) -> (String, String) {
        let values = figures.iter().flat_map(|(_, figure)| match figure.amount {
            Amount::Value(value) => vec![value],
            Amount::Range { min, max } => vec![min, max],
            Amount::Words(_) => Vec::new(),
        });
        let (min, max) = values.fold((f64::INFINITY, 0.0_f64), |(min, max), value| (min.min(value), max.max(value)));
        (self.words.number(if min.is_finite() { min } else { 0.0 }), self.words.number(max))
    }
}
