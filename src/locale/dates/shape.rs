//! What is known of a date, before any word is chosen.

use super::around::Around;
use super::words::Form;
use crate::date::{Date, Field};

/// What there is to say. Years are looked at apart: any of these but [`Known::Year`] may lack one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Known {
    Nothing,
    /// Nothing below the year.
    Year,
    /// A code 21 to 41.
    Part(u8),
    Month(u8),
    /// Month and day.
    Day(u8, u8),
    /// A month, and some digits of a day.
    Days(u8, Field),
    /// Some digits of a month, and perhaps a day.
    Months(Field, Option<u8>),
    /// A day of a month that nobody knows, with any of its digits.
    DayAlone(Field),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Shape {
    pub known: Known,
    /// What is said not to be known.
    pub missing: Option<Around>,
    pub form: Form,
}

impl Shape {
    pub fn of(date: &Date) -> Self {
        let has_year = !date.year.is_blank();
        let Some(month) = date.month else {
            let known = if has_year { Known::Year } else { Known::Nothing };
            return Self { known, missing: None, form: form_of_year(date) };
        };
        let no_day = date.day.is_some_and(is_blank);
        let missing = match (has_year, no_day) {
            (true, false) => None,
            (true, true) => Some(Around::NoDay),
            (false, false) => Some(Around::NoYear),
            (false, true) => Some(Around::NoDayNorYear),
        };
        let day = date.day.filter(|day| !is_blank(*day));
        match (month.value(), day) {
            // Its own words say so when the year is not known.
            (Some(code @ 13..), _) => Self { known: Known::Part(code), missing: None, form: Form::Part },
            (Some(month), None) => Self { known: Known::Month(month), missing, form: Form::Month },
            (Some(month), Some(day)) => match day.value() {
                Some(day) => Self { known: Known::Day(month, day), missing, form: Form::Day },
                None => Self { known: Known::Days(month, day), missing, form: Form::Range },
            },
            (None, _) if is_blank(month) => Self::without_month(date, has_year, no_day, day),
            (None, day) => {
                // Digits of both: those of the day are left unsaid.
                let missing = match (day.is_some_and(|day| day.value().is_none()), has_year) {
                    (true, true) => Some(Around::NoDay),
                    (true, false) => Some(Around::NoDayNorYear),
                    (false, _) => missing,
                };
                Self { known: Known::Months(month, day.and_then(Field::value)), missing, form: Form::Range }
            }
        }
    }

    fn without_month(date: &Date, has_year: bool, no_day: bool, day: Option<Field>) -> Self {
        let (known, missing, form) = match (has_year, day) {
            (true, Some(day)) => (Known::DayAlone(day), None, Form::Range),
            (false, Some(day)) => (Known::DayAlone(day), Some(Around::NoMonthNorYear), Form::Range),
            (true, None) if no_day => (Known::Year, Some(Around::NoDayNorMonth), form_of_year(date)),
            (true, None) => (Known::Year, Some(Around::NoMonth), form_of_year(date)),
            (false, None) => (Known::Nothing, None, Form::Year),
        };
        Self { known, missing, form }
    }
}

fn form_of_year(date: &Date) -> Form {
    match (date.year.significant, date.year.unspecified) {
        (Some(_), _) | (None, 0) => Form::Year,
        (None, 0b1) if date.year.range().0 >= 100 => Form::Decade,
        (None, 0b11) => Form::Century,
        _ => Form::Range,
    }
}

/// Whether every digit is unspecified.
fn is_blank(field: Field) -> bool {
    field.tens.is_none() && field.ones.is_none()
}
