//! When an article was published, and where that is written.

use crate::pull::time::{Anchor, Tagger};
use chrono::{Datelike, NaiveDate};
use std::fmt;

/// A day of publication and the place it was taken from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    pub date: NaiveDate,
    pub from: Place,
}

/// Where a publication date was found, the most trusted first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// The user or the record that brought the article says so.
    Given,
    /// `datePublished` of a JSON-LD block.
    JsonLd,
    /// A `meta` element, by name.
    Meta(String),
    /// A `time` element.
    Time,
    /// Digits of the article's address.
    Address(String),
    /// Words of the article.
    Text(String),
    /// Digits of the address of the article that this one reprints.
    Original(String),
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Given => write!(f, "given"),
            Self::JsonLd => write!(f, "datePublished in JSON-LD"),
            Self::Meta(name) => write!(f, "meta {name}"),
            Self::Time => write!(f, "time element"),
            Self::Address(digits) => write!(f, "{digits} in the address"),
            Self::Text(words) => write!(f, "the text: {words}"),
            Self::Original(digits) => write!(f, "{digits} in the address of the original"),
        }
    }
}

/// Years in which an article can have been published; others are defaults of a publishing system, such as `0001-01-01`.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2199;

pub fn day(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day).filter(|date| YEARS.contains(&date.year()))
}

/// The day that a text for machines begins with: `2024-10-21`, `2024-10-21T16:28:00Z`, `20241021`, `2024/10/21 16:28`.
pub fn machine_day(text: &str) -> Option<NaiveDate> {
    let text = text.trim();
    let bytes = text.as_bytes();
    let number = |range: std::ops::Range<usize>| -> Option<u32> {
        let digits = text.get(range)?;
        digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok())?
    };
    let year = i32::try_from(number(0..4)?).ok()?;
    if matches!(bytes.get(4), Some(b'-' | b'/' | b'.')) && bytes.get(7) == bytes.get(4) {
        // Neither more digits nor the end of an interval.
        if bytes.get(10).is_some_and(|byte| byte.is_ascii_digit() || *byte == b'/') {
            return None;
        }
        return day(year, number(5..7)?, number(8..10)?);
    }
    if bytes.get(8).is_some_and(u8::is_ascii_digit) {
        return None;
    }
    day(year, number(4..6)?, number(6..8)?)
}

/// Bytes up to which a text can be a stamp.
const MAX_STAMP: usize = 300;

/// The day in words for readers that say one day only: `Published 21 October 2024`, `입력 2024. 10. 22. 오전 9:12`. English is
/// understood beside the article's own language.
pub fn written_day(text: &str, lang: Option<&str>) -> Option<Published> {
    if text.len() > MAX_STAMP {
        return None;
    }
    // English is made ready only for what can be a day.
    let english = text.contains(|c: char| c.is_ascii_digit()).then_some("en");
    let worded = || lang.into_iter().chain(english).find_map(|lang| worded_day(text, lang));
    let (date, range) = numeric_day(text).or_else(worded)?;
    Some(Published { date, from: Place::Text(text[range].to_owned()) })
}

/// The first whole date that a language's rules find.
fn worded_day(text: &str, lang: &str) -> Option<(NaiveDate, std::ops::Range<usize>)> {
    let times = Tagger::for_language(lang)?.tag(text, &Anchor::default());
    times.into_iter().find_map(|time| Some((machine_day(time.value.as_deref()?)?, time.start..time.end)))
}

/// The day of a short text that says little besides.
pub fn stamp_day(text: &str, lang: Option<&str>) -> Option<Published> {
    let found = written_day(text, lang)?;
    let Place::Text(words) = &found.from else { return None };
    (words.chars().count() * 3 >= text.trim().chars().count()).then_some(found)
}

