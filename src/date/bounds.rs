//! The first and last moment that a value may mean, in civil time as written.
//!
//! A qualifier (`?`, `~`, `%`) leaves the bounds alone: how far "about" reaches is a judgement, and the standard makes
//! none. Whoever draws can ask [`super::Edge`] whether an edge is fuzzy. Unspecified digits widen to every calendar
//! day they may stand for.

use super::civil::{Day, nearest_day};
use super::digits::days;
use super::season;
use super::value::{Date, Edtf, End, Field, Interval, Member, Set, Time, Zone};

/// Civil seconds since 1970-01-01T00:00:00 as written: offsets are left out, and no day has a leap second.
///
/// All values that can be parsed lie within ±9.2e18, that is ±[`super::MAX_YEAR`] years.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Seconds(pub i64);

impl Seconds {
    /// A second 0–86399 of a day.
    pub const fn on(day: Day, second: u32) -> Seconds {
        Seconds(day.0.saturating_mul(86_400).saturating_add(second as i64))
    }

    /// The civil day.
    pub const fn day(self) -> Day {
        Day(self.0.div_euclid(86_400))
    }

    /// The second of the day, 0–86399.
    pub const fn second_of_day(self) -> u32 {
        self.0.rem_euclid(86_400) as u32
    }
}

/// One bound of a value. Not ordered: "open" lies before everything as a start and after everything as an end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Bound {
    /// There is no limit: `..` in an interval or a set.
    Open,
    /// There is a limit that nobody knows: an empty end of an interval.
    Unknown,
    At(Seconds),
}

impl Bound {
    /// The second, when there is one.
    pub const fn seconds(self) -> Option<Seconds> {
        match self {
            Bound::At(seconds) => Some(seconds),
            Bound::Open | Bound::Unknown => None,
        }
    }

    /// The civil day, when there is one.
    pub fn day(self) -> Option<Day> {
        self.seconds().map(Seconds::day)
    }

    /// As data gives it: `2024-10-21T00:00:00`, civil time; `..` when open; nothing when unknown.
    pub fn moment(self) -> Option<String> {
        match self {
            Bound::Open => Some("..".to_owned()),
            Bound::Unknown => None,
            Bound::At(seconds) => Some(seconds.to_string()),
        }
    }
}

impl Edtf {
    /// The first second that the value may mean. An interval has that of its start; a set the first of its members'.
    ///
    /// ```
    /// use linimasa::date::{Bound, Day, Edtf, Seconds};
    /// let first = Day::from_ymd(2024, 10, 1).unwrap();
    /// assert_eq!(Edtf::parse("2024-10~")?.earliest(), Bound::At(Seconds::on(first, 0)));
    /// assert_eq!(Edtf::parse("/2024-10")?.earliest(), Bound::Unknown);
    /// # Ok::<(), linimasa::date::DateError>(())
    /// ```
    pub fn earliest(&self) -> Bound {
        match self {
            Edtf::Date(date) => Bound::At(date.earliest()),
            Edtf::Interval(interval) => interval.earliest(),
            Edtf::Set(set) => set.earliest(),
        }
    }

    /// The last second that the value may mean: 23:59:59 of a day, :59 of a minute.
    pub fn latest(&self) -> Bound {
        match self {
            Edtf::Date(date) => Bound::At(date.latest()),
            Edtf::Interval(interval) => interval.latest(),
            Edtf::Set(set) => set.latest(),
        }
    }

    /// The civil day of [`Edtf::earliest`]; `None` when the start is open or unknown.
    pub fn first_day(&self) -> Option<Day> {
        self.earliest().day()
    }

    /// The civil day of [`Edtf::latest`]; `None` when the end is open or unknown.
    pub fn last_day(&self) -> Option<Day> {
        self.latest().day()
    }
}

impl Date {
    /// The first second that the date may mean.
    pub fn earliest(&self) -> Seconds {
        Seconds::on(self.first_day(), self.time.map_or(0, Time::first_second))
    }

    /// The last second that the date may mean.
    pub fn latest(&self) -> Seconds {
        Seconds::on(self.last_day(), self.time.map_or(86_399, Time::last_second))
    }

    /// The first civil day that the date may mean.
    pub fn first_day(&self) -> Day {
        let year = self.year.range().0;
        match self.parts() {
            Parts::Year => nearest_day(year, 1, 1),
            Parts::Season(first, _) => nearest_day(year, first, 1),
            Parts::Month(month) => nearest_day(year, month.numbers(12).next().unwrap_or(1), 1),
            Parts::Exact(month, day) => nearest_day(year, month, day),
            Parts::Day(month, day) => {
                let (year, month, day) = days(self, month, day).next().unwrap_or((year, 1, 1));
                nearest_day(year, month, day)
            }
        }
    }

