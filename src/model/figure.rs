//! Numbers in statements: how many, of what, by whom, and with which hedge.

use super::{ActorIx, Text};
use crate::date::Edtf;

/// A number in a statement.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// Position in [`super::Timeline::counts`]: what is being counted.
    pub count: Option<usize>,
    pub amount: Amount,
    pub hedge: Option<Hedge>,
    /// What is counted, in words, such as "officers killed".
    pub unit: Option<Text>,
    /// The time the number is about.
    pub as_of: Option<Edtf>,
    /// Whose number it is, when the speaker quotes another.
    pub by: Option<ActorIx>,
    pub stance: Stance,
}

/// How much.
#[derive(Clone, Debug, PartialEq)]
pub enum Amount {
    Value(f64),
    Range {
        min: f64,
        max: f64,
    },
    /// "several thousand"
    Words(Text),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hedge {
    About,
    UpTo,
    AtLeast,
}

/// Whether the speaker stands behind the number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stance {
    #[default]
    Asserts,
    Rejects,
}

/// One of the things that a timeline counts.
#[derive(Clone, Debug, PartialEq)]
pub struct Count {
    pub id: String,
    pub label: Text,
    pub shape: Shape,
}

/// The mark that stands for a count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shape {
    Ring,
    Disc,
    Square,
}

impl Shape {
    /// The name in the record format.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ring => "ring",
            Self::Disc => "disc",
            Self::Square => "square",
        }
    }
}

impl Hedge {
    /// The name in the record format.
    pub const fn name(self) -> &'static str {
        match self {
            Self::About => "about",
            Self::UpTo => "up-to",
            Self::AtLeast => "at-least",
        }
    }
}
