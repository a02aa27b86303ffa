//! The messages of dates, asked once: what they say around a number or a date is kept.

use super::around::{Around, Arounds, words_and_gaps};
use super::token::{Phrase, Slot};
use super::words::Form;
use crate::locale::messages::Messages;
use crate::locale::numbers::{List, Numbers};
use crate::locale::{Arg, Locale};

/// Stands for the date or number in a message while the message is split around it: an object replacement character.
const HERE: &str = "\u{fffc}";

/// Stand for the items of a list: no word of any language has them.
const MARKS: [&str; 4] = ["\u{e000}", "\u{e001}", "\u{e002}", "\u{e003}"];

/// What stands before and after a number.
pub(in crate::locale) type Affix = (String, String);

/// A plain text and the same after a word that governs it.
pub(in crate::locale) type Cases<T> = [T; 2];

pub(in crate::locale) struct Phrases {
    pub arounds: Arounds,
    /// Around a year that stands alone.
    pub year: Cases<Affix>,
    /// Around the year of a season, a quarter or a half.
    pub year_of_part: Affix,
    pub bce: Affix,
    pub ce: Affix,
    pub century_bce: Cases<Affix>,
    /// Seasons, quarters, thirds and halves around their year: codes 21 to 41.
    parts: Vec<Cases<Affix>>,
    /// What stands for a year that is not known, after a season and after others.
    pub no_year: [String; 2],
    pub or: Joints,
    pub and: Joints,
}

/// What stands between the items of a list, words and spaces apart.
pub(in crate::locale) struct Joints {
    pub pair: Vec<(Slot, String)>,
    pub first: Vec<(Slot, String)>,
    pub middle: Vec<(Slot, String)>,
    pub last: Vec<(Slot, String)>,
    /// Whether the last one depends on the word after it: es "y" or "e".
    pub is_sensitive: bool,
}

impl Phrases {
    pub fn new(messages: &Messages, numbers: &Numbers, is_rtl: bool) -> Self {
        let say = |id: &str, args: &[(&str, Arg<'_>)]| messages.say(id, args, numbers, is_rtl);
        let affix = |id: &str, name: &str, case: &str| {
            let text = say(id, &[(name, Arg::Text(HERE)), ("case", Arg::Text(case))]);
            split(&text)
        };
        let cases = |id: &str, name: &str| ["plain", "governed"].map(|case| affix(id, name, case));
        Self {
            arounds: Arounds::new(HERE, |id, form, place| {
                let texts = [("date", HERE), ("form", form), ("place", place)];
                say(id, &texts.map(|(name, text)| (name, Arg::Text(text))))
            }),
            year: cases("date-year", "year"),
            year_of_part: affix("date-year-of-part", "year", "plain"),
            bce: affix("year-bce", "year", "plain"),
            ce: affix("year-ce", "year", "plain"),
            century_bce: cases("date-century-bce", "century"),
            parts: (21..=41).map(|code| cases(&part(code), "year")).collect(),
            no_year: ["year-not-known-season", "year-not-known-part"].map(|id| say(id, &[])),
            or: Joints::new(numbers, List::Or),
            and: Joints::new(numbers, List::And),
        }
    }

    /// Around the year of a code 21 to 41.
    pub fn part(&self, code: u8, is_governed: bool) -> Option<&Affix> {
        Some(&self.parts.get(usize::from(code).checked_sub(21)?)?[usize::from(is_governed)])
    }

    pub const fn joints(&self, list: List) -> &Joints {
        match list {
            List::Or => &self.or,
            List::And => &self.and,
        }
    }
}

impl Joints {
    fn new(numbers: &Numbers, list: List) -> Self {
        let ask = |items: &[&str]| {
            let items: Vec<String> = items.iter().map(|item| (*item).to_owned()).collect();
            numbers.list_words(&items, list)
        };
        let (two, four) = (ask(&MARKS[..2]), ask(&MARKS));
        let at = |words: &[String], place: usize| words.get(place).map(|text| words_and_gaps(text)).unwrap_or_default();
        // Words that Spanish says "e" or "u" before.
        let is_sensitive = ["octubre", "8", "invierno", "hi"].iter().any(|word| ask(&[MARKS[0], word])[1] != two[1]);
        Self { pair: at(&two, 1), first: at(&four, 1), middle: at(&four, 2), last: at(&four, 3), is_sensitive }
    }

    /// Between the item before `place` and the one there, of `count`.
    pub fn before(&self, place: usize, count: usize) -> &[(Slot, String)] {
        match place {
            _ if count == 2 => &self.pair,
            1 => &self.first,
            _ if place + 1 == count => &self.last,
            _ => &self.middle,
        }
    }
}

fn split(text: &str) -> Affix {
    let (before, after) = text.split_once(HERE).unwrap_or((text, ""));
    (before.to_owned(), after.to_owned())
}

/// The message of a code 21 to 41.
fn part(code: u8) -> String {
    const SEASONS: [&str; 4] = ["spring", "summer", "autumn", "winter"];
    let season = SEASONS[usize::from(code.wrapping_sub(21) % 4)];
    match code {
        ..=24 => format!("season-{season}"),
        25..=28 => format!("season-{season}-north"),
        29..=32 => format!("season-{season}-south"),
        33..=36 => format!("quarter-{}", code - 32),
        37..=39 => format!("third-{}", code - 36),
        40.. => format!("half-{}", code - 39),
    }
}

impl Locale {
    /// Writes a date inside of what is said of it, if anything is.
    pub(super) fn around<'a>(
        &'a self,
        out: &mut Phrase<'a>,
        around: Option<Around>,
        form: Form,
        date: impl FnOnce(&mut Phrase<'a>),
    ) {
        self.phrases.arounds.write(out, around, form, date);
    }
}