    /// The last civil day that the date may mean.
    pub fn last_day(&self) -> Day {
        let year = self.year.range().1;
        match self.parts() {
            Parts::Year => nearest_day(year, 12, 31),
            Parts::Season(_, last @ 13..) => nearest_day(year.saturating_add(1), last - 12, 31),
            Parts::Season(_, last) => nearest_day(year, last, 31),
            Parts::Month(month) => nearest_day(year, month.numbers(12).next_back().unwrap_or(12), 31),
            Parts::Exact(month, day) => nearest_day(year, month, day),
            Parts::Day(month, day) => {
                let (year, month, day) = days(self, month, day).next_back().unwrap_or((year, 12, 31));
                nearest_day(year, month, day)
            }
        }
    }

    fn parts(&self) -> Parts {
        let Some(month) = self.month else { return Parts::Year };
        if let Some((first, last)) = month.value().and_then(season::months) {
            return Parts::Season(first, last);
        }
        let Some(day) = self.day else { return Parts::Month(month) };
        match (month.value(), day.value()) {
            (Some(month), Some(day)) if self.year.unspecified == 0 => Parts::Exact(month, day),
            _ => Parts::Day(month, day),
        }
    }
}

/// What a date gives below its year.
enum Parts {
    Year,
    /// First and last month, the last up to 14.
    Season(u8, u8),
    Month(Field),
    /// All digits known.
    Exact(u8, u8),
    Day(Field, Field),
}

impl Interval {
    fn earliest(&self) -> Bound {
        match (self.start, self.end) {
            (_, End::Date(end)) if self.runs_backwards() => Bound::At(end.earliest()),
            (End::Date(start), _) => Bound::At(start.earliest()),
            (End::Open, _) => Bound::Open,
            (End::Unknown, _) => Bound::Unknown,
        }
    }

    fn latest(&self) -> Bound {
        match (self.start, self.end) {
            (End::Date(start), _) if self.runs_backwards() => Bound::At(start.latest()),
            (_, End::Date(end)) => Bound::At(end.latest()),
            (_, End::Open) => Bound::Open,
            (_, End::Unknown) => Bound::Unknown,
        }
    }

    /// Civil time may run backwards while time does not: a flight to the east over the date line.
    fn runs_backwards(&self) -> bool {
        matches!((self.start, self.end), (End::Date(start), End::Date(end)) if start.earliest() > end.latest())
    }
}

impl Set {
    fn earliest(&self) -> Bound {
        let first = self.members.iter().map(|member| match member {
            Member::One(date) | Member::Range(date, _) => date.earliest(),
        });
        if self.earlier { Bound::Open } else { first.min().map_or(Bound::Unknown, Bound::At) }
    }

    fn latest(&self) -> Bound {
        let last = self.members.iter().map(|member| match member {
            Member::One(date) | Member::Range(_, date) => date.latest(),
        });
        if self.later { Bound::Open } else { last.max().map_or(Bound::Unknown, Bound::At) }
    }
}

impl Time {
    /// The first second of the day that the time may mean. 24:00 counts as the last second of its day, so that a
    /// day's bounds hold all of its times.
    fn first_second(self) -> u32 {
        self.second_of_day().min(86_399)
    }

    fn last_second(self) -> u32 {
        (self.second_of_day() + if self.second.is_none() { 59 } else { 0 }).min(86_399)
    }

    /// Seconds since midnight as written, 0–86400; a time to the minute counts from its first second.
    ///
    /// ```
    /// use linimasa::date::{Time, Zone};
    /// assert_eq!(Time { hour: 16, minute: 28, second: None, zone: Zone::Local }.second_of_day(), 59_280);
    /// ```
    pub fn second_of_day(self) -> u32 {
        u32::from(self.hour) * 3600 + u32::from(self.minute) * 60 + u32::from(self.second.unwrap_or(0))
    }

    /// Minutes east of UTC; `None` for a local time.
    pub const fn offset(self) -> Option<i16> {
        match self.zone {
            Zone::Local => None,
            Zone::Utc => Some(0),
            Zone::Offset(minutes) => Some(minutes),
        }
    }
}

#[cfg(test)]
mod tests;
