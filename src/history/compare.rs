//! Two sets of records, compared field by field.

use super::Records;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// What follows from another field, and would say every change of it again.
const DERIVED: [&str; 4] = ["earliest", "latest", "timeline", "address"];

/// What changed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Diff {
    /// By timeline and id.
    pub added: Vec<Map<String, Value>>,
    pub removed: Vec<Map<String, Value>>,
    pub changed: Vec<Changed>,
    /// Records that are as they were.
    pub same: usize,
}

/// A record that changed.
#[derive(Clone, Debug, PartialEq)]
pub struct Changed {
    pub timeline: String,
    /// Its id now.
    pub id: String,
    pub was: Map<String, Value>,
    pub is: Map<String, Value>,
    /// In the order of the record's fields.
    pub changes: Vec<Change>,
}

/// A field that changed, such as `title.en`, `sources[post].published` or `tags[0]`.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    pub field: String,
    /// `None` where there was nothing.
    pub was: Option<Value>,
    pub is: Option<Value>,
}

/// Compares old records with new ones. A record that bears the old id among its `aliases` is the same one, renamed.
pub fn compare(old: &Records, new: &Records) -> Diff {
    let mut diff = Diff::default();
    let mut renamed: BTreeMap<(&str, &str), &str> = BTreeMap::new();
    for ((timeline, id), fields) in &new.records {
        for alias in fields.get("aliases").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str) {
            renamed.insert((timeline, alias), id);
        }
    }
    let mut met = std::collections::BTreeSet::new();
    for ((timeline, id), was) in &old.records {
        let now = |id: &str| new.records.get_key_value(&(timeline.clone(), id.to_owned()));
        let is = now(id).or_else(|| now(renamed.get(&(timeline.as_str(), id.as_str()))?));
        let Some((key, is)) = is else {
            diff.removed.push(was.clone());
            continue;
        };
        met.insert(key);
        let mut changes = Vec::new();
        objects("", was, is, &mut changes);
        if changes.is_empty() {
            diff.same += 1;
        } else {
            let (was, is) = (was.clone(), is.clone());
            diff.changed.push(Changed { timeline: timeline.clone(), id: key.1.clone(), was, is, changes });
        }
    }
    diff.added = new.records.iter().filter(|(key, _)| !met.contains(key)).map(|(_, fields)| fields.clone()).collect();
    diff
}

impl Diff {
    /// Whether nothing changed.
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.removed.is_empty() && self.changed.is_empty()
    }
}

fn objects(path: &str, was: &Map<String, Value>, is: &Map<String, Value>, out: &mut Vec<Change>) {
    let names = was.keys().chain(is.keys().filter(|name| !was.contains_key(*name)));
    for name in names.filter(|name| !(path.is_empty() && DERIVED.contains(&name.as_str()))) {
        let field = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
        values(field, was.get(name), is.get(name), out);
    }
}

fn values(field: String, was: Option<&Value>, is: Option<&Value>, out: &mut Vec<Change>) {
    match (was, is) {
        (was, is) if was == is => {}
        (Some(Value::Object(was)), Some(Value::Object(is))) => objects(&field, was, is, out),
        (Some(Value::Array(was)), Some(Value::Array(is))) => lists(&field, was, is, out),
        (was, is) => out.push(Change { field, was: was.cloned(), is: is.cloned() }),
    }
}

/// Items are matched by their `id` where they have one; texts by what they say; others by place.
fn lists(field: &str, was: &[Value], is: &[Value], out: &mut Vec<Change>) {
    let names = |list: &[Value]| -> Option<Vec<String>> { list.iter().map(name).collect() };
    let (Some(old), Some(new)) = (names(was), names(is)) else {
        for at in 0..was.len().max(is.len()) {
            values(format!("{field}[{at}]"), was.get(at), is.get(at), out);
        }
        return;
    };
    let find = |list: &[Value], names: &[String], name: &str| {
        names.iter().position(|known| known == name).map(|at| list[at].clone())
    };
    let all = old.iter().chain(new.iter().filter(|name| !old.contains(name)));
    let before = out.len();
    for name in all {
        let (was, is) = (find(was, &old, name), find(is, &new, name));
        values(format!("{field}[{name}]"), was.as_ref(), is.as_ref(), out);
    }
    // The same items in another order.
    if out.len() == before {
        out.push(Change { field: field.to_owned(), was: Some(was.into()), is: Some(is.into()) });
    }
}

fn name(item: &Value) -> Option<String> {
    match item {
        Value::String(text) => Some(text.clone()),
        Value::Object(fields) => fields.get("id")?.as_str().map(str::to_owned),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn records(list: &Value) -> Records {
        let mut out = Records::default();
        for fields in list.as_array().expect("a list").iter().map(|item| item.as_object().expect("an object")) {
            out.records.insert(("tl".into(), fields["id"].as_str().expect("an id").into()), fields.clone());
        }
        out
    }

    fn fields(was: &Value, is: &Value) -> Vec<String> {
        let diff = compare(&records(&json!([was])), &records(&json!([is])));
        diff.changed.iter().flat_map(|changed| &changed.changes).map(|change| change.field.clone()).collect()
    }

    #[test]
    fn fields_are_named_down_to_what_changed() {
        let was = json!({ "id": "a", "title": { "en": "A", "id": "A" }, "date": "2024", "earliest": "2024-01-01T00:00:00",
            "sources": [{ "id": "x", "published": "2024" }, { "id": "y" }], "tags": ["one", "two"], "figures": [{ "value": 1 }] });
        let is = json!({ "id": "a", "title": { "en": "B", "id": "A" }, "date": "2025", "earliest": "2025-01-01T00:00:00",
            "sources": [{ "id": "y" }, { "id": "x", "published": "2023" }, { "id": "z" }], "tags": ["two", "one"], "figures": [{ "value": 2 }] });
        let expected = ["title.en", "date", "sources[x].published", "sources[z]", "tags", "figures[0].value"];
        assert_eq!(fields(&was, &is), expected);
        assert_eq!(fields(&was, &was), Vec::<String>::new());
    }

    #[test]
    fn a_renamed_record_is_one_that_changed() {
        let old = records(&json!([{ "id": "a", "title": "T" }, { "id": "gone" }]));
        let new = records(&json!([{ "id": "b", "title": "T", "aliases": ["a"] }, { "id": "new" }]));
        let diff = compare(&old, &new);
        let changes: Vec<&str> = diff.changed[0].changes.iter().map(|change| change.field.as_str()).collect();
        assert_eq!((diff.changed[0].id.as_str(), changes), ("b", vec!["id", "aliases"]));
        assert_eq!((diff.added[0]["id"].as_str(), diff.removed[0]["id"].as_str()), (Some("new"), Some("gone")));
    }
}
