//! A record: in a file of its own, as a line, and many in a file.

use super::bibliography::{reference, source_fields};
use super::evidence::{correction, difference, evidence, figure, media};
use super::shape::{
    Field, choice, date, date_or_place, extra, filled, flag, id, list, number_in, one_of, one_or_many, optional,
    required, table, text, whole_in, with,
};
use crate::model::Kind;
use serde_json::{Value, json};

pub fn event() -> Value {
    conditions(table(fields()))
}

/// The same with its Markdown, for files in which the record has no page of text to itself.
pub fn record() -> Value {
    let mut fields = fields();
    fields.push(optional("body", text(), "Markdown: what an own file has below its front matter."));
    conditions(table(fields))
}

pub fn list_of(record: Value) -> Value {
    table(vec![optional("event", list(record), "The records, in their order.")])
}

pub fn events() -> Value {
    list_of(record())
}

pub fn list_alone() -> Value {
    list(record())
}

fn fields() -> Vec<Field> {
    let about_ids = "Ids of records of this timeline; the reverse is derived.";
    vec![
        required("title", filled(), "What was said or done; names the speaker."),
        optional(
            "date",
            date_or_place(),
            "When it was said or happened: EDTF (ISO 8601-2) such as 2024-10-21, 2024-10, 2024-10~, or \
             2024-10-14/2024-10-20; or a place: after:ID, before:ID, between:ID1,ID2. A draft may lack it.",
        ),
        optional("id", id(), "The same in every language; never changes. Default: the file's name."),
        optional("kind", choice(&Kind::ALL.map(Kind::name)), "What kind of statement it is. Default: event."),
        optional(
            "speaker",
            one_or_many(one_of([id(), speaker()])),
            "Who says it: an actor's id, a table with a name, or a list of them. Only action and event may do without.",
        ),
        optional("observer", text(), "Actor or source that noted a silence."),
        optional("about", one_or_many(text()), "Ids of the actors that it is about."),
        optional("date_basis", text(), "The source's words for the date, such as “last week”."),
        optional("refers_to", date(), "The time that the statement is about: EDTF."),
        optional("place", one_of([text(), place()]), "Where it happened."),
        optional("summary", text(), "Inline Markdown. Default: the first paragraph of the text."),
        optional("quote", one_of([text(), quote()]), "The exact words, at most 25 of them."),
        optional("figures", list(figure()), "Numbers in the statement."),
        optional("sources", one_or_many(one_of([text(), citation(), inline()])), "Who carried it."),
        optional("responds_to", one_or_many(text()), about_ids),
        optional("confirms", one_or_many(text()), about_ids),
        optional("contradicts", one_or_many(text()), about_ids),
        optional("supersedes", one_or_many(text()), about_ids),
        optional("differences", list(difference()), "Where sources differ."),
        optional("corrections", list(correction()), "What this entry said before."),
        optional("tags", one_or_many(text()), "Words to find it by."),
        optional("group", text(), "Entries of a group belong together."),
        optional("importance", whole_in(1, 3), "1, 2 or 3."),
        optional("aliases", one_or_many(id()), "Ids that it had; their addresses lead here."),
        optional("media", list(media()), "Images and files."),
        optional("draft", flag(), "Left out unless `--drafts` asks for it."),
        optional("evidence", evidence(), "In a draft: where the words were read."),
        optional("why", json!({}), "In a draft: how its fields were decided."),
        optional("confidence", json!({}), "In a draft: how sure that is."),
        extra(),
    ]
}

/// A published record has a date, and most kinds have a speaker.
fn conditions(record: Value) -> Value {
    let is_draft = json!({ "properties": { "draft": { "const": true } }, "required": ["draft"] });
    let spoken: Vec<&str> = Kind::ALL.into_iter().filter(|kind| kind.needs_speaker()).map(Kind::name).collect();
    let is_spoken = json!({ "properties": { "kind": { "enum": spoken } }, "required": ["kind"] });
    let published = json!({
        "required": ["date"],
        "properties": { "evidence": false, "why": false, "confidence": false },
        "if": is_spoken,
        "then": { "required": ["speaker"] },
    });
    with(with(record, "if", is_draft), "else", published)
}

fn speaker() -> Value {
    table(vec![
        required("name", filled(), "As the source gives it."),
        optional("role", text(), "Office or role."),
        optional("side", text(), "Id of the actor for whom they speak."),
    ])
}

fn place() -> Value {
    let both = json!({ "lat": ["lon"], "lon": ["lat"] });
    let fields = vec![
        required("name", filled(), "As readers know it."),
        optional("lat", number_in(-90, 90), "Degrees, north is positive."),
        optional("lon", number_in(-180, 180), "Degrees, east is positive."),
    ];
    with(table(fields), "dependentRequired", both)
}

fn quote() -> Value {
    table(vec![
        required("text", filled(), "The words as they were said."),
        optional("lang", text(), "Their language, such as `id`."),
        optional("translation", text(), "The same in the language of the record."),
        optional("source", text(), "Id of the source that has these words."),
    ])
}

/// A source of the bibliography, and how it came there.
fn citation() -> Value {
    let mut fields = vec![required("ref", text(), "Id of a source in `sources.toml`.")];
    fields.extend(reference());
    table(fields)
}

/// A source that only this record cites.
fn inline() -> Value {
    let mut fields = source_fields();
    fields.extend(reference());
    super::bibliography::named(table(fields))
}
