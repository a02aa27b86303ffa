//! The words on the axes of charts.

use super::charts::AxisWords;
use super::words::{Arg, Words};
use crate::date::{Date, Day, Edtf, Time, Zone};
use crate::locale::DateStyle;

const DAY: i64 = 1_440;
/// A gap of fewer minutes is told in hours.
const HOURS: i64 = 2 * DAY;
/// A gap of more days is told in years.
const DAYS: i64 = 3 * 365;
/// A gap of so many years or more is told in round words.
const AGES: i64 = 1_000_000;

impl AxisWords for Words {
    fn time(&self, minute: i64) -> String {
        self.locale().time(&time_of(minute))
    }

    fn day_time(&self, minute: i64, with_year: bool) -> String {
        let date = Date { time: Some(time_of(minute)), ..Date::of_day(day_of(minute)) };
        let style = if with_year { DateStyle::ShortYear } else { DateStyle::Short };
        self.locale().date_time(&Edtf::Date(date), style, None)
    }

    fn day_month(&self, minute: i64) -> String {
        self.locale().day_short(day_of(minute))
    }

    fn date(&self, minute: i64) -> String {
        self.locale().date_text(&Edtf::Date(Date::of_day(day_of(minute))), DateStyle::ShortYear)
    }

    fn month(&self, minute: i64) -> String {
        self.locale().month_short(day_of(minute)).to_owned()
    }

    fn month_year(&self, minute: i64) -> String {
        self.locale().month_year(day_of(minute))
    }

    fn year(&self, year: i64) -> String {
        self.locale().year(year)
    }

    fn number(&self, value: f64) -> String {
        self.locale().number(value)
    }

    fn gap(&self, first: i64, last: i64) -> String {
        let minutes = last - first + 1;
        let days = minutes / DAY;
        let years = days.saturating_mul(4) / 1461;
        if years >= AGES {
            let count = self.locale().round_number(years.unsigned_abs());
            return self.format("strip-gap-ages", &[("count", Arg::Text(&count))]);
        }
        let (id, count) = match days {
            _ if minutes < HOURS => ("strip-gap-hours", minutes / 60),
            ..=DAYS => ("strip-gap-days", days),
            _ => ("strip-gap-years", years),
        };
        if count == 0 {
            return String::new();
        }
        self.format(id, &[("count", Arg::Count(usize::try_from(count).unwrap_or_default()))])
    }
}

pub(super) fn day_of(minute: i64) -> Day {
    Day(minute.div_euclid(DAY))
}

/// The time of day of a minute, of no zone.
pub(super) fn time_of(minute: i64) -> Time {
    let of_day = minute.rem_euclid(DAY);
    let [hour, minute] = [of_day / 60, of_day % 60].map(|part| u8::try_from(part).unwrap_or_default());
    Time { hour, minute, second: None, zone: Zone::Local }
}
