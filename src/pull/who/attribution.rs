//! All cues of one sentence together: what belongs to whom, and who carries whose words.

use std::ops::Range;

use super::clause::Found;
use super::data::{Class, Takes};
use super::item::Form;
use super::phrase::Sentence;

/// Words of more letters than this are worth comparing.
const LONG_WORD: usize = 4;

/// Reads every cue of a sentence, in order.
pub(crate) fn attributions(sentence: &Sentence) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    for at in 0..sentence.items.len() {
        let Some(cue) = sentence.items[at].cue else { continue };
        let nested = found.iter().any(|earlier| earlier.holds(at) && !carries(sentence, earlier));
        // `blamed all that "he said, she said"`
        if nested && found.iter().any(|earlier| earlier.holds(at) && sentence.is_in_marks(earlier.cue, at)) {
            continue;
        }
        let joined = at > 0 && (is_joint(sentence, at) || is_told_of(sentence, at, &found));
        let attitude = sentence.language.cues[usize::from(cue)].attitude;
        if nested && (!joined || attitude) {
            continue;
        }
        let Some(read) = sentence.read(at, &sentence.language.cues[usize::from(cue)], &found) else { continue };
        if nested && !cuts(sentence, &read) {
            continue;
        }
        for earlier in &mut found {
            cut(earlier, &read, sentence);
        }
        found.push(read);
    }
    drop_inner(sentence, &mut found);
    join_sources(sentence, &mut found);
    found
}

/// Whether a cue goes on in a new clause: ", but said", ", adding that", "while X said", ", Reuters reported".
fn is_joint(sentence: &Sentence, at: usize) -> bool {
    let end = sentence.before_helpers(at);
    let last = end.checked_sub(1).map(|last| &sentence.items[last]);
    last.is_some_and(|last| last.any(&[Class::And, Class::Contrast]) || last.form == Form::Comma)
        || sentence.subject(at).is_some_and(|subject| {
            let before = subject.start.checked_sub(1).map(|before| &sentence.items[before]);
            // "…, although the council denied it"
            let apart = subject.start >= 2 && sentence.form(subject.start - 2) == Some(Form::Comma);
            before.is_some_and(|before| {
                before.is(Class::Boundary) && apart
                    || matches!(before.form, Form::Comma | Form::Semicolon | Form::Quote(_))
                    || before.any(&[Class::And, Class::Contrast])
            })
        })
}

/// "…, who says he is honoured": what somebody says whom a word for a deed or a stance has as its object.
fn is_told_of(sentence: &Sentence, at: usize, found: &[Found]) -> bool {
    let relative = sentence.before_helpers(at).checked_sub(1).filter(|last| is_aside(sentence, *last));
    relative.is_some() && found.iter().all(|earlier| !earlier.holds(at) || earlier.takes == Takes::Object)
}

/// Whether a relative pronoun begins a clause after a comma.
fn is_aside(sentence: &Sentence, at: usize) -> bool {
    let after_comma = at > 0 && sentence.form(at - 1) == Some(Form::Comma);
    after_comma && sentence.is(at, Class::Relative) && !sentence.is(at, Class::Complementizer)
}

fn cuts(sentence: &Sentence, read: &Found) -> bool {
    let before = read.start.checked_sub(1).map(|before| &sentence.items[before]);
    let here = sentence.items.get(read.start);
    let starts = |item: &super::item::Item| {
        item.any(&[Class::And, Class::Contrast, Class::Boundary])
            || matches!(item.form, Form::Comma | Form::Semicolon | Form::Quote(_))
    };
    before.is_some_and(starts) || here.is_some_and(starts) || told_of(sentence, read).is_some()
}

/// The comma before "who says".
fn told_of(sentence: &Sentence, read: &Found) -> Option<usize> {
    if read.takes == Takes::Source {
        return None;
    }
    let relative = read.speaker.as_ref().filter(|speaker| speaker.end <= read.cue)?.end.checked_sub(1)?;
    is_aside(sentence, relative).then(|| relative - 1)
}

/// Ends the words of an earlier cue where a later one begins its own clause.
fn cut(earlier: &mut Found, read: &Found, sentence: &Sentence) {
    if !cuts(sentence, read)
        || earlier.takes == Takes::Source
        || read.takes == Takes::Source && earlier.content.iter().all(|range| range.start > read.cue)
    {
        return;
    }
    let quote = read.content.first().filter(|quote| read.trailing && sentence.items[quote.start].is_quote());
    let mut at = quote.map_or(read.start, |quote| quote.start);
    if let Some(comma) = told_of(sentence, read) {
        at = comma;
    }
    while at > 0
        && (matches!(sentence.items[at - 1].form, Form::Comma | Form::Semicolon | Form::Colon)
            || sentence.items[at - 1].any(&[Class::And, Class::Contrast, Class::Boundary]))
    {
        at -= 1;
    }
    earlier.content.retain(|range| range.start < at);
    earlier.content.iter_mut().for_each(|range| range.end = range.end.min(at));
}

/// Whether the speaker of these words is a paper or an agency.
pub(crate) fn carries(sentence: &Sentence, found: &Found) -> bool {
    found.speaker.as_ref().is_some_and(|speaker| is_outlet(sentence, speaker.clone()))
}

