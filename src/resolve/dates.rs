//! When every record is dated. Most say so; those that give their place among others get the interval between their
//! neighbours.

mod circles;
mod interval;

use super::ids::EventIds;
use crate::date::Edtf;
use crate::diag::{Diagnostics, Problem, Span, Spanned};
use crate::model::Sequence;
use crate::parse::written::{When, WrittenEvent};
use std::sync::Arc;

/// The dates of a timeline's records.
pub struct Dates {
    /// By record; `None` for a draft without one, and where a finding says why.
    pub of: Vec<Option<Edtf>>,
    /// The records that are placed by others.
    pub relative: Vec<Relative>,
}

/// A record that is placed by others, all named by their number.
pub struct Relative {
    pub at: usize,
    pub sequence: Sequence<usize>,
    span: Span,
}

pub fn dates(events: &[Arc<WrittenEvent>], ids: &EventIds, diagnostics: &mut Diagnostics) -> Dates {
    let mut dates = Dates { of: vec![None; events.len()], relative: Vec::new() };
    for (at, event) in events.iter().enumerate() {
        match event.date.as_ref().map(|when| (&when.value, when.span)) {
            Some((When::Date(date), _)) => dates.of[at] = Some(date.clone()),
            Some((When::Sequence(sequence), span)) => {
                if let Some(sequence) = found(at, sequence, ids, diagnostics) {
                    dates.relative.push(Relative { at, sequence, span });
                }
            }
            None => {}
        }
    }
    if !dates.relative.is_empty() {
        date_by_neighbours(&mut dates, events, diagnostics);
    }
    dates
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
fn date_by_neighbours(dates: &mut Dates, events: &[Arc<WrittenEvent>], diagnostics: &mut Diagnostics) {
    let Dates { of, relative } = dates;
    let mut waits_for = vec![0_usize; relative.len()];
    let mut followers: Vec<Vec<usize>> = vec![Vec::new(); events.len()];
    let mut is_waiting = vec![false; events.len()];
    relative.iter().for_each(|record| is_waiting[record.at] = true);
    for (number, record) in relative.iter().enumerate() {
        for anchor in record.sequence.iter().filter(|anchor| is_waiting[**anchor]) {
            followers[*anchor].push(number);
            waits_for[number] += 1;
        }
    }
    let mut ready: Vec<usize> = (0..relative.len()).filter(|&number| waits_for[number] == 0).collect();
    while let Some(number) = ready.pop() {
        let record = &relative[number];
        is_waiting[record.at] = false;
        match interval::of(record, events, of) {
            Ok(date) => of[record.at] = date,
            Err(problem) => diagnostics.push(problem, record.span),
        }
        for &follower in &followers[record.at] {
            waits_for[follower] -= 1;
            if waits_for[follower] == 0 {
                ready.push(follower);
            }
        }
    }
    circles::report(relative, events, &is_waiting, diagnostics);
}
