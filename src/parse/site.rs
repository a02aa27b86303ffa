//! `site.toml` and `labels.toml`: the site as written.

use super::Languages;
use super::fields::{Fields, wrong_type};
use super::node::{Node, Value};
use super::written::{WrittenLabel, WrittenOutlet, WrittenSite, WrittenToken};
use crate::diag::{Diagnostics, Problem, Spanned};
use crate::model::Credits;
use crate::model::{CardOptions, DrawCards};

/// The design tokens that a site may set, without their dashes.
pub const TOKENS: [&str; 9] = ["bg", "paper", "ink", "ink2", "rule", "edge", "wedel", "soga", "wash"];

/// Fills in what `site.toml` says, and returns the languages.
pub fn site(table: Node<'_>, site: &mut WrittenSite, diagnostics: &mut Diagnostics) -> Languages {
    let span = table.span.part(0, 0);
    let Value::Table(table) = table.value else { return Languages::default() };
    let mut fields = Fields::new(span, table, diagnostics);
    site.title = fields.required_text("title", "the site", "add `title = \"…\"`");
    site.description = fields.text("description").map(|text| text.value);
    site.base_url = fields.url("base_url").map(|url| url.value);
    let languages = languages(&mut fields);
    site.languages.clone_from(&languages.0);
    site.titles = languages.words(&mut fields, "titles");
    site.descriptions = languages.words(&mut fields, "descriptions");
    site.raw_html = fields.flag("raw_html").is_some_and(|flag| flag.value);
    let excerpt = fields.number_in("excerpt_words", 0.0, 1000.0, "a whole number of words from 0 to 1000");
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "within 0 and 1000")]
    {
        site.excerpt_words = excerpt.map(|number| number.value as u32);
    }
    site.theme = theme(&mut fields);
    site.cards = cards(&mut fields);
    site.credits = credits(&mut fields);
    fields.extra();
    fields.finish();
    languages
}

fn languages(fields: &mut Fields<'_, '_>) -> Languages {
    let listed = fields.texts("languages");
    let default = fields.text("default_language");
    let mut tags: Vec<String> = Vec::new();
    for tag in &listed {
        check_tag(tag, fields.diagnostics);
        if tags.contains(&tag.value) {
            fields.diagnostics.push(Problem::DuplicateId { what: "language", id: tag.value.clone() }, tag.span);
        } else {
            tags.push(tag.value.clone());
        }
    }
    if let Some(default) = default {
        check_tag(&default, fields.diagnostics);
        match tags.iter().position(|tag| *tag == default.value) {
            Some(at) => tags[..=at].rotate_right(1),
            None if listed.is_empty() => tags.push(default.value),
            None => {
                let suggestion = crate::diag::suggest(&default.value, tags.iter().map(String::as_str));
                let problem =
                    Problem::UnknownValue { field: "default_language".into(), value: default.value, suggestion };
                fields.diagnostics.push(problem, default.span);
            }
        }
    }
    if tags.is_empty() {
        tags.push("en".into());
    }
    Languages(tags)
}

/// A language tag names folders and goes into `lang` attributes: letters, digits and hyphens.
fn check_tag(tag: &Spanned<String>, diagnostics: &mut Diagnostics) {
    let fine = tag
        .value
        .split('-')
        .all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()))
        && tag.value.split('-').next().is_some_and(|first| (2..=3).contains(&first.len()));
    if !fine {
        let field = "language tag (BCP 47, such as `en` or `pt-BR`)".into();
        diagnostics.push(Problem::BadSlug { field, value: tag.value.clone() }, tag.span);
    }
}

/// Whose work it is, and what may be done with it.
fn credits(fields: &mut Fields<'_, '_>) -> Credits {
    let line = |text: Spanned<String>| text.value.split_whitespace().collect::<Vec<_>>().join(" ");
    Credits {
        license: fields.text("license").map(line),
        authors: fields.texts("authors").into_iter().map(line).collect(),
        publisher: fields.text("publisher").map(line),
    }
}

