//! One record: a table in any of the four formats becomes a [`WrittenEvent`].

use super::evidence::{correction, difference, draft, figure, media};
use super::fields::{Fields, wrong_type};
use super::node::{Node, Value};
use super::sequence::when;
use super::source::inline_source;
use super::written::{
    CitedSource, WrittenCitation, WrittenEvent, WrittenNamed, WrittenPlace, WrittenQuote, WrittenSpeaker,
};
use crate::diag::{Problem, Span, Spanned};
use crate::model::{Kind, Relation};

/// Fields that a translation may not hold.
pub const NOT_WORDS: [&str; 17] = [
    "date",
    "kind",
    "speaker",
    "observer",
    "about",
    "refers_to",
    "sources",
    "responds_to",
    "confirms",
    "contradicts",
    "supersedes",
    "tags",
    "group",
    "importance",
    "aliases",
    "draft",
    "evidence",
];

/// Reads a record. `stem` is the id of a record that has a file of its own; `body` its Markdown.
///
/// Always returns a record, so that others may refer to it; what is wrong with it is in the diagnostics.
pub fn event(mut fields: Fields<'_, '_>, stem: Option<Spanned<String>>, body: Option<Spanned<String>>) -> WrittenEvent {
    let span = fields.span;
    let title = fields.required_text("title", "the record", "add `title = \"…\"`: who said or did what");
    let draft = draft(&mut fields);
    let date_written = fields.take("date");
    let date = date_written.as_ref().and_then(|node| when(&mut fields, node));
    if date_written.is_none() && draft.is_none() {
        let help = "add `date = 2024-10-21`, or an EDTF value such as `\"2024-10\"` for what is less exact";
        fields.diagnostics.push(Problem::MissingField { field: "date", of: "the record", help }, span);
    }
    let id = match fields.text("id") {
        Some(id) => id,
        None => stem.unwrap_or_else(|| Spanned::new(derived_id(date_written.as_ref(), title.as_ref()), span)),
    };
    let kinds = Kind::ALL.map(|kind| (kind.name(), kind));
    let kind_written = fields.choice("kind", &kinds);
    let kind = kind_written.as_ref().map_or(Kind::Event, |kind| kind.value);
    let speaker_written = fields.one_or_many("speaker");
    if speaker_written.is_empty() && kind.needs_speaker() && draft.is_none() {
        let at = kind_written.map_or(span, |kind| kind.span);
        let help = "add `speaker = \"…\"` with an id of `actors.toml`; only `action` and `event` may do without";
        fields.diagnostics.push(Problem::MissingField { field: "speaker", of: "the record", help }, at);
    }
    let speakers = speaker_written.into_iter().filter_map(|node| speaker(&mut fields, node)).collect();
    let body = match body {
        Some(body) => body,
        None => fields.text("body").unwrap_or_else(|| Spanned::new(String::new(), span)),
    };
    let event = WrittenEvent {
        span,
        id,
        aliases: fields.texts("aliases").into(),
        title,
        date,
        date_basis: fields.text("date_basis").map(|text| text.value),
        refers_to: fields.date("refers_to").map(|date| Box::new(date.value)),
        kind,
        speakers,
        observer: fields.text("observer").map(Box::new),
        about: fields.texts("about").into(),
        place: place(&mut fields).map(Box::new),
        summary: fields.text("summary"),
        body,
        quote: quote(&mut fields).map(Box::new),
        figures: fields.tables("figures", figure).into(),
        sources: fields.one_or_many("sources").into_iter().filter_map(|node| citation(&mut fields, node)).collect(),
        relations: Relation::ALL.map(|relation| fields.texts(relation.name()).into()),
        differences: fields.tables("differences", difference).into(),
        corrections: fields.tables("corrections", correction).into(),
        tags: fields.texts("tags").into_iter().map(|tag| tag.value).collect(),
        group: fields.text("group").map(|group| group.value),
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "within 1 and 3")]
        importance: fields.number_in("importance", 1.0, 3.0, "1, 2 or 3").map(|number| number.value as u8),
        media: fields.tables("media", media).into(),
        draft: draft.map(Box::new),
    };
    fields.extra();
    fields.finish();
    event
}

