//! Labels of an axis: as short as the language allows.

use super::layout::Layout;
use super::token::Phrase;
use crate::date::Day;
use crate::locale::Locale;

impl Locale {
    /// "Monday", standing alone.
    pub fn weekday(&self, day: Day) -> &str {
        self.dates.weekdays.get(usize::from(day.weekday()) - 1).map_or("", String::as_str)
    }

    /// "Oct", standing alone.
    pub fn month_short(&self, day: Day) -> &str {
        self.dates.months.get(usize::from(day.ymd().1) - 1).map_or("", String::as_str)
    }

    /// "7 Oct"
    pub fn day_short(&self, day: Day) -> String {
        self.lay_out(&self.dates.short.day_month, day)
    }

    /// "Oct 2024"
    pub fn month_year(&self, day: Day) -> String {
        self.lay_out(&self.dates.short.month, day)
    }

    /// "2024", "44 BCE", "66 million BCE". Astronomical: 0 is 1 BCE.
    pub fn year(&self, year: i64) -> String {
        let mut text = String::with_capacity(16);
        self.write_year(&mut text, year);
        text
    }

    fn lay_out(&self, layout: &Layout, day: Day) -> String {
        let (year, month, of_month) = day.ymd();
        let mut phrase = Phrase::new();
        layout.write(&mut phrase, |text| self.write_year_number(text, year), month, of_month);
        phrase.tokens.iter().map(|token| &*token.text).collect()
    }
}
