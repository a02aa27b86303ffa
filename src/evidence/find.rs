//! Whether quoted words stand in a saved article, and where.

use super::fold::Folded;
use super::script::is_unspaced;
use memchr::memmem;
use std::ops::Range;

/// What stands for words that were left out of a quotation.
const ELLIPSES: [&str; 6] = ["[…]", "(…)", "[...]", "(...)", "…", "..."];

/// How far the words around an ellipsis may stand apart, in bytes of the folded text: a paragraph, not an article.
const LONGEST_GAP: usize = 1000;

/// A place where quoted words stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The range of the article from the first of the words to the last.
    pub whole: Range<usize>,
    /// The words on both sides of each ellipsis; one range where there is none.
    pub parts: Vec<Range<usize>>,
}

/// Every place where the words stand in an article, in order; none overlaps another. Empty when there is none, and when
/// the quotation has no words.
pub fn find(article: &Folded, quotation: &str) -> Vec<Found> {
    let parts: Vec<String> = split(quotation).iter().map(|part| Folded::new(part).text).collect();
    let parts: Vec<&str> = parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty()).collect();
    let mut found = Vec::new();
    let Some((first, rest)) = parts.split_first() else { return found };
    let mut from = 0;
    while let Some(start) = next(article, first, from, article.text.len()) {
        from = start.end;
        if let Some(ranges) = chain(article, start, rest) {
            from = ranges.last().map_or(from, |last| last.end);
            let parts: Option<Vec<_>> = ranges.iter().map(|range| article.original(range)).collect();
            found.extend(parts.map(|parts| Found { whole: parts[0].start..parts[parts.len() - 1].end, parts }));
        }
    }
    found
}

/// The other parts after the first, each near the one before it.
fn chain(article: &Folded, first: Range<usize>, rest: &[&str]) -> Option<Vec<Range<usize>>> {
    let mut ranges = vec![first];
    for part in rest {
        let from = ranges.last()?.end;
        ranges.push(next(article, part, from, from + LONGEST_GAP + part.len())?);
    }
    Some(ranges)
}

/// The next place of `words` that does not begin or end inside of a word.
fn next(article: &Folded, words: &str, from: usize, until: usize) -> Option<Range<usize>> {
    let until = until.min(article.text.len());
    let bytes = &article.text.as_bytes()[from..until];
    memmem::find_iter(bytes, words.as_bytes())
        .map(|at| from + at..from + at + words.len())
        .find(|range| is_whole(&article.text, range) && article.original(range).is_some())
}

fn is_whole(text: &str, range: &Range<usize>) -> bool {
    let joins = |left: Option<char>, right: Option<char>| {
        let is_letter = |letter: Option<char>| letter.is_some_and(|one| one.is_alphanumeric() && !is_unspaced(one));
        is_letter(left) && is_letter(right)
    };
    let (before, words, after) = (&text[..range.start], &text[range.clone()], &text[range.end..]);
    !joins(before.chars().next_back(), words.chars().next()) && !joins(words.chars().next_back(), after.chars().next())
}

/// The words of a quotation between its ellipses.
fn split(quotation: &str) -> Vec<&str> {
    let mut parts = vec![quotation];
    for mark in ELLIPSES {
        parts = parts.into_iter().flat_map(|part| part.split(mark)).collect();
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::{Folded, find};

    fn all(article: &str, quotation: &str) -> Vec<String> {
        let found = find(&Folded::new(article), quotation);
        found.into_iter().map(|found| article[found.whole].to_owned()).collect()
    }

    #[test]
    fn words_are_found_however_they_are_set() {
        let article = "Er sagte: „Wir haben\nnichts gesehen“, und ging.";
        assert_eq!(all(article, "Wir haben nichts gesehen"), ["Wir haben\nnichts gesehen"]);
        assert_eq!(all("Je dis «\u{a0}oui\u{a0}» à tout.", "dis “oui” à"), ["dis «\u{a0}oui\u{a0}» à"]);
        assert_eq!(all("他表示，我们\n不了解情况。", "我们不了解情况"), ["我们\n不了解情况"]);
    }

    #[test]
    fn words_left_out_may_be_a_paragraph_and_no_more() {
        let article = "We came, we saw, and after a while we left.";
        assert_eq!(all(article, "We came … we left"), ["We came, we saw, and after a while we left"]);
        assert_eq!(all(article, "… we saw [...] we left …"), ["we saw, and after a while we left"]);
        assert_eq!(all(article, "we left … We came"), [""; 0], "in that order only");
        assert_eq!(all(&format!("We came. {}We left.", "And so on. ".repeat(120)), "We came … We left"), [""; 0]);
        assert_eq!(all("Well... maybe", "Well… maybe"), ["Well... maybe"]);
    }

    #[test]
    fn a_part_of_a_word_is_no_word() {
        assert_eq!(all("They disagreed.", "agreed"), [""; 0]);
        assert_eq!(all("The 110 men", "10 men"), [""; 0]);
        assert_eq!(all("Le café ferme.", "Le cafe"), [""; 0]);
    }

    #[test]
    fn every_place_counts() {
        assert_eq!(all("No comment. No comment, he said.", "No comment").len(), 2);
        assert_eq!(all("anything", "“…”"), [""; 0]);
    }
}
