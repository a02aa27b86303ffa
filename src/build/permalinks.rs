//! Addresses that were published stay: what the content's list of them demands of a build.

use super::{Reading, read};
use crate::diag::{Diagnostics, Problem, SourceMap, Span};
use crate::load::PERMALINKS_FILE;
use crate::plan::{Plan, list_with, permalinks, plan, recorded};
use std::path::Path;

/// The list as it should become.
pub struct Permalinks {
    pub sources: SourceMap,
    /// Sorted by file and offset.
    pub diagnostics: Diagnostics,
    /// `None` when there is an error.
    pub list: Option<List>,
}

pub struct List {
    pub text: String,
    pub added: usize,
    /// Addresses in all.
    pub total: usize,
}

/// Reads a content folder, and adds its addresses to its list of those that were published. Writes nothing.
pub fn permalinks_of(content: &Path) -> Permalinks {
    let Reading { sources, mut diagnostics, site, .. } = read(content, false);
    let list = site.and_then(|site| {
        let plan = plan(&site);
        report(&plan, content, &sources, &[], &mut diagnostics);
        if diagnostics.has_errors() {
            return None;
        }
        let before = list_of(content, &sources).map_or("", |(_, list)| list);
        let text = list_with(before, &permalinks(&plan));
        let total = recorded(&text).count();
        let added = total - recorded(before).count().min(total);
        Some(List { text, added, total })
    });
    diagnostics.settle();
    Permalinks { sources, diagnostics, list }
}

/// Reports each address of the list that the plan lacks. Addresses in the folders `others` are not asked for.
pub(super) fn report(
    plan: &Plan,
    content: &Path,
    sources: &SourceMap,
    others: &[String],
    diagnostics: &mut Diagnostics,
) {
    let Some((file, list)) = list_of(content, sources) else { return };
    let known = permalinks(plan);
    for (at, address) in recorded(list) {
        let is_asked_for = !others.iter().any(|folder| is_below(address, folder));
        if is_asked_for && !known.contains(address) {
            let problem = Problem::PermalinkGone { address: address.to_owned() };
            diagnostics.push(problem, Span::new(file, at.start, at.end));
        }
    }
}

/// Whether an address lies in the folder of a timeline.
pub fn is_below(address: &str, folder: &str) -> bool {
    address.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
}

fn list_of<'s>(content: &Path, sources: &'s SourceMap) -> Option<(crate::diag::FileId, &'s str)> {
    let file = sources.find(&content.join(PERMALINKS_FILE).to_string_lossy())?;
    Some((file, &sources.file(file).text))
}
