//! Who has said what: a row of marks for each side, or of bars where entries are too many for marks.

use serde::Serialize;

use super::scope::TimelineScope;
use super::{Html, Symbols};
use crate::model::{ActorIx, EventIx};
use crate::plan::{FacetOf, event_ix};
use crate::render::charts::{self, Cell, Look, Scale, When};
use crate::render::words::Arg;

/// The lanes of a timeline.
#[derive(Debug, Serialize)]
pub struct Lanes<'a> {
    /// How to read what is drawn.
    pub lead: String,
    /// Columns of the grid that the marks stand on.
    pub columns: usize,
    pub lanes: Vec<Lane<'a>>,
    /// The axis below, as SVG.
    pub axis_html: String,
}

#[derive(Debug, Serialize)]
pub struct Lane<'a> {
    pub name_html: String,
    /// The list of the side's entries.
    pub href: Option<String>,
    pub position: Option<Html<'a>>,
    pub count: String,
    /// Bars that count the entries, as SVG; empty where each entry has its mark.
    pub bars_html: String,
    /// A link for each entry, or for each part of the axis that has bars.
    pub points: Vec<Point>,
}

#[derive(Debug, Serialize)]
pub struct Point {
    pub href: String,
    /// The mark; empty for a part of the axis.
    pub kind: &'static str,
    /// Kind and date, or date and count, as HTML.
    pub label_html: String,
    /// `grid-column` as two numbers.
    pub column: usize,
    pub span: usize,
    /// `rg` for a hatched bar, with `f0` and `f1` for the ends that fade; `se` for a set, `q` when one of it is meant.
    pub class: &'static str,
    /// Places of the marks of a set, in per cent of the cell.
    pub places: Vec<String>,
}

/// A side with its entries, in the timeline's order.
pub(super) type Side = (ActorIx, Vec<EventIx>);

impl<'a> TimelineScope<'a> {
    pub fn lanes(&self, scale: Option<&Scale>, symbols: &mut Symbols) -> Option<Lanes<'a>> {
        let sides: Vec<Side> = self.sides_in_order((0..self.timeline.events.len()).map(event_ix)).into_iter().collect();
        if sides.is_empty() {
            return None;
        }
        let is_long = self.planned.periods.is_some();
        let whens: Vec<Option<When>> =
            self.timeline.events.iter().map(|event| event.date.as_ref().map(When::of)).collect();
        let grid = scale.map(|scale| {
            let shown: Vec<&When> = if is_long { Vec::new() } else { whens.iter().flatten().collect() };
            charts::lanes(scale, &shown, self.words, self.words.is_rtl())
        });
        let (columns, axis_html) = grid.as_ref().map_or((1, String::new()), |grid| (grid.columns, grid.axis.clone()));
        let (lanes, lead) = match scale.filter(|_| is_long) {
            Some(scale) => self.lanes_of_bars(scale, &sides, &whens, symbols),
            None => {
                let cells = grid.map(|grid| grid.cells);
                (self.lanes_of_marks(&sides, &whens, cells, symbols), self.words.get("lanes-lead").to_owned())
            }
        };
        Some(Lanes { lead, columns, lanes, axis_html })
    }

    fn lanes_of_marks(
        &self,
        sides: &[Side],
        whens: &[Option<When>],
        cells: Option<Vec<Cell>>,
        symbols: &mut Symbols,
    ) -> Vec<Lane<'a>> {
        let mut cells = cells.into_iter().flatten();
        let cells: Vec<Option<Cell>> = whens.iter().map(|when| when.as_ref().and_then(|_| cells.next())).collect();
        let lane = |(side, events): &Side, symbols: &mut Symbols| {
            let points = events.iter().map(|ix| self.point(*ix, cells[ix.ix()].as_ref(), symbols)).collect();
            self.lane(*side, events.len(), String::new(), points)
        };
        sides.iter().map(|side| lane(side, symbols)).collect()
    }

    pub(super) fn lane(&self, side: ActorIx, entries: usize, bars_html: String, points: Vec<Point>) -> Lane<'a> {
        let position = self.timeline.positions.iter().find(|position| position.actor == side);
        Lane {
            name_html: self.actor_name(side),
            href: self.facet_link(FacetOf::Actor(side)),
            position: position.map(|position| self.inline(&position.text)),
            count: self.words.format("entries-count", &[("count", Arg::Count(entries))]),
            bars_html,
            points,
        }
    }

    fn point(&self, ix: EventIx, cell: Option<&Cell>, symbols: &mut Symbols) -> Point {
        let event = self.event(ix);
        symbols.kind(event.kind);
        let mut label = self.kind_label(event.kind).to_owned();
        if let Some(date) = &event.date {
            label.push_str(self.words.get("list-separator"));
            label.push_str(&self.words.date(date, self.short()));
        }
        let (column, span) = cell.map_or((1, 1), |cell| (cell.column, cell.span));
        let (class, places) = cell.map_or(("", Vec::new()), |cell| look(&cell.look));
        Point { href: self.entry_link(ix), kind: event.kind.name(), label_html: label, column, span, class, places }
    }
}

fn look(look: &Look) -> (&'static str, Vec<String>) {
    match look {
        Look::Mark => ("", Vec::new()),
        Look::Bar(false, false) => ("rg", Vec::new()),
        Look::Bar(true, false) => ("rg f0", Vec::new()),
        Look::Bar(false, true) => ("rg f1", Vec::new()),
        Look::Bar(true, true) => ("rg f0 f1", Vec::new()),
        Look::Set { places, is_choice } => {
            let places = places.iter().map(|place| format!("{place:.1}")).collect();
            (if *is_choice { "se q" } else { "se" }, places)
        }
    }
}
