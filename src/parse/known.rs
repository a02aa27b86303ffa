//! Whether the parser and the schemas for editors know the same fields.

use super::node::{Node, Value as NodeValue};
use super::written::WrittenSite;
use super::{Languages, Part, actor, event, format, inset, parse_part, site, source, whole, words};
use crate::diag::{Diagnostics, Problem, SourceMap, Span, Spanned};
use crate::model::LangIx;
use crate::parse::fields::Fields;
use crate::schema::Schema;
use serde_json::{Value, json};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

/// Names of fields by the path of their table, such as `figures.`.
type Tables = BTreeMap<String, BTreeSet<String>>;

thread_local! {
    /// The fields that this thread's tables were asked for.
    static KNOWN: RefCell<Tables> = RefCell::default();
}

pub fn note(prefix: &str, names: &[&'static str]) {
    KNOWN.with_borrow_mut(|known| {
        known.entry(prefix.to_owned()).or_default().extend(names.iter().map(|name| (*name).to_owned()));
    });
}

/// A language of the sites below, which also serves as an id.
const KEY: &str = "en";

/// The shapes that a value may have.
fn alternatives(shape: &Value) -> Vec<&Value> {
    match shape["anyOf"].as_array() {
        Some(shapes) if shape["type"].is_null() => shapes.iter().flat_map(alternatives).collect(),
        _ => vec![shape],
    }
}

/// A value with every field that a schema tells of, in every table.
fn full(shape: &Value) -> Value {
    let shapes = alternatives(shape);
    if let Some(list) = shapes.iter().find(|shape| shape["type"] == "array") {
        return alternatives(&list["items"]).into_iter().map(full).collect();
    }
    let table = shapes.iter().find(|shape| shape["type"] == "object");
    let shape = table.unwrap_or(&shapes[0]);
    match (&shape["properties"], &shape["additionalProperties"], &shape["type"]) {
        (Value::Object(fields), ..) => fields.iter().map(|(name, shape)| (name.clone(), full(shape))).collect(),
        (_, values @ Value::Object(_), _) => json!({ KEY: full(values) }),
        (.., Value::String(name)) if name == "object" => json!({}),
        (.., Value::String(name)) if name == "boolean" => json!(true),
        (.., Value::String(name)) if name == "number" || name == "integer" => json!(1),
        _ => shape["enum"].get(0).cloned().unwrap_or(json!("x")),
    }
}

/// The fields of every table of a schema.
fn tables(shape: &Value, prefix: &str, out: &mut Tables) {
    for shape in alternatives(shape) {
        if let Value::Object(fields) = &shape["properties"] {
            out.entry(prefix.to_owned()).or_default().extend(fields.keys().cloned());
            for (name, shape) in fields {
                tables(shape, &format!("{prefix}{name}."), out);
            }
        } else if shape["type"] == "array" {
            tables(&shape["items"], prefix, out);
        } else if shape["additionalProperties"].is_object() {
            tables(&shape["additionalProperties"], &format!("{prefix}{KEY}."), out);
        }
    }
}

/// Reads a value as a text of that kind.
fn read(schema: &str, value: &Value) -> Diagnostics {
    let mut sources = SourceMap::default();
    let mut found = Diagnostics::default();
    let languages = Languages(vec!["en".into(), "id".into()]);
    let stem = Some(Spanned::new("x".to_owned(), Span::new(crate::diag::FileId(0), 0, 0)));
    let part = match schema {
        "timeline" => Some(Part::Front),
        "timeline-words" => Some(Part::FrontWords(LangIx(1))),
        "event" => Some(Part::Event { stem: "x".into() }),
        "event-words" => Some(Part::EventWords { stem: "x".into(), lang: LangIx(1) }),
        _ => None,
    };
    if part.is_some() || schema == "page" {
        let file = sources.add("x.md".into(), format!("---\n{value}\n---\n"));
        match part {
            Some(part) => drop(parse_part(file, &sources, part, &languages, &mut found)),
            None => drop(super::page(file, &sources, "x".into(), LangIx::DEFAULT, &mut found)),
        }
        return found;
    }
    if schema == "slice-block" {
        let toml = toml::to_string(value).expect("TOML");
        let file = sources.add("x.md".into(), format!("```timeline\n{toml}```\n"));
        inset::insets(whole(file, &sources), &mut found);
        return found;
    }
    let file = sources.add("x".into(), value.to_string());
    let node: Node<'_> = format::json::parse(whole(file, &sources), &mut found).expect("JSON");
    match schema {
        "site" => drop(site::site(node, &mut WrittenSite::default(), &mut found)),
        "labels" => drop(site::labels(node, &languages, &mut found)),
        "actors" => drop(actor::actors(node, &languages, &mut found)),
        "sources" => drop(source::sources(node, &mut found)),
        _ => {
            let NodeValue::Table(table) = node.value else { panic!("a record is a table") };
            let fields = Fields::new(node.span, table, &mut found);
            match schema {
                "record" => drop(event::event(fields, None, None)),
                "record-words" => drop(words::event_words(fields, LangIx(1), stem, None, "events.jsonl")),
                other => panic!("how is `{other}` read?"),
            }
        }
    }
    found
}

/// Puts a field into the table at that path.
fn insert(value: &mut Value, path: &str, name: &str) {
    let mut at = value;
    for part in path.split_terminator('.') {
        at = &mut at[part];
        while at.is_array() {
            at = &mut at[0];
        }
    }
    at[name] = json!("x");
}

/// Fields that the parser knows only to refuse them, with the path of their table.
fn refused(known: &Tables, told: &Tables) -> Vec<(String, String)> {
    let more = |(path, names): (&String, &BTreeSet<String>)| -> Vec<(String, String)> {
        let told = told.get(path).cloned().unwrap_or_default();
        names.difference(&told).map(|name| (path.clone(), name.clone())).collect()
    };
    known.iter().flat_map(more).collect()
}

/// Schemas of many records in a file are made of those of one.
const ONE_BY_ONE: [&str; 12] = [
    "site",
    "labels",
    "page",
    "timeline",
    "timeline-words",
    "slice-block",
    "actors",
    "sources",
    "event",
    "event-words",
    "record",
    "record-words",
];

#[test]
fn parser_and_schemas_know_the_same_fields() {
    for name in ONE_BY_ONE {
        let schema = Schema::named(name).expect("a schema").value();
        let mut told = Tables::new();
        tables(&schema, "", &mut told);
        let mut value = full(&schema);
        KNOWN.take();
        let found = read(name, &value);
        let known = KNOWN.take();
        for diagnostic in found.iter() {
            let is_unknown = matches!(diagnostic.problem, Problem::UnknownKey { .. } | Problem::NotWords { .. });
            assert!(!is_unknown, "{name}: {}", diagnostic.problem.message());
        }
        for (path, names) in &told {
            let known = known.get(path).unwrap_or_else(|| panic!("{name}: the parser has no table `{path}`"));
            assert!(names.is_subset(known), "{name}: {path} {:?}", names.difference(known));
        }
        let refused = refused(&known, &told);
        for (path, field) in &refused {
            insert(&mut value, path, field);
        }
        let found = read(name, &value);
        let said: BTreeSet<String> = found
            .iter()
            .filter_map(|diagnostic| match &diagnostic.problem {
                Problem::NotWords { field, .. } => Some(field.clone()),
                _ => None,
            })
            .collect();
        let expected: BTreeSet<String> = refused.iter().map(|(path, field)| format!("{path}{field}")).collect();
        assert_eq!(said, expected, "{name}: the schema lacks what the parser takes");
    }
}
