//! What can be wrong with a date, as data, and the words for it.

use std::ops::Range;

/// Why a text is no EDTF value, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{problem}")]
pub struct DateError {
    /// Bytes of the text that are wrong; empty, at its end, when something is missing there.
    pub span: Range<usize>,
    pub problem: DateProblem,
    /// EDTF to write instead of the whole text, or of the end of an interval or member of a set that the span lies in;
    /// only where one reading is left.
    pub suggestion: Option<String>,
}

impl DateError {
    pub(super) fn new(span: Range<usize>, problem: DateProblem) -> DateError {
        DateError { span, problem, suggestion: None }
    }

    pub(super) fn suggesting(self, suggestion: Option<String>) -> DateError {
        DateError { suggestion: suggestion.or(self.suggestion), ..self }
    }

    /// What to do about it, as a lowercase phrase without a full stop.
    ///
    /// ```
    /// use linimasa::date::Edtf;
    /// let error = Edtf::parse("21 October 2024").unwrap_err();
    /// assert_eq!(error.help().as_deref(), Some("write `2024-10-21`"));
    /// ```
    pub fn help(&self) -> Option<String> {
        match &self.suggestion {
            Some(suggestion) => Some(format!("write `{suggestion}`")),
            None => self.problem.help().map(str::to_owned),
        }
    }
}

