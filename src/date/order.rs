//! The total order of a timeline's entries, as far as their dates decide it (design: records, "Order").

use super::civil::Day;
use super::value::{Date, Edtf, End, Time};

/// Where an entry stands. Derived from the value once, compared often. See [`Edtf::sort_key`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SortKey {
    /// The day to stand under.
    day: Day,
    /// False (first) when that day is the end of something without a known start.
    started: bool,
    last: Day,
    /// Seconds since midnight; none comes before all.
    time: Option<u32>,
}

impl Edtf {
    /// By earliest civil day as written, then by latest, then by local time of day.
    ///
    /// * Offsets change nothing: an entry stands under the day its source names.
    /// * An open or unknown start sorts at the latest day, before entries that start on that day.
    /// * An open or unknown end sorts after all bounded ones of that start.
    /// * Without any day (open or unknown on both sides, such as `[..1760,1800..]`) a value comes before all others.
    /// * A day without a time comes before the same day with one. An interval has the time of its start; one
    ///   without a start, that of its end.
    ///
    /// Equal keys are left to the order in the file and the id.
    ///
    /// ```
    /// use linimasa::date::Edtf;
    /// let key = |text| Edtf::parse(text).unwrap().sort_key();
    /// assert!(key("../2024-10-21") < key("2024-10-21"));
    /// assert!(key("2024-10-21") < key("2024-10-21T09:00+09:00"));
    /// // A month starts on its first day, so it comes before the entries of its later days.
    /// assert!(key("2024-10") < key("2024-10-21"));
    /// ```
    pub fn sort_key(&self) -> SortKey {
        let (first, last) = (self.first_day(), self.last_day());
        SortKey {
            day: first.or(last).unwrap_or(Day(i64::MIN)),
            started: first.is_some(),
            last: last.unwrap_or(Day(i64::MAX)),
            time: self.time().map(Time::second_of_day),
        }
    }

    fn time(&self) -> Option<Time> {
        self.start().or_else(|| self.end()).and_then(|date| date.time)
    }

    /// The date that starts the value: a date itself, an interval's start. A set has none.
    pub fn start(&self) -> Option<&Date> {
        match self {
            Edtf::Date(date) => Some(date),
            Edtf::Interval(interval) => interval.start.date(),
            Edtf::Set(_) => None,
        }
    }

    /// The date that ends the value: a date itself, an interval's end. A set has none.
    pub fn end(&self) -> Option<&Date> {
        match self {
            Edtf::Date(date) => Some(date),
            Edtf::Interval(interval) => interval.end.date(),
            Edtf::Set(_) => None,
        }
    }

    /// Whether all of the value lies before all of the other, as far as can be said: by instants when both sides that
    /// meet are times with an offset, else by civil time as written.
    ///
    /// ```
    /// use linimasa::date::Edtf;
    /// let before = |a, b| Edtf::parse(a).unwrap().is_before(&Edtf::parse(b).unwrap());
    /// assert!(before("2024-10-20", "2024-10-21"));
    /// assert!(!before("2024-10", "2024-10-21"));
    /// assert!(before("2024-10-22T01:00+09:00", "2024-10-21T17:00Z"));
    /// ```
    pub fn is_before(&self, other: &Edtf) -> bool {
        if let (Some(end), Some(start)) = (self.end(), other.start())
            && let (Some(end), Some(start)) = (end.last_instant(), start.first_instant())
        {
            return end < start;
        }
        match (self.latest().seconds(), other.earliest().seconds()) {
            (Some(latest), Some(earliest)) => latest < earliest,
            _ => false,
        }
    }
}

impl End {
    /// The date, when the end has one.
    pub const fn date(&self) -> Option<&Date> {
        match self {
            End::Date(date) => Some(date),
            End::Open | End::Unknown => None,
        }
    }
}

impl Date {
    /// The first second since 1970-01-01T00:00:00Z (leap seconds not counted) of a time with `Z` or an offset.
    pub fn first_instant(&self) -> Option<i64> {
        let time = self.time?;
        let civil = self.first_day().0.saturating_mul(86_400).saturating_add(time.second_of_day().into());
        Some(civil.saturating_sub(i64::from(time.offset()?) * 60))
    }

    /// The last second since 1970-01-01T00:00:00Z of a time with `Z` or an offset.
    pub fn last_instant(&self) -> Option<i64> {
        let second = self.time?.second;
        Some(self.first_instant()?.saturating_add(if second.is_none() { 59 } else { 0 }))
    }
}

#[cfg(test)]
mod tests {
    use super::super::Edtf;

    #[test]
    fn a_timeline_in_order() {
        let ordered = [
            "[..1760,1800..]",
            "Y-290000000000",
            "-0001-12-31",
            "0000",
            "0000-01-01/0001",
            "0001-01-01",
            "9999-12-31",
            "Y10000",
        ];
        assert_sorted(&ordered);
    }

    #[test]
    fn one_day_in_order() {
        assert_sorted(&[
            "2023-12-31",
            "2024",
            "2024-09",
            "2024-10-20/2024-10-22",
            "/2024-10-21",
            "2024-10-21",
            "2024-10-21T00:00",
            "2024-10-21T09:00:01-14:00",
            "2024-10-21T24:00:00+14:00",
            "2024-10-21/2024-10-22",
            "2024-10-21T08:00/2024-10-22T09:00",
            "2024-10-21/..",
            "2024-10-22T00:00+14:00",
        ]);
    }

    #[test]
    fn no_start_sorts_alike_whether_open_or_unknown() {
        let key = |text| Edtf::parse(text).unwrap().sort_key();
        assert_eq!(key("../2024-10-21"), key("/2024-10-21"));
        assert_eq!(key("2024-10-21/.."), key("2024-10-21/"));
        assert_eq!(key("2024-10-21~"), key("2024-10-21"));
    }

    #[test]
    fn before_is_certain_or_false() {
        let before = |a: &str, b: &str| Edtf::parse(a).unwrap().is_before(&Edtf::parse(b).unwrap());
        assert!(before("2024-10-20/2024-10-21T10:00", "2024-10-21T10:01"));
        assert!(!before("2024-10-21T10:00", "2024-10-21T10:00:30"));
        assert!(!before("2024-10-21T01:00+09:00", "2024-10-20T16:00Z"));
        assert!(before("2024-10-21T00:59+09:00", "2024-10-20T16:00Z"));
        assert!(before("2024-10-21T24:00:00Z", "2024-10-22T00:00:01Z"));
        assert!(!before("2024/..", "2025"));
        assert!(!before("2023", "../2025"));
        assert!(before("[2021,2022]", "2023"));
    }

    fn assert_sorted(texts: &[&str]) {
        for pair in texts.windows(2) {
            let [a, b] = [pair[0], pair[1]].map(|text| Edtf::parse(text).unwrap().sort_key());
            assert!(a < b, "{} before {}", pair[0], pair[1]);
        }
    }
}
