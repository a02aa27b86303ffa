//! Where marks stand, what room they take, and where their labels go.

use super::super::area::{Area, Edge};
use super::super::scale::Scale;
use super::super::text::{bold_width, text_width};
use super::super::{AxisWords, NARROW, WIDE};
use super::height::Height;
use super::place::{Ground, Spot, Wording};
use super::solve::solve;
use super::{Figure, scale_of};
use crate::model::Hedge;

/// Size of a mark.
pub(super) const MARK: f64 = 12.0;
/// How far the arrow and the cap of a limit reach from the mark's centre.
pub(super) const ARROW: f64 = 21.0;
pub(super) const CAP: f64 = 9.0;
/// How far the line through a rejected number reaches to each side.
pub(super) const STRIKE: f64 = 11.0;

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
    /// Half the width of all that is drawn at the place itself.
    pub half: f64,
    /// The uncertain date: from, to, in per cent, and which ends fade.
    pub hatched: Option<(f64, f64, (bool, bool))>,
    /// The line that joins the marks of a set: from and to, in per cent.
    pub joined: Option<(f64, f64)>,
    /// Whether it stands on a hatched bar, its own or another's.
    pub on_hatching: bool,
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

    fn hatched_area(&self) -> Option<Area> {
        let (from, to, _) = self.hatched?;
        Some(self.between(from, to))
    }

    /// What the other marks of a set and their line cover.
    fn joined_area(&self) -> Option<Area> {
        let (from, to) = self.joined?;
        Some(self.between(from, to).widened(MARK / 2.0))
    }

    fn between(&self, from: f64, to: f64) -> Area {
        Area { left: Edge::new(from, 0.0), right: Edge::new(to, 0.0), top: self.y - 6.0, bottom: self.y + 6.0 }
    }

    pub(super) fn area(&self, hedge: Option<Hedge>) -> Area {
        let (top, bottom) = self.reach(hedge);
        Area::fixed(self.at, self.dx - self.half, self.dx + self.half, top, bottom)
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

        let marks: Vec<Area> =
            points.iter().zip(figures).map(|(point, figure)| point.area(figure.hedge).grown(1.0)).collect();
        let mut taken = number_areas;
        taken.extend(&marks);
        taken.extend(points.iter().filter_map(Point::hatched_area));
        taken.extend(points.iter().filter_map(Point::joined_area));
        let lines: Vec<f64> = numbers.iter().map(|(y, _)| *y).chain(height.break_y()).collect();
        let place = |widths, taken: &[Area], wording: &dyn Fn(&Figure<'_>) -> Option<Wording>| {
            let ground = Ground { widths, bounds: (2.0, height.bottom() - 1.0), marks: &marks, lines: &lines, taken };
            let spots = |(ix, figure): (usize, &&Figure<'_>)| {
                wording(figure).map_or(Vec::new(), |wording| ground.spots(ix, &points[ix], figure.hedge, wording))
            };
            solve(&figures.iter().enumerate().map(spots).collect::<Vec<_>>(), widths)
        };
        let labels = place(WIDE, &taken, &|figure| Some(label(figure)));
        let narrow_keys = place(NARROW, &taken, &|figure| Some(key(figure)));

        taken.extend(labels.iter().flatten().flat_map(Spot::areas).map(|area| area.widened(5.0)));
        let left_over: Vec<usize> =
            figures.iter().zip(&labels).filter(|(_, spot)| spot.is_none()).map(|(figure, _)| figure.key).collect();
        let wide_keys = place(WIDE, &taken, &|figure| left_over.contains(&figure.key).then(|| key(figure)));
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
            let (when, whole) = (&figure.when, figure.when.whole());
            let (from, to) = scale.extent(whole);
            let hatched = (!when.is_set() && !scale.is_exact(when))
                .then(|| (scale.per_cent(from), scale.per_cent(to), whole.fades()));
            let joined = when.is_set().then(|| (scale.per_cent(from), scale.per_cent(to)));
            let (low, high) = (height.y(figure.amount.low()), height.y(figure.amount.high()));
            // The words stand beside the first mark of a set.
            let at = scale.middle(if when.is_set() { when.spans[0] } else { whole });
            let half = match figure.hedge {
                _ if figure.rejects => STRIKE,
                Some(Hedge::UpTo | Hedge::AtLeast) => 8.0,
                _ => MARK / 2.0,
            };
            let low = (low != high).then_some(low);
            Point { at, dx: 0.0, y: high, low, half, hatched, joined, on_hatching: false }
        })
        .collect();
    step_aside(figures, &mut points);
    let hatched: Vec<Area> = points.iter().filter_map(Point::hatched_area).collect();
    for point in &mut points {
        let area = point.area(None);
        point.on_hatching = hatched.iter().any(|hatched| hatched.meets(&area, (NARROW.0, WIDE.1)));
    }
    points
}

/// Of more marks than this, no layout keeps all in sight.
const MOST_ASIDE: usize = 300;

/// Moves marks that would cover one another; what takes the least height keeps its place.
fn step_aside(figures: &[&Figure<'_>], points: &mut [Point]) {
    if points.len() > MOST_ASIDE {
        return;
    }
    let mut order: Vec<usize> = (0..points.len()).collect();
    let reach = |ix: usize| points[ix].reach(figures[ix].hedge);
    order.sort_by(|&a, &b| (reach(a).1 - reach(a).0).total_cmp(&(reach(b).1 - reach(b).0)).then(a.cmp(&b)));
    let mut taken: Vec<Area> = Vec::new();
    for ix in order {
        let offsets = [0.0, 15.0, -15.0, 30.0, -30.0, 45.0, -45.0];
        let area = |dx: f64, points: &[Point]| {
            let Point { at, y, low, half, .. } = points[ix];
            Point { at, dx, y, low, half, hatched: None, joined: None, on_hatching: false }.area(figures[ix].hedge)
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

/// The number in words and whose it is.
fn label(figure: &Figure<'_>) -> Wording {
    let (value, who) = (bold_width(figure.value), text_width(figure.who));
    let folded = (!figure.who.is_empty()).then_some(value.max(who));
    Wording { width: value + 4.5 + who, folded }
}

/// The row in the table.
fn key(figure: &Figure<'_>) -> Wording {
    Wording { width: bold_width(&figure.key.to_string()), folded: None }
}
