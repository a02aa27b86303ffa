//! The records of a timeline, one by one, and what they say of each other.

use super::events::{Resolved, Scope, event};
use super::sources::Sources;
use super::usage::Usage;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::{EventIx, Relation};
use crate::parse::written::{EventWords, WrittenEvent};
use std::sync::Arc;

/// The records of a timeline.
pub struct Records {
    /// Those that are published, in the timeline's order.
    pub shown: Vec<Resolved>,
    /// Drafts that are not.
    pub left_out: Vec<Resolved>,
}

/// What there is to say of records alone, each with the record's position, in their order.
pub type Own = Vec<(usize, Diagnostic)>;

/// Resolves every record.
pub fn records(
    written: Vec<Arc<WrittenEvent>>,
    words: Vec<Vec<EventWords>>,
    scope: &Scope<'_>,
    sources: &mut Sources,
    usage: &mut Usage,
) -> (Records, Own) {
    let (mut left_out, mut own) = (Vec::new(), Own::new());
    let mut placed: Vec<Option<Resolved>> = Vec::new();
    placed.resize_with(scope.positions.shown(), || None);
    for (at, (written, words)) in written.into_iter().zip(words).enumerate() {
        let mut found = Diagnostics::default();
        let resolved = event(at, written, words, scope, sources, usage, &mut found);
        own.extend(found.into_iter().map(|found| (at, found)));
        match scope.positions.of(at) {
            Some(position) => placed[position.ix()] = Some(resolved),
            None => left_out.push(resolved),
        }
    }
    let mut shown: Vec<Resolved> = placed.into_iter().map(|one| one.expect("each place has a record")).collect();
    derive_reverse(&mut shown);
    (Records { shown, left_out }, own)
}

/// Writes every relation down a second time, at the entry it leads to.
fn derive_reverse(events: &mut [Resolved]) {
    for at in 0..events.len() {
        let from = EventIx(u32::try_from(at).expect("fewer than 2^32 entries"));
        for relation in Relation::ALL {
            for to in events[at].model.relations.get(relation).to_vec() {
                Arc::make_mut(&mut events[to.ix()].model).reverse.push(relation, from);
            }
        }
    }
}
