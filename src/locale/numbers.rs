//! Numbers, plural categories and lists.
//!
//! ICU4X knows how each language does it; its formatters are asked once, when a locale is made, and what they answer is kept
//! as plain tables. That is faster, and the tables may be shared between threads, which the formatters may not.

mod compact;

pub(super) use compact::Compact;

use fixed_decimal::Decimal;
use icu::decimal::DecimalFormatter;
use icu::list::ListFormatter;
use icu::list::options::ListFormatterOptions;
use icu::locale::Locale as Tag;
use icu::plurals::{PluralCategory, PluralRules};

/// The word that joins a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum List {
    And,
    Or,
}

/// How a locale writes numbers.
pub(super) struct Numbers {
    tag: Tag,
    /// 0 to 9 in the locale's own digits.
    digits: [char; 10],
    decimal: String,
    group: String,
    /// What stands before and after the digits of a negative number.
    negative: (String, String),
    /// Length of the last group, and of the groups before it. 0: no groups.
    groups: (usize, usize),
    /// The fewest digits of a number that is grouped: Spanish writes 1234 and 12.345.
    grouped_from: usize,
    /// Plural categories of 0 to 199; larger numbers and fractions ask ICU4X each time.
    plurals: Vec<PluralCategory>,
}

impl Numbers {
    pub fn new(tag: &Tag) -> Self {
        let formatter = DecimalFormatter::try_new(tag.into(), Default::default()).ok();
        let show = |value: &str| match (&formatter, value.parse::<Decimal>()) {
            (Some(formatter), Ok(decimal)) => formatter.format(&decimal).to_string(),
            _ => value.to_owned(),
        };
        let digits = std::array::from_fn(|digit| show(&digit.to_string()).chars().next().unwrap_or('0'));
        let is_digit = |c: char| digits.contains(&c);
        let between =
            |shown: &str| shown.trim_matches(is_digit).chars().take_while(|c| !is_digit(*c)).collect::<String>();

        let minus = show("-1");
        let negative = minus
            .split_once(digits[1])
            .map_or_else(|| ("-".to_owned(), String::new()), |(before, after)| (before.to_owned(), after.to_owned()));
        let long = show("1234567890");
        let lengths: Vec<usize> =
            long.split(|c| !is_digit(c)).map(|group| group.chars().count()).filter(|length| *length > 0).collect();
        let groups = match lengths[..] {
            [.., before, last] if lengths.len() > 2 => (last, before),
            [.., last] if lengths.len() == 2 => (last, last),
            _ => (0, 0),
        };
        let grouped_from = (4..=5).find(|length| show(&"1234567"[..*length]).chars().count() > *length).unwrap_or(6);

        let plurals = rules(tag).map_or_else(
            || vec![PluralCategory::Other; 200],
            |rules| (0..200u32).map(|value| rules.category_for(value)).collect(),
        );
        let (decimal, group) =
            (between(&show("0.5")), long.chars().skip_while(|c| is_digit(*c)).take_while(|c| !is_digit(*c)).collect());
        Self { tag: tag.clone(), digits, decimal, group, negative, groups, grouped_from, plurals }
    }

    /// The number in its shortest exact form, grouped.
    pub fn number(&self, value: f64) -> String {
        let mut out = String::new();
        self.write(&mut out, value);
        out
    }

    /// Appends [`Numbers::number`].
    pub fn write(&self, out: &mut String, value: f64) {
        if !value.is_finite() {
            out.push_str(&value.to_string());
            return;
        }
        let is_negative = value < 0.0;
        if is_negative {
            out.push_str(&self.negative.0);
        }
        // Counts are whole; up to here every one of them is exact.
        if value.fract() == 0.0 && value.abs() < 9e15 {
            self.write_whole(out, Digits::of(value.abs() as u64, 1).as_slice());
        } else {
            let plain = value.abs().to_string();
            let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
            self.write_whole(out, whole.as_bytes());
            if !fraction.is_empty() {
                out.push_str(&self.decimal);
                self.write_digits(out, fraction.as_bytes());
            }
        }
        if is_negative {
            out.push_str(&self.negative.1);
        }
    }

    /// Appends a number without groups, with zeros in front up to `width`: a year, a day, an hour.
    pub fn write_plain(&self, out: &mut String, value: u64, width: usize) {
        self.write_digits(out, Digits::of(value, width).as_slice());
    }

    /// The plural category of a number.
    pub fn category(&self, value: f64) -> PluralCategory {
        if (0.0..200.0).contains(&value) && value.fract() == 0.0 {
            return self.plurals[value as usize];
        }
        let decimal = value.to_string().parse::<Decimal>().ok();
        let category = decimal.and_then(|decimal| Some(rules(&self.tag)?.category_for(&decimal)));
        category.unwrap_or(PluralCategory::Other)
    }

    /// Puts the words of a list around and between the items: `a, b and c`, or `a, b or c`.
    ///
    /// Gives the texts before the first item, between two items, and after the last: one more than there are items.
    pub fn list_words(&self, items: &[String], list: List) -> Vec<String> {
        let options = ListFormatterOptions::default();
        let formatter = match list {
            List::And => ListFormatter::try_new_and((&self.tag).into(), options),
            List::Or => ListFormatter::try_new_or((&self.tag).into(), options),
        };
        let whole = formatter.map_or_else(|_| items.join(", "), |formatter| formatter.format_to_string(items.iter()));
        let mut rest = whole.as_str();
        let mut words = Vec::with_capacity(items.len() + 1);
        for item in items {
            let (before, after) = rest.split_once(item.as_str()).unwrap_or((rest, ""));
            words.push(before.to_owned());
            rest = after;
        }
        words.push(rest.to_owned());
        words
    }

    /// Appends ASCII digits in groups.
    fn write_whole(&self, out: &mut String, whole: &[u8]) {
        let (last, before) = self.groups;
        if last == 0 || whole.len() < self.grouped_from {
            return self.write_digits(out, whole);
        }
        for (position, digit) in whole.iter().enumerate() {
            let rest = whole.len() - position;
            if position > 0 && rest >= last && (rest - last).is_multiple_of(before) {
                out.push_str(&self.group);
            }
            self.write_digits(out, std::slice::from_ref(digit));
        }
    }

    /// Appends ASCII digits in the locale's digits.
    fn write_digits(&self, out: &mut String, digits: &[u8]) {
        out.extend(digits.iter().map(|digit| self.digits[usize::from(digit - b'0')]));
    }
}

/// A whole number in ASCII digits, without an allocation.
struct Digits {
    buffer: [u8; 20],
    start: usize,
}

impl Digits {
    /// With zeros in front up to `width`, at most 20.
    fn of(value: u64, width: usize) -> Self {
        let mut digits = Self { buffer: [b'0'; 20], start: 20 };
        let mut rest = value;
        while rest > 0 {
            digits.start -= 1;
            digits.buffer[digits.start] = b'0' + (rest % 10) as u8;
            rest /= 10;
        }
        digits.start = digits.start.min(20_usize.saturating_sub(width));
        digits
    }

    fn as_slice(&self) -> &[u8] {
        &self.buffer[self.start..]
    }
}

fn rules(tag: &Tag) -> Option<PluralRules> {
    PluralRules::try_new_cardinal(tag.into()).ok()
}

/// The name of a category in message files.
pub(super) const fn category_name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[cfg(test)]
mod tests;
