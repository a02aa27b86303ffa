//! The words that a cue belongs to: left of it, right of it, or both.

use std::ops::Range;

use super::clause::Found;
use super::data::{Class, Takes};
use super::item::Form;
use super::phrase::Sentence;

/// How many items may stand between a verb of saying and "that".
const REACH: usize = 16;

impl Sentence<'_> {
    /// The words said: left of the cue, right of it, or both.
    pub fn words_of(&self, found: &mut Found, next: usize) {
        let left_end = self.left_end(found);
        // `said "A", adding that B`: the quotation is another verb's.
        let quoting = !self.is_participle(found.cue) || next >= self.end();
        if let Some(quote) = left_end.checked_sub(1).filter(|at| quoting && self.items[*at].is_quote()) {
            found.content.push(quote..quote + 1);
            found.trailing = true;
            if let Some(more) = self.quote_after(next) {
                found.content.push(more..more + 1);
            }
            return;
        }
        let left = self.left_content(found, left_end);
        let comma_next = self.form(next) == Some(Form::Comma);
        let right = self.right_content(found, next).and_then(|right| self.within_clause(found, right));
        let inverted =
            found.speaker.as_ref().is_some_and(|speaker| speaker.start > found.cue) && found.takes == Takes::Clause;
        match (left, right) {
            (Some(left), Some(right)) if comma_next && self.goes_on(right.start) && found.takes != Takes::Object => {
                found.content = vec![left, right];
            }
            // "…, officials say, and …"
            (Some(left), Some(right)) if inverted || comma_next && self.is(right.start, Class::And) => {
                found.content = vec![left];
                found.trailing = true;
            }
            (Some(left), None) => {
                found.content = vec![left];
                found.trailing = true;
            }
            (_, Some(right)) => found.content = vec![self.without_tail(right)],
            (None, None) => {}
        }
    }

    fn is_participle(&self, cue: usize) -> bool {
        self.items[cue].cue.is_some_and(|cue| self.language.cues[usize::from(cue)].participle)
    }

    /// The words up to where the clause of the cue ends: at the comma after "Though she called it rude", at the second dash
    /// of "- some say too bold -", before "but the bridge stayed shut".
    fn within_clause(&self, found: &Found, right: Range<usize>) -> Option<Range<usize>> {
        let start = found.speaker.as_ref().map_or(found.start, |speaker| speaker.start.min(found.start));
        let set_off = start > 0 && self.form(start - 1) == Some(Form::Dash);
        let fronted = start < found.cue && self.is_fronted(start, self.is_participle(found.cue));
        let object = found.takes == Takes::Object;
        let aside = self.is_in_aside(start, found.cue);
        let ends = |at: &usize| match self.items[*at].form {
            Form::Semicolon => true,
            Form::Dash => set_off,
            Form::Comma => {
                aside
                    || fronted && self.starts_clause(at + 1, right.end)
                    || object && self.adds_clause(at + 1, right.end)
            }
            _ => false,
        };
        let end = (right.start + 1..right.end).find(ends).unwrap_or(right.end);
        (right.start < end).then_some(right.start..end)
    }

    /// Whether a verb is in a clause that a comma sets apart: "Reed, who says it is short, left", "a law, which critics say …".
    fn is_in_aside(&self, start: usize, cue: usize) -> bool {
        let own = self.before_helpers(cue).checked_sub(1);
        let relative = |at: usize| self.is(at, Class::Relative) && !self.is(at, Class::Complementizer);
        let after_comma = |at: usize| at > 0 && self.form(at - 1) == Some(Form::Comma);
        let own = own.filter(|own| relative(*own));
        own.is_some_and(|own| after_comma(own) || after_comma(start))
            || start > 0 && relative(start - 1) && after_comma(start - 1)
    }

    /// Whether a place is in what leads a sentence: "Though she called it rude, …", "In a letter praising it, …".
    fn is_fronted(&self, at: usize, participle: bool) -> bool {
        let opening = &self.items[0];
        let leads = opening.is(Class::Boundary)
            || opening.is(Class::Circumstance) && (participle || opening.is(Class::Contrast));
        leads && !(0..at).any(|at| self.form(at) == Some(Form::Comma))
    }

    /// Whether a noun phrase follows that can be the subject of a clause.
    pub fn starts_clause(&self, at: usize, end: usize) -> bool {
        let at = self.after_opening(at, end);
        let starts = [Class::Determiner, Class::Title, Class::People, Class::Organisation];
        at < end && (self.items[at].upper || self.items[at].any(&starts) || self.is_pronoun(at))
    }

    /// Whether a clause follows that is no part of a thing: ", but the bridge stayed shut", ", which was old".
    fn adds_clause(&self, at: usize, end: usize) -> bool {
        let Some(item) = self.items.get(at) else { return false };
        item.any(&[Class::Contrast, Class::Boundary])
            || item.is(Class::Relative) && !item.is(Class::Complementizer)
            || item.is(Class::And) && self.starts_clause(at + 1, end)
    }

    /// Whether the words said go on here: "The harbour, the council said, will open."
    fn goes_on(&self, at: usize) -> bool {
        let stops =
            [Class::Circumstance, Class::Boundary, Class::Complementizer, Class::Relative, Class::Contrast, Class::And];
        !self.items[at].is_quote() && !self.items[at].any(&stops)
    }

    /// The end of what stands before the speaker and the cue, without the comma.
    pub fn left_end(&self, found: &Found) -> usize {
        let mut end = found.start.min(found.cue);
        while end > 0 && matches!(self.items[end - 1].form, Form::Comma | Form::Dash) {
            end -= 1;
        }
        end
    }

    fn left_content(&self, found: &Found, end: usize) -> Option<Range<usize>> {
        let joined =
            self.items.get(found.start).is_some_and(|item| item.any(&[Class::And, Class::Boundary, Class::Contrast]));
        let parted = end < found.start.min(found.cue) && !joined;
        if !parted || end < 2 || matches!(found.takes, Takes::Source) {
            return None;
        }
        let opening = &self.items[0];
        let start = self.after_opening(0, end);
        let fronted = opening.any(&[Class::Circumstance, Class::Boundary, Class::Opener, Class::Preposition])
            || opening.time
            || opening.cue.is_some();
        let whole = end - start;
        if start >= end || whole < 2 || fronted && whole < 6 {
            return None;
        }
        Some(start..end)
    }

    fn quote_after(&self, from: usize) -> Option<usize> {
        (from..self.items.len()).find(|at| self.items[*at].is_quote())
    }

    fn right_content(&self, found: &Found, next: usize) -> Option<Range<usize>> {
        let end = self.end();
        let mut from = next;
        // "spoke without giving a name"
        if self.is(next, Class::Unsaid) {
            return None;
        }
        if found.takes == Takes::Object {
            return (from < end).then_some(from..end);
        }
        let opens = |at: usize| {
            self.is(at, Class::Complementizer) || self.items[at].is_quote() || self.form(at) == Some(Form::Colon)
        };
        let reach = end.min(next + REACH);
        let mark = (next..reach).find(|at| opens(*at));
        let addressee = found.takes == Takes::Addressee;
        let indirect = self.items.get(next).is_some_and(|item| {
            item.any(&[Class::Circumstance, Class::To, Class::Preposition])
                || matches!(item.form, Form::Comma | Form::Open | Form::Dash)
        });
        if let Some(mark) = mark.filter(|mark| {
            *mark == next
                || addressee
                || indirect
                || self.items[*mark].is_quote()
                    && self.form(mark - 1) == Some(Form::Comma)
                    && self.items[next..*mark].iter().all(|item| item.cue.is_none())
        }) {
            let quoted = self.items[mark].is_quote();
            let start = if self.form(mark) == Some(Form::Colon) { mark + 1 } else { mark };
            let stop = if quoted { mark + 1 } else { end };
            return (start < stop).then_some(start..stop);
        }
        if addressee && !indirect {
            from = self.following(next, true).map_or(next, |who| who.end);
            from = self.past_helpers(from);
        }
        if self.form(from) == Some(Form::Comma) {
            from += 1;
        }
        let item = self.items.get(from).filter(|_| from < end)?;
        if item.any(&[Class::Circumstance, Class::To]) && self.left_content(found, self.left_end(found)).is_some() {
            return None;
        }
        (from < end).then_some(from..end)
    }

    /// Without a date that hangs on the end after a comma: "…, Senin (4/11)".
    fn without_tail(&self, range: Range<usize>) -> Range<usize> {
        let tail = (range.start..range.end).rev().take_while(|at| {
            let item = &self.items[*at];
            item.time
                || matches!(item.form, Form::Open | Form::Close)
                || item.is(Class::Preposition) && self.items.get(at + 1).is_some_and(|next| next.time)
        });
        let start = range.end - tail.count();
        let hangs = start < range.end && start > range.start + 1 && self.form(start - 1) == Some(Form::Comma);
        range.start..if hangs { start - 1 } else { range.end }
    }
}
