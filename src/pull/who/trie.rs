//! The forms of a lexicon, to be looked up where a word begins.

/// No node.
const NONE: u32 = u32::MAX;

/// A tree of bytes; each form is a way from its root.
pub(crate) struct Trie {
    /// Where each byte leads from the root: most words end here.
    root: Box<[u32; 256]>,
    nodes: Vec<Node>,
}

#[derive(Default)]
struct Node {
    edges: Vec<(u8, u32)>,
    forms: Vec<u32>,
}

impl Trie {
    /// A tree of some forms, each known by its place in the list.
    pub fn new(forms: &[String]) -> Self {
        let mut trie = Self { root: Box::new([NONE; 256]), nodes: Vec::new() };
        for (form, number) in forms.iter().zip(0..) {
            trie.add(form.as_bytes(), number);
        }
        trie
    }

    fn add(&mut self, form: &[u8], number: u32) {
        let Some((first, rest)) = form.split_first() else { return };
        let mut at = self.root[usize::from(*first)];
        if at == NONE {
            at = self.node();
            self.root[usize::from(*first)] = at;
        }
        for byte in rest {
            at = match self.next(at, *byte) {
                Some(next) => next,
                None => {
                    let next = self.node();
                    self.nodes[at as usize].edges.push((*byte, next));
                    next
                }
            };
        }
        self.nodes[at as usize].forms.push(number);
    }

    fn node(&mut self) -> u32 {
        self.nodes.push(Node::default());
        self.nodes.len() as u32 - 1
    }

    fn next(&self, at: u32, byte: u8) -> Option<u32> {
        self.nodes[at as usize].edges.iter().find(|(edge, _)| *edge == byte).map(|(_, next)| *next)
    }

    /// Calls with the length and the number of every form that a text begins with, shorter ones first.
    pub fn prefixes(&self, text: &[u8], mut found: impl FnMut(usize, usize)) {
        let Some((first, rest)) = text.split_first() else { return };
        let mut at = self.root[usize::from(*first)];
        let mut length = 1;
        let mut rest = rest.iter();
        while at != NONE {
            for form in &self.nodes[at as usize].forms {
                found(length, *form as usize);
            }
            at = rest.next().and_then(|byte| self.next(at, *byte)).unwrap_or(NONE);
            length += 1;
        }
    }
}
