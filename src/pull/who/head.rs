//! Where a subject begins that ends in a noun phrase: past what only says more of its head.

use super::data::{Class, Classes};
use super::phrase::{LONGEST, Sentence, WALLS};

impl Sentence<'_> {
    /// Where the subject begins whose last noun phrase this is: "the owner of a ship that hit the quay". `None` where the
    /// phrase is a circumstance.
    pub fn head_before(&self, start: usize, end: usize) -> Option<usize> {
        if let Some(relative) = self.relative_before(start) {
            let antecedent = self.after_opening(self.extend_left(relative), relative);
            return (antecedent < relative).then_some(antecedent);
        }
        // Where nouns have cases, not their place but their ending tells the subject.
        if self.language.affixes.case > 0 {
            return Some(self.joined_before(start).unwrap_or(start));
        }
        let mut first = start;
        while let Some(before) = self.modified_before(first) {
            first = before;
        }
        let adverb = if self.is_adverbial(first) {
            Some(first)
        } else {
            first.checked_sub(1).filter(|at| self.is_adverbial(*at))
        };
        if adverb.is_some_and(|adverb| self.leads(adverb)) {
            return self.name_after(start, end);
        }
        if first < start && self.leads(first) {
            let first = self.after_opening(first, start);
            return Some(first);
        }
        Some(self.joined_before(start).unwrap_or(start))
    }

    /// Where the noun phrase begins that a preposition or a participle right before a place says more of: "residents
    /// living near", "the decision to sell".
    fn modified_before(&self, at: usize) -> Option<usize> {
        let last = at.checked_sub(1)?;
        let infinitive = last > 0 && self.is_plain(last) && self.is(last - 1, Class::To);
        let last = if infinitive { last - 1 } else { last };
        let says_more = infinitive || self.is_adverbial(last) || self.is_plain(last) && self.is_doing(last);
        // "observers in the state and around the country"
        let end = if last > 0 && self.is(last - 1, Class::And) { last - 1 } else { last };
        let first = self.extend_left(end);
        (says_more && first < end).then_some(first)
    }

    /// "During the debate Reed said": the name at the end of a circumstance without a comma, where a word parts them.
    fn name_after(&self, start: usize, end: usize) -> Option<usize> {
        let named = |at: &usize| self.items[*at].upper && !self.items[*at].any(&[Class::Place, Class::Determiner]);
        let first = (start..end).rev().take_while(named).last()?;
        let parted = first > start && !self.is_adverbial(first - 1) && !self.is_adverbial(first);
        parted.then_some(first)
    }

    /// Whether a clause can begin here.
    fn leads(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1).map(|before| &self.items[before]) else { return true };
        !before.is_word()
            || before.time
            || before.cue.is_some()
            || before.any(WALLS)
            || before.any(&[Class::And, Class::Opener])
    }

    /// A word that begins a circumstance: "by", "behind", "in".
    fn is_adverbial(&self, at: usize) -> bool {
        let item = &self.items[at];
        item.any(&[Class::By, Class::Circumstance, Class::Preposition])
            && !item.any(WALLS)
            && !item.is(Class::Determiner)
            && !item.time
            && item.cue.is_none()
    }

    /// A word of the text that no list knows, in small letters.
    fn is_plain(&self, at: usize) -> bool {
        self.items.get(at).is_some_and(|item| {
            item.is_word() && !item.upper && !item.time && item.cue.is_none() && item.classes == Classes::default()
        })
    }

    /// Whether the ending of a word makes it a participle: "living".
    fn is_doing(&self, at: usize) -> bool {
        let suffixes = &self.language.affixes.participle;
        suffixes.iter().any(|suffix| self.word(at).ends_with(suffix.as_str()))
    }

    /// "Officials at the port and the city": where a subject begins whose last part this is.
    pub fn joined_before(&self, start: usize) -> Option<usize> {
        let and = start.checked_sub(1).filter(|and| self.is(*and, Class::And))?;
        let first = self.after_opening(self.extend_left(and), and);
        let head = (first..and).take_while(|at| !self.is(*at, Class::Preposition));
        let named = |at: usize| {
            self.items[at].upper
                || self.items[at].any(&[
                    Class::Determiner,
                    Class::People,
                    Class::Title,
                    Class::Organisation,
                    Class::Anonymous,
                ])
        };
        (first < and && self.leads(first) && head.clone().count() > 0 && head.into_iter().all(named)).then_some(first)
    }

    /// The "who" of a clause in which a noun phrase is a thing: "people who saw the crash said".
    fn relative_before(&self, start: usize) -> Option<usize> {
        let inside = |at: &usize| {
            let item = &self.items[*at];
            item.is_word() && item.cue.is_none() && !item.any(&[Class::And, Class::Boundary, Class::Contrast])
        };
        let first = (0..start).rev().take(LONGEST).take_while(inside).last()?;
        let that = |at: usize| at > 0 && self.is_plain(at - 1) && self.is_plain(at + 1);
        let relative =
            |at: &usize| self.is(*at, Class::Relative) && (!self.is(*at, Class::Complementizer) || that(*at));
        (first..start - 1).rev().find(relative).filter(|relative| *relative > 0)
    }
}
