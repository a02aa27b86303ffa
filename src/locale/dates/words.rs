//! One date in words: what is known of it, and what qualifies it.

use super::DateStyle;
use super::around::Around;
use super::layout::Layouts;
use super::shape::{Known, Shape};
use super::token::{Phrase, Slot};
use crate::date::{Date, Day, Field, Member, Qualifier, Year};
use crate::locale::numbers::List;
use crate::locale::{Arg, Locale};

/// How a date is to be worded.
#[derive(Clone, Copy, Debug)]
pub(in crate::locale) struct Wish {
    pub style: DateStyle,
    /// Whether a word stands before the date that decides its case: ru «около октября 2024».
    pub is_governed: bool,
    /// Whether a year stands alone, without the word for year that some languages put beside it.
    pub is_bare: bool,
    /// Whether dates become `<time>`s.
    pub is_marked: bool,
    /// Whether others say already what is not known of the date.
    pub is_partial: bool,
}

impl Wish {
    pub const fn new(style: DateStyle) -> Self {
        Self { style, is_governed: false, is_bare: false, is_marked: true, is_partial: false }
    }

    pub const fn unmarked(self) -> Self {
        Self { is_marked: false, ..self }
    }

    pub const fn governed(self) -> Self {
        Self { is_governed: true, ..self }
    }

    pub const fn bare(self) -> Self {
        Self { is_bare: true, ..self }
    }

    pub const fn partial(self) -> Self {
        Self { is_partial: true, ..self }
    }

    /// The same with the year written out.
    pub const fn with_year(self) -> Self {
        let style = match self.style {
            DateStyle::Short | DateStyle::ShortYear => DateStyle::ShortYear,
            DateStyle::Medium | DateStyle::Long => DateStyle::Long,
        };
        Self { style, ..self }
    }

    pub const fn case(self) -> &'static str {
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
    pub const ALL: [Form; 7] =
        [Form::Day, Form::Month, Form::Year, Form::Decade, Form::Century, Form::Part, Form::Range];

    pub const fn name(self) -> &'static str {
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

/// Where a date stands among others, which decides how its qualifiers are said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// By itself or last.
    Alone,
    /// Before another one.
    First,
    /// After a word that governs it.
    End,
}

/// Uncertain and approximate.
pub(super) const fn hedge(hedges: (bool, bool), place: Place) -> Option<Around> {
    Some(match (hedges, place) {
        ((false, false), _) => return None,
        ((false, true), Place::Alone) => Around::About,
        ((true, false), Place::Alone) => Around::Possibly,
        ((true, true), Place::Alone) => Around::AboutPossibly,
        ((false, true), Place::End) => Around::EndAbout,
        ((true, false), Place::End) => Around::EndPossibly,
        ((true, true), Place::End) => Around::EndAboutPossibly,
        ((false, true), Place::First) => Around::FirstAbout,
        ((true, false), Place::First) => Around::FirstPossibly,
        ((true, true), Place::First) => Around::FirstAboutPossibly,
    })
}

/// Whether a date is uncertain, and whether it is approximate.
pub(super) fn hedges(date: &Date) -> (bool, bool) {
    (date.is_uncertain(), date.is_approximate() || date.year.significant.is_some())
}

