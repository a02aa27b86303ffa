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
        let adverbs = (first..at).all(|at| self.is_adverb(at));
        if adverbs
            && (before.is(Class::Determiner)
                && !before.any(&[Class::PronounPerson, Class::PronounGroup, Class::PronounThing])
                || self.is_possessive(first - 1))
        {
            return true;
        }
        // "her dealings and favors to friends"
        let joined = before.any(&[Class::And, Class::Boundary])
            && self.items.get(at + 1).is_some_and(|next| next.any(&[Class::Preposition, Class::And]));
        if self.is(at, Class::NounToo) && next_to && joined {
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
            && !matches!(before.form, Form::Close | Form::Comma | Form::Quote(_))
    }

    /// A stance in a clause that only gives the background: "after it backed Clinton", "a tyranny that encourages people".
    pub fn is_background(&self, at: usize, cue: &Cue) -> bool {
        let Some(last) = self.before_helpers(at).checked_sub(1).map(|last| &self.items[last]) else { return false };
        // "more than expected", "when asked": none who says it.
        if last.is(Class::Boundary) && !last.any(&[Class::Contrast, Class::Relative]) && !cue.participle {
            return true;
        }
        let thing = last.is(Class::Relative) && last.is(Class::Complementizer);
        if thing {
            return true;
        }
        let lead = self.subject(at).and_then(|subject| subject.start.checked_sub(1)).map(|before| &self.items[before]);
        // "if they confirm it"
        if lead.is_some_and(|lead| lead.is(Class::Unsaid)) {
            return true;
        }
        let meanwhile = |lead: &Item| lead.is(Class::Contrast) && lead.is(Class::Circumstance);
        cue.attitude
            && (last.is(Class::Relative) || lead.is_some_and(|lead| lead.is(Class::Boundary) || meanwhile(lead)))
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
        self.is_shouted(at) && at > 0 && self.is_shouted(at - 1)
    }

    /// Whether a word is written in capitals.
    pub fn is_shouted(&self, at: usize) -> bool {
        let mut letters = self.text[self.items[at].span.clone()].chars().filter(|letter| letter.is_alphabetic());
        letters.clone().count() > 2 && letters.all(char::is_uppercase)
    }

    /// Whether a word is made an adverb by its ending: "increasingly".
    pub fn is_adverb(&self, at: usize) -> bool {
        let suffixes = &self.language.affixes.adverb;
        suffixes.iter().any(|suffix| self.word(at).ends_with(suffix.as_str()))
    }

    /// Whether a phrase can be somebody: a name, an office, a body, or a noun with its article.
    pub fn is_somebody(&self, phrase: &Range<usize>) -> bool {
        let first = self.items[phrase.clone()].first();
        self.language.nouns != Nouns::Lower
            || first.is_some_and(|item| item.any(&[Class::Determiner, Class::Demonstrative]))
            || self.is_agent(phrase)
    }

    /// Whether a phrase has a word for somebody in it: a name, an office, a body, a pronoun.
    pub fn is_agent(&self, phrase: &Range<usize>) -> bool {
        self.items[phrase.clone()].iter().any(|item| {
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

    /// Whether a place lies between quotation marks that open after another.
    pub fn is_in_marks(&self, from: usize, at: usize) -> bool {
        let mark =
            |item: &&Item| item.form == Form::Mark && !self.text[item.span.clone()].starts_with(['\'', '’', '‘']);
        self.items[from..at].iter().filter(mark).count() % 2 == 1
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
            Form::Dash => follows && self.dash_before(at - 1).is_none(),
            Form::Mark => follows,
            Form::Comma => {
                let quoted = at >= 2 && self.items[at - 2].is_quote();
                quoted || follows && !self.is_aside_before(at - 1) && !self.is_clause(at + 1)
            }
            _ => false,
        }
    }

    /// Whether the noun phrase that follows has a verb: "said the quay was short".
    fn is_clause(&self, from: usize) -> bool {
        let Some(phrase) = self.following(self.past_helpers(from), false) else { return false };
        let verb = (phrase.end..self.items.len()).find(|at| !self.items[*at].time && !self.is_adverb(*at));
        verb.is_some_and(|verb| {
            self.items[verb].any(&[Class::Passive, Class::Verb, Class::Negation])
                || self.items[verb].is(Class::Auxiliary) && self.form(verb + 1) == Some(Form::Word)
        })
    }

    /// Whether the comma closes "…, the head of the office," rather than the words said.
    fn is_aside_before(&self, comma: usize) -> bool {
        let from = (0..comma).rev().find(|at| self.form(*at) == Some(Form::Comma));
        let Some(from) = from else { return false };
        let opening = &self.items[from + 1];
        let named = self.items[..from].iter().all(|item| item.upper || item.any(&[Class::Determiner, Class::Title]));
        // "Reed, speaking in June, said"
        let doing = opening.cue.is_some() || opening.any(&[Class::Circumstance, Class::Preposition]);
        from < 20
            && (opening.any(&[Class::Determiner, Class::Title, Class::Relative, Class::People, Class::Anonymous])
                || doing && named && from <= 6
                || (opening.upper || from <= 3) && comma - from <= 5)
    }
}
