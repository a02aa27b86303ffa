//! Value to text, in one canonical form: what is printed parses to the same value.
//!
//! * An offset always has its minutes: `-04` prints as `-04:00`.
//! * Qualifiers: one that all components share follows the last of them (`2004-06-11%`); else one that the first
//!   components share follows the last of those (`2004-06~-11`); every other one stands before its component.
//! * The form of a number stays: `Y17E7` does not become `Y170000000`, nor `Z` an offset.

use std::fmt::{Display, Formatter, Result, Write};

use super::bounds::Seconds;
use super::value::{Date, Edtf, End, Field, Interval, Member, Qualifier, Set, SetKind, Time, Year, YearForm, Zone};

/// ```
/// use linimasa::date::Edtf;
/// assert_eq!(Edtf::parse("?2004-?06-~11").unwrap().to_string(), "2004-06?-~11");
/// ```
impl Display for Edtf {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self {
            Edtf::Date(date) => date.fmt(f),
            Edtf::Interval(interval) => interval.fmt(f),
            Edtf::Set(set) => set.fmt(f),
        }
    }
}

impl Display for Interval {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        write!(f, "{}/{}", self.start, self.end)
    }
}

impl Display for End {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self {
            End::Date(date) => date.fmt(f),
            End::Open => f.write_str(".."),
            End::Unknown => Ok(()),
        }
    }
}

impl Display for Set {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let (open, close) = match self.kind {
            SetKind::OneOf => ('[', ']'),
            SetKind::AllOf => ('{', '}'),
        };
        f.write_char(open)?;
        if self.earlier {
            f.write_str("..")?;
        }
        for (index, member) in self.members.iter().enumerate() {
            if index > 0 {
                f.write_char(',')?;
            }
            match member {
                Member::One(date) => date.fmt(f)?,
                Member::Range(from, to) => write!(f, "{from}..{to}")?,
            }
        }
        if self.later {
            f.write_str("..")?;
        }
        f.write_char(close)
    }
}

impl Display for Date {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let fields = [self.month, self.day];
        let group = self.group();
        write!(f, "{}", self.year)?;
        if group == 1 {
            self.year.qualifier.fmt(f)?;
        }
        for (number, field) in (2..).zip(fields.into_iter().flatten()) {
            f.write_char('-')?;
            if number > group {
                field.qualifier.fmt(f)?;
            }
            field.fmt(f)?;
            if number == group {
                field.qualifier.fmt(f)?;
            }
        }
        if let Some(time) = self.time {
            write!(f, "T{time}")?;
        }
        Ok(())
    }
}

impl Date {
    /// How many components, from the year on, share the year's qualifier.
    fn group(&self) -> usize {
        self.qualifiers().take_while(|&qualifier| qualifier == self.year.qualifier).count()
    }
}

/// Without its qualifier, whose place depends on the rest of the date.
impl Display for Year {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self.form {
            YearForm::Plain => {
                if self.value < 0 {
                    f.write_char('-')?;
                }
                let digits = self.value.unsigned_abs();
                match self.unspecified {
                    0 => write!(f, "{digits:04}")?,
                    mask => {
                        for place in (0..4).rev() {
                            digit(f, (mask >> place & 1 == 0).then(|| (digits / 10_u64.pow(place) % 10) as u8))?;
                        }
                    }
                }
            }
            YearForm::Long => write!(f, "Y{}", self.value)?,
            YearForm::Exponential { exponent } => {
                let mantissa = self.value / 10_i64.pow(exponent.into());
                write!(f, "Y{mantissa}E{exponent}")?;
            }
        }
        match self.significant {
            Some(significant) => write!(f, "S{significant}"),
            None => Ok(()),
        }
    }
}

/// Without its qualifier, whose place depends on the rest of the date.
impl Display for Field {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        digit(f, self.tens)?;
        digit(f, self.ones)
    }
}

fn digit(f: &mut Formatter<'_>, digit: Option<u8>) -> Result {
    f.write_char(digit.map_or('X', |digit| char::from(b'0' + digit % 10)))
}

impl Display for Qualifier {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str(match (self.uncertain, self.approximate) {
            (false, false) => "",
            (true, false) => "?",
            (false, true) => "~",
            (true, true) => "%",
        })
    }
}

impl Display for Time {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)?;
        if let Some(second) = self.second {
            write!(f, ":{second:02}")?;
        }
        self.zone.fmt(f)
    }
}

impl Display for Zone {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self {
            Zone::Local => Ok(()),
            Zone::Utc => f.write_char('Z'),
            Zone::Offset(east) => {
                let sign = if *east < 0 { '-' } else { '+' };
                let minutes = east.unsigned_abs();
                write!(f, "{sign}{:02}:{:02}", minutes / 60, minutes % 60)
            }
        }
    }
}

/// Date and time to the second: what [`Edtf::parse`] reads, except that years of more than four digits, which EDTF gives
/// neither month nor day, carry their `Y` here too.
///
/// ```
/// use linimasa::date::{Day, Seconds};
/// let noon = |year| Seconds::on(Day::from_ymd(year, 3, 15).unwrap(), 43_200).to_string();
/// assert_eq!(noon(2024), "2024-03-15T12:00:00");
/// assert_eq!(noon(-43), "-0043-03-15T12:00:00");
/// assert_eq!(noon(-10_000), "Y-10000-03-15T12:00:00");
/// ```
impl Display for Seconds {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let ((year, month, day), second) = (self.day().ymd(), self.second_of_day());
        let prefix = if year.abs() > 9999 { "Y" } else { "" };
        let sign = if year < 0 { "-" } else { "" };
        let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
        let year = year.unsigned_abs();
        write!(f, "{prefix}{sign}{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}")
    }
}

#[cfg(test)]
mod tests {
    use super::super::Edtf;

    #[track_caller]
    fn prints(text: &str, canonical: &str) {
        let value = Edtf::parse(text).unwrap();
        assert_eq!(value.to_string(), canonical);
        assert_eq!(Edtf::parse(canonical).unwrap(), value);
    }

    #[test]
    fn canonical_texts_stay() {
        for text in [
            "2024-10-21",
            "2024-10",
            "2024",
            "0000",
            "-0001",
            "-0044-03-15",
            "Y10000",
            "Y-17E7",
            "Y3388E2S3",
            "1950S2?",
            "2024-10-21T16:28",
            "2024-10-21T24:00:00Z",
            "2024-10-21T16:28:07+14:00",
            "2024-10-21T16:28-09:30",
            "2024-21~",
            "XXXX-12-XX",
            "-1XXX",
            "2004-06~-11",
            "2004?-06-11",
            "2004-%06-11",
            "2004-06-11%",
            "2024/..",
            "../2024",
            "/2024",
            "2024/",
            "[..1760-12-03]",
            "{1667,1668,1670..1672}",
            "[1760-12..]",
        ] {
            prints(text, text);
        }
    }

    #[test]
    fn qualifiers_find_their_canonical_place() {
        prints("?2004-?06-?11", "2004-06-11?");
        prints("?2004-06-~11", "2004?-06-~11");
        prints("~2004-~06-11", "2004-06~-11");
        prints("2004?-06~-11", "2004%-~06-11");
        prints("?2004~", "2004%");
        prints("2004-?06-?11", "2004-?06-?11");
        prints("2004~-06-11~", "2004-06-11~");
    }

    #[test]
    fn offsets_get_their_minutes() {
        prints("1985-04-12T23:20:30-04", "1985-04-12T23:20:30-04:00");
        prints("1985-04-12T23:20:30+00", "1985-04-12T23:20:30+00:00");
    }
}
