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
        if year.value < 1 || year.unspecified != 0 || year.significant.is_some() {
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
            Some(time) => html_time(day, time),
            None => html_day(day),
        })
    }
}

fn html_day(day: Day) -> String {
    let (year, month, day) = day.ymd();
    format!("{year:04}-{month:02}-{day:02}")
}

fn html_time(day: Day, time: Time) -> String {
    let (day, hour) = if time.hour == 24 { (day.plus(1), 0) } else { (day, time.hour) };
    format!("{}T{}", html_day(day), Time { hour, ..time })
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
    fn weeks() {
        html("2024-12-30/2025-01-05", Some("2025-W01"));
        html("2020-12-28~/2021-01-03", Some("2020-W53"));
        for text in ["2024-10-15/2024-10-21", "2024-10-14/2024-10-27", "2024-10-14/..", "[2024-10-14..2024-10-20]"] {
            html(text, None);
        }
    }
}
