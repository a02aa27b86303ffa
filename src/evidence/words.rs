//! The words of a text.

use super::script::is_unspaced;
use icu::normalizer::properties::CanonicalCombiningClassMap;
use std::ops::Range;

/// Where each word stands: letters and digits with their marks; a letter of a script that does not space words stands
/// for a word.
pub fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let classes = CanonicalCombiningClassMap::new();
    let is_mark = move |letter: char| !letter.is_ascii() && classes.get_u8(letter) != 0;
    let mut letters = text.char_indices().peekable();
    std::iter::from_fn(move || {
        let (start, first) = letters.by_ref().find(|(_, letter)| letter.is_alphanumeric())?;
        let goes_on =
            |letter: char| is_mark(letter) || !is_unspaced(first) && letter.is_alphanumeric() && !is_unspaced(letter);
        while letters.next_if(|(_, letter)| goes_on(*letter)).is_some() {}
        Some(start..letters.peek().map_or(text.len(), |(next, _)| *next))
    })
}
