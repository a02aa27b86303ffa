//! `site.toml`, `labels.toml` and plain pages.

use super::shape::{
    address, by_language, by_name, choice, extra, filled, flag, language, list, one_of, one_or_many, optional,
    required, table, text, whole_in,
};
use crate::parse::TOKENS;
use serde_json::{Value, json};

pub fn site() -> Value {
    table(vec![
        required("title", filled(), "The name of the site."),
        optional("titles", by_language(), "The name in other languages."),
        optional("description", text(), "One sentence."),
        optional("descriptions", by_language(), "The sentence in other languages."),
        optional("base_url", address(), "The address that it will have; feeds and a sitemap need it."),
        optional("languages", one_or_many(language()), "Language tags, such as [\"en\", \"id\"]."),
        optional("default_language", language(), "The one whose addresses have no prefix. Default: the first."),
        optional("raw_html", flag(), "Whether Markdown may hold HTML, which is then sanitised."),
        optional("excerpt_words", whole_in(0, 1000), "Words of an entry that overviews and feeds show."),
        optional("license", text(), "An SPDX id such as CC-BY-4.0, or an address."),
        optional("authors", one_or_many(text()), "Names of people."),
        optional("publisher", text(), "An organisation."),
        optional("theme", theme(), "Colours."),
        optional("cards", cards(), "Pictures for shared links."),
        extra(),
    ])
}

fn theme() -> Value {
    let colour = || json!({ "type": "string", "pattern": "^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$" });
    let pair = || json!({ "type": "array", "items": colour(), "minItems": 1, "maxItems": 2 });
    let tokens =
        TOKENS.map(|token| optional(token, one_of([colour(), pair()]), "A colour, or a light and a dark one."));
    table(tokens.into())
}

fn cards() -> Value {
    table(vec![
        optional("draw", choice(&["none", "timelines", "all"]), "Which cards are drawn. Default: all."),
        optional("fonts", text(), "A folder of fonts for more scripts, inside the content folder."),
    ])
}

pub fn labels() -> Value {
    let outlet = table(vec![
        required("name", filled(), "The outlet, as sources write it."),
        optional("aliases", one_or_many(text()), "Other spellings."),
        required("reason", filled(), "Why it carries the label."),
        optional("reasons", by_language(), "The reason in other languages."),
        extra(),
    ]);
    let label = table(vec![
        required("name", filled(), "The words that readers see."),
        optional("names", by_language(), "The words in other languages."),
        optional("outlets", list(outlet), "The outlets that carry it."),
        extra(),
    ]);
    by_name(&text(), &label)
}

pub fn page() -> Value {
    table(vec![
        required("title", filled(), "The page's heading."),
        optional("description", text(), "One sentence."),
        extra(),
    ])
}
