//! From tokens to the tree: void elements, end tags that are left out, end tags without a start.

use super::entity;
use super::marks::{Marks, marks_of};
use super::tree::{Node, Tag, Tree, squeezed};
use crate::markup::token::{Attributes, Token};

/// Elements nested deeper than this stand beside each other.
const MAX_DEPTH: usize = 512;
/// How far an end tag of an inline element looks for its start.
const INLINE_REACH: usize = 32;

const VOID: [&str; 15] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "keygen", "link", "meta", "param", "source", "track",
    "wbr",
];

/// Takes the tokens of a document and leaves its tree.
pub struct Builder<'a> {
    tree: Tree,
    /// Open elements and their names.
    open: Vec<(u32, &'a str)>,
    /// Open elements beyond the bound.
    beyond: usize,
    /// The raw element whose content comes next.
    raw: Option<(&'a str, Attributes<'a>)>,
    in_svg: bool,
}

impl<'a> Builder<'a> {
    pub fn new(html: &str) -> Self {
        let root = Node { tag: Tag::Html, marks: Marks::default(), parent: 0, end: 0, text: (0, 0) };
        let nodes = vec![root];
        let tree = Tree { nodes, text: String::with_capacity(html.len() / 4), ..Tree::default() };
        Self { tree, open: vec![(0, "html")], beyond: 0, raw: None, in_svg: false }
    }

    pub fn take(&mut self, token: Token<'a>) {
        match token {
            Token::Text(text) => self.text(text),
            Token::Raw(text) => self.raw_text(text),
            Token::Open { name, attributes } => self.element(name, attributes),
            Token::Close(name) => self.close(name),
        }
    }

    fn parent(&self) -> u32 {
        self.open.last().map_or(0, |(at, _)| *at)
    }

    fn push(&mut self, tag: Tag, marks: Marks, text: (u32, u32)) -> u32 {
        let at = self.count();
        self.tree.nodes.push(Node { tag, marks, parent: self.parent(), end: at + 1, text });
        at
    }

    fn count(&self) -> u32 {
        u32::try_from(self.tree.nodes.len()).expect("documents are smaller than 4 GB")
    }

    fn text(&mut self, text: &str) {
        let start = self.tree.text.len();
        entity::decode(text, &mut self.tree.text);
        let range = (start as u32, self.tree.text.len() as u32);
        self.push(Tag::Text, Marks::default(), range);
    }

    fn raw_text(&mut self, text: &str) {
        let Some((name, attributes)) = self.raw.take() else { return };
        if name.eq_ignore_ascii_case("title") {
            if self.tree.title.is_none() && !self.in_svg {
                self.tree.title = Some(squeezed(&entity::decoded(text))).filter(|title| !title.is_empty());
            }
        } else if name.eq_ignore_ascii_case("script") {
            let kind = attributes.get("type").unwrap_or_default();
            if kind.trim().eq_ignore_ascii_case("application/ld+json") {
                self.tree.json_ld.push(text.to_owned());
            }
        } else if name.eq_ignore_ascii_case("xmp") {
            self.text(text);
        }
    }

    fn element(&mut self, name: &'a str, attributes: Attributes<'a>) {
        let lower = name.to_ascii_lowercase();
        match lower.as_str() {
            "meta" => return self.meta(attributes),
            "link" => return self.link(attributes),
            "html" | "body" => return self.page(&lower, attributes),
            "script" | "style" | "title" | "textarea" | "iframe" | "noembed" | "xmp" => {
                self.raw = Some((name, attributes))
            }
            "svg" => self.in_svg = true,
            _ => {}
        }
        let tag = Tag::of(&lower);
        self.close_implied(tag, &lower);
        let marks = marks_of(tag, attributes);
        let at = self.push(tag, marks, (0, 0));
        self.time(at, tag, attributes);
        if VOID.contains(&lower.as_str()) {
            return;
        }
        if self.open.len() < MAX_DEPTH { self.open.push((at, name)) } else { self.beyond += 1 }
    }

    /// `html` and `body` are there already; only their attributes count.
    fn page(&mut self, name: &str, attributes: Attributes<'a>) {
        let lang = attributes.get("lang").or_else(|| attributes.get("xml:lang"));
        if self.tree.lang.is_none() {
            self.tree.lang = lang.map(entity::decoded).filter(|lang| !lang.trim().is_empty());
        }
        if name == "body" {
            while self.open.len() > 1 {
                self.pop();
            }
            self.beyond = 0;
        }
    }

