//! A timeline in the formats of other tools, and what each of them has no place for.
//!
//! Pure. An export is in one language. Each ends with a [`Loss`]: by field, in how many entries something is left out or
//! is left as words that no program reads.

mod csv;
mod loss;
mod markwhen;
mod sheet;
mod slide;
mod timeline_json;
mod timelinejs;

pub use loss::{Fate, Loss, Lost};
pub use sheet::guarded;

use std::io::{self, Write};

use crate::edition::Edition;
use crate::plan::ExportFormat;

/// Writes a timeline in a format, entry by entry; returns what the file does not hold.
///
/// # Errors
/// Those of `out`.
pub fn export(edition: &Edition<'_>, format: ExportFormat, out: &mut dyn Write) -> io::Result<Loss> {
    let mut loss = Loss::of(edition, format);
    match format {
        ExportFormat::Json => timeline_json::write(edition, out),
        ExportFormat::Csv => csv::write(edition, &mut loss, out),
        ExportFormat::TimelineJs => timelinejs::write(edition, &mut loss, out),
        ExportFormat::TimelineJsSheet => sheet::write(edition, &mut loss, out),
        ExportFormat::Markwhen => markwhen::write(edition, &mut loss, out),
    }?;
    Ok(loss)
}

#[cfg(test)]
mod tests;
