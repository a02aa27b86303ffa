//! The `datetime` attribute of HTML's `<time>` (HTML Standard, 4.5.14 and 2.3.5).

use super::civil::Day;
use super::value::{Date, Edtf, Interval, Time, YearForm};

impl Edtf {
    /// A valid `datetime` value, when HTML can say it.
    ///
    /// * A year, month, day, or day and time, from year 1 on; 24:00 becomes midnight of the next day.
    /// * A day or month that is wholly `XX` is left out (`2024-10-XX` is in `2024-10`); other `X` have no HTML.
    /// * A qualified value gives its bare one: the attribute is for sorting and calendars, the qualifier is in the words
    ///   that the reader sees.
    /// * An interval from a Monday to the Sunday after it is a week.
    ///
    /// Seasons, decades, sets and other intervals give `None`.
    ///
    /// ```
    /// use linimasa::date::Edtf;
    /// let html = |text| Edtf::parse(text).unwrap().html_datetime();
    /// assert_eq!(html("2024-10-21T16:28+07:00").as_deref(), Some("2024-10-21T16:28+07:00"));
    /// assert_eq!(html("2024-10-14/2024-10-20").as_deref(), Some("2024-W42"));
    /// assert_eq!(html("2024-21"), None);
    /// ```
    pub fn html_datetime(&self) -> Option<String> {
        match self {
            Edtf::Date(date) => date.html_datetime(),
            Edtf::Interval(interval) => interval.html_week(),
            Edtf::Set(_) => None,
        }
    }
}

impl Date {
    /// See [`Edtf::html_datetime`].
    pub fn html_datetime(&self) -> Option<String> {
        let year = &self.year;
        // The end of the year 0 is the start of the year 1.
        let is_ad = year.value >= 1 || year.value == 0 && self.time.is_some_and(|time| time.hour == 24);
        if !is_ad || year.unspecified != 0 || year.significant.is_some() {
            return None;
        }
        if matches!(year.form, YearForm::Long | YearForm::Exponential { .. }) {
            return Some(format!("{:04}", year.value));
        }
        let blank = |field: super::Field| field.tens.is_none() && field.ones.is_none();
        let day = self.day.filter(|&day| !blank(day));
        let Some(month) = self.month.filter(|&month| !blank(month)) else {
            return day.is_none().then(|| format!("{:04}", year.value));
        };
        let month = month.value().filter(|month| *month <= 12)?;
        let Some(day) = day else { return Some(format!("{:04}-{month:02}", year.value)) };
        let day = Day::from_ymd(year.value, month, day.value()?)?;
        Some(match self.time {
            Some(time) => return html_time(day, time),
            None => html_day(day),
        })
    }
}

impl Date {
    /// A day of no year, such as `10-21` for `XXXX-10-21` (HTML Standard, 2.3.5.3): valid in `<time>`, and no date
    /// anywhere else.
    pub fn html_yearless(&self) -> Option<String> {
        let (month, day) = (self.month?.value().filter(|month| *month <= 12)?, self.day?.value()?);
        (self.year.is_blank() && self.time.is_none()).then(|| format!("{month:02}-{day:02}"))
    }
}

fn html_day(day: Day) -> String {
    let (year, month, day) = day.ymd();
    format!("{year:04}-{month:02}-{day:02}")
}

fn html_time(day: Day, time: Time) -> Option<String> {
    let (day, hour) = if time.hour == 24 { (day.plus(1), 0) } else { (day, time.hour) };
    (day.ymd().0 >= 1).then(|| format!("{}T{}", html_day(day), Time { hour, ..time }))
}

impl Interval {
    fn html_week(&self) -> Option<String> {
        let (start, end) = (self.start.date()?, self.end.date()?);
        let whole_day = |date: &Date| date.day.is_some() && date.time.is_none() && date.first_day() == date.last_day();
        let (first, last) = (start.first_day(), end.last_day());
        if !whole_day(start) || !whole_day(end) || first.weekday() != 1 || first.plus(6) != last {
            return None;
        }
        let (year, week) = first.iso_week();
        (year >= 1).then(|| format!("{year:04}-W{week:02}"))
    }
}

