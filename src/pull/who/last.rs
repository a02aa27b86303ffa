//! Languages whose verb comes last: the speaker with a mark of the subject, then the words, then the verb of saying.

use std::ops::Range;

use super::clause::Found;
use super::data::{Class, Cue, Kind, Takes};
use super::item::{Form, Item};
use super::phrase::{LONGEST, Sentence};

/// Reads every cue of a sentence, in order.
pub(crate) fn attributions(sentence: &Sentence) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    let mut from = 0;
    for at in 0..sentence.items.len() {
        let Some(cue) = sentence.items[at].cue else { continue };
        let cue = &sentence.language.cues[usize::from(cue)];
        let read = read(sentence, from, at, cue, found.last());
        // "…, says X, reports Y": what is reported is all before.
        from = if read.takes == Takes::Source || cue.opens { at + 1 } else { from };
        found.push(read);
    }
    found
}

fn read(sentence: &Sentence, from: usize, at: usize, cue: &Cue, earlier: Option<&Found>) -> Found {
    let start = sentence.after_opening(from, at);
    let mut found = Found {
        cue: at,
        cue_items: at..at + 1,
        speaker: None,
        inside: cue.is_inside(),
        content: Vec::new(),
        start,
        takes: cue.takes,
        negated: sentence.items[start..at].last().is_some_and(|item| item.is(Class::Negation)),
        apart: false,
        trailing: false,
        quoting: None,
        carrier: None,
    };
    if cue.opens {
        let end = sentence.end();
        let next = if sentence.form(at + 1) == Some(Form::Comma) { at + 2 } else { at + 1 };
        found.speaker = phrase(sentence, start..at);
        found.content = said(sentence, next..end);
        return found;
    }
    let beside = beside(sentence, start..at).filter(|beside| beside.start > start);
    found.trailing = beside.is_some();
    found.speaker = match beside.clone() {
        Some(beside) => Some(beside),
        None => subject(sentence, start..at).or_else(|| earlier.and_then(|earlier| earlier.speaker.clone())),
    };
    let words = match (&found.speaker, beside) {
        (_, Some(beside)) => start..beside.start,
        (Some(speaker), None) if speaker.end <= at && speaker.start >= start => speaker.end..at,
        _ => start..at,
    };
    let told = told(sentence, &words);
    found.carrier = told.map(|at| at..at + 1);
    let first = told.map_or(words.start, |at| at + 1);
    // A date after the speaker is that of the saying, save where a forecast or a wish has its own.
    let ahead = matches!(cue.kind, Kind::Estimate | Kind::Demand);
    let first = if ahead { first } else { sentence.past_helpers(first) };
    let words = first..sentence.before_helpers(words.end);
    found.content = said(sentence, words);
    found
}

/// The agency that was told: 연합뉴스에.
fn told(sentence: &Sentence, words: &Range<usize>) -> Option<usize> {
    let near = words.start..words.end.min(words.start + 3);
    near.into_iter().find(|at| {
        let suffixes = &sentence.language.affixes.possessive;
        let word = sentence.word(*at);
        sentence.is(*at, Class::Outlet)
            && (sentence.is(at + 1, Class::To) || suffixes.iter().any(|suffix| word.ends_with(suffix.as_str())))
    })
}

/// The quotations of a stretch, else the stretch.
fn said(sentence: &Sentence, range: Range<usize>) -> Vec<Range<usize>> {
    let quotes: Vec<Range<usize>> =
        range.clone().filter(|at| sentence.items[*at].is_quote()).map(|at| at..at + 1).collect();
    let mut range = range;
    while range.start < range.end
        && (sentence.form(range.start) == Some(Form::Comma) || sentence.is(range.start, Class::Subject))
    {
        range.start += 1;
    }
    match quotes.is_empty() {
        false => quotes,
        true if range.start >= range.end => Vec::new(),
        true => vec![range],
    }
}

/// Whether a word is marked as the subject.
fn is_marked(sentence: &Sentence, at: usize) -> bool {
    let item = &sentence.items[at];
    let suffixes = &sentence.language.affixes.subject;
    let word = sentence.word(at);
    let suffix = suffixes.iter().any(|suffix| word.ends_with(suffix.as_str()) && word.len() > suffix.len());
    item.is_word() && (sentence.is_pronoun(at) || suffix && !item.time && item.cue.is_none())
        || sentence.is(at + 1, Class::Subject) && item.is_word() && !item.time
}

/// The first phrase marked as a subject.
pub(crate) fn subject(sentence: &Sentence, range: Range<usize>) -> Option<Range<usize>> {
    let start = sentence.after_opening(range.start, range.end);
    let end =
        (start..range.end).take_while(|at| !sentence.items[*at].is_quote()).find(|at| is_marked(sentence, *at))?;
    phrase(sentence, start..end + 1)
}

/// A subject right before the verb: "…, Reuters reported".
fn beside(sentence: &Sentence, range: Range<usize>) -> Option<Range<usize>> {
    let mut end = range.end;
    while end > range.start
        && (sentence.items[end - 1].is(Class::Subject)
            || sentence.items[end - 1].time
            || sentence.is(end - 1, Class::Auxiliary))
    {
        end -= 1;
    }
    let last = end.checked_sub(1).filter(|last| *last >= range.start && is_marked(sentence, *last))?;
    phrase(sentence, range.start..last + 1)
}

/// What of a stretch is one noun phrase: from the last wall on.
fn phrase(sentence: &Sentence, range: Range<usize>) -> Option<Range<usize>> {
    let wall = |item: &Item| {
        matches!(item.form, Form::Comma | Form::Quote(_) | Form::Colon | Form::Semicolon)
            || item.time
            || item.any(&[Class::Boundary, Class::Complementizer, Class::Contrast, Class::Subject])
            || item.cue.is_some()
    };
    let from = range.start.max(range.end.saturating_sub(LONGEST));
    let start = (from..range.end).rev().find(|at| wall(&sentence.items[*at])).map_or(from, |at| at + 1);
    let start = sentence.after_opening(start, range.end);
    (start < range.end).then_some(start..range.end)
}
