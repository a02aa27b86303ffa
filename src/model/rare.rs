//! Lists that most records leave empty.

use std::ops::{Deref, DerefMut};

/// A list that takes no more room than a pointer while it is empty: an entry has a dozen of them, and there may be a
/// million entries. Read it as the slice that it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rare<T>(
    #[expect(clippy::box_collection, reason = "a third of the room where there is none")] Option<Box<Vec<T>>>,
);

impl<T> Rare<T> {
    pub const fn new() -> Self {
        Self(None)
    }

    pub fn push(&mut self, item: T) {
        self.0.get_or_insert_default().push(item);
    }

    /// The same list without what `keeps` refuses.
    #[must_use]
    pub fn retained(self, keeps: impl FnMut(&T) -> bool) -> Self {
        self.into_iter().filter(keeps).collect()
    }
}

impl<T> Default for Rare<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> Deref for Rare<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        self.0.as_deref().map_or(&[], Vec::as_slice)
    }
}

impl<T> DerefMut for Rare<T> {
    fn deref_mut(&mut self) -> &mut [T] {
        self.0.as_deref_mut().map_or(&mut [], Vec::as_mut_slice)
    }
}

impl<T> From<Vec<T>> for Rare<T> {
    fn from(mut list: Vec<T>) -> Self {
        list.shrink_to_fit();
        Self((!list.is_empty()).then(|| Box::new(list)))
    }
}

impl<T> FromIterator<T> for Rare<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Self::from(Vec::from_iter(items))
    }
}

impl<T> IntoIterator for Rare<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.map_or_else(Vec::new, |list| *list).into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Rare<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
