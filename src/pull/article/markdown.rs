//! Markdown: front matter and the paragraphs of the text.

use super::plain;
use super::published::machine_day;
use super::{Article, Known, NoArticle};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use serde_json::Value;

pub fn read(markdown: &str, known: &Known) -> Result<Article, NoArticle> {
    let (front, body) = split(markdown.trim_start_matches('\u{feff}'));
    let text = paragraphs(body);
    if text.is_empty() {
        return Err(NoArticle::Empty);
    }
    let field = |names: &[&str]| {
        names.iter().find_map(|name| {
            front.get(*name)?.as_str().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned)
        })
    };
    let known = Known {
        url: known
            .url
            .clone()
            .or_else(|| field(&["url", "link", "source", "canonical"]).filter(|url| url.starts_with("http"))),
        title: known.title.clone().or_else(|| field(&["title", "headline"])),
        publisher: known.publisher.clone().or_else(|| field(&["publisher", "site", "outlet"])),
        lang: known.lang.clone().or_else(|| super::subtag(&field(&["lang", "language"])?)),
        published: known.published.or_else(|| machine_day(&field(&["published", "date", "publishDate"])?)),
    };
    let mut article = plain::read(text, &known);
    article.author = field(&["author"]);
    Ok(article)
}

/// Front matter, TOML between `+++` or YAML between `---`, and the rest.
fn split(markdown: &str) -> (Value, &str) {
    let fenced = |fence: &str| {
        let rest = markdown.strip_prefix(fence)?.trim_start_matches(' ').strip_prefix(['\n', '\r'])?;
        let end = rest.find(&format!("\n{fence}"))?;
        let after = &rest[end + 1 + fence.len()..];
        Some((&rest[..end], after.split_once('\n').map_or("", |(_, body)| body)))
    };
    if let Some((front, body)) = fenced("+++") {
        let table: Option<toml::Table> = toml::from_str(front).ok();
        return (table.map(plain_values).unwrap_or_default(), body);
    }
    if let Some((front, body)) = fenced("---") {
        return (serde_saphyr::from_str(front).unwrap_or_default(), body);
    }
    (Value::Null, markdown)
}

/// The texts and dates of a table.
fn plain_values(table: toml::Table) -> Value {
    let values = table.into_iter().filter_map(|(key, value)| match value {
        toml::Value::String(text) => Some((key, Value::String(text))),
        toml::Value::Datetime(date) => Some((key, Value::String(date.to_string()))),
        _ => None,
    });
    Value::Object(values.collect())
}

/// The text without its marks, a paragraph a line, with an empty line between.
fn paragraphs(markdown: &str) -> String {
    let mut out = String::new();
    let mut unread = 0_usize;
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH;
    for event in Parser::new_ext(markdown, options) {
        match event {
            Event::Start(Tag::Image { .. } | Tag::CodeBlock(_) | Tag::HtmlBlock) => unread += 1,
            Event::End(TagEnd::Image | TagEnd::CodeBlock | TagEnd::HtmlBlock) => unread = unread.saturating_sub(1),
            Event::Text(text) | Event::Code(text) if unread == 0 => out.push_str(&text),
            Event::SoftBreak => out.push(' '),
            Event::HardBreak => out.push('\n'),
            Event::End(
                TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item | TagEnd::TableRow | TagEnd::TableHead,
            ) => {
                out.truncate(out.trim_end().len());
                if !out.is_empty() {
                    out.push_str("\n\n");
                }
            }
            Event::End(TagEnd::TableCell) => out.push(' '),
            _ => {}
        }
    }
    out.truncate(out.trim_end().len());
    out
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::pull::article::Known;

    #[test]
    fn front_matter_and_paragraphs_are_read() {
        let markdown = "---\ntitle: Ferry\ndate: 2024-10-21\nurl: https://a.example/x\nlang: en\n---\n# Ferry\n\nThe *ferry*\nwas late.\n\n- one.\n- two.\n\n![A boat](b.png)\n";
        let article = read(markdown, &Known::default()).expect("an article");
        assert_eq!(article.text, "Ferry\n\nThe ferry was late.\n\none.\n\ntwo.");
        assert_eq!(article.title.as_deref(), Some("Ferry"));
        assert_eq!(article.url.as_deref(), Some("https://a.example/x"));
        assert_eq!(article.published.map(|found| found.date.to_string()).as_deref(), Some("2024-10-21"));
        let toml = read("+++\ndate = 2024-10-21\n+++\nText.", &Known::default()).expect("an article");
        assert_eq!(toml.published.map(|found| found.date.to_string()).as_deref(), Some("2024-10-21"));
        assert!(read("---\nbroken: [\n---\nText.", &Known::default()).is_ok());
        assert!(read("![only](a.png)", &Known::default()).is_err());
    }
}
