//! Where marks stand, what room they take, and where their labels go.

use super::super::area::{Area, Edge};
use super::super::scale::Scale;
use super::super::svg::Anchor;
use super::super::text::{bold_width, text_width};
use super::super::{AxisWords, NARROW, WIDE};
use super::height::Height;
use super::place::{Spot, spots};
use super::solve::solve;
use super::{Figure, scale_of};
use crate::model::Hedge;

/// Size of a mark.
pub(super) const MARK: f64 = 12.0;
/// How far the arrow and the cap of a limit reach from the mark's centre.
pub(super) const ARROW: f64 = 21.0;
pub(super) const CAP: f64 = 9.0;

/// A chart of figures with everything in its place.
pub(super) struct Layout {
    pub scale: Scale,
    pub height: Height,
    /// Words of the lines on the vertical axis: height, text.
    pub numbers: Vec<(f64, String)>,
    pub points: Vec<Point>,
    /// Labels of the wide layout, numbers where there is no room for a label, and numbers of the narrow layout.
    pub labels: Vec<Option<Spot>>,
    pub wide_keys: Vec<Option<Spot>>,
    pub narrow_keys: Vec<Option<Spot>>,
}

/// A figure's mark.
pub(super) struct Point {
    /// Per cent.
    pub at: f64,
    /// Pixels that it stands aside so as not to cover another.
    pub dx: f64,
    /// Of the higher number, and of the lower one of a range.
    pub y: f64,
    pub low: Option<f64>,
    /// The uncertain date: from, to, in per cent, and which ends fade.
    pub hatched: Option<(f64, f64, (bool, bool))>,
}

impl Point {
    /// From the top to the bottom of all that is drawn at the place itself.
    pub(super) fn reach(&self, hedge: Option<Hedge>) -> (f64, f64) {
        let half = MARK / 2.0;
        let (top, bottom) = (self.y - half, self.low.unwrap_or(self.y) + half);
        match hedge {
            Some(Hedge::UpTo) => (self.y - CAP - 1.0, bottom.max(self.y + ARROW)),
            Some(Hedge::AtLeast) => (top.min(self.y - ARROW), bottom.max(self.y + CAP + 1.0)),
            _ => (top, bottom),
        }
    }

    fn area(&self, hedge: Option<Hedge>) -> Area {
        let (top, bottom) = self.reach(hedge);
        let half = if matches!(hedge, Some(Hedge::UpTo | Hedge::AtLeast)) { 8.0 } else { MARK / 2.0 };
        Area::fixed(self.at, self.dx - half, self.dx + half, top, bottom)
    }
}

