//! Which numbers a component with unspecified digits may stand for (§ level 1 and 2 "Unspecified digit(s)").

use super::civil::{MAX_YEAR, month_length};
use super::value::{Date, Field, Year, YearForm};

impl Year {
    /// Whether no digit of the year is known (`XXXX`).
    pub const fn is_blank(&self) -> bool {
        self.unspecified == 0b1111
    }

    /// The first and last year that the value may stand for: itself, unless digits are `X` or an `S` says that only
    /// some digits are significant. Clamped to ±[`MAX_YEAR`].
    ///
    /// ```
    /// use linimasa::date::{Edtf, Year};
    /// let range = |text| match Edtf::parse(text) {
    ///     Ok(Edtf::Date(date)) => date.year.range(),
    ///     other => panic!("{other:?}"),
    /// };
    /// assert_eq!(range("19XX"), (1900, 1999));
    /// assert_eq!(range("-19XX"), (-1999, -1900));
    /// assert_eq!(range("Y3388E2S3"), (338_000, 338_999));
    /// ```
    pub fn range(&self) -> (i64, i64) {
        let value = self.value.clamp(-MAX_YEAR, MAX_YEAR);
        let (low, high) = match self.significant {
            Some(significant) => {
                let unit = power_of_ten(self.digits().saturating_sub(significant));
                let low = value.abs() / unit * unit;
                (low, low.saturating_add(unit - 1))
            }
            None => (value.abs(), value.abs() + self.widest()),
        };
        let (first, last) = if value < 0 { (-high, -low) } else { (low, high) };
        (first.max(-MAX_YEAR), last.min(MAX_YEAR))
    }

    /// How many digits the year has, `X` included and the sign left out: four for a plain one.
    pub(super) fn digits(&self) -> u8 {
        let mut digits = 1;
        let mut rest = self.value.unsigned_abs() / 10;
        while rest > 0 {
            rest /= 10;
            digits += 1;
        }
        if self.form == YearForm::Plain { digits.max(4) } else { digits }
    }

    /// Whether a year of the range fits the digits that are given.
    fn admits(&self, year: i64) -> bool {
        let mut rest = year.unsigned_abs().abs_diff(self.value.unsigned_abs());
        for place in 0..4 {
            if !rest.is_multiple_of(10) && !self.is_unspecified(place) {
                return false;
            }
            rest /= 10;
        }
        true
    }

    fn is_unspecified(&self, place: u8) -> bool {
        self.unspecified & (1 << place) != 0
    }

    /// What is added when every unspecified digit is 9.
    fn widest(&self) -> i64 {
        (0..4).filter(|&place| self.is_unspecified(place)).map(|place| 9 * power_of_ten(place)).sum()
    }

    /// Every year that the digits admit, in order.
    fn years(&self) -> impl DoubleEndedIterator<Item = i64> {
        let (first, last) = self.range();
        (first..=last).filter(|&year| self.significant.is_some() || self.admits(year))
    }
}

impl Field {
    /// A known component of two digits, 0–99, without a qualifier.
    pub const fn known(number: u8) -> Field {
        Field {
            tens: Some(number / 10 % 10),
            ones: Some(number % 10),
            qualifier: super::Qualifier { uncertain: false, approximate: false },
        }
    }

    /// Every number of 1 to `most` that the digits admit, in order.
    pub(crate) fn numbers(self, most: u8) -> impl DoubleEndedIterator<Item = u8> {
        (1..=most).filter(move |number| {
            self.tens.is_none_or(|tens| tens == number / 10) && self.ones.is_none_or(|ones| ones == number % 10)
        })
    }
}

/// Every year, month and day that a date with a day admits, from the first on.
pub(super) fn days(date: &Date, month: Field, day: Field) -> impl DoubleEndedIterator<Item = (i64, u8, u8)> {
    date.year.years().flat_map(move |year| {
        month
            .numbers(12)
            .flat_map(move |month| day.numbers(month_length(year, month)).map(move |day| (year, month, day)))
    })
}

const fn power_of_ten(exponent: u8) -> i64 {
    10_i64.pow(if exponent > 18 { 18 } else { exponent as u32 })
}

#[cfg(test)]
mod tests {
    use super::super::Edtf;
    use super::*;

    fn date(text: &str) -> Date {
        match Edtf::parse(text) {
            Ok(Edtf::Date(date)) => date,
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn years_widen_by_their_unspecified_digits() {
        for (text, range) in [
            ("2024", (2024, 2024)),
            ("202X", (2020, 2029)),
            ("1XX5", (1005, 1995)),
            ("XXXX", (0, 9999)),
            ("-1XXX", (-1999, -1000)),
        ] {
            assert_eq!(date(text).year.range(), range, "{text}");
        }
    }

    #[test]
    fn years_widen_by_their_insignificant_digits() {
        for (text, range) in [
            ("1950S2", (1900, 1999)),
            ("1950S4", (1950, 1950)),
            ("0005S2", (0, 99)),
            ("-1950S2", (-1999, -1900)),
            ("Y171010000S3", (171_000_000, 171_999_999)),
            ("Y-17E7S1", (-199_999_999, -100_000_000)),
            ("Y290000000000S1", (200_000_000_000, MAX_YEAR)),
        ] {
            assert_eq!(date(text).year.range(), range, "{text}");
        }
    }

    #[test]
    fn inner_digits_leave_gaps() {
        let years: Vec<i64> = date("20X4").year.years().collect();
        assert_eq!(years, [2004, 2014, 2024, 2034, 2044, 2054, 2064, 2074, 2084, 2094]);
        let years: Vec<i64> = date("-20X4").year.years().take(2).collect();
        assert_eq!(years, [-2094, -2084]);
    }

    #[test]
    fn fields_admit_what_fits() {
        let numbers = |text: &str, most| -> Vec<u8> { date(text).month.unwrap().numbers(most).collect() };
        assert_eq!(numbers("2024-1X", 12), [10, 11, 12]);
        assert_eq!(numbers("2024-X1", 12), [1, 11]);
        assert_eq!(numbers("2024-XX", 12).len(), 12);
        assert_eq!(numbers("2024-10", 12), [10]);
    }
}
