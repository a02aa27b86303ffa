//! A line of JSONL: an article as `{id, url, html | text, published, retrieved, lang}`.

use super::Opened;
use crate::pull::article::{Form, Known, machine_day};
use chrono::NaiveDate;
use serde_json::{Map, Value};

/// Reads a line.
///
/// # Errors
/// When it is no object, or holds neither `html` nor `text`.
pub fn read(line: &[u8]) -> (Value, Result<Opened, String>) {
    let object = match serde_json::from_slice::<Value>(line) {
        Ok(Value::Object(object)) => object,
        Ok(_) => return (Value::Null, Err("the line is no JSON object: write `{\"id\": …, \"text\": …}`".into())),
        Err(error) => return (Value::Null, Err(format!("the line is no JSON: {error}"))),
    };
    let id = object.get("id").or_else(|| object.get("url")).cloned().unwrap_or(Value::Null);
    (id, opened(object))
}

fn opened(mut object: Map<String, Value>) -> Result<Opened, String> {
    let mut notes = Vec::new();
    let mut day = |field: &str| -> Result<Option<NaiveDate>, String> {
        let Some(written) = text(&object, field)? else { return Ok(None) };
        let day = machine_day(&written);
        if day.is_none() {
            notes.push(format!("`{field}` is no day: {written}; write `2024-10-21`"));
        }
        Ok(day)
    };
    let (published, retrieved) = (day("published")?, day("retrieved")?);
    let known = Known {
        url: text(&object, "url")?,
        title: text(&object, "title")?,
        publisher: text(&object, "publisher")?,
        lang: text(&object, "lang")?.and_then(|tag| crate::pull::article::subtag(&tag)),
        published,
    };
    for (field, form) in [("html", Form::Html), ("text", Form::Plain)] {
        match object.remove(field) {
            Some(Value::String(text)) => return Ok(Opened { text, form, known, retrieved, notes }),
            None | Some(Value::Null) => {}
            Some(_) => return Err(format!("`{field}` is no text")),
        }
    }
    Err("it has neither `html` nor `text`".into())
}

fn text(object: &Map<String, Value>, field: &str) -> Result<Option<String>, String> {
    match object.get(field) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.trim().to_owned()).filter(|text| !text.is_empty())),
        Some(_) => Err(format!("`{field}` is no text")),
    }
}
