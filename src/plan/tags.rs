//! Tags, by name.

use std::collections::{BTreeMap, BTreeSet};

use super::{event_ix, slug};
use crate::model::{EventIx, Timeline};

/// A tag that records carry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TagOf {
    pub name: String,
    /// Its name in addresses, unique in the timeline.
    pub slug: String,
    /// Oldest first.
    pub events: Vec<EventIx>,
}

pub fn find(timeline: &Timeline) -> Vec<TagOf> {
    let mut by_name: BTreeMap<&str, Vec<EventIx>> = BTreeMap::new();
    for (at, event) in timeline.events.iter().enumerate() {
        for tag in &event.tags {
            let events = by_name.entry(tag).or_default();
            if events.last() != Some(&event_ix(at)) {
                events.push(event_ix(at));
            }
        }
    }
    let mut taken = BTreeSet::new();
    let tags = by_name.into_iter().map(|(name, events)| {
        let slug = slug::slug(name);
        let slug = if taken.insert(slug.clone()) { slug } else { slug::hashed(&slug, name) };
        TagOf { name: name.to_owned(), slug, events }
    });
    tags.collect()
}
