//! The parts of a record that carry its evidence.

use super::shape::{address, choice, date, filled, number, one_or_many, optional, required, table, text, with};
use serde_json::{Value, json};

/// A number in a statement: one value, a range, or words.
pub fn figure() -> Value {
    let amount = |names: &[&str]| json!({ "required": names });
    let fields = vec![
        optional("count", text(), "Id of one of the timeline's counts."),
        optional("value", number(), "The number."),
        optional("min", number(), "The lower end of a range."),
        optional("max", number(), "The upper end of a range."),
        optional("words", text(), "A number in words, such as “several thousand”."),
        optional("hedge", choice(&["about", "up-to", "at-least"]), "How the source limits it."),
        optional("unit", text(), "What is counted, where it is not the timeline's count."),
        optional("as_of", date(), "The day for which the number holds: EDTF."),
        optional("by", text(), "Whose number it is, when it is quoted from another: an actor's id."),
        optional("stance", choice(&["asserts", "rejects"]), "Whether the speaker asserts it. Default: asserts."),
    ];
    with(table(fields), "oneOf", json!([amount(&["value"]), amount(&["min", "max"]), amount(&["words"])]))
}

pub fn difference() -> Value {
    table(vec![
        optional("key", text(), "The name by which translations find it."),
        required("note", filled(), "What the sources say differently."),
        optional("sources", one_or_many(text()), "Ids of the sources."),
    ])
}

pub fn correction() -> Value {
    table(vec![
        optional("key", text(), "The name by which translations find it."),
        required("date", date(), "The day of the correction."),
        required("said", filled(), "What the entry said before."),
        required("says", filled(), "What it says instead."),
        optional("why", text(), "The reason."),
    ])
}

pub fn media() -> Value {
    table(vec![
        optional("key", text(), "The name by which translations find it."),
        required("src", filled(), "A file in `media/`, or an address."),
        required("alt", filled(), "What readers who cannot see it need to know."),
        optional("caption", text(), "Words below it."),
        optional("credit", text(), "Whose work it is."),
        optional("link", address(), "Where it leads."),
    ])
}

/// Where a draft's words were read; only people look into it.
pub fn evidence() -> Value {
    json!({})
}
