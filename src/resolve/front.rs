//! `timeline.md` and its translations: what the timeline says of itself.

use super::events::Scope;
use super::ids::{index, unknown};
use super::sources::Sources;
use super::usage::Usage;
use super::words::Missing;
use crate::date::{Edtf, TimeZone};
use crate::diag::{Diagnostics, Problem, Spanned, suggest};
use crate::model::{ActorIx, Count, KeyFact, LangIx, Order, Position, Slice, Text, Tombstone};
use crate::parse::written::{FrontWords, WrittenFront, WrittenKeyFact, WrittenSlice};

/// The front matter of a timeline as meant.
pub struct Front {
    pub title: Text,
    pub description: Option<Text>,
    pub updated: Option<Edtf>,
    pub timezone: Option<TimeZone>,
    pub order: Order,
    pub entry_pages: bool,
    pub prose: Option<Text>,
    pub key_facts: Vec<KeyFact>,
    pub counts: Vec<Count>,
    pub positions: Vec<Position>,
    pub slices: Vec<Slice>,
    pub as_of: Vec<Spanned<Edtf>>,
    pub tombstones: Vec<Tombstone>,
}

type Words = Vec<(LangIx, FrontWords)>;

pub fn front(
    written: WrittenFront,
    words: Words,
    scope: &Scope<'_>,
    sources: &Sources,
    usage: &mut Usage,
    diagnostics: &mut Diagnostics,
) -> Front {
    let languages = scope.context.languages;
    let mut missing = Missing::new(languages);
    let span = written.span;
    let title = joined(written.title.map(|title| title.value).unwrap_or_default(), &words, |w| w.title.clone());
    missing.check("title", &title);
    let description = written.description.map(|text| joined(text, &words, |w| w.description.clone()));
    missing.check_option("description", description.as_ref());
    let prose = Some(written.prose.value)
        .filter(|prose| !prose.is_empty())
        .map(|prose| joined(prose, &words, |w| Some(w.prose.value.clone()).filter(|prose| !prose.is_empty())));
    missing.check_option("prose", prose.as_ref());
    let key_facts = key_facts(written.key_facts, &words, &mut missing, diagnostics);

    index(written.counts.iter().map(|(id, ..)| id), "count", diagnostics);
    check_ids("counts", written.counts.iter().map(|(id, ..)| id), &words, |w| &w.counts, diagnostics);
    let mut counts = Vec::with_capacity(written.counts.len());
    for (id, label, shape) in written.counts {
        let label = joined(label, &words, |w| text_of(&w.counts, &id));
        missing.check("counts", &label);
        counts.push(Count { id: id.value, label, shape });
    }

    check_ids("positions", written.positions.iter().map(|(id, _)| id), &words, |w| &w.positions, diagnostics);
    let mut positions = Vec::with_capacity(written.positions.len());
    for (id, text) in written.positions {
        let text = joined(text, &words, |w| text_of(&w.positions, &id));
        missing.check("positions", &text);
        if let Some(actor) = scope.actors.find(&id, "positions", diagnostics) {
            usage.actor(actor);
            positions.push(Position { actor, text });
        }
    }

    index(written.slices.iter().map(|slice| &slice.id), "slice", diagnostics);
    check_ids("slices", written.slices.iter().map(|slice| &slice.id), &words, |w| &w.slices, diagnostics);
    let mut slices = Vec::with_capacity(written.slices.len());
    for slice in written.slices {
        let title = joined(slice.title.clone(), &words, |w| text_of(&w.slices, &slice.id));
        missing.check("slices", &title);
        slices.push(slice_of(slice, title, scope, sources, usage, diagnostics));
    }

    check_ids("tombstones", written.tombstones.iter().map(|(id, ..)| id), &words, |w| &w.tombstones, diagnostics);
    let mut tombstones = Vec::with_capacity(written.tombstones.len());
    for (id, date, reason) in written.tombstones {
        let reason = joined(reason, &words, |w| text_of(&w.tombstones, &id));
        missing.check("tombstones", &reason);
        tombstones.push(Tombstone { id: id.value, date, reason });
    }
    missing.report("the timeline", span, diagnostics);
    Front {
        title,
        description,
        updated: written.updated.map(|date| date.value),
        timezone: written.timezone,
        order: written.order.unwrap_or_default(),
        entry_pages: written.entry_pages.unwrap_or(true),
        prose,
        key_facts,
        counts,
        positions,
        slices,
        as_of: written.as_of,
        tombstones,
    }
}

