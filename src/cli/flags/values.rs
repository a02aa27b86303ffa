//! What single values have to look like, and what is said of those that do not.

use crate::date::{Day, Edtf, TimeZone};
use std::ffi::OsString;

pub(super) fn day(text: &str) -> Result<String, String> {
    let is_day = text.len() == 10 && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    match Edtf::parse(text) {
        Ok(date) if is_day => Ok(date.to_string()),
        _ => Err("write a day such as `2024-11-02`".into()),
    }
}

pub(super) fn civil_day(text: &str) -> Result<Day, String> {
    let day = Edtf::parse(&day(text)?).ok().and_then(|date| date.first_day());
    day.ok_or_else(|| "write a day such as `2024-11-02`".into())
}

pub fn web_address(text: &str) -> Result<String, String> {
    match url::Url::parse(text) {
        Ok(url) if matches!(url.scheme(), "http" | "https") => Ok(text.to_owned()),
        _ => Err("write an address that starts with `https://` or `http://`".into()),
    }
}

/// `/x/` of `x`, `/x` and `/x/`.
pub(super) fn base_path(text: &str) -> Result<String, String> {
    let inner = text.trim_matches('/');
    let is_plain = |segment: &str| {
        let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~');
        segment.bytes().all(is_letter) && !segment.is_empty() && !segment.bytes().all(|byte| byte == b'.')
    };
    match inner {
        "" => Ok("/".to_owned()),
        _ if inner.split('/').all(is_plain) => Ok(format!("/{inner}/")),
        _ => Err("write a path such as `/timelines/`, of ASCII letters, digits, `-`, `_`, `.` and `~`".into()),
    }
}

/// Goes before a date that starts with a hyphen, as the year -44 does, so that it is not read as options. No argument
/// can hold this character.
const MARK: char = '\0';

pub(super) fn marked(mut args: Vec<OsString>) -> Vec<OsString> {
    if args.get(1).is_none_or(|command| command != "date") {
        return args;
    }
    for arg in &mut args {
        let rest = arg.to_str().and_then(|arg| arg.strip_prefix('-'));
        if rest.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit() || c == 'X')) {
            let mut marked = OsString::from(MARK.to_string());
            marked.push(&*arg);
            *arg = marked;
        }
    }
    args
}

pub(super) fn unmarked(text: &str) -> Result<String, std::convert::Infallible> {
    Ok(text.strip_prefix(MARK).unwrap_or(text).to_owned())
}

pub fn language(text: &str) -> Result<String, String> {
    match text.parse::<icu::locale::Locale>() {
        Ok(_) => Ok(text.to_owned()),
        Err(_) => Err("write a language tag, such as `id` or `pt-BR`".into()),
    }
}

pub(super) fn timezone(text: &str) -> Result<TimeZone, String> {
    TimeZone::named(text).ok_or_else(|| "write a name of the IANA database, such as `Asia/Jakarta`".into())
}
