//! Quotation marks: which stretches of a text stand between them.

use std::ops::Range;

/// A stretch between quotation marks of the outermost level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Quote {
    /// With the marks.
    pub whole: Range<usize>,
    /// Without them.
    pub inner: Range<usize>,
    /// The mark at the end is there; a quotation that runs on into the next paragraph has none.
    pub closed: bool,
}

/// Mark that opens, marks that close it.
const PAIRS: &[(&str, &[&str])] = &[
    ("“", &["”", "“"]),
    ("„", &["“", "”"]),
    ("«", &["»"]),
    ("»", &["«"]),
    ("「", &["」"]),
    ("『", &["』"]),
    ("''", &["''"]),
    ("\"", &["\""]),
    ("”", &["”"]),
    ("‘", &["’"]),
];

/// The quotations of a text, in order. None reaches over the end of its line.
pub(crate) fn quotes(text: &str) -> Vec<Quote> {
    let mut found = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        in_line(line.trim_end(), start, &mut found);
        start += line.len();
    }
    found
}

fn in_line(line: &str, offset: usize, found: &mut Vec<Quote>) {
    let mut at = 0;
    // A mark that is not closed in this line will not be closed for a later one either: look for each but once.
    let mut unclosed: [bool; PAIRS.len()] = [false; PAIRS.len()];
    while let Some((open, pair)) = next_open(line, at) {
        let (mark, closers) = PAIRS[pair];
        let inner = open + mark.len();
        let end = if unclosed[pair] { None } else { closing(line, inner, mark, closers) };
        match end {
            Some((close, length)) => {
                let whole = offset + open..offset + close + length;
                found.push(Quote { whole, inner: offset + inner..offset + close, closed: true });
                at = close + length;
            }
            None if mark != "‘" && mark != "»" && is_paragraph_opening(line, open) => {
                let whole = offset + open..offset + line.len();
                found.push(Quote { inner: offset + inner..whole.end, whole, closed: false });
                return;
            }
            None => {
                unclosed[pair] = true;
                at = inner;
            }
        }
    }
}

fn is_paragraph_opening(line: &str, open: usize) -> bool {
    line[..open].trim().is_empty() || line[..open].trim_end().ends_with([',', ':'])
}

/// The next mark that can open a quotation.
fn next_open(line: &str, from: usize) -> Option<(usize, usize)> {
    for (at, letter) in line[from..].char_indices() {
        if !matches!(letter, '“' | '„' | '«' | '»' | '「' | '『' | '\'' | '"' | '”' | '‘') {
            continue;
        }
        let at = from + at;
        let pair = PAIRS.iter().position(|(mark, _)| line[at..].starts_with(mark));
        let Some(pair) = pair else { continue };
        let mark = PAIRS[pair].0;
        let before = line[..at].chars().next_back();
        let after = line[at + mark.len()..].chars().next();
        let free = before.is_none_or(|c| !c.is_alphanumeric() || !c.is_ascii() && !matches!(mark, "‘" | "”"));
        let word = after.is_some_and(|c| !c.is_whitespace() && !matches!(c, ',' | '.' | ';' | ')'));
        let fits = match mark {
            "“" | "„" | "「" | "『" => true,
            "«" => true,
            _ => free && word,
        };
        if fits {
            return Some((at, pair));
        }
    }
    None
}

fn closing(line: &str, from: usize, mark: &str, closers: &[&str]) -> Option<(usize, usize)> {
    let mut depth = 0usize;
    for (at, letter) in line[from..].char_indices() {
        if letter.is_alphanumeric() || letter == ' ' {
            continue;
        }
        let at = from + at;
        let rest = &line[at..];
        if let Some(close) = closers.iter().find(|close| rest.starts_with(**close)) {
            let end = at + close.len();
            let after = line[end..].chars().next();
            let straight = matches!(mark, "\"" | "''" | "‘" | "”");
            if straight && after.is_some_and(|c| c.is_alphanumeric() && c.is_ascii()) {
                continue;
            }
            if mark == "‘"
                && !line[from..at].ends_with([',', '.', '?', '!'])
                && after.is_some_and(char::is_alphanumeric)
            {
                continue;
            }
            if depth == 0 {
                return Some((at, close.len()));
            }
            depth -= 1;
        } else if rest.starts_with(mark) && !straight_mark(mark) {
            depth += 1;
        }
    }
    None
}

fn straight_mark(mark: &str) -> bool {
    matches!(mark, "\"" | "''" | "”" | "“")
}
