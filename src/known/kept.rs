//! Which entries and sources of a timeline are there on a day, and their new places.

use crate::date::Day;
use crate::model::{EventIx, SourceIx, Timeline};
use std::collections::BTreeSet;

pub struct Kept {
    /// By place in the whole timeline.
    events: Vec<Option<EventIx>>,
    /// By place in the whole timeline.
    sources: Vec<Option<SourceIx>>,
    /// Ids of the entries that are not there, earlier ids among them.
    missing: BTreeSet<String>,
    /// Whether nothing is missing.
    pub is_all: bool,
}

impl Kept {
    pub fn on(day: Day, timeline: &Timeline) -> Self {
        let is_known = |from: Option<Day>| from.is_some_and(|from| from <= day);
        let events = places(timeline.events.iter().map(|event| is_known(timeline.known_from(event))), EventIx);
        let sources = places(timeline.sources.iter().map(|source| is_known(source.known_from())), SourceIx);
        let missing = timeline.events.iter().zip(&events).filter(|(_, place)| place.is_none());
        let missing = missing.flat_map(|(event, _)| event.aliases.iter().chain([&event.id]).cloned()).collect();
        let is_all = events.iter().all(Option::is_some) && sources.iter().all(Option::is_some);
        Self { events, sources, missing, is_all }
    }

    pub fn event(&self, ix: EventIx) -> Option<EventIx> {
        self.events[ix.ix()]
    }

    /// Whether the source at a place in the whole timeline is there.
    pub fn has_source(&self, at: usize) -> bool {
        self.sources[at].is_some()
    }

    pub fn source(&self, ix: SourceIx) -> Option<SourceIx> {
        self.sources[ix.ix()]
    }

    pub fn is_missing(&self, id: &str) -> bool {
        self.missing.contains(id)
    }

    pub fn events(&self, list: &[EventIx]) -> Vec<EventIx> {
        list.iter().filter_map(|ix| self.event(*ix)).collect()
    }

    pub fn sources(&self, list: &[SourceIx]) -> Vec<SourceIx> {
        list.iter().filter_map(|ix| self.source(*ix)).collect()
    }
}

/// The places of those that stay, counted from 0.
fn places<T>(stays: impl Iterator<Item = bool>, place: impl Fn(u32) -> T) -> Vec<Option<T>> {
    let mut next = 0;
    let of = |stays: bool| {
        stays.then(|| {
            next += 1;
            place(next - 1)
        })
    };
    stays.map(of).collect()
}
