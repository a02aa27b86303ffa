//! A text as a row of words, marks and quotations.

use std::ops::Range;

use super::data::{Class, Classes, Nouns, Writing};
use super::lexicon::Language;
use super::quotes::Quote;

/// What an item is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    Word,
    Number,
    Comma,
    /// The end of a sentence.
    Stop,
    Colon,
    Semicolon,
    Dash,
    Open,
    Close,
    /// A quotation mark around words that are no speech of their own.
    Mark,
    /// Somebody's words between quotation marks: an index into the quotations.
    Quote(u32),
    /// The end of a line.
    Break,
    Other,
}

/// A word, a phrase of the lexicon, a mark, or a whole quotation.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    pub span: Range<usize>,
    pub form: Form,
    /// The first letter is a capital.
    pub upper: bool,
    pub classes: Classes,
    pub cue: Option<u16>,
    /// It belongs to an expression of time.
    pub time: bool,
    /// It is none of the article's text.
    skip: bool,
}

impl Item {
    pub fn is(&self, class: Class) -> bool {
        self.classes.has(class)
    }

    pub fn any(&self, classes: &[Class]) -> bool {
        self.classes.any(classes)
    }

    pub fn is_word(&self) -> bool {
        matches!(self.form, Form::Word | Form::Number)
    }

    pub fn is_quote(&self) -> bool {
        matches!(self.form, Form::Quote(_))
    }
}

/// The stretches that are not the narrator's: what is found there is left out.
#[derive(Clone, Copy, Debug, Default)]
pub struct Marks<'a> {
    /// Captions, adverts, share bars.
    pub boilerplate: &'a [Range<usize>],
    /// Expressions of time.
    pub times: &'a [Range<usize>],
}

/// The words and marks of a text in order, the phrases of the lexicon as one item each.
pub(crate) fn items(text: &str, folded: &str, language: &Language, marks: Marks) -> Vec<Item> {
    let mut phrases = language.find(folded).into_iter().peekable();
    let mut items = Vec::new();
    let mut at = 0;
    while let Some(letter) = text[at..].chars().next() {
        while phrases.next_if(|(range, _)| range.start < at).is_some() {}
        if let Some((range, entry)) = phrases.next_if(|(range, _)| range.start == at) {
            let form =
                if text[range.clone()].starts_with(|c: char| c.is_ascii_digit()) { Form::Number } else { Form::Word };
            let mut item = plain(range.clone(), form, letter.is_uppercase());
            // "the Times" is as good as "The Times".
            let last = text[range.clone()].rsplit(' ').next().unwrap_or_default();
            let upper = item.upper || last.starts_with(char::is_uppercase) || language.nouns == Nouns::Uncased;
            (item.classes, item.cue) = (entry.classes(upper), entry.cue);
            at = range.end;
            if item.any(POSSESSORS) && item.cue.is_none() {
                at += possessive(&text[at..], language);
                item.span.end = at;
            }
            items.push(item);
            continue;
        }
        let next = phrases.peek().map_or(text.len(), |(range, _)| range.start);
        let end = at + length(&text[at..], letter, language.writing, next.saturating_sub(at));
        if let Some(form) = form(letter) {
            let upper = letter.is_uppercase() || language.nouns == Nouns::Uncased && form == Form::Word;
            let mut item = plain(at..end, form, upper);
            if !upper && language.affixes.adverb.iter().any(|suffix| folded[at..end].ends_with(suffix.as_str())) {
                item.classes = Classes(Class::Auxiliary.bit());
            }
            items.push(item);
        }
        at = end;
    }
    absorb_abbreviation_dots(text, &mut items, language);
    flag(&mut items, marks.times, |item| item.time = true);
    flag(&mut items, marks.boilerplate, |item| item.skip = true);
    // What is not the article's text is to its sentences what the end of a line is.
    items.dedup_by(|next, item| next.skip && item.skip);
    items.iter_mut().filter(|item| item.skip).for_each(|item| *item = plain(item.span.clone(), Form::Break, false));
    items
}

/// What may own something: after these words an `'s` is no verb.
const POSSESSORS: &[Class] =
    &[Class::Title, Class::Organisation, Class::People, Class::Place, Class::Outlet, Class::Medium, Class::AnyBody];

/// The length of the ending of whose something is, where it is set apart by a mark: `'s`.
fn possessive(rest: &str, language: &Language) -> usize {
    let apart = language.affixes.possessive.iter().filter(|suffix| !suffix.starts_with(is_letter));
    apart
        .filter(|suffix| rest.strip_prefix(suffix.as_str()).is_some_and(|rest| !rest.starts_with(is_letter)))
        .map(String::len)
        .max()
        .unwrap_or(0)
}

/// The dot of "Mr." and "D.C." is part of the word, save where a sentence ends.
fn absorb_abbreviation_dots(text: &str, items: &mut Vec<Item>, language: &Language) {
    let fresh = |item: &Item| {
        item.upper
            && item.any(&[
                Class::PronounPerson,
                Class::PronounGroup,
                Class::PronounThing,
                Class::Determiner,
                Class::Boundary,
                Class::Opener,
            ])
    };
    for at in 1..items.len() {
        let (before, rest) = items.split_at_mut(at);
        let (Some(before), [item, rest @ ..]) = (before.last_mut(), rest) else { continue };
        let dot = item.form == Form::Stop && &text[item.span.clone()] == ".";
        if !dot || before.form != Form::Word || before.span.end != item.span.start {
            continue;
        }
        let word = &text[before.span.clone()];
        let initial =
            before.upper && language.nouns != Nouns::Uncased && (word.contains('.') || word.chars().nth(1).is_none());
        let ends = rest.first().is_none_or(|next| next.form == Form::Break || initial && fresh(next));
        if (before.is(Class::Abbreviation) || initial) && !ends {
            before.span.end = item.span.end;
            item.span.start = item.span.end;
        }
    }
    items.retain(|item| !item.span.is_empty());
}

