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
        let mut gaps: Vec<(i64, usize)> = (1..busy.len()).map(|ix| (busy[ix] - busy[ix - 1] - 1, ix)).collect();
        gaps.sort_unstable_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
        // The widest first, as long as it takes a good part of what is left.
        let mut left = busy[busy.len() - 1] - busy[0] + 1;
        let wide = gaps.into_iter().take(breaks).take_while(|&(empty, _)| {
            let wide = empty >= MIN_GAP && empty * 4 >= left;
            left -= empty;
            wide
        });
        let mut cuts: Vec<usize> = wide.map(|(_, ix)| ix).collect();
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

#[cfg(test)]
mod tests {
    use super::super::testing::{any_spans, day, flagship};
    use super::*;
    use proptest::prelude::*;

    /// Unit, columns, and first column and length of each stretch.
    fn shape(spans: &[Span]) -> (Unit, i64, Vec<(i64, i64)>) {
        let scale = Scale::new(spans.iter().copied());
        (scale.unit, scale.columns, scale.stretches.iter().map(|stretch| (stretch.first, stretch.len)).collect())
    }

    #[test]
    fn a_treaty_in_june_does_not_squash_october() {
        let june = (day(2024, 6, 18), 3);
        let october = (day(2024, 9, 30), 35);
        assert_eq!(shape(&flagship()), (Unit::Day, 42, vec![june, october]));
        let scale = Scale::new(flagship());
        assert_eq!(scale.middle(Span::day(day(2024, 6, 19))), 1.5 / 42.0 * 100.0);
        assert_eq!(scale.middle(Span::day(day(2024, 10, 21))), 28.5 / 42.0 * 100.0);
    }

    #[test]
    fn one_day_is_shown_in_its_week() {
        let only = [Span::day(day(2024, 10, 23)); 3];
        assert_eq!(shape(&only), (Unit::Day, 7, vec![(day(2024, 10, 21), 7)]));
    }

    #[test]
    fn nothing_has_an_axis_too() {
        assert_eq!(Scale::new([]).columns(), 7);
        assert_eq!(Scale::new([Span { first: None, last: None, fade_start: true, fade_end: true }]).columns(), 7);
    }

    #[test]
    fn two_far_days_are_not_torn_apart() {
        let years = [Span::day(day(1914, 6, 28)), Span::day(day(1945, 5, 8))];
        assert_eq!(shape(&years), (Unit::Years(1), 32, vec![(1914, 32)]));
    }

    #[test]
    fn a_year_that_holds_a_busy_month_is_broken_on_both_sides() {
        let mut spans: Vec<Span> = (0..30).map(|at| Span::day(day(2024, 10, 1) + at)).collect();
        spans.push(Span::period(day(2024, 1, 1), day(2024, 12, 31)));
        assert_eq!(Scale::new(spans).stretches.len(), 3);
    }

    #[test]
    fn units_grow_with_time() {
        let every = |days: i64| (0..=60).map(|at| Span::day(at * days)).collect::<Vec<_>>();
        assert_eq!(shape(&every(1)).0, Unit::Day);
        assert_eq!(shape(&every(7)).0, Unit::Week);
        assert_eq!(shape(&every(40)).0, Unit::Months(1));
        assert_eq!(shape(&every(120)).0, Unit::Months(3));
        assert_eq!(shape(&every(400)).0, Unit::Years(1));
        assert_eq!(shape(&every(1000)).0, Unit::Years(2));
    }

    #[test]
    fn an_end_in_a_break_stands_in_its_middle() {
        let scale = Scale::new(flagship());
        assert_eq!((scale.start(day(2024, 8, 1)), scale.end(day(2024, 8, 1))), (5.0, 5.0));
    }

    proptest! {
        #[test]
        fn every_axis_is_short_and_every_entry_on_it(spans in any_spans()) {
            let scale = Scale::new(spans.iter().copied());
            prop_assert!((1..=170).contains(&scale.columns), "{}", scale.columns);
            for span in spans {
                let (from, to) = scale.extent(span);
                prop_assert!(0.0 <= from && from < to && to <= scale.columns as f64, "{from} {to}");
            }
        }

        #[test]
        fn later_is_never_before(spans in any_spans(), a: i64, b: i64) {
            let scale = Scale::new(spans.iter().copied());
            let mut days: Vec<i64> = spans.into_iter().flat_map(Span::ends).chain([a, b]).collect();
            days.sort_unstable();
            prop_assert!(days.iter().is_sorted_by(|a, b| scale.start(**a) <= scale.start(**b)));
            prop_assert!(days.iter().is_sorted_by(|a, b| scale.end(**a) <= scale.end(**b)));
        }

        #[test]
        fn the_order_of_entries_does_not_matter(spans in any_spans()) {
            let backwards: Vec<Span> = spans.iter().rev().copied().collect();
            prop_assert_eq!(Scale::new(spans), Scale::new(backwards));
        }
    }
}
