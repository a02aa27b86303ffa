//! Which level of EDTF a value needs (ISO 8601-2:2019, annex A).

use super::value::{Date, Edtf, End, Field, Year, YearForm};

impl Edtf {
    /// 0, 1 or 2: the lowest level that has every feature of the value.
    ///
    /// ```
    /// use linimasa::date::Edtf;
    /// let level = |text| Edtf::parse(text).unwrap().level();
    /// assert_eq!((level("2024-10-21"), level("2024-10-21~"), level("2024-10-~21")), (0, 1, 2));
    /// ```
    pub fn level(&self) -> u8 {
        match self {
            Edtf::Date(date) => date.level(),
            Edtf::Interval(interval) => [interval.start, interval.end].iter().map(end_level).max().unwrap_or(0),
            Edtf::Set(_) => 2,
        }
    }
}

/// Unspecified digits in an interval are level 2 (§ level 2 "Extended interval").
fn end_level(end: &End) -> u8 {
    match end {
        End::Date(date) if date.has_unspecified() => 2,
        End::Date(date) => date.level(),
        End::Open | End::Unknown => 1,
    }
}

impl Date {
    fn level(&self) -> u8 {
        let season = match self.month.and_then(Field::value) {
            Some(21..=24) => 1,
            Some(25..) => 2,
            _ => 0,
        };
        self.year.level().max(season).max(self.qualified_level()).max(self.unspecified_level())
    }

    /// One qualifier for the whole date is level 1; anything else is level 2.
    fn qualified_level(&self) -> u8 {
        let whole = self.qualifiers().all(|qualifier| qualifier == self.year.qualifier);
        match (self.is_qualified(), whole) {
            (false, _) => 0,
            (true, true) => 1,
            (true, false) => 2,
        }
    }

    /// `201X`, `20XX`, `2004-XX`, `1985-04-XX` and `1985-XX-XX` are level 1.
    fn unspecified_level(&self) -> u8 {
        let blank = |field: Field| field.tens.is_none() && field.ones.is_none();
        match (self.year.unspecified, self.month, self.day) {
            _ if !self.has_unspecified() => 0,
            (0b1 | 0b11, None, None) => 1,
            (0, Some(month), None) if blank(month) => 1,
            (0, Some(month), Some(day)) if blank(day) && (blank(month) || month.value().is_some()) => 1,
            _ => 2,
        }
    }
}

impl Year {
    fn level(&self) -> u8 {
        match self.form {
            _ if self.significant.is_some() => 2,
            YearForm::Exponential { .. } => 2,
            YearForm::Long => 1,
            YearForm::Plain if self.value < 0 => 1,
            YearForm::Plain => 0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::Edtf;

    #[test]
    fn every_example_of_the_profile_has_the_level_of_its_section() {
        let levels: [&[&str]; 3] = [
            &["1985-04-12", "1985-04", "1985", "1985-04-12T23:20:30Z", "1985-04-12T23:20:30-04", "2004-02-01/2005-02"],
            &[
                "Y170000002",
                "-1985",
                "2001-21",
                "2001-21~",
                "1984?",
                "2004-06~",
                "2004-06-11%",
                "201X",
                "20XX",
                "2004-XX",
                "1985-04-XX",
                "1985-XX-XX",
                "1985-04-12/..",
                "1985/",
                "../1985",
                "/1985-04",
                "1984~/2004-06",
            ],
            &[
                "Y-17E7",
                "1950S2",
                "Y171010000S3",
                "Y3388E2S3",
                "2001-34",
                "[1667,1668,1670..1672]",
                "{..1984}",
                "2004-06~-11",
                "2004?-06-11",
                "?2004-06-~11",
                "2004-%06-11",
                "156X-12-25",
                "15XX-12-25",
                "XXXX-12-XX",
                "1XXX-XX",
                "1XXX-12",
                "1984-1X",
                "2004-06-~01/2004-06-~20",
                "2004-06-XX/2004-07-03",
                "195X-21",
                "1XXX",
                "XXXX",
            ],
        ];
        for (level, texts) in levels.iter().enumerate() {
            for text in *texts {
                assert_eq!(usize::from(Edtf::parse(text).unwrap().level()), level, "{text}");
            }
        }
    }
}
