//! The grid on which the lanes place their marks, and the axis below them.

use super::scale::Scale;
use super::svg::Canvas;
use super::ticks::{self, Shown};
use super::{AxisWords, When};

/// The narrowest that the lanes' plot gets: 60rem less the names, with a root size of 17 px.
const PLOT: f64 = 731.0;
/// 24 px, the least size of a target, and a little more.
const TARGET: f64 = 25.6;
/// The most links that a lane of bars has: each is as wide as a target.
const MOST_PERIODS: f64 = 24.0;

/// The grid of the lanes.
#[derive(Clone, Debug, PartialEq)]
pub struct Lanes {
    /// Columns of the grid: several for each column of the scale, so that a mark can be centred on its day.
    pub columns: usize,
    /// For each value, in the order given.
    pub cells: Vec<Cell>,
    /// An `svg` with lines over the whole height of its box and labels along its lower edge.
    pub axis: String,
}

/// `grid-column: column / span span`.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// From 1.
    pub column: usize,
    /// At least as wide as a target has to be.
    pub span: usize,
    pub look: Look,
}

/// How a value looks in its cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Look {
    Mark,
    /// A hatched bar behind the mark; which of its ends fade.
    Bar(bool, bool),
    /// A mark at each of these places, in per cent of the cell; only one of them is meant when `is_choice`.
    Set {
        places: Vec<f64>,
        is_choice: bool,
    },
}

/// A part of the axis that a lane of bars has one link for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// First and last minute.
    pub first: i64,
    pub last: i64,
    /// `grid-column: column / span span`.
    pub column: usize,
    pub span: usize,
}

/// The cells of all entries and the axis they share.
pub fn lanes(scale: &Scale, whens: &[&When], words: &dyn AxisWords, rtl: bool) -> Lanes {
    let grid = Grid::new(scale);
    let cells = whens.iter().map(|when| grid.cell(scale, when)).collect();
    Lanes { columns: grid.columns, cells, axis: axis(scale, words, rtl) }
}

/// The parts of an axis, from its start to its end.
pub fn periods(scale: &Scale) -> Vec<Period> {
    let grid = Grid::new(scale);
    let mut periods = Vec::new();
    for stretch in &scale.stretches {
        let share = stretch.len as f64 / scale.columns as f64 * MOST_PERIODS;
        let least = (stretch.len as f64 / share.floor().max(1.0)).ceil() as i64;
        // What does not come out even is spread, so that no period is narrower than a target.
        let count = (stretch.len / least).max(1);
        for at in 0..count {
            let (from, to) = (stretch.len * at / count, stretch.len * (at + 1) / count);
            let minute = |column: i64| stretch.unit.start(stretch.first + column);
            let (column, span) = grid.place((stretch.at + from) as f64, (stretch.at + to) as f64);
            periods.push(Period { first: minute(from), last: minute(to) - 1, column, span });
        }
    }
    periods
}

/// The grid below a scale.
struct Grid {
    /// Parts of a column of the scale.
    parts: usize,
    /// How many parts make a target.
    least: usize,
    columns: usize,
}

impl Grid {
    fn new(scale: &Scale) -> Self {
        let columns = scale.columns();
        // Finer parts waste less room; more than 240 of them would only slow the layout down.
        let parts = if columns <= 60 { 4 } else { 2 };
        let needed = (TARGET / (PLOT / (columns * parts) as f64)).ceil() as usize;
        Self { parts, least: needed + needed % 2, columns: columns * parts }
    }

    /// First column and width of what lies between two columns of the scale.
    fn place(&self, from: f64, to: f64) -> (usize, usize) {
        let [from, to] = [from, to].map(|at| (at * self.parts as f64).round() as usize);
        let width = (to - from).max(self.least).min(self.columns);
        // Parts are even, so that a centred cell starts on a line.
        let start = ((from + to) / 2).saturating_sub(width / 2).min(self.columns - width);
        (start + 1, width)
    }

