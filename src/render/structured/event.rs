//! An entry as an `Event`, with what was said in it.

use std::borrow::Cow;

use super::vocabulary::{Claim, Event, Few, GeoCoordinates, Named, Performer, Place, Quotation, Reference, Work};
use super::{Standpoint, dates, source_id};
use crate::markup::markdown::safe_url;
use crate::model::{self, EventIx, Kind, Speaker};

/// `references` are those of the entry's sources.
pub fn event<'a>(standpoint: &Standpoint<'_, 'a>, ix: EventIx, references: &[Reference<'a>]) -> Event<'a> {
    let edition = standpoint.edition;
    let record = edition.event(ix);
    let (start_date, end_date) = record.date.as_ref().map(dates::ends).unwrap_or_default();
    let about = record.about.iter().map(|actor| Named { name: edition.text(&edition.timeline.actor(*actor).name) });
    let tags = record.tags.iter().map(|tag| Cow::Borrowed(&**tag));
    let claim = claim(standpoint, record, references).map(Work::Claim);
    Event {
        id: own_id(&standpoint.link(&edition.entry_path(ix))),
        name: edition.text(&record.title),
        description: (!record.summary.default_text().is_empty()).then(|| edition.plain(&record.summary)),
        start_date,
        end_date,
        edtf: record.date.as_ref().map(ToString::to_string),
        location: record.place.as_ref().map(|place| Place {
            name: edition.text(&place.name),
            geo: place.position.map(|(latitude, longitude)| GeoCoordinates { latitude, longitude }),
        }),
        performer: Few(record.speakers.iter().map(|speaker| performer(standpoint, speaker)).collect()),
        about: Few(about.collect()),
        keywords: std::iter::once(Cow::Owned(edition.kind(record))).chain(tags).collect(),
        subject_of: Few(references.to_vec()),
        work_featured: Few(claim.into_iter().chain(quotation(standpoint, record).map(Work::Quotation)).collect()),
    }
}

/// The thing itself, apart from the page about it.
fn own_id(page: &str) -> String {
    match page.split_once('#') {
        Some((page, id)) => format!("{page}#_event-{id}"),
        None => format!("{page}#_event"),
    }
}

fn performer<'a>(standpoint: &Standpoint<'_, 'a>, speaker: &'a Speaker) -> Performer<'a> {
    let edition = standpoint.edition;
    let url = match speaker {
        Speaker::Actor(actor) => edition.timeline.actor(*actor).url.as_deref().and_then(safe_url),
        Speaker::Named(_) => None,
    };
    Performer { name: edition.name(speaker), description: edition.role(speaker), url }
}

/// What somebody asserts or denies. A position, a demand or a silence is none, nor is what happened.
fn claim<'a>(
    standpoint: &Standpoint<'_, 'a>,
    record: &'a model::Event,
    references: &[Reference<'a>],
) -> Option<Claim<'a>> {
    let asserts = matches!(record.kind, Kind::Claim | Kind::Estimate | Kind::Denial | Kind::Confirmation);
    asserts.then(|| Claim {
        name: standpoint.edition.text(&record.title),
        author: names(standpoint, record),
        appearance: Few(references.to_vec()),
    })
}

fn quotation<'a>(standpoint: &Standpoint<'_, 'a>, record: &'a model::Event) -> Option<Quotation<'a>> {
    let edition = standpoint.edition;
    let model::Quote { text, lang, translation, source, passage: _ } = record.quote.as_deref()?;
    let translation = translation.as_ref().filter(|_| lang != edition.tag()).map(|words| Quotation {
        text: edition.text(words),
        in_language: edition.tag(),
        author: Few(Vec::new()),
        work_translation: None,
        citation: None,
    });
    Some(Quotation {
        text,
        in_language: lang,
        author: names(standpoint, record),
        work_translation: translation.map(Box::new),
        citation: source.map(|source| Reference { id: source_id(standpoint, source) }),
    })
}

fn names<'a>(standpoint: &Standpoint<'_, 'a>, record: &'a model::Event) -> Few<Named<'a>> {
    Few(standpoint.edition.names(record).into_iter().map(|name| Named { name }).collect())
}
