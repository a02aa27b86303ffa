//! What the tests of the charts share: English words and random spans.

use super::{AxisWords, Span};
use crate::date::Day;
use proptest::prelude::*;

pub(super) struct English;

const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

impl AxisWords for English {
    fn day_month(&self, day: i64) -> String {
        format!("{} {}", Day(day).ymd().2, self.month(day))
    }

    fn date(&self, day: i64) -> String {
        format!("{} {}", self.day_month(day), Day(day).ymd().0)
    }

    fn month(&self, day: i64) -> String {
        MONTHS[usize::from(Day(day).ymd().1) - 1].to_owned()
    }

    fn month_year(&self, day: i64) -> String {
        format!("{} {}", self.month(day), Day(day).ymd().0)
    }

    fn year(&self, year: i64) -> String {
        if year > 0 { year.to_string() } else { format!("{} BCE", 1 - year) }
    }

    fn number(&self, value: f64) -> String {
        value.to_string()
    }

    fn gap(&self, first: i64, last: i64) -> String {
        format!("{} days", last - first + 1)
    }
}

pub(super) fn day(year: i64, month: u8, day: u8) -> i64 {
    Day::from_ymd(year, month, day).unwrap().0
}

/// The days of the flagship: a treaty in June 2024, then 3 October to 1 November, with 16 entries on the 21st.
pub(super) fn flagship() -> Vec<Span> {
    let october: [i64; 30] =
        [1, 1, 0, 0, 1, 2, 0, 2, 1, 1, 1, 2, 3, 2, 4, 5, 1, 1, 16, 4, 8, 6, 3, 2, 1, 4, 4, 3, 3, 2];
    let mut spans = vec![Span::day(day(2024, 6, 19))];
    for (count, at) in october.into_iter().zip(day(2024, 10, 3)..) {
        spans.extend((0..count).map(|_| Span::day(at)));
    }
    for (from, to) in [(8, 13), (14, 20), (25, 27)] {
        spans.push(Span::between(day(2024, 10, from), day(2024, 10, to)));
    }
    spans
}

/// Spans anywhere between two days, a few of them uncertain.
pub(super) fn spans(days: std::ops::Range<i64>, most: usize) -> impl Strategy<Value = Vec<Span>> {
    let span = (days, 0..40_i64, 0..12_u8).prop_map(|(day, length, kind)| match kind {
        0 => Span::until(day),
        1 => Span::since(day),
        2 => Span::between(day, day + length),
        3 => Span::period(day, day + length),
        4 => Span::between(day, day),
        _ => Span::day(day),
    });
    prop::collection::vec(span, 1..most)
}

/// Spans of every scale: weeks, years, deep time.
pub(super) fn any_spans() -> impl Strategy<Value = Vec<Span>> {
    prop_oneof![
        spans(20_000..20_006, 30),
        spans(19_900..20_040, 60),
        spans(10_000..20_100, 60),
        spans(-800_000..20_100, 40),
        spans(i64::MIN..i64::MAX - 50, 20),
        (spans(0..30, 20), spans(20_000..20_030, 20)).prop_map(|(a, b)| [a, b].concat()),
    ]
}
