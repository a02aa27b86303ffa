//! What stands before the first sentence of an article: `JAKARTA, KOMPAS.com – `.

use regex_automata::hybrid::BuildError;
use regex_automata::hybrid::dfa::{Cache, DFA};
use regex_automata::nfa::thompson::{self, WhichCaptures};
use regex_automata::util::pool::Pool;
use regex_automata::{Anchored, Input};
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::sync::Arc;

/// Characters in which a dateline has to end.
const LONGEST: usize = 120;

type NewCache = Box<dyn Fn() -> Cache + Send + Sync + UnwindSafe + RefUnwindSafe>;

/// The datelines of a language. Only where one ends is asked for, from a beginning that is known: that needs one automaton
/// forward and nothing of captures, a part of what making a whole regex ready would cost.
pub struct Datelines {
    patterns: Arc<DFA>,
    caches: Pool<Cache, NewCache>,
}

impl Datelines {
    /// Takes patterns in the syntax of Rust regexes, without `\b` for words that are not ASCII; the first that matches counts.
    ///
    /// # Errors
    /// When a pattern is none.
    pub fn new(patterns: &[String]) -> Result<Self, Box<BuildError>> {
        let forward = thompson::Config::new().which_captures(WhichCaptures::None);
        let patterns = Arc::new(DFA::builder().thompson(forward).build_many(patterns).map_err(Box::new)?);
        let known = Arc::clone(&patterns);
        Ok(Self { patterns, caches: Pool::new(Box::new(move || known.create_cache())) })
    }

    /// How many bytes of a paragraph stand before its first sentence.
    pub fn length(&self, paragraph: &str) -> Option<usize> {
        let end = paragraph.char_indices().map(|(at, _)| at).nth(LONGEST).unwrap_or(paragraph.len());
        let input = Input::new(&paragraph[..end]).anchored(Anchored::Yes);
        let found = self.patterns.try_search_fwd(&mut self.caches.get(), &input).ok().flatten()?;
        let text = paragraph[found.offset()..].chars().find(|c| c.is_alphanumeric())?;
        (!text.is_lowercase()).then_some(found.offset())
    }
}
