//! A place in the text, and the part of the text that one production may read.

use std::ops::Range;

use super::super::problem::{DateError, DateProblem};
use super::super::value::Qualifier;

/// Moves over ASCII only, so that its place is always between two characters.
#[derive(Clone)]
pub(super) struct Cursor<'a> {
    text: &'a str,
    at: usize,
    end: usize,
}

impl<'a> Cursor<'a> {
    pub fn new(text: &'a str) -> Cursor<'a> {
        Cursor { text, at: 0, end: text.len() }
    }

    /// A cursor for a part of the text; the part must begin and end beside ASCII.
    pub fn part(&self, range: Range<usize>) -> Cursor<'a> {
        Cursor { text: self.text, at: range.start, end: range.end }
    }

    /// What is left to read.
    pub fn rest(&self) -> &'a str {
        self.text.get(self.at..self.end).unwrap_or("")
    }

    /// Where the cursor is, in bytes of the whole text.
    pub fn at(&self) -> usize {
        self.at
    }

    pub fn end(&self) -> usize {
        self.end
    }

    pub fn is_done(&self) -> bool {
        self.at >= self.end
    }

    pub fn peek(&self) -> Option<u8> {
        if self.at < self.end { self.text.as_bytes().get(self.at).copied() } else { None }
    }

    /// Steps over an ASCII byte if it comes next.
    pub fn eat(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    /// Steps over a digit and returns it.
    pub fn digit(&mut self) -> Option<u8> {
        let digit = self.peek().filter(u8::is_ascii_digit)? - b'0';
        self.at += 1;
        Some(digit)
    }

    /// Steps over a digit (`Some`) or an `X` (`None`).
    pub fn digit_or_x(&mut self) -> Option<Option<u8>> {
        if self.eat(b'X') { Some(None) } else { self.digit().map(Some) }
    }

    /// Steps over a run of digits, however long.
    pub fn digits(&mut self) -> &'a str {
        let rest = self.rest();
        let length = rest.bytes().take_while(u8::is_ascii_digit).count();
        self.at += length;
        &rest[..length]
    }

    /// Steps over two digits.
    pub fn two_digits(&mut self, expected: &'static str) -> Result<u8, DateError> {
        let mut digit = || self.digit().ok_or_else(|| self.unexpected(expected));
        Ok(digit()? * 10 + digit()?)
    }

    /// Steps over `?`, `~` or `%`.
    pub fn qualifier(&mut self) -> Qualifier {
        let (uncertain, approximate) = match self.peek() {
            Some(b'?') => (true, false),
            Some(b'~') => (false, true),
            Some(b'%') => (true, true),
            _ => return Qualifier::default(),
        };
        self.at += 1;
        Qualifier { uncertain, approximate }
    }

    /// The next character is not what may stand here.
    pub fn unexpected(&self, expected: &'static str) -> DateError {
        let found = self.rest().chars().next();
        let length = found.map_or(0, char::len_utf8);
        DateError::new(self.at..self.at + length, DateProblem::Unexpected { found, expected })
    }
}
