//! Years and what is longer or a named part of one: decades, centuries, seasons, quarters.

use super::around::Around;
use super::share::{Ends, shared_ends};
use super::token::{Phrase, Slot};
use super::words::{Form, Wish};
use crate::date::{Date, YearForm};
use crate::locale::{Arg, Locale};

impl Locale {
    /// A year, a decade, a century, or as many years as the digits admit.
    pub(super) fn years<'a>(&'a self, out: &mut Phrase<'a>, date: &Date, wish: Wish, is_hedged: bool) {
        let (first, last) = date.year.range();
        match (date.year.significant, date.year.unspecified) {
            (Some(_), _) | (None, 0) => self.year_alone(out, date, wish),
            (None, 0b1) if first >= 100 => out.push(Slot::Month, self.decade(first, wish)),
            (None, 0b11) => out.push(Slot::Month, self.century(first, last, wish)),
            _ => {
                let [first, last] = [first, last].map(Date::of_year);
                let words = (!is_hedged).then_some(Around::SomeTimeIn);
                self.around(out, words, Form::Year, |out| self.between(out, &first, &last, wish));
            }
        }
    }

    fn year_alone(&self, out: &mut Phrase<'_>, date: &Date, wish: Wish) {
        let mut text = String::with_capacity(24);
        // Eras bring a word of their own.
        let words = &self.phrases.year[usize::from(wish.is_governed)];
        let words = (!wish.is_bare && date.year.value >= 100).then_some(words);
        text.push_str(words.map_or("", |words| &words.0));
        self.write_year(&mut text, round(date));
        text.push_str(words.map_or("", |words| &words.1));
        out.push(Slot::Year, text);
    }

    fn decade(&self, first: i64, wish: Wish) -> String {
        let (mut year, mut century) = (String::with_capacity(8), String::new());
        self.write_year_number(&mut year, first);
        if self.style.counts_decades {
            century = self.century(first, first, wish.governed());
        }
        self.format(
            "date-decade",
            &[
                ("case", Arg::Text(wish.case())),
                ("year", Arg::Text(&year)),
                ("tens", Arg::Number((first % 100) as f64)),
                ("hundreds", Arg::Number((first / 100 % 10) as f64)),
                ("century", Arg::Text(&century)),
            ],
        )
    }

    fn century(&self, first: i64, last: i64, wish: Wish) -> String {
        let is_bce = last <= 0;
        let ordinal = if is_bce { (1 - first + 99) / 100 } else { last / 100 + 1 };
        let roman = roman(ordinal);
        let args =
            [("case", Arg::Text(wish.case())), ("ordinal", Arg::Number(ordinal as f64)), ("roman", Arg::Text(&roman))];
        let century = self.format("date-century", &args);
        let (before, after) = &self.phrases.century_bce[usize::from(wish.is_governed)];
        if is_bce { [before, century.as_str(), after].concat() } else { century }
    }

    /// A season, quarter, third or half.
    pub(super) fn part_of_year<'a>(&'a self, out: &mut Phrase<'a>, date: &Date, code: u8, wish: Wish) {
        let Some((before, after)) = self.phrases.part(code, wish.is_governed) else { return };
        let mut text = String::with_capacity(48);
        text.push_str(before);
        if date.year.is_blank() {
            text.push_str(&self.phrases.no_year[usize::from(code > 32)]);
        } else {
            self.write_year_of_part(&mut text, date);
        }
        text.push_str(after);
        out.push(Slot::Month, text);
    }

    /// The year beside a part of it: ru «2024 года», ko "2024년".
    pub(super) fn write_year_of_part(&self, out: &mut String, date: &Date) {
        let (first, last) = date.year.range();
        if first == last || date.year.significant.is_some() {
            let words = Some(&self.phrases.year_of_part).filter(|_| date.year.value >= 100);
            out.push_str(words.map_or("", |words| &words.0));
            self.write_year(out, date.year.value);
            out.push_str(words.map_or("", |words| &words.1));
        } else {
            let (before, after) = &self.dates.year;
            out.push_str(before);
            self.write_year_inside(out, date);
            out.push_str(after);
        }
    }

    /// The year of a date as it stands inside longer dates: "2024", "44 BCE", "1560–1569".
    pub(super) fn write_year_inside(&self, out: &mut String, date: &Date) {
        match date.year.range() {
            (first, last) if first < last && date.year.significant.is_none() => {
                let [first, last] = [first, last].map(|year| {
                    let mut text = String::with_capacity(16);
                    self.write_year_number(&mut text, year);
                    text
                });
                let (front, back) = shared_ends(&first, &last, Ends::Numbers);
                out.push_str(&first[..first.len() - back]);
                out.push_str(self.style.tight);
                out.push_str(&last[front..]);
            }
            _ => self.write_year_number(out, date.year.value),
        }
    }

    /// A year with what its language puts around the number: ko "2024년".
    pub(super) fn write_year(&self, out: &mut String, year: i64) {
        if let Some(ages) = self.ages(year) {
            return out.push_str(&ages);
        }
        let (before, after) = &self.dates.year;
        out.push_str(before);
        self.write_year_number(out, year);
        out.push_str(after);
    }

    /// A year without the words around it: "2024", "44 BCE", "79 CE", "12,000", "66 million BCE".
    pub(super) fn write_year_number(&self, out: &mut String, year: i64) {
        if let Some(ages) = self.ages(year) {
            return out.push_str(&ages);
        }
        let era = match year {
            100.. => None,
            1.. => Some(&self.phrases.ce),
            _ => Some(&self.phrases.bce),
        };
        out.push_str(era.map_or("", |era| &era.0));
        match counted(year) {
            counted @ ..10_000 => self.numbers.write_plain(out, counted, 1),
            counted => self.numbers.write(out, counted as f64),
        }
        out.push_str(era.map_or("", |era| &era.1));
    }

    /// A year that is a round number of a million or more, in full: "66 million BCE", "66 Millionen Jahre v. Chr."
    fn ages(&self, year: i64) -> Option<String> {
        // Of ages, nobody counts the year 0.
        let round = [counted(year), year.unsigned_abs()].into_iter().find(|years| years.is_multiple_of(1_000))?;
        let number = self.compact.format(round, &self.numbers)?;
        Some(self.format(if year > 0 { "year-ages-ce" } else { "year-ages-bce" }, &[("years", Arg::Text(&number))]))
    }
}

