//! Where a label can stand beside its mark, the best places first.

use super::super::area::Area;
use super::super::svg::Anchor;
use super::super::text::{ASCENT, DESCENT};
use super::layout::Point;
use crate::model::Hedge;

/// Between two labels in one line.
const GAP: f64 = 8.0;
/// From one line of a label to the next.
pub(super) const LINE: f64 = 15.0;

/// A place for a label.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Spot {
    /// Pixels from the figure's place to the anchor, and the height of the first baseline.
    pub dx: f64,
    pub y: f64,
    pub anchor: Anchor,
    /// Whether the second part of the label stands below the first.
    pub folded: bool,
    /// A line from the mark to a label that stands away from it: from and to, x from the figure's place.
    pub leader: Option<[(f64, f64); 2]>,
    pub cost: f64,
    area: Area,
    /// The leader, in pieces, because a slanted line covers much less than the box around it.
    pieces: Option<[Area; 3]>,
}

impl Spot {
    /// All that the label covers.
    pub(super) fn areas(&self) -> impl Iterator<Item = Area> + use<> {
        std::iter::once(self.area).chain(self.pieces.into_iter().flatten())
    }

    /// A box around all that it covers, with the space that another label in the same line has to leave.
    pub(super) fn hull(&self) -> Area {
        let own = self.area.widened(GAP);
        self.pieces.iter().flatten().fold(own, |hull, piece| hull.around(piece))
    }

    pub(super) fn meets(&self, other: &Self, widths: (f64, f64)) -> bool {
        let wide = self.area.widened(GAP);
        other.area.meets(&wide, widths)
            || crosses(other, self.area, widths)
            || crosses(self, other.area, widths)
            || self.pieces.iter().flatten().any(|piece| crosses(other, *piece, widths))
    }
}

/// Whether the leader of a spot runs through an area.
fn crosses(spot: &Spot, area: Area, widths: (f64, f64)) -> bool {
    spot.pieces.iter().flatten().any(|piece| piece.meets(&area, widths))
}

/// How wide a label is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Wording {
    pub width: f64,
    /// In two lines, when it has two parts.
    pub folded: Option<f64>,
}

/// What labels have to keep clear of.
pub(super) struct Ground<'a> {
    pub widths: (f64, f64),
    /// The top and the bottom of the plot.
    pub bounds: (f64, f64),
    /// The marks: a label close to another's mark could be taken for its label.
    pub marks: &'a [Area],
    /// Heights of lines that a label had better not cross.
    pub lines: &'a [f64],
    pub taken: &'a [Area],
}

impl Ground<'_> {
    /// The places at which a label neither leaves the chart nor covers what is taken, cheapest first.
    pub(super) fn spots(&self, own: usize, point: &Point, hedge: Option<Hedge>, wording: Wording) -> Vec<Spot> {
        let flat = proposals(point, hedge, 0.0).into_iter().map(|it| self.spot(point.at, it, wording.width, false));
        let folded = wording.folded.into_iter().flat_map(|width| {
            proposals(point, hedge, LINE).into_iter().map(move |it| self.spot(point.at, it, width, true))
        });
        let mut spots: Vec<Spot> = flat.chain(folded).filter(|spot| self.is_free(spot)).collect();
        for spot in &mut spots {
            let close = spot.area.grown(9.0);
            let others =
                self.marks.iter().enumerate().filter(|&(ix, mark)| ix != own && mark.meets(&close, self.widths));
            spot.cost += 1.6 * others.count() as f64;
        }
        spots.sort_by(|a, b| a.cost.total_cmp(&b.cost));
        spots
    }

    fn spot(&self, at: f64, proposal: Proposal, width: f64, folded: bool) -> Spot {
        let Proposal { dx, y, anchor, leader, cost } = proposal;
        let left = match anchor {
            Anchor::Start => dx,
            Anchor::Middle => dx - width / 2.0,
            Anchor::End => dx - width,
        };
        let bottom = y + DESCENT + if folded { LINE } else { 0.0 };
        let area = Area::fixed(at, left, left + width, y - ASCENT, bottom);
        let crossed = self.lines.iter().filter(|&&line| area.top + 2.0 < line && line < area.bottom - 1.0).count();
        let cost = cost + 0.5 * crossed as f64 + if folded { 0.8 } else { 0.0 };
        Spot { dx, y, anchor, folded, leader, cost, area, pieces: leader.map(|leader| pieces(at, leader)) }
    }

    fn is_free(&self, spot: &Spot) -> bool {
        let (top, bottom) = self.bounds;
        let inside = spot.area.top >= top && spot.area.bottom <= bottom && spot.area.is_inside(self.widths);
        inside && !spot.areas().any(|area| self.taken.iter().any(|taken| taken.meets(&area, self.widths)))
    }
}

