//! A record's words in another language: words only, everything else is an error that names it.

use super::event::NOT_WORDS;
use super::fields::Fields;
use super::node::Value;
use super::written::{CorrectionWords, EventWords, FigureWords, MediaWords};
use crate::diag::{Problem, Spanned};
use crate::model::LangIx;

/// Reads a translation. `original` names the file that other fields belong in.
pub fn event_words(
    mut fields: Fields<'_, '_>,
    lang: LangIx,
    stem: Option<Spanned<String>>,
    body: Option<Spanned<String>>,
    original: &str,
) -> Option<EventWords> {
    let span = fields.span;
    refuse_others(&mut fields, &NOT_WORDS, original);
    let id = fields.text("id").or(stem);
    let title = fields.text("title").map(|text| text.value);
    let summary = fields.text("summary");
    let body = match body {
        Some(body) => body,
        None => fields.text("body").unwrap_or_else(|| Spanned::new(String::new(), span)),
    };
    let quote_translation = words_of(&mut fields, "quote", "translation", original);
    let date_basis = fields.text("date_basis");
    let place = words_of(&mut fields, "place", "name", original);
    let differences = fields.tables("differences", |inner| {
        refuse_others(inner, &["sources"], original);
        let key = key_of(inner, "the difference")?;
        Some((key, inner.text("note")?.value))
    });
    let corrections = fields.tables("corrections", |inner| {
        refuse_others(inner, &["date"], original);
        let key = key_of(inner, "the correction")?;
        let mut text = |name| inner.text(name).map(|text: Spanned<String>| text.value);
        Some((key, CorrectionWords { said: text("said"), says: text("says"), why: text("why") }))
    });
    let media = fields.tables("media", |inner| {
        refuse_others(inner, &["src", "link"], original);
        let key = key_of(inner, "the media item")?;
        let mut text = |name| inner.text(name).map(|text: Spanned<String>| text.value);
        Some((key, MediaWords { alt: text("alt"), caption: text("caption"), credit: text("credit") }))
    });
    let figures = fields.tables("figures", |inner| {
        refuse_others(inner, &["count", "value", "min", "max", "hedge", "as_of", "by", "stance"], original);
        let mut text = |name| inner.text(name).map(|text: Spanned<String>| text.value);
        Some(FigureWords { words: text("words"), unit: text("unit") })
    });
    fields.extra();
    let Some(id) = id else {
        let help = "add the `id` of the record that these words translate";
        fields.diagnostics.push(Problem::MissingField { field: "id", of: "the translation", help }, span);
        fields.finish();
        return None;
    };
    fields.finish();
    Some(EventWords {
        lang,
        id,
        title,
        summary,
        body,
        quote_translation,
        date_basis,
        place,
        differences,
        corrections,
        media,
        figures,
    })
}

/// Reports fields that do not belong in a translation.
pub fn refuse_others(fields: &mut Fields<'_, '_>, names: &[&'static str], original: &str) {
    for name in names {
        if let Some((key, _)) = fields.take_entry(name) {
            let problem = Problem::NotWords { field: fields.full(name), original: original.to_owned() };
            fields.diagnostics.push(problem, key.span);
        }
    }
}

fn key_of(fields: &mut Fields<'_, '_>, of: &'static str) -> Option<Spanned<String>> {
    fields.required_text("key", of, "add the `key` of the entry that these words translate")
}

/// A text, or the one word field of a table such as `quote = { translation = "…" }`.
fn words_of(
    fields: &mut Fields<'_, '_>,
    name: &'static str,
    inner_name: &'static str,
    original: &str,
) -> Option<Spanned<String>> {
    let node = fields.take(name)?;
    if matches!(node.value, Value::Text(_)) {
        return fields.text_of(name, node);
    }
    let mut inner = Fields::of(node, name, fields.diagnostics)?;
    refuse_others(&mut inner, &["text", "lang", "source", "lat", "lon"], original);
    let words = inner.text(inner_name);
    inner.finish();
    words
}
