//! Where sentences end.

use std::ops::Range;

use super::data::{Class, Nouns};
use super::item::{Form, Item};
use super::lexicon::Language;
use super::quotes::Quote;

/// How far after a quotation a verb of saying may stand for both to be one sentence.
const REACH: usize = 7;

/// Longest sentence, in items: a line without a full stop is taken in pieces, so that cost stays linear.
const LONGEST: usize = 400;

/// The sentences of a text, as ranges of its items; the ends of lines are in none.
pub(crate) fn sentences(text: &str, items: &[Item], quotes: &[Quote], language: &Language) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut at = 0;
    while at < items.len() {
        let item = &items[at];
        if item.form == Form::Break {
            push(&mut found, start..at);
            start = at + 1;
        } else if ends(text, items, at, quotes, language) {
            let mut end = at + 1;
            while items
                .get(end)
                .is_some_and(|next| matches!(next.form, Form::Close | Form::Stop) || is_closing_mark(text, items, end))
            {
                end += 1;
            }
            push(&mut found, start..end);
            start = end;
            at = end;
            continue;
        }
        at += 1;
        if at - start >= LONGEST {
            push(&mut found, start..at);
            start = at;
        }
    }
    push(&mut found, start..items.len());
    found
}

fn push(found: &mut Vec<Range<usize>>, range: Range<usize>) {
    if !range.is_empty() {
        found.push(range);
    }
}

fn is_closing_mark(text: &str, items: &[Item], at: usize) -> bool {
    items[at].form == Form::Mark && items[at - 1].span.end == items[at].span.start && {
        let next = items.get(at + 1);
        next.is_none_or(|next| next.span.start > items[at].span.end || next.form == Form::Break)
            || text[items[at].span.clone()].contains(['”', '»', '」', '』', '’'])
    }
}

fn ends(text: &str, items: &[Item], at: usize, quotes: &[Quote], language: &Language) -> bool {
    let item = &items[at];
    let next = items.get(at + 1);
    match item.form {
        Form::Stop => ends_at_stop(text, items, at, language),
        Form::Quote(quote) => {
            let inner = text[quotes[quote as usize].inner.clone()].trim_end();
            let full = inner.ends_with(['.', '!', '?', '…', '。', '！', '？']);
            let opens = next.is_some_and(|next| next.upper || next.is_quote() || next.form == Form::Mark);
            let joined = language.nouns == Nouns::Uncased;
            let free = next.is_some_and(|next| next.is_word() && !next.is(Class::Complementizer) && next.cue.is_none());
            full && if joined {
                inner.ends_with(['。', '！', '？']) && free
            } else {
                opens && !is_said(items, at, inner.ends_with('.'))
            }
        }
        _ => false,
    }
}

/// Whether a verb of saying comes soon after a quotation: `"Why?" Axelrod asked.`
fn is_said(items: &[Item], quote: usize, full_stop: bool) -> bool {
    if full_stop {
        return items.get(quote + 1).is_some_and(|next| next.cue.is_some());
    }
    let near = items[quote + 1..].iter().take(REACH);
    let mut clause = near.take_while(|item| item.is_word());
    clause.any(|item| item.cue.is_some())
}

fn ends_at_stop(text: &str, items: &[Item], at: usize, language: &Language) -> bool {
    let item = &items[at];
    let Some(next) = items.get(at + 1) else { return true };
    let mark = &text[item.span.clone()];
    if next.form == Form::Break || matches!(mark, "。" | "！" | "？") {
        return true;
    }
    if next.form == Form::Stop || next.span.start == item.span.end && next.form != Form::Mark {
        return false;
    }
    let cased = language.nouns != Nouns::Uncased;
    if cased && next.form == Form::Word && !next.upper {
        return false;
    }
    true
}
