//! An entry of `timeline.json`.

use serde::{Serialize, Serializer};

use super::shape::{
    CitationShape, CorrectionShape, DateShape, DifferenceShape, EventShape, FigureShape, MediaShape, ObserverShape,
    OriginShape, PlaceShape, QuoteShape, SequenceShape, SpeakerShape,
};
use crate::date::{Bound, Edtf};
use crate::edition::Edition;
use crate::model::{Amount, Event, EventIx, Figure, Observer, Relation, Sequence, Speaker, Stance, Text};
use crate::plan::{event_ix, origins};
use std::collections::BTreeSet;

/// Every entry, made as it is written: all of them at once would be a second copy of the timeline.
pub struct Entries<'a>(pub Edition<'a>);

impl Serialize for Entries<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq((0..self.0.timeline.events.len()).map(|at| event(&self.0, event_ix(at))))
    }
}

fn event<'a>(edition: &Edition<'a>, ix: EventIx) -> EventShape<'a> {
    let timeline = edition.timeline;
    // Named one by one, so that a new field is not forgotten.
    let Event {
        id,
        aliases,
        date,
        sequence,
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
        quote,
        figures,
        citations,
        relations,
        reverse: _,
        differences,
        corrections,
        tags,
        group,
        importance,
        media,
        draft,
    } = edition.event(ix);
    let text = |text: &'a Text| edition.text(text);
    let related = |relation| relations.get(relation).iter().map(|ix| timeline.event(*ix).id.as_str()).collect();
    let source = |ix: crate::model::SourceIx| timeline.source(ix).id.as_str();
    let place = place.as_ref().map(|place| PlaceShape {
        name: text(&place.name),
        lat: place.position.map(|(latitude, _)| latitude),
        lon: place.position.map(|(_, longitude)| longitude),
    });
    let quote = quote.as_ref().map(|quote| QuoteShape {
        text: &quote.text,
        lang: &quote.lang,
        translation: quote.translation.as_ref().map(text),
        source: quote.source.map(source),
    });
    let differences = differences.iter().map(|difference| DifferenceShape {
        note: text(&difference.note),
        sources: difference.sources.iter().map(|ix| source(*ix)).collect(),
    });
    let corrections = corrections.iter().map(|correction| CorrectionShape {
        date: correction.date.to_string(),
        said: text(&correction.said),
        says: text(&correction.says),
        why: correction.why.as_ref().map(text),
    });
    let cited = citations.iter().map(|citation| CitationShape {
        source: source(citation.source),
        via: citation.via.iter().map(|name| &**name).collect(),
        locator: citation.locator.as_deref(),
    });
    let outlets: BTreeSet<&str> = citations.iter().map(|of| &*timeline.source(of.source).publisher).collect();
    let origins = if outlets.len() > 1 { origins(timeline, edition.event(ix)) } else { Vec::new() };
    let origins = origins
        .into_iter()
        .map(|origin| OriginShape { name: origin.name, sources: origin.sources.into_iter().map(source).collect() });
    let media = media.iter().map(|media| MediaShape {
        src: &media.src,
        alt: text(&media.alt),
        caption: media.caption.as_ref().map(text),
        credit: media.credit.as_ref().map(text),
        link: media.link.as_deref(),
    });
    EventShape {
        id,
        address: edition.address(&edition.entry_path(ix)),
        aliases,
        date: date.as_ref().map(|date| self::date(edition, date)),
        sequence: sequence.map(|place| self::sequence(edition, place)),
        date_basis: date_basis.as_ref().map(text),
        refers_to: refers_to.as_ref().map(|date| self::date(edition, date)),
        kind: kind.name(),
        speaker: speakers.iter().map(|one| speaker(edition, one)).collect(),
        observer: observer.map(|observer| match observer {
            Observer::Actor(actor) => ObserverShape { actor: Some(&timeline.actor(actor).id), source: None },
            Observer::Source(ix) => ObserverShape { actor: None, source: Some(source(ix)) },
        }),
        about: about.iter().map(|actor| timeline.actor(*actor).id.as_str()).collect(),
        title: text(title),
        summary: text(summary),
        body: body.as_ref().map(text),
        place,
        quote,
        figures: figures.iter().map(|one| figure(edition, one)).collect(),
        sources: cited.collect(),
        origins: origins.collect(),
        responds_to: related(Relation::RespondsTo),
        confirms: related(Relation::Confirms),
        contradicts: related(Relation::Contradicts),
        supersedes: related(Relation::Supersedes),
        differences: differences.collect(),
        corrections: corrections.collect(),
        tags: tags.iter().map(|tag| &**tag).collect(),
        group: group.as_deref(),
        importance: *importance,
        media: media.collect(),
        draft: draft.is_some(),
        evidence: draft.as_ref().and_then(|draft| draft.evidence.as_deref()),
        why: draft.as_ref().and_then(|draft| draft.why.as_deref()),
        confidence: draft.as_ref().and_then(|draft| draft.confidence.as_deref()),
        untranslated: untranslated(edition, ix),
    }
}

