//! The shape of an EDTF value (ISO 8601-2:2019, levels 0 to 2): plain data, as written.
//!
//! Nothing here is computed: bounds live in `bounds`, order in `order`, text in `parse` and `print`.

/// One EDTF expression. There are several in every record, and most are a single date: the others are boxed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Edtf {
    /// A single date, date-time, month, season, year, decade or century.
    Date(Date),
    /// Two ends joined by `/`.
    Interval(Box<Interval>),
    /// `[..]` (one of) or `{..}` (all of).
    Set(Box<Set>),
}

/// A calendar date with as many components as the source gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Date {
    pub year: Year,
    /// A month 1–12, or a season, quarter and the like 21–41.
    pub month: Option<Field>,
    /// A day 1–31 that its month has; only with a month 1–12.
    pub day: Option<Field>,
    /// Only with a full day without `X` or qualifiers.
    pub time: Option<Time>,
}

/// A proleptic Gregorian year, astronomical: 0 is 1 BCE.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Year {
    /// The year with every unspecified digit read as 0. −2.9e11 to 2.9e11.
    pub value: i64,
    /// Which digits are `X`: bit 0 is the last digit of a four-digit year.
    pub unspecified: u8,
    /// `S` suffix: how many leading digits are significant, from 1 on.
    pub significant: Option<u8>,
    pub form: YearForm,
    pub qualifier: Qualifier,
}

/// How a year is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum YearForm {
    /// Four digits, with a sign when negative.
    Plain,
    /// `Y` and more than four digits.
    Long,
    /// `Y` mantissa `E` exponent: the value is mantissa × 10^exponent, the exponent from 1 on.
    Exponential { exponent: u8 },
}

/// A two-digit component; `None` is an unspecified digit (`X`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Field {
    /// The first digit, 0–9.
    pub tens: Option<u8>,
    /// The second digit, 0–9.
    pub ones: Option<u8>,
    pub qualifier: Qualifier,
}

impl Field {
    /// The number, when both digits are known.
    pub const fn value(self) -> Option<u8> {
        match (self.tens, self.ones) {
            (Some(tens), Some(ones)) => Some(tens * 10 + ones),
            _ => None,
        }
    }
}

/// `?` uncertain, `~` approximate, `%` both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Qualifier {
    /// The source is doubtful (ISO 8601-2:2019, 8).
    pub uncertain: bool,
    /// The source is good, the value is near (ISO 8601-2:2019, 8).
    pub approximate: bool,
}

/// A time of day, to the minute or the second.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Time {
    /// 0–24; 24 only as 24:00:00 or 24:00, the end of the day.
    pub hour: u8,
    /// 0–59.
    pub minute: u8,
    /// 0–59; `None` when written to the minute.
    pub second: Option<u8>,
    pub zone: Zone,
}

/// The zone of a time as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Zone {
    /// No designator: place time, an instant for nobody.
    Local,
    /// `Z`.
    Utc,
    /// Minutes east of UTC, −840 to 840.
    Offset(i16),
}

/// `start/end`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Interval {
    pub start: End,
    pub end: End,
}

/// One end of an interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum End {
    Date(Date),
    /// `..`: there is no limit.
    Open,
    /// Nothing written: there is a limit that nobody knows.
    Unknown,
}

/// `[..]` or `{..}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Set {
    pub kind: SetKind,
    /// One or more, in the order written, without times of day.
    pub members: Vec<Member>,
    /// Starts with `..`: the first member or any earlier one.
    pub earlier: bool,
    /// Ends with `..`: the last member or any later one.
    pub later: bool,
}

/// How the members of a set belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SetKind {
    /// `[..]`: one of them, nobody knows which.
    OneOf,
    /// `{..}`: all of them.
    AllOf,
}

/// A member of a set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Member {
    One(Date),
    /// `a..b`: both and all between.
    Range(Date, Date),
}
