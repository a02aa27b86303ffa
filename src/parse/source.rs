//! `sources.toml`, and sources written inside a record.

use super::fields::Fields;
use super::node::{Node, Value};
use super::written::WrittenSource;
use crate::diag::{Diagnostics, Problem, Span, Spanned};

/// A table an id.
pub fn sources(table: Node<'_>, diagnostics: &mut Diagnostics) -> Vec<WrittenSource> {
    let Value::Table(entries) = table.value else { return Vec::new() };
    let mut out = Vec::with_capacity(entries.len());
    for (key, node) in entries {
        let name = key.name.into_owned();
        let Some(mut fields) = Fields::of(node, &name, diagnostics) else { continue };
        let id = Spanned::new(name, key.span);
        out.extend(source(&mut fields, id, key.span));
        fields.finish();
    }
    out
}

/// The fields of a source inside a record's `sources`; its id is made by `resolve`.
pub fn inline_source(fields: &mut Fields<'_, '_>, span: Span) -> Option<WrittenSource> {
    source(fields, Spanned::new(String::new(), span), span)
}

fn boxed(text: Spanned<String>) -> Box<str> {
    text.value.into()
}

fn source(fields: &mut Fields<'_, '_>, id: Spanned<String>, span: Span) -> Option<WrittenSource> {
    let source = WrittenSource {
        id,
        url: fields.url("url").map(boxed),
        title: fields.text("title").map(boxed),
        publisher: fields.text("publisher").map(boxed),
        author: fields.text("author").map(boxed),
        published: fields.date("published").map(|date| date.value),
        lang: fields.text("lang").map(boxed),
        agency: fields.text("agency").map(boxed),
        label: fields.text("label").map(boxed),
        archived_url: fields.url("archived_url").map(boxed),
        retrieved: fields.date("retrieved").map(|date| Box::new(date.value)),
        article: fields.text("article").map(Box::new),
        sha256: fields.text("sha256").map(Box::new),
    };
    fields.extra();
    if let Some(sum) = &source.sha256
        && !(sum.value.len() == 64 && sum.value.bytes().all(|byte| byte.is_ascii_hexdigit()))
    {
        fields.diagnostics.push(Problem::BadChecksum, sum.span);
    }
    if source.publisher.is_none() && source.url.is_none() {
        let help = "add `publisher` or `url`: who carried it, or where it is";
        fields.diagnostics.push(Problem::MissingField { field: "publisher", of: "the source", help }, span);
        return None;
    }
    Some(source)
}
