//! Who has said what: a row of marks for each side.

use serde::Serialize;

use super::scope::TimelineScope;
use super::{Html, Symbols};
use crate::model::{ActorIx, EventIx};
use crate::plan::{FacetOf, event_ix};
use crate::render::charts::{Cell, Scale};
use crate::render::words::{Arg, Form};

/// The lanes of a timeline.
#[derive(Debug, Serialize)]
pub struct Lanes<'a> {
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
    /// Empty on the overview of a long timeline, which links to the list instead.
    pub points: Vec<Point>,
}

#[derive(Debug, Serialize)]
pub struct Point {
    pub href: String,
    pub kind: &'static str,
    /// Kind and date, as HTML.
    pub label_html: String,
    /// `grid-column` as two numbers.
    pub column: usize,
    pub span: usize,
    pub exact: bool,
}

impl<'a> TimelineScope<'a> {
    pub fn lanes(&self, scale: Option<&Scale>, symbols: &mut Symbols) -> Option<Lanes<'a>> {
        let sides = self.sides_in_order((0..self.timeline.events.len()).map(event_ix));
        if sides.is_empty() {
            return None;
        }
        let grid = scale.filter(|_| self.planned.periods.is_none()).map(|scale| self.grid(scale));
        let cell = |ix: EventIx| {
            let (lanes, place) = grid.as_ref()?;
            place[ix.ix()].map(|at| lanes.cells[at])
        };
        let lanes = sides.into_iter().map(|(side, events)| self.lane(side, &events, &cell, symbols)).collect();
        let (columns, axis_html) =
            grid.as_ref().map_or((1, String::new()), |(grid, _)| (grid.columns, grid.axis.clone()));
        Some(Lanes { columns, lanes, axis_html })
    }

    fn lane(
        &self,
        side: ActorIx,
        events: &[EventIx],
        cell: &dyn Fn(EventIx) -> Option<Cell>,
        symbols: &mut Symbols,
    ) -> Lane<'a> {
        let position = self.timeline.positions.iter().find(|position| position.actor == side);
        let points = if self.planned.periods.is_some() { &[] } else { events };
        Lane {
            name_html: self.actor_name(side),
            href: self.facet_link(FacetOf::Actor(side)),
            position: position.map(|position| self.inline(&position.text)),
            count: self.words.format("entries-count", &[("count", Arg::Count(events.len()))]),
            points: points.iter().map(|ix| self.point(*ix, cell(*ix), symbols)).collect(),
        }
    }

    fn point(&self, ix: EventIx, cell: Option<Cell>, symbols: &mut Symbols) -> Point {
        let event = self.event(ix);
        symbols.kind(event.kind);
        let mut label = self.kind_label(event.kind).to_owned();
        if let Some(date) = &event.date {
            label.push_str(self.words.get("list-separator"));
            label.push_str(&self.words.date(date, Form::Short));
        }
        let cell = cell.unwrap_or(Cell { column: 1, span: 1, exact: true });
        Point {
            href: self.entry_link(ix),
            kind: event.kind.name(),
            label_html: label,
            column: cell.column,
            span: cell.span,
            exact: cell.exact,
        }
    }
}
