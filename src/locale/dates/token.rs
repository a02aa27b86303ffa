//! A worded date in pieces that know what they are, before they become text.

use std::borrow::Cow;

/// What a piece of a date stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::locale) enum Slot {
    Weekday,
    Day,
    Month,
    Year,
    /// Spaces and particles between fields: " ", " de ".
    Gap,
    /// Words around a date: "about".
    Word,
    /// Between the ends of a range.
    Range,
}

/// One piece. `date` numbers the `<time>` that it belongs to.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::locale) struct Token<'a> {
    pub slot: Slot,
    pub text: Cow<'a, str>,
    pub date: Option<u8>,
}

impl<'a> Token<'a> {
    pub fn new(slot: Slot, text: impl Into<Cow<'a, str>>) -> Self {
        Self { slot, text: text.into(), date: None }
    }
}

/// A worded value: its pieces, and the `datetime` attributes that they point to.
#[derive(Clone, Debug, Default)]
pub(in crate::locale) struct Phrase<'a> {
    pub tokens: Vec<Token<'a>>,
    pub datetimes: Vec<String>,
}

impl<'a> Phrase<'a> {
    pub fn new(tokens: Vec<Token<'a>>) -> Self {
        Self { tokens, datetimes: Vec::new() }
    }

    /// Makes the whole phrase one `<time>`, or none at all.
    #[must_use]
    pub fn in_time(mut self, datetime: Option<String>) -> Self {
        let date = datetime.as_ref().map(|_| 0);
        self.tokens.iter_mut().for_each(|token| token.date = date);
        self.datetimes = datetime.into_iter().collect();
        self
    }

    /// Appends another phrase, keeping its `<time>`s apart.
    pub fn append(&mut self, other: Phrase<'a>) {
        let shift = u8::try_from(self.datetimes.len()).unwrap_or(u8::MAX);
        self.datetimes.extend(other.datetimes);
        self.tokens.extend(other.tokens.into_iter().map(|mut token| {
            token.date = token.date.and_then(|date| date.checked_add(shift));
            token
        }));
    }

    /// The `datetime` of a token.
    pub fn datetime(&self, token: &Token<'_>) -> Option<&str> {
        token.date.and_then(|date| self.datetimes.get(usize::from(date))).map(String::as_str)
    }
}
