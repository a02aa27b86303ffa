//! Entries whose date is known to the column, counted by column.

use super::super::When;
use super::super::scale::Scale;
use crate::model::Kind;

/// The entries of one column.
pub(in super::super) struct Stack {
    /// Position of the stretch that the column lies in.
    pub stretch: usize,
    pub column: i64,
    /// The middle of the column, in per cent.
    pub at: f64,
    /// In the order of the key, so that a day's kinds can be compared by eye.
    pub kinds: Vec<Kind>,
}

pub(in super::super) fn find<'a>(scale: &Scale, entries: impl Iterator<Item = (Kind, &'a When)>) -> Vec<Stack> {
    let single = entries.filter_map(|(kind, when)| match when.spans[..] {
        [span] => Some((scale.column_of(span)?, kind, span)),
        _ => None,
    });
    let mut exact: Vec<_> = single.collect();
    exact.sort_by_key(|&(column, kind, _)| (column, kind));
    let mut stacks: Vec<Stack> = Vec::new();
    for ((stretch, column), kind, span) in exact {
        match stacks.last_mut() {
            Some(stack) if (stack.stretch, stack.column) == (stretch, column) => stack.kinds.push(kind),
            _ => stacks.push(Stack { stretch, column, at: scale.middle(span), kinds: vec![kind] }),
        }
    }
    stacks
}

pub(in super::super) fn tallest(stacks: &[Stack]) -> usize {
    stacks.iter().map(|stack| stack.kinds.len()).max().unwrap_or(0)
}
