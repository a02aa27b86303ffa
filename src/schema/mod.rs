//! JSON Schemas (draft 2020-12) of the files that authors write, for editors that complete and check them.
//!
//! A schema tells fields, their types and what is required; whether a date is one and a name is known is what `parse` and
//! `resolve` ask. Both know the same fields: a test compares them. A schema is stricter in one thing: a field without a
//! value (`null`), which counts as absent for the parser, is not accepted.

mod bibliography;
mod event;
mod evidence;
mod shape;
mod site;
mod timeline;
mod words;

use serde_json::{Map, Value, json};

/// A kind of file, or of a block in one.
#[derive(Clone, Copy, Debug)]
pub struct Schema {
    /// As in `docs/schema/NAME.schema.json`.
    pub name: &'static str,
    /// Where such texts stand in a content folder; `TIMELINE` and `LANG` stand for names.
    pub place: &'static str,
    title: &'static str,
    shape: fn() -> Value,
}

/// Every schema, in the order of a site's parts.
pub const ALL: [Schema; 15] = [
    Schema { name: "site", place: "site.toml", title: "A site", shape: site::site },
    Schema { name: "labels", place: "labels.toml", title: "Labels of outlets", shape: site::labels },
    Schema { name: "page", place: "NAME.md, front matter", title: "A plain page", shape: site::page },
    Schema {
        name: "timeline",
        place: "TIMELINE/timeline.md, front matter",
        title: "A timeline",
        shape: timeline::front,
    },
    Schema {
        name: "timeline-words",
        place: "TIMELINE/timeline.LANG.md, front matter",
        title: "A timeline's words in another language",
        shape: words::front,
    },
    Schema {
        name: "slice-block",
        place: "a fenced block `timeline` in prose",
        title: "Entries set into prose",
        shape: timeline::block,
    },
    Schema {
        name: "actors",
        place: "TIMELINE/actors.toml",
        title: "People, offices, states and organisations",
        shape: bibliography::actors,
    },
    Schema { name: "sources", place: "TIMELINE/sources.toml", title: "A bibliography", shape: bibliography::sources },
    Schema { name: "event", place: "TIMELINE/events/ID.md, front matter", title: "A record", shape: event::event },
    Schema {
        name: "event-words",
        place: "TIMELINE/events/ID.LANG.md, front matter",
        title: "A record's words in another language",
        shape: words::event,
    },
    Schema { name: "record", place: "TIMELINE/events.jsonl, a line", title: "A record in bulk", shape: event::record },
    Schema {
        name: "record-words",
        place: "TIMELINE/events.LANG.jsonl, a line",
        title: "A record's words in bulk",
        shape: words::record,
    },
    Schema {
        name: "events",
        place: "TIMELINE/events.toml, events.yaml",
        title: "Records in bulk",
        shape: event::events,
    },
    Schema {
        name: "events-words",
        place: "TIMELINE/events.LANG.toml, events.LANG.yaml",
        title: "Words of records in bulk",
        shape: words::events,
    },
    Schema {
        name: "event-list",
        place: "TIMELINE/events.yaml as a list",
        title: "A list of records",
        shape: event::list_alone,
    },
];

impl Schema {
    /// The schema of that name.
    pub fn named(name: &str) -> Option<Self> {
        ALL.into_iter().find(|schema| schema.name == name)
    }

    /// The name of the file that holds it.
    pub fn file(self) -> String {
        format!("{}.schema.json", self.name)
    }

    /// The schema as a JSON object.
    pub fn value(self) -> Value {
        let mut schema = Map::new();
        schema.insert("$schema".into(), json!("https://json-schema.org/draft/2020-12/schema"));
        schema.insert("title".into(), json!(self.title));
        schema.insert("$comment".into(), json!(self.place));
        if let Value::Object(shape) = (self.shape)() {
            schema.extend(shape);
        }
        Value::Object(schema)
    }

    /// The schema as the text of a file.
    pub fn text(self) -> String {
        format!("{:#}\n", self.value())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    /// `SNAPSHOTS=overwrite cargo test --lib schema` writes them anew.
    #[test]
    fn the_schemas_in_the_documentation_are_these() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/schema");
        if std::env::var_os("SNAPSHOTS").is_some_and(|action| action == "overwrite") {
            for schema in ALL {
                std::fs::write(folder.join(schema.file()), schema.text()).expect("the schema is written");
            }
        }
        for schema in ALL {
            let kept = std::fs::read_to_string(folder.join(schema.file())).unwrap_or_default();
            assert!(kept == schema.text(), "run this test with SNAPSHOTS=overwrite: {} is stale", schema.file());
        }
        let files = std::fs::read_dir(&folder).expect("the folder").count();
        assert_eq!(files, ALL.len(), "docs/schema holds other files too");
    }

    #[test]
    fn a_schema_is_found_by_its_name() {
        assert!(ALL.iter().all(|schema| Schema::named(schema.name).is_some_and(|found| found.name == schema.name)));
        assert!(Schema::named("events.toml").is_none());
    }
}
