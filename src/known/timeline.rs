//! A timeline and what it says of itself.

use super::event;
use super::kept::Kept;
use super::words::stands;
use crate::date::{Day, Edtf};
use crate::model::{ActorIx, KeyFact, Position, SharedText, Site, Slice, Source, Speaker, Text, Timeline};
use std::sync::Arc;

/// The timeline at a position of the site; `kept` is of all of them.
pub fn known(timeline: &Timeline, at: usize, site: &Site, day: Day, kept: &[Kept]) -> Timeline {
    let own = &kept[at];
    let is_past = |date: &Edtf| date.last_day().is_some_and(|last| last <= day);
    let stands = |text: &Text| stands(text, site, Some(at), kept);
    let key_fact = |fact: &KeyFact| {
        let items: Vec<Text> = fact.items.iter().filter(|item| stands(item)).cloned().collect();
        (!items.is_empty()).then(|| KeyFact { label: fact.label.clone(), items })
    };
    let events = timeline.events.iter().filter(|event| !own.is_missing(&event.id));
    let sources = timeline.sources.iter().enumerate().filter(|(ix, _)| own.has_source(*ix));
    Timeline {
        path: timeline.path.clone(),
        title: timeline.title.clone(),
        description: timeline.description.clone(),
        updated: timeline.updated.clone().filter(is_past),
        timezone: timeline.timezone.clone(),
        order: timeline.order,
        entry_pages: timeline.entry_pages,
        prose: timeline.prose.clone().filter(stands),
        key_facts: timeline.key_facts.iter().filter_map(key_fact).collect(),
        counts: timeline.counts.clone(),
        positions: positions(timeline, own),
        slices: timeline.slices.iter().map(|slice| selecting(slice, own)).collect(),
        as_of: timeline.as_of.iter().copied().filter(|other| *other < day).collect(),
        tombstones: timeline.tombstones.iter().filter(|gone| is_past(&gone.date)).cloned().collect(),
        actors: timeline.actors.clone(),
        sources: sources.map(|(_, source)| known_source(source, own)).collect(),
        events: events.map(|event| Arc::new(event::known(event, day, own))).collect(),
    }
}

/// A source; that it is a copy shows only beside the article that it was compared with.
fn known_source(source: &Source, kept: &Kept) -> Source {
    let shared_text =
        source.shared_text.and_then(|shared| Some(SharedText { with: kept.source(shared.with)?, ..shared }));
    Source { shared_text, ..source.clone() }
}

/// The latest position of a side is its position on the day where all that it said is there.
fn positions(timeline: &Timeline, kept: &Kept) -> Vec<Position> {
    let missing = timeline.events.iter().filter(|event| kept.is_missing(&event.id));
    let speaks = |speaker: &Speaker| timeline.side_of(speaker);
    let said_more: Vec<ActorIx> = missing.flat_map(|event| event.speakers.iter().filter_map(speaks)).collect();
    timeline.positions.iter().filter(|position| !said_more.contains(&position.actor)).cloned().collect()
}

/// The slice over what is there. One whose sources are all missing selects nothing, and not everything.
fn selecting(slice: &Slice, kept: &Kept) -> Slice {
    let sources = kept.sources(&slice.sources);
    let limit = if sources.is_empty() && !slice.sources.is_empty() { Some(0) } else { slice.limit };
    Slice { sources, limit, ..slice.clone() }
}
