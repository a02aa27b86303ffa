//! Records in bulk: JSONL, CSV, TOML with `[[event]]`, YAML with a list.

use super::event::event;
use super::fields::{Fields, wrong_type};
use super::format::csv::Cell;
use super::format::{csv, json, toml, yaml};
use super::layout::BulkFormat;
use super::node::{Node, Piece, Value};
use super::words::event_words;
use super::written::{EventWords, WrittenEvent};
use crate::diag::{Diagnostics, Problem};
use crate::model::LangIx;
use rayon::prelude::*;
use std::sync::Arc;

pub fn events(piece: Piece<'_>, format: BulkFormat, diagnostics: &mut Diagnostics) -> Vec<Arc<WrittenEvent>> {
    records(piece, format, diagnostics, |node, found| {
        fields_of(node, found).map(|fields| Arc::new(event(fields, None, None)))
    })
}

pub fn words(
    piece: Piece<'_>,
    format: BulkFormat,
    lang: LangIx,
    original: &str,
    diagnostics: &mut Diagnostics,
) -> Vec<EventWords> {
    records(piece, format, diagnostics, |node, found| {
        fields_of(node, found).and_then(|fields| event_words(fields, lang, None, None, original))
    })
}

/// Hands every record of a file to `read`, in parallel, and keeps their order.
fn records<T: Send>(
    piece: Piece<'_>,
    format: BulkFormat,
    diagnostics: &mut Diagnostics,
    read: impl Fn(Node<'_>, &mut Diagnostics) -> Option<T> + Sync,
) -> Vec<T> {
    let results: Vec<(Option<T>, Diagnostics)> = match format {
        BulkFormat::Jsonl => lines(piece)
            .into_par_iter()
            .map(|line| {
                let mut found = Diagnostics::default();
                let record = json::parse(line, &mut found).and_then(|node| read(node, &mut found));
                (record, found)
            })
            .collect(),
        BulkFormat::Csv => each(csv::parse(piece, cell, diagnostics), &read),
        BulkFormat::Toml => {
            each(toml::parse(piece, diagnostics).map_or_else(Vec::new, |table| entries(table, diagnostics)), &read)
        }
        BulkFormat::Yaml => {
            each(yaml::parse(piece, diagnostics).map_or_else(Vec::new, |list| items(list, diagnostics)), &read)
        }
    };
    let mut out = Vec::with_capacity(results.len());
    for (record, found) in results {
        out.extend(record);
        diagnostics.append(found);
    }
    out
}

fn each<T: Send>(
    nodes: Vec<Node<'_>>,
    read: &(impl Fn(Node<'_>, &mut Diagnostics) -> Option<T> + Sync),
) -> Vec<(Option<T>, Diagnostics)> {
    nodes
        .into_par_iter()
        .map(|node| {
            let mut found = Diagnostics::default();
            (read(node, &mut found), found)
        })
        .collect()
}

/// The lines that are not blank.
fn lines(piece: Piece<'_>) -> Vec<Piece<'_>> {
    let mut out = Vec::new();
    let mut start = 0;
    for line in piece.text.split_inclusive('\n') {
        let end = start + line.trim_end().len();
        if start < end {
            out.push(piece.part(start, end));
        }
        start += line.len();
    }
    out
}

fn fields_of<'n, 'd>(node: Node<'n>, diagnostics: &'d mut Diagnostics) -> Option<Fields<'n, 'd>> {
    let start = node.span.part(0, 1);
    match node.value {
        Value::Table(table) => Some(Fields::new(start, table, diagnostics)),
        ref other => {
            diagnostics.push(wrong_type("record", "a table", other), node.span);
            None
        }
    }
}

/// The `[[event]]` tables of a TOML file; another key is an error.
fn entries<'n>(node: Node<'n>, diagnostics: &mut Diagnostics) -> Vec<Node<'n>> {
    let span = node.span;
    let Value::Table(table) = node.value else { return Vec::new() };
    let mut fields = Fields::new(span, table, diagnostics);
    let events = fields.list("event");
    fields.finish();
    events
}

/// The items of a YAML list, or of a table's `event` list.
fn items<'n>(node: Node<'n>, diagnostics: &mut Diagnostics) -> Vec<Node<'n>> {
    match node.value {
        Value::List(items) => items,
        Value::Table(_) => entries(node, diagnostics),
        ref other => {
            let reason = format!("the file holds {}; expected a list of records", other.type_name());
            diagnostics.push(Problem::Syntax { format: "YAML", reason }, node.span.part(0, 1));
            Vec::new()
        }
    }
}

/// How the cells of a record's column are read.
fn cell(column: &str) -> Cell {
    match column {
        "speaker" | "about" | "sources" | "responds_to" | "confirms" | "contradicts" | "supersedes" | "tags"
        | "aliases" => Cell::List,
        "figures" | "differences" | "corrections" | "media" | "extra" | "evidence" => Cell::Json,
        "importance" | "place.lat" | "place.lon" => Cell::Number,
        "draft" => Cell::Bool,
        _ => Cell::Text,
    }
}
