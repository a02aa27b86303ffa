//! Charts as SVG text: the density strip, the lanes' grid and axis, the disputed figures.
//!
//! Pure functions over small inputs of their own; time is in civil minutes since 1970-01-01. A chart has no `viewBox`: x is in
//! per cent and y in pixels, so it stretches with the page while its text keeps its size. What is drawn has to be true
//! and legible at every width, so collisions are tested over ranges of widths, not at one.
//!
//! Layout happens in a logical space that starts at 0 where the line of reading starts; only `svg::Canvas` knows about
//! right-to-left pages and mirrors x.
//!
//! The stylesheet has to know these classes: `w` is shown from 52rem of container width, `n` below that; `ms` and `bs`
//! are the strip's marks and bars, `hb` a hatched bar, `jn` the line that joins the marks of a set and `q` a set of which one is meant, `bl` a base line, `br` the line of a broken vertical axis, `l` and
//! `v` a label and a value, `ld` a line to a label, `ut` a thin stroke of a mark, `rh` a stroke in the page's colour that
//! keeps a mark apart from what lies behind it. Symbols come from the sprite: `_m-KIND`, `_m-SHAPE`, `_fo`, `_fe`, `_fr`.

mod area;
mod density;
mod figures;
mod lanes;
mod outline;
mod rows;
mod scale;
mod strip;
mod svg;
#[cfg(test)]
mod testing;
mod text;
mod ticks;
mod unit;
mod when;

pub use density::{Density, densities};
pub use figures::{Amount, Figure, FiguresChart, FiguresInput, figures};
pub use lanes::{Cell, Lanes, Look, Period, lanes, periods};
pub use outline::outline;
pub use scale::Scale;
pub use strip::{Busiest, Mark, StripChart, StripInput, busiest, strip};
pub use text::text_width;
pub use unit::Unit;
pub use when::{Span, When};

/// The words on an axis, in a reader's language.
pub trait AxisWords {
    /// "14:00"
    fn time(&self, minute: i64) -> String;
    /// "21 Oct, 14:00", or "21 Oct 2024, 14:00".
    fn day_time(&self, minute: i64, with_year: bool) -> String;
    /// "21 Oct"
    fn day_month(&self, minute: i64) -> String;
    /// "21 Oct 2024"
    fn date(&self, minute: i64) -> String;
    /// "Oct": stands beside a year.
    fn month(&self, minute: i64) -> String;
    /// "Oct 2024"
    fn month_year(&self, minute: i64) -> String;
    /// "2024", "44 BCE", "66 million BCE"; astronomical, so 0 is 1 BCE.
    fn year(&self, year: i64) -> String;
    /// "10,000"
    fn number(&self, value: f64) -> String;
    /// Words for a stretch without entries that is left out, both minutes inclusive: "106 days". Empty for none.
    fn gap(&self, first: i64, last: i64) -> String;
}

/// What assistive technology reads instead of the drawing.
#[derive(Clone, Copy, Debug)]
pub struct Described<'a> {
    /// Stem of the ids of `title` and `desc`; starts with `_`, so that no entry's id can collide.
    pub id: &'a str,
    pub title: &'a str,
    /// The one or two facts a reader would take away.
    pub desc: &'a str,
}

/// The narrowest a chart gets: a viewport of 320 px less the gutters.
const NARROWEST: f64 = 280.0;
/// Where the wide layout starts (52rem, with a root size of 16 px), and the widest the page lets a chart become.
const WIDE: (f64, f64) = (830.0, 1200.0);
/// Where the narrow layout lives; it ends at 52rem with a root size of 17 px.
const NARROW: (f64, f64) = (NARROWEST, 890.0);
