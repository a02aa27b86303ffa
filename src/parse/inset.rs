//! Slices set into prose: fenced blocks of the language `timeline`, whose text is TOML.

use super::fields::Fields;
use super::format::toml;
use super::node::{Piece, Value};
use super::timeline::{ORDERS, WHOLE};
use super::written::{WrittenInset, WrittenSelection};
use crate::diag::{Diagnostics, Problem};
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

/// What a fenced block is called to be a slice and no code.
pub const FENCE: &str = "timeline";

const ONE: &str = "name one of `slice`, `actor`, `kind`, `source` and `tag`";

/// Reads every block of a text.
pub fn insets(body: Piece<'_>, diagnostics: &mut Diagnostics) -> Vec<WrittenInset> {
    if !body.text.contains(FENCE) {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut open: Option<(String, std::ops::Range<usize>)> = None;
    for (event, range) in
        Parser::new_ext(body.text, Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES).into_offset_iter()
    {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) if &*info == FENCE => {
                open = Some((String::new(), range.start..range.start));
            }
            Event::Text(text) => {
                if let Some((written, place)) = &mut open {
                    let start = if written.is_empty() { range.start } else { place.start };
                    *place = start..range.end;
                    written.push_str(&text);
                }
            }
            Event::End(TagEnd::CodeBlock) => {
                if let Some((written, place)) = open.take() {
                    let end = place.start + body.text[place.clone()].trim_end().len();
                    found.extend(inset(written, body.part(place.start, end), diagnostics));
                }
            }
            _ => {}
        }
    }
    found
}

fn inset(written: String, piece: Piece<'_>, diagnostics: &mut Diagnostics) -> Option<WrittenInset> {
    let node = toml::parse(piece, diagnostics)?;
    let Value::Table(table) = node.value else { unreachable!("a TOML document is a table") };
    let mut fields = Fields::new(node.span, table, diagnostics);
    let selections: Vec<WrittenSelection> = [
        fields.text("slice").map(WrittenSelection::Slice),
        fields.text("actor").map(WrittenSelection::Actor),
        fields.text("kind").map(WrittenSelection::Kind),
        fields.text("source").map(WrittenSelection::Source),
        fields.text("tag").map(WrittenSelection::Tag),
    ]
    .into_iter()
    .flatten()
    .collect();
    let timeline = fields.text("timeline");
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked by the range")]
    let limit = fields.number_in("limit", 1.0, WHOLE, "a whole number from 1").map(|number| number.value as u32);
    let order = fields.choice("order", &ORDERS).map(|order| order.value);
    let span = fields.span;
    let selection = match <[WrittenSelection; 1]>::try_from(selections) {
        Ok([selection]) => Some(selection),
        Err(none) if none.is_empty() => {
            fields.diagnostics.push(Problem::MissingField { field: "slice", of: "the block", help: ONE }, span);
            None
        }
        Err(_) => {
            fields
                .diagnostics
                .push(Problem::Conflict { what: "the block names more than one selection", help: ONE }, span);
            None
        }
    };
    fields.finish();
    Some(WrittenInset { written, span, timeline, selection: selection?, limit, order })
}
