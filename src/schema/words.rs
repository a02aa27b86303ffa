//! Words in another language. Whatever is no word stands in the original alone.

use super::event::list_of;
use super::shape::{Field, by_name, extra, filled, id, list, one_of, one_or_many, optional, required, table, text};
use serde_json::Value;

pub fn front() -> Value {
    let key_fact = table(vec![
        optional("label", text(), "The same label."),
        optional("items", one_or_many(text()), "The same facts, in the same order."),
    ]);
    table(vec![
        optional("title", text(), "The heading."),
        optional("description", text(), "Inline Markdown."),
        optional("key_facts", list(key_fact), "In the order of the original."),
        optional("counts", list(by_id("label", "What is being counted.")), "By their ids."),
        optional("positions", by_name(&text(), &text()), "An actor's id and their latest position in one line."),
        optional("slices", list(by_id("title", "Its heading.")), "By their ids."),
        optional("tombstones", list(by_id("reason", "Why it was removed.")), "By their ids."),
        extra(),
    ])
}

fn by_id(words: &'static str, about: &str) -> Value {
    table(vec![required("id", filled(), "As in the original."), optional(words, text(), about)])
}

pub fn event() -> Value {
    let mut fields = fields();
    fields.push(optional("id", id(), "The record that these words translate. Default: the file's name."));
    table(fields)
}

pub fn record() -> Value {
    let mut fields = fields();
    fields.push(required("id", id(), "The record that these words translate."));
    fields.push(optional("body", text(), "Markdown: what an own file has below its front matter."));
    table(fields)
}

pub fn events() -> Value {
    list_of(record())
}

fn fields() -> Vec<Field> {
    let translation = table(vec![optional("translation", text(), "The quotation in this language.")]);
    let place = table(vec![optional("name", text(), "The place in this language.")]);
    let key = || required("key", filled(), "As in the original.");
    let difference = table(vec![key(), optional("note", text(), "What the sources say differently.")]);
    let correction = table(vec![
        key(),
        optional("said", text(), "What the entry said before."),
        optional("says", text(), "What it says instead."),
        optional("why", text(), "The reason."),
    ]);
    let media = table(vec![
        key(),
        optional("alt", text(), "What readers who cannot see it need to know."),
        optional("caption", text(), "Words below it."),
        optional("credit", text(), "Whose work it is."),
    ]);
    let figure =
        table(vec![optional("words", text(), "The number in words."), optional("unit", text(), "What is counted.")]);
    vec![
        optional("title", text(), "What was said or done; names the speaker."),
        optional("summary", text(), "Inline Markdown."),
        optional("quote", one_of([text(), translation]), "The quotation in this language."),
        optional("date_basis", text(), "The source's words for the date."),
        optional("place", one_of([text(), place]), "The place in this language."),
        optional("differences", list(difference), "By their keys."),
        optional("corrections", list(correction), "By their keys."),
        optional("media", list(media), "By their keys."),
        optional("figures", list(figure), "In the order of the original."),
        extra(),
    ]
}
