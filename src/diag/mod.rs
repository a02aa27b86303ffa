//! What can be wrong, as data: a [`Problem`] at a [`Span`] of a [`SourceMap`], and the renderers that put it into words.
//!
//! Stages push diagnostics and go on, so that one run reports everything. Words are chosen in `problem` alone.

mod nearest;
mod problem;
mod render;
mod sources;

pub use nearest::{Suggestion, suggest};
pub use problem::{BadId, LONGEST_ID, Problem, RuleFinding};
pub use render::{Format, Line, render};
pub use sources::{FileId, SourceFile, SourceMap, Span, Spanned};

use std::collections::BTreeSet;

/// Whether a build can go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    Error,
    Warning,
}

/// One thing that is wrong, and where.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    pub problem: Problem,
    pub span: Span,
    /// Another place that explains this one, such as the first use of an id.
    pub related: Option<(Span, &'static str)>,
}

impl Diagnostic {
    pub fn new(problem: Problem, span: Span) -> Self {
        Self { problem, span, related: None }
    }

    #[must_use]
    pub fn see(mut self, span: Span, note: &'static str) -> Self {
        self.related = Some((span, note));
        self
    }

    pub fn severity(&self) -> Severity {
        self.problem.severity()
    }
}

/// The diagnostics of a run.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    pub fn push(&mut self, problem: Problem, span: Span) {
        self.0.push(Diagnostic::new(problem, span));
    }

    pub fn add(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    pub fn extend(&mut self, found: impl IntoIterator<Item = Diagnostic>) {
        self.0.extend(found);
    }

    pub fn append(&mut self, mut other: Self) {
        self.0.append(&mut other.0);
    }

    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|diagnostic| diagnostic.severity() == Severity::Error)
    }

    pub fn count(&self, severity: Severity) -> usize {
        self.0.iter().filter(|diagnostic| diagnostic.severity() == severity).count()
    }

    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.0.iter()
    }

    /// The files that findings point at.
    pub fn files(&self) -> BTreeSet<FileId> {
        let related = |found: &Diagnostic| found.related.map(|(span, _)| span.file);
        self.0.iter().flat_map(|found| std::iter::once(found.span.file).chain(related(found))).collect()
    }

    /// Sorts by file and offset, then by code: the same order on every machine. The same finding is kept once, and what
    /// only follows from an error, such as a source that no readable record uses, is dropped.
    pub fn settle(&mut self) {
        if self.has_errors() {
            self.0.retain(|diagnostic| !diagnostic.problem.follows_from_errors());
        }
        self.0.sort_by(|a, b| {
            (a.span.file, a.span.start, a.span.end, a.problem.code()).cmp(&(
                b.span.file,
                b.span.start,
                b.span.end,
                b.problem.code(),
            ))
        });
        self.0.dedup();
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}