/// Whether a noun phrase names nothing but a paper or an agency.
pub(crate) fn is_outlet(sentence: &Sentence, phrase: Range<usize>) -> bool {
    let items = &sentence.items[phrase];
    let named = items.iter().any(|item| item.any(&[Class::Outlet, Class::Medium]));
    let people = items.iter().any(|item| item.any(&[Class::Title, Class::People, Class::Anonymous]));
    let rest = items.iter().filter(|item| {
        item.form == Form::Word
            && !item.upper
            && !item.any(&[
                Class::Outlet,
                Class::Medium,
                Class::Determiner,
                Class::Demonstrative,
                Class::By,
                Class::Preposition,
            ])
    });
    named && !people && rest.count() == 0
}

/// A later cue that holds an earlier one in its words: the earlier one is part of what is said.
fn drop_inner(sentence: &Sentence, found: &mut Vec<Found>) {
    let office = |one: &Found| {
        let opens = sentence.items[one.cue].cue.is_some_and(|cue| sentence.language.cues[usize::from(cue)].opens);
        let inner = |other: &&Found| other.cue != one.cue && one.holds(other.cue) && shares_words(sentence, one, other);
        one.trailing && opens && found.iter().any(|other| inner(&other))
    };
    let offices: Vec<usize> = found.iter().filter(|one| office(one)).map(|one| one.cue).collect();
    found.retain(|one| !offices.contains(&one.cue));
    let outer: Vec<Found> = found
        .iter()
        .filter(|one| one.trailing && !carries(sentence, one) && one.takes != Takes::Source)
        .cloned()
        .collect();
    found.retain(|one| !outer.iter().any(|outer| outer.cue != one.cue && outer.holds(one.cue)));
}

/// Whether one speaker is called by words of the other's name: a ministry tells what its minister said.
fn shares_words(sentence: &Sentence, one: &Found, other: &Found) -> bool {
    let words = |found: &Found| {
        let phrase = found.speaker.clone().unwrap_or(0..0);
        phrase.map(|at| sentence.word(at)).filter(|word| word.chars().count() > LONG_WORD).collect::<Vec<_>>()
    };
    let own = words(one);
    words(other).iter().any(|word| own.contains(word))
}

/// "A, quoting B, reports": B speaks, A carries.
fn join_sources(sentence: &Sentence, found: &mut Vec<Found>) {
    let Some(at) = found.iter().position(|one| one.takes == Takes::Source) else { return };
    if found.len() < 2 {
        let one = &mut found[at];
        one.content = one.quoting.clone().into_iter().collect();
        return;
    }
    let source = found.remove(at);
    // "citing her work" quotes nobody.
    let Some(quoted) = source.quoting.clone().filter(|quoted| sentence.is_agent(quoted)) else { return };
    let near = found.iter_mut().min_by_key(|one| one.cue.abs_diff(source.cue));
    let Some(near) = near else { return };
    let relative = near
        .speaker
        .as_ref()
        .is_some_and(|speaker| speaker.start <= quoted.start && quoted.start < speaker.end && speaker.end <= near.cue);
    if relative {
        near.carrier = source.speaker;
    } else if is_outlet(sentence, quoted.clone()) {
        near.carrier = Some(quoted);
    } else if near.speaker.is_none() || carries(sentence, near) {
        near.carrier = near.speaker.replace(quoted);
    }
}

/// Gives the words that an agency reports to those who said them, and the agency to the words.
pub(crate) fn carry(sentence: &Sentence, found: &mut Vec<Found>) {
    for one in found.iter_mut() {
        one.carrier = one.carrier.take().or_else(|| told_outlet(sentence, one));
    }
    let mut at = 0;
    while at < found.len() {
        if !carries(sentence, &found[at]) || found[at].carrier.is_some() || found.len() == 1 {
            at += 1;
            continue;
        }
        let outlet = found.remove(at);
        let theirs = if outlet.trailing { &mut found[..at] } else { &mut found[at..] };
        if theirs.is_empty() {
            found.insert(at, outlet);
            at += 1;
            continue;
        }
        theirs.iter_mut().for_each(|one| one.carrier = one.carrier.take().or_else(|| outlet.speaker.clone()));
    }
}

/// "told Reuters", "kepada AFP"
fn told_outlet(sentence: &Sentence, found: &Found) -> Option<Range<usize>> {
    let from = found.speaker.as_ref().map_or(found.cue_items.end, |speaker| speaker.end.max(found.cue_items.end));
    let near = from..sentence.items.len().min(from + 12);
    let from = from + usize::from(sentence.form(from) == Some(Form::Comma));
    let at = near.clone().find(|at| sentence.is(*at, Class::Outlet))?;
    let before = sentence.items.get(from..at)?;
    // "сообщил ТАСС": the agency right after the verb, the speaker before it.
    let spoken = found.speaker.as_ref().is_some_and(|speaker| speaker.end <= found.cue);
    let told =
        before.is_empty() && spoken || before.iter().any(|item| item.is(Class::To)) || found.takes == Takes::Addressee;
    let clear =
        !before.iter().any(|item| item.is_quote() || item.is(Class::Complementizer) || item.form == Form::Comma);
    (told && clear).then_some(at..at + 1)
}
