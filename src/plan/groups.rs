//! Entries under their dates.

use crate::date::{Date, Day, Edtf, End, Member};
use crate::model::{EventIx, Timeline};

/// Entries that stand under one date.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// The element's id on a page, such as `_d-2024-10-21`.
    pub id: String,
    /// The date without a time of day; `None` for drafts that lack one.
    pub date: Option<Edtf>,
    pub events: Vec<EventIx>,
}

impl Group {
    /// An entry alone under its date.
    pub fn of(timeline: &Timeline, ix: EventIx) -> Group {
        let date = timeline.event(ix).date.as_ref().map(without_time);
        Group { id: date_id(date.as_ref()), date, events: vec![ix] }
    }
}

/// `events` under their dates, in the order in which they are given.
///
/// An entry joins the group of its date even if another date with the same bounds stands in between.
pub fn groups(timeline: &Timeline, events: &[EventIx]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    // Dates with equal bounds are neighbours, so the search back is short.
    let mut run_start = 0;
    for &ix in events {
        let date = timeline.event(ix).date.as_ref().map(without_time);
        let bounds = |date: &Option<Edtf>| date.as_ref().map(|date| (date.first_day(), date.last_day()));
        if groups.last().is_some_and(|last| bounds(&last.date) != bounds(&date)) {
            run_start = groups.len();
        }
        match groups[run_start..].iter_mut().find(|group| group.date == date) {
            Some(group) => group.events.push(ix),
            None => groups.push(Group { id: date_id(date.as_ref()), date, events: vec![ix] }),
        }
    }
    groups
}

/// The id of a date's group.
pub fn date_id(date: Option<&Edtf>) -> String {
    let Some(date) = date else { return "_d-none".to_owned() };
    let mut id = String::from("_d-");
    for c in without_time(date).to_string().chars() {
        match c {
            '/' => id.push('_'),
            '.' => id.push('o'),
            '~' => id.push('a'),
            '?' => id.push('q'),
            '%' => id.push('b'),
            '[' => id.push('l'),
            '{' => id.push('s'),
            ',' => id.push_str("_-"),
            _ if c.is_ascii_alphanumeric() || c == '-' => id.push(c),
            _ => {}
        }
    }
    id
}

/// The day that an entry is sorted and filed under: its first, or its last when the first is not known.
pub fn stands_under(date: &Edtf) -> Option<Day> {
    date.first_day().or(date.last_day())
}

fn without_time(date: &Edtf) -> Edtf {
    let bare = |date: Date| Date { time: None, ..date };
    let end = |end: End| match end {
        End::Date(date) => End::Date(bare(date)),
        other => other,
    };
    match date {
        Edtf::Date(date) => Edtf::Date(bare(*date)),
        Edtf::Interval(interval) => {
            let (start, last) = (end(interval.start), end(interval.end));
            match (start, last) {
                (End::Date(a), End::Date(b)) if a == b => Edtf::Date(a),
                (start, end) => crate::date::Interval { start, end }.into(),
            }
        }
        Edtf::Set(set) => {
            let mut set = set.clone();
            for member in &mut set.members {
                *member = match *member {
                    Member::One(date) => Member::One(bare(date)),
                    Member::Range(a, b) => Member::Range(bare(a), bare(b)),
                };
            }
            Edtf::Set(set)
        }
    }
}
