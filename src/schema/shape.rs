//! What schemas are made of: tables of fields, and the shapes of single values.

use serde_json::{Map, Value, json};

/// A field of a table.
pub struct Field {
    name: &'static str,
    shape: Value,
    is_required: bool,
}

/// A field that has to be there; `about` is what an editor shows beside it.
pub fn required(name: &'static str, shape: Value, about: &str) -> Field {
    Field { name, shape: described(shape, about), is_required: true }
}

pub fn optional(name: &'static str, shape: Value, about: &str) -> Field {
    Field { name, shape: described(shape, about), is_required: false }
}

/// The free table that every record may have.
pub fn extra() -> Field {
    optional("extra", json!({ "type": "object" }), "Data of your own; linimasa does not look into it.")
}

/// A table with these fields and no others.
pub fn table(fields: Vec<Field>) -> Value {
    let required: Vec<&str> = fields.iter().filter(|field| field.is_required).map(|field| field.name).collect();
    let mut shape = Map::new();
    shape.insert("type".into(), json!("object"));
    if !required.is_empty() {
        shape.insert("required".into(), json!(required));
    }
    let properties: Map<String, Value> = fields.into_iter().map(|field| (field.name.into(), field.shape)).collect();
    shape.insert("properties".into(), Value::Object(properties));
    shape.insert("additionalProperties".into(), json!(false));
    Value::Object(shape)
}

/// A table whose keys are names that the author chooses.
pub fn by_name(keys: &Value, values: &Value) -> Value {
    json!({ "type": "object", "propertyNames": keys, "additionalProperties": values })
}

/// Texts by language, such as `{ id = "…" }`.
pub fn by_language() -> Value {
    by_name(&language(), &text())
}

pub fn text() -> Value {
    json!({ "type": "string" })
}

/// Text that has to say something.
pub fn filled() -> Value {
    json!({ "type": "string", "pattern": r"\S" })
}

pub fn flag() -> Value {
    json!({ "type": "boolean" })
}

pub fn number() -> Value {
    json!({ "type": "number" })
}

pub fn number_in(min: i64, max: i64) -> Value {
    json!({ "type": "number", "minimum": min, "maximum": max })
}

pub fn whole_in(min: i64, max: i64) -> Value {
    json!({ "type": "integer", "minimum": min, "maximum": max })
}

/// `[a-z0-9][a-z0-9-]*`, as an id is written.
pub fn id() -> Value {
    json!({ "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$", "maxLength": crate::diag::LONGEST_ID })
}

/// A BCP 47 tag.
pub fn language() -> Value {
    json!({ "type": "string", "pattern": "^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$" })
}

pub fn address() -> Value {
    json!({ "type": "string", "format": "uri", "pattern": r"^\s*[Hh][Tt][Tt][Pp][Ss]?://" })
}

/// An EDTF value, or a year as a number. Only the signs of EDTF are told here; the parser reads what they say.
pub fn date() -> Value {
    one_of([edtf(), whole_in(1000, 9999)])
}

/// A date, or a place among other records.
pub fn date_or_place() -> Value {
    let place = json!({ "type": "string", "pattern": "^((after|before):[^,]+|between:[^,]+,[^,]+)$" });
    one_of([edtf(), whole_in(1000, 9999), place])
}

fn edtf() -> Value {
    json!({ "type": "string", "pattern": r"^[-+0-9XYESTZ/.,:?~%{}\[\] ]+$" })
}

pub fn choice(names: &[&str]) -> Value {
    json!({ "enum": names })
}

pub fn list(items: Value) -> Value {
    json!({ "type": "array", "items": items })
}

/// A list, or one of its items alone.
pub fn one_or_many(item: Value) -> Value {
    one_of([item.clone(), list(item)])
}

pub fn one_of<const N: usize>(shapes: [Value; N]) -> Value {
    json!({ "anyOf": shapes.as_slice() })
}

/// A shape with one keyword more.
pub fn with(mut shape: Value, key: &str, value: Value) -> Value {
    if let Value::Object(object) = &mut shape {
        object.insert(key.to_owned(), value);
    }
    shape
}

fn described(shape: Value, about: &str) -> Value {
    let Value::Object(shape) = shape else { return shape };
    let mut out = Map::new();
    out.insert("description".into(), json!(about));
    out.extend(shape);
    Value::Object(out)
}
