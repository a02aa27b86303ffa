//! An HTML document as a flat tree: nodes in the order of the document, each with the end of its subtree.
//!
//! Nesting is bounded, and nothing that reads the tree recurses: a page nested a hundred thousand deep is as harmless as
//! any other. Of the standard's tree construction this does what matters for text: void elements, end tags that are left
//! out, end tags without a start.

use super::build::Builder;
use super::marks::Marks;
use crate::markup::token::Tokens;

/// What an element is to the extraction of texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tag {
    /// The characters between tags.
    Text,
    Html,
    Body,
    /// `head` and what belongs there.
    Head,
    Article,
    Main,
    Section,
    Div,
    Paragraph,
    Heading(u8),
    Quote,
    Preformatted,
    List,
    Item,
    Table,
    Row,
    Cell,
    Break,
    Link,
    Time,
    Inline,
    /// Navigation, forms, captions, pictures: never the text of an article.
    Aside,
    Header,
    Footer,
}

impl Tag {
    pub(super) fn of(name: &str) -> Self {
        match name {
            "html" => Self::Html,
            "body" => Self::Body,
            "head" | "title" | "script" | "style" | "noscript" | "template" | "svg" | "math" => Self::Head,
            "article" => Self::Article,
            "main" => Self::Main,
            "section" => Self::Section,
            "div" | "center" | "address" | "fieldset" | "details" | "summary" | "hgroup" | "dl" | "dd" | "dt" => {
                Self::Div
            }
            "p" => Self::Paragraph,
            "h1" => Self::Heading(1),
            "h2" => Self::Heading(2),
            "h3" => Self::Heading(3),
            "h4" => Self::Heading(4),
            "h5" => Self::Heading(5),
            "h6" => Self::Heading(6),
            "blockquote" => Self::Quote,
            "pre" | "xmp" => Self::Preformatted,
            "ul" | "ol" | "menu" => Self::List,
            "li" => Self::Item,
            "table" | "tbody" | "thead" | "tfoot" => Self::Table,
            "tr" => Self::Row,
            "td" | "th" => Self::Cell,
            "br" | "hr" => Self::Break,
            "a" => Self::Link,
            "time" => Self::Time,
            "nav" | "aside" | "form" | "button" | "select" | "textarea" | "figure" | "figcaption" | "caption"
            | "iframe" | "noembed" | "object" | "video" | "audio" | "canvas" | "dialog" | "label" | "option"
            | "datalist" | "picture" | "amp-ad" | "amp-embed" => Self::Aside,
            "header" => Self::Header,
            "footer" => Self::Footer,
            _ => Self::Inline,
        }
    }

    /// Whether a text ends where this begins and ends.
    pub fn is_block(self) -> bool {
        !matches!(self, Self::Text | Self::Link | Self::Time | Self::Inline | Self::Break)
    }
}

/// An element or a text.
#[derive(Clone, Copy, Debug)]
pub struct Node {
    pub tag: Tag,
    pub marks: Marks,
    pub parent: u32,
    /// The node after the subtree.
    pub end: u32,
    /// Of a text: where it stands in [`Tree::text`].
    pub(super) text: (u32, u32),
}

/// The document, and what its head says.
#[derive(Debug, Default)]
pub struct Tree {
    pub nodes: Vec<Node>,
    /// All characters, with references resolved.
    pub(super) text: String,
    pub lang: Option<String>,
    pub title: Option<String>,
    pub canonical: Option<String>,
    /// Names (lower case) and contents of the `meta` elements, in order.
    pub meta: Vec<(String, String)>,
    /// Contents of the JSON-LD scripts.
    pub json_ld: Vec<String>,
    /// The `datetime` of `time` elements, by node; and of other elements with `itemprop="datePublished"`.
    pub times: Vec<(u32, String)>,
}

impl Tree {
    pub fn parse(html: &str) -> Self {
        let mut builder = Builder::new(html);
        for token in Tokens::new(html) {
            builder.take(token);
        }
        builder.finish()
    }

    pub fn text(&self, node: &Node) -> &str {
        let (start, end) = node.text;
        &self.text[start as usize..end as usize]
    }

    /// The nodes of a subtree, the root first.
    pub fn subtree(&self, root: u32) -> impl Iterator<Item = (u32, &Node)> {
        (root..self.nodes[root as usize].end).map(|at| (at, &self.nodes[at as usize]))
    }

    /// The node and those above it.
    pub fn ancestors(&self, at: u32) -> impl Iterator<Item = u32> {
        let mut next = Some(at);
        std::iter::from_fn(move || {
            let at = next?;
            let parent = self.nodes[at as usize].parent;
            next = (parent != at).then_some(parent);
            Some(at)
        })
    }

    /// Whether a node stands in something that is not the article.
    pub fn is_beside(&self, at: u32) -> bool {
        self.ancestors(at).any(|at| {
            let Node { marks, tag, .. } = self.nodes[at as usize];
            marks.has(Marks::COMMENTS)
                || marks.has(Marks::BESIDE) && !matches!(tag, Tag::Time | Tag::Inline | Tag::Body | Tag::Html)
        })
    }

    /// All characters of a subtree, white space as in running text.
    pub fn flat_text(&self, root: u32) -> String {
        let mut out = String::new();
        for (_, node) in self.subtree(root) {
            match node.tag {
                Tag::Text => out.push_str(self.text(node)),
                tag if tag.is_block() || tag == Tag::Break => out.push(' '),
                _ => {}
            }
        }
        squeezed(&out)
    }
}

/// White space as one space, none at the ends.
pub fn squeezed(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}
