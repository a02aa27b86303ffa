//! Other notations, told apart once EDTF has failed: which one it is, and what it would be in EDTF.

use std::ops::Range;

use super::super::civil::Day;
use super::super::problem::{DateError, DateProblem};
use super::{guess, strict};

/// Longer texts are no date in any notation.
const LONGEST: usize = 64;

/// A better error for the same text, if there is one.
pub(super) fn refine(text: &str, error: DateError) -> DateError {
    if text.trim().is_empty() {
        return DateError::new(0..text.len(), DateProblem::Empty);
    }
    if text.len() > LONGEST {
        return error;
    }
    let piece = piece(text, error.span.start);
    refine_part(text, 0..text.len(), &error)
        .or_else(|| refine_part(text, piece.clone(), &error).filter(|_| piece.len() < text.len()))
        .unwrap_or(error)
}

/// What lies between the separators around a place: the end of an interval, the member of a set.
fn piece(text: &str, at: usize) -> Range<usize> {
    let start = text[..at].rfind(['/', ',', '[', '{']).map_or(0, |before| before + 1);
    let end = text[at..].find(['/', ',', ']', '}']).map_or(text.len(), |length| at + length);
    start..end
}

fn refine_part(text: &str, part: Range<usize>, error: &DateError) -> Option<DateError> {
    let whole = &text[part.clone()];
    match error.problem {
        DateProblem::MonthOutOfRange { .. } | DateProblem::SeasonWithDay { .. } => {
            guess::day_and_month_exchanged(whole).map(|date| error.clone().suggesting(Some(date)))
        }
        DateProblem::Unexpected { .. } => notation(whole)
            .or_else(|| guess::notation(whole, error.span.start.saturating_sub(part.start)))
            .map(|(problem, suggestion)| DateError::new(part, problem).suggesting(suggestion))
            .or_else(|| guess::slip(whole).map(|date| error.clone().suggesting(Some(date)))),
        _ => None,
    }
}

/// ISO 8601-1 forms that EDTF leaves out, and years with too few or too many digits.
fn notation(text: &str) -> Option<(DateProblem, Option<String>)> {
    use DateProblem as P;
    if let Some((date, time)) = text.split_once('T') {
        return date_time(date, time);
    }
    // Every digit as a 9: the outline of the text.
    let outline: String = text.chars().map(|c| if c.is_ascii_digit() { '9' } else { c }).collect();
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    Some(match outline.trim_start_matches('-') {
        "99" | "999" => (P::ShortYear, None),
        "999999" | "99999999" => (P::BasicForm, parsing(&dashed(&digits))),
        "9999-9999" | "999999-99" => (P::MixedForms, parsing(&dashed(&digits))),
        "9999999" | "9999-999" => (P::OrdinalDate, ordinal(&digits)),
        "9999-W99" | "9999-W99-9" | "9999W99" | "9999W999" | "9999-W999" | "9999W99-9" => (P::WeekDate, week(&digits)),
        year if year.len() > 4 && year.bytes().all(|byte| byte == b'9') => {
            (P::LongYearWithoutY, parsing(&format!("Y{text}")))
        }
        other if other.starts_with("P9") || other.starts_with("PT9") => (P::Duration, None),
        _ => return None,
    })
}

/// A date-time of which one part or more lack their separators.
fn date_time(date: &str, time: &str) -> Option<(DateProblem, Option<String>)> {
    let zone_at = time.find(['Z', '+', '-']).unwrap_or(time.len());
    let (clock, zone) = time.split_at(zone_at);
    let suggestion = parsing(&format!("{}T{}{}", dashed(&date.replace('-', "")), colons(clock), zone_colons(zone)))?;
    let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let zone_digits = zone.get(1..).filter(|zone| zone.len() > 2).map(all_digits);
    let is_mixed = !all_digits(date) || !all_digits(clock) || zone_digits == Some(false);
    Some((if is_mixed { DateProblem::MixedForms } else { DateProblem::BasicForm }, Some(suggestion)))
}

/// `20241021` as `2024-10-21`, `202410` as `2024-10`; anything else as it is.
fn dashed(digits: &str) -> String {
    match (digits.get(..4), digits.get(4..6), digits.get(6..)) {
        (Some(year), Some(month), Some("")) => format!("{year}-{month}"),
        (Some(year), Some(month), Some(day)) => format!("{year}-{month}-{day}"),
        _ => digits.to_owned(),
    }
}

fn colons(clock: &str) -> String {
    let digits = clock.replace(':', "");
    match (digits.get(..2), digits.get(2..4), digits.get(4..)) {
        (Some(hour), Some(minute), Some("")) => format!("{hour}:{minute}"),
        (Some(hour), Some(minute), Some(second)) => format!("{hour}:{minute}:{second}"),
        _ => digits,
    }
}

fn zone_colons(zone: &str) -> String {
    match (zone.get(..3), zone.get(3..)) {
        (Some(hours), Some(minutes)) if minutes.len() == 2 => format!("{hours}:{minutes}"),
        _ => zone.to_owned(),
    }
}

/// Year and day of the year, seven digits.
fn ordinal(digits: &str) -> Option<String> {
    let (year, of_year) = (digits.get(..4)?.parse().ok()?, digits.get(4..)?.parse::<i64>().ok()?);
    let day = Day::from_ymd(year, 1, 1)?.plus(of_year - 1);
    (of_year > 0 && day.ymd().0 == year).then(|| written(day))
}

/// Year, week and perhaps weekday, six or seven digits: the day, or Monday to Sunday.
fn week(digits: &str) -> Option<String> {
    let (year, week) = (digits.get(..4)?.parse().ok()?, digits.get(4..6)?.parse::<u8>().ok()?);
    let fourth = Day::from_ymd(year, 1, 4)?;
    let monday = fourth.plus(i64::from(week) * 7 - 6 - i64::from(fourth.weekday()));
    if monday.iso_week() != (year, week) {
        return None;
    }
    match digits.get(6..)?.parse::<i64>() {
        Ok(weekday @ 1..=7) => Some(written(monday.plus(weekday - 1))),
        Ok(_) => None,
        Err(_) => Some(format!("{}/{}", written(monday), written(monday.plus(6)))),
    }
}

fn written(day: Day) -> String {
    let (year, month, day) = day.ymd();
    format!("{year:04}-{month:02}-{day:02}")
}

/// The canonical text, if it is EDTF.
pub(super) fn parsing(text: &str) -> Option<String> {
    strict(text).ok().map(|value| value.to_string())
}
