//! Time to places along an axis, with long empty stretches left out and crowds drawn larger.

mod fit;
#[cfg(test)]
mod tests;

use super::unit::Unit;
use super::when::clamped;
use super::{Span, When};
use fit::Run;

/// An axis: equal columns of a calendar unit in one or more stretches, with a break between stretches.
#[derive(Clone, Debug, PartialEq)]
pub struct Scale {
    pub(super) stretches: Vec<Stretch>,
    pub(super) columns: i64,
    /// Columns that a break takes.
    pub(super) gap: i64,
}

/// Columns without a break.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stretch {
    pub unit: Unit,
    /// Number of the first column, as [`Unit::column`] counts.
    pub first: i64,
    pub len: i64,
    /// Place of the first column on the axis.
    pub at: i64,
    /// The first minute with an entry.
    pub busy: i64,
    /// The first minute that has its place here: the first column may start before the end of the stretch before.
    pub from: i64,
}

impl Stretch {
    pub fn last(self) -> i64 {
        self.first + self.len - 1
    }

    /// The first minute of the first column.
    pub fn start(self) -> i64 {
        self.unit.start(self.first)
    }

    /// The minute after the last column.
    pub fn end(self) -> i64 {
        self.unit.start(self.first + self.len)
    }

    /// Where the column of a minute starts on the axis.
    pub fn place(self, minute: i64) -> f64 {
        (self.at + self.unit.column(minute) - self.first) as f64
    }
}

impl Scale {
    /// An axis on which every known end of the spans has a place.
    ///
    /// The unit is the finest that fits: parts of an hour only where most spans have a time of day. A crowd beside much
    /// empty time gets a stretch with a finer unit of its own.
    pub fn new(spans: impl IntoIterator<Item = Span>) -> Self {
        let spans: Vec<Span> = spans.into_iter().collect();
        let timed = spans.iter().filter(|span| span.has_time()).count();
        let finest = if timed > 0 && 2 * timed >= spans.len() { Unit::Minutes(1) } else { Unit::Day };
        let mut ends: Vec<i64> = spans.into_iter().flat_map(Span::ends).map(|end| finest.floor(end)).collect();
        ends.sort_unstable();
        ends.dedup();
        if ends.is_empty() {
            ends.push(0);
        }
        Self::laid_out(fit::runs(&ends, finest))
    }

    fn laid_out(runs: Vec<Run>) -> Self {
        let single = runs.len() == 1;
        let mut before = i64::MIN;
        let stretches = runs.into_iter().map(|run| {
            let (mut first, last) = padded(&run, single);
            if run.unit.start(first) <= before {
                first = run.columns.0;
            }
            let from = run.unit.start(first).max(before.saturating_add(1));
            before = run.ends.1;
            Stretch { unit: run.unit, first, len: last - first + 1, at: 0, busy: run.ends.0, from }
        });
        let mut scale = Self { stretches: stretches.collect(), columns: 0, gap: 0 };
        scale.lay_out();
        scale
    }

    /// How many columns the axis has, breaks included.
    pub fn columns(&self) -> usize {
        usize::try_from(self.columns).unwrap_or(usize::MAX)
    }

    /// What a column holds; `None` when stretches differ.
    pub fn unit(&self) -> Option<Unit> {
        let unit = self.stretches.first()?.unit;
        self.stretches.iter().all(|stretch| stretch.unit == unit).then_some(unit)
    }

    /// Whether the value is known to the column: it is drawn as a mark, else as a hatched bar or as a set.
    pub fn is_exact(&self, when: &When) -> bool {
        matches!(when.spans[..], [span] if self.is_point(span))
    }

    /// Whether a span is known to the column.
    pub(super) fn is_point(&self, span: Span) -> bool {
        self.column_of(span).is_some()
    }

    /// The column of a span that is known to the column, as stretch and column.
    pub(super) fn column_of(&self, span: Span) -> Option<(usize, i64)> {
        let (Some(first), Some(last)) = (span.first, span.last) else { return None };
        let [first, last] = [first, last].map(|minute| self.locate(clamped(minute)));
        first.filter(|_| first == last && !span.fade_start && !span.fade_end)
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

    /// Where the column of a minute starts.
    pub(super) fn start(&self, minute: i64) -> f64 {
        self.place(minute, 0.0)
    }

    /// Where the column of a minute ends.
    pub(super) fn end(&self, minute: i64) -> f64 {
        self.place(minute, 1.0)
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

    /// The last stretch that starts on or before a minute, the first one for what lies before everything.
    fn stretch_of(&self, minute: i64) -> usize {
        self.stretches.partition_point(|stretch| stretch.from <= minute).saturating_sub(1)
    }

    /// The stretch and the column of a minute; `None` in a break or beside the axis.
    fn locate(&self, minute: i64) -> Option<(usize, i64)> {
        let ix = self.stretch_of(minute);
        let stretch = self.stretches[ix];
        let column = stretch.unit.column(minute);
        (stretch.first <= column && column <= stretch.last()).then_some((ix, column))
    }

    fn place(&self, minute: i64, edge: f64) -> f64 {
        let minute = clamped(minute);
        let ix = self.stretch_of(minute);
        let stretch = self.stretches[ix];
        match stretch.unit.column(minute) {
            column if column < stretch.first => stretch.at as f64,
            column if column <= stretch.last() => stretch.place(minute) + edge,
            _ if ix + 1 == self.stretches.len() => self.columns as f64,
            _ => (stretch.at + stretch.len) as f64 + self.gap as f64 / 2.0,
        }
    }

    /// Gives every stretch its place, and the breaks their width.
    fn lay_out(&mut self) {
        let busy: i64 = self.stretches.iter().map(|stretch| stretch.len).sum();
        let breaks = self.stretches.len() as i64 - 1;
        self.gap = if breaks > 0 { 2.max((busy + 11) / 12.max(6 * breaks)) } else { 0 };
        let mut at = 0;
        for stretch in &mut self.stretches {
            stretch.at = at;
            at += stretch.len + self.gap;
        }
        self.columns = at - self.gap;
    }
}

/// First and last column of a run with some air around it.
fn padded(run: &Run, single: bool) -> (i64, i64) {
    let (first, last) = run.columns;
    let len = last - first + 1;
    let whole = |unit: Unit| {
        let [start, end] = [(first, 0), (last, 1)].map(|(column, more)| unit.column(run.unit.start(column)) + more);
        (run.unit.column(unit.start(start)), run.unit.column(unit.start(end) - 1))
    };
    match run.unit {
        // Whole weeks, whole hours; a short stretch beside a break only gets air.
        Unit::Day if single || len >= 14 => whole(Unit::Week),
        Unit::Minutes(1..60) if single || len >= 14 => whole(Unit::Minutes(60)),
        _ if !single || len < 5 => (first - 1, last + 1),
        _ => (first, last),
    }
}
