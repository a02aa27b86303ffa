//! The texts of a page, a block an element that holds characters, with what stands around each.

use super::marks::Marks;
use super::tree::{Tag, Tree};

/// A paragraph, a heading, an item of a list: characters without a block between them.
#[derive(Clone, Debug)]
pub struct Block {
    /// The element that holds it.
    pub node: u32,
    pub tag: Tag,
    /// White space as in running text; line breaks of the page are kept.
    pub text: String,
    /// Characters, and how many of them are links.
    pub length: usize,
    pub linked: usize,
    /// The bytes and the characters of the link that it begins with.
    pub leading_link: (usize, usize),
    pub place: Place,
}

impl Block {
    /// The share of characters that are links, 0 to 1.
    pub fn link_density(&self) -> f64 {
        self.linked as f64 / self.length.max(1) as f64
    }

    /// Whether it reads as a sentence at least.
    pub fn is_prose(&self) -> bool {
        self.length >= 40 && self.link_density() < 0.35 && ends_sentence(&self.text) && !self.is_teaser()
    }

    /// Whether it begins with the linked headline of something else.
    pub fn is_teaser(&self) -> bool {
        let (end, length) = self.leading_link;
        let (headline, rest) = self.text.split_at(end);
        let is_sentence = ends_sentence(headline) || rest.starts_with(|c: char| c.is_ascii_punctuation());
        length >= 35 && !is_sentence && (self.tag == Tag::Item || self.text.contains('\n'))
    }
}

/// Whether a text holds the end of a sentence near its own end.
pub fn ends_sentence(text: &str) -> bool {
    let tail = text.trim_end_matches(|c: char| {
        matches!(c, '"' | '\'' | '”' | '’' | '»' | ')' | ']' | '」' | '』') || c.is_whitespace()
    });
    tail.ends_with(['.', '!', '?', '…', ':', ';', '。', '！', '？', '।', '؟', '۔'])
}

/// What stands around a block.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    pub hidden: bool,
    /// In a figure, a form, a navigation.
    pub aside: bool,
    /// In something named as beside the article.
    pub beside: bool,
    pub comments: bool,
    link: bool,
}

impl Place {
    /// Whether the text of an article can stand here.
    pub fn is_article(self) -> bool {
        !(self.hidden || self.aside || self.beside || self.comments)
    }

    fn inside(self, tag: Tag, marks: Marks) -> Self {
        Self {
            hidden: self.hidden || tag == Tag::Head || marks.has(Marks::HIDDEN),
            aside: self.aside || marks.has(Marks::ASIDE),
            beside: self.beside || marks.has(Marks::BESIDE),
            comments: self.comments || marks.has(Marks::COMMENTS),
            link: self.link || tag == Tag::Link,
        }
    }
}

/// The blocks of a page in the order of the document; `marks` are those of the nodes, or what is left of them.
pub fn blocks(tree: &Tree, marks: &[Marks]) -> Vec<Block> {
    let mut writer = Writer::default();
    let mut around: Vec<(Place, u32)> = Vec::with_capacity(tree.nodes.len());
    // Where the elements end that were entered last.
    let mut ends: Vec<u32> = Vec::new();
    for (at, node) in (0_u32..).zip(&tree.nodes) {
        while ends.last().is_some_and(|&end| end <= at) {
            ends.pop();
            writer.end_block();
        }
        let (outer, holder) = around.get(node.parent as usize).copied().unwrap_or_default();
        let place = outer.inside(node.tag, marks[at as usize]);
        let holder = if node.tag.is_block() { at } else { holder };
        around.push((place, holder));
        match node.tag {
            Tag::Text if !place.hidden => {
                writer.text(tree.text(node), holder, tree.nodes[holder as usize].tag, place);
            }
            Tag::Break => writer.line_break(),
            tag if tag.is_block() => {
                writer.end_block();
                ends.push(node.end);
            }
            _ => {}
        }
    }
    writer.end_block();
    writer.blocks
}

#[derive(Default)]
struct Writer {
    blocks: Vec<Block>,
    open: Option<Block>,
    /// Line breaks since the last characters.
    breaks: usize,
    spaced: bool,
}

impl Writer {
    fn end_block(&mut self) {
        if let Some(block) = self.open.take()
            && block.length > 0
        {
            self.blocks.push(block);
        }
        self.breaks = 0;
        self.spaced = false;
    }

    fn line_break(&mut self) {
        self.breaks += 1;
    }

    fn text(&mut self, text: &str, node: u32, tag: Tag, place: Place) {
        if self.breaks >= 2 && !text.trim().is_empty() {
            self.end_block();
        }
        let open = self.open.get_or_insert_with(|| Block {
            node,
            tag,
            text: String::new(),
            length: 0,
            linked: 0,
            leading_link: (0, 0),
            place,
        });
        self.spaced |= text.starts_with(char::is_whitespace);
        for word in text.split_whitespace() {
            if !open.text.is_empty() {
                if self.breaks > 0 {
                    open.text.push('\n');
                } else if self.spaced {
                    open.text.push(' ');
                }
            }
            self.breaks = 0;
            self.spaced = true;
            open.text.push_str(word);
            let length = word.chars().count();
            if place.link {
                if open.leading_link.1 == open.length {
                    open.leading_link = (open.text.len(), open.length + length);
                }
                open.linked += length;
            }
            open.length += length;
        }
        if !text.trim().is_empty() {
            self.spaced = text.ends_with(char::is_whitespace);
        }
    }
}
