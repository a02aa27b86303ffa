//! The passage of an article that is most like words that do not stand in it.

use super::words::words as words_of;
use std::collections::BTreeMap;
use std::ops::Range;

/// The passage as long as `words`, in words, that has most of them in it; the first of several. `None` when no passage
/// has at least a third of them.
pub fn nearest(article: &str, words: &str) -> Option<Range<usize>> {
    let mut wanted: BTreeMap<String, i32> = BTreeMap::new();
    let length = words_of(words).inspect(|range| *wanted.entry(key(words, range)).or_default() += 1).count();
    let tokens: Vec<(Range<usize>, String)> = words_of(article)
        .map(|range| {
            let key = key(article, &range);
            (range, key)
        })
        .collect();
    let length = length.min(tokens.len());
    if length == 0 {
        return None;
    }
    let (mut shared, mut best) = (0, (0, 0));
    for at in 0..tokens.len() {
        // A word that is still wanted counts; one that comes once more than it is wanted does not.
        if let Some(left) = wanted.get_mut(&tokens[at].1) {
            shared += usize::from(*left > 0);
            *left -= 1;
        }
        if at + 1 > length
            && let Some(left) = wanted.get_mut(&tokens[at - length].1)
        {
            *left += 1;
            shared -= usize::from(*left > 0);
        }
        let Some(start) = (at + 1).checked_sub(length) else { continue };
        // Of passages with as many of the words, one that begins with such a word reads best.
        let score = 2 * shared + usize::from(wanted.contains_key(&tokens[start].1));
        if shared > 0 && score > best.0 {
            best = (score, start);
        }
    }
    let (score, at) = best;
    let shared = score / 2;
    (shared > 0 && shared * 3 >= length).then(|| tokens[at].0.start..tokens[at + length - 1].0.end)
}

fn key(text: &str, range: &Range<usize>) -> String {
    text[range.clone()].to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::nearest;

    fn near<'a>(article: &'a str, words: &str) -> Option<&'a str> {
        nearest(article, words).map(|range| &article[range])
    }

    #[test]
    fn the_passage_with_most_of_the_words_is_found() {
        let article = "The ministry has no comment. The minister said they had not seen any troops there. He left.";
        assert_eq!(near(article, "they have not seen troops there"), Some("they had not seen any troops"));
        assert_eq!(near(article, "MINISTRY HAS A COMMENT"), Some("ministry has no comment"));
        assert_eq!(near("外交部表示不了解情况。", "我们不了解情况"), Some("表示不了解情况"));
        assert_eq!(near(article, "wholly unrelated sentence"), None);
        assert_eq!(near("", "words"), None);
        assert_eq!(near(article, "…"), None);
        assert_eq!(near("one", "one two"), Some("one"));
    }
}
