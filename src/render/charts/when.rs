//! When an entry happened, as a chart draws it. Charts count time in civil minutes since 1970-01-01T00:00, as written.

use crate::date::{Date, Edtf, End, MAX_YEAR, Member, Seconds, Set, SetKind};

/// Minutes of a day.
pub(super) const DAY: i64 = 1_440;

/// A stretch of time and how sure its ends are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The first minute; `None`: open or unknown.
    pub first: Option<i64>,
    /// The last minute, which belongs to the span.
    pub last: Option<i64>,
    pub fade_start: bool,
    pub fade_end: bool,
}

impl Span {
    /// A known day, counted from 1970-01-01.
    pub const fn day(day: i64) -> Self {
        Self::period(day, day)
    }

    /// Days with sharp ends, such as a month or a year.
    pub const fn period(first: i64, last: i64) -> Self {
        Self::minutes(first.saturating_mul(DAY), last.saturating_mul(DAY).saturating_add(DAY - 1))
    }

    /// Minutes with sharp ends.
    pub const fn minutes(first: i64, last: i64) -> Self {
        Self { first: Some(first), last: Some(last), fade_start: false, fade_end: false }
    }

    /// About a day, or about some days: both ends fade.
    pub const fn between(first: i64, last: i64) -> Self {
        Self { fade_start: true, fade_end: true, ..Self::period(first, last) }
    }

    /// On or before a day.
    pub const fn until(last: i64) -> Self {
        Self { first: None, fade_start: true, ..Self::period(last, last) }
    }

    /// On or after a day.
    pub const fn since(first: i64) -> Self {
        Self { last: None, fade_end: true, ..Self::period(first, first) }
    }

    fn from_to(first: &Date, last: &Date) -> Self {
        let [fade_start, fade_end] = [first, last].map(is_about);
        Self { fade_start, fade_end, ..Self::minutes(minute(first.earliest()), minute(last.latest())) }
    }

    pub(super) fn fades(self) -> (bool, bool) {
        (self.fade_start || self.first.is_none(), self.fade_end || self.last.is_none())
    }

    /// The ends that are known, inside the range of years that exist.
    pub(super) fn ends(self) -> impl Iterator<Item = i64> {
        self.first.into_iter().chain(self.last).map(clamped)
    }

    /// Whether it is shorter than a day: a time of day is known.
    pub(super) fn has_time(self) -> bool {
        matches!((self.first, self.last), (Some(first), Some(last)) if last.saturating_sub(first) < DAY - 1)
    }
}

/// All that a value takes on an axis: one span for a date or an interval, one for each member of a set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct When {
    /// By their first minute; never empty.
    pub spans: Vec<Span>,
    /// Whether only one of several spans is meant, and nobody knows which.
    pub is_choice: bool,
}

impl When {
    /// The places of a value. Ends are sharp unless they are open, unknown, or qualified.
    pub fn of(value: &Edtf) -> Self {
        match value {
            Edtf::Date(date) => Span::from_to(date, date).into(),
            Edtf::Interval(interval) => {
                let [first, last] = [value.earliest(), value.latest()].map(|bound| bound.seconds().map(minute));
                let fades = |end: &End| end.date().is_none_or(is_about);
                let (fade_start, fade_end) = (fades(&interval.start), fades(&interval.end));
                Span { first, last, fade_start, fade_end }.into()
            }
            Edtf::Set(set) => Self::of_set(set),
        }
    }

    fn of_set(set: &Set) -> Self {
        let mut spans: Vec<Span> = set
            .members
            .iter()
            .map(|member| match member {
                Member::One(date) => Span::from_to(date, date),
                Member::Range(first, last) => Span::from_to(first, last),
            })
            .collect();
        if let Some(first) = spans.first_mut().filter(|_| set.earlier) {
            *first = Span { first: None, fade_start: true, ..*first };
        }
        if let Some(last) = spans.last_mut().filter(|_| set.later) {
            *last = Span { last: None, fade_end: true, ..*last };
        }
        spans.sort_by_key(|span| (span.first, span.last));
        Self { is_choice: set.kind == SetKind::OneOf && spans.len() > 1, spans }
    }

