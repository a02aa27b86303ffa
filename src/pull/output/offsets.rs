//! Bytes as code points.

use std::ops::Range;

/// Bytes between two counts.
const STEP: usize = 64;

/// Counts the code points before any byte of a text.
pub struct Offsets<'t> {
    text: &'t str,
    /// Code points before every [`STEP`]th byte.
    counts: Vec<usize>,
}

impl<'t> Offsets<'t> {
    pub fn new(text: &'t str) -> Self {
        let mut counts = Vec::with_capacity(text.len() / STEP + 1);
        let mut count = 0;
        for part in text.as_bytes().chunks(STEP) {
            counts.push(count);
            count += points(part);
        }
        Self { text, counts }
    }

    /// The code points before a byte on a character boundary.
    pub fn at(&self, byte: usize) -> usize {
        let step = (byte / STEP).min(self.counts.len().saturating_sub(1));
        let known = self.counts.get(step).copied().unwrap_or_default();
        known + points(&self.text.as_bytes()[step * STEP..byte.min(self.text.len())])
    }

    pub fn pair(&self, range: &Range<usize>) -> [usize; 2] {
        [self.at(range.start), self.at(range.end)]
    }
}

/// Every code point has one byte that is no continuation.
fn points(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| (**byte & 0xc0) != 0x80).count()
}

#[cfg(test)]
mod tests {
    use super::Offsets;

    #[test]
    fn offsets_are_those_of_characters() {
        let text = "Tri\u{1ec1}u Ti\u{ea}n \u{1f4a5} 한국 ".repeat(200);
        let offsets = Offsets::new(&text);
        for (count, (at, _)) in text.char_indices().enumerate() {
            assert_eq!(offsets.at(at), count);
        }
        assert_eq!(offsets.at(text.len()), text.chars().count());
        assert_eq!(Offsets::new("").at(0), 0);
    }
}