/// `[cards]`: which cards are drawn, and where fonts for more scripts are.
fn cards(fields: &mut Fields<'_, '_>) -> CardOptions {
    let Some(node) = fields.take("cards") else { return CardOptions::default() };
    let Some(mut inner) = Fields::of(node, "cards", fields.diagnostics) else { return CardOptions::default() };
    let choices = [("none", DrawCards::None), ("timelines", DrawCards::Timelines), ("all", DrawCards::All)];
    let draw = inner.choice("draw", &choices).map(|draw| draw.value);
    let fonts = inner.text("fonts");
    if let Some(folder) = fonts.as_ref().filter(|folder| !is_inside(&folder.value)) {
        inner.diagnostics.push(Problem::PathOutside { path: folder.value.clone() }, folder.span);
    }
    inner.finish();
    CardOptions { draw, fonts: fonts.map(|folder| folder.value) }
}

/// Whether a relative path stays where it starts.
fn is_inside(path: &str) -> bool {
    let mut parts = std::path::Path::new(path).components();
    parts.all(|part| matches!(part, std::path::Component::Normal(_) | std::path::Component::CurDir))
}

/// `[theme]`: a token and its value, or its light and dark values.
fn theme(fields: &mut Fields<'_, '_>) -> Vec<WrittenToken> {
    let Some(node) = fields.take("theme") else { return Vec::new() };
    let Some(mut inner) = Fields::of(node, "theme", fields.diagnostics) else { return Vec::new() };
    let mut out = Vec::new();
    for token in TOKENS {
        let Some(node) = inner.take(token) else { continue };
        let values: Vec<Spanned<String>> = match node.value {
            Value::Text(text) => vec![Spanned::new(text.into_owned(), node.span)],
            Value::List(items) if (1..=2).contains(&items.len()) => {
                items.into_iter().filter_map(|item| inner.text_of(token, item)).collect()
            }
            ref other => {
                let problem = wrong_type(&inner.full(token), "a colour, or a light and a dark one", other);
                inner.diagnostics.push(problem, node.span);
                continue;
            }
        };
        for value in &values {
            if !is_colour(&value.value) {
                let range = "a colour such as `#274690`";
                inner.diagnostics.push(Problem::OutOfRange { field: inner.full(token), range }, value.span);
            }
        }
        if let (Some(light), Some(dark)) = (values.first(), values.last()) {
            out.push(WrittenToken { name: token, light: light.clone(), dark: dark.clone() });
        }
    }
    inner.finish();
    out
}

/// `#rgb` or `#rrggbb`: what contrast can be computed from, and what cannot break out of a stylesheet.
fn is_colour(text: &str) -> bool {
    text.strip_prefix('#')
        .is_some_and(|digits| matches!(digits.len(), 3 | 6) && digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// `labels.toml`: a table a label, with the outlets that carry it and why.
pub fn labels(table: Node<'_>, languages: &Languages, diagnostics: &mut Diagnostics) -> Vec<WrittenLabel> {
    let Value::Table(entries) = table.value else { return Vec::new() };
    let mut out = Vec::new();
    for (key, node) in entries {
        let id = key.name.into_owned();
        let Some(mut fields) = Fields::of(node, &id, diagnostics) else { continue };
        fields.span = key.span;
        let name = fields.required_text("name", "the label", "add `name`: the words that readers see");
        let names = languages.words(&mut fields, "names");
        let outlets = fields.tables("outlets", |inner| outlet(inner, languages));
        fields.extra();
        fields.finish();
        out.push(WrittenLabel { name: name.map_or_else(|| id.clone(), |name| name.value), id, names, outlets });
    }
    out
}

fn outlet(fields: &mut Fields<'_, '_>, languages: &Languages) -> Option<WrittenOutlet> {
    let name = fields.required_text("name", "the outlet", "add `name` as sources write it");
    let reason = fields.required_text("reason", "the outlet", "add `reason`: why it carries the label");
    let aliases = fields.texts("aliases").into_iter().map(|alias| alias.value).collect();
    let reasons = languages.words(fields, "reasons");
    fields.extra();
    Some(WrittenOutlet { name: name?, aliases, reason: reason?.value, reasons })
}
