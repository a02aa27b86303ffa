//! One verb of saying in its sentence: who says, and what.

use std::ops::Range;

use super::data::{Class, Cue, Kind, SpeakerPlace, Takes};
use super::item::Form;
use super::phrase::Sentence;

/// What one cue says, in items of its sentence.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub cue: usize,
    /// The items of the cue in full: "has not commented".
    pub cue_items: Range<usize>,
    pub speaker: Option<Range<usize>>,
    /// The speaker is in the cue: `katanya`.
    pub inside: bool,
    pub content: Vec<Range<usize>>,
    /// Where the clause of this cue begins.
    pub start: usize,
    pub takes: Takes,
    pub negated: bool,
    /// Its clause stands apart from the one whose subject it shares: "…, but said".
    pub apart: bool,
    /// It stands after the words it belongs to: ", Reuters reported".
    pub trailing: bool,
    /// Whom it quotes in turn.
    pub quoting: Option<Range<usize>>,
    /// The paper or agency that passes the words on.
    pub carrier: Option<Range<usize>>,
}

impl Found {
    pub fn holds(&self, at: usize) -> bool {
        self.content.iter().any(|range| range.contains(&at))
    }

    /// All that belongs to it.
    pub fn extent(&self) -> Range<usize> {
        // A clause that shares its subject with the one before has it elsewhere: "…, but said".
        let shared = self.apart && self.speaker.as_ref().is_some_and(|speaker| speaker.end <= self.start);
        let speaker = self.speaker.clone().filter(|_| !shared).into_iter();
        let all = speaker.chain(self.content.iter().cloned()).chain([self.cue_items.clone()]);
        let (mut start, mut end) = (self.start.min(self.cue), self.cue_items.end);
        for range in all {
            start = start.min(range.start);
            end = end.max(range.end);
        }
        start..end
    }
}

