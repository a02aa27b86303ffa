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

    /// Whether two pieces say the same.
    pub fn says(&self, other: &Self) -> bool {
        self.slot == other.slot && self.text == other.text
    }
}

/// A worded value: its pieces, and the `datetime` attributes that they point to.
#[derive(Clone, Debug)]
pub(in crate::locale) struct Phrase<'a> {
    pub tokens: Vec<Token<'a>>,
    pub datetimes: Vec<String>,
}

impl<'a> Phrase<'a> {
    pub fn new() -> Self {
        Self { tokens: Vec::with_capacity(8), datetimes: Vec::new() }
    }

    pub fn push(&mut self, slot: Slot, text: impl Into<Cow<'a, str>>) {
        self.tokens.push(Token::new(slot, text));
    }

    /// Makes the pieces from `from` on one `<time>`.
    pub fn mark(&mut self, from: usize, datetime: String) {
        let date = u8::try_from(self.datetimes.len()).ok();
        self.datetimes.push(datetime);
        self.tokens[from..].iter_mut().for_each(|token| token.date = date);
    }

    /// The `datetime` of a token.
    pub fn datetime(&self, token: &Token<'_>) -> Option<&str> {
        token.date.and_then(|date| self.datetimes.get(usize::from(date))).map(String::as_str)
    }
}
