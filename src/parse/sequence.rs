//! When a record is dated: by a date, or by its place among others (`after:ID`, `before:ID`, `between:ID1,ID2`).

use super::fields::{Fields, inside};
use super::node::{Node, Value};
use super::written::When;
use crate::diag::{Problem, Spanned};
use crate::model::Sequence;

const FORMS: &str = "write `after:ID`, `before:ID` or `between:ID1,ID2` with the ids of records";

/// Reads the field `date` of a record.
pub fn when(fields: &mut Fields<'_, '_>, node: &Node<'_>) -> Option<Spanned<When>> {
    let Value::Text(text) = &node.value else { return known(fields, node) };
    let Some((word, rest)) = text.split_once(':') else { return known(fields, node) };
    if word.is_empty() || !word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return known(fields, node);
    }
    let id = |part: &str| {
        let trimmed = part.trim();
        let start = part.as_ptr() as usize - text.as_ptr() as usize + part.len() - part.trim_start().len();
        Spanned::new(trimmed.to_owned(), inside(node.span, text, start..start + trimmed.len()))
    };
    let ids: Vec<Spanned<String>> = rest.split(',').map(id).filter(|id| !id.value.is_empty()).collect();
    let reason = match (word, <[_; 1]>::try_from(ids)) {
        ("after", Ok([id])) => return Some(Spanned::new(When::Sequence(Box::new(Sequence::After(id))), node.span)),
        ("before", Ok([id])) => return Some(Spanned::new(When::Sequence(Box::new(Sequence::Before(id))), node.span)),
        ("after" | "before", Err(ids)) => format!("`{word}:` takes one id; this has {}", ids.len()),
        ("between", ids) => match <[_; 2]>::try_from(ids.map_or_else(|ids| ids, Vec::from)) {
            Ok([first, second]) => {
                return Some(Spanned::new(When::Sequence(Box::new(Sequence::Between(first, second))), node.span));
            }
            Err(ids) => format!("`between:` takes two ids; this has {}", ids.len()),
        },
        _ => format!("`{word}:` is no place in a sequence"),
    };
    let problem = Problem::BadDate { field: "date".into(), reason, help: Some(FORMS.into()) };
    fields.diagnostics.push(problem, node.span);
    None
}

fn known(fields: &mut Fields<'_, '_>, node: &Node<'_>) -> Option<Spanned<When>> {
    fields.date_of("date", node).map(|date| Spanned::new(When::Date(date.value), date.span))
}
