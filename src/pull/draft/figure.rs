//! Numbers in what is said: how many, of what, and with which hedge.

use std::ops::Range;

use super::super::who::{Hedge, Reading};
use super::Context;
use super::date::within;

/// How many bytes before a number its hedge may end.
const HEDGE_GAP: usize = 4;

/// A number in a statement.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// The digits and the words that multiply them.
    pub span: Range<usize>,
    pub value: f64,
    pub hedge: Option<Hedge>,
    pub hedge_span: Option<Range<usize>>,
    /// The word for what is counted.
    pub unit: Option<Range<usize>>,
}

/// The numbers of some stretches of a text, dates left out.
pub(crate) fn figures(text: &str, reading: &Reading, content: &[Range<usize>], context: &Context) -> Vec<Figure> {
    content.iter().flat_map(|range| in_range(text, reading, range, context)).collect()
}

fn in_range(text: &str, reading: &Reading, range: &Range<usize>, context: &Context) -> Vec<Figure> {
    let times = within(context, range);
    // In the order of their ends.
    let hedges: Vec<(Hedge, Range<usize>)> = reading
        .language
        .hedge
        .find(&reading.folded[range.clone()])
        .map(|(hedge, at)| (hedge, range.start + at.start..range.start + at.end))
        .collect();
    let mut found = Vec::new();
    let mut at = range.start;
    while let Some(start) = text[at..range.end].find(|c: char| c.is_ascii_digit()).map(|skip| at + skip) {
        let digits = digits(&text[start..range.end]);
        at = start + digits;
        let before = text[..start].chars().next_back();
        let joined = before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '-' | '/' | ':'))
            && !text[..start].ends_with("Rp");
        let after = text[at..].chars().next();
        let part = after.is_some_and(|c| matches!(c, '-' | '/' | ':') || c.is_ascii_alphanumeric());
        let dated =
            times.get(times.partition_point(|when| when.span.end <= start)).is_some_and(|when| when.span.start < at);
        let Some(value) = value(&text[start..at], reading).filter(|_| !joined && !part && !dated) else { continue };
        let (value, end) = multiplied(reading, value, at, range.end);
        let near = hedges.partition_point(|(_, hedge)| hedge.end + HEDGE_GAP < start)
            ..hedges.partition_point(|(_, hedge)| hedge.end <= start);
        let hedge = hedges[near].iter().max_by_key(|(_, hedge)| hedge.len());
        found.push(Figure {
            span: start..end,
            value,
            hedge: hedge.map(|(hedge, _)| *hedge),
            hedge_span: hedge.map(|(_, span)| span.clone()),
            unit: unit(text, end, range.end),
        });
        at = end;
    }
    found
}

fn digits(text: &str) -> usize {
    let end = text.find(|c: char| !c.is_ascii_digit() && !matches!(c, '.' | ',')).unwrap_or(text.len());
    text[..end].trim_end_matches(['.', ',']).len()
}

/// The number that some digits mean, by the language's mark before the fraction.
fn value(digits: &str, reading: &Reading) -> Option<f64> {
    let decimal = reading.language.numbers.decimal.unwrap_or('.');
    let (whole, fraction) = digits.split_once(decimal).map_or((digits, ""), |(whole, fraction)| (whole, fraction));
    let group = if decimal == ',' { '.' } else { ',' };
    let groups: Vec<&str> = whole.split(group).collect();
    let grouped = groups.len() == 1 || groups[1..].iter().all(|group| group.len() == 3);
    let plain = fraction.chars().all(|c| c.is_ascii_digit());
    (grouped && plain).then(|| format!("{}.{fraction}0", groups.concat()).parse().ok())?
}

fn multiplied(reading: &Reading, value: f64, at: usize, end: usize) -> (f64, usize) {
    let rest = &reading.folded[at..end];
    let space = rest.len() - rest.trim_start().len();
    let word = rest[space..].split(|c: char| !c.is_alphabetic()).next().unwrap_or("");
    match reading.language.numbers.multiplier.get(word) {
        Some(times) => (value * times, at + space + word.len()),
        None => (value, at),
    }
}

/// The word after a number.
fn unit(text: &str, at: usize, end: usize) -> Option<Range<usize>> {
    let rest = &text[at..end];
    if rest.starts_with('%') {
        return Some(at..at + 1);
    }
    let start = at + rest.len() - rest.trim_start_matches(' ').len();
    let word = text[start..end].split(|c: char| !c.is_alphabetic() && c != '-').next().unwrap_or("");
    (start > at && word.chars().next().is_some_and(char::is_lowercase)).then(|| start..start + word.len())
}
