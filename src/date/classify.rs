//! Yes-or-no questions about a value: qualified, unspecified, exactly one day.

use super::civil::Day;
use super::value::{Date, Edtf, Member, Qualifier};

impl Qualifier {
    /// Both together: `?` and `~` make `%`.
    #[must_use]
    pub const fn and(self, other: Qualifier) -> Qualifier {
        Qualifier { uncertain: self.uncertain || other.uncertain, approximate: self.approximate || other.approximate }
    }

    /// Neither uncertain nor approximate.
    pub const fn is_none(self) -> bool {
        !self.uncertain && !self.approximate
    }
}

impl Edtf {
    /// Whether any part of the value is uncertain: `?` or `%`.
    ///
    /// ```
    /// use linimasa::date::Edtf;
    /// assert!(Edtf::parse("2024-?10-21")?.is_uncertain());
    /// assert!(!Edtf::parse("2024-10-21~")?.is_uncertain());
    /// # Ok::<(), linimasa::date::DateError>(())
    /// ```
    pub fn is_uncertain(&self) -> bool {
        self.dates().any(Date::is_uncertain)
    }

    /// Whether any part of the value is approximate: `~` or `%`.
    pub fn is_approximate(&self) -> bool {
        self.dates().any(Date::is_approximate)
    }

    /// Whether any digit is `X`.
    pub fn has_unspecified(&self) -> bool {
        self.dates().any(Date::has_unspecified)
    }

    /// Whether the value is one full day, with or without a time, all digits known and nothing qualified.
    ///
    /// ```
    /// use linimasa::date::Edtf;
    /// assert!(Edtf::parse("2024-10-21T16:28+07:00")?.is_exact_day());
    /// assert!(!Edtf::parse("2024-10-21~")?.is_exact_day());
    /// # Ok::<(), linimasa::date::DateError>(())
    /// ```
    pub fn is_exact_day(&self) -> bool {
        matches!(self, Edtf::Date(date) if date.exact_day().is_some())
    }

    /// Every date in the value, in the order written.
    pub fn dates(&self) -> impl Iterator<Item = &Date> {
        let (ends, members) = match self {
            Edtf::Date(date) => ([Some(date), None], &[][..]),
            Edtf::Interval(interval) => ([interval.start.date(), interval.end.date()], &[][..]),
            Edtf::Set(set) => ([None, None], &set.members[..]),
        };
        let members = members.iter().flat_map(|member| match member {
            Member::One(date) => [Some(date), None],
            Member::Range(from, to) => [Some(from), Some(to)],
        });
        ends.into_iter().chain(members).flatten()
    }
}

impl Date {
    /// The qualifiers of year, month and day, as far as they are given.
    pub fn qualifiers(&self) -> impl Iterator<Item = Qualifier> {
        let fields = [self.month, self.day].into_iter().flatten();
        std::iter::once(self.year.qualifier).chain(fields.map(|field| field.qualifier))
    }

    /// Whether any component is uncertain.
    pub fn is_uncertain(&self) -> bool {
        self.qualifiers().any(|qualifier| qualifier.uncertain)
    }

    /// Whether any component is approximate.
    pub fn is_approximate(&self) -> bool {
        self.qualifiers().any(|qualifier| qualifier.approximate)
    }

    /// Whether any component has a qualifier.
    pub fn is_qualified(&self) -> bool {
        self.is_uncertain() || self.is_approximate()
    }

    /// Whether any digit is `X`.
    pub fn has_unspecified(&self) -> bool {
        let unknown = |field: Option<super::Field>| field.is_some_and(|field| field.value().is_none());
        self.year.unspecified != 0 || unknown(self.month) || unknown(self.day)
    }

    /// The day, when all of it is known and nothing is qualified. A time of day does not matter.
    pub fn exact_day(&self) -> Option<Day> {
        let (month, day) = (self.month?.value()?, self.day?.value()?);
        let known = self.year.unspecified == 0 && self.year.significant.is_none() && !self.is_qualified();
        known.then(|| Day::from_ymd(self.year.value, month, day)).flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::super::Edtf;

    fn edtf(text: &str) -> Edtf {
        Edtf::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"))
    }

    #[test]
    fn qualifiers_are_found_anywhere() {
        for (text, uncertain, approximate) in [
            ("2024", false, false),
            ("2024?", true, false),
            ("2024-~10", false, true),
            ("2024-10-%21", true, true),
            ("2024~/2025?", true, true),
            ("../2025~", false, true),
            ("[1667,1670..1672?]", true, false),
        ] {
            assert_eq!((edtf(text).is_uncertain(), edtf(text).is_approximate()), (uncertain, approximate), "{text}");
        }
    }

    #[test]
    fn exact_days() {
        for text in ["2024-10-21", "-0001-10-21", "2024-10-21T16:28"] {
            assert!(edtf(text).is_exact_day(), "{text}");
        }
        for text in ["2024-10", "2024-10-2X", "2024-10-21?", "202X-10-21", "2024-10-21/2024-10-21", "[2024-10-21]"] {
            assert!(!edtf(text).is_exact_day(), "{text}");
        }
    }

    #[test]
    fn unspecified_digits_are_found_anywhere() {
        for text in ["202X", "2024-1X", "2024-10-XX", "2024/202X", "{2024,20XX}"] {
            assert!(edtf(text).has_unspecified(), "{text}");
        }
        assert!(!edtf("1950S2").has_unspecified());
    }
}
