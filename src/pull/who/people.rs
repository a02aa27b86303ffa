//! Everybody a text has spoken of so far: short names, offices and pronouns lead back to the first full name.

use std::collections::HashMap;
use std::ops::Range;

use super::data::{Class, Nouns};
use super::item::{Form, Item};
use super::lexicon::Language;
use super::names::{Manner, Mention};

/// How many of the last speakers a short form or a pronoun may mean.
pub(super) const MEMORY: usize = 60;

/// Somebody a text names.
#[derive(Clone, Debug)]
pub(crate) struct Known {
    pub manner: Manner,
    pub name: Range<usize>,
    /// Name and titles, folded.
    pub(super) phrase: String,
    pub(super) words: Vec<String>,
}

/// Those spoken of, the last one last.
pub(crate) struct People<'a> {
    pub(super) text: &'a str,
    pub(super) folded: &'a str,
    pub(super) language: &'a Language,
    pub(super) known: Vec<Known>,
    /// The full name that a word ends or begins; `None` for a word of several.
    pub(super) surnames: HashMap<&'a str, Option<Range<usize>>>,
    loose: HashMap<&'a str, Vec<&'a str>>,
    outlet: Option<Range<usize>>,
}

impl<'a> People<'a> {
    pub fn new(text: &'a str, folded: &'a str, items: &[Item], language: &'a Language) -> Self {
        let mut people = Self {
            text,
            folded,
            language,
            known: Vec::new(),
            surnames: HashMap::new(),
            loose: HashMap::new(),
            outlet: None,
        };
        if language.nouns == Nouns::Lower {
            people.index(items);
        }
        people
    }

    /// Notes which words end a run of capitalised words, and what follows each capitalised word.
    fn index(&mut self, items: &[Item]) {
        let named = |item: &Item| {
            item.upper
                && item.form == Form::Word
                && !item.time
                && !item.any(&[
                    Class::Title,
                    Class::Organisation,
                    Class::Honorific,
                    Class::Determiner,
                    Class::People,
                    Class::Outlet,
                    Class::Place,
                    Class::Circumstance,
                    Class::Boundary,
                    Class::Opener,
                ])
        };
        let mut at = 0;
        while at < items.len() {
            let run = items[at..].iter().take_while(|item| named(item)).count();
            if run == 0 {
                at += 1;
                continue;
            }
            let body = at > 0 && items[at - 1].is(Class::Organisation);
            let last = &items[at + run - 1];
            if (2..=4).contains(&run) && !body {
                let word = self.bare(last.span.clone(), false);
                self.full_name(word.clone(), items[at].span.start..word.end);
            }
            let free = at == 0 || !items[at - 1].is_word() || items[at - 1].is(Class::Honorific);
            if (2..=3).contains(&run) && free {
                self.full_name(items[at].span.clone(), items[at].span.start..last.span.end);
            }
            for (place, item) in items[at..at + run].iter().enumerate() {
                let next = if place + 1 < run { &self.text[items[at + place + 1].span.clone()] } else { "" };
                let titled = place == 0 && at > 0 && items[at - 1].any(&[Class::Title, Class::Honorific]);
                let next_words = self.loose.entry(&self.text[item.span.clone()]).or_default();
                if next_words.len() < 4 && !(titled && run == 1) {
                    next_words.push(next);
                }
            }
            at += run;
        }
    }

    fn full_name(&mut self, word: Range<usize>, run: Range<usize>) {
        let text = self.text;
        let before = self.surnames.entry(&text[word]).or_insert(Some(run.clone()));
        if before.as_ref().is_some_and(|before| text[before.clone()] != text[run]) {
            *before = None;
        }
    }

    /// Whether a capitalised word also stands without the word that follows it here: a country before a name does.
    pub fn is_loose(&self, word: &str, next: &str) -> bool {
        self.loose.get(word).is_some_and(|seen| seen.iter().any(|other| *other != next))
    }

    /// A name without the endings of its word; that of a subject only where the whole phrase ends.
    fn bare(&self, span: Range<usize>, last: bool) -> Range<usize> {
        let word = &self.text[span.clone()];
        let affixes = &self.language.affixes;
        let mut suffixes = affixes.possessive.iter().chain(affixes.subject.iter().filter(|_| last));
        let cut = suffixes.find(|suffix| word.ends_with(suffix.as_str()) && word.len() > suffix.len());
        span.start..span.end - cut.map_or(0, String::len)
    }

