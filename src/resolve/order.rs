//! The total order of a timeline: by date, then by place in the files, then by id. Records that are placed by others
//! stand where those put them.

use super::dates::{Dates, Relative};
use crate::model::{EventIx, Sequence};
use crate::parse::written::WrittenEvent;
use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::sync::Arc;

/// For each written record its position in the timeline; `None` for a draft that is left out.
pub struct Positions {
    positions: Vec<Option<EventIx>>,
    shown: usize,
}

impl Positions {
    pub fn of(&self, written: usize) -> Option<EventIx> {
        self.positions[written]
    }

    /// How many records are not left out.
    pub fn shown(&self) -> usize {
        self.shown
    }
}

pub fn order(events: &[Arc<WrittenEvent>], dates: &Dates, drafts: bool) -> Positions {
    let mut ordered: Vec<usize> = (0..events.len()).collect();
    // Drafts without a date stand last: `None` is turned around.
    ordered.sort_by_cached_key(|&at| {
        let key = dates.of[at].as_ref().map(crate::date::Edtf::sort_key);
        (key.is_none(), key, at)
    });
    if !dates.relative.is_empty() {
        ordered = in_sequence(&ordered, &dates.relative);
    }
    let mut positions = vec![None; events.len()];
    ordered.retain(|&at| drafts || events[at].draft.is_none());
    for (position, &at) in ordered.iter().enumerate() {
        positions[at] = u32::try_from(position).ok().map(EventIx);
    }
    Positions { positions, shown: ordered.len() }
}

/// Moves the records that are placed by others behind and before their neighbours. All others keep their order, even
/// where the neighbours are such that both cannot be had.
fn in_sequence(ordered: &[usize], relative: &[Relative]) -> Vec<usize> {
    let mut place_of = vec![0; ordered.len()];
    ordered.iter().enumerate().for_each(|(place, &at)| place_of[at] = place);
    let mut is_relative = vec![false; ordered.len()];
    relative.iter().for_each(|record| is_relative[place_of[record.at]] = true);
    let fixed: Vec<usize> = (0..ordered.len()).filter(|&place| !is_relative[place]).collect();

    let mut graph = Graph { after: vec![Vec::new(); ordered.len()], waits_for: vec![0; ordered.len()] };
    fixed.windows(2).for_each(|pair| graph.add(pair[0], pair[1]));
    for record in relative {
        let own = place_of[record.at];
        match record.sequence {
            Sequence::After(first) => graph.add(place_of[first], own),
            Sequence::Before(last) => graph.add(own, place_of[last]),
            Sequence::Between(first, last) => {
                graph.add(place_of[first], own);
                graph.add(own, place_of[last]);
            }
        }
    }
    graph.sorted(&fixed).into_iter().map(|place| ordered[place]).collect()
}

/// What comes after what, by place.
struct Graph {
    after: Vec<Vec<usize>>,
    waits_for: Vec<usize>,
}

impl Graph {
    fn add(&mut self, first: usize, second: usize) {
        self.after[first].push(second);
        self.waits_for[second] += 1;
    }

    /// The lowest place first, of those that wait for nothing. When all wait, the next of the fixed ones goes on.
    fn sorted(mut self, fixed: &[usize]) -> Vec<usize> {
        let count = self.after.len();
        let mut sorted = Vec::with_capacity(count);
        let mut is_done = vec![false; count];
        let mut ready: BinaryHeap<_> = (0..count).filter(|&place| self.waits_for[place] == 0).map(Reverse).collect();
        let mut next_fixed = fixed.iter().copied();
        while sorted.len() < count {
            let next = ready.pop().map(|Reverse(place)| place);
            let Some(place) = next.or_else(|| next_fixed.find(|&place| !is_done[place])) else { break };
            if std::mem::replace(&mut is_done[place], true) {
                continue;
            }
            sorted.push(place);
            for &later in &self.after[place] {
                self.waits_for[later] -= 1;
                if self.waits_for[later] == 0 {
                    ready.push(Reverse(later));
                }
            }
        }
        // Circles have findings.
        sorted.extend((0..count).filter(|&place| !is_done[place]));
        sorted
    }
}

#[cfg(test)]
mod tests {
    use super::Graph;
    use proptest::prelude::*;

    fn sorted(count: usize, pairs: &[(usize, usize)], fixed: &[usize]) -> Vec<usize> {
        let mut graph = Graph { after: vec![Vec::new(); count], waits_for: vec![0; count] };
        pairs.iter().for_each(|&(first, second)| graph.add(first, second));
        graph.sorted(fixed)
    }

    #[test]
    fn what_waits_for_nothing_keeps_its_place() {
        assert_eq!(sorted(4, &[], &[0, 1, 2, 3]), [0, 1, 2, 3]);
        assert_eq!(sorted(4, &[(3, 0)], &[]), [1, 2, 3, 0]);
    }

    #[test]
    fn the_fixed_ones_keep_their_order_where_both_cannot_be_had() {
        // 0 and 1 are fixed; 2 is to stand behind 1 and before 0.
        assert_eq!(sorted(3, &[(0, 1), (1, 2), (2, 0)], &[0, 1]), [0, 1, 2]);
        assert_eq!(sorted(3, &[(0, 2), (2, 0)], &[1]), [1, 0, 2]);
    }

    proptest! {
        /// What can be had is had: every record behind what it waits for.
        #[test]
        fn all_stand_where_they_are_put(
            (order, pairs) in (2_usize..40).prop_flat_map(|count| {
                let order = Just((0..count).collect::<Vec<_>>()).prop_shuffle();
                (order, prop::collection::vec((0..count, 0..count), 0..80))
            })
        ) {
            let pairs: Vec<_> = pairs
                .into_iter()
                .filter(|(first, second)| first != second)
                .map(|(first, second)| (order[first.min(second)], order[first.max(second)]))
                .collect();
            let sorted = sorted(order.len(), &pairs, &[]);
            let place_of = |record| sorted.iter().position(|&at| at == record);
            prop_assert_eq!(sorted.len(), order.len());
            for (first, second) in pairs {
                prop_assert!(place_of(first) < place_of(second));
            }
        }
    }
}
