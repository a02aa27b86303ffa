//! Years and what is longer or a named part of one: decades, centuries, seasons, quarters.

use super::token::{Slot, Token};
use super::words::{Form, Wish};
use crate::date::{Date, Qualifier, Year, YearForm};
use crate::locale::{Arg, Locale};

impl Locale {
    /// A year, a decade, a century, or as many years as the digits admit.
    pub(super) fn years(&self, date: &Date, wish: Wish) -> (Vec<Token<'_>>, Form) {
        let (first, last) = date.year.range();
        match (date.year.significant, date.year.unspecified) {
            (Some(_), _) | (None, 0) => (self.year_tokens(date.year.value, wish), Form::Year),
            (None, 0b1) if first >= 100 => (self.decade(first, wish), Form::Decade),
            (None, 0b11) => (self.century(first, last, wish), Form::Century),
            _ => {
                let ends =
                    [first, last].map(|year| Date { year: plain_year(year), month: None, day: None, time: None });
                (self.between(&ends[0], &ends[1], wish).tokens, Form::Range)
            }
        }
    }

    fn year_tokens(&self, year: i64, wish: Wish) -> Vec<Token<'_>> {
        let (before, after) = &self.dates.year;
        let text = [before.as_str(), &self.year_number(year), after].concat();
        // Eras bring a word of their own.
        let text = if wish.is_bare || year < 100 {
            text
        } else {
            self.words("date-year", &[("year", Arg::Text(&text))], wish)
        };
        vec![Token::new(Slot::Year, text)]
    }

    fn decade(&self, first: i64, wish: Wish) -> Vec<Token<'_>> {
        let year = self.year_number(first);
        let args = [
            ("year", Arg::Text(&year)),
            ("tens", Arg::Number((first % 100) as f64)),
            ("ordinal", Arg::Number((first / 100 + 1) as f64)),
        ];
        vec![Token::new(Slot::Month, self.words("date-decade", &args, wish))]
    }

    fn century(&self, first: i64, last: i64, wish: Wish) -> Vec<Token<'_>> {
        let is_bce = last <= 0;
        let ordinal = if is_bce { (1 - first + 99) / 100 } else { last / 100 + 1 };
        let roman = roman(ordinal);
        let args = [("ordinal", Arg::Number(ordinal as f64)), ("roman", Arg::Text(&roman))];
        let century = self.words("date-century", &args, wish);
        let text =
            if is_bce { self.words("date-century-bce", &[("century", Arg::Text(&century))], wish) } else { century };
        vec![Token::new(Slot::Month, text)]
    }

    pub(super) fn part_of_year(&self, code: u8, year: &str, wish: Wish) -> Vec<Token<'_>> {
        const SEASONS: [&str; 4] = ["spring", "summer", "autumn", "winter"];
        let of = |from: u8| usize::from(code - from);
        let id = match code {
            21..=24 => format!("season-{}", SEASONS[of(21)]),
            25..=28 => format!("season-{}-north", SEASONS[of(25)]),
            29..=32 => format!("season-{}-south", SEASONS[of(29)]),
            33..=36 => format!("quarter-{}", code - 32),
            37..=39 => format!("third-{}", code - 36),
            _ => format!("half-{}", code - 39),
        };
        vec![Token::new(Slot::Month, self.words(&id, &[("year", Arg::Text(year))], wish))]
    }

    /// The year of a date as it stands inside longer dates: "2024", "44 BCE", "1560–1569".
    pub(super) fn year_text(&self, date: &Date) -> String {
        match date.year.range() {
            (first, last) if first < last && date.year.significant.is_none() => {
                [self.year_number(first), self.year_number(last)].join(self.style.tight)
            }
            _ => self.year_number(date.year.value),
        }
    }

    /// A year without the words around it: "2024", "44 BCE", "79 CE", "12,000".
    pub(super) fn year_number(&self, year: i64) -> String {
        let mut number = String::with_capacity(4);
        let counted = if year > 0 { year.unsigned_abs() } else { year.unsigned_abs() + 1 };
        if counted < 10_000 {
            self.numbers.write_plain(&mut number, counted, 1);
        } else {
            self.numbers.write(&mut number, counted as f64);
        }
        match year {
            100.. => number,
            1.. => self.format("year-ce", &[("year", Arg::Text(&number))]),
            _ => self.format("year-bce", &[("year", Arg::Text(&number))]),
        }
    }
}

/// A year without unspecified digits or a qualifier.
pub(super) const fn plain_year(value: i64) -> Year {
    Year {
        value,
        unspecified: 0,
        significant: None,
        form: YearForm::Plain,
        qualifier: Qualifier { uncertain: false, approximate: false },
    }
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
