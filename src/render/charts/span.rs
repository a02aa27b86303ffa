//! When an entry happened, as a chart draws it.

use crate::date::{Edge, Edtf, MAX_YEAR};

/// A stretch of days and how sure its ends are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// `None`: open or unknown.
    pub first: Option<i64>,
    pub last: Option<i64>,
    pub fade_start: bool,
    pub fade_end: bool,
}

impl Span {
    /// A known day.
    pub const fn day(day: i64) -> Self {
        Self::period(day, day)
    }

    /// A period with sharp ends, such as a month or a year.
    pub const fn period(first: i64, last: i64) -> Self {
        Self { first: Some(first), last: Some(last), fade_start: false, fade_end: false }
    }

    /// Some time between two days, or about a day: both ends fade.
    pub const fn between(first: i64, last: i64) -> Self {
        Self { fade_start: true, fade_end: true, ..Self::period(first, last) }
    }

    /// On or before a day.
    pub const fn until(last: i64) -> Self {
        Self { first: None, last: Some(last), fade_start: true, fade_end: false }
    }

    /// On or after a day.
    pub const fn since(first: i64) -> Self {
        Self { first: Some(first), last: None, fade_start: false, fade_end: true }
    }

    /// The days that a value may mean. An interval or a set is drawn as "some time between": both ends fade.
    pub fn of(date: &Edtf) -> Self {
        let extent = date.extent();
        let [first, last] = [extent.first, extent.last].map(|edge| edge.day().map(|day| day.0));
        let spread =
            matches!(date, Edtf::Interval(_) | Edtf::Set(_)) && first.is_some() && last.is_some() && first != last;
        let [fade_start, fade_end] = [extent.first, extent.last].map(|edge| spread || !matches!(edge, Edge::Sharp(_)));
        Self { first, last, fade_start, fade_end }
    }

    pub(super) fn fades(self) -> (bool, bool) {
        (self.fade_start || self.first.is_none(), self.fade_end || self.last.is_none())
    }

    /// The ends that are known, inside the range of years that exist.
    pub(super) fn ends(self) -> impl Iterator<Item = i64> {
        self.first.into_iter().chain(self.last).map(clamped)
    }
}

/// A day in the range that the calendar's arithmetic is safe for.
pub(super) fn clamped(day: i64) -> i64 {
    const FAR: i64 = MAX_YEAR * 366;
    day.clamp(-FAR, FAR)
}
