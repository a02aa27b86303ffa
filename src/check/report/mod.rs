//! What a check found, for whoever reads it.

mod sarif;

use super::Checked;
use crate::diag::{self, Line, Severity, render};
use serde::Serialize;

/// Who reads the findings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// Text with a caret frame.
    #[default]
    Human,
    /// One document, by `docs/check.schema.json`.
    Json,
    /// GitHub's workflow commands.
    Github,
    /// SARIF 2.1.0 (OASIS), which code hosts and editors read.
    Sarif,
}

/// The findings as text, ending in a line feed unless empty. Colour is ANSI, for [`Format::Human`] only.
pub fn report(checked: &Checked, format: Format, colour: bool) -> String {
    let Checked { sources, diagnostics, .. } = checked;
    match format {
        Format::Human => render(diagnostics, sources, diag::Format::Human, colour),
        Format::Github => render(diagnostics, sources, diag::Format::Github, false),
        Format::Json => document(&Document::new(checked)),
        Format::Sarif => document(&sarif::log(diagnostics, sources)),
    }
}

fn document(value: &impl Serialize) -> String {
    serde_json::to_string_pretty(value).expect("plain data") + "\n"
}

/// The document of `--format json`.
#[derive(Serialize)]
struct Document<'a> {
    errors: usize,
    warnings: usize,
    /// `null` when the content has errors that `build` stops at: no rule was asked.
    checked: Option<Looked>,
    diagnostics: Vec<Line<'a>>,
}

#[derive(Serialize)]
struct Looked {
    timelines: usize,
    entries: usize,
    pages: usize,
    /// Addresses of other sites; `null` when they were not asked for.
    addresses: Option<usize>,
}

impl<'a> Document<'a> {
    fn new(checked: &'a Checked) -> Self {
        let Checked { sources, diagnostics, counted } = checked;
        Self {
            errors: diagnostics.count(Severity::Error),
            warnings: diagnostics.count(Severity::Warning),
            checked: counted.map(|counted| Looked {
                timelines: counted.timelines,
                entries: counted.entries,
                pages: counted.pages,
                addresses: counted.addresses,
            }),
            diagnostics: diagnostics.iter().map(|found| Line::new(found, sources)).collect(),
        }
    }
}