/// A day in figures, the year of four digits. Which of two numbers is the month has to be plain from their size or from the order.
fn numeric_day(text: &str) -> Option<(NaiveDate, std::ops::Range<usize>)> {
    let numbers: Vec<(usize, &str)> = numbers(text).collect();
    numbers.windows(3).find_map(|triple| {
        let [first, second, third] = [triple[0], triple[1], triple[2]];
        let is_joined = |a: (usize, &str), b: (usize, &str)| {
            let between = text[a.0 + a.1.len()..b.0].trim();
            matches!(between, "." | "/" | "-" | "年" | "年 " | "月" | "년" | "월")
        };
        if !is_joined(first, second) || !is_joined(second, third) {
            return None;
        }
        let range = first.0..third.0 + third.1.len();
        let value = |part: (usize, &str)| part.1.parse::<u32>().ok();
        let (a, b, c) = (value(first)?, value(second)?, value(third)?);
        let found = match (first.1.len(), third.1.len()) {
            (4, 1..=2) => day(i32::try_from(a).ok()?, b, c),
            (1..=2, 4) if a > 12 || a == b || text[range.clone()].contains('.') => day(i32::try_from(c).ok()?, b, a),
            (1..=2, 4) if b > 12 => day(i32::try_from(c).ok()?, a, b),
            _ => None,
        };
        found.map(|date| (date, range))
    })
}

fn numbers(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut rest = 0;
    std::iter::from_fn(move || {
        let start = rest + text[rest..].find(|c: char| c.is_ascii_digit())?;
        let length = text[start..].bytes().take_while(u8::is_ascii_digit).count();
        rest = start + length;
        Some((start, &text[start..rest]))
    })
}

/// The day that an address names, and the part of it that does.
///
/// Read are `/2024/10/21/`, `/2024/oct/21/`, `2024-10-21`, and the timestamps that publishing systems put into the numbers of
/// their articles: `20241021`, `20241021162851`, `241021162851749` after a site's number.
pub fn address_day(address: &str) -> Option<(NaiveDate, String)> {
    let path = address.split_once("://").map_or(address, |(_, rest)| rest);
    let path = path.split_once('/')?.1;
    let path = path.split(['?', '#']).next().unwrap_or_default();
    parted_day(path).or_else(|| digits(path).find_map(stamped_day))
}

const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// A day whose parts stand between slashes or hyphens.
fn parted_day(path: &str) -> Option<(NaiveDate, String)> {
    for separator in ['/', '-', '_'] {
        let mut from = 0;
        let parts: Vec<(usize, &str)> = path
            .split(separator)
            .map(|part| {
                let at = from;
                from += part.len() + 1;
                (at, part)
            })
            .collect();
        for triple in parts.windows(3) {
            let [(start, year), (_, month), (at, rest)] = triple else { continue };
            let year = &year[year.len() - trailing_digits(year)..];
            let day_digits = rest.bytes().take_while(u8::is_ascii_digit).count();
            if year.len() != 4 || !(1..=2).contains(&day_digits) {
                continue;
            }
            let month_number = month.parse().ok().filter(|_| month.len() <= 2).or_else(|| {
                let name = month.get(..3)?.to_ascii_lowercase();
                (month.len() <= 9)
                    .then(|| (1..).zip(MONTHS).find(|(_, known)| *known == name).map(|(number, _)| number))?
            });
            let found = month_number
                .zip(year.parse().ok())
                .and_then(|(month, year)| day(year, month, rest[..day_digits].parse().ok()?));
            if let Some(found) = found {
                let start = start + triple[0].1.len() - year.len();
                return Some((found, path[start..at + day_digits].to_owned()));
            }
        }
    }
    None
}

fn trailing_digits(text: &str) -> usize {
    text.bytes().rev().take_while(u8::is_ascii_digit).count()
}

fn digits(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_ascii_digit()).filter(|digits| digits.len() >= 8)
}

