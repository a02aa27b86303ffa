//! The rules. A new one is a file here, and a line in [`rules!`].

use super::rule::{Rule, Subject};
use crate::diag::{Diagnostic, Diagnostics, Problem, RuleFinding};

/// Names the files; each has its rule as `RULE`.
macro_rules! rules {
    ($($file:ident,)+) => {
        $(mod $file;)+

        /// Every rule, by code.
        pub const ALL: &[&Rule] = &[$(&$file::RULE,)+];
    };
}

rules! {
    dead_link,
    dropped_link,
    duplicate_record,
    external_link_broken,
    external_link_unverified,
    image_without_alt,
    low_contrast,
    page_weight,
    source_not_archived,
    statement_without_source,
}

/// Applies every rule.
pub fn apply(subject: &Subject<'_>, diagnostics: &mut Diagnostics) {
    for rule in ALL {
        for found in (rule.check)(subject) {
            let problem = Problem::Rule(RuleFinding {
                code: rule.code,
                severity: found.severity,
                message: found.message,
                help: found.help,
            });
            diagnostics.add(Diagnostic { problem, span: found.span, related: found.related });
        }
    }
}
