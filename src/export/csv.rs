//! A table for spreadsheets and notebooks: a row an entry, RFC 4180, UTF-8.
//!
//! Columns have the names of the record format where they hold the same; lists are joined by `; `.

use std::borrow::Cow;
use std::io::{self, Write};

use super::{Fate, Loss, guarded};
use crate::date::{Bound, Edtf};
use crate::edition::Edition;
use crate::markup::markdown::safe_url;
use crate::model::{Event, Relation, SourceIx};
use crate::plan::event_ix;

const COLUMNS: [&str; 28] = [
    "id",
    "date",
    "earliest",
    "latest",
    "date_words",
    "date_basis",
    "refers_to",
    "kind",
    "speaker",
    "role",
    "side",
    "about",
    "title",
    "summary",
    "quote",
    "quote.lang",
    "quote.translation",
    "figures",
    "place.name",
    "place.lat",
    "place.lon",
    "sources",
    "source_urls",
    "relations",
    "tags",
    "group",
    "importance",
    "address",
];

pub fn write(edition: &Edition<'_>, loss: &mut Loss, out: &mut dyn Write) -> io::Result<()> {
    let mut rows = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(out);
    rows.write_record(COLUMNS)?;
    let mut marked = 0;
    for (at, event) in edition.timeline.events.iter().enumerate() {
        let address = edition.address(&edition.entry_path(event_ix(at))).unwrap_or_default();
        let row = row(edition, event, address).map(|cell| match cell {
            Cell::Data(data) => data,
            Cell::Words(words) => {
                let guarded = guarded(&words);
                marked += usize::from(matches!(guarded, Cow::Owned(_)));
                guarded.into_owned()
            }
        });
        rows.write_record(row)?;
    }
    if marked > 0 {
        loss.add(Fate::Words, "cells that start like a formula, marked with '", marked);
    }
    rows.flush()
}

enum Cell {
    /// Numbers, dates, ids and addresses: ours, never a formula.
    Data(String),
    /// What a person wrote.
    Words(String),
}

fn row(edition: &Edition<'_>, event: &Event, address: String) -> [Cell; COLUMNS.len()] {
    use Cell::{Data, Words};
    let timeline = edition.timeline;
    let date = event.date.as_ref();
    let quote = event.quote.as_ref();
    let text = |text: Option<&crate::model::Text>| {
        text.map_or_else(String::new, |text| text.get(edition.lang).text.to_owned())
    };
    let speakers = || event.speakers.iter();
    let position = event.place.as_ref().and_then(|place| place.position);
    let sources: Vec<SourceIx> = event.citations.iter().map(|citation| citation.source).collect();
    let urls = sources.iter().filter_map(|ix| safe_url(timeline.source(*ix).url.as_deref()?));
    [
        Data(event.id.clone()),
        Data(date.map(ToString::to_string).unwrap_or_default()),
        Data(date.map(|date| bound(date.earliest())).unwrap_or_default()),
        Data(date.map(|date| bound(date.latest())).unwrap_or_default()),
        Words(edition.when(date)),
        Words(text(event.date_basis.as_ref())),
        Data(event.refers_to.as_deref().map(Edtf::to_string).unwrap_or_default()),
        Data(event.kind.name().to_owned()),
        Words(joined(edition.names(event))),
        Words(joined(speakers().filter_map(|speaker| edition.role(speaker)))),
        Words(joined(speakers().filter_map(|speaker| {
            let side = timeline.side_of(speaker)?;
            Some(edition.text(&timeline.actor(side).name))
        }))),
        Words(joined(event.about.iter().map(|actor| edition.text(&timeline.actor(*actor).name)))),
        Words(text(Some(&event.title))),
        Words(edition.plain(&event.summary)),
        Words(quote.map_or_else(String::new, |quote| quote.text.clone())),
        Data(quote.map_or_else(String::new, |quote| quote.lang.clone())),
        Words(text(quote.and_then(|quote| quote.translation.as_ref()))),
        Words(joined(event.figures.iter().map(|figure| edition.figure(figure)))),
        Words(text(event.place.as_ref().map(|place| &place.name))),
        Data(position.map(|(latitude, _)| latitude.to_string()).unwrap_or_default()),
        Data(position.map(|(_, longitude)| longitude.to_string()).unwrap_or_default()),
        Words(joined(sources.iter().map(|ix| &*timeline.source(*ix).publisher))),
        Words(urls.collect::<Vec<_>>().join(" ")),
        Data(joined(relations(edition, event))),
        Words(joined(&event.tags)),
        Words(event.group.as_deref().unwrap_or_default().to_owned()),
        Data(event.importance.map(|importance| importance.to_string()).unwrap_or_default()),
        Data(address),
    ]
}

/// `responds_to:ID`
fn relations(edition: &Edition<'_>, event: &Event) -> Vec<String> {
    let of = |relation: Relation| event.relations.get(relation).iter().map(move |ix| (relation, *ix));
    let all = Relation::ALL.into_iter().flat_map(of);
    all.map(|(relation, ix)| format!("{}:{}", relation.name(), edition.event(ix).id)).collect()
}

fn joined<T: AsRef<str>>(items: impl IntoIterator<Item = T>) -> String {
    items.into_iter().map(|item| item.as_ref().to_owned()).collect::<Vec<_>>().join("; ")
}

/// Civil time as written; `..` for an open end, nothing for one that nobody knows.
fn bound(bound: Bound) -> String {
    match bound {
        Bound::Open => "..".to_owned(),
        Bound::Unknown => String::new(),
        Bound::At(seconds) => seconds.to_string(),
    }
}
