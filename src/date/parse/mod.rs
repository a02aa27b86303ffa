//! Text to value: strict, with spans. One file a production; `foreign` and `guess` run only after a failure and turn
//! "unexpected `1`" into "write `2024-10-21`".

mod cursor;
mod date;
mod foreign;
mod guess;
mod interval;
mod set;
mod time;
mod year;

use std::str::FromStr;

use super::civil::month_length;
use super::problem::{DateError, DateProblem};
use super::value::{Date, Edtf, Field, Qualifier, Year, YearForm};
use cursor::Cursor;

impl Edtf {
    /// Reads EDTF of level 0, 1 or 2 (ISO 8601-2:2019, annex A). The whole text must be one value: no space, no other
    /// character around it.
    ///
    /// # Errors
    /// A [`DateError`] with the bytes that are wrong, what was expected there and, where one reading is left, what to
    /// write.
    ///
    /// ```
    /// use linimasa::date::{DateProblem, Edtf};
    /// for text in ["2024-10-21", "2024-10-21T16:28+07:00", "~2024-10", "156X-12-25", "Y-17E7", "[1667,1670..1672]"] {
    ///     assert!(Edtf::parse(text).is_ok());
    /// }
    /// let error = Edtf::parse("2024-13").unwrap_err();
    /// assert_eq!((error.span, error.problem), (5..7, DateProblem::MonthOutOfRange { found: 13 }));
    /// ```
    pub fn parse(text: &str) -> Result<Edtf, DateError> {
        match plain_day(text.as_bytes()) {
            Some(date) => Ok(Edtf::Date(date)),
            None => strict(text).map_err(|error| foreign::refine(text, error)),
        }
    }
}

impl FromStr for Edtf {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Edtf, DateError> {
        Edtf::parse(text)
    }
}

/// `YYYY-MM-DD`, most dates of any timeline, without the machinery.
fn plain_day(text: &[u8]) -> Option<Date> {
    let &[y3, y2, y1, y0, b'-', m1, m0, b'-', d1, d0] = text else { return None };
    let digit = |byte: u8| byte.is_ascii_digit().then(|| byte - b'0');
    let year = [y3, y2, y1, y0].into_iter().try_fold(0, |year, byte| Some(year * 10 + i64::from(digit(byte)?)))?;
    let (month, day) = (digit(m1)? * 10 + digit(m0)?, digit(d1)? * 10 + digit(d0)?);
    if day == 0 || day > month_length(year, month) {
        return None;
    }
    Some(Date {
        year: Year {
            value: year,
            unspecified: 0,
            significant: None,
            form: YearForm::Plain,
            qualifier: Qualifier::default(),
        },
        month: Some(Field::known(month)),
        day: Some(Field::known(day)),
        time: None,
    })
}

fn strict(text: &str) -> Result<Edtf, DateError> {
    let whole = Cursor::new(text);
    match text.as_bytes() {
        [] => Err(DateError::new(0..0, DateProblem::Empty)),
        [b'[' | b'{', ..] => set::set(whole).map(|set| Edtf::Set(Box::new(set))),
        bytes if bytes.contains(&b'/') => interval::interval(whole).map(Edtf::from),
        _ => date::date(whole).map(Edtf::Date),
    }
}

#[cfg(test)]
mod tests;
