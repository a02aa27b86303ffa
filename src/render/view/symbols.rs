//! The sprite: the marks that a page uses, and no others.

use std::fmt::Write as _;

use crate::model::{Kind, Shape};

/// What a page draws, collected while its views are built.
#[derive(Clone, Debug, Default)]
pub struct Symbols {
    kinds: [bool; Kind::ALL.len()],
    shapes: [bool; 3],
    /// Hatched areas, and the masks that fade their ends.
    hatch: bool,
    fades: [bool; 3],
}

/// Which ends of a hatched bar fade, as seen on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fade {
    Left,
    Right,
    Both,
}

impl Symbols {
    /// Adds what a piece of the page draws.
    pub fn add(&mut self, other: &Symbols) {
        let Symbols { kinds, shapes, hatch, fades } = other;
        let join = |all: &mut [bool], more: &[bool]| all.iter_mut().zip(more).for_each(|(one, other)| *one |= other);
        join(&mut self.kinds, kinds);
        join(&mut self.shapes, shapes);
        join(&mut self.fades, fades);
        self.hatch |= hatch;
    }

    pub fn kind(&mut self, kind: Kind) {
        self.kinds[kind as usize] = true;
    }

    pub fn shape(&mut self, shape: Shape) {
        self.shapes[shape as usize] = true;
    }

    pub fn hatch(&mut self) {
        self.hatch = true;
    }

    /// Hatching and masks that a chart refers to.
    pub fn drawn_in(&mut self, svg: &str) {
        self.hatch |= svg.contains("\"hb\"");
        for fade in [Fade::Left, Fade::Right, Fade::Both] {
            self.fades[fade as usize] |= svg.contains(fade.mask());
        }
    }

    /// The kinds, in the order of keys.
    pub fn kinds(&self) -> impl Iterator<Item = Kind> + '_ {
        Kind::ALL.into_iter().filter(|kind| self.kinds[*kind as usize])
    }

    /// The sprite, safe HTML; empty when nothing is drawn. Never hidden by `display: none`, or hatching disappears.
    pub fn sprite(&self) -> String {
        let mut symbols = String::new();
        for kind in self.kinds() {
            symbol(&mut symbols, kind.name(), kind_path(kind));
        }
        for shape in [Shape::Ring, Shape::Disc, Shape::Square] {
            if self.shapes[shape as usize] {
                symbol(&mut symbols, shape.name(), shape_path(shape));
            }
        }
        let defs = self.defs();
        if symbols.is_empty() && defs.is_empty() {
            return String::new();
        }
        format!("<svg class=\"sprite\" width=\"0\" height=\"0\" aria-hidden=\"true\">{defs}{symbols}</svg>")
    }

    fn defs(&self) -> String {
        if !self.hatch {
            return String::new();
        }
        let mut defs = String::from(
            "<defs><pattern id=\"_hatch\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\" \
             patternTransform=\"rotate(45)\"><path class=\"h\" d=\"M0 0V5\"/></pattern>",
        );
        let stops = [
            (Fade::Left, "fo", "<stop/><stop offset=\".7\" stop-color=\"#fff\"/>"),
            (Fade::Right, "fe", "<stop offset=\".3\" stop-color=\"#fff\"/><stop offset=\"1\"/>"),
            (
                Fade::Both,
                "fr",
                "<stop/><stop offset=\".14\" stop-color=\"#fff\"/><stop offset=\".86\" stop-color=\"#fff\"/><stop offset=\"1\"/>",
            ),
        ];
        for (fade, id, stops) in stops {
            if self.fades[fade as usize] {
                let _ = write!(
                    defs,
                    "<linearGradient id=\"_g{id}\">{stops}</linearGradient><mask id=\"_{id}\" \
                     maskContentUnits=\"objectBoundingBox\"><rect width=\"1\" height=\"1\" fill=\"url(#_g{id})\"/></mask>"
                );
            }
        }
        defs.push_str("</defs>");
        defs
    }
}

impl Fade {
    /// The id of its mask.
    pub const fn mask(self) -> &'static str {
        match self {
            Self::Left => "_fo",
            Self::Right => "_fe",
            Self::Both => "_fr",
        }
    }
}

fn symbol(out: &mut String, name: &str, path: &str) {
    let _ = write!(out, "<symbol id=\"_m-{name}\" viewBox=\"0 0 16 16\">{path}</symbol>");
}

/// The mark of a kind, 16 × 16 units.
pub const fn kind_path(kind: Kind) -> &'static str {
    match kind {
        Kind::Claim => r#"<circle cx="8" cy="8" r="6"/>"#,
        Kind::Estimate => r#"<path d="M8 .8 15.2 8 8 15.2.8 8z"/>"#,
        Kind::Denial => r#"<path class="o" d="M3.6 12.4 12.4 3.6"/><circle class="o" cx="8" cy="8" r="6"/>"#,
        Kind::Confirmation => r#"<circle class="o" cx="8" cy="8" r="6.4"/><circle cx="8" cy="8" r="3.4"/>"#,
        Kind::Unconfirmed => r#"<circle class="o" cx="8" cy="8" r="6"/><path d="M8 2a6 6 0 0 0 0 12z"/>"#,
        Kind::NoComment => r#"<circle class="o" cx="8" cy="8" r="6" stroke-dasharray="2.4 2.3"/>"#,
        Kind::Statement => r#"<path d="M2 2.5h12v8.5H8.6L5 14.2V11H2z"/>"#,
        Kind::Demand => r#"<path d="M8 1.5 15 14H1z"/>"#,
        Kind::Action => r#"<path d="M2 2h12v12H2z"/>"#,
        Kind::Event => r#"<path d="M1 5.75h14v4.5H1z"/>"#,
    }
}

const fn shape_path(shape: Shape) -> &'static str {
    match shape {
        Shape::Ring => r#"<circle class="o" cx="8" cy="8" r="5.5"/>"#,
        Shape::Disc => r#"<circle cx="8" cy="8" r="6"/>"#,
        Shape::Square => r#"<path d="M2.5 2.5h11v11h-11z"/>"#,
    }
}
