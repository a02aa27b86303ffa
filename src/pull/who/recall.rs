//! Whom a short name, an office or "the company" leads back to, of those a text has spoken of.

use super::data::Class;
use super::names::{Manner, Mention};
use super::people::{Known, MEMORY, People, words};

impl People<'_> {
    /// A short name leads to a longer one that has it.
    pub fn by_words(&self, mention: &Mention) -> Option<Known> {
        let own = self.known(mention);
        let holds = |known: &&Known| {
            !matches!(known.manner, Manner::Outlet | Manner::Anonymous)
                && known.words.len() > own.words.len()
                && own.words.iter().all(|word| known.words.iter().any(|other| self.same(word, other)))
                && !(own.manner == Manner::Person && matches!(known.manner, Manner::Organisation | Manner::Description))
        };
        let same = |known: &&Known| {
            known.words.len() == own.words.len() && known.words.iter().zip(&own.words).all(|(a, b)| self.same(a, b))
        };
        let recent = || self.known.iter().rev().take(MEMORY);
        if let Some(known) = recent().find(same).or_else(|| recent().find(holds)) {
            return Some(known.clone());
        }
        if own.words.len() > 1 || own.manner != Manner::Person {
            return None;
        }
        let run = self.surnames.get(&self.text[own.name.clone()])?.as_ref()?;
        Some(Known { name: run.clone(), words: words(&self.folded[run.clone()]), ..own })
    }

    fn same(&self, one: &str, other: &str) -> bool {
        if one == other {
            return true;
        }
        let case = self.language.affixes.case;
        if case == 0 {
            return false;
        }
        let shared = one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
        let longest = one.chars().count().max(other.chars().count());
        shared >= 3 && shared + case >= longest
    }

    /// "that ministry" leads to the last body or office called so.
    pub fn by_head(&self, mention: &Mention) -> Option<Known> {
        let said = words(&self.folded[mention.name.clone()]);
        let content: Vec<&String> = said.iter().filter(|word| !self.is_function_word(word)).collect();
        let head = content.first()?;
        let holds = |known: &&Known| {
            known.name != mention.name && words(&known.phrase).iter().any(|word| self.same(word, head))
        };
        self.known.iter().rev().take(MEMORY).find(holds).cloned()
    }

    /// "that organisation" leads to the last body named.
    pub fn last_body(&self, mention: &Mention) -> Option<Known> {
        let body = self.is_any_body(mention);
        self.last(|known| body && matches!(known.manner, Manner::Organisation | Manner::Body))
    }

    fn is_any_body(&self, mention: &Mention) -> bool {
        let said = &self.folded[mention.name.clone()];
        self.language.find(said).iter().any(|(_, entry)| entry.classes.has(Class::AnyBody))
    }

    /// "the company", with no word that tells which.
    pub fn is_bare_body(&self, mention: &Mention) -> bool {
        let said = &self.folded[mention.name.clone()];
        let plain = [Class::AnyBody, Class::Determiner];
        let known = self.language.find(said);
        let known =
            known.iter().filter(|(_, entry)| entry.classes.any(&plain)).map(|(range, _)| said[range.clone()].trim());
        self.is_any_body(mention) && known.map(str::len).sum::<usize>() + said.matches(' ').count() >= said.trim().len()
    }

    /// The only body named so far.
    pub fn only_body(&self) -> Option<Known> {
        let mut bodies = self.known.iter().rev().take(MEMORY).filter(|known| known.manner == Manner::Organisation);
        let last = bodies.next()?;
        bodies.all(|other| other.name == last.name).then(|| last.clone())
    }

    fn is_function_word(&self, word: &str) -> bool {
        self.language.find(word).iter().any(|(range, entry)| {
            range.len() == word.len() && entry.classes.any(&[Class::Determiner, Class::Demonstrative])
        })
    }
}
