//! The grid on which the lanes place their marks, and the axis below them.

use super::scale::Scale;
use super::svg::Canvas;
use super::ticks::{self, Shown};
use super::{AxisWords, Span};

/// The narrowest that the lanes' plot gets: 60rem less the names, with a root size of 17 px.
const PLOT: f64 = 731.0;
/// 24 px, the least size of a target, and a little more.
const TARGET: f64 = 25.6;

/// Where each entry stands in its lane.
#[derive(Clone, Debug, PartialEq)]
pub struct Lanes {
    /// Columns of the grid: several for each column of the scale, so that a mark can be centred on its day.
    pub columns: usize,
    /// For each span, in the order given.
    pub cells: Vec<Cell>,
    /// An `svg` with lines over the whole height of its box and labels along its lower edge.
    pub axis: String,
}

/// `grid-column: column / span span`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// From 1.
    pub column: usize,
    /// At least as wide as a target has to be.
    pub span: usize,
    /// Whether the day is known; else a hatched bar runs behind the mark.
    pub exact: bool,
}

/// The cells of all entries and the axis they share.
pub fn lanes(scale: &Scale, spans: &[Span], words: &dyn AxisWords, rtl: bool) -> Lanes {
    let (parts, least) = grid(scale.columns);
    let columns = scale.columns() * parts;
    let cells = spans.iter().map(|&span| {
        let (from, to) = scale.extent(span);
        let [from, to] = [from, to].map(|at| (at * parts as f64).round() as usize);
        let width = (to - from).max(least).min(columns);
        // Parts are even, so that a centred cell starts on a line.
        let start = ((from + to) / 2).saturating_sub(width / 2).min(columns - width);
        Cell { column: start + 1, span: width, exact: scale.is_exact(span) }
    });
    Lanes { columns, cells: cells.collect(), axis: axis(scale, words, rtl) }
}

/// How many parts a column has, and how many parts make a target.
fn grid(columns: i64) -> (usize, usize) {
    let target = |parts: usize| {
        let part = PLOT / (columns as f64 * parts as f64);
        let needed = (TARGET / part).ceil() as usize;
        (parts, needed + needed % 2)
    };
    // Finer parts waste less room; more than 240 of them would only slow the layout down.
    if columns <= 60 { target(4) } else { target(2) }
}

fn axis(scale: &Scale, words: &dyn AxisWords, rtl: bool) -> String {
    let mut canvas = Canvas::new(rtl);
    let ticks = ticks::ticks(scale, words, Shown::Lanes);
    for tick in &ticks {
        let x = canvas.x(tick.at);
        canvas.raw(&format!(r#"<line x1="{x}" x2="{x}" y2="100%"/>"#));
    }
    canvas.raw(r#"<svg y="100%">"#);
    ticks::draw(&mut canvas, &ticks, None, 0.0);
    canvas.raw("</svg>");
    format!(r#"<svg class="lx" aria-hidden="true">{}</svg>"#, canvas.into_inner())
}

#[cfg(test)]
mod tests {
    use super::super::testing::{English, any_spans, day, flagship};
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn marks_are_centred_on_their_day_and_wide_enough_to_hit() {
        let lanes = lanes(&Scale::new(flagship()), &[Span::day(day(2024, 10, 21))], &English, false);
        assert_eq!(lanes.columns, 42 * 4);
        // Its day takes the parts 113 to 116; six parts of 4.35 px make a target.
        assert_eq!(lanes.cells, [Cell { column: 112, span: 6, exact: true }]);
    }

    #[test]
    fn a_range_takes_its_days() {
        let week = Span::between(day(2024, 10, 14), day(2024, 10, 20));
        let lanes = lanes(&Scale::new(flagship()), &[week], &English, false);
        assert_eq!(lanes.cells, [Cell { column: 21 * 4 + 1, span: 28, exact: false }]);
    }

    proptest! {
        #[test]
        fn every_cell_is_on_the_grid(spans in any_spans()) {
            let lanes = lanes(&Scale::new(spans.iter().copied()), &spans, &English, false);
            let least = (TARGET / PLOT * lanes.columns as f64).floor() as usize;
            for cell in lanes.cells {
                prop_assert!(cell.column >= 1 && cell.column + cell.span - 1 <= lanes.columns, "{cell:?}");
                prop_assert!(cell.span >= least, "{cell:?}");
            }
        }
    }
}
