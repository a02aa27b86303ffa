//! The proleptic Gregorian calendar in whole days, for every year that a value may hold.
//!
//! chrono does the arithmetic, in the 400 years from 2000 on: the calendar repeats every 400 years, weekdays included,
//! so that any other year is moved there and back (chrono itself stops at 262142).

use chrono::{Datelike, NaiveDate};

/// The farthest year from 0 in either direction: 2.9e11, the last round number whose seconds fit an `i64`.
pub const MAX_YEAR: i64 = 290_000_000_000;

/// Years after which the calendar repeats.
const CYCLE: i64 = 400;
/// Days in a cycle, a whole number of weeks.
const CYCLE_DAYS: i64 = 146_097;
/// The first year of the cycle that chrono counts in.
const START: i64 = 2000;
/// From 1970-01-01 to the start of that cycle, in days.
const START_DAY: i64 = 10_957;

/// A civil day: days since 1970-01-01, proleptic Gregorian (ISO 8601-1:2019).
///
/// ```
/// use linimasa::date::Day;
/// let day = Day::from_ymd(2024, 10, 21).unwrap();
/// assert_eq!((day.0, day.ymd(), day.weekday()), (20_017, (2024, 10, 21), 1));
/// assert_eq!(Day::from_ymd(2024, 2, 30), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub i64);

impl Day {
    /// The day of an astronomical year (0 is 1 BCE), a month 1–12 and a day 1–31; `None` if the calendar has no such
    /// day, or the year lies beyond ±[`MAX_YEAR`].
    pub fn from_ymd(year: i64, month: u8, day: u8) -> Option<Day> {
        if !(-MAX_YEAR..=MAX_YEAR).contains(&year) {
            return None;
        }
        let of_cycle = (START + year.rem_euclid(CYCLE)) as i32;
        let date = NaiveDate::from_ymd_opt(of_cycle, month as u32, day as u32)?;
        Some(Day(date.to_epoch_days() as i64 + (year - START).div_euclid(CYCLE) * CYCLE_DAYS))
    }

    /// Year, month 1–12 and day 1–31.
    pub fn ymd(self) -> (i64, u8, u8) {
        let (date, years) = self.in_cycle();
        (i64::from(date.year()) + years, date.month() as u8, date.day() as u8)
    }

    /// The same day in the cycle that chrono counts in, and the years between the two.
    fn in_cycle(self) -> (NaiveDate, i64) {
        let since = self.0.saturating_sub(START_DAY);
        let days = START_DAY + since.rem_euclid(CYCLE_DAYS);
        let date = NaiveDate::from_epoch_days(days as i32).expect("chrono knows the years 2000 to 2399");
        (date, since.div_euclid(CYCLE_DAYS) * CYCLE)
    }

    /// 1 is Monday, 7 is Sunday (ISO 8601-1:2019).
    pub const fn weekday(self) -> u8 {
        ((self.0.rem_euclid(7) + 3) % 7) as u8 + 1
    }

    /// The ISO week, as week year and week 1–53 (ISO 8601-1:2019): the week belongs to the year of its Thursday.
    pub fn iso_week(self) -> (i64, u8) {
        let (date, years) = self.in_cycle();
        let week = date.iso_week();
        (i64::from(week.year()) + years, week.week() as u8)
    }

    /// So many days later; earlier when negative.
    #[must_use]
    pub const fn plus(self, days: i64) -> Day {
        Day(self.0.saturating_add(days))
    }
}

/// Whether a year of the proleptic Gregorian calendar has a 29 February.
pub(super) const fn is_leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// How many days a month has; 0 for a month that is not 1–12.
pub(super) const fn month_length(year: i64, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if is_leap(year) => 29,
        2 => 28,
        1..=12 => 31,
        _ => 0,
    }
}

/// A day inside the range that values may hold: what lies outside moves to the nearest day that exists.
pub(super) fn nearest_day(year: i64, month: u8, day: u8) -> Day {
    let year = year.clamp(-MAX_YEAR, MAX_YEAR);
    let month = month.clamp(1, 12);
    let day = day.clamp(1, month_length(year, month));
    Day::from_ymd(year, month, day).unwrap_or(Day(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_chrono_on_every_day_of_three_eras() {
        let mut day = Day::from_ymd(-401, 12, 30).unwrap();
        let mut other = NaiveDate::from_ymd_opt(-401, 12, 30).unwrap();
        while other.year() < 810 {
            let (year, month, of_month) = day.ymd();
            assert_eq!((year, month.into(), of_month.into()), (other.year().into(), other.month(), other.day()));
            assert_eq!(Day::from_ymd(year, month, of_month), Some(day));
            assert_eq!(u32::from(day.weekday()), other.weekday().number_from_monday());
            let week = other.iso_week();
            assert_eq!(day.iso_week(), (week.year().into(), week.week() as u8));
            day = day.plus(1);
            other = other.succ_opt().unwrap();
        }
    }

    #[test]
    fn counts_from_1970() {
        assert_eq!(Day::from_ymd(1970, 1, 1), Some(Day(0)));
        assert_eq!(Day::from_ymd(1969, 12, 31), Some(Day(-1)));
        assert_eq!(Day(0).weekday(), 4);
        assert_eq!(Day::from_ymd(0, 3, 1), Some(Day(-719_468)));
    }

    #[test]
    fn knows_leap_days() {
        for (year, leap) in [(2024, true), (1900, false), (2000, true), (0, true), (-1, false), (-4, true)] {
            assert_eq!(Day::from_ymd(year, 2, 29).is_some(), leap, "{year}");
        }
    }

    #[test]
    fn refuses_what_the_calendar_lacks() {
        for (year, month, day) in [(2024, 0, 1), (2024, 13, 1), (2024, 4, 31), (2024, 1, 0), (MAX_YEAR + 1, 1, 1)] {
            assert_eq!(Day::from_ymd(year, month, day), None);
        }
    }

    #[test]
    fn reaches_the_ends_of_its_range() {
        for (year, month, day) in [(MAX_YEAR, 12, 31), (-MAX_YEAR, 1, 1)] {
            assert_eq!(Day::from_ymd(year, month, day).unwrap().ymd(), (year, month, day));
        }
        for far in [i64::MAX, i64::MIN] {
            let _ = (Day(far).ymd(), Day(far).weekday(), Day(far).iso_week(), Day(far).plus(far));
        }
    }
}
