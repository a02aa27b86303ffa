//! How two values lie in time, apart from the order of entries: as instants where both have zones, and as spans of
//! civil time.

use super::value::{Date, Edtf, End};

/// Where one value lies as seen from another (coarser than Allen's relations: what touches is not told apart).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Relation {
    /// It ends before the other starts.
    Before,
    /// They have an instant in common, or may have one.
    During,
    /// It starts after the other ends.
    After,
}

impl Edtf {
    /// How the value lies to another as instants. `None` where one of the two is not made of instants: a date
    /// without a zone is a civil day and never an instant, and neither is an end that nobody knows.
    ///
    /// ```
    /// use linimasa::date::{Edtf, Relation};
    /// let relation = |a, b| Edtf::parse(a).unwrap().relation(&Edtf::parse(b).unwrap());
    /// assert_eq!(relation("2024-10-22T00:30+09:00", "2024-10-21T16:00Z"), Some(Relation::Before));
    /// assert_eq!(relation("2024-10-22T01:00+09:00", "2024-10-21T16:00:30Z"), Some(Relation::During));
    /// assert_eq!(relation("2024-10-22T01:00+09:00", "2024-10-21T16:00"), None);
    /// ```
    pub fn relation(&self, other: &Edtf) -> Option<Relation> {
        let ((first, last), (other_first, other_last)) = (self.instants()?, other.instants()?);
        Some(if last < other_first {
            Relation::Before
        } else if first > other_last {
            Relation::After
        } else {
            Relation::During
        })
    }

    /// The first and the last second since 1970-01-01T00:00:00Z (leap seconds not counted), where the value is a time
    /// with `Z` or an offset, or an interval of such times. An open end reaches to the limit of `i64`.
    pub fn instants(&self) -> Option<(i64, i64)> {
        match self {
            Edtf::Date(date) => Some((date.first_instant()?, date.last_instant()?)),
            Edtf::Interval(interval) => {
                let first = instant(&interval.start, Date::first_instant, i64::MIN)?;
                Some((first, instant(&interval.end, Date::last_instant, i64::MAX)?))
            }
            Edtf::Set(_) => None,
        }
    }

    /// How many seconds of civil time lie within the bounds, both included: 86,400 for a day. `None` when a bound is
    /// open or unknown.
    ///
    /// ```
    /// use linimasa::date::Edtf;
    /// assert_eq!(Edtf::parse("2024-02~")?.width(), Some(29 * 86_400));
    /// assert_eq!(Edtf::parse("2024/..")?.width(), None);
    /// # Ok::<(), linimasa::date::DateError>(())
    /// ```
    pub fn width(&self) -> Option<u64> {
        let (earliest, latest) = (self.earliest().seconds()?, self.latest().seconds()?);
        Some(earliest.0.abs_diff(latest.0) + 1)
    }

    /// Whether a second of civil time as written lies within the bounds of both. A bound that is open or unknown
    /// keeps nothing out.
    ///
    /// ```
    /// use linimasa::date::Edtf;
    /// let overlap = |a, b| Edtf::parse(a).unwrap().overlaps(&Edtf::parse(b).unwrap());
    /// assert!(overlap("2024-10", "2024-10-31/2024-11-02"));
    /// assert!(!overlap("../2024-10-20", "2024-10-21"));
    /// ```
    pub fn overlaps(&self, other: &Edtf) -> bool {
        let starts_in_time = |one: &Edtf, two: &Edtf| match (one.earliest().seconds(), two.latest().seconds()) {
            (Some(earliest), Some(latest)) => earliest <= latest,
            _ => true,
        };
        starts_in_time(self, other) && starts_in_time(other, self)
    }
}

fn instant(end: &End, of: impl Fn(&Date) -> Option<i64>, open: i64) -> Option<i64> {
    match end {
        End::Date(date) => of(date),
        End::Open => Some(open),
        End::Unknown => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(text: &str) -> Edtf {
        Edtf::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"))
    }

    #[test]
    fn the_widest_offsets_are_26_or_28_hours_apart() {
        let relation = |a: &str, b: &str| value(a).relation(&value(b));
        // The same instant, on two civil days.
        assert_eq!(relation("2024-10-22T02:00:00+14:00", "2024-10-20T22:00:00-14:00"), Some(Relation::During));
        assert_eq!(relation("2024-10-22T01:59:59+14:00", "2024-10-20T22:00:00-14:00"), Some(Relation::Before));
        assert_eq!(relation("2024-10-22T02:00:01+14:00", "2024-10-20T22:00:00-14:00"), Some(Relation::After));
        assert_eq!(relation("2024-10-21T24:00:00Z", "2024-10-22T00:00:00Z"), Some(Relation::During));
    }

    #[test]
    fn only_zoned_times_are_instants() {
        let zoned = value("2024-10-21T09:28Z");
        // 02:30 does not exist on that day in Berlin; without a zone nobody can say so, and nothing is claimed.
        for text in ["2024-03-31T02:30", "2024-03-31", "2024", "2024-10-21T09:28Z/", "/2024-10-21T09:28Z", "[2024]"] {
            assert_eq!(value(text).instants(), None, "{text}");
            assert_eq!(value(text).relation(&zoned), None, "{text}");
            assert_eq!(zoned.relation(&value(text)), None, "{text}");
        }
        let until = value("../2024-10-21T09:27Z");
        assert_eq!(until.relation(&zoned), Some(Relation::Before));
        assert_eq!(value("2024-10-21T09:28Z/..").relation(&zoned), Some(Relation::During));
    }

    #[test]
    fn instants_cross_the_edges_of_years() {
        let instants = |text: &str| value(text).instants();
        assert_eq!(instants("1970-01-01T00:00Z"), Some((0, 59)));
        assert_eq!(instants("0000-12-31T23:59:59-00:01"), instants("0001-01-01T00:00:59Z"));
        assert_eq!(instants("-0001-12-31T23:00:00-01:00"), instants("0000-01-01T00:00:00Z"));
        assert_eq!(instants("2024-02-29T23:00:00-01:00"), instants("2024-03-01T00:00:00Z"));
        assert_eq!(value("9999-12-31T23:59:59Z").relation(&value("9999-12-31T23:59:59-00:01")), Some(Relation::Before));
    }

    #[test]
    fn widths_are_of_civil_time() {
        assert_eq!(value("2024-10-21").width(), Some(86_400));
        assert_eq!(value("2024-10-21T09:28+07:00").width(), Some(60));
        assert_eq!(value("2024").width(), Some(366 * 86_400));
        assert_eq!(value("-0001/0001").width(), Some((365 + 366 + 365) * 86_400));
        assert_eq!(value("/2024").width(), None);
        assert!(value("Y-290000000000/Y290000000000").width().is_some_and(|width| width > 18_000_000_000_000_000_000));
    }
}
