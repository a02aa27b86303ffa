//! Boxes whose edges stand at a share of the width plus some pixels, and whether they meet at any width of a range.

/// A place that moves as the chart stretches: `share * width + px`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Edge {
    pub share: f64,
    pub px: f64,
}

impl Edge {
    pub(super) const fn new(per_cent: f64, px: f64) -> Self {
        Self { share: per_cent / 100.0, px }
    }

    pub(super) fn at(self, width: f64) -> f64 {
        self.share * width + self.px
    }
}

/// A box; y is in pixels from the top.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Area {
    pub left: Edge,
    pub right: Edge,
    pub top: f64,
    pub bottom: f64,
}

impl Area {
    /// A box of fixed size at a place in per cent.
    pub(super) const fn fixed(per_cent: f64, left: f64, right: f64, top: f64, bottom: f64) -> Self {
        Self { left: Edge::new(per_cent, left), right: Edge::new(per_cent, right), top, bottom }
    }

    /// Whether the boxes share a point at any width of the range.
    pub(super) fn meets(&self, other: &Self, widths: (f64, f64)) -> bool {
        if self.bottom <= other.top || other.bottom <= self.top {
            return false;
        }
        let Some(a) = positive(other.right, self.left, widths) else { return false };
        let Some(b) = positive(self.right, other.left, widths) else { return false };
        a.0.max(b.0) <= a.1.min(b.1)
    }

    /// Whether the box stays between the sides at every width of the range.
    pub(super) fn is_inside(&self, widths: (f64, f64)) -> bool {
        [widths.0, widths.1].into_iter().all(|width| self.left.at(width) >= 0.0 && self.right.at(width) <= width)
    }

    /// A box around two that have one place in per cent.
    #[must_use]
    pub(super) const fn around(mut self, other: &Self) -> Self {
        self.left.px = self.left.px.min(other.left.px);
        self.right.px = self.right.px.max(other.right.px);
        self.top = self.top.min(other.top);
        self.bottom = self.bottom.max(other.bottom);
        self
    }

    /// The box made longer at both ends.
    #[must_use]
    pub(super) const fn widened(mut self, px: f64) -> Self {
        self.left.px -= px;
        self.right.px += px;
        self
    }

    /// The box with every side moved outwards; inwards when negative.
    #[must_use]
    pub(super) const fn grown(mut self, px: f64) -> Self {
        self.top -= px;
        self.bottom += px;
        self.widened(px)
    }
}

/// The widths of the range at which `a` lies right of `b`.
fn positive(a: Edge, b: Edge, (from, to): (f64, f64)) -> Option<(f64, f64)> {
    let distance = |width: f64| a.at(width) - b.at(width);
    let zero = || ((b.px - a.px) / (a.share - b.share)).clamp(from, to);
    match (distance(from) > 0.0, distance(to) > 0.0) {
        (true, true) => Some((from, to)),
        (true, false) => Some((from, zero())),
        (false, true) => Some((zero(), to)),
        (false, false) => None,
    }
}
