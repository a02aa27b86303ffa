//! Sets: lists of dates, with the parts that all of them share said once.

use super::around::{Around, tokens};
use super::shape::Shape;
use super::share::Shared;
use super::token::{Phrase, Slot, Token};
use super::words::{Form, Place, Wish, hedges};
use crate::date::{Date, Member, Set, SetKind};
use crate::locale::Locale;
use crate::locale::numbers::List;

impl Locale {
    pub(super) fn set<'a>(&'a self, out: &mut Phrase<'a>, set: &Set, wish: Wish) {
        match (&set.members[..], set.kind) {
            ([Member::Range(start, end)], SetKind::OneOf) if !set.earlier && !set.later => {
                let plain = (hedges(start), hedges(end)) == ((false, false), (false, false));
                let words = plain.then_some(Around::SomeTimeIn);
                let form = Shape::of(start).form;
                self.around(out, words, form, |out| self.range(out, start, end, wish.with_year()));
            }
            (members, kind) => {
                let list = if kind == SetKind::OneOf { List::Or } else { List::And };
                let (first, last) = (set.earlier, set.later);
                self.joined_with(out, members, list, wish.with_year(), (first, last));
            }
        }
    }

    /// Dates, joined by "or" or "and".
    pub(super) fn joined<'a>(&'a self, out: &mut Phrase<'a>, members: &[Member], list: List, wish: Wish) {
        self.joined_with(out, members, list, wish, (false, false));
    }

    /// The same, with "or earlier" after the first and "or later" after the last where so.
    fn joined_with<'a>(
        &'a self,
        out: &mut Phrase<'a>,
        members: &[Member],
        list: List,
        wish: Wish,
        (earlier, later): (bool, bool),
    ) {
        let count = members.len();
        let are_years = members.iter().flat_map(ends).all(|date| date.month.is_none());
        let wish = if count > 1 && are_years { wish.bare() } else { wish };
        let joints = self.phrases.joints(list);
        let mut places: Vec<(usize, usize)> = Vec::with_capacity(count);
        for (position, member) in members.iter().enumerate() {
            if position > 0 {
                out.tokens.extend(tokens(joints.before(position, count)));
            }
            let is_last = position + 1 == count;
            let words = match () {
                () if earlier && position == 0 => Some(Around::OrEarlier),
                () if later && is_last => Some(Around::OrLater),
                () => None,
            };
            let place = if is_last { Place::Alone } else { Place::First };
            let begin = out.tokens.len();
            match member {
                Member::One(date) => {
                    let form = Shape::of(date).form;
                    self.around(out, words, form, |out| self.qualified(out, date, wish, place));
                }
                Member::Range(start, end) => {
                    self.around(out, words, Form::Range, |out| self.range(out, start, end, wish));
                }
            }
            places.push((begin, out.tokens.len()));
        }
        if !earlier && !later && count > 1 {
            say_once(out, members, &mut places);
        }
        if joints.is_sensitive && count > 1 {
            self.join_by_sound(out, list, &places);
        }
    }

    /// Puts the last joint anew where it depends on the word after it: es "septiembre u octubre".
    fn join_by_sound<'a>(&'a self, out: &mut Phrase<'a>, list: List, places: &[(usize, usize)]) {
        let [.., (_, before), (after, _)] = places[..] else { return };
        let next = out.tokens.get(after).map_or("", |token| &*token.text);
        let joint = self.numbers.list_words(&["\u{e000}".to_owned(), next.to_owned()], list).swap_remove(1);
        for token in &mut out.tokens[before..after] {
            if token.slot == Slot::Word {
                token.text = joint.trim().to_owned().into();
            }
        }
    }
}

/// Takes out what the first member or the last says for all: "20 or 21 October 2024".
fn say_once(out: &mut Phrase<'_>, members: &[Member], places: &mut [(usize, usize)]) {
    let mut dates = members.iter().flat_map(ends);
    let Some(first) = dates.next() else { return };
    let Some(shared) = dates.map(|date| Shared::of(first, date)).reduce(Shared::and) else { return };
    if members.iter().flat_map(ends).any(|date| hedges(date) != (false, false)) {
        return;
    }
    let pieces = |&(begin, end): &(usize, usize)| -> &[Token<'_>] { &out.tokens[begin..end] };
    let common = places[1..].iter().map(|place| shared.pieces(pieces(&places[0]), pieces(place)));
    let (front, back) = common.reduce(|one, two| (one.0.min(two.0), one.1.min(two.1))).unwrap_or_default();
    let last = places.len() - 1;
    let mut removed = 0;
    for (position, place) in places.iter_mut().enumerate() {
        let begin = place.0 - removed;
        let front = if position > 0 { front } else { 0 };
        out.tokens.drain(begin..begin + front);
        removed += front;
        let back = if position < last { back } else { 0 };
        let end = place.1 - removed;
        out.tokens.drain(end - back..end);
        removed += back;
        *place = (begin, end - back);
    }
}

fn ends(member: &Member) -> impl Iterator<Item = &Date> {
    let (start, end) = match member {
        Member::One(date) => (date, None),
        Member::Range(start, end) => (start, Some(end)),
    };
    std::iter::once(start).chain(end)
}
