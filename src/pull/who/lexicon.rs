//! A language's words made ready for one pass over a text.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use aho_corasick::AhoCorasick;

use super::super::trie::{Builder, Trie};
use super::data::{Affixes, Class, Classes, Cue, Hedge, Kind, Nouns, Numbers, VerbPlace, Writing, Written, WrittenCue};
use super::fold::fold;
use super::item::is_letter;

/// One word or phrase of the lexicon.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Entry {
    pub classes: Classes,
    /// Those of the classes that only the form with a capital letter has.
    capital: Classes,
    pub cue: Option<u16>,
    /// The form ends in `*`: what follows in the same word is an ending.
    open: bool,
}

/// A language made ready.
pub(crate) struct Language {
    pub writing: Writing,
    pub verb: VerbPlace,
    pub nouns: Nouns,
    pub affixes: Affixes,
    pub numbers: Numbers,
    pub cues: Vec<Cue>,
    pub content: Phrases<Kind>,
    pub hedge: Phrases<Hedge>,
    entries: Vec<Entry>,
    trie: Trie,
}

/// Phrases that decide something, looked for inside a text.
pub(crate) struct Phrases<T> {
    values: Vec<T>,
    open: Vec<bool>,
    automaton: AhoCorasick,
    writing: Writing,
}

impl<T: Copy> Phrases<T> {
    fn new(lists: &BTreeMap<T, Vec<String>>, writing: Writing) -> Result<Self, String>
    where
        T: Ord,
    {
        let (mut values, mut open, mut patterns) = (Vec::new(), Vec::new(), Vec::new());
        for (value, phrases) in lists {
            for phrase in phrases {
                values.push(*value);
                open.push(phrase.ends_with('*'));
                patterns.push(fold(phrase.trim_end_matches('*')));
            }
        }
        Ok(Self { values, open, automaton: AhoCorasick::new(&patterns).map_err(|error| error.to_string())?, writing })
    }

    /// Each phrase in a folded text: what it decides, and where it stands.
    pub fn find<'a>(&'a self, folded: &'a str) -> impl Iterator<Item = (T, Range<usize>)> + 'a {
        self.automaton.find_overlapping_iter(folded).filter_map(|hit| {
            let at = hit.pattern().as_usize();
            let whole = self.writing == Writing::Joined || is_whole(folded, hit.range(), self.open[at]);
            whole.then(|| (self.values[at], hit.range()))
        })
    }
}

impl Entry {
    fn add(&mut self, class: Class, written: &str) {
        let known = self.classes.has(class);
        self.classes.0 |= class.bit();
        match written.starts_with(char::is_uppercase) {
            true if !known => self.capital.0 |= class.bit(),
            true => {}
            false => self.capital.0 &= !class.bit(),
        }
    }

    fn join(&mut self, other: Self) {
        self.classes.0 |= other.classes.0;
        self.capital.0 |= other.capital.0;
        self.cue = self.cue.or(other.cue);
    }

    /// The classes of a form as the text has it: "Antara" is an agency, "antara" means between.
    pub fn classes(&self, upper: bool) -> Classes {
        let small = Class::Circumstance.bit() | Class::Preposition.bit();
        match upper {
            false => Classes(self.classes.0 & !self.capital.0),
            true if self.classes.has(Class::Outlet) => Classes(self.classes.0 & !small),
            true => self.classes,
        }
    }
}

impl Language {
    /// Reads a `who.toml`; the error says which line is wrong.
    pub fn read(toml: &str) -> Result<Self, String> {
        let written: Written = toml::from_str(toml).map_err(|error| error.to_string())?;
        let mut lexicon = Lexicon::default();
        for (class, words) in &written.words {
            words.iter().for_each(|word| lexicon.entry(word).add(*class, word));
        }
        let mut cues = Vec::new();
        for cue in written.cue {
            let number = u16::try_from(cues.len()).map_err(|_| "too many cues".to_owned())?;
            cue.words.iter().for_each(|word| lexicon.entry(word).cue = Some(number));
            let WrittenCue { speaker, takes, kind, needs, attitude, participle, standing, opens, predicate, .. } = cue;
            cues.push(Cue { speaker, takes, kind, needs, attitude, participle, standing, opens, predicate });
        }
        Ok(Self {
            writing: written.writing,
            verb: written.verb,
            nouns: written.nouns,
            affixes: written.affixes,
            numbers: written.numbers,
            cues,
            content: Phrases::new(&written.content, written.writing)?,
            hedge: Phrases::new(&written.hedge, written.writing)?,
            trie: lexicon.trie.finish(),
            entries: lexicon.entries,
        })
    }

    /// Whether a folded word only joins a clause to another: "that", "and", "but".
    pub fn is_joint(&self, word: &str) -> bool {
        let joints = [Class::Complementizer, Class::And, Class::Contrast];
        self.find(word).iter().any(|(range, entry)| range.len() == word.len() && entry.classes.any(&joints))
    }

    /// The phrases of the lexicon in a folded text, in order, the longest at each place.
    pub fn find(&self, folded: &str) -> Vec<(Range<usize>, Entry)> {
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(letter) = folded[at..].chars().next() {
            if let Some((end, entry)) = self.longest(folded, at) {
                found.push((at..end, entry));
                at = end;
            } else if self.writing == Writing::Spaces && is_letter(letter) {
                at += letters(&folded[at..]);
            } else {
                at += letter.len_utf8();
            }
        }
        found
    }

    /// The longest phrase that begins at a place, good for all that any of its forms is.
    fn longest(&self, folded: &str, at: usize) -> Option<(usize, Entry)> {
        let mut longest: Option<(usize, Entry)> = None;
        self.trie.matches(&folded.as_bytes()[at..], |form, length| {
            let entry = self.entries[form as usize];
            let Some(end) = self.end(folded, at + length, entry.open) else { return };
            match &mut longest {
                Some((last, kept)) if *last == end => kept.join(entry),
                Some((last, _)) if *last > end => {}
                _ => longest = Some((end, entry)),
            }
        });
        longest
    }

    /// Where the word of a form ends; `None` when it goes on past the form.
    fn end(&self, folded: &str, end: usize, open: bool) -> Option<usize> {
        let more = if self.writing == Writing::Joined { 0 } else { letters(folded.get(end..)?) };
        (open || more == 0).then_some(end + more)
    }
}

/// How many bytes of letters a text begins with.
fn letters(text: &str) -> usize {
    let plain = text.bytes().take_while(u8::is_ascii_alphanumeric).count();
    match text[plain..].chars().next() {
        Some(next) if is_letter(next) => text.find(|c| !is_letter(c)).unwrap_or(text.len()),
        _ => plain,
    }
}

/// The forms of a lexicon in the order they came.
#[derive(Default)]
struct Lexicon {
    trie: Builder,
    entries: Vec<Entry>,
    places: HashMap<String, usize>,
}

impl Lexicon {
    fn entry(&mut self, written: &str) -> &mut Entry {
        let form = fold(written.trim_end_matches('*'));
        let place = *self.places.entry(fold(written)).or_insert_with(|| {
            let end = self.trie.path(0, form.as_bytes());
            self.trie.enter(end, self.entries.len() as u32);
            self.entries.push(Entry { open: written.ends_with('*'), ..Entry::default() });
            self.entries.len() - 1
        });
        &mut self.entries[place]
    }
}

fn is_whole(text: &str, range: Range<usize>, open: bool) -> bool {
    let before = text[..range.start].chars().next_back();
    let after = text[range.end..].chars().next();
    !before.is_some_and(is_letter) && (open || !after.is_some_and(is_letter))
}
