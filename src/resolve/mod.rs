//! From records as written to the site as meant: ids, references, reverse links, order, translations.
//!
//! Every finding is reported, and the stages after this one see a [`Site`] only when there was no error.

mod actors;
mod articles;
mod as_of;
mod dates;
mod events;
mod front;
mod ids;
mod insets;
mod keyed;
mod links;
mod order;
mod pages;
mod quotes;
mod references;
mod sources;
mod summary;
mod usage;
mod warnings;
mod words;
mod zones;

use crate::diag::{Diagnostics, SourceMap, Span};
use crate::model::{Lang, OutletLabel, Site, Text, Theme, Timeline};
use std::collections::BTreeSet;

use crate::parse::written::{WrittenLabel, WrittenSite, WrittenTimeline, WrittenToken};

pub use ids::is_slug;

/// The longest excerpt of a saved article when `site.toml` names none, in words: no more than a quotation may have.
const EXCERPT_WORDS: u32 = 25;

/// What to make of the records.
#[derive(Clone, Copy, Debug, Default)]
pub struct ResolveOptions {
    /// Whether drafts are published.
    pub drafts: bool,
    /// Whether the site is asked for as it was on some day, so that whatever never was known is worth a word.
    pub as_of: bool,
}

/// What every part of a timeline needs to know of the site.
struct Context<'a> {
    texts: &'a SourceMap,
    languages: &'a [String],
    labels: &'a [OutletLabel],
    media: Vec<&'a str>,
    options: ResolveOptions,
    /// The longest excerpt of a saved article, in words.
    excerpt_words: u32,
}

/// Resolves a site. `None` when there is an error, in this stage or before it.
pub fn resolve(
    written: WrittenSite,
    texts: &SourceMap,
    options: ResolveOptions,
    diagnostics: &mut Diagnostics,
) -> Option<Site> {
    let WrittenSite {
        title,
        titles,
        description,
        descriptions,
        base_url,
        languages,
        raw_html,
        excerpt_words,
        theme,
        cards,
        credits,
        labels,
        mut timelines,
        mut pages,
        assets,
    } = written;
    let languages = if languages.is_empty() { vec!["en".to_owned()] } else { languages };
    let labels: Vec<OutletLabel> = labels.into_iter().flat_map(outlet_labels).collect();
    let media = assets.iter().map(|asset| asset.path.as_str()).collect();
    let excerpt_words = excerpt_words.unwrap_or(EXCERPT_WORDS);
    let context = Context { texts, languages: &languages, labels: &labels, media, options, excerpt_words };
    let written_insets = insets::collect(&mut timelines, &mut pages);
    let timelines: Vec<Timeline> =
        timelines.into_iter().map(|written| timeline(written, &context, diagnostics)).collect();
    let pages = pages::pages(pages, &context, diagnostics);
    let insets = insets::insets(written_insets, &timelines, diagnostics);
    if diagnostics.has_errors() {
        return None;
    }
    Some(Site {
        title: words::text(title.map(|title| title.value).unwrap_or_default(), titles),
        description: description.map(|description| words::text(description, descriptions)),
        base_url: base_url.map(|url| if url.ends_with('/') { url } else { url + "/" }),
        as_of: None,
        languages: languages.into_iter().map(Lang).collect(),
        raw_html,
        excerpt_words,
        theme: Theme { tokens: theme.into_iter().map(token).collect() },
        cards,
        credits,
        labels,
        timelines,
        pages,
        insets,
        assets,
    })
}

fn token(written: WrittenToken) -> (String, String, String) {
    let WrittenToken { name, light, dark } = written;
    (name.to_owned(), light.value, dark.value)
}

fn outlet_labels(written: WrittenLabel) -> impl Iterator<Item = OutletLabel> {
    let WrittenLabel { id, name, names, outlets } = written;
    let label: Text = words::text(name, names);
    outlets.into_iter().map(move |outlet| OutletLabel {
        id: id.clone(),
        label: label.clone(),
        outlet: outlet.name.value,
        aliases: outlet.aliases,
        reason: words::text(outlet.reason, outlet.reasons),
    })
}

fn timeline(written: WrittenTimeline, context: &Context<'_>, diagnostics: &mut Diagnostics) -> Timeline {
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
    let actors = actors::Actors::new(&written_actors, actors_unread, diagnostics);
    let mut sources = sources::Sources::new(sources, sources_unread, diagnostics);
    let front_ids = front.counts.iter().map(|(id, ..)| id.value.clone()).collect::<Vec<_>>();
    let ids = ids::EventIds::new(&events, &front.tombstones, diagnostics);
    let dates = dates::dates(&events, &ids, diagnostics);
    zones::check(front.timezone.as_ref(), &events, diagnostics);
    let order = order::order(&events, &dates, context.options.drafts);
    let tags: BTreeSet<String> = events.iter().flat_map(|event| event.tags.iter().cloned()).collect();
    let mut usage = usage::Usage::new(written_actors.len());
    let links = links::Links::new(&ids);

    for event in &events {
        quotes::check_length(event, &context.languages[0], diagnostics);
        links.check_event(event, diagnostics);
    }
    links.check_front(&front, &words, diagnostics);

    let words_by_event = words::by_event(event_words, &ids, &events, diagnostics);
    let scope = events::Scope {
        context,
        actors: &actors,
        ids: &ids,
        counts: &front_ids,
        dates: &dates.of,
        positions: &order,
        tags: &tags,
    };
    let mut resolved = events::events(events, words_by_event, &scope, &mut sources, &mut usage, diagnostics);
    let front = front::front(front, words, &scope, &sources, &mut usage, diagnostics);
    let shared = articles::check(&mut sources, &mut resolved, &articles, context, diagnostics);
    let actor_list = actors.finish(written_actors, context, &mut usage, diagnostics);
    usage.report(&actors, &sources, diagnostics);

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
        sources: sources.finish(context, shared),
    };
    if context.options.as_of || !timeline.as_of.is_empty() {
        as_of::report(&timeline, &front.as_of, &records, diagnostics);
    }
    timeline
}
