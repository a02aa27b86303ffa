//! Outlets: sources by who published them.

use std::collections::BTreeSet;

use super::{event_ix, slug};
use crate::model::{EventIx, Timeline};

/// An outlet that entries were read at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outlet {
    pub name: String,
    /// Its name in addresses and filters, unique in the timeline.
    pub slug: String,
    /// Entries that cite it, oldest first.
    pub events: Vec<EventIx>,
}

/// The outlets by name, and the outlet of each source.
pub fn find(timeline: &Timeline) -> (Vec<Outlet>, Vec<usize>) {
    let by_name = |name: &str| (name.to_lowercase(), name.to_owned());
    let names: BTreeSet<(String, String)> = timeline.sources.iter().map(|source| by_name(&source.publisher)).collect();
    let names: Vec<(String, String)> = names.into_iter().collect();
    let mut taken = BTreeSet::new();
    let mut outlets: Vec<Outlet> = Vec::with_capacity(names.len());
    for (_, name) in &names {
        let slug = slug::slug(name);
        let slug = if taken.insert(slug.clone()) { slug } else { slug::hashed(&slug, name) };
        outlets.push(Outlet { name: name.clone(), slug, events: Vec::new() });
    }
    let place = |name: &str| names.binary_search(&by_name(name)).expect("every publisher was collected");
    let outlet_of: Vec<usize> = timeline.sources.iter().map(|source| place(&source.publisher)).collect();
    for (at, event) in timeline.events.iter().enumerate() {
        for citation in &event.citations {
            let events = &mut outlets[outlet_of[citation.source.ix()]].events;
            if events.last() != Some(&event_ix(at)) {
                events.push(event_ix(at));
            }
        }
    }
    (outlets, outlet_of)
}
