//! Values made of calendar days, for whoever has counted days and needs their words.

use super::civil::Day;
use super::value::{Date, Edtf, End, Field, Interval, Qualifier, Year, YearForm};

impl Year {
    /// A year that is exactly known; astronomical, so 0 is 1 BCE.
    pub const fn exact(value: i64) -> Year {
        let form = if value.unsigned_abs() > 9_999 { YearForm::Long } else { YearForm::Plain };
        let qualifier = Qualifier { uncertain: false, approximate: false };
        Year { value, unspecified: 0, significant: None, form, qualifier }
    }
}

impl Date {
    /// A year.
    pub const fn of_year(year: i64) -> Date {
        Date { year: Year::exact(year), month: None, day: None, time: None }
    }

    /// A month 1–12 of a year.
    pub const fn of_month(year: i64, month: u8) -> Date {
        Date { month: Some(Field::known(month)), ..Date::of_year(year) }
    }

    /// A day.
    pub fn of_day(day: Day) -> Date {
        let (year, month, of_month) = day.ymd();
        Date { day: Some(Field::known(of_month)), ..Date::of_month(year, month) }
    }
}

impl From<Interval> for Edtf {
    fn from(interval: Interval) -> Edtf {
        Edtf::Interval(Box::new(interval))
    }
}

impl From<Day> for Edtf {
    fn from(day: Day) -> Edtf {
        Edtf::Date(Date::of_day(day))
    }
}

impl Edtf {
    /// A date, or an interval of two dates that differ.
    pub fn from_to(first: Date, last: Date) -> Edtf {
        if first == last {
            Edtf::Date(first)
        } else {
            Interval { start: End::Date(first), end: End::Date(last) }.into()
        }
    }

    /// All days from one to another, in the longest units that they fill: years, months, else days.
    ///
    /// ```
    /// use linimasa::date::{Day, Edtf};
    /// let day = |year, month, day| Day::from_ymd(year, month, day).unwrap();
    /// assert_eq!(Edtf::of_days(day(2024, 10, 14), day(2024, 10, 20)).to_string(), "2024-10-14/2024-10-20");
    /// assert_eq!(Edtf::of_days(day(2024, 9, 1), day(2024, 10, 31)).to_string(), "2024-09/2024-10");
    /// assert_eq!(Edtf::of_days(day(-44, 1, 1), day(-44, 12, 31)).to_string(), "-0044");
    /// ```
    pub fn of_days(first: Day, last: Day) -> Edtf {
        let ((year, month, of_month), (last_year, last_month, _)) = (first.ymd(), last.ymd());
        let is_whole = of_month == 1 && last.plus(1).ymd().2 == 1;
        match (is_whole, month, last_month) {
            (true, 1, 12) => Edtf::from_to(Date::of_year(year), Date::of_year(last_year)),
            (true, ..) => Edtf::from_to(Date::of_month(year, month), Date::of_month(last_year, last_month)),
            (false, ..) => Edtf::from_to(Date::of_day(first), Date::of_day(last)),
        }
    }
}
