//! What can be written, how wide it is, and the painter.

use std::sync::Arc;

use resvg::{tiny_skia, usvg};
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};

const REGULAR: &[u8] = include_bytes!("fonts/NotoSans-Regular.ttf");
const BOLD: &[u8] = include_bytes!("fonts/NotoSans-Bold.ttf");
/// The family of both.
pub const FAMILY: &str = "Noto Sans";

/// Rises when the same drawing is painted in another way.
const PAINTER: u32 = 1;

/// The bundled fonts and those of the author.
pub struct Fonts {
    options: usvg::Options<'static>,
    /// In the order in which they are tried: regular, bold, the author's by file name.
    faces: Vec<Vec<u8>>,
    /// A bit a character that one of them has.
    covered: Vec<u64>,
    /// Of all faces.
    hash: blake3::Hash,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    Regular,
    Bold,
}

impl Fonts {
    /// `more` are the contents of font files, in order. One that holds no font is left out.
    pub fn new(more: Vec<Vec<u8>>) -> Self {
        let mut faces = vec![REGULAR.to_vec(), BOLD.to_vec()];
        faces.extend(more.into_iter().filter(|data| FontRef::from_index(data, 0).is_ok()));
        let mut covered = vec![0_u64; 0x11_0000 / 64];
        let mut hasher = blake3::Hasher::new();
        let mut database = usvg::fontdb::Database::new();
        for face in &faces {
            hasher.update(face);
            database.load_font_data(face.clone());
            if let Ok(font) = FontRef::from_index(face, 0) {
                font.charmap().mappings().for_each(|(code, _)| covered[code as usize / 64] |= 1 << (code % 64));
            }
        }
        let options =
            usvg::Options { fontdb: Arc::new(database), font_family: FAMILY.to_owned(), ..usvg::Options::default() };
        Self { options, faces, covered, hash: hasher.finalize() }
    }

    /// Whether a font has every character of a text that is to be seen.
    pub fn can_write(&self, text: &str) -> bool {
        text.chars().all(|c| c.is_whitespace() || is_joiner(c) || self.covers(c))
    }

    fn covers(&self, c: char) -> bool {
        self.covered[c as usize / 64] & (1 << (c as usize % 64)) != 0
    }

    /// How wide a text is, in pixels: the sum of its characters', which is a little more than what is painted.
    pub fn width(&self, text: &str, weight: Weight, size: f32) -> f32 {
        let own = usize::from(weight == Weight::Bold);
        let others = (0..self.faces.len()).filter(|at| *at != own && *at > 1);
        let faces: Vec<FontRef<'_>> =
            std::iter::once(own).chain(others).filter_map(|at| FontRef::from_index(&self.faces[at], 0).ok()).collect();
        let advance = |c: char| {
            faces.iter().find_map(|font| {
                let glyph = font.charmap().map(c)?;
                font.glyph_metrics(Size::new(size), LocationRef::default()).advance_width(glyph)
            })
        };
        text.chars().filter(|c| !is_joiner(*c)).map(|c| advance(c).unwrap_or(size)).sum()
    }

    /// What a drawing and these fonts are known by.
    pub fn key(&self, svg: &str) -> String {
        let mut hasher = blake3::Hasher::new();
        hasher.update(&PAINTER.to_le_bytes()).update(self.hash.as_bytes()).update(svg.as_bytes());
        hasher.finalize().to_hex().to_string()
    }

    /// The pixels of a drawing, red, green and blue; white where it cannot be read.
    pub fn paint(&self, svg: &str, (width, height): (u32, u32)) -> Vec<u8> {
        let mut pixels = tiny_skia::Pixmap::new(width, height).expect("a card has a size");
        pixels.fill(tiny_skia::Color::WHITE);
        if let Ok(tree) = usvg::Tree::from_str(svg, &self.options) {
            resvg::render(&tree, tiny_skia::Transform::identity(), &mut pixels.as_mut());
        }
        pixels.data().chunks_exact(4).flat_map(|pixel| &pixel[..3]).copied().collect()
    }
}

/// Characters that shape others and are never seen.
const fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}')
}
