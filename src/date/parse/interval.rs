//! `start/end`, with `..` for an open end and nothing for an unknown one (§ level 1 "Extended interval").

use super::super::problem::{DateError, DateProblem};
use super::super::value::{Date, End, Field, Interval};
use super::cursor::Cursor;
use super::date;

pub(super) fn interval(whole: Cursor) -> Result<Interval, DateError> {
    let slash = whole.at() + whole.rest().find('/').unwrap_or(whole.rest().len());
    let (start, end) = (whole.part(whole.at()..slash), whole.part(slash + 1..whole.end()));
    if let Some(second) = end.rest().find('/') {
        return Err(end.part(end.at() + second..end.end()).unexpected("the end of the interval"));
    }
    let interval = Interval { start: one_end(start)?, end: one_end(end)? };
    let span = whole.at()..whole.end();
    match (interval.start, interval.end) {
        (End::Date(start), End::Date(end)) if is_reversed(&start, &end) => {
            Err(DateError::new(span, DateProblem::Reversed))
        }
        (End::Date(_), _) | (_, End::Date(_)) => Ok(interval),
        _ => Err(DateError::new(span, DateProblem::NoDate)),
    }
}

/// Whether every reading of the start lies after every reading of the end.
pub(super) fn is_reversed(start: &Date, end: &Date) -> bool {
    if let (Some(start), Some(end)) = (plain_parts(start, 1, 1), plain_parts(end, 12, 31)) {
        return start > end;
    }
    match (start.first_instant(), end.last_instant()) {
        (Some(start), Some(end)) => start > end,
        _ => start.earliest() > end.latest(),
    }
}

/// Year, month and day, with others for what is not given. `None` where more has to be thought of: times, `X`, seasons.
fn plain_parts(date: &Date, month: u8, day: u8) -> Option<(i64, u8, u8)> {
    if date.time.is_some() || date.year.unspecified != 0 || date.year.significant.is_some() {
        return None;
    }
    let month = date.month.map_or(Some(month), Field::value).filter(|month| *month <= 12)?;
    Some((date.year.value, month, date.day.map_or(Some(day), Field::value)?))
}

fn one_end(cursor: Cursor) -> Result<End, DateError> {
    match cursor.rest() {
        "" => Ok(End::Unknown),
        ".." => Ok(End::Open),
        set if set.starts_with(['[', '{']) => {
            Err(DateError::new(cursor.at()..cursor.end(), DateProblem::SetInInterval))
        }
        _ => date::date(cursor).map(End::Date),
    }
}
