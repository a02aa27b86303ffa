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

use crate::edition::Edition;
use crate::plan::ExportFormat;

/// A file and what it does not hold.
#[derive(Debug)]
pub struct Export {
    pub bytes: Vec<u8>,
    pub loss: Loss,
}

/// A timeline in a format.
pub fn export(edition: &Edition<'_>, format: ExportFormat) -> Export {
    let mut loss = Loss::of(edition, format);
    let bytes = match format {
        ExportFormat::Json => timeline_json::write(edition),
        ExportFormat::Csv => csv::write(edition, &mut loss),
        ExportFormat::TimelineJs => timelinejs::write(edition, &mut loss),
        ExportFormat::TimelineJsSheet => sheet::write(edition, &mut loss),
        ExportFormat::Markwhen => markwhen::write(edition, &mut loss),
    };
    Export { bytes, loss }
}

#[cfg(test)]
mod tests;
