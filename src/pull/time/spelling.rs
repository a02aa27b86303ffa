//! All words of a language in one automaton over the bytes of the text as it stands: upper and lower case, composed and
//! decomposed letters, straight and curly marks all lead to the same words, so that nothing need be folded first.

use std::collections::HashMap;

use icu::normalizer::DecomposingNormalizer;

use super::super::trie::{self, Trie};

/// Collects words; [`Builder::finish`] makes the automaton.
#[derive(Default)]
pub struct Builder {
    trie: trie::Builder,
    seen: HashMap<String, u32>,
}

impl Builder {
    /// Adds a word under a number. A space in it stands for one space of any kind.
    pub fn add(&mut self, word: &str, entry: u32) {
        let end = match self.seen.get(word) {
            Some(end) => *end,
            None => {
                let end = word.chars().fold(0, |node, letter| self.advance(node, letter));
                self.seen.insert(word.to_owned(), end);
                end
            }
        };
        self.trie.enter(end, entry);
    }

    /// The node after one more letter, along every way to write it.
    fn advance(&mut self, node: u32, letter: char) -> u32 {
        let spellings = spellings(letter);
        let known = spellings.iter().find_map(|spelling| self.trie.find(node, spelling.as_bytes()));
        let parts = decomposed(letter);
        let before_last = parts.split_last().map(|(last, first)| {
            let at = first.iter().fold(node, |at, part| self.advance(at, *part));
            (at, last.to_string())
        });
        let decomposed = before_last.as_ref().and_then(|(at, last)| self.trie.find(*at, last.as_bytes()));
        let target = known.or(decomposed).unwrap_or_else(|| self.trie.node());
        for spelling in spellings {
            self.trie.link(node, spelling.as_bytes(), target);
        }
        if let Some((at, last)) = before_last {
            self.trie.link(at, last.as_bytes(), target);
        }
        target
    }

    pub fn finish(self) -> Trie {
        self.trie.finish()
    }
}

/// The letter in both cases, and the other marks that stand for it.
fn spellings(letter: char) -> Vec<String> {
    let mut all: Vec<String> = match letter {
        ' ' => [" ", "\u{a0}", "\u{202f}", "\u{2009}", "\u{3000}"].map(String::from).to_vec(),
        '\'' => ["'", "\u{2019}", "\u{2bc}"].map(String::from).to_vec(),
        '-' => ["-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}"].map(String::from).to_vec(),
        '~' => ["~", "\u{ff5e}", "\u{301c}"].map(String::from).to_vec(),
        '(' => ["(", "\u{ff08}"].map(String::from).to_vec(),
        ')' => [")", "\u{ff09}"].map(String::from).to_vec(),
        ',' => [",", "\u{ff0c}"].map(String::from).to_vec(),
        ':' => [":", "\u{ff1a}"].map(String::from).to_vec(),
        _ => vec![letter.to_string()],
    };
    let upper = letter.to_uppercase().to_string();
    if upper.chars().count() == 1 && !all.contains(&upper) {
        all.push(upper);
    }
    all
}

fn decomposed(letter: char) -> Vec<char> {
    if letter.is_ascii() {
        return Vec::new();
    }
    let parts: Vec<char> = DecomposingNormalizer::new_nfd().normalize_iter(std::iter::once(letter)).collect();
    if parts.len() > 1 { parts } else { Vec::new() }
}
