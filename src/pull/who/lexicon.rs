//! A language's words made ready for one pass over a text.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use aho_corasick::{AhoCorasick, MatchKind};

use super::data::{Affixes, Class, Classes, Cue, Hedge, Kind, Nouns, Numbers, VerbPlace, Writing, Written, WrittenCue};
use super::fold::fold;
use super::item::is_letter;

/// One word or phrase of the lexicon.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Entry {
    pub classes: Classes,
    /// Those of the classes that only the form with a capital letter has.
    capital: Classes,
    pub cue: Option<usize>,
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
    automaton: AhoCorasick,
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
        Ok(Self { values, open, automaton: automaton(&patterns, MatchKind::Standard)?, writing })
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

    fn join(&mut self, other: Self) -> bool {
        self.classes.0 |= other.classes.0;
        self.capital.0 |= other.capital.0;
        self.cue = self.cue.or(other.cue);
        true
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
            cue.words.iter().for_each(|word| lexicon.entry(word).cue = Some(cues.len()));
            let WrittenCue { speaker, takes, kind, needs, attitude, participle, standing, opens, .. } = cue;
            cues.push(Cue { speaker, takes, kind, needs, attitude, participle, standing, opens });
        }
        let kind = match written.writing {
            Writing::Spaces => MatchKind::Standard,
            Writing::Joined => MatchKind::LeftmostLongest,
        };
        Ok(Self {
            writing: written.writing,
            verb: written.verb,
            nouns: written.nouns,
            affixes: written.affixes,
            numbers: written.numbers,
            cues,
            content: Phrases::new(&written.content, written.writing)?,
            hedge: Phrases::new(&written.hedge, written.writing)?,
            automaton: automaton(&lexicon.forms, kind)?,
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
        let entry = |hit: aho_corasick::Match| (hit.range(), self.entries[hit.pattern().as_usize()]);
        if self.writing == Writing::Joined {
            return self.automaton.find_iter(folded).map(entry).collect();
        }
        let mut found: Vec<_> = (self.automaton.find_overlapping_iter(folded).map(entry))
            .filter(|(range, entry)| is_whole(folded, range.clone(), entry.open))
            .map(|(range, entry)| (range.start..word_end(folded, range.end, entry.open), entry))
            .collect();
        found.sort_by_key(|(range, _)| (range.start, std::cmp::Reverse(range.end)));
        // A form and the beginning of a form may be the same word of the text: it is good for both.
        found.dedup_by(|next, kept| next.0 == kept.0 && kept.1.join(next.1));
        let mut last = 0;
        found.retain(|(range, _)| {
            range.start >= last && {
                last = range.end;
                true
            }
        });
        found
    }
}

/// The forms of a lexicon in the order they came.
#[derive(Default)]
struct Lexicon {
    forms: Vec<String>,
    entries: Vec<Entry>,
    places: HashMap<String, usize>,
}

impl Lexicon {
    fn entry(&mut self, written: &str) -> &mut Entry {
        let form = fold(written.trim_end_matches('*'));
        let place = *self.places.entry(fold(written)).or_insert_with(|| {
            self.forms.push(form);
            self.entries.push(Entry { open: written.ends_with('*'), ..Entry::default() });
            self.entries.len() - 1
        });
        &mut self.entries[place]
    }
}

fn automaton(patterns: &[String], kind: MatchKind) -> Result<AhoCorasick, String> {
    (AhoCorasick::builder().match_kind(kind).build(patterns)).map_err(|error| error.to_string())
}

fn is_whole(text: &str, range: Range<usize>, open: bool) -> bool {
    let before = text[..range.start].chars().next_back();
    let after = text[range.end..].chars().next();
    !before.is_some_and(is_letter) && (open || !after.is_some_and(is_letter))
}

fn word_end(text: &str, end: usize, open: bool) -> usize {
    if open { end + text[end..].find(|c| !is_letter(c)).unwrap_or(text.len() - end) } else { end }
}
