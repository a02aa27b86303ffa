//! Records that date each other in a circle.

use super::Relative;
use crate::diag::{Diagnostics, Problem};
use crate::parse::written::WrittenEvent;
use std::sync::Arc;

/// Reports circles among the records that could not be dated, each with its whole chain, from its first record on.
/// Where circles share records, so many are reported that mending all of them leaves none.
pub fn report(relative: &[Relative], events: &[Arc<WrittenEvent>], left: &[bool], diagnostics: &mut Diagnostics) {
    let mut anchors: Vec<Vec<usize>> = vec![Vec::new(); events.len()];
    for record in relative.iter().filter(|record| left[record.at]) {
        anchors[record.at].extend(record.sequence.iter().copied().filter(|&anchor| left[anchor]));
    }
    for mut circle in circles(&anchors) {
        let first = circle.iter().enumerate().min_by_key(|(_, member)| **member).map_or(0, |(place, _)| place);
        circle.rotate_left(first);
        let names = circle.iter().chain(circle.first()).map(|&member| format!("`{}`", events[member].id.value));
        let chain = names.collect::<Vec<_>>().join(" → ");
        let start = &events[circle[0]];
        let span = start.date.as_ref().map_or(start.id.span, |date| date.span);
        diagnostics.push(Problem::DateCycle { chain }, span);
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Visit {
    Never,
    OnPath,
    Done,
}

/// A circle for each step of a depth-first walk that leads back to its own path. Every circle has such a step.
fn circles(next: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut found = Vec::new();
    let mut visits = vec![Visit::Never; next.len()];
    for begin in 0..next.len() {
        if visits[begin] != Visit::Never {
            continue;
        }
        visits[begin] = Visit::OnPath;
        let mut path = vec![begin];
        let mut steps = vec![next[begin].iter()];
        while let (Some(&at), Some(step)) = (path.last(), steps.last_mut()) {
            match step.next() {
                Some(&to) if visits[to] == Visit::OnPath => {
                    found.extend(path.iter().position(|&member| member == to).map(|start| path[start..].to_vec()));
                }
                Some(&to) if visits[to] == Visit::Never => {
                    visits[to] = Visit::OnPath;
                    path.push(to);
                    steps.push(next[to].iter());
                }
                Some(_) => {}
                None => {
                    visits[at] = Visit::Done;
                    path.pop();
                    steps.pop();
                }
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::circles;

    #[test]
    fn each_circle_is_found_also_where_they_share_records() {
        assert_eq!(circles(&[vec![1], vec![2], vec![]]), Vec::<Vec<usize>>::new());
        assert_eq!(circles(&[vec![1, 2], vec![0], vec![0]]), [vec![0, 1], vec![0, 2]]);
        assert_eq!(circles(&[vec![1], vec![2], vec![1], vec![0]]), [vec![1, 2]]);
        let long: Vec<Vec<usize>> = (0..50_000).map(|at| vec![(at + 1) % 50_000]).collect();
        assert_eq!(circles(&long).len(), 1);
    }
}
