//! The disputed figures: each number where it was said and how high it is, labelled so that no label hides another.
//!
//! Figures of different speakers are never joined. Numbers that nobody can draw ("several thousand") stay in the table.

mod draw;
mod height;
mod layout;
mod place;
mod solve;
#[cfg(test)]
mod tests;

use super::scale::Scale;
use super::{AxisWords, Described, When};
use crate::model::{Hedge, Shape};

/// A number in a statement.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure<'a> {
    /// When it was said.
    pub when: When,
    pub shape: Shape,
    pub amount: Amount,
    pub hedge: Option<Hedge>,
    /// Whether the speaker says that the number is wrong.
    pub rejects: bool,
    /// The number in words: "about 10,000", "rejects 100,000".
    pub value: &'a str,
    /// Who gives it, as short as it can be.
    pub who: &'a str,
    /// Its row in the table.
    pub key: usize,
}

/// How much.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Amount {
    Value(f64),
    /// From the lower to the higher number.
    Range(f64, f64),
}

/// What a chart of figures shows.
#[derive(Clone, Copy)]
pub struct FiguresInput<'a> {
    /// In the order of the table. One unit a chart.
    pub figures: &'a [Figure<'a>],
    pub words: &'a dyn AxisWords,
    pub described: Described<'a>,
    pub rtl: bool,
}

/// A chart of figures.
#[derive(Clone, Debug, PartialEq)]
pub struct FiguresChart {
    pub svg: String,
    /// Keys of the figures that had no room for their label in the wide layout and show their number in the table instead.
    pub keyed: Vec<usize>,
}

/// The chart of the figures; `None` when none of them can be drawn.
pub fn figures(input: &FiguresInput<'_>) -> Option<FiguresChart> {
    let drawable: Vec<&Figure<'_>> = input.figures.iter().filter(|figure| figure.amount.is_finite()).collect();
    if drawable.is_empty() {
        return None;
    }
    let layout = layout::Layout::new(&drawable, input.words);
    Some(draw::draw(input, &drawable, &layout))
}

impl Amount {
    fn is_finite(self) -> bool {
        self.low().is_finite() && self.high().is_finite()
    }

    fn low(self) -> f64 {
        match self {
            Self::Value(value) => value,
            Self::Range(min, max) => min.min(max),
        }
    }

    fn high(self) -> f64 {
        match self {
            Self::Value(value) => value,
            Self::Range(min, max) => min.max(max),
        }
    }
}

/// The scale of the figures' dates alone: an axis without the days on which nobody gave a number.
fn scale_of(figures: &[&Figure<'_>]) -> Scale {
    Scale::new(figures.iter().flat_map(|figure| figure.when.spans.iter().copied()))
}
