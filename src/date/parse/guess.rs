//! What an author may have meant by a text that is no ISO date: `21 October 2024`, `10/21/2024`, `circa 1850`.
//! Suggests only what leaves one reading.

use super::super::problem::{DateProblem, MONTHS};
use super::foreign::parsing;

/// `NotEdtf` when the text is clearly of another kind: it can be read as one, or no year could be read before the
/// error, at so many bytes.
pub(super) fn notation(text: &str, error_at: usize) -> Option<(DateProblem, Option<String>)> {
    let suggestion = numbers(text).or_else(|| words(text));
    let is_wordy = text.contains(|c: char| c.is_whitespace() || c.is_alphabetic() && !"XYETZS".contains(c));
    // `10/11/2024`: day and month cannot be told apart.
    let is_numeric = text.starts_with(|c: char| c.is_ascii_digit());
    let is_slashed = is_numeric && text.matches(['/', '.']).count() > 1 && text.find(['/', '.']) < Some(3);
    let is_foreign = suggestion.is_some() || is_slashed || is_wordy && error_at < 4 && slip(text).is_none();
    is_foreign.then_some((DateProblem::NotEdtf, suggestion))
}

/// The same text without slips of the keyboard: case, spaces, dashes, the letters of older drafts, fractions of a
/// second.
pub(super) fn slip(text: &str) -> Option<String> {
    const LONG_DASHES: [char; 5] = ['–', '—', '−', '‐', '‑'];
    ["-", "/"].into_iter().find_map(|dash| {
        let mut tidy = text.trim().to_ascii_uppercase().replace(LONG_DASHES, dash);
        for (from, to) in
            [(" - ", "/"), (" /", "/"), ("/ ", "/"), (", ", ","), (" Z", "Z"), (" +", "+"), ("?~", "%"), ("~?", "%")]
        {
            tidy = tidy.replace(from, to);
        }
        tidy = tidy.replace("OPEN", "..").replace("UNKNOWN", "").replace('U', "X").replace(' ', "T");
        let tidy = without_fraction(tidy.strip_prefix('+').unwrap_or(&tidy));
        parsing(&tidy).filter(|tidy| tidy != text)
    })
}

/// `16:28:30.123Z` without its fraction of a second.
fn without_fraction(text: &str) -> String {
    match text.split_once('T').and_then(|(_, time)| time.split_once('.')) {
        Some((_, fraction)) => {
            let before = text.len() - fraction.len() - 1;
            format!("{}{}", &text[..before], fraction.trim_start_matches(|c: char| c.is_ascii_digit()))
        }
        None => text.to_owned(),
    }
}

/// `2024-21-10` with its numbers in the right order.
pub(super) fn day_and_month_exchanged(text: &str) -> Option<String> {
    match text.split('-').collect::<Vec<_>>().as_slice() {
        [year, day, month] => parsing(&format!("{year}-{month}-{day}")),
        _ => None,
    }
}

/// Two or three numbers, one of them a year of four digits at either side.
fn numbers(text: &str) -> Option<String> {
    let parts: Vec<&str> = text.split(['/', '.', '-', ' ']).collect();
    if parts.iter().any(|part| part.is_empty() || part.len() > 4 || !part.bytes().all(|byte| byte.is_ascii_digit())) {
        return None;
    }
    let (year, rest) = match parts.as_slice() {
        [year, rest @ ..] | [rest @ .., year] if year.len() == 4 => (*year, rest),
        _ => return None,
    };
    let is_first = parts[0].len() == 4;
    let number = |text: &&str| text.parse::<u16>().ok();
    match (rest, is_first) {
        ([month], _) => dated(year, number(month)?, None),
        ([month, day], true) => dated(year, number(month)?, number(day)),
        ([a, b], false) => match (number(a)?, number(b)?) {
            (day @ 13.., month) => dated(year, month, Some(day)),
            (month, day @ 13..) => dated(year, month, Some(day)),
            (a, b) if a == b => dated(year, a, Some(b)),
            _ => None,
        },
        _ => None,
    }
}

/// A month's English name with a year and perhaps a day; a decade; "circa".
fn words(text: &str) -> Option<String> {
    let mut words: Vec<&str> = text.split([' ', ',', '.']).filter(|word| !word.is_empty()).collect();
    let first = words.first()?.to_ascii_lowercase();
    let is_about = ["c", "ca", "circa", "about", "around"].contains(&first.as_str());
    if is_about {
        words.remove(0);
    }
    let plain = match words.as_slice() {
        [word] => match word.strip_suffix("0s") {
            Some(decade) => parsing(&format!("{decade}X"))?,
            None if is_about => (*word).to_owned(),
            None => return None,
        },
        words => month_named_among(words)?,
    };
    if is_about { parsing(&format!("{plain}~")) } else { Some(plain) }
}

/// One month's name, one year of four digits and at most one day, in any order.
fn month_named_among(words: &[&str]) -> Option<String> {
    let (mut year, mut month, mut day) = (None, None, None);
    for word in words {
        let number = word.trim_end_matches(|c: char| c.is_ascii_lowercase());
        let is_second = match (month_named(word), number.parse::<u16>()) {
            (Some(name), _) => month.replace(name).is_some(),
            (None, Ok(_)) if number.len() == 4 => year.replace(*word).is_some(),
            (None, Ok(number)) => day.replace(number).is_some(),
            (None, Err(_)) => return None,
        };
        if is_second {
            return None;
        }
    }
    dated(year?, month?, day)
}

/// By its name or its first three letters.
fn month_named(word: &str) -> Option<u16> {
    let word = word.to_ascii_lowercase();
    (1..).zip(MONTHS).find_map(|(number, month)| {
        let month = month.to_ascii_lowercase();
        (month == word || month[..3] == word || word == "sept" && month == "september").then_some(number)
    })
}

fn dated(year: &str, month: u16, day: Option<u16>) -> Option<String> {
    // Parts of a year have numbers too, but nobody means one by `2024/25`.
    if month > 12 {
        return None;
    }
    parsing(&match day {
        Some(day) => format!("{year}-{month:02}-{day:02}"),
        None => format!("{year}-{month:02}"),
    })
}
