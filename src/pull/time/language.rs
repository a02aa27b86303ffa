//! A language file read and made ready: its words in one automaton, its patterns indexed by how they begin.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde::Deserialize;

use super::super::trie::Trie;
use super::holiday::{Holiday, HolidayFile};
use super::pattern::{self, Element, Gap, Group, Want};
use super::settings::Settings;
use super::slot::Slot;
use super::spelling::Builder;
use super::starts::{Starts, bits};
use super::words::{Class, Meaning, Unit, expand};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    settings: Settings,
    #[serde(default)]
    words: BTreeMap<Class, BTreeMap<String, Vec<String>>>,
    #[serde(default)]
    holidays: BTreeMap<String, HolidayFile>,
    #[serde(default)]
    patterns: BTreeMap<Group, Vec<String>>,
}

/// What the mark before a word says.
#[derive(Clone, Copy, Debug)]
pub struct Marks {
    /// `?`: says too little alone.
    pub weak: bool,
    /// `_`: only in lower case.
    pub lower: bool,
    /// `+`: more than one, so that "last" before it names no single unit.
    pub plural: bool,
}

/// What an entry of the automaton is.
#[derive(Clone, Copy, Debug)]
pub enum Entry {
    Word {
        class: Class,
        meaning: Meaning,
        marks: Marks,
    },
    /// A word of a pattern; a trigger where the pattern is nothing but words.
    Literal {
        id: u16,
        trigger: bool,
    },
    Suffix,
    Prefix,
}

/// An element with its words looked up.
#[derive(Debug)]
pub struct Step {
    pub gap: Gap,
    pub want: Wanted,
    pub optional: bool,
    pub outside: bool,
    /// The [`label_bit`]s of the nodes that can fill it.
    pub bits: u128,
    /// Only punctuation: no expression begins with it where it may be missing.
    pub mark: bool,
}

#[derive(Debug)]
pub enum Wanted {
    Slot {
        slot: Slot,
        capital: bool,
    },
    Literals(Vec<u16>),
    /// No word stands here, or none with a capital; takes no room.
    NoWord {
        capital: bool,
    },
}

/// A pattern ready to match.
#[derive(Debug)]
pub struct Rule {
    pub group: Group,
    pub steps: Vec<Step>,
    /// One word and nothing else: words marked weak do not count.
    pub single: bool,
    /// `group: pattern`, for those who ask why.
    pub name: String,
    /// For each step that must be there, the [`label_bit`]s of the nodes that can fill it.
    pub needs: Vec<u128>,
}

/// A language made ready.
pub struct Language {
    pub settings: Settings,
    pub trie: Trie,
    pub entries: Vec<Entry>,
    pub rules: Vec<Rule>,
    pub holidays: Vec<Holiday>,
    pub starts: Starts,
}

/// The files of a language, read together: what all languages share first.
pub fn compile(sources: &[&str]) -> Result<Language, String> {
    let mut draft = Draft::default();
    let mut settings = Settings::default();
    for source in sources {
        let file: File = toml::from_str(source).map_err(|error| error.to_string())?;
        settings = file.settings.clone();
        draft.words(&file)?;
        draft.holidays(file.holidays)?;
        for (group, patterns) in file.patterns {
            for written in patterns {
                draft
                    .rule(group, &written)
                    .map_err(|why| format!("pattern `{written}` of `{}`: {why}", group.name()))?;
            }
        }
    }
    for suffix in &settings.ordinal_suffixes {
        draft.enter(suffix, Entry::Suffix);
    }
    for prefix in &settings.number_prefixes {
        draft.enter(prefix, Entry::Prefix);
    }
    Ok(draft.finish(settings))
}

#[derive(Default)]
struct Draft {
    trie: Builder,
    entries: Vec<Entry>,
    rules: Vec<Rule>,
    holidays: Vec<Holiday>,
    literals: HashMap<String, u16>,
    triggers: HashSet<u16>,
}

