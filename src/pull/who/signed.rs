//! Words with a signature and no verb.

use std::ops::Range;

use super::clause::Found;
use super::data::{Class, Takes};
use super::item::Form;
use super::phrase::Sentence;

/// `"…" — Name`, `NAME: …`: words with a signature and no verb.
pub(crate) fn signed(sentence: &Sentence, headline: bool) -> Option<Found> {
    let items = sentence.items;
    let found = |cue: usize, speaker: Range<usize>, content: Range<usize>| Found {
        cue,
        cue_items: cue..cue + 1,
        start: speaker.start.min(content.start),
        speaker: Some(speaker),
        inside: false,
        content: vec![content],
        takes: Takes::Clause,
        negated: false,
        apart: false,
        trailing: false,
        quoting: None,
        carrier: None,
    };
    let quote = items.first().filter(|item| item.is_quote());
    if quote.is_some() && items.get(1).is_some_and(|item| item.form == Form::Dash) {
        let name = 2..sentence.end();
        let short = (1..=8).contains(&name.len())
            && items[name.clone()].iter().all(|item| item.is_word() || item.form == Form::Comma);
        return (short && items[2].upper).then(|| found(1, name, 0..1));
    }
    let colon = items.iter().take(8).position(|item| item.form == Form::Colon)?;
    let name = &items[..colon];
    let named = !name.is_empty()
        && name.len() <= 5
        && name.iter().all(|item| item.is_word() && item.upper && !item.time && item.form == Form::Word);
    let known = !name.iter().any(|item| item.any(&[Class::Opener, Class::Circumstance]));
    let rest = colon + 1..items.len();
    let spaced = rest.len() >= 3 && sentence.text[items[colon].span.end..].starts_with([' ', '\n']);
    // A headline, a transcript, or words between quotation marks; else it is a list: "Price: 3 euros".
    let letters =
        sentence.text[items[0].span.start..items[colon].span.start].chars().filter(|letter| letter.is_alphabetic());
    let transcript = letters.clone().count() > 3 && letters.clone().all(char::is_uppercase);
    let quoted = items.get(colon + 1).is_some_and(|item| item.is_quote() || item.form == Form::Mark);
    let thing = name.first().is_some_and(|item| item.is(Class::Determiner))
        && !name.iter().any(|item| item.any(&[Class::Outlet, Class::Medium, Class::Organisation, Class::Title]));
    (named && known && !thing && spaced && (headline || transcript || quoted)).then(|| found(colon, 0..colon, rest))
}
