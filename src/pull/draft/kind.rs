//! What kind of statement it is: by its cue, else by what is said.

use std::ops::Range;

use super::super::who::{Kind, Reading, Speech};

/// What decided the kind.
pub(crate) struct By {
    pub reason: &'static str,
    pub span: Range<usize>,
}

/// What is looked for in the words themselves, the first found first.
const IN_WORDS: &[Kind] =
    &[Kind::Unconfirmed, Kind::NoComment, Kind::Denial, Kind::Demand, Kind::Claim, Kind::Estimate];

/// The kind of a speech, and what says so.
pub(crate) fn kind(reading: &Reading, speech: &Speech) -> (Kind, By) {
    let found: Vec<(Kind, Range<usize>)> = speech
        .content
        .iter()
        .flat_map(|range| {
            let words = &reading.folded[range.clone()];
            let from = range.start;
            reading.language.content.find(words).map(move |(kind, at)| (kind, from + at.start..from + at.end))
        })
        .collect();
    let first = |wanted: &[Kind]| wanted.iter().find_map(|kind| found.iter().find(|(other, _)| other == kind).cloned());
    let by_words = |(kind, span)| (kind, By { reason: "words in what is said", span });
    let by_cue = || (speech.kind, By { reason: "the cue", span: speech.cue.clone() });
    match speech.kind {
        Kind::Statement if !speech.attitude => match first(IN_WORDS) {
            Some(found) => by_words(found),
            None => match speech.speaker.as_ref().filter(|speaker| speaker.anonymous) {
                Some(speaker) => {
                    (Kind::Claim, By { reason: "the speaker is not named", span: speaker.mention.clone() })
                }
                None => by_cue(),
            },
        },
        Kind::Confirmation => first(&[Kind::Unconfirmed, Kind::Denial]).map_or_else(by_cue, by_words),
        Kind::Claim => first(&[Kind::Unconfirmed]).map_or_else(by_cue, by_words),
        _ => by_cue(),
    }
}
