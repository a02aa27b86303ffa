//! Dates as articles give them: EDTF (ISO 8601-2:2019) values, parsed with spans, bounded and totally ordered.
//!
//! Knows calendars and nothing else: no words (see `locale`), no files, no clock.

mod value;

pub use value::{Date, Edtf, End, Field, Interval, Member, Qualifier, Set, SetKind, Time, Year, YearForm, Zone};
