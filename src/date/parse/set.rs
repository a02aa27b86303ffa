//! `[..]` one of a set, `{..}` all of one (§ level 2 "Set representation").

use super::super::problem::{DateError, DateProblem};
use super::super::value::{Date, Member, Set, SetKind};
use super::cursor::Cursor;
use super::{date, interval};

pub(super) fn set(whole: Cursor) -> Result<Set, DateError> {
    let (kind, close, expected) = match whole.peek() {
        Some(b'[') => (SetKind::OneOf, ']', "`]`"),
        _ => (SetKind::AllOf, '}', "`}`"),
    };
    let Some(length) = whole.rest().find(close) else {
        return Err(whole.part(whole.end()..whole.end()).unexpected(expected));
    };
    let (first, last) = (whole.at() + 1, whole.at() + length);
    let behind = whole.part(last + 1..whole.end());
    match behind.peek() {
        None => {}
        Some(b'/') => return Err(DateError::new(whole.at()..last + 1, DateProblem::SetInInterval)),
        Some(_) => return Err(behind.unexpected("the end of the set")),
    }
    let inside = whole.part(first..last).rest();
    // No member is shorter than a year and its comma.
    let members = (inside.bytes().filter(|byte| *byte == b',').count() + 1).min(inside.len() / 5 + 1);
    let mut set = Set { kind, members: Vec::with_capacity(members), earlier: false, later: false };
    let mut start = first;
    for text in inside.split(',') {
        let mut range = start..start + text.len();
        start = range.end + 1;
        let is_earlier = range.start == first && text.starts_with("..");
        let is_later = range.end == last && !is_earlier && text.ends_with("..");
        range.start += if is_earlier { 2 } else { 0 };
        range.end -= if is_later { 2 } else { 0 };
        set.earlier |= is_earlier;
        set.later |= is_later;
        set.members.push(member(whole.part(range), !is_earlier && !is_later)?);
    }
    Ok(set)
}

fn member(cursor: Cursor, may_be_range: bool) -> Result<Member, DateError> {
    let Some(dots) = cursor.rest().find("..").filter(|_| may_be_range) else {
        return Ok(Member::One(bare(cursor)?));
    };
    let dots = cursor.at() + dots;
    let (from, to) = (bare(cursor.part(cursor.at()..dots))?, bare(cursor.part(dots + 2..cursor.end()))?);
    match interval::is_reversed(&from, &to) {
        true => Err(DateError::new(cursor.at()..cursor.end(), DateProblem::Reversed)),
        false => Ok(Member::Range(from, to)),
    }
}

/// EDTF gives a time of day to single dates only; ISO 8601-1 adds intervals, but has no sets.
fn bare(cursor: Cursor) -> Result<Date, DateError> {
    let span = cursor.at()..cursor.end();
    if cursor.is_done() {
        return Err(cursor.unexpected("a date"));
    }
    let date = date::date(cursor)?;
    if date.time.is_some() { Err(DateError::new(span, DateProblem::TimeInSet)) } else { Ok(date) }
}
