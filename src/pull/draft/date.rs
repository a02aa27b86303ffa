//! When it was said: by an expression beside it, by the speaker's other words, or by the day of publication.

use std::ops::Range;

use chrono::NaiveDate;

use super::super::who::{Reading, Source, Speech};
use super::{Context, DateBasis, When, Why};

/// How many sentences away the same speaker's date may stand.
const REACH: usize = 6;

/// How many sentences away a body's date may stand from the words of its head.
const NEAR: usize = 2;

/// How many days before publication a day is still that of the news.
const NEWS_DAYS: i64 = 2;

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
            DateBasis::Scene => "the only day that the statements before have",
            DateBasis::Publication => "holds on the day of publication",
            DateBasis::None => "the text does not say when",
        };
        Why { field: "date", reason, span: self.span.clone() }
    }
}

/// The date of each speech.
pub(crate) fn dates(reading: &Reading, context: &Context) -> Vec<Date> {
    let mut dates: Vec<Date> = reading
        .speeches
        .iter()
        .map(|speech| explicit(reading, speech, context).map_or(Date::NONE, |when| Date::of(when, DateBasis::Explicit)))
        .collect();
    let mut scene = Scene::default();
    for (at, speech) in reading.speeches.iter().enumerate() {
        if dates[at].value.is_some() {
            scene.add(&dates[at]);
            continue;
        }
        let only = scene.day.as_ref().filter(|day| is_news(day, context.published));
        if speech.standing
            && let Some(day) = context.published
        {
            dates[at] = Date { value: Some(day.to_owned()), basis: DateBasis::Publication, span: None };
        } else if let Some(other) = inherited(reading, at, &dates) {
            dates[at] = Date { basis: DateBasis::Inherited, ..dates[other].clone() };
        } else if let Some(when) = deed(reading, speech, context) {
            dates[at] = Date::of(when, DateBasis::Inherited);
        } else if let Some(day) = only.filter(|_| !is_vague(reading, speech, context)) {
            dates[at] = Date { basis: DateBasis::Scene, ..day.clone() };
        }
        scene.add(&dates[at]);
    }
    dates
}

/// The one day that all dated statements so far share: two days settle nothing.
#[derive(Default)]
struct Scene {
    day: Option<Date>,
    settles_nothing: bool,
}

impl Scene {
    fn add(&mut self, date: &Date) {
        let Some(value) = date.value.as_deref().filter(|value| is_day(value)) else { return };
        if date.basis == DateBasis::Publication {
            return;
        }
        let known = self.day.as_ref().and_then(|day| day.value.as_deref());
        self.settles_nothing |= known.is_some_and(|known| known[..10] != value[..10]);
        self.day = Some(date.clone()).filter(|_| !self.settles_nothing);
    }
}

/// The date of what the same speaker did shortly before.
fn deed<'a>(reading: &Reading, speech: &Speech, context: &Context<'a>) -> Option<&'a When> {
    let speaker = speech.speaker.as_ref()?;
    let near = speech.said_in.saturating_sub(NEAR)..speech.said_in;
    near.rev().find_map(|sentence| {
        reading.doers[sentence].as_ref().filter(|doer| doer.named_at == speaker.named_at)?;
        within(context, &reading.sentences[sentence]).iter().find(|when| when.date.as_deref().is_some_and(is_day))
    })
}

/// Whether a day is that of the news: the day of publication or one of the two before.
fn is_news(day: &Date, published: Option<&str>) -> bool {
    let parse = |date: &str| date.get(..10).and_then(|day| day.parse::<NaiveDate>().ok());
    let days = day.value.as_deref().and_then(parse).zip(published.and_then(parse));
    days.is_some_and(|(day, published)| (0..=NEWS_DAYS).contains(&(published - day).num_days()))
}

/// Whether the sentence has an expression of its own that does not say which day.
fn is_vague(reading: &Reading, speech: &Speech, context: &Context) -> bool {
    let sentence = reading.sentences.get(speech.said_in);
    sentence.is_none_or(|sentence| {
        let inside = |when: &When| {
            speech.content.iter().any(|range| range.start <= when.span.start && when.span.end <= range.end)
        };
        within(context, sentence).iter().any(|when| !inside(when))
    })
}

/// The expressions of a sentence, in order.
pub(crate) fn within<'a>(context: &Context<'a>, range: &Range<usize>) -> &'a [When] {
    let from = context.times.partition_point(|when| when.span.start < range.start);
    let count = context.times[from..].partition_point(|when| when.span.end <= range.end);
    &context.times[from..from + count]
}

fn explicit<'a>(reading: &Reading, speech: &Speech, context: &Context<'a>) -> Option<&'a When> {
    let sentence = reading.sentences.get(speech.said_in)?;
    let others = said_in(reading, speech.said_in);
    let said: Vec<&Range<usize>> = others
        .iter()
        .flat_map(|other| {
            other.content.iter().chain(other.speaker.iter().map(|source| &source.mention)).chain(&other.aside)
        })
        .collect();
    // "has not answered until Monday": the date is that of the silence.
    let own = |range: &&Range<usize>| speech.standing && speech.content.contains(range);
    let said: Vec<&Range<usize>> = said.into_iter().filter(|range| !own(range)).collect();
    let outside = |when: &&When| {
        when.date.is_some() && !said.iter().any(|range| range.start <= when.span.start && when.span.end <= range.end)
    };
    let near = |when: &&When| speech.cue.start.abs_diff(when.span.start);
    within(context, sentence)
        .iter()
        .filter(outside)
        .min_by_key(|when| (!when.date.as_deref().is_some_and(is_day), near(when)))
}

/// The speeches whose cue is in a sentence.
fn said_in(reading: &Reading, sentence: usize) -> &[Speech] {
    let from = reading.speeches.partition_point(|speech| speech.said_in < sentence);
    let count = reading.speeches[from..].partition_point(|speech| speech.said_in == sentence);
    &reading.speeches[from..from + count]
}

/// Whether a date is one day.
fn is_day(date: &str) -> bool {
    date.get(..10).is_some_and(|day| day.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-'))
        && !date.contains('/')
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
