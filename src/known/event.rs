//! An entry as its sources of the time told it.

use super::kept::Kept;
use super::words::unlinked;
use crate::date::Day;
use crate::model::{Citation, Difference, Event, Observer, Passage, Relation, Relations};

/// An entry that is there, in its new surroundings.
pub fn known(event: &Event, day: Day, kept: &Kept) -> Event {
    let mut known = event.clone();
    known.sequence = event.sequence.and_then(|place| place.try_map(|ix| kept.event(ix)));
    known.observer = event.observer.and_then(|observer| match observer {
        Observer::Actor(actor) => Some(Observer::Actor(actor)),
        Observer::Source(source) => kept.source(source).map(Observer::Source),
    });
    known.quote = event.quote.clone().and_then(|mut quote| {
        quote.source = match quote.source {
            Some(source) => Some(kept.source(source)?),
            None => None,
        };
        quote.passage = quote.passage.take().and_then(|passage| known_passage(passage, kept));
        Some(quote)
    });
    known.summary = unlinked(&event.summary, kept);
    known.body = event.body.as_ref().map(|body| unlinked(body, kept));
    let citations = event.citations.iter();
    known.citations = citations
        .filter_map(|citation| Some(Citation { source: kept.source(citation.source)?, ..citation.clone() }))
        .collect();
    known.relations = relations(&event.relations, kept);
    known.reverse = relations(&event.reverse, kept);
    let is_whole = known.citations.len() == event.citations.len();
    let differences = event.differences.iter();
    known.differences = differences.filter_map(|difference| known_difference(difference, is_whole, kept)).collect();
    known.corrections =
        known.corrections.retained(|correction| correction.date.last_day().is_some_and(|made| made <= day));
    known
}

fn known_passage(mut passage: Box<Passage>, kept: &Kept) -> Option<Box<Passage>> {
    passage.source = kept.source(passage.source)?;
    Some(passage)
}

/// A difference lies between all of its sources; one that names none, between those of its entry.
fn known_difference(difference: &Difference, is_whole: bool, kept: &Kept) -> Option<Difference> {
    let sources = kept.sources(&difference.sources);
    let stands = if difference.sources.is_empty() { is_whole } else { sources.len() == difference.sources.len() };
    stands.then(|| Difference { note: difference.note.clone(), sources })
}

fn relations(relations: &Relations, kept: &Kept) -> Relations {
    let mut known = Relations::default();
    for relation in Relation::ALL {
        known.set(relation, kept.events(relations.get(relation)));
    }
    known
}