impl Layout {
    pub(super) fn new(figures: &[&Figure<'_>], words: &dyn AxisWords) -> Self {
        let height = Height::new(figures);
        let numbers: Vec<(f64, String)> =
            height.ticks.iter().chain(&height.above).map(|&tick| (height.y(tick), words.number(tick))).collect();
        let number_areas: Vec<Area> =
            numbers.iter().map(|(y, text)| Area::fixed(0.0, 0.0, text_width(text), y - 16.0, y - 1.0)).collect();
        let (scale, points) = roomy(figures, &height, &number_areas);

        let mut taken = number_areas;
        for (point, figure) in points.iter().zip(figures) {
            taken.push(point.area(figure.hedge).grown(1.0));
            if let Some((from, to, _)) = point.hatched {
                let (left, right) = (Edge::new(from, 0.0), Edge::new(to, 0.0));
                taken.push(Area { left, right, top: point.y - 6.0, bottom: point.y + 6.0 });
            }
        }
        let lines: Vec<f64> = numbers.iter().map(|(y, _)| *y).chain(height.break_y()).collect();
        let bounds = (2.0, height.bottom() - 1.0);
        let place = |widths, text: &dyn Fn(&Figure<'_>) -> Option<f64>, taken: &[Area]| {
            let choices: Vec<Vec<Spot>> = points
                .iter()
                .zip(figures)
                .map(|(point, figure)| {
                    text(figure)
                        .map_or(Vec::new(), |width| spots(point, figure.hedge, width, widths, bounds, &lines, taken))
                })
                .collect();
            solve(&choices, widths)
        };
        let label = |figure: &Figure<'_>| Some(bold_width(figure.value) + 4.5 + text_width(figure.who));
        let key = |figure: &Figure<'_>| Some(bold_width(&figure.key.to_string()));
        let labels = place(WIDE, &label, &taken);
        let narrow_keys = place(NARROW, &key, &taken);

        let mut wide_taken = taken;
        wide_taken.extend(labels.iter().flatten().flat_map(Spot::areas));
        let left_over: Vec<usize> =
            figures.iter().zip(&labels).filter(|(_, spot)| spot.is_none()).map(|(figure, _)| figure.key).collect();
        let missing = |figure: &Figure<'_>| if left_over.contains(&figure.key) { key(figure) } else { None };
        let wide_keys = place(WIDE, &missing, &wide_taken);
        Self { scale, height, numbers, points, labels, wide_keys, narrow_keys }
    }
}

/// Puts the marks on an axis that has room for the numbers of the vertical axis before the first of them.
fn roomy(figures: &[&Figure<'_>], height: &Height, numbers: &[Area]) -> (Scale, Vec<Point>) {
    let mut scale = scale_of(figures);
    let most = scale.columns() / 3 + 2;
    for _ in 0..most {
        let points = points(figures, &scale, height);
        let crowded = points.iter().zip(figures).any(|(point, figure)| {
            numbers.iter().any(|number| number.meets(&point.area(figure.hedge).grown(3.0), (NARROW.0, WIDE.1)))
        });
        if !crowded {
            return (scale, points);
        }
        scale = scale.padded(1);
    }
    let points = points(figures, &scale, height);
    (scale, points)
}

fn points(figures: &[&Figure<'_>], scale: &Scale, height: &Height) -> Vec<Point> {
    let mut points: Vec<Point> = figures
        .iter()
        .map(|figure| {
            let hatched = (!scale.is_exact(figure.span)).then(|| {
                let (from, to) = scale.extent(figure.span);
                (scale.per_cent(from), scale.per_cent(to), figure.span.fades())
            });
            let (low, high) = (height.y(figure.amount.low()), height.y(figure.amount.high()));
            Point { at: scale.middle(figure.span), dx: 0.0, y: high, low: (low != high).then_some(low), hatched }
        })
        .collect();
    step_aside(figures, &mut points);
    points
}

/// Moves marks that would cover one another; what takes the least height keeps its place.
fn step_aside(figures: &[&Figure<'_>], points: &mut [Point]) {
    let mut order: Vec<usize> = (0..points.len()).collect();
    let reach = |ix: usize| points[ix].reach(figures[ix].hedge);
    order.sort_by(|&a, &b| (reach(a).1 - reach(a).0).total_cmp(&(reach(b).1 - reach(b).0)).then(a.cmp(&b)));
    let mut taken: Vec<Area> = Vec::new();
    for ix in order {
        let offsets = [0.0, 15.0, -15.0, 30.0, -30.0, 45.0, -45.0];
        let area = |dx: f64, points: &[Point]| {
            let Point { at, y, low, .. } = points[ix];
            Point { at, dx, y, low, hatched: None }.area(figures[ix].hedge)
        };
        // Nothing may be covered in the wide layout; in the narrow one the edges of marks may touch.
        let free = |dx: f64, strict: bool, points: &[Point]| {
            let area = area(dx, points);
            !taken.iter().any(|other| other.meets(&area, WIDE) || strict && other.grown(-4.0).meets(&area, NARROW))
        };
        let dx = [true, false].into_iter().find_map(|strict| offsets.into_iter().find(|&dx| free(dx, strict, points)));
        points[ix].dx = dx.unwrap_or(0.0);
        taken.push(area(points[ix].dx, points));
    }
}

/// Where a text stands: at the figure's place, so many pixels aside.
pub(super) fn text_area(at: f64, dx: f64, y: f64, anchor: Anchor, width: f64) -> Area {
    use super::super::text::{ASCENT, DESCENT};
    let left = match anchor {
        Anchor::Start => dx,
        Anchor::Middle => dx - width / 2.0,
        Anchor::End => dx - width,
    };
    Area::fixed(at, left, left + width, y - ASCENT, y + DESCENT)
}
