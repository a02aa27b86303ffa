//! Calendar columns: in which column of a chart a day falls, for spans from a week to deep time.

use crate::date::{Day, MAX_YEAR};

/// How much time one column of a chart holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    Day,
    /// From Monday.
    Week,
    /// So many months, counted from January of year 0.
    Months(i64),
    /// So many years, counted from year 0.
    Years(i64),
}

impl Unit {
    /// From the finest to the coarsest; the last one holds all of time in three columns.
    pub(super) fn ladder() -> impl Iterator<Item = Self> {
        let years = (0..12).flat_map(|power| [1, 2, 5].map(|digit| Self::Years(digit * 10_i64.pow(power))));
        [Self::Day, Self::Week, Self::Months(1), Self::Months(3)].into_iter().chain(years)
    }

    /// The column that a day falls in; neighbouring columns have neighbouring numbers.
    pub(super) fn column(self, day: i64) -> i64 {
        match self {
            Self::Day => day,
            Self::Week => week(day),
            Self::Months(months) => month(day).div_euclid(months),
            Self::Years(years) => ymd(day).0.div_euclid(years),
        }
    }

    /// The first day of a column.
    pub(super) fn start(self, column: i64) -> i64 {
        match self {
            Self::Day => column,
            Self::Week => monday(column),
            Self::Months(months) => month_start(column * months),
            Self::Years(years) => year_start(column * years),
        }
    }
}

/// Weeks since the one of 29 December 1969, a Monday.
pub(super) fn week(day: i64) -> i64 {
    (day + 3).div_euclid(7)
}

pub(super) fn monday(week: i64) -> i64 {
    week * 7 - 3
}

/// Months since January of year 0.
pub(super) fn month(day: i64) -> i64 {
    let (year, month, _) = ymd(day);
    year * 12 + i64::from(month) - 1
}

pub(super) fn month_start(month: i64) -> i64 {
    first_of(month.div_euclid(12), month.rem_euclid(12) + 1)
}

pub(super) fn year_start(year: i64) -> i64 {
    first_of(year, 1)
}

pub(super) fn ymd(day: i64) -> (i64, u8, u8) {
    Day(day).ymd()
}

fn first_of(year: i64, month: i64) -> i64 {
    let month = u8::try_from(month).unwrap_or(1);
    // A column may start before the first year there is.
    Day::from_ymd(year.clamp(-MAX_YEAR, MAX_YEAR), month, 1).map_or(0, |day| day.0)
}

#[cfg(test)]
mod tests {
    use super::super::testing::day;
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_week_starts_on_monday() {
        assert_eq!(Unit::Week.start(Unit::Week.column(day(2024, 10, 21))), day(2024, 10, 21));
        assert_eq!(Unit::Week.start(Unit::Week.column(day(2024, 10, 20))), day(2024, 10, 14));
    }

    #[test]
    fn the_coarsest_unit_holds_all_years() {
        let last = Unit::ladder().last().unwrap();
        assert_eq!(last.column(day(MAX_YEAR, 12, 31)) - last.column(day(-MAX_YEAR, 1, 1)), 1);
    }

    proptest! {
        #[test]
        fn a_day_lies_in_its_column(days in -100_000_000_000_000_i64..100_000_000_000_000) {
            for unit in Unit::ladder() {
                let column = unit.column(days);
                prop_assert!(unit.start(column) <= days, "{unit:?}");
                let next = unit.start(column + 1);
                prop_assert!(days < next || next == day(MAX_YEAR, 1, 1), "{unit:?}");
            }
        }
    }
}