#[cfg(test)]
mod tests {
    use super::super::Edtf;

    #[track_caller]
    fn html(text: &str, expected: Option<&str>) {
        assert_eq!(Edtf::parse(text).unwrap().html_datetime().as_deref(), expected, "{text}");
    }

    #[test]
    fn dates_that_html_knows() {
        for text in ["2024-10-21", "2024-10", "2024", "0001", "9999-12-31", "2024-10-21T16:28", "2024-10-21T16:28:07Z"]
        {
            html(text, Some(text));
        }
        html("Y10000", Some("10000"));
        html("2024-10-21T16:28+07", Some("2024-10-21T16:28+07:00"));
        html("2024-12-31T24:00:00+14:00", Some("2025-01-01T00:00:00+14:00"));
    }

    #[test]
    fn qualified_and_blank_dates_give_what_is_known() {
        html("2024~", Some("2024"));
        html("2024-?10-21", Some("2024-10-21"));
        html("2024-10-XX", Some("2024-10"));
        html("2024-XX-XX", Some("2024"));
    }

    #[test]
    fn dates_that_html_lacks() {
        for text in ["0000", "-0044-03-15", "202X", "1950S2", "2024-21", "2024-1X", "2024-10-2X", "2024-XX-21"] {
            html(text, None);
        }
    }

    #[test]
    fn the_edges_of_years() {
        for (text, expected) in [
            ("-0001", None),
            ("-0001-12-31", None),
            ("0000", None),
            ("0000-02-29", None),
            ("0000-12-31", None),
            ("0000-12-30T24:00", None),
            ("0000-12-31T24:00:00Z", Some("0001-01-01T00:00:00Z")),
            ("0001", Some("0001")),
            ("0001-01", Some("0001-01")),
            ("0001-01-01", Some("0001-01-01")),
            ("0001-01-01T00:00+14:00", Some("0001-01-01T00:00+14:00")),
            ("0004-02-29", Some("0004-02-29")),
            ("2000-02-29", Some("2000-02-29")),
            ("2024-02-29T23:59:59-14:00", Some("2024-02-29T23:59:59-14:00")),
            ("2023-02-28T24:00", Some("2023-03-01T00:00")),
            ("2024-02-28T24:00", Some("2024-02-29T00:00")),
            ("9999", Some("9999")),
            ("9999-12-31", Some("9999-12-31")),
            ("9999-12-31T24:00Z", Some("10000-01-01T00:00Z")),
            ("Y10000", Some("10000")),
            ("Y170000002", Some("170000002")),
            ("Y-10000", None),
            ("Y17E7", Some("170000000")),
            ("Y17E7S2", None),
        ] {
            html(text, expected);
        }
    }

    #[test]
    fn days_of_no_year() {
        let yearless = |text: &str| match Edtf::parse(text) {
            Ok(Edtf::Date(date)) => date.html_yearless(),
            other => panic!("{text}: {other:?}"),
        };
        assert_eq!(yearless("XXXX-02-29").as_deref(), Some("02-29"));
        assert_eq!(yearless("XXXX-10-21~").as_deref(), Some("10-21"));
        for text in ["XXXX-10", "XXXX-10-2X", "XXXX-XX-21", "XXXX-21", "20XX-10-21", "2024-10-21"] {
            assert_eq!(yearless(text), None, "{text}");
        }
    }

    #[test]
    fn weeks() {
        html("2024-12-30/2025-01-05", Some("2025-W01"));
        html("2020-12-28~/2021-01-03", Some("2020-W53"));
        for text in ["2024-10-15/2024-10-21", "2024-10-14/2024-10-27", "2024-10-14/..", "[2024-10-14..2024-10-20]"] {
            html(text, None);
        }
    }
}
