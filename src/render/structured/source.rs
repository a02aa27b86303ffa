//! What was read, as a `CreativeWork`.

use serde_json::{Map, Value, json};

use super::Place;
use crate::markup::markdown::safe_url;
use crate::model::{Event, Source, SourceIx};

/// A source's address, else its place in the timeline's bibliography.
pub fn source_id(place: &Place<'_, '_>, ix: SourceIx) -> String {
    let edition = place.edition;
    match address(edition.timeline.source(ix)) {
        Some(url) => url.to_owned(),
        None => place.link(&format!("{}#_s{}", edition.overview_path(), edition.planned.number(ix))),
    }
}

/// An entry's sources by their ids, each once.
pub fn references(place: &Place<'_, '_>, record: &Event) -> Vec<Value> {
    let mut seen: Vec<SourceIx> = Vec::new();
    for citation in &record.citations {
        if !seen.contains(&citation.source) {
            seen.push(citation.source);
        }
    }
    seen.into_iter().map(|ix| json!({ "@id": source_id(place, ix) })).collect()
}

pub fn source(place: &Place<'_, '_>, ix: SourceIx) -> Map<String, Value> {
    let of = place.edition.timeline.source(ix);
    let mut work = Map::new();
    work.insert("@type".into(), "CreativeWork".into());
    work.insert("@id".into(), source_id(place, ix).into());
    let texts = [
        ("name", of.title.as_deref()),
        ("inLanguage", of.lang.as_deref()),
        ("url", address(of)),
        ("archivedAt", of.archived_url.as_deref().and_then(safe_url)),
    ];
    for (key, text) in texts {
        text.into_iter().for_each(|text| _ = work.insert(key.into(), text.into()));
    }
    work.insert("publisher".into(), json!({ "@type": "Organization", "name": of.publisher }));
    if let Some(author) = &of.author {
        work.insert("author".into(), json!({ "name": author }));
    }
    if let Some(day) = of.published.as_ref().and_then(|date| date.html_datetime()) {
        work.insert("datePublished".into(), day.into());
    }
    work
}

fn address(source: &Source) -> Option<&str> {
    source.url.as_deref().and_then(safe_url).filter(|url| url.contains("://"))
}
