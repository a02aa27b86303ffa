//! Calendar columns: in which column of a chart a minute falls, for spans from an hour to deep time.

use super::when::DAY;
use crate::date::{Day, MAX_YEAR};

/// How much time one column of a chart holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// So many minutes, a divisor of the day.
    Minutes(i64),
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
        let minutes = [1, 5, 15, 30, 60].map(Self::Minutes);
        let years = (0..12).flat_map(|power| [1, 2, 5].map(|digit| Self::Years(digit * 10_i64.pow(power))));
        minutes.into_iter().chain([Self::Day, Self::Week, Self::Months(1), Self::Months(3)]).chain(years)
    }

    /// The column that a minute falls in; neighbouring columns have neighbouring numbers.
    pub(super) fn column(self, minute: i64) -> i64 {
        match self {
            Self::Minutes(minutes) => minute.div_euclid(minutes),
            Self::Day => minute.div_euclid(DAY),
            Self::Week => week(minute),
            Self::Months(months) => month(minute).div_euclid(months),
            Self::Years(years) => ymd(minute).0.div_euclid(years),
        }
    }

    /// The first minute of a column.
    pub(super) fn start(self, column: i64) -> i64 {
        match self {
            Self::Minutes(minutes) => column * minutes,
            Self::Day => column * DAY,
            Self::Week => monday(column),
            Self::Months(months) => month_start(column * months),
            Self::Years(years) => year_start(column * years),
        }
    }

    /// The first minute of the column that a minute falls in.
    pub(super) fn floor(self, minute: i64) -> i64 {
        self.start(self.column(minute))
    }
}

/// Weeks since the one of 29 December 1969, a Monday.
pub(super) fn week(minute: i64) -> i64 {
    (minute.div_euclid(DAY) + 3).div_euclid(7)
}

pub(super) fn monday(week: i64) -> i64 {
    (week * 7 - 3) * DAY
}

/// Months since January of year 0.
pub(super) fn month(minute: i64) -> i64 {
    let (year, month, _) = ymd(minute);
    year * 12 + i64::from(month) - 1
}

pub(super) fn month_start(month: i64) -> i64 {
    first_of(month.div_euclid(12), month.rem_euclid(12) + 1)
}

pub(super) fn year_start(year: i64) -> i64 {
    first_of(year, 1)
}

pub(super) fn ymd(minute: i64) -> (i64, u8, u8) {
    Day(minute.div_euclid(DAY)).ymd()
}

fn first_of(year: i64, month: i64) -> i64 {
    let month = u8::try_from(month).unwrap_or(1);
    // A column may start before the first year there is.
    Day::from_ymd(year.clamp(-MAX_YEAR, MAX_YEAR), month, 1).map_or(0, |day| day.0 * DAY)
}

#[cfg(test)]
mod tests {
    use super::super::testing::minute;
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_week_starts_on_monday() {
        assert_eq!(Unit::Week.floor(minute(2024, 10, 21)), minute(2024, 10, 21));
        assert_eq!(Unit::Week.floor(minute(2024, 10, 20)), minute(2024, 10, 14));
    }

    #[test]
    fn the_coarsest_unit_holds_all_years() {
        let last = Unit::ladder().last().unwrap();
        assert_eq!(last.column(minute(MAX_YEAR, 12, 31)) - last.column(minute(-MAX_YEAR, 1, 1)), 1);
    }

    proptest! {
        #[test]
        fn a_minute_lies_in_its_column(minutes in -100_000_000_000_000_000_i64..100_000_000_000_000_000) {
            for unit in Unit::ladder() {
                let column = unit.column(minutes);
                prop_assert!(unit.start(column) <= minutes, "{unit:?}");
                let next = unit.start(column + 1);
                prop_assert!(minutes < next || next == minute(MAX_YEAR, 1, 1), "{unit:?}");
            }
        }
    }
}
