//! YAML 1.2 through serde-saphyr: duplicate keys are errors, aliases and depth are limited.

use crate::diag::{Diagnostics, Problem, Span};
use crate::parse::node::{Key, Node, Piece, Value};
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_saphyr::{Location, Spanned, options::DuplicateKeyPolicy};
use std::borrow::Cow;

/// One YAML document; `None` after a syntax error or for blank text.
pub fn parse<'a>(piece: Piece<'a>, diagnostics: &mut Diagnostics) -> Option<Node<'a>> {
    if piece.text.lines().all(|line| line.trim().is_empty() || line.trim_start().starts_with('#')) {
        return Some(Node { span: piece.whole(), value: Value::Table(Vec::new()) });
    }
    let options = serde_saphyr::options! {
        duplicate_keys: DuplicateKeyPolicy::Error,
        strict_booleans: true,
        with_snippet: false,
        no_schema: false,
    };
    match serde_saphyr::from_str_with_options::<Spanned<Raw>>(piece.text, options) {
        Ok(raw) => Some(convert(piece, raw)),
        Err(error) => {
            let at = error.location().map_or(0..0, |location| range(piece.text, location));
            let reason = reason(&error.without_snippet().to_string());
            let problem = match reason.strip_prefix("duplicate mapping key: ") {
                Some(rest) => Problem::DuplicateKey { key: rest.split(',').next().unwrap_or(rest).to_owned() },
                None => Problem::Syntax { format: "YAML", reason },
            };
            diagnostics.push(problem, piece.span(at.start, at.end));
            None
        }
    }
}

/// A YAML value before its offsets are turned into spans of the file.
enum Raw {
    Null,
    Bool(bool),
    Number(f64),
    Text(String),
    List(Vec<Spanned<Raw>>),
    Table(Vec<(Spanned<String>, Spanned<Raw>)>),
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("a YAML value")
    }

    fn visit_unit<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }

    fn visit_none<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Raw, D::Error> {
        Raw::deserialize(deserializer)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Raw, E> {
        Ok(Raw::Bool(value))
    }

    #[expect(clippy::cast_precision_loss, reason = "counts stay far below 2^53")]
    fn visit_i64<E>(self, value: i64) -> Result<Raw, E> {
        Ok(Raw::Number(value as f64))
    }

    #[expect(clippy::cast_precision_loss, reason = "counts stay far below 2^53")]
    fn visit_u64<E>(self, value: u64) -> Result<Raw, E> {
        Ok(Raw::Number(value as f64))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Raw, E> {
        Ok(Raw::Number(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Raw, E> {
        Ok(Raw::Text(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Raw, E> {
        Ok(Raw::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Raw, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Raw::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Raw, A::Error> {
        let mut table = Vec::new();
        while let Some(entry) = entries.next_entry()? {
            table.push(entry);
        }
        Ok(Raw::Table(table))
    }
}

fn convert<'a>(piece: Piece<'_>, raw: Spanned<Raw>) -> Node<'a> {
    let node_span = span(piece, raw.referenced);
    let value = match raw.value {
        Raw::Null => Value::Null,
        Raw::Bool(value) => Value::Bool(value),
        Raw::Number(number) => Value::Number(number),
        Raw::Text(text) => Value::Text(Cow::Owned(text)),
        Raw::List(items) => Value::List(items.into_iter().map(|item| convert(piece, item)).collect()),
        Raw::Table(entries) => Value::Table(
            entries
                .into_iter()
                .map(|(key, value)| {
                    let span = span(piece, key.referenced);
                    (Key { name: Cow::Owned(key.value), span }, convert(piece, value))
                })
                .collect(),
        ),
    };
    Node { span: node_span, value }
}

fn span(piece: Piece<'_>, location: Location) -> Span {
    let range = range(piece.text, location);
    piece.span(range.start, range.end)
}

/// The bytes of a location; of a block, only its first line, which is what a caret can show.
fn range(text: &str, location: Location) -> std::ops::Range<usize> {
    let span = location.span();
    let (start, end) = match (span.byte_offset(), span.byte_len()) {
        (Some(start), Some(length)) => (whole(start), whole(start + length)),
        // Syntax errors know characters only.
        _ => (byte_of(text, span.offset()), byte_of(text, span.offset() + span.len())),
    };
    let (start, end) = (start.min(text.len()), end.min(text.len()));
    let line = text.get(start..end).map_or(end, |part| part.find('\n').map_or(end, |at| start + at));
    start..line
}

fn whole(offset: u64) -> usize {
    usize::try_from(offset).unwrap_or(usize::MAX)
}

fn byte_of(text: &str, characters: u64) -> usize {
    text.char_indices().nth(whole(characters)).map_or(text.len(), |(at, _)| at)
}

/// The parser's own words without its position, which the frame shows.
fn reason(message: &str) -> String {
    let first = message.lines().next().unwrap_or(message).trim();
    let cut = first.find(" at line ").or_else(|| first.find(" (line "));
    let first = cut.map_or(first, |at| &first[..at]).trim_end_matches('.');
    let first = match first.split_once(": ") {
        Some((position, rest)) if position.starts_with("line ") => rest,
        _ => first,
    };
    let mut letters = first.chars();
    letters.next().map_or_else(String::new, |letter| letter.to_lowercase().chain(letters).collect())
}
