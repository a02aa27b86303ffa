//! Everything that is needed to lay out a date or a time, asked of ICU4X once.

use icu::locale::Locale as Tag;

use super::layout::{Layouts, Source};
use super::probe::{self, Field, Fields, Width};
use super::token::Slot;
use crate::locale::numbers::Numbers;
use crate::locale::style::Style;

/// A locale's dates and times.
pub(in crate::locale) struct Tables {
    pub long: Layouts,
    pub short: Layouts,
    /// Before and after the number of a year that stands alone: ko "2024년".
    pub year: (String, String),
    /// Monday first.
    pub weekdays: Vec<String>,
    /// Whether the weekday comes before the date.
    pub weekday_first: bool,
    /// Abbreviated, standing alone.
    pub months: Vec<String>,
    pub clock: Clock,
}

/// How a time of day is written.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::locale) struct Clock {
    /// Digits of "5".
    pub hour_width: usize,
    /// Between hour and minute.
    pub separator: String,
    /// Between minute and second.
    pub second_separator: String,
}

impl Tables {
    pub fn new(tag: &Tag, style: &Style, numbers: &Numbers) -> Self {
        let source = Source { tag, style, numbers };
        let all = |fields, width, days: &[(u8, u8)]| -> Vec<String> {
            let text = |fields: Vec<Field>| fields.into_iter().map(|(_, text)| text).collect();
            probe::dates(tag, fields, width, days).into_iter().map(text).collect()
        };
        let months: Vec<(u8, u8)> = (1..=12).map(|month| (month, 5)).collect();
        // 1 to 7 January 2024 are Monday to Sunday.
        let week: Vec<(u8, u8)> = (1..=7).map(|day| (1, day)).collect();
        let whole = probe::dates(tag, Fields::Whole, Width::Long, &week[..1]).pop().unwrap_or_default();
        let position = |slot| whole.iter().position(|field| field.0 == slot);
        Self {
            long: source.layouts(Width::Long),
            short: source.layouts(Width::Short),
            year: source.year(),
            weekdays: all(Fields::Weekday, Width::Long, &week),
            weekday_first: position(Slot::Weekday) < position(Slot::Day),
            months: all(Fields::Month, Width::Short, &months),
            clock: Clock::new(&probe::time(tag)),
        }
    }
}

impl Clock {
    fn new(fields: &[Field]) -> Self {
        let gap = |after: Slot| {
            let position = fields.iter().position(|field| field.0 == after)?;
            fields.get(position + 1).filter(|field| field.0 == Slot::Gap).map(|field| field.1.clone())
        };
        let hour = fields.iter().find(|field| field.0 == Slot::Day);
        Self {
            hour_width: hour.map_or(2, |hour| hour.1.chars().count()),
            separator: gap(Slot::Day).unwrap_or_else(|| ":".to_owned()),
            second_separator: gap(Slot::Month).unwrap_or_else(|| ":".to_owned()),
        }
    }
}
