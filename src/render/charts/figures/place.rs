//! Where a label can stand beside its mark, the best places first.

use super::super::area::Area;
use super::super::svg::Anchor;
use super::layout::{MARK, Point, text_area};
use crate::model::Hedge;

/// A place for a label.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Spot {
    /// Pixels from the figure's place to the anchor, and the height of the baseline.
    pub dx: f64,
    pub y: f64,
    pub anchor: Anchor,
    /// A line from the mark to a label that stands away from it: from and to, x from the figure's place.
    pub leader: Option<[(f64, f64); 2]>,
    pub cost: f64,
    area: Area,
    leader_area: Option<Area>,
}

impl Spot {
    /// All that the label covers.
    pub(super) fn areas(&self) -> impl Iterator<Item = Area> + use<> {
        std::iter::once(self.area).chain(self.leader_area)
    }

    pub(super) fn meets(&self, other: &Self, widths: (f64, f64)) -> bool {
        // Two labels in one line need a space between them.
        self.area.grown(0.0).meets(&wider(other.area), widths)
            || other.leader_area.is_some_and(|leader| self.area.meets(&leader, widths))
            || self.leader_area.is_some_and(|leader| {
                other.area.meets(&leader, widths) || other.leader_area.is_some_and(|other| other.meets(&leader, widths))
            })
    }
}

fn wider(mut area: Area) -> Area {
    area.left.px -= 6.0;
    area.right.px += 6.0;
    area
}

/// The places at which a label of a width neither leaves the chart nor covers what is taken, cheapest first.
pub(super) fn spots(
    point: &Point,
    hedge: Option<Hedge>,
    width: f64,
    widths: (f64, f64),
    (top, bottom): (f64, f64),
    lines: &[f64],
    taken: &[Area],
) -> Vec<Spot> {
    let at = point.at;
    let mut spots = near(point, hedge);
    spots.extend(away(point, hedge));
    let mut spots: Vec<Spot> = spots
        .into_iter()
        .map(|(dx, y, anchor, leader, cost)| {
            let area = text_area(at, dx, y, anchor, width);
            let crossed = lines.iter().filter(|&&line| area.top + 2.0 < line && line < area.bottom - 1.0).count();
            Spot {
                dx,
                y,
                anchor,
                leader,
                cost: cost + 0.6 * crossed as f64,
                area,
                leader_area: leader.map(|[from, to]| {
                    let (left, right) = (from.0.min(to.0), from.0.max(to.0));
                    Area::fixed(at, left - 1.0, right + 1.0, from.1.min(to.1), from.1.max(to.1))
                }),
            }
        })
        .filter(|spot| spot.area.top >= top && spot.area.bottom <= bottom && spot.area.is_inside(widths))
        .filter(|spot| !taken.iter().any(|area| area.meets(&spot.area, widths)))
        .filter(|spot| spot.leader_area.is_none_or(|leader| !taken.iter().any(|area| area.meets(&leader, widths))))
        .collect();
    spots.sort_by(|a, b| a.cost.total_cmp(&b.cost));
    spots
}

type Proposal = (f64, f64, Anchor, Option<[(f64, f64); 2]>, f64);

/// Beside, above and below the mark.
fn near(point: &Point, hedge: Option<Hedge>) -> Vec<Proposal> {
    let (top, bottom) = point.reach(hedge);
    let (above, below) = (top - 5.5, bottom + 14.0);
    let side = MARK / 2.0 + if hedge.is_some_and(|hedge| hedge != Hedge::About) { 7.0 } else { 5.0 };
    let (right, left) = (point.dx + side, point.dx - side);
    let mut near = vec![
        (right, point.y + 4.5, Anchor::Start, None, 0.0),
        (left, point.y + 4.5, Anchor::End, None, 0.4),
        (point.dx, above, Anchor::Middle, None, 0.5),
        (point.dx, below, Anchor::Middle, None, 0.7),
        (point.dx - 5.0, above, Anchor::Start, None, 0.9),
        (point.dx + 5.0, above, Anchor::End, None, 1.0),
        (point.dx - 5.0, below, Anchor::Start, None, 1.1),
        (point.dx + 5.0, below, Anchor::End, None, 1.2),
    ];
    if let Some(low) = point.low {
        let middle = (point.y + low) / 2.0;
        for (y, cost) in [(low, 0.8), (middle, 0.9)] {
            near.push((right, y + 4.5, Anchor::Start, None, cost));
            near.push((left, y + 4.5, Anchor::End, None, cost + 0.4));
        }
    }
    near
}

/// Away from the mark, at the end of a line.
fn away(point: &Point, hedge: Option<Hedge>) -> Vec<Proposal> {
    let (top, bottom) = point.reach(hedge);
    let mut away = Vec::new();
    for row in 1..=5 {
        let rise = 12.0 * f64::from(row);
        for (edge, sign) in [(top - 2.0, -1.0), (bottom + 2.0, 1.0)] {
            let end = edge + sign * rise;
            let baseline = if sign < 0.0 { end - 4.0 } else { end + 12.5 };
            for (shift, anchor) in [(0.0, Anchor::Middle), (12.0, Anchor::Start), (-12.0, Anchor::End)] {
                let leader = [(point.dx, edge), (point.dx + shift, end)];
                // The line ends under the first letters of its label.
                let dx = point.dx + shift - 6.0 * f64::signum(shift) * f64::from(shift != 0.0);
                let cost = 2.0 + 0.5 * f64::from(row) + if shift == 0.0 { 0.0 } else { 0.2 };
                away.push((dx, baseline, anchor, Some(leader), cost));
            }
        }
    }
    away
}
