//! Intervals: two dates that say their shared parts once.

use super::around::Around;
use super::shape::Shape;
use super::share::{Shared, is_one_year};
use super::token::{Phrase, Slot, Token};
use super::words::{Form, Place, Wish, hedge, hedges};
use crate::date::{Date, Edtf, End, Interval};
use crate::locale::Locale;

impl Locale {
    /// Any value in words.
    pub(super) fn phrase(&self, value: &Edtf, wish: Wish) -> Phrase<'_> {
        let mut out = Phrase::new();
        match value {
            Edtf::Date(date) => self.qualified(&mut out, date, wish, Place::Alone),
            Edtf::Interval(interval) => self.interval(&mut out, interval, wish),
            Edtf::Set(set) => self.set(&mut out, set, wish),
        }
        out
    }

    fn interval<'a>(&'a self, out: &mut Phrase<'a>, interval: &Interval, wish: Wish) {
        match (&interval.start, &interval.end) {
            (End::Date(start), End::Date(end)) => self.range(out, start, end, wish),
            (End::Open, End::Date(end)) => self.one_end(out, Around::OnOrBefore, end, wish),
            (End::Unknown, End::Date(end)) => self.one_end(out, Around::Until, end, wish),
            (End::Date(start), End::Open) => self.one_end(out, Around::Since, start, wish),
            (End::Date(start), End::Unknown) => self.one_end(out, Around::From, start, wish),
            (End::Open, End::Open) => self.only_words(out, "date-any"),
            (End::Open | End::Unknown, End::Open | End::Unknown) => self.only_words(out, "date-unknown"),
        }
    }

    fn one_end<'a>(&'a self, out: &mut Phrase<'a>, words: Around, date: &Date, wish: Wish) {
        let form = Shape::of(date).form;
        self.around(out, Some(words), form, |out| self.qualified(out, date, wish.governed(), Place::End));
    }

    /// Two dates; a qualifier that both share is said once.
    pub(super) fn range<'a>(&'a self, out: &mut Phrase<'a>, start: &Date, end: &Date, wish: Wish) {
        let wish = if start.year.value == end.year.value { wish } else { wish.with_year() };
        let (first, last) = (hedges(start), hedges(end));
        let has_significant = start.year.significant.is_some() || end.year.significant.is_some();
        if first == last && !has_significant {
            let hedge = hedge(first, Place::Alone);
            let inner = self.hedged(hedge, wish);
            return self.around(out, hedge, Form::Range, |out| self.between(out, start, end, inner));
        }
        self.qualified(out, start, wish, Place::First);
        out.push(Slot::Range, self.style.loose);
        self.qualified(out, end, wish, Place::Alone);
    }

    /// Two dates without qualifiers, with the parts that they share said once, and what of both is not known.
    pub(super) fn between<'a>(&'a self, out: &mut Phrase<'a>, start: &Date, end: &Date, wish: Wish) {
        let missing = Shape::of(start).missing.filter(|missing| Shape::of(end).missing == Some(*missing));
        match missing.filter(|_| !wish.is_partial) {
            None => self.two_dates(out, start, end, wish),
            missing => self.around(out, missing, Form::Range, |out| self.two_dates(out, start, end, wish.partial())),
        }
    }

    fn two_dates<'a>(&'a self, out: &mut Phrase<'a>, start: &Date, end: &Date, wish: Wish) {
        let wish = if is_one_year(start, end) { wish } else { wish.with_year() };
        // Of two years, only numbers remain: vi "năm 2020–2024" would hang on the first.
        let wish = if start.month.is_none() && end.month.is_none() { wish.bare() } else { wish };
        let (begin, times) = (out.tokens.len(), out.datetimes.len());
        self.plain(out, start, wish);
        let middle = out.tokens.len();
        out.push(Slot::Range, self.style.tight);
        self.plain(out, end, wish);

        let (first, last) = (&out.tokens[begin..middle], &out.tokens[middle + 1..]);
        if first.len() == last.len() && first.iter().zip(last).all(|(one, two)| one.says(two)) {
            out.tokens.truncate(middle);
            return;
        }
        let shared = Shared::of(start, end);
        let (front, back) = shared.pieces(first, last);
        let cut = shared.words(first, last);
        if cut != (0, 0) {
            let one = first[0].text[..first[0].text.len() - cut.1].to_owned();
            let two = last[0].text[cut.0..].to_owned();
            out.tokens[begin].text = one.into();
            out.tokens[middle + 1].text = two.into();
        }
        let has_space = |tokens: &[Token<'_>]| tokens.iter().any(|token| token.text.contains(char::is_whitespace));
        let end_of_last = out.tokens.len() - back;
        let is_loose = has_space(&out.tokens[begin + front..middle - back])
            || has_space(&out.tokens[middle + 1 + front..if cut.1 > 0 { middle + 1 } else { end_of_last }]);
        if is_loose {
            out.tokens[middle].text = self.style.loose.into();
        }
        out.tokens.drain(middle + 1..middle + 1 + front);
        out.tokens.drain(middle - back..middle);
        let whole = Edtf::from(Interval { start: End::Date(*start), end: End::Date(*end) });
        if wish.is_marked
            && let Some(datetime) = whole.html_datetime()
        {
            out.datetimes.truncate(times);
            out.mark(begin, datetime);
        }
    }
}
