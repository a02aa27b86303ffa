//! The fonts that a site's cards are written with, beside the bundled ones.

use crate::diag::{Diagnostics, Problem, SourceMap, Span};
use crate::load::load_fonts;
use crate::model::Site;
use std::path::Path;

/// The files of the folder that `site.toml` names; none where it names none.
pub fn read(
    site: &Site,
    content: &Path,
    sources: &SourceMap,
    root: Span,
    diagnostics: &mut Diagnostics,
) -> Vec<Vec<u8>> {
    let Some(folder) = &site.cards.fonts else { return Vec::new() };
    match load_fonts(&content.join(folder)) {
        Ok(fonts) => fonts,
        Err(reason) => {
            let file = sources.find(&content.join("site.toml").to_string_lossy());
            let span = file.map_or(root, |file| {
                let needle = format!("\"{folder}\"");
                let at = sources.file(file).text.find(&needle).unwrap_or(0);
                Span::new(file, at, at + needle.len())
            });
            diagnostics.push(Problem::NoFonts { folder: folder.clone(), reason }, span);
            Vec::new()
        }
    }
}
