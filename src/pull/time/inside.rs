//! Periods inside periods: the first Monday of a month, late October, Thursday of last week.

use chrono::{Datelike, Duration, NaiveDate};

use super::holiday::{Holiday, nth_weekday};
use super::period::{Period, month_end, moved};
use super::sense::Fields;
use super::settings::Parts;
use super::words::{Part, Unit};

/// The nth unit or weekday of a period; from its end when `nth` is negative.
pub fn nth(outer: &Period, nth: i32, unit: Unit, weekday: Option<u32>) -> Option<Period> {
    let (first, last) = (outer.first()?, outer.last()?);
    if let Some(weekday) = weekday {
        return match outer {
            Period::Month(year, month) => Some(Period::Day(nth_weekday(*year, *month, weekday, nth)?)),
            _ => None,
        };
    }
    let found = match unit {
        Unit::Day => {
            Period::Day(counted(first, last, nth, |day, steps| day.checked_add_signed(Duration::days(steps)))?)
        }
        Unit::Week | Unit::Weekend => week(outer, nth, unit)?,
        Unit::Month | Unit::Quarter | Unit::Half | Unit::Year => {
            let start = counted(first, last, nth, |day, steps| moved(day, unit, steps as i32))?;
            Period::around(start, unit)?
        }
        _ => return None,
    };
    (found.first()? >= first || unit == Unit::Week).then_some(())?;
    (found.first()? <= last).then_some(found)
}

fn counted(
    first: NaiveDate,
    last: NaiveDate,
    nth: i32,
    step: impl Fn(NaiveDate, i64) -> Option<NaiveDate>,
) -> Option<NaiveDate> {
    match nth {
        1.. => step(first, i64::from(nth) - 1),
        _ => step(last, i64::from(nth) + 1),
    }
}

/// A week belongs to a year as in ISO 8601, to a month when all of it lies there.
fn week(outer: &Period, nth: i32, unit: Unit) -> Option<Period> {
    let (first, last) = (outer.first()?, outer.last()?);
    let monday = |day: NaiveDate| day - Duration::days(i64::from(day.weekday().num_days_from_monday()));
    let by_year = matches!(outer, Period::Year(_));
    let start = match nth {
        1.. if by_year => monday(NaiveDate::from_ymd_opt(first.year(), 1, 4)?),
        1.. => monday(first.checked_add_signed(Duration::days(6))?),
        _ if by_year => monday(NaiveDate::from_ymd_opt(last.year(), 12, 28)?),
        _ => monday(last.checked_sub_signed(Duration::days(6))?),
    };
    let steps = if nth > 0 { nth - 1 } else { nth + 1 };
    Period::around(start.checked_add_signed(Duration::days(i64::from(steps) * 7))?, unit)
}

/// The early, middle or late part of a period.
pub fn part(outer: &Period, part: Part, parts: Parts) -> Option<Period> {
    if let Period::Yearless(..) = outer {
        return Some(outer.clone());
    }
    let (first, last) = (outer.first()?, outer.last()?);
    if let Period::Day(_) | Period::Moment(..) = outer {
        return Some(outer.clone());
    }
    let exact = matches!(part, Part::FirstHalf | Part::SecondHalf);
    if parts == Parts::Whole && !exact {
        return Some(outer.clone());
    }
    let (from, to) = match outer {
        Period::Month(year, month) => days_of_month(*year, *month, part)?,
        Period::Week(monday) => days_of_week(*monday, part),
        Period::Year(_) | Period::Quarter(..) | Period::Half(..) | Period::Season(..) => {
            let months = (last.year() - first.year()) * 12 + last.month() as i32 - first.month() as i32 + 1;
            pieces(first, months, Unit::Month, part)?
        }
        Period::Decade(_) | Period::Century(_) => pieces(first, last.year() - first.year() + 1, Unit::Year, part)?,
        _ => return Some(Period::Span { first, last, near: (true, true) }),
    };
    let near = match part {
        Part::Early => (false, true),
        Part::Mid => (true, true),
        Part::Late => (true, false),
        Part::FirstHalf | Part::SecondHalf => (false, false),
    };
    Some(Period::Span { first: from, last: to, near })
}

fn days_of_month(year: i32, month: u32, part: Part) -> Option<(NaiveDate, NaiveDate)> {
    let last = month_end(year, month)?;
    let (from, to) = match part {
        Part::Early => (1, 10),
        Part::Mid => (11, 20),
        Part::Late => (21, last.day()),
        Part::FirstHalf => (1, 15),
        Part::SecondHalf => (16, last.day()),
    };
    Some((last.with_day(from)?, last.with_day(to)?))
}

fn days_of_week(monday: NaiveDate, part: Part) -> (NaiveDate, NaiveDate) {
    let (from, to) = match part {
        Part::Early => (0, 2),
        Part::Mid => (2, 4),
        Part::Late => (4, 6),
        Part::FirstHalf => (0, 3),
        Part::SecondHalf => (3, 6),
    };
    (monday + Duration::days(from), monday + Duration::days(to))
}

/// A third or a half of so many units.
fn pieces(first: NaiveDate, units: i32, unit: Unit, part: Part) -> Option<(NaiveDate, NaiveDate)> {
    let (third, half) = (units.div_euclid(3).max(1), units / 2);
    let (from, to) = match part {
        Part::Early => (0, third),
        Part::Mid => (third, units - third),
        Part::Late => (units - third, units),
        Part::FirstHalf => (0, half),
        Part::SecondHalf => (half, units),
    };
    Some((moved(first, unit, from)?, moved(first, unit, to)?.pred_opt()?))
}

/// The calendar fields that a longer period completes.
pub fn fill(fields: &Fields, outer: &Period, holidays: &[Holiday]) -> Option<Period> {
    let (year, month) = match outer {
        Period::Year(year) => (*year, fields.month),
        Period::Month(year, month) if fields.month.is_none() => (*year, Some(*month)),
        Period::Week(monday) if fields.day.is_none() && fields.month.is_none() => {
            let days = i64::from(fields.weekday?.checked_sub(1)?);
            return Some(Period::Day(*monday + Duration::days(days)));
        }
        Period::Weekend(saturday) => {
            let weekday = fields.weekday.filter(|weekday| *weekday >= 6)?;
            return Some(Period::Day(*saturday + Duration::days(i64::from(weekday) - 6)));
        }
        Period::Day(day) if Some(day.weekday().number_from_monday()) == fields.weekday && fields.day.is_none() => {
            return Some(Period::Day(*day));
        }
        _ => return None,
    };
    if let Some(holiday) = fields.holiday {
        return Some(Period::Day(holidays.get(holiday as usize)?.in_year(year)?));
    }
    match (fields.season, fields.quarter, fields.half, month, fields.day) {
        (Some(season), ..) => Some(Period::Season(year, season)),
        (_, Some(quarter), ..) => Some(Period::Quarter(year, quarter)),
        (_, _, Some(half), ..) => Some(Period::Half(year, half)),
        (_, _, _, Some(month), Some(day)) => Some(Period::Day(NaiveDate::from_ymd_opt(year, month, day)?)),
        (_, _, _, Some(month), None) if fields.weekday.is_none() => Some(Period::Month(year, month)),
        _ => None,
    }
}
