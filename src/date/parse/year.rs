//! Years: four digits, some of them `X`; `Y` and more than four; exponents; significant digits (§ level 1
//! "Letter-prefixed calendar year", level 2 "Exponential year" and "Significant digits").

use super::super::civil::MAX_YEAR;
use super::super::problem::{DateError, DateProblem};
use super::super::value::{Qualifier, Year, YearForm};
use super::cursor::Cursor;

pub(super) fn year(cursor: &mut Cursor) -> Result<Year, DateError> {
    let start = cursor.at();
    let mut year = if cursor.eat(b'Y') { long(cursor, start)? } else { plain(cursor, start)? };
    if year.unspecified == 0 && cursor.eat(b'S') {
        year.significant = Some(significant(cursor, year.digits())?);
    }
    Ok(year)
}

fn plain(cursor: &mut Cursor, start: usize) -> Result<Year, DateError> {
    let negative = cursor.eat(b'-');
    let (mut value, mut unspecified) = (0_i64, 0_u8);
    for _ in 0..4 {
        let digit = cursor.digit_or_x().ok_or_else(|| cursor.unexpected("a year of four digits"))?;
        value = value * 10 + i64::from(digit.unwrap_or(0));
        unspecified = unspecified << 1 | u8::from(digit.is_none());
    }
    if negative && value == 0 {
        return Err(DateError::new(start..cursor.at(), DateProblem::NegativeZero));
    }
    Ok(bare(if negative { -value } else { value }, unspecified, YearForm::Plain))
}

fn long(cursor: &mut Cursor, start: usize) -> Result<Year, DateError> {
    let negative = cursor.eat(b'-');
    if !matches!(cursor.peek(), Some(b'1'..=b'9')) {
        return Err(cursor.unexpected("a digit from 1 to 9"));
    }
    // More digits than an `i64` holds are out of range as well.
    let mantissa = cursor.digits().parse::<i64>().unwrap_or(i64::MAX);
    let mantissa = if negative { -mantissa } else { mantissa };
    let mut form = YearForm::Long;
    let mut value = Some(mantissa);
    if cursor.eat(b'E') {
        if !matches!(cursor.peek(), Some(b'1'..=b'9')) {
            return Err(cursor.unexpected("a digit from 1 to 9"));
        }
        let exponent = cursor.digits().parse::<u8>().unwrap_or(u8::MAX);
        form = YearForm::Exponential { exponent };
        value = 10_i64.checked_pow(exponent.into()).and_then(|power| mantissa.checked_mul(power));
    }
    let span = start..cursor.at();
    match value {
        Some(value @ -9999..=9999) => {
            let sign = if value < 0 { "-" } else { "" };
            let suggestion = Some(format!("{sign}{:04}", value.abs()));
            Err(DateError::new(span, DateProblem::LongYearTooShort).suggesting(suggestion))
        }
        Some(value) if value.unsigned_abs() <= MAX_YEAR.unsigned_abs() => Ok(bare(value, 0, form)),
        _ => Err(DateError::new(span, DateProblem::YearOutOfRange)),
    }
}

/// The number after `S`: 1 to the number of digits.
fn significant(cursor: &mut Cursor, digits: u8) -> Result<u8, DateError> {
    let start = cursor.at();
    if cursor.peek().is_none_or(|byte| !byte.is_ascii_digit()) {
        return Err(cursor.unexpected("the number of significant digits"));
    }
    let text = cursor.digits();
    match text.parse::<u32>().unwrap_or(u32::MAX) {
        found if (1..=u32::from(digits)).contains(&found) && !text.starts_with('0') => Ok(found as u8),
        found => Err(DateError::new(start..cursor.at(), DateProblem::SignificantDigits { found, digits })),
    }
}

fn bare(value: i64, unspecified: u8, form: YearForm) -> Year {
    Year { value, unspecified, significant: None, form, qualifier: Qualifier::default() }
}
