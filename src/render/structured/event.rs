//! An entry as an `Event`, with what was said in it.

use serde_json::{Map, Value, json};

use super::{Place, dates, push_list, references, source_id};
use crate::markup::markdown::safe_url;
use crate::model::{Event, EventIx, Kind, Quote, Speaker};

pub fn event(place: &Place<'_, '_>, ix: EventIx) -> Map<String, Value> {
    let edition = place.edition;
    let record = edition.event(ix);
    let mut event = Map::new();
    event.insert("@type".into(), "Event".into());
    event.insert("@id".into(), own_id(&place.link(&edition.entry_path(ix))).into());
    event.insert("name".into(), edition.text(&record.title).into());
    if !record.summary.default_text().is_empty() {
        event.insert("description".into(), edition.plain(&record.summary).into());
    }
    if let Some(date) = &record.date {
        let (start, end) = dates::ends(date);
        for (key, text) in [("startDate", start), ("endDate", end)] {
            text.into_iter().for_each(|text| _ = event.insert(key.into(), text.into()));
        }
        event.insert("edtf".into(), date.to_string().into());
    }
    if let Some(at) = &record.place {
        let mut location = Map::new();
        location.insert("@type".into(), "Place".into());
        location.insert("name".into(), edition.text(&at.name).into());
        if let Some((latitude, longitude)) = at.position {
            let geo = json!({ "@type": "GeoCoordinates", "latitude": latitude, "longitude": longitude });
            location.insert("geo".into(), geo);
        }
        event.insert("location".into(), Value::Object(location));
    }
    push_list(&mut event, "performer", speakers(place, record));
    let about = record.about.iter().map(|actor| json!({ "name": edition.text(&edition.timeline.actor(*actor).name) }));
    push_list(&mut event, "about", about.collect());
    let keywords = std::iter::once(edition.kind(record)).chain(record.tags.iter().cloned());
    event.insert("keywords".into(), keywords.collect::<Vec<_>>().into());
    push_list(&mut event, "subjectOf", references(place, record));
    push_list(&mut event, "workFeatured", claim(place, record).into_iter().chain(quotation(place, record)).collect());
    event
}

/// The thing itself, apart from the page about it.
fn own_id(page: &str) -> String {
    match page.split_once('#') {
        Some((page, id)) => format!("{page}#_event-{id}"),
        None => format!("{page}#_event"),
    }
}

fn speakers(place: &Place<'_, '_>, record: &Event) -> Vec<Value> {
    let edition = place.edition;
    let one = |speaker: &Speaker| {
        let mut who = Map::new();
        who.insert("name".into(), edition.name(speaker).into());
        if let Some(role) = edition.role(speaker) {
            who.insert("description".into(), role.into());
        }
        if let Speaker::Actor(actor) = speaker
            && let Some(url) = edition.timeline.actor(*actor).url.as_deref().and_then(safe_url)
        {
            who.insert("url".into(), url.into());
        }
        Value::Object(who)
    };
    record.speakers.iter().map(one).collect()
}

/// What somebody asserts or denies. A position, a demand or a silence is none, nor is what happened.
fn claim(place: &Place<'_, '_>, record: &Event) -> Option<Value> {
    let asserts = matches!(record.kind, Kind::Claim | Kind::Estimate | Kind::Denial | Kind::Confirmation);
    if !asserts {
        return None;
    }
    let mut claim = Map::new();
    claim.insert("@type".into(), "Claim".into());
    claim.insert("name".into(), place.edition.text(&record.title).into());
    push_list(&mut claim, "author", names(place, record));
    push_list(&mut claim, "appearance", references(place, record));
    Some(Value::Object(claim))
}

fn quotation(place: &Place<'_, '_>, record: &Event) -> Option<Value> {
    let Quote { text, lang, translation, source, passage: _ } = record.quote.as_ref()?;
    let mut quotation = Map::new();
    quotation.insert("@type".into(), "Quotation".into());
    quotation.insert("text".into(), text.as_str().into());
    quotation.insert("inLanguage".into(), lang.as_str().into());
    push_list(&mut quotation, "author", names(place, record));
    if let Some(words) = translation.as_ref().filter(|_| lang != place.edition.tag()) {
        let translation = json!({
            "@type": "Quotation", "text": place.edition.text(words), "inLanguage": place.edition.tag(),
        });
        quotation.insert("workTranslation".into(), translation);
    }
    if let Some(source) = source {
        quotation.insert("citation".into(), json!({ "@id": source_id(place, *source) }));
    }
    Some(Value::Object(quotation))
}

fn names(place: &Place<'_, '_>, record: &Event) -> Vec<Value> {
    place.edition.names(record).into_iter().map(|name| json!({ "name": name })).collect()
}
