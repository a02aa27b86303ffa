//! The words on the axes of charts.

use super::charts::AxisWords;
use super::words::{Arg, Words};
use crate::date::{Day, Edtf};
use crate::locale::DateStyle;

/// A gap of more days is told in years.
const DAYS: i64 = 3 * 365;

impl AxisWords for Words {
    fn day_month(&self, day: i64) -> String {
        self.locale().day_short(Day(day))
    }

    fn date(&self, day: i64) -> String {
        let (year, month, of_month) = Day(day).ymd();
        match Edtf::parse(&format!("{year:04}-{month:02}-{of_month:02}")) {
            Ok(date) => self.locale().date_text(&date, DateStyle::ShortYear),
            Err(_) => self.year(year),
        }
    }

    fn month(&self, day: i64) -> String {
        self.locale().month_short(Day(day)).to_owned()
    }

    fn month_year(&self, day: i64) -> String {
        self.locale().month_year(Day(day))
    }

    fn year(&self, year: i64) -> String {
        self.locale().year(year)
    }

    fn number(&self, value: f64) -> String {
        self.locale().number(value)
    }

    fn gap(&self, first: i64, last: i64) -> String {
        let days = last - first + 1;
        let (id, count) = if days > DAYS { ("strip-gap-years", days * 4 / 1461) } else { ("strip-gap-days", days) };
        self.format(id, &[("count", Arg::Count(usize::try_from(count).unwrap_or_default()))])
    }
}
