//! The total order of a timeline: by date, then by place in the files, then by id.

use super::dates::Dated;
use crate::model::EventIx;
use crate::parse::written::WrittenEvent;

/// For each written record its position in the timeline; `None` for a draft that is left out.
pub struct Positions(Vec<Option<EventIx>>);

impl Positions {
    pub fn of(&self, written: usize) -> Option<EventIx> {
        self.0[written]
    }
}

pub fn order(events: &[WrittenEvent], dates: &[Option<Dated>], drafts: bool) -> Positions {
    let mut shown: Vec<usize> = (0..events.len()).filter(|&at| drafts || events[at].draft.is_none()).collect();
    // Drafts without a date stand last: `None` is turned around.
    shown.sort_by_cached_key(|&at| {
        let key = dates[at].as_ref().map(|date| date.key);
        (key.is_none(), key, at, events[at].id.value.clone())
    });
    let mut positions = vec![None; events.len()];
    for (position, at) in shown.into_iter().enumerate() {
        positions[at] = u32::try_from(position).ok().map(EventIx);
    }
    Positions(positions)
}
