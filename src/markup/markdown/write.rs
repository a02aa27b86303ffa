//! One HTML writer for Markdown events.

use std::fmt::Write as _;

use pulldown_cmark::{CodeBlockKind, CowStr, Event, HeadingLevel, LinkType, Tag, TagEnd};

use super::raw::push_text_of;
use super::{Inset, Placement, Target};
use crate::markup::html::push_escaped;
use crate::parse::FENCE;

pub(super) struct Writer<'a> {
    pub(super) placement: Placement<'a>,
    resolve: &'a dyn Fn(&str) -> Target,
    /// Blocks are not written: the text stands inside a paragraph.
    inline: bool,
    pub(super) out: String,
    /// For each open link: whether a tag was written.
    links: Vec<bool>,
    /// Depth of images whose alternative text is being read.
    image: usize,
    in_table_head: bool,
    /// The levels, as written, of the headings that the text stands under.
    headings: Vec<HeadingLevel>,
    /// The next number of each open list, inside a paragraph's words.
    items: Vec<Option<u64>>,
    /// Footnote names in the order of their first use, with how often each was referred to.
    pub(super) notes: Vec<(String, usize)>,
    /// The finished text of each footnote, by name.
    pub(super) definitions: Vec<(String, String)>,
    /// The text that a footnote definition interrupts.
    outer: Vec<(String, String)>,
    /// The text so far of a block that names a slice.
    block: Option<String>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(placement: Placement<'a>, resolve: &'a dyn Fn(&str) -> Target, inline: bool) -> Self {
        Self {
            placement,
            resolve,
            inline,
            out: String::new(),
            links: Vec::new(),
            image: 0,
            in_table_head: false,
            headings: Vec::new(),
            items: Vec::new(),
            notes: Vec::new(),
            definitions: Vec::new(),
            outer: Vec::new(),
            block: None,
        }
    }

    pub(super) fn write<'e>(mut self, events: impl Iterator<Item = Event<'e>>) -> String {
        for event in events {
            self.event(event);
        }
        self.write_notes();
        let end = self.out.trim_end().len();
        self.out.truncate(end);
        self.out
    }

    fn event(&mut self, event: Event) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => match &mut self.block {
                Some(block) => block.push_str(&text),
                None => push_escaped(&mut self.out, &text),
            },
            Event::Code(text) => {
                self.tag("<code>");
                push_escaped(&mut self.out, &text);
                self.tag("</code>");
            }
            Event::Html(html) | Event::InlineHtml(html) => {
                if self.placement.raw_html {
                    self.out.push_str(&html);
                } else {
                    push_text_of(&mut self.out, &html);
                }
            }
            Event::SoftBreak => self.out.push(if self.inline { ' ' } else { '\n' }),
            Event::HardBreak => self.tag(if self.inline { " " } else { "<br>" }),
            Event::Rule => self.block("<hr>"),
            Event::FootnoteReference(name) => self.note_reference(&name),
            Event::TaskListMarker(_) | Event::InlineMath(_) | Event::DisplayMath(_) => {}
        }
    }

    fn start(&mut self, tag: Tag) {
        match tag {
            Tag::Paragraph => {
                if self.inline && !self.out.is_empty() && !self.out.ends_with(' ') {
                    self.out.push(' ');
                }
                self.block("<p>");
            }
            Tag::Heading { level, .. } => {
                let level = self.open_level(level);
                self.block(&format!("<h{level}>"));
            }
            // A sentence may begin like a list or a quotation ("21. …", "- 5 °C"): its first sign is kept.
            Tag::BlockQuote(_) if self.inline => self.out.push_str("&gt; "),
            Tag::BlockQuote(_) => self.block("<blockquote>"),
            Tag::CodeBlock(CodeBlockKind::Fenced(info)) if &*info == FENCE && self.placement.inset.is_some() => {
                self.block = Some(String::new());
            }
            Tag::CodeBlock(kind) => {
                let lang = match &kind {
                    CodeBlockKind::Fenced(info) => info.split([' ', ',']).next().unwrap_or_default(),
                    CodeBlockKind::Indented => "",
                };
                self.block("<pre tabindex=\"0\">");
                if lang.is_empty() {
                    self.block("<code>");
                } else {
                    self.block("<code class=\"language-");
                    if !self.inline {
                        push_escaped(&mut self.out, lang);
                    }
                    self.block("\">");
                }
            }
            Tag::List(start) if self.inline => self.items.push(start),
            Tag::List(None) => self.block("<ul>"),
            Tag::List(Some(1)) => self.block("<ol>"),
            Tag::List(Some(start)) => self.block(&format!("<ol start=\"{start}\">")),
            Tag::Item if self.inline => self.inline_item(),
            Tag::Item => self.block("<li>"),
            Tag::FootnoteDefinition(name) => {
                self.outer.push((name.into_string(), std::mem::take(&mut self.out)));
            }
            Tag::Table(_) => self.block("<div class=\"scroll\" tabindex=\"0\"><table>"),
            Tag::TableHead => {
                self.in_table_head = true;
                self.block("<thead><tr>");
            }
            Tag::TableRow => self.block("<tr>"),
            Tag::TableCell => self.block(if self.in_table_head { "<th scope=\"col\">" } else { "<td>" }),
            Tag::Emphasis => self.tag("<em>"),
            Tag::Strong => self.tag("<strong>"),
            Tag::Link { link_type: LinkType::Email, dest_url, title, .. } => {
                self.open_link(&format!("mailto:{dest_url}"), &title);
            }
            Tag::Link { dest_url, title, .. } => self.open_link(&dest_url, &title),
            Tag::Image { dest_url, .. } => self.open_image(dest_url),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph => self.block("</p>\n"),
            TagEnd::Heading(_) => {
                let level = self.level();
                self.block(&format!("</h{level}>\n"));
            }
            TagEnd::BlockQuote(_) => self.block("</blockquote>\n"),
            TagEnd::CodeBlock if self.block.is_some() => self.inset(),
            TagEnd::CodeBlock => self.block("</code></pre>\n"),
            TagEnd::List(_) if self.inline => drop(self.items.pop()),
            TagEnd::List(ordered) => self.block(if ordered { "</ol>\n" } else { "</ul>\n" }),
            TagEnd::Item => self.block("</li>\n"),
            TagEnd::FootnoteDefinition => {
                if let Some((name, outer)) = self.outer.pop() {
                    let text = std::mem::replace(&mut self.out, outer);
                    self.definitions.push((name, text));
                }
            }
            TagEnd::Table => self.block("</tbody></table></div>\n"),
            TagEnd::TableHead => {
                self.in_table_head = false;
                self.block("</tr></thead><tbody>");
            }
            TagEnd::TableRow => self.block("</tr>"),
            TagEnd::TableCell => self.block(if self.in_table_head { "</th>" } else { "</td>" }),
            TagEnd::Emphasis => self.tag("</em>"),
            TagEnd::Strong => self.tag("</strong>"),
            TagEnd::Link => self.close_link(),
            TagEnd::Image => self.close_image(),
            _ => {}
        }
    }

    /// The slice of a block hangs below the heading that the block stands under.
    fn inset(&mut self) {
        let text = self.block.take().unwrap_or_default();
        if let Some(at) = self.placement.inset.and_then(|find| find(&text)) {
            let level = if self.headings.is_empty() { self.placement.top_heading } else { self.level() + 1 };
            Inset { at, level: level.min(6) }.push(&mut self.out);
        }
    }

    fn inline_item(&mut self) {
        if !self.out.is_empty() {
            self.out.push(' ');
        }
        match self.items.last_mut() {
            Some(Some(number)) => {
                let _ = write!(self.out, "{number}. ");
                *number += 1;
            }
            _ => self.out.push_str("- "),
        }
    }

    /// A tag of running text; an image's alternative text holds none.
    fn tag(&mut self, tag: &str) {
        if self.image == 0 {
            self.out.push_str(tag);
        }
    }

    fn block(&mut self, tag: &str) {
        if !self.inline {
            self.tag(tag);
        }
    }

    /// The level of a heading on the page: the text's own headings hang below the page's without a gap, whichever
    /// level the text begins with.
    fn open_level(&mut self, level: HeadingLevel) -> u8 {
        while self.headings.last().is_some_and(|above| *above >= level) {
            self.headings.pop();
        }
        self.headings.push(level);
        self.level()
    }

    fn level(&self) -> u8 {
        (self.placement.top_heading + self.headings.len() as u8 - 1).min(6)
    }

    fn open_link(&mut self, url: &str, title: &str) {
        let target = if self.image == 0 { (self.resolve)(url) } else { Target::Nothing };
        self.links.push(matches!(target, Target::Href(_)));
        let Target::Href(href) = target else { return };
        self.out.push_str("<a href=\"");
        push_escaped(&mut self.out, &href);
        if !title.is_empty() {
            self.out.push_str("\" title=\"");
            push_escaped(&mut self.out, title);
        }
        self.out.push_str("\">");
    }

    /// An image inside prose; one that may not be shown leaves its alternative text. None stand inside a paragraph's words.
    fn open_image(&mut self, url: CowStr) {
        if self.image == 0 {
            let target = if self.inline { Target::Nothing } else { (self.resolve)(&url) };
            self.links.push(matches!(target, Target::Href(_)));
            if let Target::Href(src) = target {
                self.out.push_str("<img src=\"");
                push_escaped(&mut self.out, &src);
                if let Some((width, height)) = (self.placement.size)(&url) {
                    let _ = write!(self.out, "\" width=\"{width}\" height=\"{height}");
                }
                self.out.push_str("\" alt=\"");
            }
        }
        self.image += 1;
    }

    fn close_link(&mut self) {
        if self.links.pop() == Some(true) {
            self.tag("</a>");
        }
    }

    fn close_image(&mut self) {
        self.image = self.image.saturating_sub(1);
        if self.image == 0 && self.links.pop() == Some(true) {
            self.out.push_str("\" loading=\"lazy\">");
        }
    }
}
