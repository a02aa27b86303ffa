//! The noun phrase after a verb: `said the head of the office, Harjuno Wibisanta, in a statement`.

use std::ops::Range;

use super::data::Class;
use super::item::{Form, Item};
use super::phrase::{LONGEST, Sentence, WALLS};

impl Sentence<'_> {
    /// The noun phrase that follows: `said the head of the office, Harjuno Wibisanta, in a statement`.
    pub fn following(&self, from: usize, open: bool) -> Option<Range<usize>> {
        let mut start = from;
        while self.items.get(start).is_some_and(|item| item.is(Class::By) || item.is(Class::Auxiliary)) {
            start += 1;
        }
        if self.is_pronoun(start) {
            return Some(start..start + 1);
        }
        let mut end = self.extend_right(start, open);
        if end <= start {
            return None;
        }
        while self.form(end) == Some(Form::Comma) && self.apposition(start, end) {
            let next = self.extend_right(end + 1, open);
            if next <= end + 1 {
                break;
            }
            end = next;
        }
        Some(start..end)
    }

    fn extend_right(&self, from: usize, open: bool) -> usize {
        let mut at = from;
        while let Some(item) = self.items.get(at).filter(|_| at - from < LONGEST) {
            let inside = match item.form {
                Form::Word | Form::Number => {
                    let stops = item.any(WALLS)
                        || item.time
                        || item.any(&[Class::To, Class::Auxiliary, Class::Negation])
                        || item.cue.is_some() && !item.upper
                        || item.is(Class::Circumstance) && !(open && item.is(Class::Preposition));
                    let joined = !item.is(Class::And) || self.items.get(at + 1).is_some_and(|next| next.upper || open);
                    at == from && !item.any(WALLS) && !item.time && !item.is(Class::Circumstance) || !stops && joined
                }
                Form::Mark => true,
                Form::Open => match self.items[at..].iter().take(12).position(|item| item.form == Form::Close) {
                    Some(close) if !self.items[at + 1..at + close].iter().any(|item| item.time) => {
                        at += close + 1;
                        continue;
                    }
                    _ => false,
                },
                _ => false,
            };
            if !inside {
                break;
            }
            at += 1;
        }
        at
    }

    /// Whether the words after a comma say more of the one before it.
    fn apposition(&self, start: usize, comma: usize) -> bool {
        let Some(next) = self.items.get(comma + 1) else { return false };
        if next.any(&[
            Class::Circumstance,
            Class::Boundary,
            Class::Complementizer,
            Class::To,
            Class::Relative,
            Class::Auxiliary,
        ]) || next.time
            || next.cue.is_some()
            || self.is_pronoun(comma + 1)
        {
            return false;
        }
        let titled = |items: &[Item]| {
            items.iter().any(|item| item.any(&[Class::Title, Class::Organisation, Class::People, Class::Anonymous]))
        };
        let end = self.extend_right(comma + 1, true);
        let then_ends = self.items.get(end).is_none_or(|item| {
            !item.is_word() || item.any(&[Class::Circumstance, Class::To, Class::Relative]) || item.time
        });
        // What the first words of a sentence lead to is no apposition: "According to Grell, the siren was silent."
        if start <= 1 && self.form(end) != Some(Form::Comma) {
            return false;
        }
        let here = &self.items[comma + 1..end];
        then_ends
            && !here.is_empty()
            && (titled(&self.items[start..comma]) && next.upper && here.len() <= 6
                || titled(here)
                || next.is(Class::Determiner))
    }
}
