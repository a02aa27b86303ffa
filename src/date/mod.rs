//! Dates as articles give them: EDTF (ISO 8601-2:2019) values, parsed with spans, bounded and totally ordered.
//!
//! Knows calendars and nothing else: no words (see `locale`), no files, no clock. `§` names a section of the EDTF
//! specification (ISO 8601-2:2019, annex A; the Library of Congress publishes the same text).
//!
//! Beyond its letter, and only where a timeline needs it, these are read too: a time to the minute (ISO 8601-1:2019,
//! 5.3.1.3), times in the ends of an interval (5.5), `X` in negative years, and ranges in sets whose two dates differ in
//! precision. An offset lies within ±14:00, a year within ±[`MAX_YEAR`].
//!
//! ```
//! use linimasa::date::{Bound, Day, Edtf, Precision};
//!
//! let week = Edtf::parse("2024-10-14/2024-10-20")?;
//! assert_eq!(week.first_day(), Day::from_ymd(2024, 10, 14));
//! assert_eq!(week.html_datetime().as_deref(), Some("2024-W42"));
//! assert_eq!(week.precision(), Precision::Interval);
//! assert_eq!(Edtf::parse("../2024-10")?.earliest(), Bound::Open);
//!
//! let error = Edtf::parse("2024-02-30").unwrap_err();
//! assert_eq!(error.to_string(), "there is no 30 February in 2024; the month has 29 days");
//! assert_eq!(error.span, 8..10);
//! # Ok::<(), linimasa::date::DateError>(())
//! ```

mod bounds;
mod calendar;
mod civil;
mod classify;
mod digits;
mod extent;
mod html;
mod level;
mod order;
mod parse;
mod precision;
mod print;
mod problem;
mod relation;
mod season;
mod value;
mod zone;

#[doc(hidden)]
pub mod fuzz;
#[cfg(test)]
mod laws;

pub use bounds::{Bound, Seconds};
pub use civil::{Day, MAX_YEAR};
pub use extent::{Edge, Extent};
pub use order::SortKey;
pub use precision::Precision;
pub use problem::{DateError, DateProblem};
pub use relation::Relation;
pub use value::{Date, Edtf, End, Field, Interval, Member, Qualifier, Set, SetKind, Time, Year, YearForm, Zone};
pub use zone::{Period, Placed, Reading, TimeZone};
