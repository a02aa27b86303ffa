//! Sources that may vanish.

use crate::check::rule::{Finding, Rule, Subject};
use crate::parse::written::{CitedSource, WrittenSource};
use std::collections::BTreeSet;
use url::Url;

pub const RULE: Rule = Rule {
    code: "source-not-archived",
    summary: "sources on the web without an archived copy",
    explanation: r#"Warning. A source is on the web, and the record has no `archived_url`. Pages change and vanish;
what was read can then no longer be checked by anybody. A source whose `url` is an archive's already is fine.

`content/tl/events/one.md`

```toml
+++
date = 2024-10-21
title = "Something happens"
sources = [{ url = "https://example.org/ferry", publisher = "Example Post" }]
+++
```

Save the page with an archive, such as the Wayback Machine's "Save Page Now", and write the address of the copy as
`archived_url`. A saved text (`article`) is evidence too, but only yours."#,
    check,
};

/// Hosts that keep copies.
const ARCHIVES: [&str; 9] = [
    "web.archive.org",
    "archive.org",
    "archive.today",
    "archive.ph",
    "archive.is",
    "archive.li",
    "archive.vn",
    "perma.cc",
    "ghostarchive.org",
];

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for timeline in &subject.written.timelines {
        let listed = timeline.sources.iter();
        let inline = timeline.events.iter().flat_map(|event| &event.sources).filter_map(|cited| match &cited.source {
            CitedSource::Inline(source) => Some(&**source),
            CitedSource::Id(_) => None,
        });
        // The same source may be written in several records.
        let mut seen = BTreeSet::new();
        for (url, source) in listed.chain(inline).filter_map(|source| Some((unkept(source)?, source))) {
            if seen.insert(url) {
                let message = format!("the source {} has no archived copy", name(source));
                let help = format!("save {url} with an archive, and add the copy's address as `archived_url`");
                found.push(Finding::warning(source.id.span, message).help(help));
            }
        }
    }
    found
}

/// The address of a source that nobody is known to keep.
fn unkept(source: &WrittenSource) -> Option<&str> {
    let url = source.url.as_deref().filter(|_| source.archived_url.is_none())?;
    let parsed = Url::parse(url).ok();
    let host = parsed.as_ref().and_then(Url::host_str).unwrap_or_default();
    (!ARCHIVES.contains(&host)).then_some(url)
}

fn name(source: &WrittenSource) -> String {
    if source.id.value.is_empty() {
        let words = source.title.as_deref().or(source.publisher.as_deref()).or(source.url.as_deref());
        format!("“{}”", words.unwrap_or_default())
    } else {
        format!("`{}`", source.id.value)
    }
}
