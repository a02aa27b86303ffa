//! Words over the bytes of a text: every entry that stands at its head is found in one walk.

/// A node with more edges than this has a row of its own for all bytes.
const FEW: usize = 6;
/// No row.
const NONE: u32 = u32::MAX;

/// Collects words; [`Builder::finish`] makes the automaton. Nodes are known by number, the root is 0.
pub struct Builder {
    nodes: Vec<Draft>,
}

#[derive(Default)]
struct Draft {
    edges: Vec<(u8, u32)>,
    entries: Vec<u32>,
}

impl Default for Builder {
    fn default() -> Builder {
        Builder { nodes: vec![Draft::default()] }
    }
}

impl Builder {
    pub fn node(&mut self) -> u32 {
        self.nodes.push(Draft::default());
        self.nodes.len() as u32 - 1
    }

    fn edge(&self, node: u32, byte: u8) -> Option<u32> {
        self.nodes[node as usize].edges.iter().find(|(other, _)| *other == byte).map(|(_, to)| *to)
    }

    /// The node that some bytes lead to.
    pub fn find(&self, node: u32, bytes: &[u8]) -> Option<u32> {
        bytes.iter().try_fold(node, |at, byte| self.edge(at, *byte))
    }

    /// The node that some bytes lead to, made where there is none.
    pub fn path(&mut self, node: u32, bytes: &[u8]) -> u32 {
        bytes.iter().fold(node, |at, byte| match self.edge(at, *byte) {
            Some(next) => next,
            None => {
                let next = self.node();
                self.nodes[at as usize].edges.push((*byte, next));
                next
            }
        })
    }

    /// Leads some bytes to a node, unless they lead somewhere.
    pub fn link(&mut self, node: u32, bytes: &[u8], target: u32) {
        let Some((last, first)) = bytes.split_last() else { return };
        let at = self.path(node, first);
        if self.edge(at, *last).is_none() {
            self.nodes[at as usize].edges.push((*last, target));
        }
    }

    /// Adds an entry to a node, once.
    pub fn enter(&mut self, node: u32, entry: u32) {
        let entries = &mut self.nodes[node as usize].entries;
        if !entries.contains(&entry) {
            entries.push(entry);
        }
    }

    pub fn finish(self) -> Trie {
        let mut trie = Trie { nodes: Vec::new(), rows: Vec::new(), edges: Vec::new(), entries: Vec::new() };
        for (number, draft) in self.nodes.into_iter().enumerate() {
            let mut node = Node { row: NONE, edges: trie.edges.len() as u32, entries: trie.entries.len() as u32 };
            if number == 0 || draft.edges.len() > FEW {
                let mut row = [0; 256];
                draft.edges.iter().for_each(|(byte, to)| row[usize::from(*byte)] = *to);
                node.row = trie.rows.len() as u32;
                trie.rows.push(row);
            } else {
                trie.edges.extend(draft.edges);
            }
            trie.entries.extend(draft.entries);
            trie.nodes.push(node);
        }
        trie.nodes.push(Node { row: NONE, edges: trie.edges.len() as u32, entries: trie.entries.len() as u32 });
        trie
    }
}

/// The finished automaton.
pub struct Trie {
    nodes: Vec<Node>,
    /// Where each byte leads, 0 for nowhere, from the nodes with many edges.
    rows: Vec<[u32; 256]>,
    edges: Vec<(u8, u32)>,
    entries: Vec<u32>,
}

/// Where its row lies, and where its edges and entries begin; the next node's beginning is their end.
struct Node {
    row: u32,
    edges: u32,
    entries: u32,
}

impl Trie {
    /// Every entry that stands at the head of the bytes, with the length of its spelling, shortest first.
    #[inline]
    pub fn matches(&self, bytes: &[u8], mut found: impl FnMut(u32, usize)) {
        let mut at = 0;
        for (length, byte) in (1..).zip(bytes) {
            at = self.next(at, *byte);
            if at == 0 {
                return;
            }
            let (from, to) = (self.nodes[at as usize].entries, self.nodes[at as usize + 1].entries);
            for entry in &self.entries[from as usize..to as usize] {
                found(*entry, length);
            }
        }
    }

    #[inline]
    fn next(&self, at: u32, byte: u8) -> u32 {
        let node = &self.nodes[at as usize];
        if node.row != NONE {
            return self.rows[node.row as usize][usize::from(byte)];
        }
        let edges = &self.edges[node.edges as usize..self.nodes[at as usize + 1].edges as usize];
        edges.iter().find(|(other, _)| *other == byte).map_or(0, |(_, to)| *to)
    }
}

#[cfg(test)]
mod tests {
    use super::Builder;

    #[test]
    fn every_word_at_the_head_is_found_the_shorter_first() {
        let mut builder = Builder::default();
        let words = ["a", "ab", "abc", "b", "bé", "c", "d", "e", "f", "g", "h"];
        for (word, entry) in words.iter().zip(0..) {
            let end = builder.path(0, word.as_bytes());
            builder.enter(end, entry);
        }
        let trie = builder.finish();
        let found = |text: &str| {
            let mut found = Vec::new();
            trie.matches(text.as_bytes(), |entry, length| found.push((words[entry as usize], length)));
            found
        };
        assert_eq!(found("abcd"), [("a", 1), ("ab", 2), ("abc", 3)]);
        assert_eq!(found("bé"), [("b", 1), ("bé", 3)]);
        assert_eq!(found("hx"), [("h", 1)]);
        assert_eq!(found("xa"), []);
        assert_eq!(found(""), []);
    }
}