impl Sentence<'_> {
    pub fn end(&self) -> usize {
        let tail =
            self.items.iter().rev().take_while(|item| matches!(item.form, Form::Stop | Form::Mark | Form::Close));
        let mut end = self.items.len() - tail.count();
        while self.items.get(end).is_some_and(|item| matches!(item.form, Form::Mark | Form::Close)) {
            end += 1;
        }
        end
    }

    pub fn word(&self, at: usize) -> &str {
        self.items.get(at).map_or("", |item| &self.folded[item.span.clone()])
    }

    /// Past adverbs and expressions of time.
    pub fn past_helpers(&self, mut at: usize) -> usize {
        while let Some(item) = self.items.get(at) {
            let timed = item.any(&[Class::Circumstance, Class::Preposition])
                && self.items.get(at + 1).is_some_and(|next| next.time);
            if !(item.time || timed || item.is(Class::Auxiliary)) {
                if item.form == Form::Open && self.items.get(at + 1).is_some_and(|next| next.time) {
                    at += self.items[at..]
                        .iter()
                        .take(12)
                        .position(|item| item.form == Form::Close)
                        .map_or(1, |close| close + 1);
                    continue;
                }
                break;
            }
            at += 1;
        }
        at
    }

    /// Reads one cue; `None` when it says nothing of anybody here.
    pub fn read(&self, at: usize, cue: &Cue, earlier: &[Found]) -> Option<Found> {
        let first = self.before_helpers(at);
        let negated = self.items[first..at].iter().any(|item| item.is(Class::Negation));
        let mut next = self.past_helpers(at + 1);
        if self.is_noun(at, first) {
            return None;
        }
        if !cue.needs.is_empty() && !self.needed(at + 1, next, cue) {
            return None;
        }
        let passive = self.items[first..at].iter().any(|item| item.is(Class::Passive));
        if cue.predicate && !passive || self.is_done_by(at, cue, passive) || self.is_epithet(at, first, cue) {
            return None;
        }
        let mut found = Found {
            cue: at,
            cue_items: at..at + 1,
            speaker: None,
            inside: cue.is_inside(),
            content: Vec::new(),
            start: first,
            takes: cue.takes,
            negated,
            apart: false,
            trailing: false,
            quoting: None,
            carrier: None,
        };
        if cue.takes == Takes::Source {
            found.quoting = self.following(at + 1, true);
            if cue.speaker == SpeakerPlace::Before {
                self.find_subject(&mut found, at, cue, earlier);
            }
            return Some(found);
        }
        if self.is_background(at, cue) || self.is_aside_clause(at, cue, earlier) || self.is_heading(at) {
            return None;
        }
        if passive && !cue.participle && !cue.predicate && !cue.is_inside() {
            let by = (next..self.end()).take(3).find(|at| self.is(*at, Class::By))?;
            found.speaker = self.following(by, false);
            // "was told by Reed that the quay was short"
            let after = found.speaker.as_ref().map(|speaker| self.past_helpers(speaker.end));
            let after = after.filter(|at| self.is(*at, Class::Complementizer)).unwrap_or_else(|| self.end());
            found.start = first;
            self.words_of(&mut found, after);
            return Some(found);
        }
        let right = match cue.speaker {
            SpeakerPlace::Before | SpeakerPlace::Inside | SpeakerPlace::InsidePerson => false,
            SpeakerPlace::After => true,
            // ", saying the courts have no business": what follows is said.
            SpeakerPlace::Beside => !cue.participle && self.is_inverted(at),
        };
        if right {
            if cue.speaker == SpeakerPlace::After && !cue.opens && self.left_end(&found) == 0 {
                return None;
            }
            found.speaker = self.following(next, cue.takes != Takes::Clause || cue.speaker == SpeakerPlace::After);
            next = self.past_helpers(found.speaker.as_ref().map_or(at + 1, |speaker| speaker.end));
        } else if !cue.is_inside() {
            self.find_subject(&mut found, at, cue, earlier);
        }
        found.speaker = found.speaker.take().filter(|speaker| self.is_somebody(speaker));
        if cue.opens && cue.speaker == SpeakerPlace::After && found.speaker.is_none() {
            return None;
        }
        self.words_of(&mut found, next);
        Some(found)
    }

    /// "remarks viewed by some as rude": a participle that says more of the noun before it.
    fn is_done_by(&self, at: usize, cue: &Cue, passive: bool) -> bool {
        let beside = matches!(cue.speaker, SpeakerPlace::Before | SpeakerPlace::Beside);
        // "the man accused of it": who accuses has an object right after the verb.
        let object = cue.takes == Takes::Object && cue.kind != Kind::NoComment;
        let bare = object
            && self
                .items
                .get(at + 1)
                .is_some_and(|next| next.is(Class::Preposition) && !next.any(&[Class::To, Class::Determiner]))
            && !self.items.get(at + 2).is_some_and(|after| after.time);
        beside && !passive && !cue.participle && cue.takes != Takes::Source && (self.is(at + 1, Class::By) || bare)
    }

    /// "His club, called the Gulls, will stay": one comma alone stands between no subject and its verb.
    fn is_epithet(&self, at: usize, first: usize, cue: &Cue) -> bool {
        let mut commas = (0..first).rev().filter(|at| self.form(*at) == Some(Form::Comma));
        let own = match cue.speaker {
            SpeakerPlace::Before => cue.takes == Takes::Object,
            SpeakerPlace::Beside => !self.is_inverted(at),
            _ => false,
        };
        let alone = commas.next() == Some(first.wrapping_sub(1)) && commas.next().is_none();
        own && !cue.participle && first >= 2 && alone && self.items[first - 2].is_word()
    }

    fn needed(&self, from: usize, to: usize, cue: &Cue) -> bool {
        let fits = |at: usize| cue.needs.iter().any(|word| word == self.word(at));
        (from..=to).any(fits) || (from..self.end().min(from + 9)).take_while(|at| self.items[*at].is_word()).any(fits)
    }
}
