//! A stretch of the calendar, its first and last day, and its EDTF.

use chrono::{Datelike, Duration, Months, NaiveDate};

use super::words::Unit;

/// A time on the clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clock {
    pub hour: u32,
    pub minute: u32,
    pub second: Option<u32>,
    /// Minutes east of UTC.
    pub zone: Option<i32>,
}

/// A stretch of the calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Period {
    Moment(NaiveDate, Clock),
    Day(NaiveDate),
    /// From its Saturday.
    Weekend(NaiveDate),
    /// From its Monday.
    Week(NaiveDate),
    Month(i32, u32),
    /// 1–4.
    Quarter(i32, u32),
    /// 1 or 2.
    Half(i32, u32),
    /// 21–24.
    Season(i32, u32),
    Year(i32),
    /// From its first year.
    Decade(i32),
    /// From its first year.
    Century(i32),
    /// Days from and to, and whether either end is only near.
    Span {
        first: NaiveDate,
        last: NaiveDate,
        near: (bool, bool),
    },
    Range(Box<Period>, Box<Period>),
    /// One of two days, and nothing tells which.
    Either(NaiveDate, NaiveDate),
    /// A month and perhaps a day, of a year that nothing tells.
    Yearless(u32, Option<u32>),
}

pub fn month_end(year: i32, month: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, 1)?.checked_add_months(Months::new(1))?.pred_opt()
}

fn year_day(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day)
}

impl Period {
    pub fn first(&self) -> Option<NaiveDate> {
        match self {
            Period::Moment(day, _) | Period::Day(day) | Period::Weekend(day) | Period::Week(day) => Some(*day),
            Period::Month(year, month) => year_day(*year, *month, 1),
            Period::Quarter(year, quarter) => year_day(*year, quarter * 3 - 2, 1),
            Period::Half(year, half) => year_day(*year, half * 6 - 5, 1),
            Period::Season(year, season) => year_day(*year, (season - 20) * 3, 1),
            Period::Year(year) | Period::Decade(year) | Period::Century(year) => year_day(*year, 1, 1),
            Period::Span { first, .. } => Some(*first),
            Period::Range(from, _) => from.first(),
            Period::Either(..) | Period::Yearless(..) => None,
        }
    }

    pub fn last(&self) -> Option<NaiveDate> {
        match self {
            Period::Moment(day, _) | Period::Day(day) => Some(*day),
            Period::Weekend(day) => day.checked_add_signed(Duration::days(1)),
            Period::Week(day) => day.checked_add_signed(Duration::days(6)),
            Period::Month(year, month) => month_end(*year, *month),
            Period::Quarter(year, quarter) => month_end(*year, quarter * 3),
            Period::Half(year, half) => month_end(*year, half * 6),
            Period::Season(year, 24) => month_end(year + 1, 2),
            Period::Season(year, season) => month_end(*year, (season - 20) * 3 + 2),
            Period::Year(year) => year_day(*year, 12, 31),
            Period::Decade(year) => year_day(year + 9, 12, 31),
            Period::Century(year) => year_day(year + 99, 12, 31),
            Period::Span { last, .. } => Some(*last),
            Period::Range(_, to) => to.last(),
            Period::Either(..) | Period::Yearless(..) => None,
        }
    }

    /// The unit that holds a day.
    pub fn around(day: NaiveDate, unit: Unit) -> Option<Period> {
        let (year, month) = (day.year(), day.month());
        let monday = day - Duration::days(i64::from(day.weekday().num_days_from_monday()));
        Some(match unit {
            Unit::Second | Unit::Minute | Unit::Hour => return None,
            Unit::Day => Period::Day(day),
            Unit::Weekend => Period::Weekend(monday + Duration::days(5)),
            Unit::Week => Period::Week(monday),
            Unit::Month => Period::Month(year, month),
            Unit::Quarter => Period::Quarter(year, month.div_ceil(3)),
            Unit::Half => Period::Half(year, month.div_ceil(6)),
            Unit::Year => Period::Year(year),
            Unit::Decade => Period::Decade(year.div_euclid(10) * 10),
            Unit::Century => Period::Century(year.div_euclid(100) * 100),
        })
    }

    /// The day's unit, so many units on.
    pub fn stepped(day: NaiveDate, unit: Unit, steps: i32) -> Option<Period> {
        Period::around(moved(day, unit, steps)?, unit)
    }

