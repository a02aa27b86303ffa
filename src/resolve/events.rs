//! Records become entries: references followed, words joined, reverse links derived.

mod missing;

use super::Context;
use super::actors::Actors;
use super::ids::{EventIds, unknown};
use super::keyed::{corrections_of, differences_of, media_of};
use super::links::Links;
use super::order::Positions;
use super::quotes;
use super::references::{citation, figure, quote_of, relations_of};
use super::sources::Sources;
use super::summary;
use super::usage::Usage;
use super::warnings;
use super::zones;
use crate::date::{Edtf, TimeZone};
use crate::diag::{Diagnostics, Problem, Span, Spanned, suggest};
use crate::model::{Draft, Event, EventIx, LangIx, NamedSpeaker, Observer, Place, Relations, Sequence, Speaker, Text};
use crate::parse::written::{
    EventWords, When, WrittenDraft, WrittenEvent, WrittenNamed, WrittenPassage, WrittenSpeaker,
};
use std::collections::BTreeSet;
use std::sync::Arc;

/// What the records of a timeline may refer to.
pub struct Scope<'a> {
    pub context: &'a Context<'a>,
    pub actors: &'a Actors,
    pub ids: &'a EventIds,
    pub counts: &'a [String],
    /// Of each written record.
    pub dates: &'a [Option<Edtf>],
    /// Every tag of a record.
    pub tags: &'a BTreeSet<String>,
    pub positions: &'a Positions,
    /// That of times without an offset.
    pub zone: Option<&'a TimeZone>,
}

/// An entry and the places that later checks point at.
pub struct Resolved {
    pub model: Arc<Event>,
    pub id_at: Span,
    pub quote_at: Option<Span>,
    /// What a draft takes from articles.
    pub passages: Vec<WrittenPassage>,
}

/// The record at a position, and all there is to say of it alone.
pub fn event(
    at: usize,
    written: Arc<WrittenEvent>,
    words: Vec<EventWords>,
    scope: &Scope<'_>,
    sources: &mut Sources,
    usage: &mut Usage,
    diagnostics: &mut Diagnostics,
) -> Resolved {
    zones::check(scope.zone, &written, diagnostics);
    quotes::check_length(&written, &scope.context.languages[0], diagnostics);
    Links::new(scope.ids).check_event(&written, diagnostics);
    if scope.positions.of(at).is_none() {
        diagnostics.push(Problem::DraftLeftOut { id: written.id.value.clone() }, written.id.span);
    }
    warnings::relations(at, &written, scope.dates, scope.ids, diagnostics);
    event_of(at, Arc::unwrap_or_clone(written), words, scope, sources, usage, diagnostics)
}