/// Everything that can be wrong. `Display` gives a lowercase phrase without a full stop.
///
/// A `suggestion` is a text that parses, present only when one reading is left.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DateProblem {
    #[error("the date is empty")]
    Empty,
    /// `found` is `None` at the end of the text.
    #[error("expected {expected}, found {}", Found(*found))]
    Unexpected { found: Option<char>, expected: &'static str },
    /// Words, slashes, a guess at another notation.
    #[error("this is not an EDTF date (ISO 8601-2)")]
    NotEdtf,
    /// `20241021`: ISO 8601-1 without separators.
    #[error("this is the basic format, without separators, which EDTF does not have")]
    BasicForm,
    /// `2024-1021`, `2024-10-21T1628`.
    #[error("this mixes the basic and the extended format")]
    MixedForms,
    /// `2024-W43`, `2024-W43-1`.
    #[error("week dates are not part of EDTF")]
    WeekDate,
    /// `2024-295`.
    #[error("ordinal dates (year and day of the year) are not part of EDTF")]
    OrdinalDate,
    /// `P1Y`.
    #[error("durations are not part of EDTF")]
    Duration,
    /// `20`, `202`.
    #[error("a year has four digits")]
    ShortYear,
    /// `12024`.
    #[error("a year of more than four digits starts with `Y`")]
    LongYearWithoutY,
    /// `Y2024`.
    #[error("`Y` is for years of more than four digits")]
    LongYearTooShort,
    /// `Y12024-10`.
    #[error("a year with `Y`, `E` or `S` stands alone, without a month")]
    YearStandsAlone,
    #[error("the year is beyond ±290000000000")]
    YearOutOfRange,
    /// `-0000`, also `-00XX`, which might be it.
    #[error("a negative year needs a digit that is not 0")]
    NegativeZero,
    #[error("{found} significant digits do not fit a year of {digits} digits")]
    SignificantDigits { found: u32, digits: u8 },
    #[error("there is no month {found:02}; months are 01 to 12")]
    MonthOutOfRange { found: u8 },
    /// `2024-21-05`.
    #[error("{code} is a season or another part of a year, which takes no day")]
    SeasonWithDay { code: u8 },
    #[error("there is no day {found:02}; days are 01 to 31")]
    DayOutOfRange { found: u8 },
    /// `year` is `None` when it has unspecified digits; `last` is then the most that any such year has.
    #[error("{}", NoSuchDay { year: *year, month: *month, day: *day, last: *last })]
    NoSuchDay { year: Option<i64>, month: u8, day: u8, last: u8 },
    /// `2024-2X`, `2024-02-3X`.
    #[error("no {what} fits these digits")]
    NothingFits { what: &'static str },
    #[error("there is no hour {found:02}; hours are 00 to 24")]
    HourOutOfRange { found: u8 },
    #[error("there is no minute {found:02}; minutes are 00 to 59")]
    MinuteOutOfRange { found: u8 },
    #[error("there is no second {found:02}; seconds are 00 to 59")]
    SecondOutOfRange { found: u8 },
    /// `24:00:01`.
    #[error("a day ends at 24:00:00")]
    AfterMidnight,
    #[error("an offset lies between -14:00 and +14:00")]
    OffsetOutOfRange,
    /// `-00:00`.
    #[error("an offset of zero has a plus sign")]
    NegativeZeroOffset,
    #[error("a time of day needs a full date, without `X`")]
    TimeNeedsDay,
    #[error("a date with a time of day takes no qualifier")]
    QualifiedTime,
    #[error("a set holds dates without a time of day")]
    TimeInSet,
    #[error("the end lies before the start")]
    Reversed,
    #[error("an interval needs a date on at least one side")]
    NoDate,
    #[error("an interval cannot start or end with a set")]
    SetInInterval,
}

impl DateProblem {
    /// What to do about such a problem in general, as a lowercase phrase without a full stop; [`DateError::help`] knows
    /// more.
    pub fn help(&self) -> Option<&'static str> {
        use DateProblem as P;
        Some(match self {
            P::NotEdtf | P::BasicForm | P::MixedForms | P::WeekDate | P::OrdinalDate => {
                "write the year first and as much as is known: `2024`, `2024-10`, `2024-10-21` or `2024-10-21T16:28`"
            }
            P::Empty => "write as much as is known: `2024`, `2024-10` or `2024-10-21`",
            P::Duration => "write both ends: `2024-10-18/2024-10-21`",
            P::ShortYear => "write the year 20 as `0020`, a decade as `202X`, a century as `20XX`",
            P::YearStandsAlone => "leave the rest out",
            P::MonthOutOfRange { .. } => "seasons and other parts of a year are 21 to 41",
            P::SeasonWithDay { .. } => "write the month, or leave the day out",
            P::SecondOutOfRange { found: 60 } => "write a leap second as the second 59",
            P::AfterMidnight => "write the time on the next day",
            P::NegativeZero => "1 BCE is `0000`, 2 BCE is `-0001`",
            P::NegativeZeroOffset => "write `Z` or `+00:00`",
            P::TimeNeedsDay => "leave the time out",
            P::QualifiedTime => "leave out the time, or the `?`, `~` or `%`",
            P::TimeInSet => "leave the times out",
            P::Reversed => "exchange the two dates",
            P::NoDate => "leave the date out if nothing is known",
            P::SetInInterval => "write the earliest start and the latest end, qualified with `~` or `?`",
            _ => return None,
        })
    }
}

/// A character in a sentence.
struct Found(Option<char>);

impl std::fmt::Display for Found {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.0 {
            None => f.write_str("the end"),
            Some(' ') => f.write_str("a space"),
            Some('`') => f.write_str("a backtick"),
            Some(found) => write!(f, "`{}`", found.escape_debug()),
        }
    }
}

/// "there is no 30 February in 2024; the month has 29 days".
struct NoSuchDay {
    year: Option<i64>,
    month: u8,
    day: u8,
    last: u8,
}

impl std::fmt::Display for NoSuchDay {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let month = self.month.checked_sub(1).and_then(|month| MONTHS.get(usize::from(month))).unwrap_or(&"?");
        write!(f, "there is no {} {month} in ", self.day)?;
        match self.year {
            Some(year) => write!(f, "{year}; the month has {} days", self.last),
            None => write!(f, "any such year; the month has at most {} days", self.last),
        }
    }
}

/// English, for messages and for reading English dates in suggestions; pages take theirs from `locale`.
pub(super) const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