fn plain(span: Range<usize>, form: Form, upper: bool) -> Item {
    Item { span, form, upper, classes: Classes::default(), cue: None, time: false, skip: false }
}

fn form(letter: char) -> Option<Form> {
    Some(match letter {
        '\n' => Form::Break,
        _ if letter.is_whitespace() => return None,
        '0'..='9' => Form::Number,
        _ if is_letter(letter) => Form::Word,
        ',' | '，' | '、' | '،' => Form::Comma,
        '.' | '!' | '?' | '…' | '。' | '！' | '？' | '؟' | '।' => Form::Stop,
        ':' | '：' => Form::Colon,
        ';' | '；' => Form::Semicolon,
        '—' | '–' | '―' | '-' | '－' => Form::Dash,
        '(' | '[' | '（' => Form::Open,
        ')' | ']' | '）' => Form::Close,
        '"' | '“' | '”' | '„' | '«' | '»' | '「' | '」' | '『' | '』' | '‘' | '’' | '\'' => Form::Mark,
        _ => Form::Other,
    })
}

pub(crate) fn is_letter(letter: char) -> bool {
    letter.is_alphanumeric() || ('\u{300}'..='\u{36f}').contains(&letter)
}

/// How many bytes the item that starts with this letter has.
fn length(text: &str, first: char, writing: Writing, limit: usize) -> usize {
    if !is_letter(first) {
        return first.len_utf8();
    }
    let joined = writing == Writing::Joined && !first.is_ascii();
    let mut at = 0;
    loop {
        // Most of a word is plain letters.
        if !joined {
            at += text.as_bytes()[at..].iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
        }
        let mut rest = text[at..].chars();
        let Some(letter) = rest.next().filter(|_| !joined || at == 0 || at != limit) else { return at };
        let next = rest.next();
        let inside = match letter {
            _ if is_letter(letter) => true,
            '\'' | '’' | '-' | '‑' | '&' | '@' | '/' => next.is_some_and(is_letter) && !joined,
            '.' | ',' => next.is_some_and(|next| {
                next.is_ascii_digit() && text[..at].ends_with(|before: char| before.is_ascii_digit())
                    || letter == '.' && next.is_alphabetic() && is_initial(&text[..at])
            }),
            _ => false,
        };
        if !inside {
            return at;
        }
        at += letter.len_utf8();
    }
}

/// `U` in "U.S": a single letter after the start or a dot.
fn is_initial(before: &str) -> bool {
    let last = before.rsplit('.').next().unwrap_or(before);
    last.chars().count() == 1
}

fn flag(items: &mut [Item], ranges: &[Range<usize>], set: impl Fn(&mut Item)) {
    let mut from = 0;
    for range in ranges {
        from += items[from..].partition_point(|item| item.span.end <= range.start);
        items[from..].iter_mut().take_while(|item| item.span.start < range.end).for_each(&set);
    }
}

/// Puts one item in the place of each quotation that is speech.
pub(crate) fn fold_quotes(text: &str, mut items: Vec<Item>, quotes: &[Quote]) -> Vec<Item> {
    let mut at = 0;
    for (index, quote) in quotes.iter().enumerate() {
        at += items[at..].partition_point(|item| item.span.start < quote.whole.start);
        let inside = items[at..].partition_point(|item| item.span.start < quote.whole.end);
        let stretch = &items[at..at + inside];
        let words = stretch.iter().filter(|item| item.is_word()).count();
        let inner = text[quote.inner.clone()].chars();
        let words = words.max(inner.filter(|letter| !letter.is_ascii() && !letter.is_lowercase()).count() / 3);
        let broken = stretch.iter().any(|item| item.form == Form::Break);
        let before = items[..at].iter().rev().find(|item| !item.span.is_empty());
        if inside == 0 || broken || !is_speech(text, quote, words, before, items.get(at + inside)) {
            continue;
        }
        items[at] = plain(quote.whole.clone(), Form::Quote(index as u32), true);
        // What else lies inside is emptied here and dropped at the end, all at once.
        items[at + 1..at + inside].iter_mut().for_each(|item| item.span.end = item.span.start);
        at += inside;
    }
    items.retain(|item| !item.span.is_empty());
    items
}

/// Whether a quotation is somebody's words rather than a name, a title or a word held at a distance.
fn is_speech(text: &str, quote: &Quote, words: usize, before: Option<&Item>, after: Option<&Item>) -> bool {
    let inner = text[quote.inner.clone()].trim();
    let ended = inner.ends_with(['.', ',', '?', '!', '…', '。', '，', '！', '？']) || !quote.closed;
    let leads = before.is_none_or(|item| matches!(item.form, Form::Break | Form::Stop | Form::Quote(_)));
    let pause = before.is_some_and(|item| matches!(item.form, Form::Comma | Form::Colon));
    let said = before.is_some_and(|item| item.cue.is_some());
    let then =
        after.is_none_or(|item| matches!(item.form, Form::Break | Form::Comma | Form::Dash) || item.cue.is_some());
    let capital =
        inner.starts_with(|c: char| c.is_uppercase() || c.is_alphabetic() && !c.is_lowercase() && !c.is_ascii());
    let particle = after.is_some_and(|item| item.is(Class::Complementizer) && item.span.start == quote.whole.end);
    if particle && words >= 2 {
        return true;
    }
    if leads || pause {
        return words >= 1 && (ended || then && words >= 2) || words >= 6 && capital;
    }
    (said && capital && words >= 3) || (ended && capital && words >= 4)
}
