//! What a rule is, what it is shown, and what it gives.

use super::external::{Answers, Outgoing};
use super::pages::Pages;
use super::prose::Link;
use crate::diag::{Severity, SourceMap, Span};
use crate::load::TemplateFile;
use crate::model::Site;
use crate::parse::written::WrittenSite;
use crate::plan::Plan;

/// One thing to look for. Its file holds all there is to it; [`super::rules::ALL`] lists it.
pub struct Rule {
    /// The stable name that messages show and `linimasa explain` takes.
    pub code: &'static str,
    /// What it looks for, in a line.
    pub summary: &'static str,
    /// What it means, an example and what to do, in Markdown. The example's files, each a path in backticks on a line of
    /// its own with a fenced block below, are laid over the smallest site.
    pub explanation: &'static str,
    pub check: fn(&Subject<'_>) -> Vec<Finding>,
}

/// A site that builds, as every rule sees it.
pub struct Subject<'a> {
    pub sources: &'a SourceMap,
    pub templates: &'a [TemplateFile],
    /// The content folder, for what has no place in a file.
    pub root: Span,
    pub written: &'a WrittenSite,
    pub site: &'a Site,
    pub plan: &'a Plan,
    pub pages: &'a Pages,
    /// Links and images in prose, in the order of files.
    pub links: &'a [Link<'a>],
    /// Addresses of other sites, in the order of files.
    pub outgoing: &'a [Outgoing<'a>],
    /// What their servers say; empty when they were not asked.
    pub answers: &'a Answers,
}

/// One thing that a rule found.
pub struct Finding {
    pub severity: Severity,
    pub span: Span,
    /// A lowercase phrase without a full stop.
    pub message: String,
    pub help: Option<String>,
    /// Another place that explains this one.
    pub related: Option<(Span, &'static str)>,
}

impl Finding {
    pub fn error(span: Span, message: String) -> Self {
        Self { severity: Severity::Error, span, message, help: None, related: None }
    }

    pub fn warning(span: Span, message: String) -> Self {
        Self { severity: Severity::Warning, ..Self::error(span, message) }
    }

    #[must_use]
    pub fn help(self, help: impl Into<String>) -> Self {
        Self { help: Some(help.into()), ..self }
    }

    #[must_use]
    pub fn see(self, span: Span, note: &'static str) -> Self {
        Self { related: Some((span, note)), ..self }
    }
}
