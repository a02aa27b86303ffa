//! One pass over a text: the words of the language and all numbers, in islands with nothing but spaces between them; where
//! sentences end; and which words point forward or back.

use super::label::{class_label, literal_label};
use super::language::{Entry, Language};
use super::node::{CAPITAL, Node, PLURAL, WEAK};
use super::settings::Writing;
use super::words::Class;

/// A longer island is cut: it is a table or noise.
const MAX_ISLAND: usize = 160;

/// A word that says which way the dates of its clause look.
#[derive(Clone, Copy, Debug)]
pub struct Cue {
    pub at: usize,
    pub future: bool,
}

/// What the pass leaves for later: everything but the islands.
#[derive(Default)]
pub struct Surroundings {
    pub cues: Vec<Cue>,
    /// Where sentences end, in bytes, ascending.
    pub ends: Vec<usize>,
}

pub struct Scanner<'a> {
    pub(super) language: &'a Language,
    pub(super) text: &'a str,
    pub(super) bytes: &'a [u8],
    pub(super) nodes: Vec<Node>,
    /// Where the island so far ends.
    reach: usize,
    pub(super) trigger: bool,
    line: usize,
    pub(super) amount: Option<usize>,
    pub around: Surroundings,
}

impl<'a> Scanner<'a> {
    pub fn new(language: &'a Language, text: &'a str) -> Scanner<'a> {
        Scanner {
            language,
            text,
            bytes: text.as_bytes(),
            nodes: Vec::new(),
            reach: 0,
            trigger: false,
            line: 0,
            amount: None,
            around: Surroundings::default(),
        }
    }

    /// Reads the whole text and hands over every island that may hold a time.
    pub fn run(&mut self, mut island: impl FnMut(&mut Vec<Node>, &Surroundings)) {
        let mut at = 0;
        while at < self.bytes.len() {
            let ends =
                self.nodes.len() >= MAX_ISLAND && self.reach <= at || self.reach < at && !self.is_gap(self.reach, at);
            if ends && !self.nodes.is_empty() {
                self.close(&mut island);
            } else if self.nodes.len() >= 2 * MAX_ISLAND {
                // There is no place to cut: each of its numbers reaches into the next, as in "1.1.1.1".
                self.nodes.clear();
                self.trigger = false;
            }
            at = match self.bytes[at] {
                b' ' => at + 1,
                b'0'..=b'9' => self.number(at),
                byte if byte.is_ascii_alphabetic() || byte == b'_' => self.word(at),
                byte if byte < 0x80 => self.mark(at, 1),
                _ => self.beyond_ascii(at),
            };
        }
        self.close(&mut island);
    }

    fn close(&mut self, island: &mut impl FnMut(&mut Vec<Node>, &Surroundings)) {
        if self.trigger {
            island(&mut self.nodes, &self.around);
        }
        self.nodes.clear();
        self.trigger = false;
    }

    /// Whether there is only space between two places, and no new paragraph.
    fn is_gap(&self, from: usize, to: usize) -> bool {
        to - from <= 8
            && self.text.get(from..to).is_some_and(|between| {
                between.chars().all(char::is_whitespace) && (!between.contains('\n') || self.is_wrapped(from))
            })
    }

    /// Whether the line that ends here looks broken to fit a width.
    fn is_wrapped(&self, end: usize) -> bool {
        let width = end.saturating_sub(self.line);
        (50..=100).contains(&width) && self.bytes[..self.line].ends_with(b"\n")
    }

    pub(super) fn push(&mut self, node: Node) {
        self.reach = self.reach.max(node.end);
        self.nodes.push(node);
    }

    fn beyond_ascii(&mut self, at: usize) -> usize {
        let Some(letter) = self.text[at..].chars().next() else { return at + 1 };
        match letter {
            '０'..='９' => self.number(at),
            _ if is_letter(letter) => match self.language.settings.writing {
                Writing::Unspaced => {
                    self.entries(at, true);
                    at + letter.len_utf8()
                }
                _ => self.word(at),
            },
            _ => self.mark(at, letter.len_utf8()),
        }
    }

    fn mark(&mut self, at: usize, width: usize) -> usize {
        let next = at + width;
        if self.ends_sentence(at, next) {
            self.around.ends.push(next);
        }
        if self.bytes[at] == b'\n' {
            self.line = next;
            return next;
        }
        self.entries(at, false);
        next
    }

    fn ends_sentence(&self, at: usize, next: usize) -> bool {
        match self.bytes[at] {
            b'\n' => !self.is_wrapped(at) || self.bytes.get(next) == Some(&b'\n'),
            b'.' | b'!' | b'?' => {
                let mut rest =
                    self.text[next..].chars().skip_while(|c| matches!(c, '"' | '”' | '»' | '\'' | '’' | ')'));
                let space = rest.next();
                space.is_none_or(char::is_whitespace) && !rest.next().is_some_and(char::is_lowercase)
            }
            0xe3 | 0xef => matches!(&self.text[at..next], "。" | "！" | "？"),
            _ => false,
        }
    }

    /// A run of letters, from its first one.
    fn word(&mut self, at: usize) -> usize {
        let end = self.word_end(at);
        if self.text[at..end].starts_with("http") && self.text[end..].trim_start_matches('s').starts_with("://")
            || self.text[at..end].starts_with("www") && self.bytes.get(end) == Some(&b'.')
        {
            let rest = &self.text[end..];
            return end + rest.find(|c: char| c.is_whitespace() || matches!(c, '"' | '<' | '>')).unwrap_or(rest.len());
        }
        self.entries(at, true);
        if matches!(self.language.settings.writing, Writing::Compound | Writing::Particles) {
            let mut seen = at;
            while let Some(inner) =
                self.nodes.iter().rev().take(8).map(|n| n.end).filter(|e| *e > seen && *e < end).min()
            {
                self.entries(inner, true);
                seen = inner;
            }
        }
        end
    }

    fn word_end(&self, at: usize) -> usize {
        let mut end = at;
        loop {
            while end < self.bytes.len() && (self.bytes[end].is_ascii_alphabetic() || self.bytes[end] == b'_') {
                end += 1;
            }
            match self.text[end..].chars().next() {
                Some(letter) if !letter.is_ascii() && is_letter(letter) => end += letter.len_utf8(),
                _ => return end.max(at + 1),
            }
        }
    }

    /// All entries of the automaton at a place.
    pub(super) fn entries(&mut self, at: usize, word: bool) {
        let language = self.language;
        language.trie.matches(&self.bytes[at..], |entry, length| {
            let end = at + length;
            if self.is_whole(at, end, word) {
                self.entry(language.entries[entry as usize], at, end);
            }
        });
    }

    /// Whether a match stops where a word may stop.
    pub(super) fn is_whole(&self, at: usize, end: usize, word: bool) -> bool {
        let loose = match self.language.settings.writing {
            Writing::Spaced => false,
            Writing::Compound => word && end - at >= 3,
            Writing::Particles | Writing::Unspaced => !self.bytes[at].is_ascii_alphabetic(),
        };
        let (last, next) = (self.text[..end].chars().next_back(), self.text[end..].chars().next());
        match last {
            Some(last) if last.is_ascii_digit() => !next.is_some_and(|next| next.is_ascii_digit()),
            Some(last) if is_letter(last) && !loose => !next.is_some_and(is_letter),
            _ => true,
        }
    }

    fn entry(&mut self, entry: Entry, at: usize, end: usize) {
        match entry {
            Entry::Literal { id, trigger } => {
                self.trigger |= trigger;
                self.push(Node::plain(at, end, literal_label(id)));
            }
            Entry::Prefix => self.amount = Some(end),
            Entry::Suffix => {}
            Entry::Word { class: Class::Future, .. } => self.around.cues.push(Cue { at, future: true }),
            Entry::Word { class: Class::Past, .. } => self.around.cues.push(Cue { at, future: false }),
            Entry::Word { class, meaning, marks } => {
                let capital = self.text[at..].starts_with(char::is_uppercase);
                if marks.lower && capital {
                    return;
                }
                self.trigger |= class.is_trigger();
                let flag = |set: bool, flag: u8| if set { flag } else { 0 };
                let flags = flag(marks.weak, WEAK) | flag(marks.plural, PLURAL) | flag(capital, CAPITAL);
                let node = Node::plain(at, end, class_label(class));
                self.push(Node { value: meaning.value, unit: meaning.unit, flags, ..node });
            }
        }
    }
}

/// A letter, or a mark that belongs to one.
pub fn is_letter(letter: char) -> bool {
    letter.is_alphabetic() || letter == '_' || ('\u{300}'..='\u{36f}').contains(&letter)
}

#[cfg(test)]
mod tests {
    use super::super::language;
    use super::{MAX_ISLAND, Scanner};
    use crate::pull::lang;

    #[test]
    fn an_island_has_no_more_nodes_than_a_rule_can_bear() {
        for code in ["en", "id", "zh", "ko"] {
            let language = language::compile(&[lang::file(code, "time.toml").expect("a file")]).expect("a language");
            for one in ["1.", "12:", "123,", "1/2/", "2024-", "2024-10-21 ", "12月", "Monday ", "one twenty ", "(", "-"]
            {
                let text = one.repeat(2_000);
                let mut longest = 0;
                Scanner::new(&language, &text).run(|island, _| longest = longest.max(island.len()));
                // What begins at one place stays together.
                assert!(longest < 2 * MAX_ISLAND + 20, "{longest} nodes of {one:?} in {code}");
            }
        }
    }
}
