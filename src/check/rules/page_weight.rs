//! Pages that are heavier than the design allows.

use crate::check::rule::{Finding, Rule, Subject};
use crate::diag::Span;
use crate::model::Text;
use crate::plan::{PageKind, PlannedPage};
use std::collections::HashMap;

pub const RULE: Rule = Rule {
    code: "page-weight",
    summary: "pages, stylesheet and script that are heavier than their budget",
    explanation: r##"Warning. A page takes longer to load than the design allows. Weights are bytes after gzip at
level 6, 1 KB = 1,024 bytes.

| | budget |
| --- | --- |
| timeline, or a page of a period | 15 KB, and 0.45 KB for each entry beyond 21 |
| overview of a timeline that goes by periods | 45 KB |
| an entry's page | 3.5 KB |
| an embed | 4 KB |
| stylesheet | 5 KB |
| script | 3 KB |

What an author writes into a text does not count against its page: each byte of a body or of a timeline's prose adds
half a byte to the budget. What is left is markup: a template or a stylesheet of the site's own, a slice set into
prose, raw HTML, or a record with dozens of sources and relations.

Take out what no reader needs. A picture or a table of data goes into a file of its own, which a page links to."##,
    check,
};

const KB: usize = 1024;

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let records = records(subject);
    let weighed = subject.plan.pages.iter().zip(&subject.pages.weights);
    weighed
        .filter_map(|(page, weight)| {
            let (what, budget) = budget(page, subject)?;
            (*weight > budget).then(|| {
                let message =
                    format!("{what} `{}` weighs {}; the budget is {}", page.path, kilobytes(*weight), kilobytes(budget));
                let help = "take out markup, raw HTML or insets, or correct the template that makes it";
                Finding::warning(place(page, subject, &records), message).help(help)
            })
        })
        .collect()
}

fn budget(page: &PlannedPage, subject: &Subject<'_>) -> Option<(&'static str, usize)> {
    let words = |text: Option<&Text>| text.map_or(0, |text| text.get(page.lang).text.len() / 2);
    let of_entries = |count: usize| 15 * KB + count.saturating_sub(21) * (KB * 45 / 100);
    Some(match page.kind {
        PageKind::Timeline { timeline: at } => {
            let timeline = &subject.site.timelines[at];
            let markup = match subject.plan.timelines[at].periods {
                Some(_) => 45 * KB,
                None => of_entries(timeline.events.len()),
            };
            ("the timeline", markup + words(timeline.prose.as_ref()))
        }
        PageKind::Period { timeline, period, part } => {
            let periods = subject.plan.timelines[timeline].periods.as_ref()?;
            ("the page", of_entries(periods.periods[period].parts[part].len()))
        }
        PageKind::Entry { timeline, event } => {
            let body = subject.site.timelines[timeline].event(event).body.as_ref();
            ("the entry's page", 3 * KB + KB / 2 + words(body))
        }
        PageKind::Embed { .. } => ("the embed", 4 * KB),
        PageKind::Stylesheet => ("the stylesheet", 5 * KB),
        PageKind::Script => ("the script", 3 * KB),
        _ => return None,
    })
}

/// Where each record is written, by the position of its timeline and its id.
fn records<'a>(subject: &Subject<'a>) -> HashMap<(usize, &'a str), Span> {
    let timelines = subject.written.timelines.iter().enumerate();
    timelines
        .flat_map(|(at, timeline)| timeline.events.iter().map(move |event| (at, event)))
        .map(|(at, event)| ((at, event.id.value.as_str()), event.id.span))
        .collect()
}

/// The file that makes the page what it is: the record, the timeline, the site's own template.
fn place(page: &PlannedPage, subject: &Subject<'_>, records: &HashMap<(usize, &str), Span>) -> Span {
    let written = page.kind.timeline().map(|at| &subject.written.timelines[at]);
    let span = match (&page.kind, written) {
        (PageKind::Entry { timeline, event }, _) => {
            let id = &subject.site.timelines[*timeline].event(*event).id;
            records.get(&(*timeline, id.as_str())).copied()
        }
        (_, Some(written)) => Some(written.front.span),
        (_, None) => subject.templates.iter().find(|file| file.name == page.path).map(|file| Span::new(file.id, 0, 0)),
    };
    span.unwrap_or(subject.root)
}

#[expect(clippy::cast_precision_loss, reason = "two decimals are shown")]
fn kilobytes(bytes: usize) -> String {
    format!("{:.2} KB", bytes as f64 / KB as f64)
}
