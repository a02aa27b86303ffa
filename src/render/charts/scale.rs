//! Days to places along an axis, with long empty stretches left out.

use super::Span;
use super::span::clamped;
use super::unit::Unit;

/// At most about so many columns, less the padding.
const MAX_COLUMNS: i64 = 120;
/// A stretch of fewer empty columns is never left out.
const MIN_GAP: i64 = 20;
const MAX_BREAKS: usize = 3;

/// An axis: equal columns of a calendar unit in one or more stretches, with a break between stretches.
#[derive(Clone, Debug, PartialEq)]
pub struct Scale {
    pub(super) unit: Unit,
    pub(super) stretches: Vec<Stretch>,
    pub(super) columns: i64,
    /// Columns that a break takes.
    pub(super) gap: i64,
}

/// Columns without a break.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stretch {
    /// Number of the first column, as [`Unit::column`] counts.
    pub first: i64,
    pub len: i64,
    /// Place of the first column on the axis.
    pub at: i64,
    /// The first day with an entry.
    pub busy: i64,
}

impl Stretch {
    pub(super) fn last(self) -> i64 {
        self.first + self.len - 1
    }
}

impl Scale {
    /// An axis on which every known end of the spans has a place.
    ///
    /// The unit is the finest that fits. A stretch is left out only where that shows clearly more, or where most of the
    /// axis would be empty.
    pub fn new(spans: impl IntoIterator<Item = Span>) -> Self {
        let mut ends: Vec<i64> = spans.into_iter().flat_map(Span::ends).collect();
        ends.sort_unstable();
        ends.dedup();
        if ends.is_empty() {
            ends.push(0);
        }
        let mut best = Fit::finest(&ends, 0);
        for breaks in 1..=MAX_BREAKS {
            let next = Fit::finest(&ends, breaks);
            let clearer = 2 * next.busy.len() >= 3 * best.busy.len();
            let fuller = next.unit == best.unit && best.busy.len() >= 6 && 10 * next.columns() <= 6 * best.columns();
            if clearer || fuller {
                best = next;
            }
        }
        best.into_scale(&ends)
    }

    /// How many columns the axis has, breaks included.
    pub fn columns(&self) -> usize {
        usize::try_from(self.columns).unwrap_or(usize::MAX)
    }

    /// Whether the span is known to the column: it is drawn as a mark, else as a hatched bar.
    pub fn is_exact(&self, span: Span) -> bool {
        let (Some(first), Some(last)) = (span.first, span.last) else { return false };
        !span.fade_start && !span.fade_end && self.unit.column(clamped(first)) == self.unit.column(clamped(last))
    }

    /// Where a span starts and ends, in columns from the start of the axis.
    pub(super) fn extent(&self, span: Span) -> (f64, f64) {
        let all = self.columns as f64;
        let reach = (all / 8.0).clamp(2.0, 10.0);
        let (mut start, mut end) = match (span.first, span.last) {
            (Some(first), Some(last)) => (self.start(first.min(last)), self.end(first.max(last))),
            (None, Some(last)) => (self.end(last) - reach, self.end(last)),
            (Some(first), None) => (self.start(first), self.start(first) + reach),
            (None, None) => (0.0, all),
        };
        let (fade_start, fade_end) = span.fades();
        if end - start < 3.0 {
            start -= if fade_start { 1.0 } else { 0.0 };
            end += if fade_end { 1.0 } else { 0.0 };
        }
        (start.max(0.0), end.min(all))
    }

    /// The middle of a span, in per cent of the axis.
    pub(super) fn middle(&self, span: Span) -> f64 {
        let (start, end) = self.extent(span);
        self.per_cent((start + end) / 2.0)
    }

    pub(super) fn per_cent(&self, columns: f64) -> f64 {
        columns / self.columns as f64 * 100.0
    }

    /// Where the column of a day starts.
    pub(super) fn start(&self, day: i64) -> f64 {
        self.place(day, 0)
    }

    /// Where the column of a day ends.
    pub(super) fn end(&self, day: i64) -> f64 {
        self.place(day, 1)
    }

    /// The stretches on both sides of each break.
    pub(super) fn breaks(&self) -> impl Iterator<Item = (Stretch, Stretch)> {
        self.stretches.windows(2).map(|pair| (pair[0], pair[1]))
    }