impl Draft {
    fn enter(&mut self, word: &str, entry: Entry) {
        self.trie.add(word, self.entries.len() as u32);
        self.entries.push(entry);
    }

    fn words(&mut self, file: &File) -> Result<(), String> {
        for (class, keys) in &file.words {
            for (key, spellings) in keys {
                let meaning = class
                    .meaning(key)
                    .map_err(|wanted| format!("`{key}` in [words.{}]: should be {wanted}", class.name()))?;
                self.spellings(spellings, *class, meaning);
            }
        }
        Ok(())
    }

    fn spellings(&mut self, spellings: &[String], class: Class, meaning: Meaning) {
        for spelling in spellings {
            let marks = Marks {
                weak: spelling.starts_with('?'),
                lower: spelling.starts_with('_'),
                plural: spelling.starts_with('+'),
            };
            let spelling = spelling.trim_start_matches(['?', '_', '+']);
            for word in expand(spelling) {
                self.enter(&word, Entry::Word { class, meaning, marks });
            }
        }
    }

    fn holidays(&mut self, files: BTreeMap<String, HolidayFile>) -> Result<(), String> {
        for (name, file) in files {
            let meaning = Meaning { value: self.holidays.len() as i32, unit: Unit::Day };
            self.spellings(&file.names, Class::Holiday, meaning);
            self.holidays.push(file.read().map_err(|why| format!("[holidays.{name}]: {why}"))?);
        }
        Ok(())
    }

    fn rule(&mut self, group: Group, written: &str) -> Result<(), String> {
        let elements = pattern::parse(written)?;
        let single = elements.iter().filter(|element| !matches!(element.want, Want::NoWord { .. })).count() == 1;
        let steps: Vec<Step> = elements.into_iter().map(|element| self.step(element)).collect();
        if group != Group::Not && steps.iter().all(|step| step.optional || matches!(step.want, Wanted::Literals(_))) {
            self.triggers.extend(steps.iter().filter(|step| !step.optional).flat_map(|step| match &step.want {
                Wanted::Literals(ids) => ids.clone(),
                Wanted::Slot { .. } | Wanted::NoWord { .. } => Vec::new(),
            }));
        }
        let filled = steps.iter().filter(|step| !step.optional && !matches!(step.want, Wanted::NoWord { .. }));
        let needs = filled.map(|step| step.bits).collect();
        self.rules.push(Rule { group, steps, single, name: format!("{}: {written}", group.name()), needs });
        Ok(())
    }

    fn step(&mut self, element: Element) -> Step {
        let mark = match &element.want {
            Want::Words(words) => !words.iter().any(|word| word.contains(char::is_alphanumeric)),
            Want::Slot { .. } | Want::NoWord { .. } => false,
        };
        let want = match element.want {
            Want::Slot { slot, capital } => Wanted::Slot { slot, capital },
            Want::NoWord { capital } => Wanted::NoWord { capital },
            Want::Words(words) => {
                Wanted::Literals(words.iter().flat_map(|word| expand(word)).map(|word| self.literal(&word)).collect())
            }
        };
        let bits = bits(&want);
        Step { gap: element.gap, want, optional: element.optional, outside: element.outside, bits, mark }
    }

    fn literal(&mut self, word: &str) -> u16 {
        if let Some(id) = self.literals.get(word) {
            return *id;
        }
        let id = self.literals.len() as u16;
        self.literals.insert(word.to_owned(), id);
        self.enter(word, Entry::Literal { id, trigger: false });
        id
    }

    fn finish(mut self, settings: Settings) -> Language {
        for entry in &mut self.entries {
            if let Entry::Literal { id, trigger } = entry {
                *trigger = self.triggers.contains(id);
            }
        }
        let starts = Starts::new(&self.rules);
        let trie = self.trie.finish();
        Language { settings, trie, entries: self.entries, rules: self.rules, holidays: self.holidays, starts }
    }
}
