//! Days with names: fixed ones, those that hang on Easter or on a weekday, and those that only a table knows.

use std::collections::BTreeMap;

use chrono::{Datelike, Duration, NaiveDate, Weekday};
use icu::calendar::cal::{ChineseTraditional, Hebrew, Hijri, KoreanTraditional};
use icu::calendar::types::Month;
use icu::calendar::{Calendar, Date, Iso, Ref};
use serde::Deserialize;

/// A holiday as a language file gives it: its names, and one of the four ways to find its day.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HolidayFile {
    pub names: Vec<String>,
    /// `12-25`
    day: Option<String>,
    /// With `day`: the first such weekday (1 is Monday) from that day on.
    next: Option<u32>,
    /// Days after Easter Sunday (Western).
    easter: Option<i64>,
    /// Days after Easter Sunday (Orthodox).
    orthodox_easter: Option<i64>,
    /// `[11, 4, 4]`: month, weekday (1 is Monday), which one (-1 is the last).
    weekday: Option<[i32; 3]>,
    /// `[1, 1]`: month and day of the Chinese, Korean, Islamic (Umm al-Qura) or Hebrew calendar (7 is Nisan).
    chinese: Option<[u8; 2]>,
    korean: Option<[u8; 2]>,
    islamic: Option<[u8; 2]>,
    hebrew: Option<[u8; 2]>,
    /// Days after such a day.
    #[serde(default)]
    offset: i64,
    /// The days of a moving calendar, as `2024-04-10`.
    days: Option<Vec<String>>,
}

/// A holiday that knows its day in a year.
#[derive(Debug, PartialEq, Eq)]
pub enum Holiday {
    Fixed(u32, u32),
    /// The first such weekday from a day on.
    From {
        month: u32,
        day: u32,
        weekday: u32,
    },
    Easter(i64),
    OrthodoxEaster(i64),
    Weekday {
        month: u32,
        weekday: u32,
        nth: i32,
    },
    Other {
        calendar: OtherCalendar,
        month: u8,
        day: u8,
        offset: i64,
    },
    Table(BTreeMap<i32, NaiveDate>),
}

/// Calendars that holidays hang on besides the civil one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OtherCalendar {
    Chinese,
    Korean,
    Islamic,
    Hebrew,
}

impl HolidayFile {
    pub fn read(self) -> Result<Holiday, String> {
        let mut ways = Vec::new();
        if self.next.is_some_and(|weekday| self.day.is_none() || !(1..=7).contains(&weekday)) {
            return Err("`next` is a weekday 1–7, from the `day` beside it on".to_owned());
        }
        if let Some(day) = self.day {
            let date = NaiveDate::parse_from_str(&format!("2024-{day}"), "%Y-%m-%d")
                .map_err(|_| format!("`{day}` is no month and day; write it as `12-25`"))?;
            let (month, day) = (date.month(), date.day());
            ways.push(match self.next {
                Some(weekday) => Holiday::From { month, day, weekday },
                None => Holiday::Fixed(month, day),
            });
        }
        ways.extend(self.easter.map(Holiday::Easter));
        ways.extend(self.orthodox_easter.map(Holiday::OrthodoxEaster));
        if let Some([month, weekday, nth]) = self.weekday {
            if !(1..=12).contains(&month) || !(1..=7).contains(&weekday) || nth == 0 || nth.abs() > 5 {
                return Err("`weekday` is a month 1–12, a weekday 1–7 and which one, 1–5 or -1".to_owned());
            }
            ways.push(Holiday::Weekday { month: month as u32, weekday: weekday as u32, nth });
        }
        let others = [
            (OtherCalendar::Chinese, self.chinese),
            (OtherCalendar::Korean, self.korean),
            (OtherCalendar::Islamic, self.islamic),
            (OtherCalendar::Hebrew, self.hebrew),
        ];
        for (calendar, date) in others {
            ways.extend(date.map(|[month, day]| Holiday::Other { calendar, month, day, offset: self.offset }));
        }
        if let Some(days) = self.days {
            let mut table = BTreeMap::new();
            for day in days {
                let date =
                    day.parse::<NaiveDate>().map_err(|_| format!("`{day}` is no day; write it as `2024-04-10`"))?;
                table.insert(date.year(), date);
            }
            ways.push(Holiday::Table(table));
        }
        match (ways.pop(), ways.is_empty()) {
            (Some(way), true) => Ok(way),
            _ => Err("give one of `day`, `easter`, `orthodox_easter`, `weekday`, `chinese`, `korean`, `islamic`, `hebrew` and `days`".to_owned()),
        }
    }
}

