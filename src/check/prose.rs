//! Links and images in prose, with their places, as authors wrote them.

use crate::diag::{Span, Spanned};
use crate::model::LangIx;
use crate::parse::inside;
use crate::parse::written::{WrittenEvent, WrittenSite, WrittenTimeline};
use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd};
use rayon::prelude::*;
use std::ops::Range;
use std::sync::Arc;

/// Where a text stands, which decides where its relative links lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Home<'a> {
    /// A plain page, by its path.
    Page(&'a str),
    /// A timeline's prose or a record of it, by position.
    Timeline(usize),
}

/// A link or an image in a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Link<'a> {
    /// The destination as written.
    pub to: String,
    pub span: Span,
    pub home: Home<'a>,
    /// The language of the text.
    pub lang: LangIx,
    pub shows: Shows,
}

/// What readers see of a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shows {
    Words,
    Picture { has_alt: bool },
}

/// All of a site.
pub struct Links<'a>(pub Vec<Link<'a>>);

/// One text: Markdown.
struct Prose<'a> {
    text: &'a Spanned<String>,
    home: Home<'a>,
    lang: LangIx,
    /// Whether it stands inside a paragraph, where pictures are not shown.
    inline: bool,
}

impl<'a> Links<'a> {
    /// Those of every text that is shown; drafts are when `drafts` are.
    pub fn of(written: &'a WrittenSite, drafts: bool) -> Self {
        let mut texts: Vec<Prose<'a>> = Vec::new();
        for page in &written.pages {
            let (home, lang) = (Home::Page(&page.path), page.lang);
            texts.push(Prose { text: &page.body, home, lang, inline: false });
        }
        for (at, timeline) in written.timelines.iter().enumerate() {
            of_timeline(timeline, Home::Timeline(at), drafts, &mut texts);
        }
        let mut links: Vec<Link<'a>> = texts.par_iter().flat_map_iter(links).collect();
        links.sort_by_key(|link| link.span);
        Self(links)
    }
}

fn of_timeline<'a>(timeline: &'a WrittenTimeline, home: Home<'a>, drafts: bool, texts: &mut Vec<Prose<'a>>) {
    let mut add = |text: &'a Spanned<String>, lang, inline| texts.push(Prose { text, home, lang, inline });
    add(&timeline.front.prose, LangIx::DEFAULT, false);
    for item in timeline.front.key_facts.iter().flat_map(|fact| &fact.items) {
        add(item, LangIx::DEFAULT, true);
    }
    for (lang, words) in &timeline.words {
        add(&words.prose, *lang, false);
        for item in words.key_facts.iter().flat_map(|(_, _, items)| items) {
            add(item, *lang, true);
        }
    }
    let is_left_out = |event: &&Arc<WrittenEvent>| event.draft.is_some() && !drafts;
    for event in timeline.events.iter().filter(|event| !is_left_out(event)) {
        add(&event.body, LangIx::DEFAULT, false);
        if let Some(summary) = &event.summary {
            add(summary, LangIx::DEFAULT, true);
        }
    }
    let left_out: std::collections::BTreeSet<&str> =
        timeline.events.iter().filter(is_left_out).map(|event| event.id.value.as_str()).collect();
    for words in timeline.event_words.iter().filter(|words| !left_out.contains(words.id.value.as_str())) {
        add(&words.body, words.lang, false);
        if let Some(summary) = &words.summary {
            add(summary, words.lang, true);
        }
    }
}

fn links<'a>(prose: &Prose<'a>) -> Vec<Link<'a>> {
    let markdown = prose.text.value.as_str();
    // Most summaries and many bodies link to nothing.
    if !markdown.contains(['[', '<']) {
        return Vec::new();
    }
    let options = if prose.inline { Options::empty() } else { Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES };
    let mut found = Vec::new();
    let mut picture: Option<Link<'a>> = None;
    for (event, range) in Parser::new_ext(markdown, options).into_offset_iter() {
        let link = |to: &str, shows| {
            let span = inside(prose.text.span, markdown, place(markdown, range.clone(), to));
            Link { to: to.to_owned(), span, home: prose.home, lang: prose.lang, shows }
        };
        match event {
            Event::Start(Tag::Link { link_type: LinkType::Email, .. }) => {}
            Event::Start(Tag::Link { dest_url, .. }) => found.push(link(&dest_url, Shows::Words)),
            Event::Start(Tag::Image { dest_url, .. }) if !prose.inline => {
                picture = Some(link(&dest_url, Shows::Picture { has_alt: false }));
            }
            Event::End(TagEnd::Image) => found.extend(picture.take()),
            Event::Text(text) | Event::Code(text) if !text.trim().is_empty() => {
                if let Some(picture) = &mut picture {
                    picture.shows = Shows::Picture { has_alt: true };
                }
            }
            _ => {}
        }
    }
    found
}

/// The destination inside of a link; the whole link where it stands elsewhere or is written another way.
fn place(markdown: &str, link: Range<usize>, to: &str) -> Range<usize> {
    match markdown[link.clone()].rfind(to) {
        Some(at) if !to.is_empty() => link.start + at..link.start + at + to.len(),
        _ => link,
    }
}
