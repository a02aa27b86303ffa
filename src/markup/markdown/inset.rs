//! Places in a text's HTML that a slice will fill.

/// Characters that Unicode reserves for a program's own use stand around such a place, and survive sanitising.
const OPEN: char = '\u{fdd0}';
const CLOSE: char = '\u{fdd1}';

/// A slice and the level of its heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Inset {
    /// Position in [`crate::model::Site::insets`].
    pub at: usize,
    /// From 2 to 6.
    pub level: u8,
}

impl Inset {
    pub(super) fn push(self, out: &mut String) {
        out.push_str(&format!("{OPEN}{} {}{CLOSE}\n", self.at, self.level));
    }

    fn parse(text: &str) -> Option<Self> {
        let (at, level) = text.split_once(' ')?;
        Some(Self { at: at.parse().ok()?, level: level.parse().ok()? })
    }
}

/// The HTML up to each place with the slice that it is for, then the rest without one.
pub fn insets(html: &str) -> Vec<(&str, Option<Inset>)> {
    let mut pieces = Vec::new();
    let mut rest = html;
    while let Some((before, after)) = rest.split_once(OPEN) {
        let (place, after) = after.split_once(CLOSE).unwrap_or((after, ""));
        pieces.push((before, Inset::parse(place)));
        rest = after;
    }
    pieces.push((rest, None));
    pieces
}

#[cfg(test)]
mod tests {
    use super::{Inset, insets};

    #[test]
    fn what_is_no_place_of_ours_leaves_nothing() {
        let mut html = "<p>a</p>".to_owned();
        Inset { at: 3, level: 2 }.push(&mut html);
        html.push_str("<p>b</p>");
        assert_eq!(insets(&html), [("<p>a</p>", Some(Inset { at: 3, level: 2 })), ("\n<p>b</p>", None)]);
        assert_eq!(insets("a\u{fdd0}x\u{fdd1}b\u{fdd0}"), [("a", None), ("b", None), ("", None)]);
    }
}
