//! One date: year, month or part of a year, day, time, each with its qualifiers.

use super::super::civil::month_length;
use super::super::digits;
use super::super::problem::{DateError, DateProblem};
use super::super::season;
use super::super::value::{Date, Field, Qualifier, Time, Year, YearForm, Zone};
use super::cursor::Cursor;
use super::{time, year};

/// Reads all of the cursor's part.
pub(super) fn date(mut cursor: Cursor) -> Result<Date, DateError> {
    let leading = cursor.qualifier();
    let mut date = Date { year: year::year(&mut cursor)?, month: None, day: None, time: None };
    date.year.qualifier = leading;
    qualify(&mut cursor, &mut date);
    if cursor.peek() == Some(b'-') {
        if date.year.form != YearForm::Plain || date.year.significant.is_some() {
            return Err(DateError::new(cursor.at()..cursor.end(), DateProblem::YearStandsAlone));
        }
        cursor.eat(b'-');
        month(&mut cursor, &mut date)?;
    }
    if date.month.is_some() && cursor.eat(b'-') {
        day(&mut cursor, &mut date)?;
    }
    if cursor.peek() == Some(b'T') {
        time_of_day(&mut cursor, &mut date)?;
    }
    if cursor.is_done() { Ok(date) } else { Err(cursor.unexpected(what_may_follow(&date))) }
}

fn what_may_follow(date: &Date) -> &'static str {
    match date {
        Date { time: Some(Time { zone: Zone::Local, .. }), .. } => "`Z`, an offset, or the end of the date",
        Date { time: Some(_), .. } => "the end of the date",
        Date { day: Some(_), .. } => "`T` and a time, or the end of the date",
        Date { month: Some(_), .. } => "`-` and a day, or the end of the date",
        Date { year: Year { form: YearForm::Plain, significant: None, .. }, .. } => {
            "`-` and a month, or the end of the date"
        }
        Date { .. } => "the end of the year",
    }
}

fn month(cursor: &mut Cursor, date: &mut Date) -> Result<(), DateError> {
    let (month, start) = field(cursor, "a month of two digits")?;
    let span = start..start + 2;
    match month.value() {
        Some(1..=12 | 21..=41) => {}
        Some(found) => return Err(DateError::new(span, DateProblem::MonthOutOfRange { found })),
        None if month.numbers(12).next().is_none() => {
            return Err(DateError::new(span, DateProblem::NothingFits { what: "month" }));
        }
        None => {}
    }
    date.month = Some(month);
    qualify(cursor, date);
    Ok(())
}

fn day(cursor: &mut Cursor, date: &mut Date) -> Result<(), DateError> {
    let month = date.month.unwrap_or(Field::known(1));
    if let Some(code) = month.value().filter(|&code| season::months(code).is_some()) {
        return Err(DateError::new(cursor.at() - 1..cursor.end(), DateProblem::SeasonWithDay { code }));
    }
    let (day, start) = field(cursor, "a day of two digits")?;
    let span = start..start + 2;
    if let Some(found) = day.value().filter(|day| !(1..=31).contains(day)) {
        return Err(DateError::new(span, DateProblem::DayOutOfRange { found }));
    }
    if !exists(date, month, day) {
        return Err(DateError::new(span, no_such_day(&date.year, month, day)));
    }
    date.day = Some(day);
    qualify(cursor, date);
    Ok(())
}

fn exists(date: &Date, month: Field, day: Field) -> bool {
    match (month.value(), day.value()) {
        (Some(month), Some(day)) if date.year.unspecified == 0 => day <= month_length(date.year.value, month),
        _ => digits::days(date, month, day).next().is_some(),
    }
}

fn no_such_day(year: &Year, month: Field, day: Field) -> DateProblem {
    match (month.value(), day.value()) {
        (Some(month), Some(day)) => {
            let known = (year.unspecified == 0).then_some(year.value);
            // A year that may be a leap year has got its 29 February already.
            let last = month_length(known.unwrap_or(if day > 29 { 2000 } else { 2001 }), month);
            DateProblem::NoSuchDay { year: known, month, day, last }
        }
        _ => DateProblem::NothingFits { what: "day" },
    }
}

fn time_of_day(cursor: &mut Cursor, date: &mut Date) -> Result<(), DateError> {
    let rest = cursor.at()..cursor.end();
    if date.qualifiers().any(|qualifier| qualifier != Qualifier::default()) {
        return Err(DateError::new(rest, DateProblem::QualifiedTime));
    }
    if date.day.is_none() || date.has_unspecified() {
        return Err(DateError::new(rest, DateProblem::TimeNeedsDay));
    }
    cursor.eat(b'T');
    date.time = Some(time::time(cursor)?);
    let qualifier = cursor.at();
    if cursor.qualifier() != Qualifier::default() {
        return Err(DateError::new(qualifier..cursor.at(), DateProblem::QualifiedTime));
    }
    Ok(())
}

/// Two digits or `X`, after an optional qualifier of their own, and where they start.
fn field(cursor: &mut Cursor, expected: &'static str) -> Result<(Field, usize), DateError> {
    let qualifier = cursor.qualifier();
    let start = cursor.at();
    let mut digit = || cursor.digit_or_x().ok_or_else(|| cursor.unexpected(expected));
    let (tens, ones) = (digit()?, digit()?);
    // A third digit is another notation; whether the first two make a month does not matter then.
    if cursor.peek().is_some_and(|byte| byte.is_ascii_digit()) {
        return Err(cursor.unexpected("two digits only"));
    }
    Ok((Field { tens, ones, qualifier }, start))
}

/// A qualifier after a component applies to it and to all on its left (§ level 2 "Qualification").
fn qualify(cursor: &mut Cursor, date: &mut Date) {
    let trailing = cursor.qualifier();
    date.year.qualifier = date.year.qualifier.and(trailing);
    for field in [&mut date.month, &mut date.day].into_iter().flatten() {
        field.qualifier = field.qualifier.and(trailing);
    }
}
