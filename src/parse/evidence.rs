//! The parts of a record that carry its evidence: figures, differences, corrections, media, a draft's origin.

use super::fields::Fields;
use super::node::{Node, Value};
use super::written::{
    WrittenAmount, WrittenCorrection, WrittenDifference, WrittenDraft, WrittenFigure, WrittenMedia, WrittenPassage,
};
use crate::diag::{Problem, Spanned};
use crate::model::{Hedge, Stance};

pub fn figure(fields: &mut Fields<'_, '_>) -> Option<WrittenFigure> {
    let span = fields.span;
    let count = fields.text("count");
    let value = fields.number("value");
    let min = fields.number("min");
    let max = fields.number("max");
    let words = fields.text("words");
    let amount = match (value, min, max, words) {
        (Some(value), None, None, None) => Some(WrittenAmount::Value(value.value)),
        (None, Some(min), Some(max), None) if min.value > max.value => {
            fields
                .diagnostics
                .push(Problem::OutOfRange { field: "figures.min".into(), range: "at most `max`" }, min.span);
            None
        }
        (None, Some(min), Some(max), None) => Some(WrittenAmount::Range { min: min.value, max: max.value }),
        (None, None, None, Some(words)) => Some(WrittenAmount::Words(words.value)),
        (None, None, None, None) => {
            let help = "add `value`, or `min` and `max`, or `words` such as \"several thousand\"";
            fields.diagnostics.push(Problem::MissingField { field: "value", of: "the figure", help }, span);
            None
        }
        (None, Some(_), None, None) | (None, None, Some(_), None) => {
            let help = "a range has both `min` and `max`; for a limit write `value` with `hedge`";
            fields.diagnostics.push(Problem::Conflict { what: "the figure has one end of a range only", help }, span);
            None
        }
        _ => {
            let help = "keep one of `value`, `min` with `max`, and `words`";
            fields.diagnostics.push(Problem::Conflict { what: "the figure has more than one amount", help }, span);
            None
        }
    };
    let hedges = [("about", Hedge::About), ("up-to", Hedge::UpTo), ("at-least", Hedge::AtLeast)];
    let stances = [("asserts", Stance::Asserts), ("rejects", Stance::Rejects)];
    Some(WrittenFigure {
        span,
        count,
        amount,
        hedge: fields.choice("hedge", &hedges).map(|hedge| hedge.value),
        unit: fields.text("unit").map(|unit| unit.value),
        as_of: fields.date("as_of").map(|date| date.value),
        by: fields.text("by"),
        stance: fields.choice("stance", &stances).map(|stance| stance.value).unwrap_or_default(),
    })
}

pub fn difference(fields: &mut Fields<'_, '_>) -> Option<WrittenDifference> {
    let key = fields.text("key");
    let note = fields.required_text("note", "the difference", "add `note`: what the sources say differently");
    let sources = fields.texts("sources");
    Some(WrittenDifference { key, note: note?.value, sources })
}

pub fn correction(fields: &mut Fields<'_, '_>) -> Option<WrittenCorrection> {
    let span = fields.span;
    let key = fields.text("key");
    let date_written = fields.take("date");
    if date_written.is_none() {
        let help = "add the day of the correction, such as `date = 2024-11-01`";
        fields.diagnostics.push(Problem::MissingField { field: "date", of: "the correction", help }, span);
    }
    let date = date_written.and_then(|node| fields.date_of("date", &node));
    let said = fields.required_text("said", "the correction", "add `said`: what the entry said before");
    let says = fields.required_text("says", "the correction", "add `says`: what it says now");
    let why = fields.text("why").map(|why| why.value);
    Some(WrittenCorrection { key, date: date?.value, said: said?.value, says: says?.value, why })
}

pub fn media(fields: &mut Fields<'_, '_>) -> Option<WrittenMedia> {
    let key = fields.text("key");
    let src = fields.required_text("src", "the media item", "add `src`: a file under `media/` or an address");
    let alt = fields.required_text("alt", "the media item", "add `alt`: what readers who cannot see it need to know");
    let caption = fields.text("caption").map(|text| text.value);
    let credit = fields.text("credit").map(|text| text.value);
    let link = fields.url("link").map(|url| url.value);
    Some(WrittenMedia { key, src: src?, alt: alt?.value, caption, credit, link })
}

/// `draft = true` and what may stand with it.
pub fn draft(fields: &mut Fields<'_, '_>) -> Option<WrittenDraft> {
    let flag = fields.flag("draft");
    let is_draft = flag.is_some_and(|flag| flag.value);
    let mut draft = WrittenDraft::default();
    for name in ["evidence", "why", "confidence"] {
        let Some((key, node)) = fields.take_entry(name) else { continue };
        if !is_draft {
            let help = "these stand in drafts; add `draft = true` or remove it";
            fields
                .diagnostics
                .push(Problem::Conflict { what: "a published record has a field of drafts", help }, key.span);
            continue;
        }
        let text = described(&node);
        match name {
            "evidence" => {
                draft.evidence = text;
                draft.passages = passages(&node);
            }
            "why" => draft.why = text,
            _ => draft.confidence = text,
        }
    }
    is_draft.then_some(draft)
}

/// The words of a free value: a text, or the `text` of a table, or the texts in it.
fn described(node: &Node<'_>) -> Option<String> {
    match &node.value {
        Value::Text(text) => Some(text.to_string()),
        Value::Number(number) => Some(number.to_string()),
        Value::Table(entries) => match entries.iter().find(|(key, _)| key.name == "text") {
            Some((_, text)) => described(text),
            None => joined(entries.iter().map(|(_, node)| node)),
        },
        Value::List(items) => joined(items.iter()),
        Value::Null | Value::Bool(_) | Value::Date(_) => None,
    }
}

/// The tables with a `text`.
fn passages(node: &Node<'_>) -> Vec<WrittenPassage> {
    let entries = match &node.value {
        Value::List(items) => return items.iter().flat_map(passages).collect(),
        Value::Table(entries) => entries,
        _ => return Vec::new(),
    };
    let text = |name: &str| {
        let (_, node) = entries.iter().find(|(key, _)| key.name == name)?;
        let Value::Text(text) = &node.value else { return None };
        Some(Spanned::new(text.to_string(), node.span))
    };
    text("text").map(|words| WrittenPassage { text: words, article: text("article") }).into_iter().collect()
}

fn joined<'n>(nodes: impl Iterator<Item = &'n Node<'n>>) -> Option<String> {
    let texts: Vec<String> = nodes.filter_map(described).collect();
    (!texts.is_empty()).then(|| texts.join("; "))
}
