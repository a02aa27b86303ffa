//! What a noun phrase calls somebody: a name, an office, a body, a pronoun, somebody unnamed.

use std::ops::Range;

use super::attribution::is_outlet;
use super::data::{Class, Classes, Nouns};
use super::item::{Form, Item};
use super::phrase::Sentence;

/// Longest name of a person, in words.
const LONGEST_NAME: usize = 5;

/// How somebody is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Manner {
    Person,
    Organisation,
    Outlet,
    /// "a senior official": never resolved to a name.
    Anonymous,
    /// By what they are: "the residents".
    Description,
    /// By what they are, with "that": somebody named before.
    Anaphor,
    /// A body by what it is: "the ministry".
    Body,
    He,
    It,
    They,
    Me,
}

/// One way in which a text calls somebody.
#[derive(Clone, Debug)]
pub(crate) struct Mention {
    pub manner: Manner,
    /// The name or the words used as one, in bytes.
    pub name: Range<usize>,
    /// The whole phrase, in bytes.
    pub span: Range<usize>,
}

/// Reads a noun phrase.
pub(crate) fn mention(
    sentence: &Sentence,
    phrase: Range<usize>,
    is_loose: &dyn Fn(&str, &str) -> bool,
) -> Option<Mention> {
    let all = sentence.items.get(phrase.clone())?;
    let parts = parts(all);
    // "all" and "both" stand between a subject and its verb too: alone they are the subject.
    let first: &[Item] = if all.len() == 1 { all } else { parts.first()? };
    let span = bytes(all)?;
    let make = |manner, items: &[Item]| bytes(items).map(|name| Mention { manner, name, span: span.clone() });
    if let [only] = first
        && let Some(manner) = pronoun(only)
    {
        return make(manner, first);
    }
    if is_outlet(sentence, phrase.clone()) {
        return make(Manner::Outlet, outlet_name(first));
    }
    let named = parts.iter().skip(1).find(|part| is_name(sentence, part));
    if let Some(named) = named
        && !is_name(sentence, first)
        && !starts_body(first)
    {
        let body = named.iter().any(|item| item.is(Class::Organisation));
        return make(if body { Manner::Organisation } else { Manner::Person }, without_honorifics(named));
    }
    if first.iter().any(|item| item.is(Class::Anonymous)) {
        return make(Manner::Anonymous, first);
    }
    plain(sentence, first, is_loose).and_then(|(manner, name)| make(manner, name))
}

/// The parts between commas, brackets left out.
fn parts(items: &[Item]) -> Vec<&[Item]> {
    let mut parts = Vec::new();
    for part in items.split(|item| matches!(item.form, Form::Comma | Form::Dash)) {
        let open = part.iter().position(|item| item.form == Form::Open).unwrap_or(part.len());
        let part = trim(&part[..open]);
        if !part.is_empty() {
            parts.push(part);
        }
    }
    parts
}

fn trim(mut part: &[Item]) -> &[Item] {
    let outer = |item: &Item| {
        !item.is_word() && item.form != Form::Mark || item.any(&[Class::And, Class::Auxiliary, Class::By]) || item.time
    };
    while part.first().is_some_and(outer) {
        part = &part[1..];
    }
    while part
        .last()
        .is_some_and(|item| outer(item) || item.any(&[Class::Relative, Class::Circumstance, Class::Preposition]))
    {
        part = &part[..part.len() - 1];
    }
    part
}

fn bytes(items: &[Item]) -> Option<Range<usize>> {
    Some(items.first()?.span.start..items.last()?.span.end)
}

pub(crate) fn pronoun(item: &Item) -> Option<Manner> {
    [
        (Class::PronounPerson, Manner::He),
        (Class::PronounThing, Manner::It),
        (Class::PronounGroup, Manner::They),
        (Class::PronounSelf, Manner::Me),
    ]
    .into_iter()
    .find_map(|(class, manner)| item.is(class).then_some(manner))
}

fn outlet_name(part: &[Item]) -> &[Item] {
    let start = part.iter().position(|item| {
        !item.any(&[Class::Medium, Class::Determiner, Class::By]) && item.upper || item.is(Class::Outlet)
    });
    let rest = &part[start.unwrap_or(0)..];
    let end = rest.iter().position(|item| item.any(&[Class::Medium, Class::Demonstrative]) && !item.is(Class::Outlet));
    match end {
        Some(end) if rest[..end].iter().all(|item| item.is(Class::Determiner)) => rest,
        None => rest,
        Some(end) => &rest[..end],
    }
}

/// Whether a part is nothing but a name.
fn is_name(sentence: &Sentence, part: &[Item]) -> bool {
    let words = part.iter().filter(|item| item.form != Form::Mark);
    let plain = match sentence.language.nouns {
        Nouns::Lower => true,
        Nouns::Upper => (2..=4).contains(&part.len()) && part.iter().all(|item| item.classes == Classes::default()),
        Nouns::Uncased => false,
    };
    plain
        && (1..=LONGEST_NAME + 1).contains(&part.len())
        && words.clone().all(|item| {
            (item.upper || item.is(Class::Honorific))
                && (item.is(Class::Honorific) || !item.is(Class::Title))
                && !item.any(&[Class::People, Class::Determiner, Class::Anonymous, Class::Circumstance, Class::Medium])
        })
}

