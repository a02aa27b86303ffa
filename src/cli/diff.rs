//! `linimasa diff`.

use super::FAILED;
use super::clock::today;
use super::flags::{self, DiffFormat};
use super::style::failure;
use crate::diag::{Format, render};
use crate::history::{self, Records, RecordsError, compare, published, records};
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

pub fn run(flags: &flags::Diff) -> ExitCode {
    let (old, new) = match both(&flags.old, &flags.new) {
        Ok(both) => both,
        Err(error) => {
            let _ = write!(anstream::stderr(), "{}", words(&error));
            return ExitCode::from(FAILED);
        }
    };
    let diff = compare(&old, &new);
    let shown = match flags.format {
        DiffFormat::Text => history::text(&diff),
        DiffFormat::Markdown => history::markdown(&diff),
        DiffFormat::Json => format!("{}\n", history::json(&diff)),
        DiffFormat::Corrections => history::corrections(&diff, &flags.date.clone().unwrap_or_else(today)),
    };
    // A reader that went away, such as `head`, is no failure of ours.
    let _ = write!(anstream::stdout(), "{shown}");
    ExitCode::SUCCESS
}

/// Both as records, or, where one is only what was published, both as published.
fn both(old: &Path, new: &Path) -> Result<(Records, Records), RecordsError> {
    let (first, second) = (records(old)?, records(new)?);
    Ok(match (first.is_published, second.is_published) {
        (true, false) => (first, published(new)?),
        (false, true) => (published(old)?, second),
        _ => (first, second),
    })
}

fn words(error: &RecordsError) -> String {
    let report = match error {
        RecordsError::Content { diagnostics, sources } => render(diagnostics, sources, Format::Human, true),
        _ => String::new(),
    };
    let help = match error {
        RecordsError::Archive(error) => error.help(),
        RecordsError::Damaged { .. } => Some("`linimasa verify` names all that is damaged".to_owned()),
        _ => None,
    };
    format!("{report}{}", failure(error, help.as_deref()))
}
