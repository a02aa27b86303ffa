//! What two dates say alike and need to say only once.

use super::shape::{Known, Shape};
use super::token::{Slot, Token};
use super::words::Form;
use crate::date::Date;

/// Which parts of two dates may be said once.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shared {
    year: bool,
    month: bool,
    /// What the words of two seasons, centuries or years have in common, one piece each.
    words: Option<Ends>,
}

impl Shared {
    pub fn of(start: &Date, end: &Date) -> Self {
        let (first, last) = (Shape::of(start), Shape::of(end));
        let alike = first.form == last.form && first.missing == last.missing;
        let year = alike && is_one_year(start, end);
        Self {
            year,
            month: year && start.month == end.month && start.day.is_some() && end.day.is_some(),
            words: match (first.known, last.known, first.form) {
                _ if !alike => None,
                (Known::Part(_), Known::Part(_), _) if year => Some(Ends::Parts),
                (Known::Year, Known::Year, Form::Century | Form::Decade) => Some(Ends::Centuries),
                (Known::Year, Known::Year, _) if era(start) == era(end) => Some(Ends::Numbers),
                _ => None,
            },
        }
    }

    /// What three dates may say once.
    pub const fn and(self, other: Self) -> Self {
        Self { year: self.year && other.year, month: self.month && other.month, words: None }
    }

    fn is_said_once(self, one: &Token<'_>, two: &Token<'_>) -> bool {
        let may_be = match one.slot {
            Slot::Year => self.year,
            Slot::Month => self.month,
            Slot::Gap => true,
            _ => false,
        };
        may_be && one.says(two)
    }

    /// How many pieces at the front and at the back say the same; never all of either.
    pub fn pieces(self, first: &[Token<'_>], last: &[Token<'_>]) -> (usize, usize) {
        if !self.year {
            return (0, 0);
        }
        let same = |(one, two): &(&Token<'_>, &Token<'_>)| self.is_said_once(one, two);
        let front = first.iter().zip(last).take_while(same).count();
        let least = first.len().min(last.len()).saturating_sub(front + 1);
        let back = first.iter().rev().zip(last.iter().rev()).take_while(same).count().min(least);
        if front < first.len().min(last.len()) { (front, back) } else { (0, 0) }
    }

    /// How much of the only pieces is the same, in bytes.
    pub fn words(self, first: &[Token<'_>], last: &[Token<'_>]) -> (usize, usize) {
        match (first, last, self.words) {
            ([one], [two], Some(ends)) => shared_ends(&one.text, &two.text, ends),
            _ => (0, 0),
        }
    }
}

pub(super) fn is_one_year(start: &Date, end: &Date) -> bool {
    start.year.value == end.year.value && start.year.unspecified == end.year.unspecified
}

fn era(date: &Date) -> u8 {
    match date.year.range() {
        (_, ..=0) => 0,
        (first, last) if date.year.unspecified == 0 && last < 100 && first > 0 => 1,
        _ => 2,
    }
}

/// What two texts may have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ends {
    /// The signs before and after two numbers: "100 BCE", "紀元前44年".
    Numbers,
    /// A year and words: "first quarter of 2024", "2024年春".
    Parts,
    /// Words after: "20th century".
    Centuries,
}

/// How many bytes two texts have in common at the front and, from a space on, at the back.
pub(super) fn shared_ends(one: &str, two: &str, ends: Ends) -> (usize, usize) {
    let same = one.char_indices().zip(two.chars()).take_while(|((_, a), b)| a == b);
    let front = same.last().map_or(0, |((at, c), _)| at + c.len_utf8());
    let starts_with_number = |text: &str| text.chars().next().is_some_and(char::is_numeric);
    let front = match ends {
        Ends::Numbers => {
            let words = one.find(char::is_numeric).unwrap_or(0);
            if words <= front && starts_with_number(&two[words..]) { words } else { 0 }
        }
        Ends::Parts => after_year(one).filter(|year| *year <= front).unwrap_or(0),
        Ends::Centuries => 0,
    };
    let (one, two) = (&one[front..], &two[front..]);
    let same = one.chars().rev().zip(two.chars().rev()).take_while(|(a, b)| a == b);
    let back: usize = same.map(|(c, _)| c.len_utf8()).sum();
    let mut tail = &one[one.len() - back..];
    if ends == Ends::Numbers {
        tail = tail.rfind(char::is_numeric).map_or(tail, |at| &tail[at..]);
    }
    let back = tail.find(char::is_whitespace).map_or(0, |at| tail.len() - at);
    if back == one.len() || back == two.len() { (front, 0) } else { (front, back) }
}

/// Where a year that stands first ends, with its sign and a space: "2024年", "기원전 44년 ".
fn after_year(text: &str) -> Option<usize> {
    let digits = text.find(char::is_numeric)?;
    let sign = digits + text[digits..].find(['年', '년'])?;
    let is_number = |c: char| c.is_numeric() || matches!(c, '.' | ',');
    if !text[digits..sign].chars().all(is_number) {
        return None;
    }
    let end = sign + text[sign..].chars().next().map_or(0, char::len_utf8);
    Some(end + text[end..].chars().next().filter(|c| c.is_whitespace()).map_or(0, char::len_utf8))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends_in_common() {
        let once = |one: &str, two: &str, ends: Ends| {
            let (front, back) = shared_ends(one, two, ends);
            format!("{}–{}", &one[..one.len() - back], &two[front..])
        };
        for (one, two, both) in [
            ("100 BCE", "44 BCE", "100–44 BCE"),
            ("1100 BCE", "100 BCE", "1100–100 BCE"),
            ("12 000 001 av. J.-C.", "2 000 001 av. J.-C.", "12 000 001–2 000 001 av. J.-C."),
            ("44 BCE", "79 CE", "44 BCE–79 CE"),
            ("紀元前100年", "紀元前44年", "紀元前100年–44年"),
            ("기원전 100년", "기원전 44년", "기원전 100년–44년"),
            ("紀元前100年", "西暦44年", "紀元前100年–西暦44年"),
        ] {
            assert_eq!(once(one, two, Ends::Numbers), both);
        }
        for (one, two, both) in [
            ("first quarter of 2024", "second quarter of 2024", "first–second quarter of 2024"),
            ("spring 2024", "summer 2024", "spring–summer 2024"),
            ("musim semi 2024", "musim panas 2024", "musim semi–musim panas 2024"),
            ("2024年春", "2024年夏", "2024年春–夏"),
            ("2024年1～3月期", "2024年4～6月期", "2024年1～3月期–4～6月期"),
            ("2024년 1분기", "2024년 2분기", "2024년 1분기–2분기"),
        ] {
            assert_eq!(once(one, two, Ends::Parts), both);
        }
        for (one, two, both) in [
            ("20世紀", "21世紀", "20世紀–21世紀"),
            ("20th century", "21st century", "20th–21st century"),
            ("abad ke-20", "abad ke-21", "abad ke-20–abad ke-21"),
            ("siglo XX", "siglo XXI", "siglo XX–siglo XXI"),
        ] {
            assert_eq!(once(one, two, Ends::Centuries), both);
        }
    }
}
