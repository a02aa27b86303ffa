//! What the attributes of an element say about its content. The words are data: `marks.toml`.

use super::tree::Tag;
use crate::markup::token::Attributes;
use aho_corasick::{AhoCorasick, MatchKind};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// What is said of an element, one bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Marks(u8);

impl Marks {
    /// Not shown.
    pub const HIDDEN: Self = Self(1);
    /// Named as something beside the article: shares, related articles, adverts.
    pub const BESIDE: Self = Self(2);
    /// Written by readers.
    pub const COMMENTS: Self = Self(4);
    /// Named as the body of an article.
    pub const BODY: Self = Self(8);
    /// Named as a part of the page where articles stand.
    pub const LIKELY: Self = Self(16);
    /// A figure, a form, a navigation.
    pub const ASIDE: Self = Self(32);

    pub fn has(self, mark: Self) -> bool {
        self.0 & mark.0 != 0
    }

    /// Of these marks, those given.
    pub fn only(self, mark: Self) -> Self {
        Self(self.0 & mark.0)
    }

    pub fn remove(&mut self, mark: Self) {
        self.0 &= !mark.0;
    }

    pub fn add(&mut self, mark: Self) {
        self.0 |= mark.0;
    }
}

/// `marks.toml`: words of class names and ids, in lower case, joined by `-`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    beside: Vec<String>,
    comments: Vec<String>,
    body: Vec<String>,
    likely: Vec<String>,
}

struct Words {
    finder: AhoCorasick,
    marks: Vec<Marks>,
}

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let written: Written = toml::from_str(include_str!("marks.toml")).expect("a test reads it");
    let lists = [
        (Marks::BESIDE, written.beside),
        (Marks::COMMENTS, written.comments),
        (Marks::BODY, written.body),
        (Marks::LIKELY, written.likely),
    ];
    let words: BTreeMap<String, Marks> =
        lists.into_iter().flat_map(|(mark, words)| words.into_iter().map(move |word| (word, mark))).collect();
    let finder = AhoCorasick::builder().match_kind(MatchKind::Standard).build(words.keys()).expect("short words");
    Words { finder, marks: words.into_values().collect() }
});

/// The longest part of a name list that is read.
const MAX_NAMES: usize = 400;

pub fn marks_of(tag: Tag, attributes: Attributes<'_>) -> Marks {
    let mut marks = if tag == Tag::Aside { Marks::ASIDE } else { Marks::default() };
    for (name, value) in attributes {
        match name.to_ascii_lowercase().as_str() {
            "class" | "id" | "data-testid" | "data-component" | "data-type" | "data-module" | "name" | "role"
            | "itemprop" => {
                named(value, &mut marks);
            }
            "hidden" => marks.add(Marks::HIDDEN),
            "style" if hides(value) => marks.add(Marks::HIDDEN),
            "aria-hidden" if value == "true" && tag.is_block() => marks.add(Marks::HIDDEN),
            _ => {}
        }
    }
    marks
}

fn hides(style: &str) -> bool {
    let bare: String = style.chars().filter(|c| !c.is_whitespace()).take(MAX_NAMES).collect();
    bare.contains("display:none") || bare.contains("visibility:hidden")
}

fn named(names: &str, marks: &mut Marks) {
    let end = names.char_indices().nth(MAX_NAMES).map_or(names.len(), |(end, _)| end);
    let mut plain = String::with_capacity(end + 8);
    for name in names[..end].split_ascii_whitespace() {
        plain.clear();
        simplify(name, &mut plain);
        for found in WORDS.finder.find_overlapping_iter(&plain) {
            let before = plain[..found.start()].bytes().next_back();
            let after = plain[found.end()..].bytes().next();
            let ends = |byte: Option<u8>| byte.is_none_or(|byte| !byte.is_ascii_lowercase());
            let plural = plain[found.end()..].strip_prefix('s').is_some_and(|rest| ends(rest.bytes().next()));
            if ends(before) && (ends(after) || plural) {
                marks.add(WORDS.marks[found.pattern().as_usize()]);
            }
        }
    }
}

/// `articleBody`, `article__body` and `Article_Body` as `article-body`.
fn simplify(name: &str, out: &mut String) {
    let mut last = '-';
    for c in name.chars() {
        if !c.is_alphanumeric() {
            if last != '-' {
                out.push('-');
            }
            last = '-';
            continue;
        }
        if c.is_uppercase() && last.is_lowercase() {
            out.push('-');
        }
        out.extend(c.to_lowercase());
        last = c;
    }
}

#[cfg(test)]
mod tests {
    use super::{Marks, named};

    fn of(names: &str) -> Marks {
        let mut marks = Marks::default();
        named(names, &mut marks);
        marks
    }

    #[test]
    fn names_are_read_by_their_words() {
        for body in ["articleBody", "article__body", "story-body", "entry-content clear", "l-post-content"] {
            assert!(of(body).has(Marks::BODY), "{body}");
        }
        for beside in ["related", "relatedPosts", "social-share", "c-newsletter__form", "share_bar", "ads"] {
            assert!(of(beside).has(Marks::BESIDE), "{beside}");
        }
        for neither in ["shareholder", "unrelated", "loads", "wrapper", "headshot"] {
            assert_eq!(of(neither), Marks::default(), "{neither}");
        }
        assert!(of("comments-list").has(Marks::COMMENTS));
    }
}
