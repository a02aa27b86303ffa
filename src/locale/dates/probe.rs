//! Asks ICU4X how a locale lays out dates and times, field by field.

use std::fmt;

use icu::calendar::{Date as CalendarDate, Gregorian};
use icu::datetime::fieldsets::{E, M, MD, T, Y, YM, YMD, YMDE};
use icu::datetime::input::Time as ClockTime;
use icu::datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter, parts};
use icu::locale::Locale as Tag;
use writeable::{Part, PartsWrite, Writeable};

use super::token::Slot;

/// A field of a formatted date, or what stands between fields.
pub(super) type Field = (Slot, String);

/// Whether month names are spelt out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Width {
    Long,
    Short,
}

/// Which fields to ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fields {
    YearMonthDay,
    MonthDay,
    YearMonth,
    Year,
    Month,
    Weekday,
    /// All of a date with its weekday.
    Whole,
}

/// The answers to one question for several days of a month of 2024; empty when CLDR knows nothing.
pub(super) fn dates(tag: &Tag, fields: Fields, width: Width, days: &[(u8, u8)]) -> Vec<Vec<Field>> {
    macro_rules! ask {
        ($set:ident) => {{
            let set = if width == Width::Long { $set::long() } else { $set::medium() };
            match FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(tag.into(), set) {
                Ok(formatter) => days.iter().map(|day| collect(&formatter.format(&date(*day)))).collect(),
                Err(_) => Vec::new(),
            }
        }};
    }
    match fields {
        Fields::YearMonthDay => ask!(YMD),
        Fields::MonthDay => ask!(MD),
        Fields::YearMonth => ask!(YM),
        Fields::Year => ask!(Y),
        Fields::Month => ask!(M),
        Fields::Weekday => ask!(E),
        Fields::Whole => ask!(YMDE),
    }
}

/// How the locale writes 05:07:09; [`Slot::Day`] stands for the hour, [`Slot::Month`] for the minute and
/// [`Slot::Year`] for the second.
pub(super) fn time(tag: &Tag) -> Vec<Field> {
    let formatter = NoCalendarFormatter::try_new(tag.into(), T::hms());
    match (formatter, ClockTime::try_new(5, 7, 9, 0)) {
        (Ok(formatter), Ok(time)) => collect(&formatter.format(&time)),
        _ => Vec::new(),
    }
}

fn date((month, day): (u8, u8)) -> CalendarDate<Gregorian> {
    CalendarDate::try_new_gregorian(2024, month, day).expect("a day of 2024")
}

fn collect(formatted: &impl Writeable) -> Vec<Field> {
    let mut collector = Collector::default();
    let _ = formatted.write_to_parts(&mut collector);
    collector.fields
}

#[derive(Default)]
struct Collector {
    fields: Vec<Field>,
    open: Vec<Part>,
}

impl fmt::Write for Collector {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let slot = self.open.iter().rev().find_map(|part| slot(*part)).unwrap_or(Slot::Gap);
        match self.fields.last_mut() {
            Some((last, written)) if *last == slot => written.push_str(text),
            _ => self.fields.push((slot, text.to_owned())),
        }
        Ok(())
    }
}

impl PartsWrite for Collector {
    type SubPartsWrite = Self;

    fn with_part(&mut self, part: Part, mut write: impl FnMut(&mut Self) -> fmt::Result) -> fmt::Result {
        self.open.push(part);
        let result = write(self);
        self.open.pop();
        result
    }
}

fn slot(part: Part) -> Option<Slot> {
    [
        (parts::WEEKDAY, Slot::Weekday),
        (parts::DAY, Slot::Day),
        (parts::MONTH, Slot::Month),
        (parts::YEAR, Slot::Year),
        (parts::HOUR, Slot::Day),
        (parts::MINUTE, Slot::Month),
        (parts::SECOND, Slot::Year),
    ]
    .into_iter()
    .find_map(|(known, slot)| (known == part).then_some(slot))
}
