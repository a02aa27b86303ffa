//! The days that a timeline is published as of, and what can be on none of their pages.

use crate::date::{Day, Edtf};
use crate::diag::{Diagnostics, Problem, Span, Spanned};
use crate::model::{Source, Timeline};

/// The days of `as_of`, sorted; what is no full day, and what is there twice, is reported.
pub fn days(written: &[Spanned<Edtf>], diagnostics: &mut Diagnostics) -> Vec<Day> {
    let mut days: Vec<Day> = Vec::with_capacity(written.len());
    for date in written {
        let text = date.value.to_string();
        match full_day(&date.value) {
            None => diagnostics.push(Problem::NotADay { field: "as_of", date: text }, date.span),
            Some(day) if days.contains(&day) => {
                diagnostics.push(Problem::DayTwice { field: "as_of", day: text }, date.span)
            }
            Some(day) => days.push(day),
        }
    }
    days.sort_unstable();
    days
}

/// The day that a date means, without a time of day and without doubt.
fn full_day(date: &Edtf) -> Option<Day> {
    let day = date.first_day()?;
    (*date == Edtf::from(day)).then_some(day)
}

/// Warns of entries that no page of an earlier day can show, and of days whose page would show nothing, or all.
pub fn report(timeline: &Timeline, days: &[Spanned<Edtf>], records: &[Span], diagnostics: &mut Diagnostics) {
    let known: Vec<Option<Day>> = timeline.events.iter().map(|event| timeline.known_from(event)).collect();
    for ((event, known), at) in timeline.events.iter().zip(&known).zip(records) {
        if known.is_none() {
            diagnostics.push(Problem::NeverKnown { id: event.id.clone() }, *at);
        }
    }
    let first = known.iter().flatten().min().copied();
    let last = timeline.sources.iter().filter_map(Source::known_from).max();
    for date in days {
        let Some(day) = full_day(&date.value) else { continue };
        let text = date.value.to_string();
        if last.is_some_and(|last| last <= day) {
            diagnostics.push(Problem::AllKnown { field: "as_of", day: text }, date.span);
        } else if first.is_none_or(|first| day < first) {
            diagnostics.push(Problem::NothingKnown { field: "as_of", day: text }, date.span);
        }
    }
}
