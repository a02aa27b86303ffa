//! One date in words: years, months, seasons, decades, and what qualifies them.

use super::DateStyle;
use super::layout::{Layout, Layouts};
use super::token::{Phrase, Slot, Token};
use super::years::plain_year;
use crate::date::{Date, Edtf, Field};
use crate::locale::{Arg, Locale};

/// How a date is to be worded.
#[derive(Clone, Copy, Debug)]
pub(in crate::locale) struct Wish {
    pub style: DateStyle,
    /// Whether a word stands before the date that decides its case: ru «около октября 2024».
    pub is_governed: bool,
    /// Whether a year stands alone, without the word for year that some languages put beside it.
    pub is_bare: bool,
}

impl Wish {
    pub const fn new(style: DateStyle) -> Self {
        Self { style, is_governed: false, is_bare: false }
    }

    pub const fn governed(self) -> Self {
        Self { is_governed: true, ..self }
    }

    /// The same with the year written out.
    pub const fn with_year(self) -> Self {
        let style = match self.style {
            DateStyle::Short | DateStyle::ShortYear => DateStyle::ShortYear,
            DateStyle::Medium | DateStyle::Long => DateStyle::Long,
        };
        Self { style, ..self }
    }

    const fn case(self) -> &'static str {
        if self.is_governed { "governed" } else { "plain" }
    }
}

/// What a date is, as messages tell it apart with `$form`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::locale) enum Form {
    Day,
    Month,
    Year,
    Decade,
    Century,
    /// A season, quarter or half.
    Part,
    Range,
}

impl Form {
    const fn name(self) -> &'static str {
        match self {
            Form::Day => "day",
            Form::Month => "month",
            Form::Year => "year",
            Form::Decade => "decade",
            Form::Century => "century",
            Form::Part => "part",
            Form::Range => "range",
        }
    }
}

/// A year in EDTF's own sign for what is not known, beside the name of a season or a quarter.
const UNKNOWN_YEAR: &str = "XXXX";

/// Stands for the date in a message while the message is split around it.
const DATE: &str = "\u{fffc}";

impl Locale {
    /// A date with the words for its qualifiers.
    pub(super) fn qualified(&self, date: &Date, wish: Wish) -> (Phrase<'_>, Form) {
        let words = match (date.is_uncertain(), date.is_approximate() || date.year.significant.is_some()) {
            (false, false) => return self.plain(date, wish),
            (false, true) => "date-about",
            (true, false) => "date-possibly",
            (true, true) => "date-about-possibly",
        };
        // "Possibly" stands beside a date in its plain form; "about" governs it.
        let inner = if words == "date-possibly" { wish } else { wish.governed() };
        let (phrase, form) = self.plain(date, inner);
        (self.around(words, phrase, form), form)
    }

    /// A date without the words for its qualifiers, as one `<time>` where HTML knows such a date.
    pub(super) fn plain(&self, date: &Date, wish: Wish) -> (Phrase<'_>, Form) {
        let (tokens, form) = self.tokens(date, wish);
        let datetime = Edtf::Date(Date { time: None, ..*date }).html_datetime();
        (Phrase::new(tokens).in_time(datetime), form)
    }

    fn tokens(&self, date: &Date, wish: Wish) -> (Vec<Token<'_>>, Form) {
        if date.year.is_blank() {
            return self.yearless(date, wish);
        }
        let Some(month) = date.month else { return self.years(date, wish) };
        let year = self.year_text(date);
        match (month.value(), date.day.map(Field::value)) {
            (Some(code @ 13..), _) => (self.part_of_year(code, &year, wish), Form::Part),
            (Some(month), None) => (self.month(&year, month, wish), Form::Month),
            (Some(month), Some(Some(day))) => {
                let wish = if date.year.unspecified == 0 { wish } else { wish.with_year() };
                (self.day(&year, month, day, wish), Form::Day)
            }
            (Some(month), Some(None)) if is_blank(date.day) => {
                let month = Phrase::new(self.month(&year, month, wish));
                (self.around("date-day-not-known", month, Form::Month).tokens, Form::Month)
            }
            (None, day) if is_blank(date.month) && (day.is_none() || is_blank(date.day)) => {
                let words = if day.is_none() { "date-month-not-known" } else { "date-day-not-known" };
                let whole = Date { month: None, day: None, ..*date };
                let year = Phrase::new(self.years(&whole, wish).0);
                (self.around(words, year, Form::Year).tokens, Form::Year)
            }
            // Some digits of a month or a day: from the first day that they admit to the last.
            (_, day) => {
                let ends = [date.first_day(), date.last_day()].map(|end| {
                    let (year, month, of_month) = end.ymd();
                    Date {
                        day: day.map(|_| Field::known(of_month)),
                        ..Date { year: plain_year(year), month: Some(Field::known(month)), day: None, time: None }
                    }
                });
                (self.between(&ends[0], &ends[1], wish).tokens, Form::Range)
            }
        }
    }

