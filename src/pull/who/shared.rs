//! The subject of a verb that may have none of its own beside it: "…, and said", "…, saying".

use std::ops::Range;

use super::clause::Found;
use super::data::{Class, Cue, Nouns};
use super::item::Form;
use super::phrase::Sentence;

impl Sentence<'_> {
    /// Finds whose verb a cue is, where its subject stands to the left of it or is shared with a verb before.
    pub fn find_subject(&self, found: &mut Found, at: usize, cue: &Cue, earlier: &[Found]) {
        let end = self.before_helpers(at);
        let Some(last) = end.checked_sub(1) else {
            found.speaker = self.subject(at);
            return;
        };
        let passive = self.items[end..at].iter().any(|item| item.is(Class::Passive));
        if self.is(last, Class::And)
            || self.items[last].any(&[Class::Boundary, Class::Contrast]) && !self.is(last, Class::Relative)
        {
            found.start = last;
            found.apart = self.is(last, Class::Contrast) || last > 0 && self.form(last - 1) == Some(Form::Comma);
            found.speaker = self.shared(at, last, earlier);
        } else if cue.participle && !passive && !self.is_pronoun(last) {
            found.speaker = self.name_ending(last);
            if found.speaker.is_none() {
                found.start = if self.items[last].is_quote() { end } else { last };
                found.speaker = self.shared(at, last, earlier);
            }
        } else {
            found.speaker = self.subject(at);
            if let Some(speaker) = &found.speaker
                && speaker.end <= found.start
                && !cue.participle
            {
                found.start = speaker.start;
            }
        }
    }

    /// The subject of the verb before, which a verb without one of its own has too; `None` where it may be somebody else's.
    fn shared(&self, at: usize, last: usize, earlier: &[Found]) -> Option<Range<usize>> {
        // "accused Reed of saying", "a theme of questioning deals": whose words these are hangs on the word before.
        if self.is(last, Class::Preposition) {
            return None;
        }
        // "paying an architect who said he was cheated, saying": not the architect.
        let main = |speaker: &Range<usize>| !self.is(speaker.end.saturating_sub(1), Class::Relative);
        let before =
            earlier.iter().rev().find_map(|found| Some((found.cue, found.speaker.clone().filter(|who| main(who))?)));
        // "Reed met a rival who lost the vote and claimed fraud": hers or the rival's.
        let from = before.as_ref().map_or(0, |(cue, _)| cue + 1);
        if self.form(last) != Some(Form::Comma) && self.is_in_relative(from, last) {
            return None;
        }
        before.map(|(_, speaker)| speaker).or_else(|| self.first_phrase(at))
    }

    /// Whether a clause that says more of a noun, "who lost the vote", is still open at a place.
    fn is_in_relative(&self, from: usize, at: usize) -> bool {
        let relative =
            (from..at).rev().find(|at| self.is(*at, Class::Relative) && !self.is(*at, Class::Complementizer));
        relative.is_some_and(|relative| !(relative..at).any(|at| self.form(at) == Some(Form::Comma)))
    }

    /// "footage of Trump saying": the name right before a participle is its subject.
    fn name_ending(&self, last: usize) -> Option<Range<usize>> {
        let part = |at: &usize| {
            let item = &self.items[*at];
            item.upper
                && item.form == Form::Word
                && !item.any(&[Class::Place, Class::Circumstance, Class::Opener, Class::Determiner])
        };
        let first = (0..=last).rev().take_while(part).last().filter(|_| !self.is_possessive(last))?;
        (self.language.nouns == Nouns::Lower && first > 0).then_some(first..last + 1)
    }

    /// The first noun phrase of a sentence: the subject of its main clause.
    pub fn first_phrase(&self, before: usize) -> Option<Range<usize>> {
        let mut start = self.after_opening(self.after_heading(before), before);
        if self
            .items
            .get(start)
            .is_some_and(|item| item.any(&[Class::Circumstance, Class::Boundary, Class::Preposition]))
        {
            start = (start..before).find(|at| self.form(*at) == Some(Form::Comma))? + 1;
            start = self.after_opening(start, before);
        }
        while start < before && self.form(start) == Some(Form::Comma) {
            start = self.after_opening(start + 1, before);
        }
        if self.is_pronoun(start) {
            return Some(start..start + 1);
        }
        let part = |at: usize| {
            let item = &self.items[at];
            item.is_word()
                && !item.time
                && item.cue.is_none()
                && !item.any(&[
                    Class::Auxiliary,
                    Class::Verb,
                    Class::Negation,
                    Class::Circumstance,
                    Class::Complementizer,
                ])
                && (item.upper
                    || item.any(&[
                        Class::Organisation,
                        Class::Title,
                        Class::Preposition,
                        Class::Determiner,
                        Class::People,
                        Class::Demonstrative,
                        Class::Honorific,
                    ]))
        };
        let mut end = (start..before).find(|at| !part(*at)).unwrap_or(before);
        while end > start && self.items[end - 1].is(Class::Preposition) {
            end -= 1;
        }
        // "Reed's show was a haven, saying": it is cut short, and Reed is not its head.
        let whole = end > start && !self.is_possessive(end - 1);
        whole.then_some(start..end)
    }

    /// Past words in capitals that head a line: "ROAD CLOSED — Anna Reed said".
    fn after_heading(&self, before: usize) -> usize {
        let heads =
            |at: &usize| self.is_shouted(*at) || !self.items[*at].is_word() && self.form(*at) != Some(Form::Dash);
        let end = (0..before).find(|at| !heads(at)).unwrap_or(0);
        if end > 0 && self.form(end) == Some(Form::Dash) { end + 1 } else { 0 }
    }

    /// Whether a word has the ending of whose something is: "Reed's".
    pub fn is_possessive(&self, at: usize) -> bool {
        let suffixes = &self.language.affixes.possessive;
        suffixes.iter().any(|suffix| self.word(at).ends_with(suffix.as_str()))
    }
}