    /// EDTF; `None` where it has no word for it or the year has not four digits.
    pub fn edtf(&self) -> Option<String> {
        Some(match self {
            Period::Moment(day, clock) => format!("{}T{}", iso(*day)?, clock.iso()),
            Period::Day(day) => iso(*day)?,
            Period::Weekend(_) | Period::Week(_) => format!("{}/{}", iso(self.first()?)?, iso(self.last()?)?),
            Period::Month(year, month) => format!("{}-{month:02}", four(*year)?),
            Period::Quarter(year, quarter) => format!("{}-{}", four(*year)?, 32 + quarter),
            Period::Half(year, half) => {
                let year = four(*year)?;
                format!("{year}-{:02}/{year}-{:02}", half * 6 - 5, half * 6)
            }
            Period::Season(year, season) => format!("{}-{season}", four(*year)?),
            Period::Year(year) => four(*year)?,
            Period::Decade(year) => format!("{}X", &four(*year)?[..3]),
            Period::Century(year) => format!("{}XX", &four(*year)?[..2]),
            Period::Span { first, last, near } => span(*first, *last, *near)?,
            Period::Range(from, to) => range(from, to)?,
            Period::Either(one, other) => format!("[{},{}]", iso(*one.min(other))?, iso(*one.max(other))?),
            Period::Yearless(month, None) => format!("XXXX-{month:02}"),
            Period::Yearless(month, Some(day)) => format!("XXXX-{month:02}-{day:02}"),
        })
    }
}

impl Clock {
    fn iso(&self) -> String {
        let mut out = format!("{:02}:{:02}:{:02}", self.hour, self.minute, self.second.unwrap_or(0));
        match self.zone {
            Some(0) => out.push('Z'),
            Some(zone) => {
                let sign = if zone < 0 { '-' } else { '+' };
                out.push_str(&format!("{sign}{:02}:{:02}", zone.abs() / 60, zone.abs() % 60));
            }
            None => {}
        }
        out
    }
}

/// A day moved by units, kept inside the month it lands in.
pub fn moved(day: NaiveDate, unit: Unit, steps: i32) -> Option<NaiveDate> {
    let months = |per: i32| {
        let steps = steps.checked_mul(per)?;
        match steps < 0 {
            true => day.checked_sub_months(Months::new(steps.unsigned_abs())),
            false => day.checked_add_months(Months::new(steps.unsigned_abs())),
        }
    };
    match unit {
        Unit::Second | Unit::Minute | Unit::Hour => None,
        Unit::Day => day.checked_add_signed(Duration::days(i64::from(steps))),
        Unit::Weekend | Unit::Week => day.checked_add_signed(Duration::days(i64::from(steps) * 7)),
        Unit::Month => months(1),
        Unit::Quarter => months(3),
        Unit::Half => months(6),
        Unit::Year => months(12),
        Unit::Decade => months(120),
        Unit::Century => months(1200),
    }
}

fn four(year: i32) -> Option<String> {
    (0..=9999).contains(&year).then(|| format!("{year:04}"))
}

fn iso(day: NaiveDate) -> Option<String> {
    Some(format!("{}-{:02}-{:02}", four(day.year())?, day.month(), day.day()))
}

fn span(first: NaiveDate, last: NaiveDate, near: (bool, bool)) -> Option<String> {
    let whole_months = first.day() == 1 && month_end(last.year(), last.month())? == last;
    let (left, right) = if whole_months && first.month() == 1 && last.month() == 12 {
        (four(first.year())?, four(last.year())?)
    } else if whole_months {
        (iso(first)?[..7].to_owned(), iso(last)?[..7].to_owned())
    } else {
        (iso(first)?, iso(last)?)
    };
    let mark = |near: bool| if near { "~" } else { "" };
    if left == right {
        return Some(format!("{left}{}", mark(near.0 || near.1)));
    }
    Some(format!("{left}{}/{right}{}", mark(near.0), mark(near.1)))
}

fn range(from: &Period, to: &Period) -> Option<String> {
    if from.first().zip(to.last()).is_some_and(|(first, last)| first > last) {
        return None;
    }
    if [from, to].iter().any(|end| matches!(end, Period::Either(..))) {
        return None;
    }
    let (left, right) = (from.edtf()?, to.edtf()?);
    let left = left.split('/').next()?.to_owned();
    let right = right.rsplit('/').next()?;
    Some(if left == right { left } else { format!("{left}/{right}") })
}
