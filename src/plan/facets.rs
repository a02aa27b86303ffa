//! Lists of entries by actor, kind, outlet and slice: the route of readers without a script, and of search engines.

use super::{Outlet, TagOf, event_ix, stands_under};
use crate::model::{ActorIx, Event, EventIx, Inset, Kind, Order, Selection, Slice, Timeline};

/// The most entries on one page of a facet.
pub const FACET_PART: usize = 100;
/// Speakers and outlets with fewer entries have no page and no place in the filter: their entry is one link away already.
pub const FEWEST: usize = 2;

/// A list of entries that have something in common.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facet {
    pub of: FacetOf,
    /// Its address below `TIMELINE/_/`, without part and suffix.
    pub address: String,
    /// In the order in which pages show them.
    pub events: Vec<EventIx>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FacetOf {
    Actor(ActorIx),
    Kind(Kind),
    /// Position in [`super::TimelinePlan::outlets`].
    Outlet(usize),
    /// Position in [`super::TimelinePlan::tags`].
    Tag(usize),
    /// Position in [`Timeline::slices`].
    Slice(usize),
}

impl Facet {
    /// How many pages it takes; a slice that selects nothing still has its page.
    pub fn parts(&self) -> usize {
        self.events.len().div_ceil(FACET_PART).max(1)
    }

    /// The entries of one part, from 0.
    pub fn part(&self, part: usize) -> &[EventIx] {
        self.events.chunks(FACET_PART).nth(part).unwrap_or_default()
    }
}

/// Every facet of a timeline: actors, kinds, outlets, tags, slices.
pub fn find(timeline: &Timeline, shown: &[EventIx], outlets: &[Outlet], tags: &[TagOf]) -> Vec<Facet> {
    let mut facets = Vec::new();
    let mut by_actor: Vec<Vec<EventIx>> = vec![Vec::new(); timeline.actors.len()];
    for &ix in shown {
        for actor in speakers_and_sides(timeline, timeline.event(ix)) {
            if by_actor[actor.ix()].last() != Some(&ix) {
                by_actor[actor.ix()].push(ix);
            }
        }
    }
    for (at, events) in by_actor.into_iter().enumerate() {
        let actor = ActorIx(u32::try_from(at).expect("fewer than 2^32 actors"));
        let is_side = timeline.actor(actor).side.is_none();
        if events.len() < if is_side { 1 } else { FEWEST } {
            continue;
        }
        facets.push(Facet {
            of: FacetOf::Actor(actor),
            address: format!("actors/{}", timeline.actor(actor).id),
            events,
        });
    }
    for kind in Kind::ALL {
        let events: Vec<EventIx> = shown.iter().copied().filter(|ix| timeline.event(*ix).kind == kind).collect();
        if !events.is_empty() {
            facets.push(Facet { of: FacetOf::Kind(kind), address: format!("kinds/{}", kind.name()), events });
        }
    }
    let outlets = outlets.iter().enumerate();
    let outlets = outlets.map(|(at, outlet)| (FacetOf::Outlet(at), "sources", &outlet.slug, &outlet.events));
    let tags = tags.iter().enumerate().map(|(at, tag)| (FacetOf::Tag(at), "tags", &tag.slug, &tag.events));
    for (of, folder, slug, events) in outlets.chain(tags).filter(|(.., events)| events.len() >= FEWEST) {
        let mut events = events.clone();
        if timeline.order == Order::Newest {
            events.reverse();
        }
        facets.push(Facet { of, address: format!("{folder}/{slug}"), events });
    }
    for (at, slice) in timeline.slices.iter().enumerate() {
        let events = select(timeline, slice);
        facets.push(Facet { of: FacetOf::Slice(at), address: format!("slices/{}", slice.id), events });
    }
    facets
}

/// Whoever speaks in an entry, and the chain of sides above them.
fn speakers_and_sides<'a>(timeline: &'a Timeline, event: &'a Event) -> impl Iterator<Item = ActorIx> + 'a {
    event.speakers.iter().flat_map(move |speaker| {
        let first = match speaker {
            crate::model::Speaker::Actor(actor) => Some(*actor),
            crate::model::Speaker::Named(speaker) => speaker.side,
        };
        std::iter::successors(first, move |actor| timeline.actor(*actor).side)
    })
}

/// The entries of a slice set into prose.
pub fn inset(timeline: &Timeline, inset: &Inset) -> Vec<EventIx> {
    let all = Slice { order: timeline.order, ..Slice::default() };
    let mut slice = match &inset.of {
        Selection::Slice(at) => timeline.slices[*at].clone(),
        Selection::Actor(actor) => Slice { actors: vec![*actor], ..all },
        Selection::Kind(kind) => Slice { kinds: vec![*kind], ..all },
        Selection::Source(source) => Slice { sources: vec![*source], ..all },
        Selection::Tag(tag) => Slice { tags: vec![tag.clone()], ..all },
    };
    slice.limit = inset.limit.or(slice.limit);
    slice.order = inset.order.unwrap_or(slice.order);
    select(timeline, &slice)
}

/// The entries of a slice: those that fit every condition that it names.
fn select(timeline: &Timeline, slice: &Slice) -> Vec<EventIx> {
    let fits = |event: &Event| {
        let actors =
            slice.actors.is_empty() || speakers_and_sides(timeline, event).any(|actor| slice.actors.contains(&actor));
        let kinds = slice.kinds.is_empty() || slice.kinds.contains(&event.kind);
        let sources = slice.sources.is_empty() || event.citations.iter().any(|c| slice.sources.contains(&c.source));
        let tags =
            slice.tags.is_empty() || event.tags.iter().any(|tag| slice.tags.iter().any(|wanted| **wanted == **tag));
        let importance = slice.importance.is_none_or(|least| event.importance.unwrap_or(1) >= least);
        let day = event.date.as_ref().and_then(stands_under);
        let last = event.date.as_ref().and_then(|date| date.last_day().or(date.first_day()));
        let from = slice.from.as_ref().and_then(|from| from.first_day()).is_none_or(|from| last >= Some(from));
        let to = slice.to.as_ref().and_then(|to| to.last_day()).is_none_or(|to| day.is_some_and(|day| day <= to));
        actors && kinds && sources && tags && importance && from && to
    };
    let mut events: Vec<EventIx> =
        (0..timeline.events.len()).map(event_ix).filter(|ix| fits(timeline.event(*ix))).collect();
    if slice.order == Order::Newest {
        events.reverse();
    }
    events.truncate(slice.limit.map_or(usize::MAX, |limit| limit as usize));
    events
}