/// A year's number in its era: 0 is 1 BCE.
const fn counted(year: i64) -> u64 {
    if year > 0 { year.unsigned_abs() } else { year.unsigned_abs() + 1 }
}

/// The year of a date as precise as it is meant: what is written in powers of ten or with significant digits, and whole
/// hundreds that are only about right, are no count of single years. Other years stay as they are.
fn round(date: &Date) -> i64 {
    let year = &date.year;
    let is_long = year.significant.is_some() || matches!(year.form, YearForm::Exponential { .. });
    let is_rough = is_long && year.value.unsigned_abs() >= 10_000
        || date.is_approximate() && year.value <= -1_000 && year.value % 100 == 0;
    if !is_rough {
        return year.value;
    }
    let digits = year.value.unsigned_abs().ilog10() + 1;
    let known = year.significant.map_or(digits, u32::from).min(digits);
    let unit = 10_i64.pow(digits - known);
    let round = (year.value.abs() + unit / 2) / unit * unit;
    // Astronomical years before ours are one less than their number.
    if year.value > 0 { round } else { 1 - round }
}

fn roman(number: i64) -> String {
    const SIGNS: [(i64, &str); 10] =
        [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"), (0, "")];
    let mut rest = number;
    let mut out = String::new();
    for (value, sign) in SIGNS {
        while value > 0 && rest >= value {
            out.push_str(sign);
            rest -= value;
        }
    }
    out
}
