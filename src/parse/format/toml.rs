//! TOML 1.0, every syntax error of a document in one pass.

use crate::diag::{Diagnostics, Problem, Span};
use crate::parse::node::{Key, Node, Piece, Table, Value};
use std::borrow::Cow;
use toml::de::{DeTable, DeValue};

/// The document's table; `None` after a syntax error.
pub fn parse<'a>(piece: Piece<'a>, diagnostics: &mut Diagnostics) -> Option<Node<'a>> {
    let (table, errors) = DeTable::parse_recoverable(piece.text);
    for error in &errors {
        let range = error.span().unwrap_or(0..0);
        let problem = match error.message() {
            "duplicate key" => {
                Problem::DuplicateKey { key: piece.text.get(range.clone()).unwrap_or("").trim().to_owned() }
            }
            reason => Problem::Syntax { format: "TOML", reason: reason.to_owned() },
        };
        diagnostics.push(problem, piece.span(range.start, range.end));
    }
    let value = Value::Table(convert_table(piece, table.into_inner()));
    errors.is_empty().then(|| Node { span: piece.whole(), value })
}

fn convert_table<'a>(piece: Piece<'a>, table: DeTable<'a>) -> Table<'a> {
    table
        .into_iter()
        .map(|(key, value)| {
            let span = key.span();
            let key = Key { span: piece.span(span.start, span.end), name: key.into_inner() };
            let span = value.span();
            (key, convert(piece, value.into_inner(), piece.span(span.start, span.end)))
        })
        .collect()
}

fn convert<'a>(piece: Piece<'a>, value: DeValue<'a>, span: Span) -> Node<'a> {
    let value = match value {
        DeValue::String(text) => Value::Text(text),
        DeValue::Integer(number) => match i64::from_str_radix(number.as_str(), number.radix()) {
            #[expect(clippy::cast_precision_loss, reason = "counts stay far below 2^53")]
            Ok(integer) => Value::Number(integer as f64),
            Err(_) => Value::Number(f64::INFINITY),
        },
        DeValue::Float(number) => Value::Number(number.as_str().parse().unwrap_or(f64::NAN)),
        DeValue::Boolean(value) => Value::Bool(value),
        DeValue::Datetime(date) => Value::Date(Cow::Owned(date.to_string())),
        DeValue::Array(items) => Value::List(
            items
                .into_iter()
                .map(|item| {
                    let span = item.span();
                    convert(piece, item.into_inner(), piece.span(span.start, span.end))
                })
                .collect(),
        ),
        DeValue::Table(table) => Value::Table(convert_table(piece, table)),
    };
    Node { span, value }
}