/// A text and its translations; blank words count as missing.
fn joined(default: String, words: &Words, pick: impl Fn(&FrontWords) -> Option<String>) -> Text {
    words.iter().fold(Text::new(default), |text, (lang, words)| match pick(words) {
        Some(words) => text.with(*lang, words),
        None => text,
    })
}

fn text_of(list: &[(Spanned<String>, String)], id: &Spanned<String>) -> Option<String> {
    list.iter().find(|(known, _)| known.value == id.value).map(|(_, text)| text.clone())
}

fn key_facts(
    written: Vec<WrittenKeyFact>,
    words: &Words,
    missing: &mut Missing<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<KeyFact> {
    for (_, words) in words {
        for (place, (span, _, items)) in words.key_facts.iter().enumerate() {
            let extra = written.get(place).is_none_or(|fact| fact.items.len() < items.len());
            if extra {
                let id = format!("{}", place + 1);
                let suggestion = crate::diag::Suggestion::None;
                diagnostics.push(Problem::TranslationOfNothing { what: "key fact number", id, suggestion }, *span);
            }
        }
    }
    let mut out = Vec::with_capacity(written.len());
    for (place, fact) in written.into_iter().enumerate() {
        let label = joined(fact.label, words, |w| w.key_facts.get(place)?.1.clone());
        missing.check("key_facts", &label);
        let items = fact.items.into_iter().enumerate().map(|(line, item)| {
            let item = joined(item.value, words, |w| Some(w.key_facts.get(place)?.2.get(line)?.value.clone()));
            missing.check("key_facts", &item);
            item
        });
        out.push(KeyFact { label, items: items.collect() });
    }
    out
}

fn slice_of(
    written: WrittenSlice,
    title: Text,
    scope: &Scope<'_>,
    sources: &Sources,
    usage: &mut Usage,
    diagnostics: &mut Diagnostics,
) -> Slice {
    let mut actors: Vec<ActorIx> = Vec::with_capacity(written.actors.len());
    for id in &written.actors {
        if let Some(actor) = scope.actors.find(id, "slices.actors", diagnostics) {
            usage.actor(actor);
            actors.push(actor);
        }
    }
    let mut cited = Vec::with_capacity(written.sources.len());
    for id in &written.sources {
        match sources.get(&id.value) {
            Some(source) => cited.push(source),
            None if sources.unread => {}
            None => {
                let names = sources.written[..sources.listed].iter().map(|source| source.id.value.as_str());
                let suggestion = suggest(&id.value, names);
                diagnostics.push(unknown("slices.sources", "source", &id.value, suggestion), id.span);
            }
        }
    }
    for tag in written.tags.iter().filter(|tag| !scope.tags.contains(&tag.value)) {
        let suggestion = suggest(&tag.value, scope.tags.iter().map(String::as_str));
        diagnostics.push(unknown("slices.tags", "tag", &tag.value, suggestion), tag.span);
    }
    Slice {
        id: written.id.value,
        title,
        actors,
        kinds: written.kinds,
        sources: cited,
        tags: written.tags.into_iter().map(|tag| tag.value).collect(),
        from: written.from,
        to: written.to,
        importance: written.importance,
        limit: written.limit,
        order: written.order.unwrap_or_default(),
    }
}

/// Translations name ids of the original.
fn check_ids<'i>(
    list: &'static str,
    known: impl Iterator<Item = &'i Spanned<String>>,
    words: &Words,
    pick: impl Fn(&FrontWords) -> &[(Spanned<String>, String)],
    diagnostics: &mut Diagnostics,
) {
    let known: Vec<&str> = known.map(|id| id.value.as_str()).collect();
    for (_, words) in words {
        for (id, _) in pick(words) {
            if !known.contains(&id.value.as_str()) {
                let suggestion = suggest(&id.value, known.iter().copied());
                let problem = Problem::UnknownTranslationKey { list, key: id.value.clone(), suggestion };
                diagnostics.push(problem, id.span);
            }
        }
    }
}
