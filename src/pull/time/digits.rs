//! Numbers in digits: whole, as an ordinal, with thousands, with a fraction; and which of them are amounts or names.

use super::label::{DIGITS, class_label};
use super::language::Entry;
use super::node::{AMOUNT, DECIMAL, GROUPED, Node};
use super::scan::{Scanner, is_letter};
use super::settings::Writing;
use super::words::Class;

/// Groups of three digits after which a number is a table or noise.
const MOST_THOUSANDS: usize = 8;

impl Scanner<'_> {
    /// A number, from its first digit: whole, as an ordinal, with thousands, with a fraction.
    pub(super) fn number(&mut self, at: usize) -> usize {
        let (end, value, digits) = self.digits(at);
        if !self.may_begin(at) {
            return end;
        }
        let amount = self.amount == Some(at)
            || self.amount.is_some_and(|end| end + 1 == at) && self.bytes[at - 1] == b' '
            || self.is_share(end);
        let flags = if amount { AMOUNT } else { 0 };
        let whole = Node { value, digits, flags, ..Node::plain(at, end, DIGITS) };
        self.push(whole);
        self.trigger |= digits == 4 || digits == 8 || self.is_joined(end);
        self.ordinal(whole);
        self.entries(at, false);
        let (grouped, long) = self.thousands(at, end, digits);
        if grouped > end {
            self.push(Node { end: grouped, value: long.unwrap_or(value), flags: flags | GROUPED, ..whole });
        } else if matches!(self.bytes.get(end), Some(b'.' | b','))
            && self.bytes.get(end + 1).is_some_and(u8::is_ascii_digit)
        {
            let (fraction, ..) = self.digits(end + 1);
            self.push(Node { end: fraction, flags: flags | DECIMAL, ..whole });
        }
        end
    }

    /// The end of a run of digits, its value (capped) and how many there are.
    fn digits(&self, at: usize) -> (usize, i32, u8) {
        let (mut end, mut value, mut count) = (at, 0_i32, 0_u8);
        while let Some(digit) = self.text[end..].chars().next().and_then(digit) {
            value = value.saturating_mul(10).saturating_add(digit);
            count = count.saturating_add(1);
            end += if self.bytes[end].is_ascii() { 1 } else { 3 };
        }
        (end, value, count)
    }

    /// "A380" and "v2" are names; "Feb13" and "Q3" end with a number because a known word stands before it.
    fn may_begin(&self, at: usize) -> bool {
        let before = self.text[..at].chars().next_back();
        match before {
            Some(letter) if is_letter(letter) => {
                (self.language.settings.writing == Writing::Unspaced && !letter.is_ascii())
                    || self.amount == Some(at)
                    || self.nodes.iter().rev().take(8).any(|node| node.end == at)
            }
            _ => true,
        }
    }

    fn is_share(&self, end: usize) -> bool {
        self.text[end..].trim_start_matches(' ').starts_with(['%', '°', '％', '‰', '€', '$', '£'])
    }

    /// Whether something stands close behind a number that may make a time of it.
    fn is_joined(&self, end: usize) -> bool {
        match self.bytes.get(end) {
            Some(b'/' | b'.' | b'-' | b':') => self.bytes.get(end + 1).is_some_and(u8::is_ascii_digit),
            Some(byte) => byte.is_ascii_alphabetic() || *byte >= 0x80,
            None => false,
        }
    }

    fn ordinal(&mut self, whole: Node) {
        let (language, mut long) = (self.language, 0);
        language.trie.matches(&self.bytes[whole.end..], |entry, length| {
            if matches!(language.entries[entry as usize], Entry::Suffix)
                && self.is_whole(whole.end, whole.end + length, false)
            {
                long = length;
            }
        });
        if long > 0 {
            self.push(Node { end: whole.end + long, label: class_label(Class::Ordinal), ..whole });
        }
    }

    /// The end of "10.000" or "1,234,567", and its value.
    fn thousands(&self, at: usize, end: usize, digits: u8) -> (usize, Option<i32>) {
        if digits > 3 {
            return (end, None);
        }
        let mut last = end;
        for _ in 0..MOST_THOUSANDS {
            match self.bytes.get(last) {
                Some(b'.' | b',') => match self.digits(last + 1) {
                    (next, _, 3) => last = next,
                    _ => break,
                },
                _ => break,
            }
        }
        let value = || self.text[at..last].replace(['.', ','], "").parse().ok();
        (last, if last > end { value() } else { None })
    }
}

fn digit(letter: char) -> Option<i32> {
    match letter {
        '0'..='9' => Some(letter as i32 - '0' as i32),
        '０'..='９' => Some(letter as i32 - '０' as i32),
        _ => None,
    }
}
