//! Cards: the picture that a shared link shows, 1200 × 630 pixels, one a timeline, a slice and an entry.
//!
//! Drawn as SVG and painted by resvg with two bundled fonts (Noto Sans, SIL Open Font License) and those of a folder that
//! the author names. What no font can write is not written: such a card has its mark and no words, never boxes.
//! Pure: the same card has the same bytes, and says which drawing it was made from, so that an old one can be kept.

mod drawing;
mod fonts;
mod lines;
mod png;

pub use drawing::Palette;
pub use fonts::Fonts;

use crate::edition::Edition;
use crate::plan::{CARD_SIZE as SIZE, Shared};

/// Draws cards. Made once a build and shared by its threads.
pub struct Cards {
    fonts: Fonts,
    palette: Palette,
}

impl Cards {
    pub fn new(fonts: Fonts, palette: Palette) -> Self {
        Self { fonts, palette }
    }

    /// The card of a timeline, a list of it or an entry, as PNG. `previous` is the file that stands in its place: it is given
    /// back when it was made from the same drawing.
    pub fn card(&self, edition: &Edition<'_>, of: Shared, previous: Option<Vec<u8>>) -> Vec<u8> {
        let svg = match of {
            Shared::Entry(ix) => drawing::entry(edition, ix, &self.fonts, &self.palette),
            Shared::Facet(at) => drawing::facet(edition, at, &self.fonts, &self.palette),
            Shared::Timeline => drawing::timeline(edition, &self.fonts, &self.palette),
        };
        let key = self.fonts.key(&svg);
        match previous.filter(|bytes| png::is_made_from(bytes, &key)) {
            Some(bytes) => bytes,
            None => png::encode(&self.fonts.paint(&svg, SIZE), SIZE, &key),
        }
    }
}

#[cfg(test)]
mod tests;
