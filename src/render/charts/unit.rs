//! Calendar columns: in which column of a chart a day falls, for spans from a week to deep time.

/// Years beyond this do not exist in EDTF values here.
pub(super) const MAX_YEAR: i64 = 290_000_000_000;

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
    let days = day + 719_468;
    let of_era = days.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * of_year + 2) / 153;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    let year = days.div_euclid(146_097) * 400 + year_of_era + i64::from(month <= 2);
    (year, month as u8, (of_year - (153 * from_march + 2) / 5 + 1) as u8)
}

fn first_of(year: i64, month: i64) -> i64 {
    let year = year.clamp(-2 * MAX_YEAR, 2 * MAX_YEAR) - i64::from(month <= 2);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5;
    year.div_euclid(400) * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}