fn untranslated(edition: &Edition<'_>, ix: EventIx) -> Vec<&'static str> {
    let event = edition.event(ix);
    let texts = [
        ("title", Some(&event.title)),
        ("summary", Some(&event.summary).filter(|text| !text.default_text().is_empty())),
        ("body", event.body.as_ref()),
        ("date_basis", event.date_basis.as_ref()),
        ("place", event.place.as_ref().map(|place| &place.name)),
        ("quote.translation", event.quote.as_ref().and_then(|quote| quote.translation.as_ref())),
    ];
    let missing = texts.into_iter().filter(|(_, text)| text.is_some_and(|text| !text.has(edition.lang)));
    missing.map(|(field, _)| field).collect()
}

fn date(edition: &Edition<'_>, date: &Edtf) -> DateShape {
    DateShape {
        edtf: date.to_string(),
        words: edition.when(Some(date)),
        earliest: bound(date.earliest()),
        latest: bound(date.latest()),
    }
}

fn bound(bound: Bound) -> Option<String> {
    match bound {
        Bound::Open => Some("..".to_owned()),
        Bound::Unknown => None,
        Bound::At(seconds) => Some(seconds.to_string()),
    }
}

fn sequence<'a>(edition: &Edition<'a>, place: Sequence<EventIx>) -> SequenceShape<'a> {
    let id = |ix: EventIx| Some(edition.event(ix).id.as_str());
    match place {
        Sequence::After(one) => SequenceShape { after: id(one), before: None },
        Sequence::Before(one) => SequenceShape { after: None, before: id(one) },
        Sequence::Between(first, second) => SequenceShape { after: id(first), before: id(second) },
    }
}

fn speaker<'a>(edition: &Edition<'a>, speaker: &'a Speaker) -> SpeakerShape<'a> {
    let timeline = edition.timeline;
    SpeakerShape {
        actor: match speaker {
            Speaker::Actor(actor) => Some(&timeline.actor(*actor).id),
            Speaker::Named(_) => None,
        },
        name: edition.name(speaker),
        role: edition.role(speaker),
        side: timeline.side_of(speaker).map(|side| timeline.actor(side).id.as_str()),
    }
}

fn figure<'a>(edition: &Edition<'a>, figure: &'a Figure) -> FigureShape<'a> {
    let (value, min, max, words) = match &figure.amount {
        Amount::Value(value) => (Some(*value), None, None, None),
        Amount::Range { min, max } => (None, Some(*min), Some(*max), None),
        Amount::Words(words) => (None, None, None, Some(edition.text(words))),
    };
    FigureShape {
        count: figure.count.map(|count| edition.timeline.counts[count].id.as_str()),
        value,
        min,
        max,
        words,
        hedge: figure.hedge.map(crate::model::Hedge::name),
        unit: figure.unit.as_ref().map(|unit| edition.text(unit)),
        as_of: figure.as_of.as_ref().map(|at| date(edition, at)),
        by: figure.by.map(|actor| edition.timeline.actor(actor).id.as_str()),
        stance: match figure.stance {
            Stance::Asserts => "asserts",
            Stance::Rejects => "rejects",
        },
    }
}
