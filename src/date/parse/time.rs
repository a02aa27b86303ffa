//! A time of day to the minute or the second, and its zone (ISO 8601-1:2019, 5.3; § level 0 "Date and time").

use super::super::problem::{DateError, DateProblem};
use super::super::value::{Time, Zone};
use super::cursor::Cursor;

/// Starts behind the `T`.
pub(super) fn time(cursor: &mut Cursor) -> Result<Time, DateError> {
    let start = cursor.at();
    let hour = number(cursor, "an hour of two digits", 24, |found| DateProblem::HourOutOfRange { found })?;
    if !cursor.eat(b':') {
        return Err(cursor.unexpected("`:` and minutes"));
    }
    let minute = number(cursor, "minutes of two digits", 59, |found| DateProblem::MinuteOutOfRange { found })?;
    let second = match cursor.eat(b':') {
        true => Some(number(cursor, "seconds of two digits", 59, |found| DateProblem::SecondOutOfRange { found })?),
        false => None,
    };
    if hour == 24 && (minute, second.unwrap_or(0)) != (0, 0) {
        return Err(DateError::new(start..cursor.at(), DateProblem::AfterMidnight));
    }
    Ok(Time { hour, minute, second, zone: zone(cursor)? })
}

fn zone(cursor: &mut Cursor) -> Result<Zone, DateError> {
    let start = cursor.at();
    let negative = match cursor.peek() {
        Some(b'Z') => {
            cursor.eat(b'Z');
            return Ok(Zone::Utc);
        }
        Some(sign @ (b'+' | b'-')) => {
            cursor.eat(sign);
            sign == b'-'
        }
        _ => return Ok(Zone::Local),
    };
    let hours = cursor.two_digits("hours of two digits")?;
    let minutes = match cursor.eat(b':') {
        true => number(cursor, "minutes of two digits", 59, |found| DateProblem::MinuteOutOfRange { found })?,
        false => 0,
    };
    match (i16::from(hours) * 60 + i16::from(minutes), negative) {
        (0, true) => Err(DateError::new(start..cursor.at(), DateProblem::NegativeZeroOffset)),
        (east @ 0..=840, false) => Ok(Zone::Offset(east)),
        (west @ 0..=840, true) => Ok(Zone::Offset(-west)),
        _ => Err(DateError::new(start..cursor.at(), DateProblem::OffsetOutOfRange)),
    }
}

fn number(
    cursor: &mut Cursor,
    expected: &'static str,
    most: u8,
    problem: fn(u8) -> DateProblem,
) -> Result<u8, DateError> {
    let start = cursor.at();
    let found = cursor.two_digits(expected)?;
    if found > most { Err(DateError::new(start..cursor.at(), problem(found))) } else { Ok(found) }
}
