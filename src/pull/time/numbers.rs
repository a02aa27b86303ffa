//! Number words joined into numbers: "twenty one", "dua puluh", 二〇一九, "nineteen eighty six".

use super::label::class_label;
use super::node::Node;
use super::settings::{Settings, Writing};
use super::words::Class;

/// The longest run of number words that is one number.
const LONGEST: usize = 8;

/// Adds a node for every run of number words in an island that makes one number, and for those that end in an ordinal.
pub fn join(nodes: &mut Vec<Node>, text: &str, settings: &Settings) {
    let count = nodes.len();
    for first in 0..count {
        if nodes[first].is_class(Class::Number) {
            extend(nodes, count, first, text, settings);
        }
    }
}

fn extend(nodes: &mut Vec<Node>, count: usize, first: usize, text: &str, settings: &Settings) {
    let mut values = vec![nodes[first].value];
    let (start, mut end) = (nodes[first].start, nodes[first].end);
    while values.len() < LONGEST {
        let Some((value, ordinal, next)) = follower(&nodes[..count], end, text, settings.writing) else { return };
        values.push(value);
        end = next;
        if let Some((value, digits)) = compose(&values, settings) {
            let class = if ordinal { Class::Ordinal } else { Class::Number };
            nodes.push(Node { value, digits, ..Node::plain(start, end, class_label(class)) });
        }
        if ordinal {
            return;
        }
    }
}

/// The number word after a place, with a joining word between allowed: its value, whether it is an ordinal, its end.
fn follower(nodes: &[Node], end: usize, text: &str, writing: Writing) -> Option<(i32, bool, usize)> {
    let next = step(nodes, end, text, writing, &[Class::Number, Class::Ordinal]);
    let found = match next {
        Some(found) => found,
        None => {
            let joiner = step(nodes, end, text, Writing::Unspaced, &[Class::Joiner])?;
            let found = step(nodes, joiner.end, text, Writing::Unspaced, &[Class::Number, Class::Ordinal])?;
            // "Fünfundzwanzig" is one number, "fünf und zwanzig" are two.
            let apart = joiner.start > end || found.start > joiner.end;
            (writing != Writing::Compound || !apart).then_some(found)?
        }
    };
    Some((found.value, found.is_class(Class::Ordinal), found.end))
}

fn step(nodes: &[Node], end: usize, text: &str, writing: Writing, classes: &[Class]) -> Option<Node> {
    let space = text[end..].chars().next().filter(|c| c.is_whitespace()).map_or(0, char::len_utf8);
    if space == 0 && writing == Writing::Spaced || space > 0 && writing == Writing::Compound {
        return None;
    }
    let fits =
        |node: &&Node| node.start == end + space && node.digits == 0 && classes.iter().any(|c| node.is_class(*c));
    nodes.iter().filter(fits).max_by_key(|node| node.end).copied()
}

/// The number that a row of number words makes, and its digits where it is spelt out one by one.
fn compose(values: &[i32], settings: &Settings) -> Option<(i32, u8)> {
    if values.iter().all(|value| (0..=9).contains(value)) {
        let spelt = settings.writing == Writing::Unspaced || values.len() == 4;
        return spelt.then(|| (values.iter().fold(0, |all, value| all * 10 + value), values.len() as u8));
    }
    let sum = if settings.writing == Writing::Compound { add_compound(values) } else { add(values) };
    sum.map(|value| (value, 0)).or_else(|| pair(values).filter(|_| settings.year_pairs))
}

fn add(values: &[i32]) -> Option<i32> {
    let (mut total, mut current) = (0_i32, 0_i32);
    for value in values {
        match *value {
            v if v >= 1000 => {
                total = total.checked_add(current.max(1).checked_mul(v)?)?;
                current = 0;
            }
            100 => current = (current / 100 * 100) + (current % 100).max(1) * 100,
            10 if (1..=9).contains(&(current % 100)) => current = current / 100 * 100 + current % 10 * 10,
            v if v >= 20 && current % 100 == 0 => current += v,
            v if v < 10 && current % 10 == 0 && current % 100 != 10 || current % 100 == 0 => current += v,
            v if v < 10 && current % 100 == 10 => current += v,
            _ => return None,
        }
    }
    total.checked_add(current)
}

/// As German has it: the one before the ten, "neunzehnhundert-neun-und-achtzig".
fn add_compound(values: &[i32]) -> Option<i32> {
    let (mut total, mut current) = (0_i32, 0_i32);
    for value in values {
        match *value {
            1000 => {
                total = total.checked_add(current.max(1).checked_mul(1000)?)?;
                current = 0;
            }
            100 if current < 100 => current = current.max(1) * 100,
            v if v < 20 && current % 100 == 0 => current += v,
            v if (20..100).contains(&v) && current % 100 < 10 => current += v,
            _ => return None,
        }
    }
    total.checked_add(current)
}

/// "nineteen eighty six", "twenty nineteen".
fn pair(values: &[i32]) -> Option<(i32, u8)> {
    let (first, rest) = values.split_first()?;
    let years = if rest.len() == 1 { rest[0] } else { add(rest)? };
    ((10..=21).contains(first) && (10..=99).contains(&years)).then_some((first * 100 + years, 4))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_of_words_make_numbers() {
        let of = |writing| Settings { writing, year_pairs: true, ..Settings::default() };
        let spaced = |values: &[i32]| compose(values, &of(Writing::Spaced)).map(|(value, _)| value);
        assert_eq!(spaced(&[20, 1]), Some(21));
        assert_eq!(spaced(&[2, 10, 5]), Some(25));
        assert_eq!(spaced(&[2, 1000, 5]), Some(2005));
        assert_eq!(spaced(&[3, 100, 40, 2]), Some(342));
        assert_eq!(spaced(&[19, 80, 6]), Some(1986));
        assert_eq!(spaced(&[20, 19]), Some(2019));
        assert_eq!(compose(&[20, 10], &Settings::default()), None);
        assert_eq!(spaced(&[3, 4]), None);
        assert_eq!(spaced(&[80, 90]), None);
        let compound = |values: &[i32]| compose(values, &of(Writing::Compound)).map(|(value, _)| value);
        assert_eq!(compound(&[4, 50]), Some(54));
        assert_eq!(compound(&[19, 100, 9, 80]), Some(1989));
        assert_eq!(compound(&[2, 1000, 4, 20]), Some(2024));
        assert_eq!(compound(&[3, 10]), None);
        assert_eq!(compose(&[2, 0, 1, 9], &of(Writing::Unspaced)), Some((2019, 4)));
        assert_eq!(compose(&[10, 2], &of(Writing::Unspaced)), Some((12, 0)));
    }
}