    /// Whom a mention means, and notes it.
    pub fn resolve(&mut self, mention: &Mention) -> Option<Known> {
        let known = match mention.manner {
            Manner::He => self
                .last(|known| known.manner == Manner::Person || known.manner == Manner::Anonymous)
                .or_else(|| self.last(|known| known.manner == Manner::Description || known.manner == Manner::Anaphor)),
            Manner::It => self.last(|known| {
                matches!(known.manner, Manner::Organisation | Manner::Body | Manner::Description | Manner::Anaphor)
            }),
            Manner::They => {
                self.last(|known| !matches!(known.manner, Manner::Person | Manner::Outlet | Manner::Anonymous))
            }
            Manner::Me => return None,
            Manner::Outlet => None,
            // "the company" alone is somebody named before.
            Manner::Body if self.is_bare_body(mention) => self.by_head(mention).or_else(|| self.only_body()),
            Manner::Body => self.by_head(mention).or_else(|| Some(self.known(mention))),
            Manner::Anaphor => {
                self.by_head(mention).or_else(|| self.last_body(mention)).or_else(|| Some(self.known(mention)))
            }
            Manner::Person | Manner::Organisation | Manner::Description => {
                self.by_words(mention).or_else(|| Some(self.known(mention)))
            }
            Manner::Anonymous => Some(self.known(mention)),
        };
        if let Some(known) = &known {
            self.note(known.clone(), mention);
        }
        known
    }

    /// Whether somebody of this name was spoken of before.
    pub fn knows(&self, mention: &Mention) -> bool {
        mention.manner == Manner::Person && self.by_words(mention).is_some()
    }

    /// The last speaker: whom `-nya` on a verb of saying means.
    pub fn last_speaker(&mut self) -> Option<Known> {
        self.last(|known| known.manner != Manner::Outlet)
    }

    /// Whom "he" in a word of saying means.
    pub fn last_person(&self) -> Option<Known> {
        self.last(|known| matches!(known.manner, Manner::Person | Manner::Anonymous))
    }

    pub(super) fn last(&self, fits: impl Fn(&Known) -> bool) -> Option<Known> {
        self.known.iter().rev().take(MEMORY).find(|known| fits(known)).cloned()
    }

    pub(super) fn known(&self, mention: &Mention) -> Known {
        let name = self.bare(mention.name.clone(), mention.name.end == mention.span.end);
        let words = self.own_words(&name);
        Known { manner: mention.manner, phrase: self.folded[mention.span.clone()].to_owned(), words, name }
    }

    /// The words of a name, titles left out.
    fn own_words(&self, name: &Range<usize>) -> Vec<String> {
        let folded = &self.folded[name.clone()];
        let titles = self.language.find(folded);
        let titles: Vec<&str> = titles
            .iter()
            .filter(|(_, entry)| entry.classes.any(&[Class::Title, Class::Honorific, Class::Determiner]))
            .map(|(range, _)| &folded[range.clone()])
            .collect();
        let own: Vec<String> = words(folded)
            .into_iter()
            .filter(|word| !titles.iter().any(|title| title.split(' ').any(|part| part == word)))
            .collect();
        if own.is_empty() { words(folded) } else { own }
    }

    /// A paper by its name; "that paper" is the last one named.
    pub fn outlet(&mut self, mut mention: Mention) -> Mention {
        let name = &self.text[mention.name.clone()];
        let named = name.split_whitespace().any(|word| word.chars().next().is_some_and(char::is_uppercase))
            || self.language.nouns == Nouns::Uncased;
        match &self.outlet {
            Some(outlet) if !named => mention.name = outlet.clone(),
            _ => {
                mention.name = self.bare(mention.name.clone(), true);
                self.outlet = Some(mention.name.clone());
            }
        }
        mention
    }

    fn note(&mut self, mut known: Known, mention: &Mention) {
        if let Some(before) = self.known.iter().rposition(|before| before.name == known.name) {
            known = self.known.remove(before);
            if known.phrase.len() < 300 {
                known.phrase.push(' ');
                known.phrase.push_str(&self.folded[mention.span.clone()]);
            }
        }
        self.known.push(known);
        if self.known.len() > 2 * MEMORY {
            self.known.drain(..MEMORY);
        }
    }
}

pub(super) fn words(folded: &str) -> Vec<String> {
    folded
        .split(|c: char| !super::item::is_letter(c) && c != '-')
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}
