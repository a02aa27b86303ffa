//! When it was said: by an expression beside it, by the speaker's other words, or by the day of publication.

use std::ops::Range;

use super::super::who::{Reading, Source, Speech};
use super::{Context, DateBasis, When, Why};

/// How many sentences away the same speaker's date may stand.
const REACH: usize = 6;

/// How many sentences away a body's date may stand from the words of its head.
const NEAR: usize = 2;

/// The date of one speech.
#[derive(Clone, Debug)]
pub(crate) struct Date {
    pub value: Option<String>,
    pub basis: DateBasis,
    pub span: Option<Range<usize>>,
}

impl Date {
    const NONE: Self = Self { value: None, basis: DateBasis::None, span: None };

    pub fn of(when: &When, basis: DateBasis) -> Self {
        Self { value: when.date.clone(), basis, span: Some(when.span.clone()) }
    }

    pub fn why(&self) -> Why {
        let reason = match self.basis {
            DateBasis::Explicit => "an expression in the sentence",
            DateBasis::Inherited => "an expression beside the same speaker",
            DateBasis::Publication => "holds on the day of publication",
            DateBasis::None => "the text does not say when",
        };
        Why { field: "date", reason, span: self.span.clone() }
    }
}

/// The date of each speech.
pub(crate) fn dates(_text: &str, reading: &Reading, context: &Context) -> Vec<Date> {
    let mut dates: Vec<Date> = reading
        .speeches
        .iter()
        .map(|speech| explicit(reading, speech, context).map_or(Date::NONE, |when| Date::of(when, DateBasis::Explicit)))
        .collect();
    for (at, speech) in reading.speeches.iter().enumerate() {
        if dates[at].value.is_some() {
            continue;
        }
        if speech.standing
            && let Some(day) = context.published
        {
            dates[at] = Date { value: Some(day.to_owned()), basis: DateBasis::Publication, span: None };
        } else if let Some(other) = inherited(reading, at, &dates) {
            dates[at] = Date { basis: DateBasis::Inherited, ..dates[other].clone() };
        }
    }
    dates
}

/// The expressions of a sentence, in order.
pub(crate) fn within<'a>(context: &Context<'a>, range: &Range<usize>) -> &'a [When] {
    let from = context.times.partition_point(|when| when.span.start < range.start);
    let count = context.times[from..].partition_point(|when| when.span.end <= range.end);
    &context.times[from..from + count]
}

fn explicit<'a>(reading: &Reading, speech: &Speech, context: &Context<'a>) -> Option<&'a When> {
    let sentence = reading.sentences.get(speech.said_in)?;
    let others = reading.speeches.iter().filter(|other| other.said_in == speech.said_in);
    let said: Vec<&Range<usize>> = others
        .flat_map(|other| {
            other.content.iter().chain(other.speaker.iter().map(|source| &source.mention)).chain(&other.aside)
        })
        .collect();
    let outside = |when: &&When| {
        when.date.is_some() && !said.iter().any(|range| range.start <= when.span.start && when.span.end <= range.end)
    };
    let near = |when: &&When| speech.cue.start.abs_diff(when.span.start);
    within(context, sentence).iter().filter(outside).min_by_key(|when| (!is_day(when), near(when)))
}

/// Whether an expression means one day.
fn is_day(when: &When) -> bool {
    when.date.as_deref().is_some_and(|date| date.len() >= 10 && !date.contains('/'))
}

/// Another speech whose date this one shares.
fn inherited(reading: &Reading, at: usize, known: &[Date]) -> Option<usize> {
    let speech = &reading.speeches[at];
    let speaker = speech.speaker.as_ref()?;
    let dated = |other: &usize| matches!(known[*other].basis, DateBasis::Explicit | DateBasis::Inherited);
    let far = |other: usize| reading.speeches[other].sentence.abs_diff(speech.sentence);
    let same = |other: &usize| {
        reading.speeches[*other].speaker.as_ref().is_some_and(|source| source.named_at == speaker.named_at)
    };
    let window = at.saturating_sub(4 * REACH)..reading.speeches.len().min(at + 4 * REACH);
    let own = window.clone().filter(|other| *other != at && dated(other) && same(other) && far(*other) <= REACH);
    let own = own.min_by_key(|other| (far(*other), *other > at));
    own.or_else(|| {
        let body = |other: &usize| {
            reading.speeches[*other].speaker.as_ref().is_some_and(|source| speaks_for(reading, speaker, source))
        };
        (window.start..at).rev().find(|other| dated(other) && body(other) && far(*other) <= NEAR)
    })
}

/// "the ministry's spokesman" after "the Ministry of Defence": a word of the body stands in the words for the speaker.
fn speaks_for(reading: &Reading, speaker: &Source, body: &Source) -> bool {
    let words = |range: &Range<usize>| {
        let text = &reading.folded[range.clone()];
        text.split(|c: char| !c.is_alphanumeric())
            .filter(|word| word.chars().count() > 4)
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let own = words(&speaker.mention);
    body.organisation && !speaker.organisation && words(&body.named_at).iter().any(|word| own.contains(word))
}
