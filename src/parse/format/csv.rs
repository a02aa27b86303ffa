//! CSV (RFC 4180) with field names as headers, dotted for tables, `;` between the items of a list.

use crate::diag::{Diagnostics, Problem, Span};
use crate::parse::node::{Key, Node, Piece, Value};
use std::borrow::Cow;

/// How the cells of a column are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    Text,
    Number,
    Bool,
    /// Items separated by `;`.
    List,
    /// A list of tables, or a table, as JSON.
    Json,
}

/// One table a row. `cell` tells how a column is read; empty cells are left out.
pub fn parse<'a>(piece: Piece<'a>, cell: impl Fn(&str) -> Cell, diagnostics: &mut Diagnostics) -> Vec<Node<'a>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(piece.text.as_bytes());
    let mut headers: Vec<(String, Span)> = Vec::new();
    let mut rows = Vec::new();
    let mut record = csv::StringRecord::new();
    loop {
        match reader.read_record(&mut record) {
            Ok(false) => return rows,
            Ok(true) => {}
            Err(error) => {
                let at = error.position().map_or(0, |position| offset(position.byte()));
                let reason = "a cell is not UTF-8".to_owned();
                diagnostics.push(Problem::Syntax { format: "CSV", reason }, piece.span(at, at));
                return rows;
            }
        }
        let start = record.position().map_or(0, |position| offset(position.byte()));
        let end = offset(reader.position().byte()).min(piece.text.len());
        let spans = cell_spans(piece, start, end);
        if headers.is_empty() {
            headers = record.iter().map(|name| name.trim().to_owned()).zip(spans).collect();
            continue;
        }
        if record.len() > headers.len() {
            let reason = format!("the row has {} cells, the header {}", record.len(), headers.len());
            let at = spans.get(headers.len()).copied().unwrap_or_else(|| piece.span(start, end));
            diagnostics.push(Problem::Syntax { format: "CSV", reason }, at);
            continue;
        }
        let mut row: Vec<(Key<'a>, Node<'a>)> = Vec::new();
        for ((text, span), (name, _)) in record.iter().zip(&spans).zip(&headers) {
            if text.trim().is_empty() {
                continue;
            }
            if let Some(node) = read(piece, text, *span, cell(name), diagnostics) {
                insert(&mut row, name, node);
            }
        }
        rows.push(Node { span: piece.span(start, line_end(piece.text, start, end)), value: Value::Table(row) });
    }
}

fn read<'a>(piece: Piece<'a>, text: &str, span: Span, cell: Cell, diagnostics: &mut Diagnostics) -> Option<Node<'a>> {
    let text = text.trim();
    let value = match cell {
        Cell::Text => Value::Text(Cow::Owned(text.to_owned())),
        Cell::Number => match text.parse() {
            Ok(number) => Value::Number(number),
            Err(_) => Value::Text(Cow::Owned(text.to_owned())),
        },
        Cell::Bool => match text {
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            _ => Value::Text(Cow::Owned(text.to_owned())),
        },
        Cell::List | Cell::Json if text.starts_with(['[', '{']) => {
            // The cell's own text is unquoted, so its offsets are not the file's: errors point at the cell.
            let mut inner = Diagnostics::default();
            let Some(node) = super::json::parse(Piece { file: piece.file, start: 0, text }, &mut inner) else {
                for diagnostic in inner.iter() {
                    diagnostics.push(diagnostic.problem.clone(), span);
                }
                return None;
            };
            return Some(owned(node, span));
        }
        Cell::List | Cell::Json => Value::List(
            text.split(';')
                .map(str::trim)
                .filter(|item| !item.is_empty())
                .map(|item| Node { span, value: Value::Text(Cow::Owned(item.to_owned())) })
                .collect(),
        ),
    };
    Some(Node { span, value })
}

/// The same value without borrows, all of it at one place.
fn owned<'a>(node: Node<'_>, span: Span) -> Node<'a> {
    let value = match node.value {
        Value::Null => Value::Null,
        Value::Bool(value) => Value::Bool(value),
        Value::Number(number) => Value::Number(number),
        Value::Text(text) => Value::Text(Cow::Owned(text.into_owned())),
        Value::Date(text) => Value::Date(Cow::Owned(text.into_owned())),
        Value::List(items) => Value::List(items.into_iter().map(|item| owned(item, span)).collect()),
        Value::Table(entries) => Value::Table(
            entries
                .into_iter()
                .map(|(key, value)| (Key { name: Cow::Owned(key.name.into_owned()), span }, owned(value, span)))
                .collect(),
        ),
    };
    Node { span, value }
}

/// Puts a value under a name such as `place.name`, making the tables on the way.
fn insert<'a>(row: &mut Vec<(Key<'a>, Node<'a>)>, name: &str, node: Node<'a>) {
    let span = node.span;
    let (first, rest) = name.split_once('.').map_or((name, None), |(first, rest)| (first, Some(rest)));
    let Some(rest) = rest else {
        row.push((Key { name: Cow::Owned(first.to_owned()), span }, node));
        return;
    };
    let at = row.iter().position(|(key, _)| key.name == first).unwrap_or_else(|| {
        let table = Node { span, value: Value::Table(Vec::new()) };
        row.push((Key { name: Cow::Owned(first.to_owned()), span }, table));
        row.len() - 1
    });
    if let Value::Table(table) = &mut row[at].1.value {
        insert(table, rest, node);
    }
}

/// Where the cells of the row between two offsets are written, quotation marks included.
fn cell_spans(piece: Piece<'_>, start: usize, end: usize) -> Vec<Span> {
    let bytes = &piece.text.as_bytes()[start..end];
    let mut spans = Vec::new();
    let (mut from, mut quoted) = (0, false);
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b',' if !quoted => {
                spans.push(piece.span(start + from, start + at));
                from = at + 1;
            }
            _ => {}
        }
    }
    let last = bytes[from..].iter().rposition(|byte| !matches!(byte, b'\n' | b'\r')).map_or(from, |at| from + at + 1);
    spans.push(piece.span(start + from, start + last));
    spans
}

fn line_end(text: &str, start: usize, end: usize) -> usize {
    text[start..end].find(['\n', '\r']).map_or(end, |at| start + at)
}

fn offset(byte: u64) -> usize {
    usize::try_from(byte).unwrap_or(usize::MAX)
}