fn starts_body(part: &[Item]) -> bool {
    let head = part.iter().find(|item| !item.is(Class::Determiner));
    let titled = part.iter().any(|item| item.any(&[Class::Title, Class::People]));
    head.is_some_and(|head| head.is(Class::Organisation)) && part.iter().skip(1).any(|item| item.upper) && !titled
}

fn without_honorifics(part: &[Item]) -> &[Item] {
    let count =
        part.iter().take_while(|item| item.any(&[Class::Honorific, Class::Title]) || item.form == Form::Stop).count();
    if count < part.len() { &part[count..] } else { part }
}

/// A phrase in one part.
fn plain<'a>(
    sentence: &Sentence,
    part: &'a [Item],
    is_loose: &dyn Fn(&str, &str) -> bool,
) -> Option<(Manner, &'a [Item])> {
    let relative = part.iter().position(|item| item.is(Class::Relative)).unwrap_or(part.len());
    let part = trim(&part[..relative]);
    let named = part
        .iter()
        .any(|item| item.upper && !item.any(&[Class::Organisation, Class::Title, Class::People, Class::Determiner]));
    if part.last()?.is(Class::Demonstrative) || part.first()?.is(Class::Demonstrative) {
        return Some((Manner::Anaphor, part));
    }
    let head = part.iter().find(|item| !item.is(Class::Determiner))?;
    let titled = part.iter().any(|item| item.any(&[Class::Title, Class::Honorific]));
    let named = named || part.iter().any(|item| item.form == Form::Number);
    if sentence.language.nouns != Nouns::Lower && titled {
        return Some(beside_title(part));
    }
    if head.is(Class::Organisation) && !head.is(Class::Title) {
        let manner = if named || part.len() > 3 { Manner::Organisation } else { Manner::Body };
        return Some((manner, part));
    }
    if sentence.language.nouns != Nouns::Lower {
        return Some(beside_title(part));
    }
    if !named {
        return Some((if part.len() <= 3 && titled { Manner::Anaphor } else { Manner::Description }, part));
    }
    Some(match trailing_name(sentence, part, is_loose) {
        Some(name) => (Manner::Person, name),
        None if part.iter().any(|item| item.is(Class::Organisation)) && !titled => (Manner::Organisation, part),
        None if titled || part.iter().all(|item| item.upper || item.is(Class::Determiner)) => (Manner::Person, part),
        None => (Manner::Description, part),
    })
}

/// The name before or after the titles, where capitals do not tell names.
fn beside_title(part: &[Item]) -> (Manner, &[Item]) {
    let title = |item: &Item| item.any(&[Class::Title, Class::Honorific]);
    let Some(last) = part.iter().rposition(title) else { return (Manner::Description, part) };
    let first = part.iter().position(title).unwrap_or(last);
    let plain = |items: &[Item]| {
        let body =
            [Class::Organisation, Class::Place, Class::Preposition, Class::Determiner, Class::Anonymous, Class::People];
        !items.is_empty()
            && items.len() <= LONGEST_NAME
            && items.iter().all(|item| item.upper && item.is_word() && !item.any(&body))
    };
    let (before, after) = (&part[..first], &part[last + 1..]);
    let name = if plain(after) {
        after
    } else if plain(before) {
        before
    } else {
        part
    };
    (Manner::Person, name)
}

/// The name at the end of a phrase with a title: "sports director Anselm Brandvoll".
fn trailing_name<'a>(
    sentence: &Sentence,
    part: &'a [Item],
    is_loose: &dyn Fn(&str, &str) -> bool,
) -> Option<&'a [Item]> {
    let is_part = |item: &Item| {
        item.upper
            && item.form == Form::Word
            && !item.any(&[
                Class::Title,
                Class::Organisation,
                Class::People,
                Class::Honorific,
                Class::Determiner,
                Class::Place,
                Class::Anonymous,
            ])
    };
    let mut start = part.len() - part.iter().rev().take_while(|item| is_part(item)).count();
    let text = |item: &Item| &sentence.text[item.span.clone()];
    if start > 0 && part.len() - start >= 3 && is_loose(text(&part[start]), text(&part[start + 1])) {
        start += 1;
    }
    let name = &part[start..];
    let before = &part[..start];
    let last = before.last();
    let titled = before.iter().any(|item| item.is(Class::Title));
    if name.is_empty() || name.len() > LONGEST_NAME {
        return None;
    }
    match last {
        None => Some(name),
        Some(last) if last.is(Class::Honorific) => Some(name),
        Some(last) if last.is(Class::Determiner) => (before.len() == 1 && name.len() == 1).then_some(part),
        Some(last) if last.is(Class::Organisation) && !last.upper && titled && name.len() >= 2 => Some(name),
        Some(last) if last.any(&[Class::Preposition, Class::And, Class::Organisation]) => None,
        Some(last) if last.is(Class::People) => {
            (name.len() >= 2 && !before.iter().any(|item| item.is(Class::Anonymous)) && !titled && before.len() == 1)
                .then_some(name)
        }
        Some(last) => (name.len() >= 2 && (titled || !last.upper) || last.is(Class::Place)).then_some(name),
    }
}
