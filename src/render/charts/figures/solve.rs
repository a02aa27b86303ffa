//! Chooses a spot for as many labels as possible, at the least cost. Deterministic: no randomness, ties by order.

use super::place::Spot;

/// How many labels in a row may be moved to make room for one.
const DEPTH: usize = 4;

/// The spot of each label, by position; `None` where there is none without a collision.
pub(super) fn solve(choices: &[Vec<Spot>], widths: (f64, f64)) -> Vec<Option<Spot>> {
    let mut board = Board { choices, widths, chosen: vec![None; choices.len()] };
    // Whoever has the fewest places chooses first.
    let mut order: Vec<usize> = (0..choices.len()).collect();
    order.sort_by_key(|&ix| (choices[ix].len(), ix));
    for &ix in &order {
        board.settle(ix, DEPTH, &mut Vec::new());
    }
    for _ in 0..4 {
        let mut moved = false;
        for &ix in &order {
            moved |= board.improve(ix);
        }
        if !moved {
            break;
        }
    }
    board.chosen.iter().zip(choices).map(|(chosen, spots)| chosen.map(|spot| spots[spot])).collect()
}

struct Board<'a> {
    choices: &'a [Vec<Spot>],
    widths: (f64, f64),
    /// Position of the spot chosen for each label.
    chosen: Vec<Option<usize>>,
}

impl Board<'_> {
    /// The labels that stand in the way of a spot.
    fn rivals(&self, label: usize, spot: usize) -> Vec<usize> {
        let spot = &self.choices[label][spot];
        let others = (0..self.chosen.len()).filter(|&other| other != label);
        others
            .filter(|&other| self.chosen[other].is_some_and(|at| self.choices[other][at].meets(spot, self.widths)))
            .collect()
    }

    /// Finds a spot, moving one rival when there is no free one. `fixed` labels stay where they are.
    fn settle(&mut self, label: usize, depth: usize, fixed: &mut Vec<usize>) -> bool {
        let mut contested = Vec::new();
        for spot in 0..self.choices[label].len() {
            match self.rivals(label, spot).as_slice() {
                [] => {
                    self.chosen[label] = Some(spot);
                    return true;
                }
                &[rival] if !fixed.contains(&rival) => contested.push((spot, rival)),
                _ => {}
            }
        }
        if depth == 0 {
            return false;
        }
        fixed.push(label);
        for (spot, rival) in contested {
            let before = self.chosen[rival].take();
            self.chosen[label] = Some(spot);
            if self.settle(rival, depth - 1, fixed) {
                fixed.pop();
                return true;
            }
            self.chosen[label] = None;
            self.chosen[rival] = before;
        }
        fixed.pop();
        false
    }

    /// Moves a label to a cheaper free spot.
    fn improve(&mut self, label: usize) -> bool {
        let Some(now) = self.chosen[label] else { return self.settle(label, DEPTH, &mut Vec::new()) };
        let better = (0..now).find(|&spot| self.rivals(label, spot).is_empty());
        if let Some(spot) = better {
            self.chosen[label] = Some(spot);
        }
        better.is_some()
    }
}