/// An id for a bulk record that has none: its date and the words of its title.
fn derived_id(date: Option<&Node<'_>>, title: Option<&Spanned<String>>) -> String {
    let date = match date.map(|node| &node.value) {
        Some(Value::Text(text) | Value::Date(text)) => slug(text),
        Some(Value::Number(year)) => format!("{year:.0}"),
        _ => String::new(),
    };
    let title = title.map_or("", |title| title.value.as_str());
    let mut words = slug(title);
    if words.is_empty() && !title.is_empty() {
        words = blake3::hash(title.as_bytes()).to_hex()[..10].to_owned();
    }
    let mut id = if date.is_empty() { words } else { format!("{date}-{words}") };
    id.truncate(60);
    id.trim_matches('-').to_owned()
}

/// The letters and digits of ASCII, small, other signs as single hyphens.
fn slug(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii_alphanumeric() {
            out.push(c.to_ascii_lowercase());
        } else if !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
    }
    out.trim_end_matches('-').to_owned()
}

fn speaker(fields: &mut Fields<'_, '_>, node: Node<'_>) -> Option<WrittenSpeaker> {
    match node.value {
        Value::Text(id) => Some(WrittenSpeaker::Id(Spanned::new(id.into_owned(), node.span))),
        Value::Table(_) => {
            let mut inner = Fields::of(node, "speaker", fields.diagnostics)?;
            let name = inner.required_text("name", "the speaker", "add `name`, or write the id of an actor");
            let role = inner.text("role").map(|role| role.value);
            let side = inner.text("side");
            inner.finish();
            Some(WrittenSpeaker::Named(Box::new(WrittenNamed { name: name?.value, role, side })))
        }
        ref other => {
            fields.diagnostics.push(wrong_type("speaker", "an actor id or a table with `name`", other), node.span);
            None
        }
    }
}

fn place(fields: &mut Fields<'_, '_>) -> Option<WrittenPlace> {
    let node = fields.take("place")?;
    if let Value::Text(name) = node.value {
        return Some(WrittenPlace { name: name.into_owned(), position: None });
    }
    let span = node.span;
    let mut inner = Fields::of(node, "place", fields.diagnostics)?;
    let name = inner.required_text("name", "the place", "add `name = \"…\"`");
    let lat = inner.number_in("lat", -90.0, 90.0, "degrees from -90 to 90");
    let lon = inner.number_in("lon", -180.0, 180.0, "degrees from -180 to 180");
    if lat.is_some() != lon.is_some() {
        let field = if lat.is_some() { "lon" } else { "lat" };
        let help = "give both `lat` and `lon`, or neither";
        inner.diagnostics.push(Problem::MissingField { field, of: "the place", help }, span);
    }
    inner.finish();
    let position = lat.zip(lon).map(|(lat, lon)| (lat.value, lon.value));
    Some(WrittenPlace { name: name?.value, position })
}

fn quote(fields: &mut Fields<'_, '_>) -> Option<WrittenQuote> {
    let node = fields.take("quote")?;
    if let Value::Text(text) = node.value {
        let text = Spanned::new(text.into_owned(), node.span);
        return Some(WrittenQuote { text, lang: None, translation: None, source: None });
    }
    let mut inner = Fields::of(node, "quote", fields.diagnostics)?;
    let text = inner.required_text("text", "the quotation", "add `text` with the exact words");
    let lang = inner.text("lang").map(|lang| lang.value);
    let translation = inner.text("translation").map(|text| text.value);
    let source = inner.text("source");
    inner.finish();
    Some(WrittenQuote { text: text?, lang, translation, source })
}

fn citation(fields: &mut Fields<'_, '_>, node: Node<'_>) -> Option<WrittenCitation> {
    if let Value::Text(id) = node.value {
        let source = CitedSource::Id(Spanned::new(id.into_owned(), node.span));
        return Some(WrittenCitation { source, via: None, locator: None });
    }
    let span: Span = node.span;
    let mut inner = Fields::of(node, "sources", fields.diagnostics)?;
    let via_written = inner.take("via").map(|node| match node.value {
        Value::List(items) => items,
        _ => vec![node],
    });
    let via = via_written
        .map(|items| items.into_iter().filter_map(|item| inner.text_of("via", item)).map(|name| name.value).collect());
    let locator = inner.text("locator").map(|locator| locator.value.into());
    let source = match inner.text("ref") {
        Some(id) => Some(CitedSource::Id(id)),
        None => inline_source(&mut inner, span).map(|source| CitedSource::Inline(Box::new(source))),
    };
    inner.finish();
    Some(WrittenCitation { source: source?, via, locator })
}
