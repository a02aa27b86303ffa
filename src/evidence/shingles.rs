//! A text as the set of its runs of words: what is left of it when two texts are compared.

use super::script::is_unspaced;
use super::words::words;
use icu::normalizer::ComposingNormalizer;
use std::cmp::Ordering;
use std::collections::BTreeSet;

/// Words in a run: long enough that two reports of one event seldom share any by chance.
const RUN: usize = 5;

/// Letters in a run of a text whose script does not space words.
const UNSPACED_RUN: usize = 10;

/// Words of a text that are looked at, from its start: more than reports of agencies have.
const LONGEST: usize = 1024;

/// A text as hashes of its words, line by line.
#[derive(Debug)]
pub struct Hashed {
    lines: Vec<Vec<u64>>,
    run: usize,
}

/// Hashes of runs, sorted, each once.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Shingles(pub Vec<u64>);

impl Hashed {
    pub fn new(text: &str) -> Self {
        let (mut lines, mut all, mut unspaced) = (Vec::new(), 0, 0);
        for line in text.lines() {
            let mut hashes = Vec::new();
            for range in words(line).take(LONGEST - all) {
                let word = &line[range];
                unspaced += usize::from(word.chars().next().is_some_and(is_unspaced));
                hashes.push(hash(word));
            }
            all += hashes.len();
            if !hashes.is_empty() {
                lines.push(hashes);
            }
            if all == LONGEST {
                break;
            }
        }
        Self { lines, run: if unspaced * 2 > all { UNSPACED_RUN } else { RUN } }
    }

    /// The lines by their hashes.
    pub fn lines(&self) -> BTreeSet<u64> {
        self.lines.iter().map(|words| joined(words)).collect()
    }

    /// The runs of the text without some of its lines, by their hashes.
    pub fn shingles(&self, without: &BTreeSet<u64>) -> Shingles {
        let kept = self.lines.iter().filter(|words| without.is_empty() || !without.contains(&joined(words)));
        let words: Vec<u64> = kept.flatten().copied().collect();
        let mut runs: Vec<u64> = words.windows(self.run).map(joined).collect();
        runs.sort_unstable();
        runs.dedup();
        Shingles(runs)
    }
}

impl Shingles {
    /// How many runs both have.
    pub fn shared(&self, other: &Self) -> usize {
        let (mut left, mut right, mut count) = (0, 0, 0);
        while let (Some(one), Some(two)) = (self.0.get(left), other.0.get(right)) {
            match one.cmp(two) {
                Ordering::Less => left += 1,
                Ordering::Greater => right += 1,
                Ordering::Equal => {
                    count += 1;
                    left += 1;
                    right += 1;
                }
            }
        }
        count
    }
}

/// One hash for hashes in their order.
fn joined(hashes: &[u64]) -> u64 {
    mixed(hashes.iter().fold(0, |all: u64, hash| all.wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(*hash)))
}

/// A hash of a word that case and compatibility forms (NFKC) make no difference to. The same on every machine.
fn hash(word: &str) -> u64 {
    if word.is_ascii() {
        return fnv(word.bytes().map(|byte| byte.to_ascii_lowercase()));
    }
    let plain: String = ComposingNormalizer::new_nfkc().normalize(word).chars().flat_map(char::to_lowercase).collect();
    fnv(plain.bytes())
}

/// FNV-1a.
fn fnv(bytes: impl Iterator<Item = u8>) -> u64 {
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// Spreads a number over all bits (the finaliser of SplitMix64).
pub fn mixed(number: u64) -> u64 {
    let number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shingles(text: &str) -> Shingles {
        Hashed::new(text).shingles(&BTreeSet::new())
    }

    #[test]
    fn copies_share_their_runs_however_they_are_set() {
        let one = shingles("The minister said on Monday that no ship\nhad left the port.");
        let two = shingles("THE MINISTER said, on Monday: “that no ship had left the port”");
        assert_eq!(one, two);
        assert_eq!(one.0.len(), 8);
        assert_eq!(
            shingles(
                "Tie\u{302}\u{301}ng Vie\u{323}\u{302}t la\u{300} mo\u{323}\u{302}t ngo\u{302}n ngu\u{31b}\u{303}"
            ),
            shingles("Tiếng Việt là một ngôn ngữ")
        );
        assert_eq!(shingles("one two three four"), Shingles::default());
    }

    #[test]
    fn a_letter_stands_for_a_word_where_words_are_not_spaced() {
        let runs = shingles("外交部发言人表示我们不了解情况");
        assert_eq!(runs.0.len(), 6);
        assert_eq!(shingles("外交部发言人表示，我们不了解情况。").shared(&runs), 6);
    }

    #[test]
    fn the_start_of_a_long_text_stands_for_it() {
        let long: String = (0..5000).map(|number| format!("word{number} ")).collect();
        assert_eq!(shingles(&long).0.len(), LONGEST - RUN + 1);
    }
}