    /// A date of which no digit of the year is known: "21 October (year not known)".
    fn yearless(&self, date: &Date, wish: Wish) -> (Vec<Token<'_>>, Form) {
        let (tokens, form) = match (date.month.and_then(Field::value), date.day.and_then(Field::value)) {
            (Some(code @ 13..), _) => return (self.part_of_year(code, UNKNOWN_YEAR, wish), Form::Part),
            (Some(month), Some(day)) => (write(&self.layouts(wish).day_month, "", month, day), Form::Day),
            (Some(month), None) if wish.is_governed => {
                (write(&self.layouts(wish).month_alone_governed, "", month, 1), Form::Month)
            }
            (Some(month), None) => (write(&self.layouts(wish).month_alone, "", month, 1), Form::Month),
            (None, _) => return (self.only_words("date-unknown").tokens, Form::Year),
        };
        (self.around("date-year-not-known", Phrase::new(tokens), form).tokens, form)
    }

    fn day(&self, year: &str, month: u8, day: u8, wish: Wish) -> Vec<Token<'_>> {
        let layouts = self.layouts(wish);
        let layout = match wish.style {
            DateStyle::Long | DateStyle::ShortYear => &layouts.full,
            DateStyle::Medium | DateStyle::Short => &layouts.day_month,
        };
        write(layout, year, month, day)
    }

    fn month(&self, year: &str, month: u8, wish: Wish) -> Vec<Token<'_>> {
        let layouts = self.layouts(wish);
        write(if wish.is_governed { &layouts.month_governed } else { &layouts.month }, year, month, 1)
    }

    fn layouts(&self, wish: Wish) -> &Layouts {
        match wish.style {
            DateStyle::Long | DateStyle::Medium => &self.dates.long,
            DateStyle::Short | DateStyle::ShortYear => &self.dates.short,
        }
    }

    /// A message about a date; messages may select on its `$case`.
    pub(super) fn words(&self, id: &str, args: &[(&str, Arg<'_>)], wish: Wish) -> String {
        let mut all = vec![("case", Arg::Text(wish.case()))];
        all.extend_from_slice(args);
        self.format(id, &all)
    }

    /// A phrase inside a message with `$date`; messages may select on its `$form`.
    pub(super) fn around<'a>(&'a self, id: &str, phrase: Phrase<'a>, form: Form) -> Phrase<'a> {
        let message = self.format(id, &[("date", Arg::Text(DATE)), ("form", Arg::Text(form.name()))]);
        let (before, after) = message.split_once(DATE).unwrap_or((&message, ""));
        let mut whole = Phrase::default();
        whole.tokens.extend(words_and_gaps(before));
        whole.append(phrase);
        whole.tokens.extend(words_and_gaps(after));
        whole
    }

    /// A message that stands for a whole value.
    pub(super) fn only_words(&self, id: &str) -> Phrase<'_> {
        Phrase::new(vec![Token::new(Slot::Word, self.message(id))])
    }
}

fn write<'a>(layout: &'a Layout, year: &str, month: u8, day: u8) -> Vec<Token<'a>> {
    let mut tokens = Vec::with_capacity(5);
    layout.write(&mut tokens, year, month, day);
    tokens
}

/// A text as a word with the spaces around it apart.
pub(super) fn words_and_gaps<'a>(text: &str) -> Vec<Token<'a>> {
    let word = text.trim();
    let (before, after) = text.split_once(word).unwrap_or((text, ""));
    [(Slot::Gap, before), (Slot::Word, word), (Slot::Gap, after)]
        .into_iter()
        .filter(|(_, text)| !text.is_empty())
        .map(|(slot, text)| Token::new(slot, text.to_owned()))
        .collect()
}

/// Whether every digit is unspecified.
fn is_blank(field: Option<Field>) -> bool {
    field.is_some_and(|field| field.tens.is_none() && field.ones.is_none())
}