    fn meta(&mut self, attributes: Attributes<'_>) {
        let (mut name, mut content) = (None, None);
        for (key, value) in attributes {
            match key.to_ascii_lowercase().as_str() {
                "name" | "property" | "itemprop" | "http-equiv" => name = name.or(Some(value)),
                "content" => content = Some(value),
                _ => {}
            }
        }
        if let (Some(name), Some(content)) = (name, content) {
            self.tree.meta.push((name.trim().to_ascii_lowercase(), squeezed(&entity::decoded(content))));
        }
    }

    fn link(&mut self, attributes: Attributes<'_>) {
        let rel = attributes.get("rel").unwrap_or_default();
        if self.tree.canonical.is_none()
            && rel.split_ascii_whitespace().any(|rel| rel.eq_ignore_ascii_case("canonical"))
        {
            self.tree.canonical = attributes.get("href").map(entity::decoded);
        }
    }

    fn time(&mut self, at: u32, tag: Tag, attributes: Attributes<'_>) {
        let published =
            attributes.get("itemprop").is_some_and(|prop| prop.split(' ').any(|prop| prop == "datePublished"));
        if tag != Tag::Time && !published {
            return;
        }
        let value = attributes.get("datetime").or_else(|| attributes.get("content")).unwrap_or_default();
        self.tree.times.push((at, entity::decoded(value)));
    }

    /// Ends what a start tag ends without saying so: `<p>` before a block, `<li>` before the next.
    fn close_implied(&mut self, tag: Tag, name: &str) {
        if tag.is_block() && tag != Tag::Head {
            self.close_nearest("p", |name| {
                matches!(name, "button" | "td" | "th" | "table" | "blockquote" | "li" | "div")
            });
        }
        match name {
            "li" => self.close_nearest("li", |name| matches!(name, "ul" | "ol" | "menu")),
            "dd" | "dt" => {
                self.close_nearest("dd", |name| name == "dl");
                self.close_nearest("dt", |name| name == "dl");
            }
            "tr" => self.close_nearest("tr", |name| name == "table"),
            "td" | "th" => {
                self.close_nearest("td", |name| matches!(name, "tr" | "table"));
                self.close_nearest("th", |name| matches!(name, "tr" | "table"));
            }
            "option" => self.close_nearest("option", |name| name == "select"),
            "a" => self.close_nearest("a", |name| Tag::of(name).is_block()),
            _ => {}
        }
    }

    fn close_nearest(&mut self, name: &str, barrier: fn(&str) -> bool) {
        for depth in (1..self.open.len()).rev().take(INLINE_REACH) {
            let open = self.open[depth].1;
            if open.eq_ignore_ascii_case(name) {
                while self.open.len() > depth {
                    self.pop();
                }
                return;
            }
            if barrier(&open.to_ascii_lowercase()) {
                return;
            }
        }
    }

    fn close(&mut self, name: &str) {
        let lower = name.to_ascii_lowercase();
        match lower.as_str() {
            "html" | "body" => return,
            "br" => {
                self.push(Tag::Break, Marks::default(), (0, 0));
                return;
            }
            "svg" => self.in_svg = false,
            _ => {}
        }
        if self.beyond > 0 {
            self.beyond -= 1;
            return;
        }
        let tag = Tag::of(&lower);
        let in_table = matches!(tag, Tag::Table | Tag::Row | Tag::Cell);
        let reach = if tag.is_block() { MAX_DEPTH } else { INLINE_REACH };
        for depth in (1..self.open.len()).rev().take(reach) {
            let open = self.open[depth].1;
            if open.eq_ignore_ascii_case(&lower) {
                while self.open.len() > depth {
                    self.pop();
                }
                return;
            }
            let open = Tag::of(&open.to_ascii_lowercase());
            let ends_search = if tag.is_block() { open == Tag::Cell && !in_table } else { open.is_block() };
            if ends_search {
                return;
            }
        }
    }

    fn pop(&mut self) {
        if let Some((at, _)) = self.open.pop() {
            self.tree.nodes[at as usize].end = self.count();
        }
    }

    pub fn finish(mut self) -> Tree {
        while !self.open.is_empty() {
            self.pop();
        }
        self.tree
    }
}
