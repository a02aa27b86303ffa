//! What the terminal says of the content, for the pages to show.

use super::Read;
use crate::diag::{Format, Severity, render};
use serde::Serialize;

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Notes {
    pub errors: usize,
    pub warnings: usize,
    /// As the terminal has it, without colour.
    pub text: String,
}

impl Notes {
    pub fn of(read: &Read) -> Self {
        let found = &read.reading.diagnostics;
        Self {
            errors: found.count(Severity::Error),
            warnings: found.count(Severity::Warning),
            text: render(found, &read.reading.sources, Format::Human, false),
        }
    }
}
