//! What the head of a page says about its article: JSON-LD first, then `meta` elements.

use super::entity;
use super::tree::{Tree, squeezed};
use serde_json::{Map, Value};

/// Facts about the article, as the page gives them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts {
    pub title: Option<String>,
    pub publisher: Option<String>,
    pub author: Option<String>,
    pub lang: Option<String>,
    pub url: Option<String>,
    /// As written in JSON-LD.
    pub published: Option<String>,
    /// The body as JSON-LD has it.
    pub body: Option<String>,
    /// The address of the article that this one is based on.
    pub based_on: Option<String>,
}

/// How many values of a JSON-LD block are looked at.
const MAX_VALUES: usize = 20_000;

/// The facts of the JSON-LD blocks: of an article when one is described, else of the page.
pub fn json_ld(tree: &Tree) -> Facts {
    let mut best: Option<(u8, Map<String, Value>)> = None;
    for block in &tree.json_ld {
        let Some(value) = read(block) else { continue };
        let mut open = vec![value];
        for _ in 0..MAX_VALUES {
            let Some(value) = open.pop() else { break };
            match value {
                Value::Array(items) => open.extend(items.into_iter().rev()),
                Value::Object(object) => {
                    if let Some(rank) = rank(&object)
                        && best.as_ref().is_none_or(|(known, _)| rank > *known)
                    {
                        best = Some((rank, object.clone()));
                    }
                    open.extend(
                        object
                            .into_iter()
                            .filter(|(key, _)| matches!(key.as_str(), "@graph" | "mainEntity"))
                            .map(|(_, value)| value),
                    );
                }
                _ => {}
            }
        }
    }
    best.map(|(_, object)| facts(&object)).unwrap_or_default()
}

/// Reads a block; sites put raw line breaks into strings, and comments around.
fn read(block: &str) -> Option<Value> {
    let block = block.trim().trim_start_matches("<!--").trim_end_matches("-->").trim();
    let block = block.trim_start_matches("//<![CDATA[").trim_end_matches("//]]>").trim().trim_end_matches(';');
    serde_json::from_str(block).ok().or_else(|| {
        let plain: String = block.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        serde_json::from_str(&plain).ok()
    })
}

/// How well an object describes an article.
fn rank(object: &Map<String, Value>) -> Option<u8> {
    let kinds: Vec<&str> = match object.get("@type")? {
        Value::String(kind) => vec![kind],
        Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).collect(),
        _ => return None,
    };
    let rank = |kind: &str| {
        let kind = kind.rsplit(['/', ':']).next().unwrap_or(kind);
        if kind.ends_with("NewsArticle") {
            Some(3)
        } else if kind.ends_with("Article") || kind.ends_with("BlogPosting") || kind == "Report" {
            Some(2)
        } else if object.contains_key("datePublished") {
            Some(1)
        } else {
            (kind == "WebPage").then_some(0)
        }
    };
    kinds.into_iter().filter_map(rank).max()
}

fn facts(object: &Map<String, Value>) -> Facts {
    let text = |key: &str| object.get(key).and_then(plain);
    Facts {
        title: text("headline").or_else(|| text("name")),
        publisher: object.get("publisher").or_else(|| object.get("sourceOrganization")).and_then(name),
        author: object.get("author").or_else(|| object.get("creator")).and_then(name),
        lang: object.get("inLanguage").and_then(name),
        url: text("url").or_else(|| object.get("mainEntityOfPage").and_then(address)),
        published: text("datePublished").or_else(|| text("dateCreated")),
        body: object.get("articleBody").and_then(Value::as_str).map(str::to_owned),
        based_on: object.get("isBasedOn").or_else(|| object.get("isBasedOnUrl")).and_then(address),
    }
}

fn plain(value: &Value) -> Option<String> {
    let text = match value {
        Value::String(text) => text,
        Value::Array(items) => items.first()?.as_str()?,
        _ => return None,
    };
    Some(squeezed(&entity::decoded(text))).filter(|text| !text.is_empty())
}

/// The name of a person, of an organisation, or of several.
fn name(value: &Value) -> Option<String> {
    match value {
        Value::Object(object) => plain(object.get("name").or_else(|| object.get("alternateName"))?),
        Value::Array(items) => {
            let names: Vec<String> = items
                .iter()
                .filter_map(
                    |item| if let Value::Object(object) = item { plain(object.get("name")?) } else { plain(item) },
                )
                .collect();
            (!names.is_empty()).then(|| names.join(", "))
        }
        value => plain(value),
    }
}

fn address(value: &Value) -> Option<String> {
    let found = match value {
        Value::Object(object) => plain(object.get("url").or_else(|| object.get("@id"))?)?,
        Value::Array(items) => address(items.first().filter(|item| !item.is_array())?)?,
        value => plain(value)?,
    };
    url::Url::parse(&found).ok().filter(|url| matches!(url.scheme(), "http" | "https")).map(|_| found)
}

/// The content of the first of these `meta` elements that says something, and its name.
pub fn meta<'t>(tree: &'t Tree, names: &[&'static str]) -> Option<(&'static str, &'t str)> {
    names.iter().find_map(|name| {
        let found = tree.meta.iter().find(|(known, content)| known == name && !content.is_empty())?;
        Some((*name, found.1.as_str()))
    })
}

#[cfg(test)]
mod tests {
    use super::{Facts, json_ld};
    use crate::pull::article::html::tree::Tree;

    fn of(json: &str) -> Facts {
        json_ld(&Tree::parse(&format!("<script type=\"application/ld+json\">{json}</script>")))
    }

    #[test]
    fn the_article_is_found_in_a_graph_and_preferred_to_the_page() {
        let facts = of(
            r#"{"@graph": [{"@type": "WebPage", "name": "Page"}, {"@type": ["Thing", "NewsArticle"], "headline": "Ferry &amp; port",
            "author": [{"name": "A"}, "B"], "publisher": {"name": "Post"}, "datePublished": "2024-10-21",
            "mainEntityOfPage": {"@id": "https://a.example/x"}, "isBasedOn": "https://b.example/y"}]}"#,
        );
        assert_eq!(
            facts,
            Facts {
                title: Some("Ferry & port".into()),
                publisher: Some("Post".into()),
                author: Some("A, B".into()),
                lang: None,
                url: Some("https://a.example/x".into()),
                published: Some("2024-10-21".into()),
                body: None,
                based_on: Some("https://b.example/y".into()),
            }
        );
    }

    #[test]
    fn raw_line_breaks_and_comments_do_no_harm() {
        let facts = of("<!--\n{\"@type\": \"Article\", \"headline\": \"a\nb\"}\n-->");
        assert_eq!(facts.title.as_deref(), Some("a b"));
        assert_eq!(of("{broken"), Facts::default());
        assert_eq!(of(r#"[{"@type": 1}, null, {"@type": "Organization", "name": "x"}]"#), Facts::default());
    }
}