    /// From the first of all its minutes to the last.
    pub fn whole(&self) -> Span {
        let (mut whole, rest) = match self.spans.split_first() {
            Some((first, rest)) => (*first, rest),
            None => (Span { first: None, last: None, fade_start: true, fade_end: true }, &[] as &[Span]),
        };
        for span in rest {
            whole.fade_start |= span.first == whole.first && span.fade_start;
            match (whole.last, span.last) {
                (Some(last), Some(other)) if other < last => {}
                (None, Some(_)) => {}
                (_, last) => (whole.last, whole.fade_end) = (last, span.fade_end),
            }
        }
        whole
    }

    /// Whether it takes several places: a set.
    pub fn is_set(&self) -> bool {
        self.spans.len() > 1
    }
}

impl From<Span> for When {
    fn from(span: Span) -> Self {
        Self { spans: vec![span], is_choice: false }
    }
}

/// A minute in the range that the calendar's arithmetic is safe for.
pub(super) fn clamped(minute: i64) -> i64 {
    const FAR: i64 = MAX_YEAR * 366 * DAY;
    minute.clamp(-FAR, FAR)
}

fn minute(seconds: Seconds) -> i64 {
    seconds.0.div_euclid(60)
}

fn is_about(date: &Date) -> bool {
    date.is_qualified() || date.year.significant.is_some()
}

#[cfg(test)]
mod tests {
    use super::super::testing::day;
    use super::*;

    fn when(text: &str) -> When {
        When::of(&Edtf::parse(text).unwrap())
    }

    #[test]
    fn ends_are_sharp_unless_something_is_not_known() {
        let (first, last) = (day(2024, 10, 14), day(2024, 10, 20));
        for (text, span) in [
            ("2024-10-14/2024-10-20", Span::period(first, last)),
            ("2024-10-14~/2024-10-20", Span { fade_start: true, ..Span::period(first, last) }),
            ("2024-10-14/..", Span::since(first)),
            ("2024-10-14/", Span::since(first)),
            ("../2024-10-20", Span::until(last)),
            ("2024-10-20?", Span::between(last, last)),
            ("2024-10-XX", Span::period(day(2024, 10, 1), day(2024, 10, 31))),
            ("1950S2", Span::between(day(1900, 1, 1), day(1999, 12, 31))),
        ] {
            assert_eq!(when(text), span.into(), "{text}");
        }
    }

    #[test]
    fn a_time_of_day_takes_its_minute() {
        let noon = day(2024, 10, 21) * DAY + 720;
        assert_eq!(when("2024-10-21T12:00:30+07:00"), Span::minutes(noon, noon).into());
        assert_eq!(when("2024-10-21T12:00/2024-10-21T12:30"), Span::minutes(noon, noon + 30).into());
    }

    #[test]
    fn a_set_has_a_place_for_each_member() {
        let (first, last) = (day(2024, 10, 14), day(2024, 10, 20));
        let two = vec![Span::day(first), Span::day(last)];
        assert_eq!(when("{2024-10-20,2024-10-14}"), When { spans: two.clone(), is_choice: false });
        assert_eq!(when("[2024-10-14,2024-10-20]"), When { spans: two, is_choice: true });
        assert_eq!(when("[2024-10-14..2024-10-20]"), Span::period(first, last).into());
        let open = vec![Span::until(first), Span::since(last)];
        assert_eq!(when("{..2024-10-14,2024-10-20..}"), When { spans: open, is_choice: false });
    }

    #[test]
    fn the_whole_of_a_set_reaches_from_its_first_to_its_last_minute() {
        let (first, last) = (day(2024, 10, 14), day(2024, 10, 20));
        assert_eq!(when("{2024-10-14,2024-10-20}").whole(), Span::period(first, last));
        assert_eq!(when("{2024-10,2024-10-14..}").whole(), Span::since(day(2024, 10, 1)));
        assert_eq!(
            when("{..2024-10-14,2024-10-20}").whole(),
            Span { last: Some(last * DAY + DAY - 1), ..Span::until(first) }
        );
    }
}
