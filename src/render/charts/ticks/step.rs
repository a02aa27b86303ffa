//! The distance between ticks, and where they fall.

use super::super::scale::{Scale, Stretch};
use super::super::unit::{Unit, monday, month, month_start, week, year_start, ymd};
use super::super::when::DAY;

/// The distance between ticks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// A divisor of the day.
    Minutes(i64),
    Days(i64),
    Weeks(i64),
    Months(i64),
    Years(i64),
}

impl Step {
    /// From the finest that suits columns of a unit to the coarsest that can be needed.
    pub fn ladder(unit: Unit) -> Vec<Self> {
        let minutes = |unit: i64| {
            let nice = [1, 5, 10, 15, 30, 60, 120, 180, 360, 720];
            nice.into_iter().filter(move |&minutes| minutes >= unit).map(Step::Minutes)
        };
        let days = [1, 2].map(Step::Days);
        let weeks = [1, 2].map(Step::Weeks);
        let months = [1, 2, 3, 6].map(Step::Months);
        let years = |unit: i64| {
            let nice = (0..13).flat_map(|power| [1, 2, 5].map(|digit| digit * 10_i64.pow(power)));
            nice.filter(move |&years| years >= unit).take(9).map(Step::Years)
        };
        match unit {
            Unit::Minutes(count) => minutes(count).chain(days).chain(weeks).collect(),
            Unit::Day => days.into_iter().chain(weeks).chain(months).collect(),
            Unit::Week => weeks.into_iter().chain(months).chain(years(1)).collect(),
            Unit::Months(count) => months
                .into_iter()
                .filter(|step| matches!(step, Step::Months(n) if *n >= count))
                .chain(years(1))
                .collect(),
            Unit::Years(count) => years(count).collect(),
        }
    }

    /// The ticks of a stretch. A stretch that no tick falls in has one on its first entry.
    pub fn ticks(self, scale: &Scale, stretch: Stretch) -> Vec<i64> {
        let unit = stretch.unit;
        let in_column = |column: i64| {
            let tick = self.next(unit.start(column), stretch.start());
            (tick < unit.start(column + 1)).then_some(tick)
        };
        let ticks: Vec<i64> = (stretch.first..=stretch.last()).filter_map(in_column).collect();
        let short = scale.stretches.len() > 1 && stretch.len < 7;
        if ticks.is_empty() || short { vec![on_first_entry(stretch)] } else { ticks }
    }

    /// The first tick on or after a minute.
    fn next(self, minute: i64, first: i64) -> i64 {
        let up = |value: i64, to: i64| value + (-value).rem_euclid(to);
        match self {
            Self::Minutes(minutes) => up(minute, minutes),
            Self::Days(days) => first + up(minute - first, days * DAY),
            Self::Weeks(weeks) => {
                let from = week(minute) + i64::from(monday(week(minute)) < minute);
                monday(up(from, weeks))
            }
            Self::Months(months) => {
                let from = month(minute) + i64::from(month_start(month(minute)) < minute);
                month_start(up(from, months))
            }
            Self::Years(years) => {
                let year = ymd(minute).0;
                year_start(round_year(year + i64::from(year_start(year) < minute), years))
            }
        }
    }
}

/// The first entry's own moment; on a scale of many years the round year of its column.
fn on_first_entry(stretch: Stretch) -> i64 {
    match stretch.unit {
        Unit::Years(years) => {
            let start = stretch.unit.floor(stretch.busy);
            Step::Years(years).next(start, start)
        }
        _ => stretch.busy,
    }
}

/// The first round year on or after one. Years before ours are round in their own count, where 1 BCE is year 0.
fn round_year(year: i64, step: i64) -> i64 {
    let round = |count: i64| match count * step {
        _ if step == 1 => count,
        0 => 1,
        after @ 1.. => after,
        before => before + 1,
    };
    let from = year.div_euclid(step) - 1;
    (from..=from + 3).map(round).find(|&round| round >= year).unwrap_or(year)
}
