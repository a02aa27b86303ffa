//! `timeline.json`: the whole timeline in one language, by the names of the record format.
//!
//! Its schema is `docs/timeline.schema.json`, made from [`shape`] by a test.

mod entry;
mod shape;

use std::io::{self, Write};

use crate::date::Edtf;
use crate::edition::Edition;
use crate::model::{Actor, LangIx, Order, Slice, Source, Text};
use entry::Entries;
use serde::{Serialize, Serializer};
use shape::{
    ActorShape, CountShape, Document, KeyFactShape, PositionShape, SharedTextShape, SliceShape, SourceShape,
    TombstoneShape,
};

/// What a reader of the file asks for first.
const FORMAT: &str = "linimasa-timeline";
/// Rises when a reader of the last one would misread the file.
const VERSION: u8 = 1;

pub fn write(edition: &Edition<'_>, out: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer(&mut *out, &document(edition))?;
    out.write_all(b"\n")
}

fn document<'a>(edition: &Edition<'a>) -> Document<'a> {
    let timeline = edition.timeline;
    let text = |text: &'a Text| edition.text(text);
    let id = |actor: &crate::model::ActorIx| timeline.actor(*actor).id.as_str();
    let source = |ix: &crate::model::SourceIx| timeline.source(*ix).id.as_str();
    let key_facts = timeline
        .key_facts
        .iter()
        .map(|fact| KeyFactShape { label: text(&fact.label), items: fact.items.iter().map(text).collect() });
    let counts = timeline.counts.iter();
    let counts = counts.map(|count| CountShape { id: &count.id, label: text(&count.label), shape: count.shape.name() });
    let positions = timeline.positions.iter();
    let positions = positions.map(|position| PositionShape { actor: id(&position.actor), text: text(&position.text) });
    let slices = timeline.slices.iter().map(|slice: &Slice| SliceShape {
        id: &slice.id,
        title: text(&slice.title),
        actors: slice.actors.iter().map(id).collect(),
        kinds: slice.kinds.iter().map(|kind| kind.name()).collect(),
        sources: slice.sources.iter().map(source).collect(),
        tags: &slice.tags,
        from: slice.from.as_ref().map(ToString::to_string),
        to: slice.to.as_ref().map(ToString::to_string),
        importance: slice.importance,
        limit: slice.limit,
        order: order(slice.order),
    });
    let tombstones = timeline.tombstones.iter().map(|gone| TombstoneShape {
        id: &gone.id,
        date: gone.date.to_string(),
        reason: text(&gone.reason),
    });
    Document {
        format: FORMAT,
        version: VERSION,
        lang: edition.tag(),
        default_lang: &edition.site.lang(LangIx::DEFAULT).0,
        id: &timeline.path,
        address: edition.address(&edition.overview_path()),
        title: text(&timeline.title),
        description: timeline.description.as_ref().map(text),
        updated: timeline.updated.as_ref().map(ToString::to_string),
        timezone: timeline.timezone.as_ref().map(|zone| zone.name().to_owned()),
        order: order(timeline.order),
        text: timeline.prose.as_ref().map(text),
        key_facts: key_facts.collect(),
        counts: counts.collect(),
        positions: positions.collect(),
        slices: slices.collect(),
        as_of: timeline.as_of.iter().map(|day| Edtf::from(*day).to_string()).collect(),
        tombstones: tombstones.collect(),
        actors: timeline.actors.iter().map(|of| actor(edition, of)).collect(),
        sources: Sources(*edition),
        events: Entries(*edition),
    }
}

const fn order(order: Order) -> &'static str {
    match order {
        Order::Oldest => "oldest",
        Order::Newest => "newest",
    }
}

fn actor<'a>(edition: &Edition<'a>, of: &'a Actor) -> ActorShape<'a> {
    ActorShape {
        id: &of.id,
        name: edition.text(&of.name),
        role: of.role.as_ref().map(|role| edition.text(role)),
        side: of.side.map(|side| edition.timeline.actor(side).id.as_str()),
        aliases: &of.aliases,
        url: of.url.as_deref(),
    }
}

/// Every source, made as it is written: all of them at once would be a second copy of the timeline.
pub struct Sources<'a>(Edition<'a>);

impl Serialize for Sources<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.timeline.sources.iter().map(|of| source_shape(&self.0, of)))
    }
}

fn source_shape<'a>(edition: &Edition<'a>, of: &'a Source) -> SourceShape<'a> {
    let Source {
        id,
        url,
        title,
        publisher,
        author,
        published,
        lang,
        agency,
        label,
        archived_url,
        retrieved,
        article: _,
        sha256,
        shared_text,
    } = of;
    SourceShape {
        id,
        url: url.as_deref(),
        title: title.as_deref(),
        publisher,
        author: author.as_deref(),
        published: published.as_ref().map(ToString::to_string),
        lang: lang.as_deref(),
        agency: agency.as_deref(),
        label: label.as_ref().map(|label| edition.text(label)),
        archived_url: archived_url.as_deref(),
        retrieved: retrieved.as_ref().map(ToString::to_string),
        sha256: sha256.as_deref(),
        shared_text: shared_text
            .map(|shared| SharedTextShape { with: &edition.timeline.source(shared.with).id, percent: shared.percent }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `SNAPSHOTS=overwrite cargo test --lib export` writes the schema anew.
    #[test]
    fn the_schema_in_the_documentation_is_that_of_the_file() {
        let settings = schemars::generate::SchemaSettings::draft2020_12().for_serialize();
        let schema = settings.into_generator().into_root_schema_for::<Document<'_>>();
        let text = serde_json::to_string_pretty(&schema).expect("a schema") + "\n";
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/timeline.schema.json");
        if std::env::var_os("SNAPSHOTS").is_some_and(|action| action == "overwrite") {
            std::fs::write(path, &text).expect("the schema is written");
        }
        let kept = std::fs::read_to_string(path).unwrap_or_default();
        assert!(kept == text, "run this test with SNAPSHOTS=overwrite; the schema is now\n{text}");
    }
}
