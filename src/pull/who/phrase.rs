//! Who stands beside a verb: the noun phrase to its left or right.

use std::ops::Range;

use super::data::{Class, Nouns};
use super::item::{Form, Item};
use super::lexicon::Language;

/// Longest noun phrase, in items, appositions included.
pub(crate) const LONGEST: usize = 40;

/// Words that end a noun phrase on either side.
pub(crate) const WALLS: &[Class] =
    &[Class::Complementizer, Class::Boundary, Class::Contrast, Class::Verb, Class::Relative];

/// One sentence.
#[derive(Clone, Copy)]
pub(crate) struct Sentence<'a> {
    pub text: &'a str,
    pub folded: &'a str,
    pub items: &'a [Item],
    pub language: &'a Language,
}

impl Sentence<'_> {
    pub fn form(&self, at: usize) -> Option<Form> {
        self.items.get(at).map(|item| item.form)
    }

    pub fn is(&self, at: usize, class: Class) -> bool {
        self.items.get(at).is_some_and(|item| item.is(class))
    }

    pub fn is_pronoun(&self, at: usize) -> bool {
        self.items.get(at).is_some_and(|item| {
            item.any(&[Class::PronounPerson, Class::PronounGroup, Class::PronounThing, Class::PronounSelf])
        })
    }

    /// Past the words that may stand between a subject and its verb, going left: the index after the last word before.
    pub fn before_helpers(&self, verb: usize) -> usize {
        let mut end = verb;
        while end > 0 {
            let item = &self.items[end - 1];
            let helper = item.is(Class::Auxiliary) || item.is(Class::Negation) || item.time;
            if helper {
                end -= 1;
            } else if item.form == Form::Close {
                let Some(open) = self.open_of(end - 1).filter(|open| self.is_aside(*open, end - 1)) else { break };
                end = open;
            } else if item.any(&[Class::Preposition, Class::Circumstance]) && end < verb && self.items[end].time {
                end -= 1;
            } else {
                break;
            }
        }
        end
    }

    /// Whether brackets hold a date or a place rather than part of a name.
    fn is_aside(&self, open: usize, close: usize) -> bool {
        self.items[open + 1..close].iter().any(|item| item.time) || open > 0 && self.items[open - 1].time
    }

    fn open_of(&self, close: usize) -> Option<usize> {
        let from = close.saturating_sub(12);
        (from..close).rev().find(|at| self.items[*at].form == Form::Open)
    }

    /// The noun phrase that a verb has to its left; `None` when there is none.
    pub fn subject(&self, verb: usize) -> Option<Range<usize>> {
        let end = self.before_helpers(verb);
        // "To varying degrees, all agreed"
        if end < verb && self.is(end, Class::PronounGroup) && (end == 0 || !self.items[end - 1].is_word()) {
            return Some(end..end + 1);
        }
        let last = end.checked_sub(1)?;
        if self.is(last, Class::Relative) {
            return self.antecedent(last);
        }
        // "took to the radio to accuse": the one who does it is not beside it.
        if end == verb && self.items[last].is(Class::To) && self.is(last, Class::Preposition) {
            return None;
        }
        match self.form(last)? {
            Form::Dash if self.dash_before(last).is_some() => self.phrase_ending(self.dash_before(last)?),
            Form::Comma | Form::Dash => self.around_aside(last).map(|phrase| self.without_clauses(phrase)),
            Form::Word | Form::Number | Form::Close | Form::Mark => self.phrase_ending(end),
            _ => None,
        }
    }

    /// "Radio Orvale, quoting a doctor,": without what is no apposition.
    fn without_clauses(&self, phrase: Range<usize>) -> Range<usize> {
        let clause = |at: &usize| {
            self.form(*at) == Some(Form::Comma)
                && self
                    .items
                    .get(at + 1)
                    .is_some_and(|next| next.cue.is_some() || next.any(&[Class::Relative, Class::Circumstance]))
        };
        let end = phrase.clone().find(clause).unwrap_or(phrase.end);
        phrase.start..if end > phrase.start { end } else { phrase.end }
    }

    /// "X, who said"
    fn antecedent(&self, relative: usize) -> Option<Range<usize>> {
        let end = if self.form(relative.checked_sub(1)?) == Some(Form::Comma) { relative - 1 } else { relative };
        let start = self.after_opening(self.extend_left(end), end);
        (start < end).then(|| self.title_before(start, end).unwrap_or(start)..relative + 1)
    }

    /// A noun phrase that ends here, with the apposition before it.
    pub fn phrase_ending(&self, end: usize) -> Option<Range<usize>> {
        let mut start = self.extend_left(end);
        if start + 1 == end && self.is_pronoun(start) {
            return Some(self.joined_before(start).unwrap_or(start)..end);
        }
        // "A poll released Monday by the university": the day stands inside the phrase.
        if self.is(start, Class::By) && start > 0 && self.items[start - 1].time {
            let day = (0..start).rev().take_while(|at| self.items[*at].time).last().unwrap_or(start);
            start = self.extend_left(day);
        }
        let wall = start.checked_sub(1).map(|wall| &self.items[wall]);
        let relative = wall.is_some_and(|wall| wall.is(Class::Relative) && !wall.is(Class::Complementizer));
        if relative && start < end && !self.starts_clause(start, end) {
            // "a source who knows the plan", but not "which critics"
            start = self.extend_left(start - 1);
        }
        let start = self.after_opening(start, end);
        if start >= end {
            return None;
        }
        let first = self.head_before(start, end)?;
        let whole = if first < start { Some(first) } else { self.title_before(first, end) };
        Some(whole.unwrap_or(first)..end)
    }

    /// "The head of the office, Harjuno Wibisanta" before a verb: the office belongs to the name.
    fn title_before(&self, start: usize, end: usize) -> Option<usize> {
        let comma = start.checked_sub(1).filter(|at| self.form(*at) == Some(Form::Comma))?;
        if end - start > 5 || !self.items[start..end].iter().all(|item| item.upper) {
            return None;
        }
        let from = self.extend_left(comma);
        let from = self.after_opening(from, comma);
        let titled =
            self.items[from..comma].iter().any(|item| item.any(&[Class::Title, Class::Organisation, Class::Anonymous]));
        (titled && from < comma && !self.is(from, Class::Circumstance)).then_some(from)
    }

    pub fn extend_left(&self, end: usize) -> usize {
        let mut start = end;
        let limit = end.saturating_sub(LONGEST);
        while start > limit {
            let at = start - 1;
            let item = &self.items[at];
            if start == end && self.is_pronoun(at) {
                return at;
            }
            let goes_on = match item.form {
                Form::Word | Form::Number => self.continues(at, end),
                Form::Mark => true,
                Form::Close => match self.open_of(at) {
                    Some(open) if open > limit => {
                        start = open;
                        continue;
                    }
                    _ => false,
                },
                _ => false,
            };
            if !goes_on {
                break;
            }
            start = at;
        }
        start
    }

    fn continues(&self, at: usize, end: usize) -> bool {
        let item = &self.items[at];
        let opened = self.items.get(at + 1).filter(|_| at + 1 < end);
        if opened.is_some_and(|next| next.is(Class::Determiner))
            && !item.any(&[Class::Preposition, Class::And, Class::Determiner])
        {
            return false;
        }
        let helper = item.is(Class::Auxiliary) && !(item.is(Class::Determiner) && at + 1 < end);
        if item.any(WALLS) || helper || item.time {
            return false;
        }
        if item.is(Class::And) {
            return at > 0 && self.joins_names(at, end);
        }
        if item.cue.is_some() {
            return item.upper && at > 0 && self.language.nouns == Nouns::Lower && self.items[at - 1].upper;
        }
        !(self.is_pronoun(at) && at + 1 < end) || item.upper && at == 0
    }

    /// "Neera Tanden and Blair Effron", "state and federal officials"
    fn joins_names(&self, and: usize, end: usize) -> bool {
        let (Some(left), Some(right)) = (self.items[..and].last(), self.items.get(and + 1)) else { return false };
        left.is_word()
            && and + 1 < end
            && !right.any(&[Class::PronounPerson, Class::PronounGroup, Class::Determiner])
            && (left.upper && right.upper || end - and <= 3 && and <= 3)
    }

    /// Past what only opens a sentence: "Later", "On Monday", "Namun".
    pub fn after_opening(&self, start: usize, end: usize) -> usize {
        let mut start = start;
        while start < end {
            let item = &self.items[start];
            let opening = item.time
                || item.is(Class::Auxiliary) && !item.is(Class::Determiner)
                || item.any(&[Class::Negation, Class::Opener, Class::Boundary, Class::Contrast, Class::And])
                || matches!(item.form, Form::Mark | Form::Dash)
                    && start + 1 < end
                    && self.form(start + 1) != Some(Form::Word)
                || item.any(&[Class::Circumstance, Class::Preposition])
                    && self.items.get(start + 1).is_some_and(|next| next.time);
            if !opening {
                break;
            }
            start += 1;
        }
        start
    }
}
