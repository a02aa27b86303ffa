//! A subject set apart from its verb: "X, the head of Y, said", "X - an old hand - said".

use std::ops::Range;

use super::data::Class;
use super::item::Form;
use super::phrase::{LONGEST, Sentence};

impl Sentence<'_> {
    /// The end of what stands before the dash that opens what the dash here closes.
    pub fn dash_before(&self, dash: usize) -> Option<usize> {
        let is_dash = |at: usize| self.form(at) == Some(Form::Dash);
        let opens = |at: &usize| is_dash(*at) && !is_dash(at + 1);
        let open = (1..dash).rev().take(LONGEST).find(opens).filter(|open| open + 1 < dash)?;
        Some((1..open).rev().take_while(|at| is_dash(*at)).last().unwrap_or(open))
    }

    /// "X, the head of Y, said": from X on.
    pub fn around_aside(&self, comma: usize) -> Option<Range<usize>> {
        let limit = comma.saturating_sub(LONGEST);
        let mut start = comma;
        let mut inner = None;
        for _ in 0..4 {
            let before = self.comma_before(start, limit);
            let from = before.map_or_else(|| self.wall_before(start, limit), |at| at + 1);
            let from = if before.is_none() { self.after_opening(from, start) } else { from };
            if from >= start {
                break;
            }
            let opening = &self.items[from];
            let fronted = inner.is_some()
                && (opening.time
                    || opening.any(&[
                        Class::Circumstance,
                        Class::Boundary,
                        Class::Opener,
                        Class::Complementizer,
                        Class::Auxiliary,
                    ])
                    || opening.cue.is_some());
            if fronted {
                break;
            }
            inner = Some(from);
            let aside =
                !opening.upper || opening.any(&[Class::Determiner, Class::Relative, Class::Title, Class::People]);
            let Some(before) = before else { break };
            if !aside && start != comma {
                break;
            }
            start = before;
        }
        // "In the end, said": no subject.
        let start = inner.filter(|start| !self.is_circumstance(*start))?;
        // "she would cut a tax, after Reed, an investor, complained": the head is what ends at the first comma.
        let head = (start..comma).find(|at| self.form(*at) == Some(Form::Comma)).unwrap_or(comma);
        let start = self.phrase_ending(head).map_or(start, |phrase| start.max(phrase.start));
        (start < comma).then_some(start..comma)
    }

    fn comma_before(&self, end: usize, limit: usize) -> Option<usize> {
        let mut depth = 0usize;
        for at in (limit..end).rev() {
            match self.items[at].form {
                Form::Close => depth += 1,
                Form::Open => depth = depth.saturating_sub(1),
                Form::Comma if depth == 0 => return Some(at),
                Form::Quote(_) | Form::Semicolon | Form::Colon => return None,
                _ => {}
            }
        }
        None
    }

    fn wall_before(&self, end: usize, limit: usize) -> usize {
        let wall = |at: &usize| {
            let item = &self.items[*at];
            item.any(&[Class::Complementizer, Class::Boundary])
                || item.cue.is_some() && !item.upper
                || matches!(item.form, Form::Quote(_) | Form::Semicolon | Form::Colon | Form::Dash)
        };
        (limit..end).rev().find(wall).map_or(limit, |at| at + 1)
    }

    /// Whether a word leads to the how and where, and is no article: "in", but not "der".
    fn is_circumstance(&self, at: usize) -> bool {
        self.items[at].any(&[Class::Circumstance, Class::Preposition]) && !self.is(at, Class::Determiner)
    }
}
