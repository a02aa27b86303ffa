//! The interval that its neighbours leave to a record.

use super::Relative;
use crate::date::{Date, Day, Edtf, End, Field, Interval, Qualifier, Year, YearForm};
use crate::diag::Problem;
use crate::model::Sequence;
use crate::parse::written::WrittenEvent;
use std::sync::Arc;

/// A neighbour: its id and its date.
type Neighbour<'a> = (&'a str, &'a Edtf);

/// The interval of a record whose neighbours are dated; nothing where one of them has a finding of its own.
pub fn of(record: &Relative, events: &[Arc<WrittenEvent>], dates: &[Option<Edtf>]) -> Result<Option<Edtf>, Problem> {
    let id = |at: usize| events[at].id.value.as_str();
    // Any other record without a date has a finding already.
    let undated = |at: &&usize| events[**at].date.is_none() && events[**at].draft.is_some();
    if let Some(&undated) = record.sequence.iter().find(undated) {
        return Err(bad(format!("`{}` has no date to go by", id(undated)), "give that record a date"));
    }
    let Some(sequence) = record.sequence.as_ref().try_map(|at| dates[*at].as_ref().map(|date| (id(*at), date))) else {
        return Ok(None);
    };
    Ok(Some(match sequence {
        Sequence::After(first) => {
            let start = start(first.1).ok_or_else(|| unknown(first, "starts", "follows"))?;
            Interval { start: End::Date(start), end: End::Open }.into()
        }
        Sequence::Before(last) => {
            let end = end(last.1).ok_or_else(|| unknown(last, "ends", "precedes"))?;
            Interval { start: End::Open, end: End::Date(end) }.into()
        }
        Sequence::Between(first, last) => between(first, last)?,
    }))
}

/// A side that is not known is open, as long as the other is known.
fn between(first: Neighbour<'_>, last: Neighbour<'_>) -> Result<Edtf, Problem> {
    let (from, to) = (start(first.1), end(last.1));
    let reversed = match (from, to) {
        (None, None) => return Err(unknown(first, "starts", "follows")),
        (Some(from), Some(to)) => to.last_day() < from.first_day(),
        _ => false,
    };
    if reversed || last.1.is_before(first.1) {
        let reason = format!("`{}` ({}) lies after `{}` ({})", first.0, first.1, last.0, last.1);
        return Err(bad(reason, "name the earlier record first, or correct its date"));
    }
    if let (Some(from), Some(to)) = (from, to)
        && from == to
    {
        return Ok(Edtf::Date(from));
    }
    let side = |date: Option<Date>| date.map_or(End::Open, End::Date);
    Ok(Interval { start: side(from), end: side(to) }.into())
}

fn start(date: &Edtf) -> Option<Date> {
    date.start().copied().or_else(|| date.first_day().map(date_of)).map(without_time)
}

fn end(date: &Edtf) -> Option<Date> {
    date.end().copied().or_else(|| date.last_day().map(date_of)).map(without_time)
}

fn unknown((id, date): Neighbour<'_>, does: &str, other: &str) -> Problem {
    let reason = format!("when `{id}` {does} is not known ({date}), so nothing dates what {other} it");
    bad(reason, "place it by another record, or give it a date")
}

fn bad(reason: String, help: &str) -> Problem {
    Problem::BadDate { field: "date".into(), reason, help: Some(help.into()) }
}

fn without_time(date: Date) -> Date {
    Date { time: None, ..date }
}

fn date_of(day: Day) -> Date {
    let (year, month, of_month) = day.ymd();
    let form = if year.unsigned_abs() > 9999 { YearForm::Long } else { YearForm::Plain };
    let qualifier = Qualifier::default();
    Date {
        year: Year { value: year, unspecified: 0, significant: None, form, qualifier },
        month: Some(Field::known(month)),
        day: Some(Field::known(of_month)),
        time: None,
    }
}
