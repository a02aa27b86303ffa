//! When every record is dated. Most say so; those that give their place among others get the interval between their
//! neighbours.

use super::ids::EventIds;
use crate::date::{Date, Day, Edtf, End, Field, Interval, Qualifier, SortKey, Year, YearForm};
use crate::diag::{Diagnostics, Problem, Span, Spanned};
use crate::model::Sequence;
use crate::parse::written::{When, WrittenEvent};

/// A record's date, and what it is ordered by.
#[derive(Clone, Debug)]
pub struct Dated {
    pub date: Edtf,
    pub key: Key,
}

/// Orders records. Among equal dates, the rank sets those placed by a neighbour behind it (above 0) or before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    date: SortKey,
    rank: i64,
}

impl Dated {
    fn on(date: Edtf) -> Self {
        let key = Key { date: date.sort_key(), rank: 0 };
        Self { date, key }
    }
}

/// The date of each record; `None` for a draft without one, and where a finding says why.
pub fn dates(events: &[WrittenEvent], ids: &EventIds, diagnostics: &mut Diagnostics) -> Vec<Option<Dated>> {
    let mut dated = vec![None; events.len()];
    let mut relative = Vec::new();
    for (at, event) in events.iter().enumerate() {
        match event.date.as_ref().map(|when| (&when.value, when.span)) {
            Some((When::Date(date), _)) => dated[at] = Some(Dated::on(date.clone())),
            Some((When::Sequence(sequence), span)) => {
                if let Some(sequence) = found(at, sequence, ids, diagnostics) {
                    relative.push(Relative { at, sequence, span });
                }
            }
            None => {}
        }
    }
    if !relative.is_empty() {
        place(&relative, events, &mut dated, diagnostics);
    }
    dated
}

/// A record that is placed by others.
struct Relative {
    at: usize,
    sequence: Sequence<usize>,
    span: Span,
}

fn found(
    at: usize,
    sequence: &Sequence<Spanned<String>>,
    ids: &EventIds,
    diagnostics: &mut Diagnostics,
) -> Option<Sequence<usize>> {
    sequence.as_ref().try_map(|id| match ids.find(id, "date", diagnostics)? {
        to if to == at => {
            diagnostics.push(Problem::RefersToItself { field: "date" }, id.span);
            None
        }
        to => Some(to),
    })
}

/// Dates each record once those that it is placed by are dated. What is left then goes in circles, or leads to one.
fn place(relative: &[Relative], events: &[WrittenEvent], dated: &mut [Option<Dated>], diagnostics: &mut Diagnostics) {
    let mut waits_for = vec![0_usize; relative.len()];
    let mut followers: Vec<Vec<usize>> = vec![Vec::new(); events.len()];
    let mut is_relative = vec![false; events.len()];
    relative.iter().for_each(|record| is_relative[record.at] = true);
    for (number, record) in relative.iter().enumerate() {
        for anchor in record.sequence.iter().filter(|anchor| is_relative[**anchor]) {
            followers[*anchor].push(number);
            waits_for[number] += 1;
        }
    }
    let mut ready: Vec<usize> = (0..relative.len()).filter(|&number| waits_for[number] == 0).collect();
    while let Some(number) = ready.pop() {
        let record = &relative[number];
        is_relative[record.at] = false;
        match interval(record, events, dated) {
            Ok(date) => dated[record.at] = date,
            Err(problem) => diagnostics.push(problem, record.span),
        }
        for &follower in &followers[record.at] {
            waits_for[follower] -= 1;
            if waits_for[follower] == 0 {
                ready.push(follower);
            }
        }
    }
    report_circles(relative, events, &is_relative, diagnostics);
}

