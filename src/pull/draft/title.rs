//! The shortest clause that carries a statement, as it stands in the article.

use std::ops::Range;

use super::super::who::{Kind, Reading, Speech};

/// A clause longer than this many bytes is cut at its first comma past [`SHORTEST`].
const LONGEST: usize = 110;
const SHORTEST: usize = 30;

/// The clause that carries what a speech says.
pub(crate) fn title(text: &str, reading: &Reading, speech: &Speech) -> Range<usize> {
    let whole =
        matches!(speech.kind, Kind::NoComment | Kind::Denial | Kind::Demand | Kind::Confirmation | Kind::Unconfirmed)
            && !speech.direct
            || speech.attitude;
    let range = match speech.content.first() {
        Some(content) if !whole && content.len() > 2 => inner(reading, content),
        _ => inner(reading, &speech.evidence),
    };
    shorten(text, range)
}

/// Without "that" or "but" at the beginning.
fn inner(reading: &Reading, content: &Range<usize>) -> Range<usize> {
    let words = &reading.folded[content.clone()];
    let first = words.find(char::is_whitespace).unwrap_or(0);
    let start = content.start + if first > 0 && reading.language.is_joint(&words[..first]) { first } else { 0 };
    start..content.end
}

/// One clause, without the marks around it.
pub(crate) fn shorten(text: &str, range: Range<usize>) -> Range<usize> {
    let mut range = trim(text, range);
    let clause = &text[range.clone()];
    let ends = clause.char_indices().find(|(at, letter)| {
        let next = clause[at + letter.len_utf8()..].chars().next();
        matches!(letter, '.' | '!' | '?') && next.is_some_and(char::is_whitespace) && *at >= SHORTEST
            || matches!(letter, '。' | '！' | '？')
    });
    if let Some((at, _)) = ends {
        range.end = range.start + at;
    }
    if range.len() > LONGEST {
        let clause = &text[range.clone()];
        let comma = clause.char_indices().find(|(at, letter)| {
            *at >= SHORTEST
                && matches!(letter, ',' | ';' | '，' | '、')
                && clause[at + letter.len_utf8()..].starts_with([' ', '\n'])
        });
        if let Some((at, _)) = comma {
            range.end = range.start + at;
        }
    }
    trim(text, range)
}

/// Without white space, quotation marks and stops at the ends.
fn trim(text: &str, range: Range<usize>) -> Range<usize> {
    let outer = |letter: char| {
        letter.is_whitespace()
            || matches!(
                letter,
                '"' | '“' | '”' | '„' | '«' | '»' | '「' | '」' | '\'' | ',' | '.' | ';' | ':' | '。' | '，'
            )
    };
    let words = &text[range.clone()];
    let start = range.start + (words.len() - words.trim_start_matches(outer).len());
    let end = start + text[start..range.end].trim_end_matches(outer).len();
    if start < end { start..end } else { range }
}
