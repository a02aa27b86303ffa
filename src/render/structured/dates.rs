//! EDTF as plain ISO 8601, as far as that goes.

use crate::date::{Date, Day, Edtf, End};
use crate::model::Timeline;

/// `startDate` and `endDate`. A qualifier is left out, and a season or a set becomes the days that it may mean.
pub fn ends(date: &Edtf) -> (Option<String>, Option<String>) {
    match date {
        Edtf::Date(one) => match one.html_datetime() {
            Some(text) => (Some(text), None),
            None => (day(date.first_day()), day(date.last_day())),
        },
        Edtf::Interval(interval) => {
            let end = |end: End, bound: Option<Day>| match end {
                End::Date(date) => of(&date).or_else(|| day(bound)),
                End::Open | End::Unknown => None,
            };
            (end(interval.start, date.first_day()), end(interval.end, date.last_day()))
        }
        Edtf::Set(_) => (day(date.first_day()), day(date.last_day())),
    }
}

/// `temporalCoverage`: a date, or two with `..` for an end that is open.
pub fn coverage(date: &Edtf) -> Option<String> {
    match ends(date) {
        (Some(only), None) if matches!(date, Edtf::Date(_)) => Some(only),
        (None, None) => None,
        (start, end) => Some(range(start, end)),
    }
}

/// From the first day of all entries to the last.
pub fn coverage_of(timeline: &Timeline) -> Option<String> {
    let dates = || timeline.events.iter().filter_map(|event| event.date.as_ref());
    let first = dates().filter_map(|date| date.first_day().or(date.last_day())).min();
    let last = dates().filter_map(|date| date.last_day().or(date.first_day())).max();
    match (day(first), day(last)) {
        (None, None) => None,
        (first, last) if first == last => first,
        (first, last) => Some(range(first, last)),
    }
}

fn range(start: Option<String>, end: Option<String>) -> String {
    let open = || "..".to_owned();
    format!("{}/{}", start.unwrap_or_else(open), end.unwrap_or_else(open))
}

fn of(date: &Date) -> Option<String> {
    date.html_datetime()
}

/// A day of the years that ISO 8601 writes with four digits.
fn day(day: Option<Day>) -> Option<String> {
    let (year, month, day) = day?.ymd();
    (1..=9999).contains(&year).then(|| format!("{year:04}-{month:02}-{day:02}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_iso_8601_can_say_is_said_and_no_more() {
        for (edtf, expected) in [
            ("2024-10-21", Some("2024-10-21")),
            ("2024-10-21T16:28+07:00", Some("2024-10-21T16:28+07:00")),
            ("2024-10~", Some("2024-10")),
            ("2024-21", Some("2024-03-01/2024-05-31")),
            ("2024-10-14/2024-10-20?", Some("2024-10-14/2024-10-20")),
            ("2015-11/..", Some("2015-11/..")),
            ("../2024-10-21", Some("../2024-10-21")),
            ("[2024-10-18,2024-10-21]", Some("2024-10-18/2024-10-21")),
            ("-0043-03-15", None),
        ] {
            let date = Edtf::parse(edtf).expect("a date");
            assert_eq!(coverage(&date).as_deref(), expected, "{edtf}");
        }
    }
}
