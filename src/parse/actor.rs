//! `actors.toml`: a table an id.

use super::Languages;
use super::fields::Fields;
use super::node::{Node, Value};
use super::written::WrittenActor;
use crate::diag::{Diagnostics, Spanned};

pub fn actors(table: Node<'_>, languages: &Languages, diagnostics: &mut Diagnostics) -> Vec<WrittenActor> {
    let Value::Table(entries) = table.value else { return Vec::new() };
    let mut out = Vec::with_capacity(entries.len());
    for (key, node) in entries {
        let id = Spanned::new(key.name.into_owned(), key.span);
        let Some(mut fields) = Fields::of(node, &id.value, diagnostics) else { continue };
        fields.span = key.span;
        let name = fields.required_text("name", "the actor", "add `name = \"…\"`");
        let actor = WrittenActor {
            name: name.map_or_else(|| id.value.clone(), |name| name.value),
            id,
            names: languages.words(&mut fields, "names"),
            role: fields.text("role").map(|text| text.value),
            roles: languages.words(&mut fields, "roles"),
            side: fields.text("side"),
            aliases: fields.texts("aliases").into_iter().map(|alias| alias.value).collect(),
            url: fields.url("url").map(|url| url.value),
        };
        fields.extra();
        fields.finish();
        out.push(actor);
    }
    out
}
