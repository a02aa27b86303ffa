//! `timeline.md` and its translations.

use super::fields::Fields;
use super::front_matter::Document;
use super::inset;
use super::node::{Node, Value};
use super::words::refuse_others;
use super::written::{FrontWords, WrittenFront, WrittenKeyFact, WrittenSlice};
use crate::date::TimeZone;
use crate::diag::{Diagnostics, Problem, Spanned, suggest};
use crate::model::{Kind, Order, Shape};

pub(super) const ORDERS: [(&str, Order); 2] = [("oldest", Order::Oldest), ("newest", Order::Newest)];
const SHAPES: [(&str, Shape); 3] = [("ring", Shape::Ring), ("disc", Shape::Disc), ("square", Shape::Square)];
pub(super) const WHOLE: f64 = u32::MAX as f64;

pub fn front(document: Document<'_>, diagnostics: &mut Diagnostics) -> WrittenFront {
    let prose = document.body.spanned();
    let insets = inset::insets(document.body, diagnostics);
    let span = document.front.span.part(0, 0);
    let Value::Table(table) = document.front.value else { unreachable!("front matter is a table") };
    let mut fields = Fields::new(span, table, diagnostics);
    let front = WrittenFront {
        span,
        title: fields.required_text("title", "the timeline", "add `title = \"…\"`"),
        description: fields.text("description").map(|text| text.value),
        updated: fields.date("updated"),
        timezone: timezone(&mut fields),
        order: fields.choice("order", &ORDERS).map(|order| order.value),
        entry_pages: fields.flag("entry_pages").map(|flag| flag.value),
        key_facts: fields.tables("key_facts", key_fact),
        counts: fields.tables("counts", count),
        positions: positions(&mut fields),
        slices: fields.tables("slices", slice),
        as_of: dates(&mut fields, "as_of"),
        tombstones: fields.tables("tombstones", tombstone),
        prose,
        insets,
    };
    fields.extra();
    fields.finish();
    front
}

pub fn front_words(document: Document<'_>, original: &str, diagnostics: &mut Diagnostics) -> FrontWords {
    let prose = document.body.spanned();
    let insets = inset::insets(document.body, diagnostics);
    let span = document.front.span.part(0, 0);
    let Value::Table(table) = document.front.value else { unreachable!("front matter is a table") };
    let mut fields = Fields::new(span, table, diagnostics);
    refuse_others(&mut fields, &["updated", "timezone", "order", "entry_pages", "as_of"], original);
    let words = FrontWords {
        title: fields.text("title").map(|text| text.value),
        description: fields.text("description").map(|text| text.value),
        key_facts: fields.tables("key_facts", |inner| {
            Some((inner.span, inner.text("label").map(|text| text.value), inner.texts("items")))
        }),
        counts: fields.tables("counts", |inner| {
            refuse_others(inner, &["shape"], original);
            id_and_text(inner, "label")
        }),
        positions: positions(&mut fields),
        slices: fields.tables("slices", |inner| {
            let not_words = ["actors", "kinds", "sources", "tags", "from", "to", "importance", "limit", "order"];
            refuse_others(inner, &not_words, original);
            id_and_text(inner, "title")
        }),
        tombstones: fields.tables("tombstones", |inner| {
            refuse_others(inner, &["date"], original);
            id_and_text(inner, "reason")
        }),
        prose,
        insets,
    };
    fields.extra();
    fields.finish();
    words
}

fn timezone(fields: &mut Fields<'_, '_>) -> Option<TimeZone> {
    let name = fields.text("timezone")?;
    let zone = TimeZone::named(&name.value);
    if zone.is_none() {
        let suggestion = suggest(&name.value, TimeZone::names().iter().map(String::as_str));
        let problem = Problem::UnknownValue { field: "timezone".into(), value: name.value, suggestion };
        fields.diagnostics.push(problem, name.span);
    }
    zone
}

