//! JSON as RFC 8259 has it: no comments, no trailing commas.

use crate::diag::{Diagnostics, Problem};
use crate::parse::node::{Key, Node, Piece, Value};
use jsonc_parser::{CollectOptions, ParseOptions, ast, common::Ranged, parse_to_ast};

const STRICT: ParseOptions = ParseOptions {
    allow_comments: false,
    allow_loose_object_property_names: false,
    allow_trailing_commas: false,
    allow_missing_commas: false,
    allow_single_quoted_strings: false,
    allow_hexadecimal_numbers: false,
    allow_unary_plus_numbers: false,
    allow_bare_decimal_point_numbers: false,
    allow_non_finite_numbers: false,
    allow_extended_string_escapes: false,
};

/// One JSON value; `None` after a syntax error or for blank text.
pub fn parse<'a>(piece: Piece<'a>, diagnostics: &mut Diagnostics) -> Option<Node<'a>> {
    match parse_to_ast(piece.text, &CollectOptions::default(), &STRICT) {
        Ok(result) => result.value.and_then(|value| convert(piece, value, diagnostics)),
        Err(error) => {
            let range = error.range();
            let reason = lower_first(&error.kind().to_string());
            diagnostics.push(Problem::Syntax { format: "JSON", reason }, piece.span(range.start, range.end));
            None
        }
    }
}

fn convert<'a>(piece: Piece<'a>, value: ast::Value<'a>, diagnostics: &mut Diagnostics) -> Option<Node<'a>> {
    let range = value.range();
    let span = piece.span(range.start, range.end);
    let value = match value {
        ast::Value::NullKeyword(_) => Value::Null,
        ast::Value::BooleanLit(literal) => Value::Bool(literal.value),
        ast::Value::NumberLit(literal) => Value::Number(literal.value.parse().unwrap_or(f64::NAN)),
        ast::Value::StringLit(literal) => Value::Text(literal.value),
        ast::Value::Array(array) => Value::List(
            array.elements.into_iter().map(|item| convert(piece, item, diagnostics)).collect::<Option<Vec<_>>>()?,
        ),
        ast::Value::Object(object) => {
            let mut table: Vec<(Key<'a>, Node<'a>)> = Vec::with_capacity(object.properties.len());
            for property in object.properties {
                let range = property.name.range();
                let name = match property.name {
                    ast::ObjectPropName::String(literal) => literal.value,
                    ast::ObjectPropName::Word(word) => word.value.into(),
                };
                let key = Key { name, span: piece.span(range.start, range.end) };
                if table.iter().any(|(earlier, _)| earlier.name == key.name) {
                    diagnostics.push(Problem::DuplicateKey { key: key.name.into_owned() }, key.span);
                    return None;
                }
                table.push((key, convert(piece, property.value, diagnostics)?));
            }
            Value::Table(table)
        }
    };
    Some(Node { span, value })
}

fn lower_first(text: &str) -> String {
    let text = text.trim_end_matches('.');
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}
