//! Texts and the entries that they lead to. Those without a day of their own stand as long as all of these are there.

use super::kept::Kept;
use crate::model::{Site, Text};
use crate::parse::FENCE;
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

/// Whether nothing is missing that a text leads to, in any language: entries by links, and all of a timeline by a slice
/// set into the text. `within` is the timeline that the text belongs to; `None` for a plain page.
pub fn stands(text: &Text, site: &Site, within: Option<usize>, kept: &[Kept]) -> bool {
    let leads_to_missing = |target: Target<'_>| match (target, within) {
        (Target::Inset(written), _) => {
            site.inset(within, written).is_some_and(|inset| !kept[site.insets[inset].timeline].is_all)
        }
        (Target::Link(url), Some(at)) => url.strip_prefix('#').is_some_and(|id| kept[at].is_missing(id)),
        (Target::Link(url), None) => site.timelines.iter().zip(kept).any(|(timeline, kept)| {
            let path = url.trim_start_matches("../").strip_prefix(&timeline.path);
            path.and_then(|path| path.strip_prefix('/')).is_some_and(|path| names_missing(path, kept))
        }),
    };
    site.lang_indices().all(|lang| !any_target(text.get(lang).text, leads_to_missing))
}

/// The text with the words of links to entries that are missing, and without the links.
pub fn unlinked(text: &Text, kept: &Kept) -> Text {
    text.map(|markdown| without_links(markdown, kept))
}

fn without_links(markdown: &str, kept: &Kept) -> String {
    let mut text = String::with_capacity(markdown.len());
    let mut done = 0;
    for (event, range) in Parser::new_ext(markdown, Options::ENABLE_FOOTNOTES).into_offset_iter() {
        let Event::Start(Tag::Link { dest_url, .. }) = event else { continue };
        let is_missing = dest_url.strip_prefix('#').is_some_and(|id| kept.is_missing(id));
        let words = markdown[range.clone()].strip_prefix('[').and_then(|link| link.rsplit_once("]("));
        if let (true, Some((words, _))) = (is_missing, words) {
            text.push_str(&markdown[done..range.start]);
            text.push_str(words);
            done = range.end;
        }
    }
    text.push_str(&markdown[done..]);
    text
}

/// Whether a link as seen from the timeline's folder leads to the page or the place of an entry that is missing.
fn names_missing(path: &str, kept: &Kept) -> bool {
    let (page, fragment) = path.split_once('#').unwrap_or((path, ""));
    let id = page.strip_suffix(".html").or_else(|| page.strip_suffix(".md")).unwrap_or(page);
    kept.is_missing(id) || kept.is_missing(fragment)
}

#[derive(Clone, Copy)]
enum Target<'a> {
    Link(&'a str),
    /// The text of a slice's block.
    Inset(&'a str),
}

fn any_target(markdown: &str, is_meant: impl Fn(Target<'_>) -> bool) -> bool {
    let mut block: Option<String> = None;
    Parser::new_ext(markdown, Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES).any(|event| match event {
        Event::Start(Tag::Link { dest_url, .. }) => is_meant(Target::Link(&dest_url)),
        Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) if &*info == FENCE => {
            block = Some(String::new());
            false
        }
        Event::Text(text) => {
            if let Some(written) = &mut block {
                written.push_str(&text);
            }
            false
        }
        Event::End(TagEnd::CodeBlock) => block.take().is_some_and(|written| is_meant(Target::Inset(&written))),
        _ => false,
    })
}
