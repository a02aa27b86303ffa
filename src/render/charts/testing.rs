//! What the tests of the charts share: English words and random spans.

use super::unit::ymd;
use super::when::DAY;
use super::{AxisWords, Span, When};
use crate::date::Day;
use proptest::prelude::*;

pub(super) struct English;

const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

impl AxisWords for English {
    fn time(&self, minute: i64) -> String {
        let of_day = minute.rem_euclid(DAY);
        format!("{:02}:{:02}", of_day / 60, of_day % 60)
    }

    fn day_time(&self, minute: i64, with_year: bool) -> String {
        let day = if with_year { self.date(minute) } else { self.day_month(minute) };
        format!("{day}, {}", self.time(minute))
    }

    fn day_month(&self, minute: i64) -> String {
        format!("{} {}", ymd(minute).2, self.month(minute))
    }

    fn date(&self, minute: i64) -> String {
        format!("{} {}", self.day_month(minute), ymd(minute).0)
    }

    fn month(&self, minute: i64) -> String {
        MONTHS[usize::from(ymd(minute).1) - 1].to_owned()
    }

    fn month_year(&self, minute: i64) -> String {
        format!("{} {}", self.month(minute), ymd(minute).0)
    }

    fn year(&self, year: i64) -> String {
        if year > 0 { year.to_string() } else { format!("{} BCE", 1 - year) }
    }

    fn number(&self, value: f64) -> String {
        value.to_string()
    }

    fn gap(&self, first: i64, last: i64) -> String {
        format!("{} days", (last - first + 1) / DAY)
    }
}

/// A day's number.
pub(super) fn day(year: i64, month: u8, day: u8) -> i64 {
    Day::from_ymd(year, month, day).unwrap().0
}

/// The first minute of a day.
pub(super) fn minute(year: i64, month: u8, of_month: u8) -> i64 {
    day(year, month, of_month) * DAY
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

/// Times of day within some days.
fn times(days: i64, most: usize) -> impl Strategy<Value = Vec<Span>> {
    let span =
        (0..days * DAY, 0..90_i64).prop_map(|(first, length)| Span::minutes(first, first + length / 30 * length));
    prop::collection::vec(span, 1..most)
}

/// Spans of every scale: weeks, years, deep time.
pub(super) fn any_spans() -> impl Strategy<Value = Vec<Span>> {
    prop_oneof![
        spans(20_000..20_006, 30),
        times(1, 30),
        times(3, 30),
        spans(19_900..20_040, 60),
        spans(10_000..20_100, 60),
        spans(-800_000..20_100, 40),
        spans(i64::MIN..i64::MAX - 50, 20),
        ages(30),
        (spans(0..30, 20), spans(20_000..20_030, 20)).prop_map(|(a, b)| [a, b].concat()),
    ]
}

/// Moments whose distance from now grows by powers: a history of the universe.
fn ages(most: usize) -> impl Strategy<Value = Vec<Span>> {
    let span = (0.0..10.1_f64, 0..3_i64).prop_map(|(power, about)| {
        let year = 2000 - 10_f64.powf(power) as i64;
        let days = [year, year + about * (2000 - year) / 50].map(|year| day(year, 1, 1));
        if about > 0 { Span::between(days[0], days[1]) } else { Span::period(days[0], days[1] + 364) }
    });
    prop::collection::vec(span, 1..most)
}

/// Values of every scale, some of them sets.
pub(super) fn any_whens() -> impl Strategy<Value = Vec<When>> {
    any_spans().prop_map(|spans| {
        let mut whens: Vec<When> = Vec::new();
        for (at, span) in spans.into_iter().enumerate() {
            match whens.last_mut() {
                Some(last) if at % 4 == 3 => {
                    last.spans.push(span);
                    last.spans.sort_by_key(|span| (span.first, span.last));
                    last.is_choice = at % 8 == 3;
                }
                _ => whens.push(span.into()),
            }
        }
        whens
    })
}

/// All spans of some values.
pub(super) fn whens(values: &[When]) -> Vec<Span> {
    values.iter().flat_map(|when| when.spans.iter().copied()).collect()
}
