//! `timeline.md`, and entries set into prose.

use super::shape::{
    by_name, choice, date, extra, filled, flag, id, list, one_or_many, optional, required, table, text, whole_in, with,
};
use crate::model::Kind;
use serde_json::{Value, json};

const ORDERS: [&str; 2] = ["oldest", "newest"];
/// The largest whole number that fields take.
const MANY: i64 = u32::MAX as i64;

pub fn front() -> Value {
    table(vec![
        required("title", filled(), "The heading."),
        optional("description", text(), "Inline Markdown: one or two sentences."),
        optional("updated", date(), "The day of the last change of substance."),
        optional("timezone", text(), "IANA name, such as Asia/Jakarta: the zone of times without an offset."),
        optional("order", choice(&ORDERS), "Which entry comes first. Default: oldest."),
        optional("entry_pages", flag(), "Whether each entry has a page. Default: true."),
        optional("key_facts", list(key_fact()), "What is known so far, with links to entries."),
        optional("counts", list(count()), "What is being counted; figures name one of these."),
        optional("positions", by_name(&text(), &text()), "An actor's id and their latest position in one line."),
        optional("slices", list(slice()), "Named selections of entries, each with a page of its own."),
        optional("as_of", one_or_many(date()), "Days at which readers can look back."),
        optional("tombstones", list(tombstone()), "Records that were removed, and why."),
        extra(),
    ])
}

fn key_fact() -> Value {
    let items = json!({
        "anyOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" }, "minItems": 1 }]
    });
    table(vec![
        required("label", filled(), "Such as “In dispute”."),
        required("items", items, "Inline Markdown with links such as [words](#event-id)."),
    ])
}

fn count() -> Value {
    table(vec![
        required("id", filled(), "The name that figures use."),
        required("label", filled(), "What is being counted."),
        optional("shape", choice(&["ring", "disc", "square"]), "The mark in the chart. Default: disc."),
    ])
}

fn slice() -> Value {
    let kinds = one_or_many(choice(&Kind::ALL.map(Kind::name)));
    table(vec![
        required("id", filled(), "Its name in addresses."),
        required("title", filled(), "Its heading."),
        optional("actors", one_or_many(text()), "Ids: who speaks, or whose side."),
        optional("kinds", kinds, "Kinds of statements."),
        optional("sources", one_or_many(text()), "Ids of sources."),
        optional("tags", one_or_many(text()), "Tags."),
        optional("from", date(), "The first date."),
        optional("to", date(), "The last date."),
        optional("importance", whole_in(1, 3), "At least this much."),
        optional("limit", whole_in(1, MANY), "At most this many entries."),
        optional("order", choice(&ORDERS), "Which entry comes first."),
    ])
}

fn tombstone() -> Value {
    table(vec![
        required("id", id(), "The record that was removed."),
        required("date", date(), "The day on which it was removed."),
        required("reason", filled(), "Why."),
    ])
}

/// The TOML of a fenced block: one selection, and how it is shown.
pub fn block() -> Value {
    let selections = ["slice", "actor", "kind", "source", "tag"];
    let about = ["Id of a slice.", "Id of an actor.", "A kind of statement.", "Id of a source.", "A tag."];
    let mut fields: Vec<_> =
        selections.into_iter().zip(about).map(|(name, about)| optional(name, text(), about)).collect();
    fields.extend([
        optional("timeline", text(), "A timeline's folder; may be left out where there is one choice only."),
        optional("limit", whole_in(1, MANY), "At most this many entries."),
        optional("order", choice(&ORDERS), "Which entry comes first."),
    ]);
    let one: Vec<Value> = selections.iter().map(|name| json!({ "required": [name] })).collect();
    with(table(fields), "oneOf", json!(one))
}