    fn cell(&self, scale: &Scale, when: &When) -> Cell {
        let (from, to) = scale.extent(when.whole());
        let (column, span) = self.place(from, to);
        let look = if when.is_set() {
            let start = (column - 1) as f64 / self.columns as f64 * 100.0;
            let width = span as f64 / self.columns as f64;
            let place = |span| ((scale.middle(span) - start) / width).clamp(0.0, 100.0);
            Look::Set { places: when.spans.iter().map(|span| place(*span)).collect(), is_choice: when.is_choice }
        } else if scale.is_exact(when) {
            Look::Mark
        } else {
            let (fade_start, fade_end) = when.whole().fades();
            Look::Bar(fade_start, fade_end)
        };
        Cell { column, span, look }
    }
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
    use super::super::Span;
    use super::super::testing::{English, any_whens, day, flagship, whens};
    use super::super::when::DAY;
    use super::*;
    use proptest::prelude::*;

    fn cells(scale: &Scale, whens: &[When]) -> Lanes {
        lanes(scale, &whens.iter().collect::<Vec<_>>(), &English, false)
    }

    #[test]
    fn marks_are_centred_on_their_day_and_wide_enough_to_hit() {
        let lanes = cells(&Scale::new(flagship()), &[Span::day(day(2024, 10, 21)).into()]);
        assert_eq!(lanes.columns, 42 * 4);
        // Its day takes the parts 113 to 116; six parts of 4.35 px make a target.
        assert_eq!(lanes.cells, [Cell { column: 112, span: 6, look: Look::Mark }]);
    }

    #[test]
    fn a_range_takes_its_days_and_an_open_one_fades() {
        let scale = Scale::new(flagship());
        let (first, last) = (day(2024, 10, 14), day(2024, 10, 20));
        let range = Span::period(first, last).into();
        let lanes = cells(&scale, &[range, Span::between(first, last).into(), Span::since(first).into()]);
        let cell = |fades: (bool, bool)| Cell { column: 21 * 4 + 1, span: 28, look: Look::Bar(fades.0, fades.1) };
        assert_eq!(lanes.cells[..2], [cell((false, false)), cell((true, true))]);
        assert_eq!(lanes.cells[2].look, Look::Bar(false, true));
    }

    #[test]
    fn a_set_has_its_marks_on_their_days() {
        let spans = [14, 20].map(|at| Span::day(day(2024, 10, at))).to_vec();
        let lanes = cells(&Scale::new(flagship()), &[When { spans, is_choice: true }]);
        let Look::Set { ref places, is_choice: true } = lanes.cells[0].look else { panic!("{:?}", lanes.cells) };
        assert_eq!(places.iter().map(|at| at.round()).collect::<Vec<_>>(), [7.0, 93.0]);
    }

    #[test]
    fn periods_follow_one_another_over_the_whole_axis() {
        let periods = periods(&Scale::new(flagship()));
        assert!((10..=24).contains(&periods.len()), "{}", periods.len());
        assert_eq!(periods[0].first, (day(2024, 6, 18)) * DAY);
        assert!(periods.windows(2).all(|pair| pair[0].last < pair[1].first));
    }

    proptest! {
        #[test]
        fn every_cell_is_on_the_grid(values in any_whens()) {
            let scale = Scale::new(whens(&values));
            let lanes = cells(&scale, &values);
            let least = (TARGET / PLOT * lanes.columns as f64).floor() as usize;
            for cell in lanes.cells {
                prop_assert!(cell.column >= 1 && cell.column + cell.span - 1 <= lanes.columns, "{cell:?}");
                prop_assert!(cell.span >= least, "{cell:?}");
            }
            for period in periods(&scale) {
                prop_assert!(period.column >= 1 && period.column + period.span - 1 <= lanes.columns, "{period:?}");
                prop_assert!(period.first <= period.last && period.span >= least, "{period:?}");
            }
        }
    }
}