impl Locale {
    /// A date with the words for its qualifiers and for what is not known of it.
    pub(super) fn qualified<'a>(&'a self, out: &mut Phrase<'a>, date: &Date, wish: Wish, place: Place) {
        let shape = Shape::of(date);
        if shape.known == Known::Nothing {
            return self.only_words(out, "date-unknown");
        }
        let hedge = hedge(hedges(date), place);
        let inner = self.hedged(hedge, wish);
        let missing = shape.missing.filter(|_| !wish.is_partial);
        self.around(out, missing, shape.form, |out| {
            self.around(out, hedge, shape.form, |out| self.core(out, date, &shape, inner, hedge.is_some()));
        });
    }

    /// "About" governs the date. "Possibly" does so only where that means an article.
    pub(super) fn hedged(&self, hedge: Option<Around>, wish: Wish) -> Wish {
        match hedge {
            Some(Around::About | Around::AboutPossibly) => wish.governed(),
            Some(Around::Possibly) if self.style.has_articles => wish.governed(),
            _ => wish,
        }
    }

    /// A date without the words for its qualifiers.
    pub(super) fn plain<'a>(&'a self, out: &mut Phrase<'a>, date: &Date, wish: Wish) {
        let shape = Shape::of(date);
        if shape.known == Known::Nothing {
            return self.only_words(out, "date-unknown");
        }
        let missing = shape.missing.filter(|_| !wish.is_partial);
        self.around(out, missing, shape.form, |out| self.core(out, date, &shape, wish, true));
    }

    /// What is known of a date, as one `<time>` where HTML knows such a date. A hedged one does not say "some time in".
    fn core<'a>(&'a self, out: &mut Phrase<'a>, date: &Date, shape: &Shape, wish: Wish, is_hedged: bool) {
        let from = out.tokens.len();
        match shape.known {
            Known::Nothing => self.only_words(out, "date-unknown"),
            Known::Year => self.years(out, date, wish, is_hedged),
            Known::Part(code) => self.part_of_year(out, date, code, wish),
            Known::Month(month) => self.month(out, date, month, wish),
            Known::Day(month, day) => self.day(out, date, month, day, wish),
            Known::Days(month, days) => self.days(out, date, month, days, wish, is_hedged),
            Known::Months(months, day) => self.months(out, date, months, day, wish, is_hedged),
            Known::DayAlone(day) => self.day_alone(out, date, day, wish),
        }
        if wish.is_marked
            && let Some(datetime) = (Date { time: None, ..*date }).html_datetime().or_else(|| date.html_yearless())
        {
            out.mark(from, datetime);
        }
    }

    fn day<'a>(&'a self, out: &mut Phrase<'a>, date: &Date, month: u8, day: u8, wish: Wish) {
        let wish = if date.year.unspecified == 0 { wish } else { wish.with_year() };
        let layouts = self.layouts(wish);
        let layout = match wish.style {
            _ if date.year.is_blank() => &layouts.day_month,
            DateStyle::Long | DateStyle::ShortYear => &layouts.full,
            DateStyle::Medium | DateStyle::Short => &layouts.day_month,
        };
        layout.write(out, |text| self.write_year_inside(text, date), month, day);
    }

    fn month<'a>(&'a self, out: &mut Phrase<'a>, date: &Date, month: u8, wish: Wish) {
        let layouts = self.layouts(wish);
        let layout = match (date.year.is_blank(), wish.is_governed) {
            (false, false) => &layouts.month,
            (false, true) => &layouts.month_governed,
            (true, false) => &layouts.month_alone,
            (true, true) => &layouts.month_alone_governed,
        };
        layout.write(out, |text| self.write_year_inside(text, date), month, 1);
    }

    /// Days of one month that the digits admit: "20–29 October 2024", or "1, 11, 21 or 31 October 2024".
    fn days<'a>(&'a self, out: &mut Phrase<'a>, date: &Date, month: u8, days: Field, wish: Wish, is_hedged: bool) {
        let in_month = |day: &u8| Day::from_ymd(leap_year_for(date), month, *day).is_some();
        let dates = days.numbers(31).filter(in_month).map(|day| Date { day: Some(Field::known(day)), ..*date });
        self.one_of(out, dates, days.tens.is_some(), Form::Day, wish, is_hedged);
    }

    /// Months that the digits admit, or one day of each.
    fn months<'a>(
        &'a self,
        out: &mut Phrase<'a>,
        date: &Date,
        months: Field,
        day: Option<u8>,
        wish: Wish,
        is_hedged: bool,
    ) {
        let has_day = |month: &u8| day.is_none_or(|day| Day::from_ymd(leap_year_for(date), *month, day).is_some());
        let dates = months.numbers(12).filter(has_day).map(|month| Date {
            month: Some(Field::known(month)),
            day: day.map(Field::known),
            ..*date
        });
        let in_row = months.tens.is_some() && day.is_none();
        self.one_of(out, dates, in_row, Form::Month, wish, is_hedged);
    }

    /// One of several dates, which nobody knows: a stretch of time when they stand in a row, else all of them.
    fn one_of<'a>(
        &'a self,
        out: &mut Phrase<'a>,
        dates: impl DoubleEndedIterator<Item = Date>,
        in_row: bool,
        form: Form,
        wish: Wish,
        is_hedged: bool,
    ) {
        let dates: Vec<Date> = dates.map(unhedged).collect();
        let wish = wish.partial();
        match (dates.first(), dates.last()) {
            (Some(first), Some(last)) if in_row => {
                let words = (!is_hedged).then_some(Around::SomeTimeIn);
                self.around(out, words, form, |out| self.between(out, first, last, wish));
            }
            _ => {
                let members: Vec<Member> = dates.into_iter().map(Member::One).collect();
                self.joined(out, &members, List::Or, wish);
            }
        }
    }

    /// "day 21", of an unknown month; "day 21 of an unknown month of 2024".
    fn day_alone<'a>(&'a self, out: &mut Phrase<'a>, date: &Date, day: Field, wish: Wish) {
        let mut days: Vec<String> = Vec::new();
        for number in day.numbers(31) {
            let mut text = String::new();
            self.numbers.write_plain(&mut text, number.into(), 1);
            days.push(text);
        }
        let days = match &days[..] {
            [first, .., last] if day.tens.is_some() => [first, last].map(String::as_str).join(self.style.tight),
            days => self.list_of(days, List::Or),
        };
        let mut year = String::new();
        let id = if date.year.is_blank() {
            "date-day-alone"
        } else {
            self.write_year_of_part(&mut year, date);
            "date-day-in-year"
        };
        let args = [("day", Arg::Text(&days)), ("year", Arg::Text(&year)), ("case", Arg::Text(wish.case()))];
        out.push(Slot::Month, self.format(id, &args));
    }

    fn layouts(&self, wish: Wish) -> &Layouts {
        match wish.style {
            DateStyle::Long | DateStyle::Medium => &self.dates.long,
            DateStyle::Short | DateStyle::ShortYear => &self.dates.short,
        }
    }

    /// A message that stands for a whole value.
    pub(super) fn only_words(&self, out: &mut Phrase<'_>, id: &str) {
        out.push(Slot::Word, self.message(id));
    }
}

/// A year of the date in which its month has all the days that it may have.
const fn leap_year_for(date: &Date) -> i64 {
    if date.year.unspecified == 0 { date.year.value } else { 2000 }
}

/// The same date without qualifiers and without a time.
fn unhedged(date: Date) -> Date {
    let known = |field: Option<Field>| field.map(|field| Field { qualifier: Qualifier::default(), ..field });
    let year = Year { qualifier: Qualifier::default(), significant: None, ..date.year };
    Date { year, month: known(date.month), day: known(date.day), time: None }
}
