//! What was read, as a `CreativeWork`.

use std::borrow::Cow;

use super::Standpoint;
use super::vocabulary::{CreativeWork, Named, Organization, Reference};
use crate::markup::markdown::safe_url;
use crate::model::{Event, Source, SourceIx};

/// A source's address, else its place in the timeline's bibliography.
pub fn source_id<'a>(standpoint: &Standpoint<'_, 'a>, ix: SourceIx) -> Cow<'a, str> {
    let edition = standpoint.edition;
    match address(edition.timeline.source(ix)) {
        Some(url) => url.into(),
        None => {
            let place = format!("{}#_s{}", edition.overview_path(), edition.planned.number(ix));
            standpoint.link(&place).into()
        }
    }
}

/// An entry's sources by their ids, each once.
pub fn references<'a>(standpoint: &Standpoint<'_, 'a>, record: &Event) -> Vec<Reference<'a>> {
    let mut seen: Vec<SourceIx> = Vec::new();
    for citation in &record.citations {
        if !seen.contains(&citation.source) {
            seen.push(citation.source);
        }
    }
    seen.into_iter().map(|ix| Reference { id: source_id(standpoint, ix) }).collect()
}

pub fn source<'a>(standpoint: &Standpoint<'_, 'a>, ix: SourceIx) -> CreativeWork<'a> {
    let of = standpoint.edition.timeline.source(ix);
    CreativeWork {
        id: source_id(standpoint, ix),
        name: of.title.as_deref(),
        in_language: of.lang.as_deref(),
        url: address(of),
        archived_at: of.archived_url.as_deref().and_then(safe_url),
        publisher: Organization { name: &of.publisher },
        author: of.author.as_deref().map(|name| Named { name }),
        date_published: of.published.as_ref().and_then(|date| date.html_datetime()),
    }
}

fn address(source: &Source) -> Option<&str> {
    source.url.as_deref().and_then(safe_url).filter(|url| url.contains("://"))
}