fn key_fact(fields: &mut Fields<'_, '_>) -> Option<WrittenKeyFact> {
    let label = fields.required_text("label", "the key fact", "add `label = \"…\"`");
    let items = fields.texts("items");
    if items.is_empty() {
        let help = "add `items = [\"…\"]`, one line a fact, with links such as `[words](#event-id)`";
        fields.diagnostics.push(Problem::MissingField { field: "items", of: "the key fact", help }, fields.span);
    }
    Some(WrittenKeyFact { label: label?.value, items })
}

fn count(fields: &mut Fields<'_, '_>) -> Option<(Spanned<String>, String, Shape)> {
    let id = fields.required_text("id", "the count", "add `id = \"…\"`, which figures name");
    let label = fields.required_text("label", "the count", "add `label`: what is being counted");
    let shape = fields.choice("shape", &SHAPES).map_or(Shape::Disc, |shape| shape.value);
    Some((id?, label?.value, shape))
}

fn slice(fields: &mut Fields<'_, '_>) -> Option<WrittenSlice> {
    let id = fields.required_text("id", "the slice", "add `id = \"…\"`");
    let title = fields.required_text("title", "the slice", "add `title = \"…\"`");
    let kinds = fields.texts("kinds");
    let mut known_kinds = Vec::with_capacity(kinds.len());
    for kind in kinds {
        match Kind::from_name(&kind.value) {
            Some(kind) => known_kinds.push(kind),
            None => {
                let suggestion = crate::diag::suggest(&kind.value, Kind::ALL.map(Kind::name));
                let problem = Problem::UnknownValue { field: "kind".into(), value: kind.value, suggestion };
                fields.diagnostics.push(problem, kind.span);
            }
        }
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked by the range")]
    Some(WrittenSlice {
        id: id?,
        title: title?.value,
        actors: fields.texts("actors"),
        kinds: known_kinds,
        sources: fields.texts("sources"),
        tags: fields.texts("tags"),
        from: fields.date("from").map(|date| date.value),
        to: fields.date("to").map(|date| date.value),
        importance: fields.number_in("importance", 1.0, 3.0, "1, 2 or 3").map(|number| number.value as u8),
        limit: fields.number_in("limit", 1.0, WHOLE, "a whole number from 1").map(|number| number.value as u32),
        order: fields.choice("order", &ORDERS).map(|order| order.value),
    })
}

fn tombstone(fields: &mut Fields<'_, '_>) -> Option<(Spanned<String>, crate::date::Edtf, String)> {
    let id = fields.required_text("id", "the tombstone", "add the `id` of the record that was removed");
    let date = fields.take("date").and_then(|node| fields.date_of("date", &node));
    let reason = fields.required_text("reason", "the tombstone", "add `reason`: why the record was removed");
    Some((id?, date?.value, reason?.value))
}

/// `[positions]`: an actor id and a line of text.
fn positions(fields: &mut Fields<'_, '_>) -> Vec<(Spanned<String>, String)> {
    let Some(node) = fields.take("positions") else { return Vec::new() };
    let mut out = Vec::new();
    if let Some(mut inner) = Fields::of(node, "positions", fields.diagnostics) {
        for (key, value) in inner.take_rest() {
            let name = key.name.into_owned();
            if let Some(text) = inner.text_of(&name, value) {
                out.push((Spanned::new(name, key.span), text.value));
            }
        }
    }
    out
}

fn id_and_text(fields: &mut Fields<'_, '_>, text: &'static str) -> Option<(Spanned<String>, String)> {
    let id = fields.required_text("id", "the translation", "add the `id` of the entry that these words translate");
    let text = fields.text(text);
    Some((id?, text?.value))
}

fn dates(fields: &mut Fields<'_, '_>, name: &'static str) -> Vec<Spanned<crate::date::Edtf>> {
    let items: Vec<Node<'_>> = fields.one_or_many(name);
    items.into_iter().filter_map(|node| fields.date_of(name, &node)).collect()
}
