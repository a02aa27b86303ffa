//! Dates in words: EDTF values as pieces that a template can mark up.
//!
//! A date becomes a [`Phrase`] of tokens (day, month, year, and what stands between), and the phrase becomes [`Piece`]s.
//! Layouts come from CLDR by way of [`Tables`], the words around a date ("about", "on or before") from the messages.

mod around;
mod axis;
mod clock;
mod heading;
mod interval;
mod layout;
mod phrases;
mod probe;
mod set;
mod shape;
mod share;
mod tables;
mod times;
mod token;
mod words;
mod years;
mod zone;

pub(super) use phrases::Phrases;
pub(super) use tables::Tables;
pub use zone::ZoneNames;

use super::Locale;
use crate::date::Edtf;
use token::{Phrase, Slot};
use words::Wish;

/// How much of a day is written. Months, years and everything longer always carry their year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateStyle {
    /// 21 Oct
    Short,
    /// 21 Oct 2024
    ShortYear,
    /// 21 October
    Medium,
    /// 21 October 2024
    Long,
}

/// A stretch of a worded date. The texts of a date's pieces, joined as they are, are the whole text: spaces between
/// pieces are pieces too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    pub role: Role,
    pub text: String,
    /// The `datetime` of the `<time>` that the piece belongs to. Neighbours with the same one share an element.
    pub datetime: Option<String>,
}

/// What a piece is, for its look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// "Monday"
    Weekday,
    /// The large numeral of a heading: "21", "14–20", or the year of a bare year.
    Number,
    /// The month and year of a heading: "October 2024".
    Month,
    /// A word about the date: "on or before", "about".
    Word,
    /// Everything else: dates inside a line, spaces, a dash between two dates.
    Plain,
}

impl Locale {
    /// A value in words, for a line of text: dates as [`Role::Plain`], what qualifies them as [`Role::Word`]. The time of
    /// day is left out; see [`Locale::date_time`].
    ///
    /// ```
    /// use linimasa::date::Edtf;
    /// use linimasa::locale::{DateStyle, Locale, Role};
    ///
    /// let pieces = Locale::new("en").date(&Edtf::parse("../2024-10-21")?, DateStyle::Long);
    /// assert_eq!((pieces[0].role, pieces[0].text.as_str()), (Role::Word, "on or before"));
    /// assert_eq!((pieces[2].text.as_str(), pieces[2].datetime.as_deref()), ("21 October 2024", Some("2024-10-21")));
    /// # Ok::<(), linimasa::date::DateError>(())
    /// ```
    pub fn date(&self, value: &Edtf, style: DateStyle) -> Vec<Piece> {
        inline(&self.phrase(value, Wish::new(style)))
    }

    /// [`Locale::date`] as plain text.
    pub fn date_text(&self, value: &Edtf, style: DateStyle) -> String {
        let mut text = String::with_capacity(32);
        let phrase = self.phrase(value, Wish::new(style).unmarked());
        text.extend(phrase.tokens.iter().map(|token| &*token.text));
        text
    }
}

fn inline(phrase: &Phrase<'_>) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::with_capacity(1);
    let mut last = None;
    for token in &phrase.tokens {
        let role = if token.slot == Slot::Word { Role::Word } else { Role::Plain };
        match pieces.last_mut() {
            Some(piece) if last == Some((role, token.date)) => piece.text.push_str(&token.text),
            _ => pieces.push(Piece {
                role,
                text: token.text.to_string(),
                datetime: phrase.datetime(token).map(str::to_owned),
            }),
        }
        last = Some((role, token.date));
    }
    pieces
}

#[cfg(test)]
mod cldr;
#[cfg(test)]
mod tests;
