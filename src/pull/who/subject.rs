//! Whose verb it is: the subject beside it, the one it shares, or none because it is no verb here.

use std::ops::Range;

use super::clause::Found;
use super::data::{Class, Classes, Cue, Nouns};
use super::item::{Form, Item};
use super::phrase::Sentence;

impl Sentence<'_> {
    /// "his claims", "personal attacks": a thing said rather than the saying of it.
    pub fn is_noun(&self, at: usize, first: usize) -> bool {
        let Some(before) = first.checked_sub(1).map(|before| &self.items[before]) else { return false };
        let next_to = first == at;
        if before.is(Class::Unsaid) {
            return true;
        }
        let possessive =
            self.language.affixes.possessive.iter().any(|suffix| self.word(first - 1).ends_with(suffix.as_str()));
        if next_to
            && (before.is(Class::Determiner)
                && !before.any(&[Class::PronounPerson, Class::PronounGroup, Class::PronounThing])
                || possessive)
        {
            return true;
        }
        let agent = before.any(&[
            Class::PronounPerson,
            Class::PronounGroup,
            Class::PronounThing,
            Class::PronounSelf,
            Class::People,
            Class::Organisation,
            Class::Title,
            Class::Relative,
            Class::And,
            Class::Boundary,
            Class::Outlet,
        ]);
        let named = before.upper
            && before.form == Form::Word
            && !before.any(&[Class::Place, Class::Determiner, Class::Circumstance, Class::Opener]);
        self.is(at, Class::NounToo)
            && next_to
            && !agent
            && !named
            && before.form != Form::Close
            && before.form != Form::Comma
    }

    /// A stance in a clause that only gives the background: "after it backed Clinton", "a tyranny that encourages people".
    pub fn is_background(&self, at: usize, cue: &Cue) -> bool {
        let Some(last) = self.before_helpers(at).checked_sub(1).map(|last| &self.items[last]) else { return false };
        let thing = last.is(Class::Relative) && last.is(Class::Complementizer);
        if thing {
            return true;
        }
        if !cue.attitude {
            return false;
        }
        let led =
            |subject: Range<usize>| subject.start.checked_sub(1).is_some_and(|before| self.is(before, Class::Boundary));
        last.is(Class::Relative) || self.subject(at).is_some_and(led)
    }

    /// "the loopholes he cited", "how he believes it ends": a clause that says which thing or how, not what somebody says.
    pub fn is_aside_clause(&self, at: usize, cue: &Cue, earlier: &[Found]) -> bool {
        let Some(subject) = self.subject(at).filter(|_| !cue.participle && !cue.is_inside()) else { return false };
        let Some(before) = subject.start.checked_sub(1).map(|before| &self.items[before]) else { return false };
        if before.is(Class::Complementizer) {
            // "Reuters reported that the council denied it" is the council's denial.
            return earlier.is_empty();
        }
        let bare = before.form == Form::Mark || before.form == Form::Word && before.classes == Classes::default();
        let clause = (0..subject.start).rev().find(|at| !self.items[*at].is_word()).map_or(0, |mark| mark + 1);
        let fronted = self.items[clause].time
            || self.items[clause].any(&[Class::Circumstance, Class::Preposition, Class::Boundary, Class::Opener]);
        self.is_pronoun(subject.start) && bare && !before.upper && !before.time && before.cue.is_none() && !fronted
    }

    /// "QUESTIONABLE CLAIMS — …": words in capitals that stand for themselves.
    pub fn is_heading(&self, at: usize) -> bool {
        let shouts = |item: &Item| {
            let mut letters = self.text[item.span.clone()].chars().filter(|letter| letter.is_alphabetic());
            letters.clone().count() > 2 && letters.all(char::is_uppercase)
        };
        shouts(&self.items[at]) && at > 0 && shouts(&self.items[at - 1])
    }

    /// Whether a phrase can be somebody: a name, an office, a body, or a noun with its article.
    pub fn is_somebody(&self, phrase: &Range<usize>) -> bool {
        let items = &self.items[phrase.clone()];
        let first = items.first();
        self.language.nouns != Nouns::Lower
            || first.is_some_and(|item| item.any(&[Class::Determiner, Class::Demonstrative]))
            || items.iter().any(|item| {
                item.upper && item.form == Form::Word && !item.any(&[Class::Circumstance, Class::Opener])
                    || item.any(&[
                        Class::People,
                        Class::Organisation,
                        Class::Title,
                        Class::Anonymous,
                        Class::Outlet,
                        Class::Medium,
                        Class::PronounPerson,
                        Class::PronounGroup,
                        Class::PronounThing,
                        Class::PronounSelf,
                    ])
            })
    }

    pub fn find_subject(&self, found: &mut Found, at: usize, cue: &Cue, earlier: &[Found]) {
        // "paying an architect who said he was cheated, saying": not the architect.
        let main = |speaker: &Range<usize>| !self.is(speaker.end.saturating_sub(1), Class::Relative);
        let before = earlier.iter().rev().filter_map(|found| found.speaker.clone()).find(main);
        let shared = || before.or_else(|| self.first_phrase(at));
        let end = self.before_helpers(at);
        let last = end.checked_sub(1);
        let joined = last.is_some_and(|last| {
            self.is(last, Class::And)
                || self.items[last].any(&[Class::Boundary, Class::Contrast]) && !self.is(last, Class::Relative)
        });
        found.speaker = match last {
            Some(last) if joined => {
                found.start = last;
                found.apart = self.is(last, Class::Contrast) || last > 0 && self.form(last - 1) == Some(Form::Comma);
                shared()
            }
            Some(last)
                if cue.participle
                    && !self.items[end..at].iter().any(|item| item.is(Class::Passive))
                    && !self.is_pronoun(last) =>
            {
                if let Some(name) = self.name_ending(last) {
                    found.speaker = Some(name);
                    return;
                }
                found.start = last;
                shared()
            }
            _ => self.subject(at),
        };
        if let Some(speaker) = found
            .speaker
            .as_ref()
            .filter(|speaker| speaker.end <= at && found.start >= speaker.end && !joined && !cue.participle)
        {
            found.start = speaker.start;
        }
    }

    /// "footage of Trump saying": the name right before a participle is its subject.
    fn name_ending(&self, last: usize) -> Option<Range<usize>> {
        let part = |at: &usize| {
            let item = &self.items[*at];
            item.upper
                && item.form == Form::Word
                && !item.any(&[Class::Place, Class::Circumstance, Class::Opener, Class::Determiner])
        };
        let first = (0..=last).rev().take_while(part).last()?;
        (self.language.nouns == Nouns::Lower && first > 0).then_some(first..last + 1)
    }

    /// The first noun phrase of a sentence: the subject of its main clause.
    pub fn first_phrase(&self, before: usize) -> Option<Range<usize>> {
        let mut start = self.after_opening(0, before);
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
        (end > start).then_some(start..end)
    }

    /// Whether the verb after a subject is none that something is done to it by.
    pub fn is_active(&self, from: usize) -> bool {
        let verb = (from..self.items.len()).find(|at| {
            let item = &self.items[*at];
            !(item.time
                || item.any(&[Class::Auxiliary, Class::Negation, Class::Circumstance]) && !item.is(Class::Passive))
        });
        let Some(verb) = verb.filter(|verb| self.items[*verb].is_word()) else { return false };
        let prefixes = &self.language.affixes.passive_prefix;
        let passive =
            self.is(verb, Class::Passive) || prefixes.iter().any(|prefix| self.word(verb).starts_with(prefix.as_str()));
        !passive && !self.is(verb, Class::Verb)
    }

    /// `"…," said X`: the speaker comes after the verb.
    pub fn is_inverted(&self, at: usize) -> bool {
        let follows = self.items.get(self.past_helpers(at + 1)).is_some_and(|next| {
            next.form == Form::Word
                && !next.time
                && next.cue.is_none()
                && (next.upper
                    || next.any(&[
                        Class::Determiner,
                        Class::Outlet,
                        Class::Medium,
                        Class::PronounPerson,
                        Class::PronounGroup,
                        Class::Title,
                        Class::Organisation,
                        Class::People,
                        Class::Honorific,
                        Class::Anonymous,
                    ]))
                && !next.any(&[Class::Circumstance, Class::Complementizer, Class::Boundary])
        });
        let before = at.checked_sub(1).map(|last| &self.items[last]);
        let Some(before) = before else { return follows };
        match before.form {
            Form::Quote(_) => true,
            Form::Dash | Form::Mark => follows,
            Form::Comma => {
                let quoted = at >= 2 && self.items[at - 2].is_quote();
                quoted || follows && !self.is_aside_before(at - 1)
            }
            _ => false,
        }
    }

    /// Whether the comma closes "…, the head of the office," rather than the words said.
    fn is_aside_before(&self, comma: usize) -> bool {
        let from = (0..comma).rev().find(|at| self.form(*at) == Some(Form::Comma));
        let Some(from) = from else { return false };
        let opening = &self.items[from + 1];
        from < 20
            && (opening.any(&[Class::Determiner, Class::Title, Class::Relative, Class::People, Class::Anonymous])
                || (opening.upper || from <= 3) && comma - from <= 5)
    }
}
