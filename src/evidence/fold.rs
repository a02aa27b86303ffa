//! A text without what may differ between two faithful copies of the same words.

use super::script::{is_invisible, is_quotation_mark, is_unspaced};
use icu::normalizer::DecomposingNormalizer;
use icu::normalizer::properties::{CanonicalCombiningClassMap, CanonicalCombiningClassMapBorrowed};
use std::ops::Range;

/// A folded text that remembers where each of its characters comes from.
///
/// Two texts fold to the same when they differ only in
/// - their canonical form (Unicode NFC, NFD). Compatibility forms stay apart, so that `10²` is not found where `102`
///   stands;
/// - spaces, no-break spaces and line breaks, which become one space, or nothing inside of scripts without spaces;
/// - quotation marks, which are left out but for the apostrophe inside of a word;
/// - characters that nobody sees, such as soft hyphens.
#[derive(Debug, Default)]
pub struct Folded {
    pub text: String,
    /// A character of the original with its marks: where it starts in `text`, and where it stands in the original.
    units: Vec<Unit>,
}

#[derive(Clone, Copy, Debug)]
struct Unit {
    folded: u32,
    start: u32,
    end: u32,
}

impl Folded {
    pub fn new(text: &str) -> Self {
        let classes = CanonicalCombiningClassMap::new();
        let mut folded = Self { text: String::with_capacity(text.len()), units: Vec::new() };
        let mut space: Option<Range<usize>> = None;
        let mut last = None;
        for (start, end) in characters(text, classes) {
            let character = &text[start..end];
            let Some(letter) = character.chars().next() else { continue };
            if letter.is_whitespace() {
                space.get_or_insert(start..end).end = end;
                continue;
            }
            if is_invisible(letter) {
                continue;
            }
            let is_apostrophe = is_quotation_mark(letter)
                && space.is_none()
                && last.is_some_and(char::is_alphanumeric)
                && text[end..].chars().next().is_some_and(char::is_alphanumeric)
                && matches!(letter, '\'' | '’' | '`' | '´' | '＇');
            if is_quotation_mark(letter) && !is_apostrophe {
                continue;
            }
            if let Some(space) = space.take()
                && last.is_some_and(|last| !(is_unspaced(last) && is_unspaced(letter)))
            {
                folded.push(" ", &space);
            }
            match letter {
                _ if is_apostrophe => folded.push("'", &(start..end)),
                _ if character.is_ascii() => folded.push(character, &(start..end)),
                _ => folded.push(&DecomposingNormalizer::new_nfd().normalize(character), &(start..end)),
            }
            last = Some(letter);
        }
        folded
    }

    fn push(&mut self, folded: &str, original: &Range<usize>) {
        let cut = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        self.units.push(Unit { folded: cut(self.text.len()), start: cut(original.start), end: cut(original.end) });
        self.text.push_str(folded);
    }

    /// The range of the original that a range of `text` comes from; `None` when that begins or ends inside of a
    /// character, such as at the `e` of `é`.
    pub fn original(&self, range: &Range<usize>) -> Option<Range<usize>> {
        let unit = |at: usize| self.units.binary_search_by_key(&at, |unit| unit.folded as usize).ok();
        let first = unit(range.start)?;
        let next = if range.end == self.text.len() { self.units.len() } else { unit(range.end)? };
        Some(self.units[first].start as usize..self.units.get(next.checked_sub(1)?)?.end as usize)
    }
}

/// Where each character with its marks begins and ends.
fn characters(
    text: &str,
    classes: CanonicalCombiningClassMapBorrowed<'static>,
) -> impl Iterator<Item = (usize, usize)> {
    let mut letters = text.char_indices().peekable();
    std::iter::from_fn(move || {
        let (start, _) = letters.next()?;
        let is_mark = |letter: char| !letter.is_ascii() && classes.get_u8(letter) != 0;
        while letters.next_if(|(_, letter)| is_mark(*letter)).is_some() {}
        Some((start, letters.peek().map_or(text.len(), |(next, _)| *next)))
    })
}

#[cfg(test)]
mod tests {
    use super::Folded;

    fn fold(text: &str) -> String {
        Folded::new(text).text
    }

    #[test]
    fn what_faithful_copies_differ_in_is_folded() {
        assert_eq!(fold("\u{feff}“Cafe\u{301}”\u{a0}is\r\n  open"), fold("«\u{202f}Café\u{202f}» is open"));
        assert_eq!(fold("don’t"), fold("don't"));
        assert_eq!(fold("他说：“我们\n不知道”"), fold("他说：「我们不知道」"));
        assert_eq!(fold("co\u{ad}operate"), "cooperate");
        assert_eq!(fold("각"), fold("\u{1100}\u{1161}\u{11a8}"));
        assert_eq!(fold("Tiếng Việt"), fold("Tie\u{302}\u{301}ng Vie\u{323}\u{302}t"));
    }

    #[test]
    fn what_means_something_stays() {
        assert_ne!(fold("its"), fold("it's"));
        assert_ne!(fold("10²"), fold("102"));
        assert_ne!(fold("We"), fold("we"));
        assert_ne!(fold("cafe"), fold("café"));
    }

    #[test]
    fn a_place_in_the_folded_text_is_known_in_the_original() {
        let text = "He said: “Cafe\u{301}  noir”.";
        let folded = Folded::new(text);
        let at = folded.text.find("Cafe").expect("it is there");
        let whole = at..at + "Cafe\u{301} noir".len();
        assert_eq!(folded.original(&whole).map(|range| &text[range]), Some("Cafe\u{301}  noir"));
        assert_eq!(folded.original(&(at..at + 4)), None, "inside of a letter");
    }
}
