//! A timeline: its records, and what they rest on.

use super::actors::Actors;
use super::events::Scope;
use super::ids::EventIds;
use super::links::Links;
use super::order::Positions;
use super::records::{Own, records};
use super::sources::Sources;
use super::usage::Usage;
use super::{Context, articles, as_of, dates, front, order, words};
use crate::date::Edtf;
use crate::diag::{Diagnostics, Span};
use crate::model::Timeline;
use crate::parse::written::{EventWords, WrittenEvent, WrittenTimeline};
use std::collections::BTreeSet;
use std::sync::Arc;

/// What the records of a timeline rest on, kept so that one of them can be resolved again.
pub struct Ground {
    /// The records, and the translations of each.
    pub events: Vec<Arc<WrittenEvent>>,
    pub words: Vec<Vec<EventWords>>,
    pub has_articles: bool,
    pub actors: Actors,
    pub ids: EventIds,
    pub counts: Vec<String>,
    pub dates: Vec<Option<Edtf>>,
    pub tags: BTreeSet<String>,
    pub positions: Positions,
    pub sources: Sources,
}

/// Resolves a timeline. What there is to say of its records alone is given beside it, and what they rest on if that is to
/// be kept.
pub fn timeline(
    written: WrittenTimeline,
    context: &Context<'_>,
    keep: bool,
    diagnostics: &mut Diagnostics,
) -> (Timeline, Own, Option<Ground>) {
    let WrittenTimeline {
        path,
        front,
        words,
        actors,
        sources,
        actors_unread,
        sources_unread,
        events,
        event_words,
        articles,
    } = written;
    let written_actors = actors;
    let actors = Actors::new(&written_actors, actors_unread, diagnostics);
    let mut sources = Sources::new(sources, sources_unread, diagnostics);
    let counts = front.counts.iter().map(|(id, ..)| id.value.clone()).collect::<Vec<_>>();
    let ids = EventIds::new(&events, &front.tombstones, diagnostics);
    let dates = dates::dates(&events, &ids, diagnostics);
    let order = order::order(&events, &dates, context.options.drafts);
    let tags: BTreeSet<String> = events.iter().flat_map(|event| event.tags.iter().cloned()).collect();
    let mut usage = Usage::new(written_actors.len());
    Links::new(&ids).check_front(&front, &words, diagnostics);

    let zone = front.timezone.clone();
    let words_by_event = words::by_event(event_words, &ids, &events, diagnostics);
    let scope = Scope {
        context,
        actors: &actors,
        ids: &ids,
        counts: &counts,
        dates: &dates.of,
        positions: &order,
        tags: &tags,
        zone: zone.as_ref(),
    };
    let kept = keep.then(|| (events.clone(), words_by_event.clone()));
    let (mut resolved, own) = records(events, words_by_event, &scope, &mut sources, &mut usage);
    let front = front::front(front, words, &scope, &sources, &mut usage, diagnostics);
    let shared = articles::check(&mut sources, &mut resolved, &articles, context, diagnostics);
    let actor_list = actors.finish(written_actors, context, &mut usage, diagnostics);
    usage.report(&actors, &sources, diagnostics);

    let kept_sources = keep.then(|| sources.clone());
    let records: Vec<Span> = resolved.shown.iter().map(|event| event.id_at).collect();
    let timeline = Timeline {
        path,
        title: front.title,
        description: front.description,
        updated: front.updated,
        timezone: front.timezone,
        order: front.order,
        entry_pages: front.entry_pages,
        prose: front.prose,
        key_facts: front.key_facts,
        counts: front.counts,
        positions: front.positions,
        slices: front.slices,
        as_of: as_of::days(&front.as_of, diagnostics),
        tombstones: front.tombstones,
        actors: actor_list,
        events: resolved.shown.into_iter().map(|event| event.model).collect(),
        sources: sources.finish(context, shared).into(),
    };
    if context.options.as_of || !timeline.as_of.is_empty() {
        as_of::report(&timeline, &front.as_of, &records, diagnostics);
    }
    let ground = kept.zip(kept_sources).map(|((events, words), sources)| Ground {
        events,
        words,
        has_articles: !articles.is_empty(),
        actors,
        ids,
        counts,
        dates: dates.of,
        tags,
        positions: order,
        sources,
    });
    (timeline, own, ground)
}
