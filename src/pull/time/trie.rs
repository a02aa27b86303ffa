//! All words of a language in one automaton over the bytes of the text as it stands: upper and lower case, composed and
//! decomposed letters, straight and curly marks all lead to the same words, so that nothing need be folded first.

use std::collections::HashMap;

use icu::normalizer::DecomposingNormalizer;

#[derive(Default)]
struct Draft {
    edges: Vec<(u8, u32)>,
    entries: Vec<u32>,
}

/// Collects words; [`Builder::finish`] makes the automaton.
pub struct Builder {
    nodes: Vec<Draft>,
    seen: HashMap<String, u32>,
}

impl Builder {
    pub fn new() -> Builder {
        Builder { nodes: vec![Draft::default()], seen: HashMap::new() }
    }

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
        let entries = &mut self.nodes[end as usize].entries;
        if !entries.contains(&entry) {
            entries.push(entry);
        }
    }

    /// The node after one more letter, along every way to write it.
    fn advance(&mut self, node: u32, letter: char) -> u32 {
        let spellings = spellings(letter);
        let known = spellings.iter().find_map(|spelling| self.find(node, spelling.as_bytes()));
        let parts = decomposed(letter);
        let before_last = parts.split_last().map(|(last, first)| {
            let at = first.iter().fold(node, |at, part| self.advance(at, *part));
            (at, last.to_string())
        });
        let decomposed = before_last.as_ref().and_then(|(at, last)| self.find(*at, last.as_bytes()));
        let target = known.or(decomposed).unwrap_or_else(|| self.node());
        for spelling in spellings {
            self.link(node, spelling.as_bytes(), target);
        }
        if let Some((at, last)) = before_last {
            self.link(at, last.as_bytes(), target);
        }
        target
    }

    fn node(&mut self) -> u32 {
        self.nodes.push(Draft::default());
        self.nodes.len() as u32 - 1
    }

    fn edge(&self, node: u32, byte: u8) -> Option<u32> {
        self.nodes[node as usize].edges.iter().find(|(other, _)| *other == byte).map(|(_, to)| *to)
    }

    fn find(&self, node: u32, bytes: &[u8]) -> Option<u32> {
        bytes.iter().try_fold(node, |at, byte| self.edge(at, *byte))
    }

    fn link(&mut self, node: u32, bytes: &[u8], target: u32) {
        let Some((last, first)) = bytes.split_last() else { return };
        let mut at = node;
        for byte in first {
            at = match self.edge(at, *byte) {
                Some(next) => next,
                None => {
                    let next = self.node();
                    self.nodes[at as usize].edges.push((*byte, next));
                    next
                }
            };
        }
        if self.edge(at, *last).is_none() {
            self.nodes[at as usize].edges.push((*last, target));
        }
    }

    pub fn finish(self) -> Trie {
        let mut trie = Trie { root: [0; 256], nodes: Vec::new(), edges: Vec::new(), entries: Vec::new() };
        for (byte, to) in &self.nodes[0].edges {
            trie.root[*byte as usize] = *to;
        }
        for node in self.nodes {
            trie.nodes.push((trie.edges.len() as u32, trie.entries.len() as u32));
            trie.edges.extend(node.edges);
            trie.entries.extend(node.entries);
        }
        trie.nodes.push((trie.edges.len() as u32, trie.entries.len() as u32));
        trie
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

/// The finished automaton.
pub struct Trie {
    root: [u32; 256],
    /// Where the edges and entries of each node begin; the next node's beginning is their end.
    nodes: Vec<(u32, u32)>,
    edges: Vec<(u8, u32)>,
    entries: Vec<u32>,
}

impl Trie {
    /// Every entry that stands at the head of the bytes, with the length of its spelling, shortest first.
    pub fn matches(&self, bytes: &[u8], mut found: impl FnMut(u32, usize)) {
        let Some(first) = bytes.first() else { return };
        let mut node = self.root[*first as usize];
        let mut length = 1;
        while node != 0 {
            let (edges, entries) = self.nodes[node as usize];
            let (edges_end, entries_end) = self.nodes[node as usize + 1];
            for entry in &self.entries[entries as usize..entries_end as usize] {
                found(*entry, length);
            }
            let Some(byte) = bytes.get(length) else { return };
            let next = self.edges[edges as usize..edges_end as usize].iter().find(|(other, _)| other == byte);
            node = next.map_or(0, |(_, to)| *to);
            length += 1;
        }
    }
}