/// A line in three boxes.
fn pieces(at: f64, [from, to]: [(f64, f64); 2]) -> [Area; 3] {
    let between = |share: f64| (from.0 + (to.0 - from.0) * share, from.1 + (to.1 - from.1) * share);
    [(0.0, 1.0), (1.0, 2.0), (2.0, 3.0)].map(|(start, end)| {
        let (a, b) = (between(start / 3.0), between(end / 3.0));
        Area::fixed(at, a.0.min(b.0) - 1.0, a.0.max(b.0) + 1.0, a.1.min(b.1), a.1.max(b.1))
    })
}

struct Proposal {
    dx: f64,
    y: f64,
    anchor: Anchor,
    leader: Option<[(f64, f64); 2]>,
    cost: f64,
}

/// Places beside, above and below the mark, and away from it at the end of a line. `more` is the height of all lines of
/// the label but the first.
fn proposals(point: &Point, hedge: Option<Hedge>, more: f64) -> Vec<Proposal> {
    let (top, bottom) = point.reach(hedge);
    let (above, below) = (top - 5.5 - more, bottom + 14.0);
    let level = |y: f64| y + 4.5 - more / 2.0;
    let side = point.half + 5.0;
    let (right, left) = (point.dx + side, point.dx - side);
    let near = |dx: f64, y: f64, anchor: Anchor, cost: f64| Proposal { dx, y, anchor, leader: None, cost };
    let mut proposals = vec![
        near(right, level(point.y), Anchor::Start, 0.0),
        near(left, level(point.y), Anchor::End, 0.4),
        near(point.dx, above, Anchor::Middle, 0.5),
        near(point.dx, below, Anchor::Middle, 0.7),
        near(point.dx - 5.0, above, Anchor::Start, 0.9),
        near(point.dx + 5.0, above, Anchor::End, 1.0),
        near(point.dx - 5.0, below, Anchor::Start, 1.1),
        near(point.dx + 5.0, below, Anchor::End, 1.2),
    ];
    if let Some(low) = point.low {
        for (y, cost) in [(low, 0.8), ((point.y + low) / 2.0, 0.9)] {
            proposals.push(near(right, level(y), Anchor::Start, cost));
            proposals.push(near(left, level(y), Anchor::End, cost + 0.4));
        }
    }
    for row in 1..=7 {
        let rise = 12.0 * f64::from(row);
        for (edge, sign) in [(top - 2.0, -1.0), (bottom + 2.0, 1.0)] {
            let end = edge + sign * rise;
            let y = if sign < 0.0 { end - 4.5 - more } else { end + 12.5 };
            for shift in [0.0, 12.0, -12.0, 40.0, -40.0] {
                let leader = Some([(point.dx, edge), (point.dx + shift, end)]);
                let cost = 2.0 + 0.4 * f64::from(row) + f64::abs(shift) / 40.0;
                // The line ends over or under the first letters of its label.
                let (dx, anchor) = match shift {
                    0.0 => (point.dx, Anchor::Middle),
                    0.0.. => (point.dx + shift - 6.0, Anchor::Start),
                    _ => (point.dx + shift + 6.0, Anchor::End),
                };
                proposals.push(Proposal { dx, y, anchor, leader, cost });
            }
        }
    }
    proposals
}
