//! One timeline: its words, its actors, its sources and its entries in order.

use super::{Actor, ActorIx, Count, Event, EventIx, Kind, Source, SourceIx, Speaker, Text};
use crate::date::{Day, Edtf, TimeZone};
use std::sync::Arc;

/// A folder of records, resolved.
#[derive(Clone, Debug, PartialEq)]
pub struct Timeline {
    /// The address: the folder's path inside `content/`, with `/`.
    pub path: String,
    pub title: Text,
    pub description: Option<Text>,
    pub updated: Option<Edtf>,
    /// The zone of times without an offset; those with an offset that fits take its name.
    pub timezone: Option<TimeZone>,
    pub order: Order,
    /// Whether each entry has a page of its own.
    pub entry_pages: bool,
    /// Explainer prose, Markdown.
    pub prose: Option<Text>,
    pub key_facts: Vec<KeyFact>,
    pub counts: Vec<Count>,
    /// The latest position of a side in one line.
    pub positions: Vec<Position>,
    pub slices: Vec<Slice>,
    /// Days that have a page of their own, which shows what was known then; by day.
    pub as_of: Vec<Day>,
    pub tombstones: Vec<Tombstone>,
    pub actors: Vec<Actor>,
    /// Shared, as entries are, with a reading of the same site in which they are the same.
    pub sources: Arc<[Source]>,
    /// By the total order of the record format, oldest first whatever `order` says.
    pub events: Vec<Arc<Event>>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    #[default]
    Oldest,
    Newest,
}

/// A group of the key facts.
#[derive(Clone, Debug, PartialEq)]
pub struct KeyFact {
    pub label: Text,
    /// Inline Markdown; `[words](#event-id)` links to an entry.
    pub items: Vec<Text>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Position {
    pub actor: ActorIx,
    pub text: Text,
}

/// A named view of a timeline.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Slice {
    pub id: String,
    pub title: Text,
    pub actors: Vec<ActorIx>,
    pub kinds: Vec<Kind>,
    pub sources: Vec<SourceIx>,
    pub tags: Vec<String>,
    pub from: Option<Edtf>,
    pub to: Option<Edtf>,
    pub importance: Option<u8>,
    pub limit: Option<u32>,
    pub order: Order,
}

/// A record that was taken down; its address says so.
#[derive(Clone, Debug, PartialEq)]
pub struct Tombstone {
    pub id: String,
    pub date: Edtf,
    pub reason: Text,
}

impl Timeline {
    pub fn event(&self, ix: EventIx) -> &Event {
        &self.events[ix.ix()]
    }

    #[cfg(test)]
    pub fn event_mut(&mut self, at: usize) -> &mut Event {
        Arc::make_mut(&mut self.events[at])
    }

    pub fn actor(&self, ix: ActorIx) -> &Actor {
        &self.actors[ix.ix()]
    }

    pub fn source(&self, ix: SourceIx) -> &Source {
        &self.sources[ix.ix()]
    }

    /// The first day on which readers could know an entry: that of the first of its sources. Nothing else counts: not
    /// the entry's own date, nor who stands between the speaker and a source.
    pub fn known_from(&self, event: &Event) -> Option<Day> {
        event.citations.iter().filter_map(|citation| self.source(citation.source).known_from()).min()
    }

    /// The source whose saved article stands for a story: the longest of those that share their text; itself for a source
    /// that shares none.
    pub fn story_of(&self, ix: SourceIx) -> SourceIx {
        self.source(ix).shared_text.map_or(ix, |shared| shared.with)
    }

    /// The state or organisation that somebody speaks for: the actor at the end of their chain of sides.
    pub fn side_of_actor(&self, ix: ActorIx) -> ActorIx {
        // `resolve` refuses cycles, so the walk ends.
        let mut at = ix;
        while let Some(next) = self.actor(at).side {
            at = next;
        }
        at
    }

    /// The side of a speaker; `None` for a speaker named in the record without one.
    pub fn side_of(&self, speaker: &Speaker) -> Option<ActorIx> {
        match speaker {
            Speaker::Actor(ix) => Some(self.side_of_actor(*ix)),
            Speaker::Named(speaker) => speaker.side.map(|ix| self.side_of_actor(ix)),
        }
    }
}