fn event_of(
    at: usize,
    written: WrittenEvent,
    mut words: Vec<EventWords>,
    scope: &Scope<'_>,
    sources: &mut Sources,
    usage: &mut Usage,
    diagnostics: &mut Diagnostics,
) -> Resolved {
    let WrittenEvent {
        span: _,
        id,
        aliases,
        title,
        date: when,
        date_basis,
        refers_to,
        kind,
        speakers,
        observer,
        about,
        place,
        summary: summary_written,
        body,
        quote,
        figures,
        sources: citations,
        relations,
        differences,
        corrections,
        tags,
        group,
        importance,
        media,
        draft,
    } = written;
    let mut find_actor = |id: &Spanned<String>, field: &str, diagnostics: &mut Diagnostics| {
        let actor = scope.actors.find(id, field, diagnostics)?;
        usage.actor(actor);
        Some(actor)
    };
    let speakers = speakers
        .into_iter()
        .filter_map(|speaker| match speaker {
            WrittenSpeaker::Id(id) => find_actor(&id, "speaker", diagnostics).map(Speaker::Actor),
            WrittenSpeaker::Named(named) => {
                let WrittenNamed { name, role, side } = *named;
                let side = side.and_then(|side| find_actor(&side, "speaker.side", diagnostics));
                Some(Speaker::Named(Box::new(NamedSpeaker { name, role, side })))
            }
        })
        .collect();
    let about = about.iter().filter_map(|id| find_actor(id, "about", diagnostics)).collect();
    let observer = observer.and_then(|id| match scope.actors.get(&id.value) {
        Some(_) => find_actor(&id, "observer", diagnostics).map(Observer::Actor),
        None => match sources.get(&id.value) {
            Some(_) => sources.find(&id, "observer", diagnostics).map(Observer::Source),
            None if sources.unread || scope.actors.unread => None,
            None => {
                let names = scope.actors.ids.iter().map(|id| id.value.as_str());
                diagnostics.push(unknown("observer", "actor or source", &id.value, suggest(&id.value, names)), id.span);
                None
            }
        },
    });
    let figures = figures
        .into_iter()
        .enumerate()
        .filter_map(|(place, written)| {
            let words: Vec<_> =
                words.iter().filter_map(|words| Some((words.lang, words.figures.get(place)?))).collect();
            let by = written.by.as_ref().and_then(|by| find_actor(by, "figures.by", diagnostics));
            figure(written, &words, by, scope.counts, diagnostics)
        })
        .collect();
    let date = scope.dates[at].clone();
    let citations =
        citations.into_iter().filter_map(|written| citation(written, date.as_ref(), sources, diagnostics)).collect();
    let relation_list = relations_of(at, &relations, scope, diagnostics);
    let quote_at = quote.as_ref().map(|quote| quote.text.span);
    let differences = differences_of(differences, &mut words, sources, diagnostics);
    let corrections = corrections_of(corrections, &mut words, diagnostics);
    let media = media_of(media, &mut words, scope.context, diagnostics);

    let has_summary = summary_written.is_some();
    let split = summary::split(summary_written.map(|text| text.value), body.value);
    let mut title = Text::new(title.map(|title| title.value).unwrap_or_default());
    let mut summary = Text::new(split.summary);
    let mut body = split.body.map(Text::new);
    let mut date_basis = date_basis.map(Text::new);
    let mut place = place.map(|place| Box::new(Place { name: Text::new(place.name), position: place.position }));
    let mut quote = quote.map(|written| quote_of(*written, &scope.context.languages[0], sources, diagnostics));
    for translation in words {
        let lang = translation.lang;
        if let Some(text) = translation.title {
            title = title.with(lang, text);
        }
        // A translation without a summary of its own follows the shape of the original.
        let split = match translation.summary {
            None if has_summary => summary::Split {
                summary: String::new(),
                body: Some(translation.body.value).filter(|body| !body.is_empty()),
            },
            written => summary::split(written.map(|text| text.value), translation.body.value),
        };
        if !split.summary.is_empty() {
            summary = summary.with(lang, split.summary);
        }
        if let Some(text) = split.body {
            body = Some(body.unwrap_or_default().with(lang, text));
        }
        date_basis = translated(date_basis, lang, translation.date_basis, "date_basis", diagnostics);
        let place_name =
            translated(place.as_ref().map(|p| p.name.clone()), lang, translation.place, "place", diagnostics);
        if let (Some(place), Some(name)) = (&mut place, place_name) {
            place.name = name;
        }
        if let Some(text) = translation.quote_translation {
            match &mut quote {
                Some(quote) => {
                    let known = quote.translation.take().unwrap_or_default();
                    quote.translation = Some(known.with(lang, text.value));
                }
                None => diagnostics.push(nothing("quotation", "quote"), text.span),
            }
        }
    }
    let (passages, draft) = match draft {
        Some(draft) => {
            let WrittenDraft { evidence, passages, why, confidence } = *draft;
            (passages, Some(Box::new(Draft { evidence, why, confidence })))
        }
        None => (Vec::new(), None),
    };
    let model = Event {
        id: id.value,
        aliases: aliases.into_iter().map(|alias| alias.value).collect(),
        date,
        sequence: when.and_then(|when| sequence_of(when.value, scope)),
        date_basis,
        refers_to,
        kind,
        speakers,
        observer,
        about,
        title,
        summary,
        body,
        place,
        quote: quote.map(Box::new),
        figures,
        citations,
        relations: relation_list,
        reverse: Relations::default(),
        differences,
        corrections,
        tags: tags.iter().map(|tag| sources.shared.get(tag)).collect(),
        group: group.map(|group| sources.shared.get(&group)),
        importance,
        media,
        draft,
    };
    missing::report(&model, id.span, scope.context, diagnostics);
    Resolved { model: Arc::new(model), id_at: id.span, quote_at, passages }
}

/// A record's place as readers see it: a neighbour that is left out takes the place with it.
fn sequence_of(when: When, scope: &Scope<'_>) -> Option<Sequence<EventIx>> {
    match when {
        When::Date(_) => None,
        When::Sequence(sequence) => sequence.try_map(|id| scope.positions.of(scope.ids.get(&id.value)?)),
    }
}

/// Adds a translation to a text that exists; words for one that does not are a finding.
fn translated(
    text: Option<Text>,
    lang: LangIx,
    words: Option<Spanned<String>>,
    field: &'static str,
    diagnostics: &mut Diagnostics,
) -> Option<Text> {
    match (text, words) {
        (Some(text), Some(words)) => Some(text.with(lang, words.value)),
        (None, Some(words)) => {
            diagnostics.push(nothing("field", field), words.span);
            None
        }
        (text, None) => text,
    }
}

fn nothing(what: &'static str, id: &str) -> Problem {
    Problem::TranslationOfNothing { what, id: id.to_owned(), suggestion: crate::diag::Suggestion::None }
}
