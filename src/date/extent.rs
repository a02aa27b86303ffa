//! What a chart draws of a value: from which day to which, and how each edge looks.

use super::civil::Day;
use super::value::{Date, Edtf, End};

/// A value on an axis of days. See [`Edtf::extent`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Extent {
    pub first: Edge,
    pub last: Edge,
}

/// One side of a bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Edge {
    /// The first or last day that the value may mean.
    Sharp(Day),
    /// The same of a qualified value (`?`, `~`, `%`): the true day may lie beyond.
    Fuzzy(Day),
    /// No limit: `..`.
    Open,
    /// A limit that nobody knows.
    Unknown,
}

impl Extent {
    /// Whether the value takes a single day: a point, not a bar.
    pub fn is_point(&self) -> bool {
        self.first.day().is_some() && self.first.day() == self.last.day()
    }
}

impl Edge {
    /// The day, unless open or unknown.
    pub const fn day(self) -> Option<Day> {
        match self {
            Edge::Sharp(day) | Edge::Fuzzy(day) => Some(day),
            Edge::Open | Edge::Unknown => None,
        }
    }
}

impl Edtf {
    /// First and last day with the look of each edge. In a set, one qualified member makes both edges fuzzy.
    ///
    /// ```
    /// use linimasa::date::{Day, Edge, Edtf};
    /// let extent = Edtf::parse("2024-10~/..")?.extent();
    /// assert_eq!(extent.first, Edge::Fuzzy(Day::from_ymd(2024, 10, 1).unwrap()));
    /// assert_eq!(extent.last, Edge::Open);
    /// # Ok::<(), linimasa::date::DateError>(())
    /// ```
    pub fn extent(&self) -> Extent {
        let qualified = |date: Option<&Date>| match self {
            Edtf::Set(_) => self.dates().any(Date::is_qualified),
            Edtf::Date(_) | Edtf::Interval(_) => date.is_some_and(Date::is_qualified),
        };
        let (starts_unknown, ends_unknown) = match self {
            Edtf::Interval(interval) => (interval.start == End::Unknown, interval.end == End::Unknown),
            Edtf::Date(_) | Edtf::Set(_) => (false, false),
        };
        Extent {
            first: edge(self.first_day(), qualified(self.start()), starts_unknown),
            last: edge(self.last_day(), qualified(self.end()), ends_unknown),
        }
    }
}

fn edge(day: Option<Day>, qualified: bool, unknown: bool) -> Edge {
    match day {
        Some(day) if qualified => Edge::Fuzzy(day),
        Some(day) => Edge::Sharp(day),
        None if unknown => Edge::Unknown,
        None => Edge::Open,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn extent(text: &str) -> Extent {
        Edtf::parse(text).unwrap().extent()
    }

    fn day(year: i64, month: u8, day: u8) -> Day {
        Day::from_ymd(year, month, day).unwrap()
    }

    #[test]
    fn points_and_bars() {
        for (text, is_point) in [
            ("2024-10-21", true),
            ("2024-10-21T16:28", true),
            ("2024-10-21?", true),
            ("2024-10-21T10:00/2024-10-21T12:00", true),
            ("2024-10", false),
            ("2024-10-XX", false),
            ("2024-10-21/..", false),
            ("[..2024-10-21]", false),
        ] {
            assert_eq!(extent(text).is_point(), is_point, "{text}");
        }
    }

    #[test]
    fn each_edge_has_its_own_look() {
        let (first, last) = (day(2024, 10, 18), day(2024, 10, 21));
        for (text, edges) in [
            ("2024-10-18/2024-10-21~", [Edge::Sharp(first), Edge::Fuzzy(last)]),
            ("2024-10-?18/2024-10-21", [Edge::Fuzzy(first), Edge::Sharp(last)]),
            ("2024-10-18/", [Edge::Sharp(first), Edge::Unknown]),
            ("../2024-10-21", [Edge::Open, Edge::Sharp(last)]),
            ("/2024-10-21", [Edge::Unknown, Edge::Sharp(last)]),
            ("[2024-10-18,2024-10-21?]", [Edge::Fuzzy(first), Edge::Fuzzy(last)]),
            ("{2024-10-18,2024-10-21..}", [Edge::Sharp(first), Edge::Open]),
        ] {
            let extent = extent(text);
            assert_eq!([extent.first, extent.last], edges, "{text}");
        }
    }
}
