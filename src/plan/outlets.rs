//! Outlets: sources by who published them.

use std::collections::{BTreeSet, HashMap};

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
    let publishers: BTreeSet<&str> = timeline.sources.iter().map(|source| &*source.publisher).collect();
    let mut names: Vec<&str> = publishers.into_iter().collect();
    names.sort_by_cached_key(|name| name.to_lowercase());
    let mut taken = BTreeSet::new();
    let mut outlets: Vec<Outlet> = Vec::with_capacity(names.len());
    for name in &names {
        let slug = slug::slug(name);
        let slug = if taken.insert(slug.clone()) { slug } else { slug::hashed(&slug, name) };
        outlets.push(Outlet { name: (*name).to_owned(), slug, events: Vec::new() });
    }
    let places: HashMap<&str, usize> = names.iter().enumerate().map(|(at, name)| (*name, at)).collect();
    let outlet_of: Vec<usize> = timeline.sources.iter().map(|source| places[&*source.publisher]).collect();
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