/// The interval of a record whose neighbours are dated; nothing where one of them has a finding of its own.
fn interval(record: &Relative, events: &[WrittenEvent], dated: &[Option<Dated>]) -> Result<Option<Dated>, Problem> {
    let bad = |reason, help: &str| Problem::BadDate { field: "date".into(), reason, help: Some(help.into()) };
    let name = |at: usize| events[at].id.value.as_str();
    // Any other record without a date has a finding already.
    let undated = |at: &&usize| events[**at].date.is_none() && events[**at].draft.is_some();
    if let Some(&undated) = record.sequence.iter().find(undated) {
        return Err(bad(format!("`{}` has no date to go by", name(undated)), "give that record a date"));
    }
    let Some(sequence) = record.sequence.as_ref().try_map(|anchor| dated[*anchor].as_ref().map(|to| (*anchor, to)))
    else {
        return Ok(None);
    };
    let start = |(at, to): (usize, &Dated)| {
        let limit = to.date.start().copied().or_else(|| to.date.first_day().map(date_of));
        let reason =
            || format!("when `{}` starts is not known ({}), so nothing dates what follows it", name(at), to.date);
        limit.map(without_time).ok_or_else(|| bad(reason(), "place it by another record, or give it a date"))
    };
    let end = |(at, to): (usize, &Dated)| {
        let limit = to.date.end().copied().or_else(|| to.date.last_day().map(date_of));
        let reason =
            || format!("when `{}` ends is not known ({}), so nothing dates what precedes it", name(at), to.date);
        limit.map(without_time).ok_or_else(|| bad(reason(), "place it by another record, or give it a date"))
    };
    Ok(Some(match sequence {
        Sequence::After(to) => {
            let date = Edtf::Interval(Interval { start: End::Date(start(to)?), end: End::Open });
            Dated { key: behind(Dated::on(date.clone()).key, to.1.key), date }
        }
        Sequence::Before(to) => {
            let date = Edtf::Interval(Interval { start: End::Open, end: End::Date(end(to)?) });
            Dated { key: ahead(Dated::on(date.clone()).key, to.1.key), date }
        }
        Sequence::Between(first, second) => {
            let (from, to) = (start(first)?, end(second)?);
            if to.last_day() < from.first_day() {
                let reason = format!(
                    "`{}` ({}) lies after `{}` ({})",
                    name(first.0),
                    first.1.date,
                    name(second.0),
                    second.1.date
                );
                return Err(bad(reason, "name the earlier record first, or correct its date"));
            }
            let date = if from == to {
                Edtf::Date(from)
            } else {
                Edtf::Interval(Interval { start: End::Date(from), end: End::Date(to) })
            };
            let own = behind(Dated::on(date.clone()).key, first.1.key);
            let key = if first.1.key < second.1.key { ahead(own, second.1.key) } else { own };
            Dated { key, date }
        }
    }))
}

const fn plus(key: Key, rank: i64) -> Key {
    Key { rank: key.rank.saturating_add(rank), ..key }
}

fn behind(own: Key, neighbour: Key) -> Key {
    if own.date > neighbour.date { own } else { plus(neighbour, 1) }
}

fn ahead(own: Key, neighbour: Key) -> Key {
    if own < neighbour { own } else { plus(neighbour, -1) }
}

/// Reports each circle once, from the first of its members on.
fn report_circles(relative: &[Relative], events: &[WrittenEvent], left: &[bool], diagnostics: &mut Diagnostics) {
    let mut next: Vec<Option<usize>> = vec![None; events.len()];
    for record in relative.iter().filter(|record| left[record.at]) {
        next[record.at] = record.sequence.iter().copied().find(|&anchor| left[anchor]);
    }
    let mut walk_of = vec![usize::MAX; events.len()];
    for record in relative.iter().filter(|record| left[record.at]) {
        let mut path = Vec::new();
        let mut at = record.at;
        while walk_of[at] == usize::MAX {
            walk_of[at] = record.at;
            path.push(at);
            let Some(to) = next[at] else { break };
            at = to;
        }
        // Only a walk that meets itself has found a circle; one that meets an earlier walk leads to a known one.
        let Some(begin) =
            path.iter().position(|&member| member == at && next[at].is_some() && walk_of[at] == record.at)
        else {
            continue;
        };
        let circle = &mut path[begin..];
        let first = circle.iter().enumerate().min_by_key(|(_, member)| **member).map_or(0, |(place, _)| place);
        circle.rotate_left(first);
        let names = circle.iter().chain(circle.first()).map(|&member| format!("`{}`", events[member].id.value));
        let chain = names.collect::<Vec<_>>().join(" → ");
        let start = &events[circle[0]];
        let span = start.date.as_ref().map_or(start.id.span, |date| date.span);
        diagnostics.push(Problem::DateCycle { chain }, span);
    }
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
