//! What is wrong with a site that would build: its links, its colours, its weight, its evidence.
//!
//! Reads what `build` reads, makes every page in memory and writes none. Then each rule looks at the whole; a rule is a
//! file in `rules/`, with its explanation. Content with errors is not looked at further: a record that cannot be read would
//! make links to it look broken.

mod dead;
mod explain;
mod external;
mod pages;
mod prose;
mod report;
mod rule;
mod rules;

pub use explain::{codes, explain, rules_in_markdown};
pub use external::{Asker, Cache};
pub use report::{Format, report};

use crate::build::{Output, Reading, read_as_written};
use crate::diag::{Diagnostics, SourceMap};
use pages::Pages;
use prose::Links;
use rayon::prelude::*;
use rule::Subject;
use std::collections::BTreeSet;
use std::path::Path;

/// What to check.
#[derive(Clone, Copy, Debug)]
pub struct CheckOptions<'a> {
    pub content: &'a Path,
    /// Whether drafts are looked at as if they were published.
    pub drafts: bool,
}

/// How a check went.
pub struct Checked {
    pub sources: SourceMap,
    /// Sorted by file and offset.
    pub diagnostics: Diagnostics,
    /// What the rules looked at; `None` when the content has an error that `build` stops at, and no rule was asked.
    pub counted: Option<Counted>,
}

/// What was looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    pub timelines: usize,
    pub entries: usize,
    pub pages: usize,
    /// Addresses of other sites, when they were asked for.
    pub addresses: Option<usize>,
}

/// Checks a content folder. Writes nothing. `asker` asks other sites whether they still have what is linked to; `None` leaves
/// them alone.
pub fn check(options: CheckOptions<'_>, asker: Option<&mut Asker<'_>>) -> Checked {
    let CheckOptions { content, drafts } = options;
    let (mut reading, written) = read_as_written(content, drafts);
    let output = Output::new(&mut reading, content, None);
    let pages = output.as_ref().and_then(|output| rendered(output, &mut reading));
    let mut diagnostics = std::mem::take(&mut reading.diagnostics);
    let mut counted = None;
    if let (Some(output), Some(pages)) = (&output, &pages) {
        let Output { site, plan, .. } = output;
        let Links(links) = Links::of(&written, drafts);
        let outgoing = external::outgoing(&written, site, &links);
        let urls: BTreeSet<&str> = outgoing.iter().map(|link| link.url.as_str()).collect();
        let addresses = asker.as_ref().map(|_| urls.len());
        let answers = asker.map(|asker| asker.ask(urls)).unwrap_or_default();
        let Reading { sources, templates, root, .. } = &reading;
        let subject = Subject {
            sources,
            templates,
            root: *root,
            written: &written,
            site,
            plan,
            pages,
            links: &links,
            outgoing: &outgoing,
            answers: &answers,
        };
        rules::apply(&subject, &mut diagnostics);
        counted = Some(Counted {
            timelines: site.timelines.len(),
            entries: site.timelines.iter().map(|timeline| timeline.events.len()).sum(),
            pages: plan.pages.len(),
            addresses,
        });
    }
    diagnostics.settle();
    Checked { sources: reading.sources, diagnostics, counted }
}

/// What every page shows; `None` when a template can't be rendered, which is added to the reading's findings.
fn rendered(output: &Output, reading: &mut Reading) -> Option<Pages> {
    let Output { site, plan, renderer, .. } = output;
    let look = pages::Look::new(site, plan);
    let seen: Vec<_> =
        plan.pages.par_iter().map(|page| renderer.render(page).map(|bytes| look.at(page, &bytes))).collect();
    let mut pages = Vec::with_capacity(seen.len());
    for page in seen {
        match page {
            Ok(page) => pages.push(page),
            Err(error) => {
                let found = reading.blame(error);
                reading.diagnostics.add(found);
            }
        }
    }
    (!reading.diagnostics.has_errors()).then(|| Pages::new(plan, pages))
}