impl Holiday {
    /// Its day in a year, where that is known.
    pub fn in_year(&self, year: i32) -> Option<NaiveDate> {
        match self {
            Holiday::Fixed(month, day) => NaiveDate::from_ymd_opt(year, *month, *day),
            Holiday::From { month, day, weekday } => {
                let from = NaiveDate::from_ymd_opt(year, *month, *day)?;
                let own = i64::from(from.weekday().number_from_monday());
                Some(from + Duration::days((i64::from(*weekday) - own).rem_euclid(7)))
            }
            Holiday::Easter(days) => Some(easter(year)? + Duration::days(*days)),
            Holiday::OrthodoxEaster(days) => Some(orthodox_easter(year)? + Duration::days(*days)),
            Holiday::Weekday { month, weekday, nth } => nth_weekday(year, *month, *weekday, *nth),
            Holiday::Other { calendar, month, day, offset } => {
                let day = match calendar {
                    OtherCalendar::Chinese => of_calendar(year, *month, *day, &ChineseTraditional::new()),
                    OtherCalendar::Korean => of_calendar(year, *month, *day, &KoreanTraditional::new()),
                    OtherCalendar::Islamic => of_calendar(year, *month, *day, &Hijri::new_umm_al_qura()),
                    OtherCalendar::Hebrew => of_calendar(year, *month, *day, &Hebrew),
                }?;
                day.checked_add_signed(Duration::days(*offset))
            }
            Holiday::Table(table) => table.get(&year).copied(),
        }
    }
}

/// The nth weekday (1 is Monday) of a month; the last one for −1.
pub fn nth_weekday(year: i32, month: u32, weekday: u32, nth: i32) -> Option<NaiveDate> {
    let weekday = Weekday::try_from(weekday.checked_sub(1)? as u8).ok()?;
    if nth > 0 {
        return NaiveDate::from_weekday_of_month_opt(year, month, weekday, nth as u8);
    }
    (1..=5).rev().filter_map(|n| NaiveDate::from_weekday_of_month_opt(year, month, weekday, n)).nth((-nth - 1) as usize)
}

/// The first day of a civil year that has this month and day in another calendar.
fn of_calendar<C: Calendar>(year: i32, month: u8, day: u8, calendar: &C) -> Option<NaiveDate> {
    let begins = Date::try_new_iso(year, 1, 1).ok()?.to_calendar(Ref(calendar)).year().extended_year();
    (begins..=begins + 1).find_map(|own| {
        let date = Date::try_new(own.into(), Month::new(month), day, Ref(calendar)).ok()?.to_calendar(Iso);
        let (found, month, day) = (date.year().extended_year(), date.month().ordinal, date.day_of_month().0);
        NaiveDate::from_ymd_opt(found, u32::from(month), u32::from(day)).filter(|_| found == year)
    })
}

/// Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher).
fn easter(year: i32) -> Option<NaiveDate> {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let days = h + l - 7 * m + 114;
    NaiveDate::from_ymd_opt(year, (days / 31) as u32, (days % 31 + 1) as u32)
}

/// Easter Sunday of the Julian calendar, as a Gregorian day (Meeus).
fn orthodox_easter(year: i32) -> Option<NaiveDate> {
    let d = (19 * (year % 19) + 15) % 30;
    let e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    let days = d + e + 114;
    let julian = NaiveDate::from_ymd_opt(year, (days / 31) as u32, (days % 31 + 1) as u32)?;
    Some(julian + Duration::days(i64::from(year / 100 - year / 400 - 2)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_and_what_hangs_on_weekdays() {
        let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
        assert_eq!(easter(2024), Some(day(2024, 3, 31)));
        assert_eq!(easter(2010), Some(day(2010, 4, 4)));
        assert_eq!(orthodox_easter(2024), Some(day(2024, 5, 5)));
        assert_eq!(orthodox_easter(2017), Some(day(2017, 4, 16)));
        assert_eq!(of_calendar(2024, 1, 1, &ChineseTraditional::new()), Some(day(2024, 2, 10)));
        assert_eq!(of_calendar(2024, 10, 1, &Hijri::new_umm_al_qura()), Some(day(2024, 4, 10)));
        assert_eq!(of_calendar(2024, 7, 15, &Hebrew), Some(day(2024, 4, 23)));
        assert_eq!(Holiday::From { month: 11, day: 27, weekday: 7 }.in_year(2024), Some(day(2024, 12, 1)));
        assert_eq!(nth_weekday(2024, 11, 4, 4), Some(day(2024, 11, 28)));
        assert_eq!(nth_weekday(2024, 5, 1, -1), Some(day(2024, 5, 27)));
    }

    #[test]
    fn a_weekday_to_come_needs_a_day_to_count_from() {
        let read = |text: &str| toml::from_str::<HolidayFile>(text).expect("TOML").read();
        let sunday = Holiday::From { month: 11, day: 27, weekday: 7 };
        assert_eq!(read("names = []\nday = \"11-27\"\nnext = 7"), Ok(sunday));
        let wrong = Err("`next` is a weekday 1–7, from the `day` beside it on".to_owned());
        assert_eq!(read("names = []\nday = \"11-27\"\nnext = 8"), wrong);
        assert_eq!(read("names = []\neaster = 7\nnext = 7"), wrong);
    }
}
