//! Draft records from an article: who said or did what, when, carried by whom, of which kind, and the words that say so.
//!
//! Nothing is made up: a date is the value of an expression in the text or the day of publication, a name stands in the
//! text, and no word is written. An editor keeps, changes or drops each draft.

mod action;
mod date;
mod figure;
mod kind;
mod link;
#[cfg(test)]
mod tests;
mod title;

use std::ops::Range;

pub use figure::Figure;
pub use link::{Known, Link};

use super::who::{Hedge, Kind, Marks, Reading, Source, Speech, read};

/// An expression of time with the date that it means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct When {
    /// In bytes.
    pub span: Range<usize>,
    /// EDTF; `None` for what has no place in the calendar: durations, sets, "now".
    pub date: Option<String>,
}

/// What an article is known to be besides its text.
#[derive(Clone, Copy, Debug, Default)]
pub struct Context<'a> {
    /// BCP 47.
    pub lang: &'a str,
    /// Stretches that are not the article's own text, in bytes, in order.
    pub boilerplate: &'a [Range<usize>],
    /// The expressions of time, in order.
    pub times: &'a [When],
    /// The day of publication, EDTF.
    pub published: Option<&'a str>,
    /// The actors of the site.
    pub actors: &'a [Known<'a>],
}

/// How the date of a draft was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateBasis {
    /// An expression in the same sentence.
    Explicit,
    /// An expression beside other words of the same speaker.
    Inherited,
    /// The only day that the dated statements before it have.
    Scene,
    /// The day of publication, as for "has not commented".
    Publication,
    /// The text does not say.
    None,
}

impl DateBasis {
    /// The name in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Explicit => "explicit",
            Self::Inherited | Self::Scene => "inherited",
            Self::Publication => "publication",
            Self::None => "none",
        }
    }
}

/// How sure the reading is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    Low,
    Medium,
    High,
}

impl Confidence {
    /// The name in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
        }
    }
}

/// Why a field is what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Why {
    /// The name of the field in JSON.
    pub field: &'static str,
    pub reason: &'static str,
    /// The words that decided it, in bytes.
    pub span: Option<Range<usize>>,
}

/// One record to be. All ranges are bytes of the text, on character boundaries.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    pub date: Option<String>,
    pub date_basis: DateBasis,
    /// The expression that the date comes from.
    pub date_span: Option<Range<usize>>,
    pub speaker: Option<Source>,
    /// The words for whose words they are, where the cue stands: the speaker's, else the paper's.
    pub speaker_span: Option<Range<usize>>,
    /// Who that is on the site.
    pub actor: Link,
    /// The word of saying; `None` for a deed in the narrator's words.
    pub cue: Option<Range<usize>>,
    pub content: Vec<Range<usize>>,
    /// The paper or agency cited.
    pub outlet: Option<Source>,
    pub kind: Kind,
    /// The article's words, to be rewritten.
    pub title: Range<usize>,
    pub figures: Vec<Figure>,
    pub evidence: Range<usize>,
    pub confidence: Confidence,
    pub why: Vec<Why>,
}

/// The drafts of one article, in order of their evidence; none for a language whose words are not known.
pub fn drafts(text: &str, context: &Context) -> Vec<Draft> {
    let times: Vec<Range<usize>> = context.times.iter().map(|when| when.span.clone()).collect();
    let marks = Marks { boilerplate: context.boilerplate, times: &times };
    let Some(reading) = read(text, context.lang, marks) else { return Vec::new() };
    let dates = date::dates(&reading, context);
    let said = reading.speeches.iter().zip(dates).filter(|(speech, _)| is_drafted(&reading, speech));
    let mut drafts: Vec<Draft> =
        said.filter_map(|(speech, date)| of_speech(text, &reading, speech, date, context)).collect();
    drafts.extend(action::actions(text, &reading, context));
    drafts.sort_by_key(|draft| (draft.evidence.start, draft.evidence.end));
    drafts
}

/// "but did not say why" is no statement, and "we think" is the writer's own.
fn is_drafted(reading: &Reading, speech: &Speech) -> bool {
    let writer = speech.speaker.as_ref().is_some_and(|source| source.unresolved && reading.is_writer(&source.mention));
    !(speech.negated && speech.kind == Kind::Statement || writer && !speech.direct)
}

fn of_speech(text: &str, reading: &Reading, speech: &Speech, date: date::Date, context: &Context) -> Option<Draft> {
    if speech.speaker.is_none() && speech.outlet.is_some() {
        return action::carried(text, reading, speech, date, context);
    }
    let (kind, by) = kind::kind(reading, speech);
    let mut why = vec![
        Why {
            field: "evidence",
            reason: if speech.attitude { "a word for a stance" } else { "a word of saying" },
            span: Some(speech.cue.clone()),
        },
        Why { field: "kind", reason: by.reason, span: Some(by.span) },
        date.why(),
    ];
    let speaker = speech.speaker.clone().filter(|source| !source.unresolved);
    if let Some(speaker) = &speaker {
        let reason = if speaker.carried { "named elsewhere in the article" } else { "stands beside the cue" };
        why.push(Why { field: "speaker", reason, span: Some(speaker.named_at.clone()) });
    }
    if let Some(outlet) = &speech.outlet {
        why.push(Why { field: "outlet", reason: "cited for these words", span: Some(outlet.mention.clone()) });
    }
    Some(Draft {
        confidence: confidence(speech, &date),
        date: date.value,
        date_basis: date.basis,
        date_span: date.span,
        actor: link::link(speaker.as_ref(), context.actors),
        speaker_span: speech.speaker.as_ref().map(|source| source.mention.clone()),
        speaker,
        cue: Some(speech.cue.clone()),
        content: speech.content.clone(),
        outlet: speech.outlet.clone(),
        kind,
        title: title::title(text, reading, speech),
        figures: figure::figures(text, reading, &speech.content, context),
        evidence: speech.evidence.clone(),
        why,
    })
}

fn confidence(speech: &Speech, date: &date::Date) -> Confidence {
    let named = speech.speaker.as_ref().is_some_and(|speaker| !speaker.carried);
    if speech.attitude || speech.negated || speech.speaker.is_none() || date.basis == DateBasis::Scene {
        Confidence::Low
    } else if named && matches!(date.basis, DateBasis::Explicit | DateBasis::Publication) {
        Confidence::High
    } else {
        Confidence::Medium
    }
}

/// The name of a hedge in the record format.
pub const fn hedge_name(hedge: Hedge) -> &'static str {
    match hedge {
        Hedge::About => "about",
        Hedge::UpTo => "up-to",
        Hedge::AtLeast => "at-least",
    }
}
