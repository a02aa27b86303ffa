//! How much of a date is known, for headings and wording.

use super::season;
use super::value::{Date, Edtf};

/// The smallest unit that surely holds the whole value, finest first; intervals and sets apart.
///
/// `X` counts as not known: `2024-10-XX` has the precision of its month, `2024-1X` that of its year, `156X-12-25` that of
/// its decade. Qualifiers do not matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Precision {
    Second,
    Minute,
    Day,
    Month,
    /// Codes 21–32: a season.
    Season,
    /// Codes 33–36: three months from January, April, July or October.
    Quarter,
    /// Codes 37–39: four months.
    Quadrimester,
    /// Codes 40–41: six months.
    Semester,
    Year,
    Decade,
    Century,
    Millennium,
    /// Ten thousand years or more.
    Age,
    Interval,
    Set,
}

impl Edtf {
    /// See [`Precision`].
    ///
    /// ```
    /// use linimasa::date::{Edtf, Precision};
    /// assert_eq!(Edtf::parse("2024-10-XX")?.precision(), Precision::Month);
    /// assert_eq!(Edtf::parse("1950S2")?.precision(), Precision::Century);
    /// # Ok::<(), linimasa::date::DateError>(())
    /// ```
    pub fn precision(&self) -> Precision {
        match self {
            Edtf::Date(date) => date.precision(),
            Edtf::Interval(_) => Precision::Interval,
            Edtf::Set(_) => Precision::Set,
        }
    }
}

impl Date {
    /// See [`Precision`]; never `Interval` or `Set`.
    pub fn precision(&self) -> Precision {
        let insignificant = match self.year.significant {
            Some(significant) => self.year.digits().saturating_sub(significant),
            None => (8 - self.year.unspecified.leading_zeros()) as u8,
        };
        match insignificant {
            0 => self.within_year(),
            1 => Precision::Decade,
            2 => Precision::Century,
            3 => Precision::Millennium,
            _ => Precision::Age,
        }
    }

    fn within_year(&self) -> Precision {
        let Some(month) = self.month.and_then(|month| month.value()) else { return Precision::Year };
        match (month, season::months(month)) {
            (33..=36, _) => Precision::Quarter,
            (37..=39, _) => Precision::Quadrimester,
            (40..=41, _) => Precision::Semester,
            (_, Some(_)) => Precision::Season,
            (_, None) => match (self.day.and_then(|day| day.value()), self.time) {
                (None, _) => Precision::Month,
                (Some(_), None) => Precision::Day,
                (Some(_), Some(time)) if time.second.is_none() => Precision::Minute,
                (Some(_), Some(_)) => Precision::Second,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Edtf, Precision};

    #[test]
    fn the_smallest_unit_that_holds_the_value() {
        use Precision as P;
        for (text, precision) in [
            ("2024-10-21T16:28:00Z", P::Second),
            ("2024-10-21T16:28", P::Minute),
            ("2024-10-21~", P::Day),
            ("2024-10-2X", P::Month),
            ("2024-10", P::Month),
            ("2024-32", P::Season),
            ("2024-36", P::Quarter),
            ("2024-37", P::Quadrimester),
            ("2024-41", P::Semester),
            ("2024-XX-21", P::Year),
            ("Y17E7", P::Year),
            ("202X-10-21", P::Decade),
            ("1950S3", P::Decade),
            ("20XX", P::Century),
            ("20X4", P::Century),
            ("2XXX", P::Millennium),
            ("XXXX-12-25", P::Age),
            ("Y17E7S2", P::Age),
            ("2024/..", P::Interval),
            ("[2024]", P::Set),
        ] {
            assert_eq!(Edtf::parse(text).unwrap().precision(), precision, "{text}");
        }
    }
}
