//! One statement that was recorded twice.

use crate::check::rule::{Finding, Rule, Subject};
use crate::diag::Span;
use crate::model::{Event, EventIx, Kind, Relation, Speaker, Timeline};
use std::collections::{BTreeMap, HashMap};

pub const RULE: Rule = Rule {
    code: "duplicate-record",
    summary: "two records of one day, kind and speaker with nearly the same title",
    explanation: r#"Warning. Two records of a timeline have the same date, the same kind, the same speaker and nearly
the same title or summary, as happens when two articles on one statement are pulled. Titles that differ in a number
are two statements, as are records that name each other in `responds_to`, `confirms`, `contradicts` or `supersedes`.

`content/tl/events/two.md`

```toml
+++
date = 2024-10-21
title = "Something happens."
+++
```

Keep one record, and give it the sources of both; the other's id goes into its `aliases`, so that its address stays.
Where they are two statements, let their titles say what sets them apart."#,
    check,
};

/// How alike two titles are that tell of one statement, from 0 to 1.
const ALIKE: f64 = 0.9;
/// How many neighbours in the order of their words a record is compared with: a day of thousands stays linear.
const NEIGHBOURS: usize = 16;

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for (timeline, written) in subject.site.timelines.iter().zip(&subject.written.timelines) {
        let pairs = pairs(timeline);
        if pairs.is_empty() {
            continue;
        }
        let places: HashMap<&str, Span> = written
            .events
            .iter()
            .map(|event| (event.id.value.as_str(), event.title.as_ref().map_or(event.span, |title| title.span)))
            .collect();
        let place = |ix: EventIx| places.get(timeline.event(ix).id.as_str()).copied().unwrap_or(written.front.span);
        for (a, b) in pairs {
            // The one that was written later is the one too many.
            let (first, second) = if place(a) <= place(b) { (a, b) } else { (b, a) };
            let (first_id, second_id) = (&timeline.event(first).id, &timeline.event(second).id);
            let message =
                format!("the record `{second_id}` may be `{first_id}` once more: same day, same speaker, same words");
            let help = "keep one with the sources of both, and add the other's id to its `aliases`; or say in the titles \
                        what sets them apart";
            found.push(Finding::warning(place(second), message).see(place(first), "the other record").help(help));
        }
    }
    found
}

/// What two records of one statement have in common.
type Block<'a> = (String, Kind, Vec<&'a str>);

/// Records that tell of one statement, in the timeline's order.
fn pairs(timeline: &Timeline) -> Vec<(EventIx, EventIx)> {
    let mut blocks: BTreeMap<Block<'_>, Vec<(EventIx, String)>> = BTreeMap::new();
    for (at, event) in timeline.events.iter().enumerate() {
        let Some(date) = &event.date else { continue };
        let ix = crate::plan::event_ix(at);
        let key = (date.to_string(), event.kind, speakers(timeline, event));
        blocks.entry(key).or_default().push((ix, words(event.title.default_text())));
    }
    let mut pairs = Vec::new();
    for mut block in blocks.into_values().filter(|block| block.len() > 1) {
        block.sort_by(|a, b| (&a.1, a.0).cmp(&(&b.1, b.0)));
        for (at, (a, title)) in block.iter().enumerate() {
            for (b, other) in block.iter().skip(at + 1).take(NEIGHBOURS) {
                if are_one(timeline, (*a, title), (*b, other)) {
                    pairs.push((*a.min(b), *a.max(b)));
                }
            }
        }
    }
    pairs.sort_unstable();
    pairs
}

fn speakers<'a>(timeline: &'a Timeline, event: &'a Event) -> Vec<&'a str> {
    let name = |speaker: &'a Speaker| match speaker {
        Speaker::Actor(ix) => timeline.actor(*ix).id.as_str(),
        Speaker::Named(speaker) => speaker.name.as_str(),
    };
    event.speakers.iter().map(name).collect()
}

fn are_one(timeline: &Timeline, (a, title): (EventIx, &str), (b, other): (EventIx, &str)) -> bool {
    let (one, two) = (timeline.event(a), timeline.event(b));
    let knows = |event: &Event, other: EventIx| {
        Relation::ALL.into_iter().any(|relation| event.relations.get(relation).contains(&other))
    };
    let summary = |event: &Event| words(event.summary.default_text());
    let same_summary = || !one.summary.default_text().is_empty() && summary(one) == summary(two);
    numbers(title) == numbers(other)
        && !knows(one, b)
        && !knows(two, a)
        && (strsim::normalized_levenshtein(title, other) >= ALIKE || same_summary())
}

/// Letters and digits in small, with one space between words.
fn words(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

fn numbers(words: &str) -> Vec<&str> {
    words.split(' ').filter(|word| word.contains(|c: char| c.is_numeric())).collect()
}
