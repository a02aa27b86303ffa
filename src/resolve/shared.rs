//! Words that many records share, such as the names of outlets and tags: kept once, however many there are.

use std::collections::HashSet;
use std::sync::Arc;

#[derive(Clone, Default)]
pub struct Shared(HashSet<Arc<str>>);

impl Shared {
    /// The words, as whoever asked for them first has them.
    pub fn get(&mut self, words: &str) -> Arc<str> {
        if let Some(known) = self.0.get(words) {
            return Arc::clone(known);
        }
        let new: Arc<str> = words.into();
        self.0.insert(Arc::clone(&new));
        new
    }
}
