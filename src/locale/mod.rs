//! What a reader's language does to a date, a number or a label.
//!
//! Dates, numbers, plurals and lists come from ICU4X (CLDR), words from `locale/*.ftl`. A [`Locale`] is plain tables: it
//! knows no files and no clock, and threads share it without a lock. Dates are Gregorian in every language, as EDTF
//! is.
//!
//! ```
//! use linimasa::date::Edtf;
//! use linimasa::locale::{Arg, DateStyle, Locale};
//!
//! let id = Locale::new("id");
//! assert_eq!(id.number(10_000.0), "10.000");
//! assert_eq!(id.format("entries-count", &[("count", Arg::Number(21.0))]), "21 entri");
//! let week = Edtf::parse("2024-10-28/2024-11-03")?;
//! assert_eq!(id.date_text(&week, DateStyle::Long), "28 Oktober – 3 November 2024");
//! # Ok::<(), linimasa::date::DateError>(())
//! ```

mod dates;
mod messages;
mod names;
mod numbers;
mod style;

use icu::locale::{Locale as Tag, LocaleDirectionality};

pub use dates::{DateStyle, Piece, Role, ZoneNames};

use dates::{Phrases, Tables};
use messages::Messages;
use numbers::{Compact, List, Numbers};
use style::Style;

/// A language of the site, ready to word things in.
///
/// Making one takes about a millisecond; every method after that reads tables. `&Locale` may be shared between
/// threads.
pub struct Locale {
    tag: String,
    direction: Direction,
    style: &'static Style,
    /// The tag to ask CLDR about.
    conventions: Tag,
    messages: Messages,
    numbers: Numbers,
    compact: Compact,
    dates: Tables,
    phrases: Phrases,
}

/// Which way lines run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Ltr,
    Rtl,
}

/// An argument of a message.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Arg<'a> {
    Text(&'a str),
    /// Written in the locale's format; chooses the plural form.
    Number(f64),
}

impl Locale {
    /// The languages that the interface is worded in. Others get their dates and numbers from CLDR and English words.
    pub const LANGUAGES: &'static [&'static str] = &messages::languages::<{ messages::COUNT }>();

    /// The locale of a BCP 47 tag, such as `id` or `pt-BR`. Words fall back by language, then to English; a tag that is
    /// not well-formed counts as `en`.
    pub fn new(tag: &str) -> Self {
        let parsed: Tag = tag.parse().unwrap_or(icu::locale::locale!("en"));
        let language = parsed.id.language.to_string();
        let style = Style::of(&language);
        let conventions = style.conventions(&parsed);
        let is_rtl = LocaleDirectionality::new_common().is_right_to_left(&parsed.id);
        let numbers = Numbers::new(&conventions);
        let messages = Messages::new(&language);
        Self {
            tag: tag.to_owned(),
            direction: if is_rtl { Direction::Rtl } else { Direction::Ltr },
            style,
            phrases: Phrases::new(&messages, &numbers, is_rtl),
            dates: Tables::new(&conventions, style, &numbers),
            messages,
            compact: Compact::new(&conventions, &numbers),
            numbers,
            conventions,
        }
    }

    /// The tag as it was given.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// A message that takes no arguments. An unknown id gives the id.
    pub fn message(&self, id: &str) -> String {
        self.format(id, &[])
    }

    /// A message with its arguments. An unknown id gives the id, a missing argument `{$name}`.
    ///
    /// No Unicode isolates are put around arguments, except in a right-to-left language around a text with letters that
    /// run from left to right: there "AFP (3)" would otherwise lose its bracket to the other side.
    pub fn format(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.messages.say(id, args, &self.numbers, self.direction == Direction::Rtl)
    }

    /// Every message that takes no arguments, in the order of `en.ftl`.
    pub fn plain_messages(&self) -> Vec<(&str, String)> {
        self.messages.plain().map(|(id, _)| (id, self.message(id))).collect()
    }

    /// A number in its shortest exact form: 10,000, 10.000 or 10 000, the space a no-break space (U+00A0; U+202F in
    /// French).
    ///
    /// Arabic uses 0–9, as the dates do: pages quote sources in many scripts, and readers compare their figures.
    pub fn number(&self, value: f64) -> String {
        self.numbers.number(value)
    }

    /// A number to two digits, from a million on with a word for its size: "8.6 billion".
    pub fn round_number(&self, value: u64) -> String {
        let unit = 10_u64.pow(value.checked_ilog10().unwrap_or(0).saturating_sub(1));
        let round = (value + unit / 2) / unit * unit;
        self.compact.format(round, &self.numbers).unwrap_or_else(|| self.number(round as f64))
    }

    /// `a, b and c`
    pub fn list(&self, items: &[String]) -> String {
        self.list_of(items, List::And)
    }

    fn list_of(&self, items: &[String], list: List) -> String {
        let words = self.numbers.list_words(items, list);
        let items = items.iter().map(String::as_str).chain([""]);
        words.iter().map(String::as_str).zip(items).flat_map(|(before, item)| [before, item]).collect()
    }

    /// A language's name in that language, for the switch; the tag itself when it is not known.
    pub fn language_name(&self, tag: &str) -> String {
        names::autonym(tag).unwrap_or(tag).to_owned()
    }

    /// A language's name in this language: "Russian". As [`Locale::language_name`] when it is not known.
    pub fn language_name_here(&self, tag: &str) -> String {
        let language = tag.split(['-', '_']).next().unwrap_or(tag).to_ascii_lowercase();
        let id = format!("language-{language}");
        if self.messages.get(&id).is_some() { self.message(&id) } else { self.language_name(tag) }
    }
}

#[cfg(test)]
mod tests;
