//! Chooses a spot for as many labels as possible, at the least cost.
//!
//! A local search that puts a label somewhere, lifts what stands in its way, puts that elsewhere, and keeps the result
//! unless it is worse. The sequence of tries is fixed, so the same figures always give the same chart.

use super::super::area::{Area, Edge};
use super::place::Spot;

/// Above so many labels no chart is legible, and the search would be slow.
const MOST_LABELS: usize = 300;
/// Spots of all labels together.
const MOST_SPOTS: usize = 1800;
/// Tries without a gain after which the search ends.
const PATIENCE: usize = 400;
/// What it costs to leave out a label; more than all spots of the others can.
const MISSING: f64 = 100.0;

/// The spot of each label, by position; `None` where there is none without a collision. Spots come cheapest first.
pub(super) fn solve(choices: &[Vec<Spot>], widths: (f64, f64)) -> Vec<Option<Spot>> {
    if choices.len() > MOST_LABELS {
        return vec![None; choices.len()];
    }
    let mut board = Board::new(choices, widths);
    board.fill();
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
    let tries = if board.rivals.iter().all(Vec::is_empty) { 0 } else { (80 * choices.len()).min(4000) };
    let (mut best, mut since) = (board.cost(), 0);
    for _ in 0..tries {
        board.shake(&mut dice);
        let cost = board.cost();
        since = if cost < best { 0 } else { since + 1 };
        best = best.min(cost);
        if since > PATIENCE {
            break;
        }
    }
    board.chosen.iter().map(|chosen| chosen.map(|spot| *board.spots[spot].1)).collect()
}

struct Board<'a> {
    /// Of all labels, one after the other: whose, and where.
    spots: Vec<(usize, &'a Spot)>,
    /// For each label, its spots from and to.
    ranges: Vec<(usize, usize)>,
    /// For each spot, the spots of other labels that it collides with.
    rivals: Vec<Vec<usize>>,
    /// For each spot, how many chosen ones it collides with.
    blocked: Vec<u32>,
    chosen: Vec<Option<usize>>,
    /// Whoever has the fewest places chooses first.
    order: Vec<usize>,
}

impl<'a> Board<'a> {
    fn new(choices: &'a [Vec<Spot>], widths: (f64, f64)) -> Self {
        let most = (MOST_SPOTS / choices.len().max(1)).max(4);
        let mut spots = Vec::new();
        let mut ranges = Vec::new();
        for (label, choices) in choices.iter().enumerate() {
            let from = spots.len();
            spots.extend(choices.iter().take(most).map(|spot| (label, spot)));
            ranges.push((from, spots.len()));
        }
        let rivals = rivals(&spots, widths);
        let mut order: Vec<usize> = (0..choices.len()).collect();
        order.sort_by_key(|&label| (choices[label].len(), label));
        let (blocked, chosen) = (vec![0; spots.len()], vec![None; choices.len()]);
        Self { spots, ranges, rivals, blocked, chosen, order }
    }

    fn put(&mut self, spot: usize) {
        self.chosen[self.spots[spot].0] = Some(spot);
        for &rival in &self.rivals[spot] {
            self.blocked[rival] += 1;
        }
    }

    fn lift(&mut self, label: usize) {
        if let Some(spot) = self.chosen[label].take() {
            for &rival in &self.rivals[spot] {
                self.blocked[rival] -= 1;
            }
        }
    }

    /// Gives every label without a spot its cheapest free one.
    fn fill(&mut self) {
        for ix in 0..self.order.len() {
            let label = self.order[ix];
            let (from, to) = self.ranges[label];
            if self.chosen[label].is_none()
                && let Some(spot) = (from..to).find(|&spot| self.blocked[spot] == 0)
            {
                self.put(spot);
            }
        }
    }

    fn cost(&self) -> f64 {
        self.chosen.iter().map(|chosen| chosen.map_or(MISSING, |spot| self.spots[spot].1.cost)).sum()
    }

    /// Moves one label, and all that stands in its way; undone when that is worse.
    fn shake(&mut self, dice: &mut Dice) {
        let missing: Vec<usize> =
            (0..self.chosen.len()).filter(|&label| self.chosen[label].is_none() && self.has_spots(label)).collect();
        let label = if missing.is_empty() || dice.below(2) == 0 {
            dice.below(self.chosen.len())
        } else {
            missing[dice.below(missing.len())]
        };
        if !self.has_spots(label) {
            return;
        }
        let (from, to) = self.ranges[label];
        // The smaller of two throws: cheap spots more often.
        let spot = from + dice.below(to - from).min(dice.below(to - from));
        let (before, cost) = (self.chosen.clone(), self.cost());
        self.lift(label);
        for rival in self.rivals[spot].clone() {
            let owner = self.spots[rival].0;
            if self.chosen[owner] == Some(rival) {
                self.lift(owner);
            }
        }
        self.put(spot);
        self.fill();
        if self.cost() > cost {
            for (label, &spot) in before.iter().enumerate() {
                if self.chosen[label] != spot {
                    self.lift(label);
                }
            }
            for (label, spot) in before.into_iter().enumerate() {
                if let (None, Some(spot)) = (self.chosen[label], spot) {
                    self.put(spot);
                }
            }
        }
    }

    fn has_spots(&self, label: usize) -> bool {
        self.ranges[label].0 < self.ranges[label].1
    }
}

/// For each spot, the spots of other labels that it collides with.
fn rivals(spots: &[(usize, &Spot)], widths: (f64, f64)) -> Vec<Vec<usize>> {
    let hulls: Vec<Area> = spots.iter().map(|(_, spot)| spot.hull()).collect();
    let at_ends = |edge: Edge| [edge.at(widths.0), edge.at(widths.1)];
    let sides: Vec<_> = hulls.iter().map(|hull| (at_ends(hull.left), at_ends(hull.right))).collect();
    // What lies to the left at both ends of the range does so at every width between.
    let is_left = |a: usize, b: usize| sides[a].1[0] <= sides[b].0[0] && sides[a].1[1] <= sides[b].0[1];
    let mut from_top: Vec<usize> = (0..spots.len()).collect();
    from_top.sort_by(|&a, &b| hulls[a].top.total_cmp(&hulls[b].top));
    let mut rivals = vec![Vec::new(); spots.len()];
    for (at, &a) in from_top.iter().enumerate() {
        // What begins below its end, and all after that, is out of reach.
        let near = from_top[at + 1..].iter().copied().take_while(|&b| hulls[b].top < hulls[a].bottom);
        for b in near.filter(|&b| spots[a].0 != spots[b].0 && !is_left(a, b) && !is_left(b, a)) {
            // Of two labels the first keeps its distance.
            let (first, second) = (a.min(b), a.max(b));
            if spots[first].1.meets(spots[second].1, widths) {
                rivals[a].push(b);
                rivals[b].push(a);
            }
        }
    }
    rivals
}

/// A fixed sequence of numbers that look random (xorshift64).
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or(0) % bound.max(1)
    }
}
