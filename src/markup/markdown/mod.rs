//! Markdown as records carry it, to HTML that a page can hold.
//!
//! pulldown-cmark passes raw HTML and dangerous addresses through and numbers footnotes for a page of one text only, so
//! the events are written here, one by one: what is not known to be safe does not come out. Templates never see the text.

mod inset;
mod link;
mod notes;
mod raw;
mod write;

pub use inset::{Inset, insets};
pub use link::{Target, is_relative, page_address, safe_url};

use pulldown_cmark::{Options, Parser};

/// Finds a slice by the text of its block.
pub type FindInset<'a> = &'a dyn Fn(&str) -> Option<usize>;

/// How a text is placed on a page.
#[derive(Clone, Copy)]
pub struct Placement<'a> {
    /// The level that the text's own `#` becomes, 1 to 6.
    pub top_heading: u8,
    /// Distinguishes the footnotes of one record from another's on the same page.
    pub prefix: &'a str,
    /// Words read out before a footnote's number.
    pub footnote: &'a str,
    /// Words of the link from a footnote back to its place.
    pub back: &'a str,
    /// Width and height in pixels of a picture by its address as written, where they are known.
    pub size: &'a dyn Fn(&str) -> Option<(u32, u32)>,
    /// The number of the slice that a block named `timeline` stands for; `None` where such blocks are code.
    pub inset: Option<FindInset<'a>>,
    /// Whether raw HTML is kept, sanitised. Without it tags are dropped and the text between them stays.
    pub raw_html: bool,
}

/// A whole text: paragraphs, lists, tables, footnotes.
pub fn block(text: &str, placement: Placement, resolve: &dyn Fn(&str) -> Target) -> String {
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES;
    let html = write::Writer::new(placement, resolve, false).write(Parser::new_ext(text, options));
    if placement.raw_html { sanitise(&html) } else { html }
}

/// One run of words for a place that is a paragraph already, such as a summary: no block around it.
pub fn inline(text: &str, raw_html: bool, resolve: &dyn Fn(&str) -> Target) -> String {
    if is_plain(text) {
        return super::html::escape(text).into_owned();
    }
    let placement =
        Placement { top_heading: 6, prefix: "", footnote: "", back: "", size: &|_| None, inset: None, raw_html };
    let html = write::Writer::new(placement, resolve, true).write(Parser::new_ext(text, Options::empty()));
    if raw_html { sanitise(&html) } else { html }
}

/// Whether no character of `text` can mean anything in Markdown, so that most summaries need no parser.
fn is_plain(text: &str) -> bool {
    let opens_block = |c: char| matches!(c, '#' | '>' | '+' | '-' | '=' | '~' | ' ' | '\t') || c.is_ascii_digit();
    let means_something =
        |b: u8| matches!(b, b'*' | b'_' | b'`' | b'[' | b']' | b'\\' | b'!' | b'<' | b'&' | b'|' | b'\n' | b'\r');
    !text.starts_with(opens_block) && !text.bytes().any(means_something) && !text.ends_with([' ', '\t'])
}

/// Keeps what ammonia holds safe, and the attributes that this module writes itself.
fn sanitise(html: &str) -> String {
    ammonia::Builder::default()
        .link_rel(None)
        .url_schemes(["http", "https", "mailto"].into())
        .add_generic_attributes(["class", "id", "lang", "dir", "aria-label", "role", "tabindex"])
        .add_tag_attributes("th", ["scope"])
        .add_tag_attributes("a", ["rel"])
        .clean(html)
        .to_string()
}

#[cfg(test)]
mod tests;
