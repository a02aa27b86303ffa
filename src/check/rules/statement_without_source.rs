//! Statements that nobody is said to have carried.

use crate::check::rule::{Finding, Rule, Subject};

pub const RULE: Rule = Rule {
    code: "statement-without-source",
    summary: "records of what somebody said without a source",
    explanation: r#"Warning. A record says that somebody said something, and names nobody who carried it. Readers
cannot check it. A plain `event` and an `action` may do without.

`content/tl/events/one.md`

```toml
+++
date = 2024-10-21
title = "The port says the ferry left on time"
kind = "statement"
speaker = { name = "Port of Merak" }
+++
```

Add `sources`: an id of `sources.toml`, or a table such as `{ url = "https://…", publisher = "…" }`."#,
    check,
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for (timeline, written) in subject.site.timelines.iter().zip(&subject.written.timelines) {
        let shown: std::collections::BTreeSet<&str> = timeline.events.iter().map(|event| event.id.as_str()).collect();
        let records = written.events.iter().filter(|event| shown.contains(event.id.value.as_str()));
        for event in records.filter(|event| event.kind.needs_speaker() && event.sources.is_empty()) {
            let span = event.title.as_ref().map_or(event.span, |title| title.span);
            let message = format!("the record `{}` of a {} has no source", event.id.value, event.kind.name());
            found.push(Finding::warning(span, message).help("add `sources`: who carried the words"));
        }
    }
    found
}
