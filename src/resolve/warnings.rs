//! What is possible but odd: an answer before its question, a source before its event.

use super::ids::EventIds;
use crate::date::Edtf;
use crate::diag::{Diagnostics, Problem, Span};
use crate::model::Relation;
use crate::parse::written::{WrittenEvent, WrittenSource};

/// Warns of a response, or a replacement, that is dated before what it leads to.
pub fn relations(
    at: usize,
    event: &WrittenEvent,
    dates: &[Option<Edtf>],
    ids: &EventIds,
    diagnostics: &mut Diagnostics,
) {
    let Some(own) = &dates[at] else { return };
    for (relation, targets) in Relation::ALL.into_iter().zip(&event.relations) {
        if !matches!(relation, Relation::RespondsTo | Relation::Supersedes) {
            continue;
        }
        for target in targets {
            let Some(other) = ids.get(&target.value).and_then(|to| dates[to].as_ref()) else {
                continue;
            };
            if ends_before(own, other) {
                let problem = Problem::ResponseBefore {
                    field: relation.name(),
                    earlier: own.to_string(),
                    later: other.to_string(),
                };
                diagnostics.push(problem, target.span);
            }
        }
    }
}

/// Warns of a source published before the event that it reports.
pub fn published(source: &WrittenSource, date: Option<&Edtf>, span: Span, diagnostics: &mut Diagnostics) {
    let (Some(published), Some(date)) = (&source.published, date) else { return };
    if ends_before(published, date) {
        let problem = Problem::PublishedBefore {
            source: if source.id.value.is_empty() {
                source.url.as_deref().unwrap_or_default().to_owned()
            } else {
                source.id.value.clone()
            },
            published: published.to_string(),
            date: date.to_string(),
        };
        diagnostics.push(problem, span);
    }
}

/// Whether the last day of one lies before the first day of the other.
fn ends_before(one: &Edtf, other: &Edtf) -> bool {
    one.last_day().zip(other.first_day()).is_some_and(|(last, first)| last < first)
}
