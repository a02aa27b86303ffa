//! Ranges and sets: two dates that say their shared parts once, and lists of dates.

use super::token::{Phrase, Slot, Token};
use super::words::{Form, Wish, words_and_gaps};
use crate::date::{Date, Edtf, End, Interval, Member, Set, SetKind};
use crate::locale::Locale;
use crate::locale::numbers::List;

impl Locale {
    /// Any value in words.
    pub(super) fn phrase(&self, value: &Edtf, wish: Wish) -> Phrase<'_> {
        match value {
            Edtf::Date(date) => self.qualified(date, wish).0,
            Edtf::Interval(interval) => self.interval(interval, wish),
            Edtf::Set(set) => self.set(set, wish),
        }
    }

    fn interval(&self, interval: &Interval, wish: Wish) -> Phrase<'_> {
        let one_end = |words: &str, date: &Date| {
            let (phrase, form) = self.qualified(date, wish.governed());
            self.around(words, phrase, form)
        };
        match (&interval.start, &interval.end) {
            (End::Date(start), End::Date(end)) => self.range(start, end, wish),
            (End::Open, End::Date(end)) => one_end("date-on-or-before", end),
            (End::Unknown, End::Date(end)) => one_end("date-until", end),
            (End::Date(start), End::Open) => one_end("date-since", start),
            (End::Date(start), End::Unknown) => one_end("date-from", start),
            (End::Open, End::Open) => self.only_words("date-any"),
            (End::Open | End::Unknown, End::Open | End::Unknown) => self.only_words("date-unknown"),
        }
    }

    /// Two dates; a qualifier that both share is said once.
    pub(super) fn range(&self, start: &Date, end: &Date, wish: Wish) -> Phrase<'_> {
        let wish = if start.year.value == end.year.value { wish } else { wish.with_year() };
        let qualifiers = |date: &Date| (date.is_uncertain(), date.is_approximate(), date.year.significant.is_some());
        match (qualifiers(start), qualifiers(end)) {
            ((false, false, false), (false, false, false)) => self.between(start, end, wish),
            (a, b) if a == b && !a.2 => {
                let (words, inner) = match a {
                    (false, _, _) => ("date-about", wish.governed()),
                    (true, false, _) => ("date-possibly", wish),
                    (true, true, _) => ("date-about-possibly", wish.governed()),
                };
                self.around(words, self.between(start, end, inner), Form::Range)
            }
            _ => {
                let mut phrase = self.qualified(start, wish).0;
                phrase.tokens.push(Token::new(Slot::Range, self.style.loose));
                phrase.append(self.qualified(end, wish).0);
                phrase
            }
        }
    }

    /// Two dates without qualifiers, with the parts that they share said once.
    pub(super) fn between(&self, start: &Date, end: &Date, wish: Wish) -> Phrase<'_> {
        let is_one_year = start.year.value == end.year.value;
        let wish = if is_one_year { wish } else { wish.with_year() };
        // Of two years, only numbers remain: vi "năm 2020–2024" would hang on the first.
        let wish = if start.month.is_none() && end.month.is_none() { Wish { is_bare: true, ..wish } } else { wish };
        let (first, last) = (self.plain(start, wish).0, self.plain(end, wish).0);
        if first.tokens.iter().map(|token| &token.text).eq(last.tokens.iter().map(|token| &token.text)) {
            return first;
        }
        let is_shared = |token: &Token<'_>| match token.slot {
            Slot::Year => is_one_year,
            Slot::Month => is_one_year && start.month == end.month && start.day.is_some() && end.day.is_some(),
            Slot::Gap => true,
            _ => false,
        };
        let same = |(a, b): &(&Token<'_>, &Token<'_>)| a.slot == b.slot && a.text == b.text && is_shared(a);
        let from_left = first.tokens.iter().zip(&last.tokens).take_while(same).count();
        let least = first.tokens.len().min(last.tokens.len()) - from_left;
        let pairs = first.tokens.iter().rev().zip(last.tokens.iter().rev());
        let from_right = if is_one_year { pairs.take_while(same).count().min(least) } else { 0 };

        let whole = Edtf::Interval(Interval { start: End::Date(*start), end: End::Date(*end) }).html_datetime();
        let datetime = |phrase: &Phrase<'_>| if whole.is_none() { phrase.datetimes.first().cloned() } else { None };
        let (first_time, last_time) = (datetime(&first), datetime(&last));
        let kept = first.tokens.len() - from_right;
        let first = Phrase::new(first.tokens.into_iter().take(kept).collect());
        let last = Phrase::new(last.tokens.into_iter().skip(from_left).collect());

        let has_space = |tokens: &[Token<'_>]| tokens.iter().any(|token| token.text.contains(char::is_whitespace));
        let end_of_last = last.tokens.len() - from_right;
        let is_loose = has_space(&first.tokens[from_left..]) || has_space(&last.tokens[..end_of_last]);
        let mut phrase = first.in_time(first_time);
        phrase.tokens.push(Token::new(Slot::Range, if is_loose { self.style.loose } else { self.style.tight }));
        phrase.append(last.in_time(last_time));
        if whole.is_some() { phrase.in_time(whole) } else { phrase }
    }

    fn set(&self, set: &Set, wish: Wish) -> Phrase<'_> {
        let wish = wish.with_year();
        let count = set.members.len();
        let members: Vec<Phrase<'_>> = set
            .members
            .iter()
            .enumerate()
            .map(|(position, member)| {
                let (phrase, form) = match member {
                    Member::One(date) => self.qualified(date, wish),
                    Member::Range(start, end) => (self.range(start, end, wish), Form::Range),
                };
                match () {
                    () if set.earlier && position == 0 => self.around("date-or-earlier", phrase, form),
                    () if set.later && position + 1 == count => self.around("date-or-later", phrase, form),
                    () => phrase,
                }
            })
            .collect();
        let list = if set.kind == SetKind::OneOf { List::Or } else { List::And };
        let texts: Vec<String> =
            members.iter().map(|member| member.tokens.iter().map(|token| &*token.text).collect()).collect();
        let mut words = self.numbers.list_words(&texts, list).into_iter();
        let mut phrase = Phrase::default();
        for member in members {
            phrase.tokens.extend(words_and_gaps(&words.next().unwrap_or_default()));
            phrase.append(member);
        }
        phrase.tokens.extend(words.flat_map(|word| words_and_gaps(&word)));
        phrase
    }
}
