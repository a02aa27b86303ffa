//! Drafts of `[[corrections]]` from what changed: a person says why, and whether readers have to be told.

use super::{Change, Changed, Diff};
use serde_json::Value;
use std::fmt::Write as _;

/// Fields that say what happened; others are care of the record.
const SAYS: [&str; 11] =
    ["date", "refers_to", "kind", "speaker", "about", "title", "summary", "body", "place", "quote", "figures"];

/// TOML to be pasted into the front matter of each record that changed, dated `day` (`2024-11-02`). Empty when no change says
/// something else than before.
pub fn corrections(diff: &Diff, day: &str) -> String {
    let mut out = String::new();
    for changed in &diff.changed {
        let drafts: Vec<String> = changed.changes.iter().filter_map(|change| draft(changed, change, day)).collect();
        if !drafts.is_empty() {
            let _ = write!(out, "# {}/{}\n{}\n", changed.timeline, changed.id, drafts.concat());
        }
    }
    out
}

fn draft(changed: &Changed, Change { field, was, is }: &Change, day: &str) -> Option<String> {
    let name = field.split(['.', '[']).next().unwrap_or(field);
    if !SAYS.contains(&name) || is_translation(changed, field) {
        return None;
    }
    let key = slug(&format!("{day}-{field}"));
    let (said, says) = (words(was.as_ref()), words(is.as_ref()));
    Some(format!(
        "[[corrections]]\nkey = \"{key}\"\ndate = {day}\nsaid = {}\nsays = {}\nwhy = \"\" # why {field} changed\n",
        quoted(&said),
        quoted(&says)
    ))
}

/// Whether it is the wording in another language than the first: `title.id` where there is `title.en`.
fn is_translation(changed: &Changed, field: &str) -> bool {
    let Some((name, lang)) = field.rsplit_once('.') else { return false };
    match changed.is.get(name).or_else(|| changed.was.get(name)) {
        Some(Value::Object(words)) if name != "quote" && name != "place" => {
            words.keys().next().is_some_and(|first| first != lang)
        }
        _ => false,
    }
}

fn words(value: Option<&Value>) -> String {
    match value {
        None => "(nothing)".to_owned(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    }
}

/// A basic string of TOML.
fn quoted(text: &str) -> String {
    toml::Value::String(text.split_whitespace().collect::<Vec<_>>().join(" ")).to_string()
}

fn slug(text: &str) -> String {
    let parts = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join("-").to_ascii_lowercase()
}
