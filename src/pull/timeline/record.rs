//! A draft as a record file: front matter that an editor keeps, changes or drops.

use super::via;
use crate::pull::Pulled;
use crate::pull::article::Article;
use crate::pull::draft::{Draft, Figure, Link, hedge_name};
use crate::pull::output::{Offsets, on_one_line};
use std::ops::Range;
use toml_edit::{Array, DocumentMut, InlineTable, Item, Value, value};

/// The file of a draft; `source` is the id of its article in the bibliography.
pub fn record(pulled: &Pulled, draft: &Draft, source: &str, offsets: &Offsets<'_>) -> String {
    let article = &pulled.article;
    let words = |range: &Range<usize>| on_one_line(&article.text[range.clone()]);
    let mut front = DocumentMut::new();
    if let Some(date) = &draft.date {
        front["date"] = value(date);
    }
    if let Some(span) = &draft.date_span {
        front["date_basis"] = value(words(span));
    }
    front["title"] = value(words(&draft.title));
    front["kind"] = value(draft.kind.name());
    if let Some(speaker) = speaker(draft) {
        front["speaker"] = Item::Value(speaker);
    }
    front["sources"] = Item::Value(sources(draft, article, source));
    let figures: Array = draft.figures.iter().map(|figure| Value::InlineTable(self::figure(figure, article))).collect();
    if !figures.is_empty() {
        front["figures"] = value(figures);
    }
    front["draft"] = value(true);
    front["confidence"] = value(draft.confidence.name());
    front["why"] = value(why(draft, article));
    let mut evidence = InlineTable::new();
    evidence.insert("article", super::article_path(source).into());
    evidence.insert("start", integer(offsets.at(draft.evidence.start)));
    evidence.insert("end", integer(offsets.at(draft.evidence.end)));
    evidence.insert("text", article.text[draft.evidence.clone()].into());
    front["evidence"] = value(evidence);
    format!("+++\n{front}+++\n")
}

fn integer(number: usize) -> Value {
    i64::try_from(number).unwrap_or(i64::MAX).into()
}

fn speaker(draft: &Draft) -> Option<Value> {
    if let Link::Actor(id) = &draft.actor {
        return Some(id.as_str().into());
    }
    let mut named = InlineTable::new();
    named.insert("name", on_one_line(&draft.speaker.as_ref()?.name).into());
    Some(Value::InlineTable(named))
}

/// Who carried it: the article, and those it names between the speaker and itself.
fn sources(draft: &Draft, article: &Article, source: &str) -> Value {
    let via = via(draft, article);
    let mut list = Array::new();
    if via.is_empty() {
        list.push(source);
    } else {
        let mut citation = InlineTable::new();
        citation.insert("ref", source.into());
        citation.insert("via", via.into_iter().collect::<Array>().into());
        list.push(citation);
    }
    Value::Array(list)
}

fn figure(figure: &Figure, article: &Article) -> InlineTable {
    let mut table = InlineTable::new();
    #[expect(clippy::cast_possible_truncation, reason = "whole numbers of this size keep their value")]
    let number = if figure.value.fract() == 0.0 && figure.value.abs() < 1e15 {
        (figure.value as i64).into()
    } else {
        figure.value.into()
    };
    table.insert("value", number);
    if let Some(hedge) = figure.hedge {
        table.insert("hedge", hedge_name(hedge).into());
    }
    if let Some(unit) = &figure.unit {
        table.insert("unit", on_one_line(&article.text[unit.clone()]).into());
    }
    table
}

/// How each field was decided, a sentence a field.
fn why(draft: &Draft, article: &Article) -> String {
    let reasons = draft.why.iter().map(|why| {
        let words = why
            .span
            .as_ref()
            .map_or(String::new(), |span| format!(" (“{}”)", on_one_line(&article.text[span.clone()])));
        format!("{}: {}{words}", why.field, why.reason)
    });
    reasons.collect::<Vec<_>>().join("; ")
}
