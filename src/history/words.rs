//! A diff as text, as Markdown and as JSON.

use super::{Change, Diff};
use serde_json::{Map, Value, json as value};
use std::fmt::Write as _;

/// Lines for a terminal: a record, then its fields.
pub fn text(diff: &Diff) -> String {
    let mut out = String::new();
    for record in &diff.added {
        let _ = writeln!(out, "added    {}  {}", place(record), title(record));
    }
    for record in &diff.removed {
        let _ = writeln!(out, "removed  {}  {}", place(record), title(record));
    }
    for changed in &diff.changed {
        let _ = writeln!(out, "changed  {}/{}  {}", changed.timeline, changed.id, title(&changed.is));
        for Change { field, was, is } in &changed.changes {
            let line = match (was, is) {
                (None, Some(is)) => format!("+ {}", shown(is)),
                (Some(was), None) => format!("- {}", shown(was)),
                (was, is) => format!(
                    "{} → {}",
                    was.as_ref().map(shown).unwrap_or_default(),
                    is.as_ref().map(shown).unwrap_or_default()
                ),
            };
            let _ = writeln!(out, "    {field}: {line}");
        }
    }
    let _ = writeln!(out, "{}", summary(diff));
    out
}

/// A section for a page of changes.
pub fn markdown(diff: &Diff) -> String {
    let mut out = format!("# Changes\n\n{}.\n", summary(diff));
    for (heading, records) in [("Added", &diff.added), ("Removed", &diff.removed)] {
        if !records.is_empty() {
            let _ = write!(out, "\n## {heading}\n\n");
            for record in records {
                let _ = writeln!(out, "- {} (`{}`)", escaped(&title(record)), place(record));
            }
        }
    }
    if !diff.changed.is_empty() {
        out.push_str("\n## Changed\n");
    }
    for changed in &diff.changed {
        let _ = write!(out, "\n### {} (`{}/{}`)\n\n", escaped(&title(&changed.is)), changed.timeline, changed.id);
        out.push_str("| field | was | is |\n| --- | --- | --- |\n");
        for Change { field, was, is } in &changed.changes {
            let cell = |value: &Option<Value>| value.as_ref().map(|value| escaped(&plain(value))).unwrap_or_default();
            let _ = writeln!(out, "| `{field}` | {} | {} |", cell(was), cell(is));
        }
    }
    out
}

/// One object: whole records where they came or went, fields where they changed.
pub fn json(diff: &Diff) -> Value {
    let changed = diff.changed.iter().map(|changed| {
        let fields =
            changed.changes.iter().map(|change| value!({ "field": change.field, "was": change.was, "is": change.is }));
        value!({ "timeline": changed.timeline, "id": changed.id, "fields": fields.collect::<Vec<_>>() })
    });
    value!({ "added": diff.added, "removed": diff.removed, "changed": changed.collect::<Vec<_>>(), "same": diff.same })
}

fn summary(diff: &Diff) -> String {
    let (added, removed, changed) = (diff.added.len(), diff.removed.len(), diff.changed.len());
    format!("{added} added, {removed} removed, {changed} changed, {} the same", diff.same)
}

fn place(record: &Map<String, Value>) -> String {
    let text = |name: &str| record.get(name).and_then(Value::as_str).unwrap_or_default();
    match text("timeline") {
        "" => text("id").to_owned(),
        timeline => format!("{timeline}/{}", text("id")),
    }
}

/// The date and the words of the first language.
fn title(record: &Map<String, Value>) -> String {
    let title = match record.get("title") {
        Some(Value::Object(words)) => words.values().next().map(plain).unwrap_or_default(),
        Some(title) => plain(title),
        None => String::new(),
    };
    match record.get("date") {
        Some(Value::String(date)) => format!("{date}: {title}"),
        _ => title,
    }
}

/// A value on one line, texts in quotation marks.
fn shown(value: &Value) -> String {
    value.to_string()
}

/// A value as words.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Object(fields) if fields.contains_key("text") && fields.contains_key("lang") => plain(&fields["text"]),
        other => other.to_string(),
    }
}

/// Words that mean nothing to Markdown, on one line.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#' | '~' | '&' => {
                out.push('\\');
                out.push(c);
            }
            _ if c.is_control() => out.push(' '),
            _ => out.push(c),
        }
    }
    out
}