    /// The same axis with more columns before its first one.
    #[must_use]
    pub(super) fn padded(mut self, columns: i64) -> Self {
        if let Some(first) = self.stretches.first_mut() {
            first.first -= columns;
            first.len += columns;
        }
        self.lay_out();
        self
    }

    fn place(&self, day: i64, edge: i64) -> f64 {
        let column = self.unit.column(clamped(day));
        for (ix, stretch) in self.stretches.iter().enumerate() {
            if column < stretch.first {
                // In a break, or before everything.
                return if ix == 0 { 0.0 } else { stretch.at as f64 - self.gap as f64 / 2.0 };
            }
            if column <= stretch.last() {
                return (stretch.at + column - stretch.first + edge) as f64;
            }
        }
        self.columns as f64
    }

    /// Gives every stretch its place, and the breaks their width.
    fn lay_out(&mut self) {
        let busy: i64 = self.stretches.iter().map(|stretch| stretch.len).sum();
        self.gap = if self.stretches.len() > 1 { 2.max((busy + 11) / 12) } else { 0 };
        let mut at = 0;
        for stretch in &mut self.stretches {
            stretch.at = at;
            at += stretch.len + self.gap;
        }
        self.columns = at - self.gap;
    }
}

/// A candidate: a unit, and which empty stretches are left out.
struct Fit {
    unit: Unit,
    /// Columns with an entry, ascending.
    busy: Vec<i64>,
    /// Positions in `busy` before which there is a break, ascending.
    cuts: Vec<usize>,
}

impl Fit {
    /// The finest unit that fits with so many breaks.
    fn finest(ends: &[i64], breaks: usize) -> Self {
        let mut fit = Self { unit: Unit::Day, busy: Vec::new(), cuts: Vec::new() };
        for unit in Unit::ladder() {
            fit = Self::new(ends, unit, breaks);
            if fit.columns() <= MAX_COLUMNS {
                break;
            }
        }
        fit
    }

    fn new(ends: &[i64], unit: Unit, breaks: usize) -> Self {
        let mut busy: Vec<i64> = ends.iter().map(|&day| unit.column(day)).collect();
        busy.dedup();
        let all = busy[busy.len() - 1] - busy[0] + 1;
        let mut gaps: Vec<(i64, usize)> = (1..busy.len())
            .map(|ix| (busy[ix] - busy[ix - 1] - 1, ix))
            .filter(|&(empty, _)| empty >= MIN_GAP && empty * 4 >= all)
            .collect();
        gaps.sort_unstable_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
        gaps.truncate(breaks);
        let mut cuts: Vec<usize> = gaps.into_iter().map(|(_, ix)| ix).collect();
        cuts.sort_unstable();
        Self { unit, busy, cuts }
    }

    /// First and last busy column of each stretch.
    fn stretches(&self) -> impl Iterator<Item = (i64, i64)> {
        let starts = std::iter::once(0).chain(self.cuts.iter().copied());
        let ends = self.cuts.iter().copied().chain([self.busy.len()]);
        starts.zip(ends).map(|(start, end)| (self.busy[start], self.busy[end - 1]))
    }

    fn columns(&self) -> i64 {
        self.stretches().map(|(first, last)| last - first + 1).sum()
    }

    fn into_scale(self, ends: &[i64]) -> Scale {
        let single = self.cuts.is_empty();
        let stretches = self.stretches().map(|(first, last)| {
            let busy = ends[ends.partition_point(|&day| self.unit.column(day) < first)];
            let len = last - first + 1;
            let (first, last) = match self.unit {
                // Whole weeks; a short stretch beside a break only gets air.
                Unit::Day if single || len >= 14 => {
                    let week = |day: i64| Unit::Week.column(day);
                    (Unit::Week.start(week(first)), Unit::Week.start(week(last)) + 6)
                }
                _ if !single || len < 5 => (first - 1, last + 1),
                _ => (first, last),
            };
            Stretch { first, len: last - first + 1, at: 0, busy }
        });
        let mut scale = Scale { unit: self.unit, stretches: stretches.collect(), columns: 0, gap: 0 };
        scale.lay_out();
        scale
    }
}