/// The day in the number of an article, when the number is a timestamp.
fn stamped_day(digits: &str) -> Option<(NaiveDate, String)> {
    let part = |start: usize, end: usize| digits.get(start..end)?.parse::<u32>().ok();
    let long = |at: usize| day(i32::try_from(part(at, at + 4)?).ok()?, part(at + 4, at + 6)?, part(at + 6, at + 8)?);
    let short =
        |at: usize| day(2000 + i32::try_from(part(at, at + 2)?).ok()?, part(at + 2, at + 4)?, part(at + 4, at + 6)?);
    let clock = |at: usize| Some(part(at, at + 2)? < 24 && part(at + 2, at + 4)? < 60 && part(at + 4, at + 6)? < 60);
    let (found, at, length) = match digits.len() {
        8 => (long(0)?, 0, 8),
        14 | 17 if clock(8)? => (long(0)?, 0, 8),
        15 if clock(6)? => (short(0)?, 0, 6),
        18 if clock(9)? => (short(3)?, 3, 6),
        _ => return None,
    };
    (found.year() >= 1995).then(|| (found, digits[at..at + length].to_owned()))
}

#[cfg(test)]
mod tests {
    use super::{address_day, machine_day, written_day};

    #[test]
    fn days_in_figures_are_read_when_only_one_day_can_be_meant() {
        for (written, expected) in [
            ("입력 2024. 10. 22. 오전 9:12", Some("2024-10-22")),
            ("发布时间：2024年10月22日 09:12", Some("2024-10-22")),
            ("Terbit 22/10/2024 09:12", Some("2024-10-22")),
            ("Опубликовано 05.10.2024", Some("2024-10-05")),
            ("Updated 10/22/2024", Some("2024-10-22")),
            ("Terbit 5/10/2024", Some("2024-10-05")),
            ("Score 3-2-2024-1", None),
            ("Call 021 555", None),
            ("November 19, 2019, 07:47 PM EST", Some("2019-11-19")),
            ("Senin, 21 Oktober 2024 16:28 WIB", Some("2024-10-21")),
            ("Monday", None),
            ("October 2024", None),
        ] {
            assert_eq!(
                written_day(written, Some("id")).map(|found| found.date.to_string()).as_deref(),
                expected,
                "{written}"
            );
        }
    }

    #[test]
    fn days_for_machines_are_read() {
        for (written, expected) in [
            ("2019-11-20T05:57:50Z", Some("2019-11-20")),
            ("2019-11-20 13:42:06+08:00", Some("2019-11-20")),
            ("20191119", Some("2019-11-19")),
            ("2019/11/19", Some("2019-11-19")),
            ("20191119T1010", Some("2019-11-19")),
            ("0001-01-01T00:00:00Z", None),
            ("2019-13-01", None),
            ("2019-11-201", None),
            ("2019-11-20/2019-11-21", None),
            ("201911191", None),
            ("November 19, 2019", None),
            ("", None),
        ] {
            assert_eq!(machine_day(written).map(|day| day.to_string()).as_deref(), expected, "{written}");
        }
    }

    #[test]
    fn days_in_addresses_are_read() {
        for (address, expected) in [
            ("https://a.example/2024/10/21/title", Some(("2024-10-21", "2024/10/21"))),
            ("https://a.example/stories/2019/nov/19/meth", Some(("2019-11-19", "2019/nov/19"))),
            ("https://a.example/story/2019-11-19/title", Some(("2019-11-19", "2019-11-19"))),
            ("https://a.example/title-185241021162851749.htm", Some(("2024-10-21", "241021"))),
            ("https://a.example/title-20241021162851749.chn", Some(("2024-10-21", "20241021"))),
            ("https://a.example/2019/11/title-191120070028895.html", Some(("2019-11-20", "191120"))),
            ("https://a.example/20241021/title", Some(("2024-10-21", "20241021"))),
            ("https://a.example/read/2024/10/21/16280021/title", Some(("2024-10-21", "2024/10/21"))),
            ("https://a.example/articles/title-11574168580", None),
            ("https://a.example/2019/11/title", None),
            ("https://a.example/13/45/2019", None),
            ("https://a.example/news?date=2019-11-11", None),
            ("https://2019-11-11.example", None),
            ("https://a.example/id/185249921162851749", None),
        ] {
            let found = address_day(address).map(|(day, part)| (day.to_string(), part));
            let found = found.as_ref().map(|(day, part)| (day.as_str(), part.as_str()));
            assert_eq!(found, expected, "{address}");
        }
    }
}
