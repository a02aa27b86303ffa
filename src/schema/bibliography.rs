//! `sources.toml` and `actors.toml`.

use super::shape::{
    Field, address, by_language, by_name, date, extra, filled, id, one_or_many, optional, required, table, text, with,
};
use serde_json::{Value, json};

pub fn sources() -> Value {
    by_name(&id(), &named(table(source_fields())))
}

pub fn actors() -> Value {
    let actor = table(vec![
        required("name", filled(), "As readers see it."),
        optional("names", by_language(), "The name in other languages."),
        optional("role", text(), "Office or role."),
        optional("roles", by_language(), "The role in other languages."),
        optional("side", text(), "Id of the actor for whom they speak."),
        optional("aliases", one_or_many(text()), "Other spellings; articles that are pulled are searched for them."),
        optional("url", address(), "Their own page."),
        extra(),
    ]);
    by_name(&id(), &actor)
}

pub fn source_fields() -> Vec<Field> {
    vec![
        optional("url", address(), "Where it is."),
        optional("title", text(), "Its headline. Without one readers see outlet and day."),
        optional("publisher", text(), "The outlet that carried it."),
        optional("author", text(), "Who wrote it."),
        optional("published", date(), "When readers could know: EDTF."),
        optional("lang", text(), "Its language, such as `id`."),
        optional("agency", text(), "The news agency whose report it carries."),
        optional("label", text(), "A label such as state-funded, shown beside the outlet."),
        optional("archived_url", address(), "A copy in a web archive."),
        optional("retrieved", date(), "When it was read: EDTF."),
        optional("article", text(), "Path of the saved text, `articles/ID.txt`."),
        optional(
            "sha256",
            json!({ "type": "string", "pattern": "^[0-9A-Fa-f]{64}$" }),
            "What `sha256sum` says of the saved text.",
        ),
        extra(),
    ]
}

/// A source says who carried it, or where it is.
pub fn named(source: Value) -> Value {
    with(source, "anyOf", json!([{ "required": ["publisher"] }, { "required": ["url"] }]))
}

/// How a record came to its source.
pub fn reference() -> Vec<Field> {
    vec![
        optional("via", one_or_many(text()), "Agencies or outlets in between, in order. Default: the source's agency."),
        optional("locator", text(), "Where in it, such as a page."),
    ]
}
