//! Which calendar unit suits some ends, which empty stretches are left out, and which crowds need a finer unit.

use super::super::unit::Unit;

/// At most about so many columns, less the padding.
const MAX_COLUMNS: i64 = 120;
/// The same when crowds stand apart, for all groups together; a group has at least [`LEAST_COLUMNS`].
const SHARED_COLUMNS: i64 = 160;
const LEAST_COLUMNS: i64 = 24;
/// A stretch of fewer empty columns is never left out.
const MIN_GAP: i64 = 20;
/// The most stretches left out of a group that has the axis to itself, and of one that shares it.
const MAX_BREAKS: [usize; 2] = [3, 1];
/// The most groups with a unit of their own.
const MOST_GROUPS: usize = 6;
/// A column with so many ends, and every fifth of its group or more, is a crowd.
const CROWD: usize = 4;

/// Columns without a break, before they have a place on an axis.
pub(super) struct Run {
    pub unit: Unit,
    /// First and last busy column.
    pub columns: (i64, i64),
    /// First and last end.
    pub ends: (i64, i64),
}

/// The runs of an axis on which all ends have a place. `ends` ascend and are not empty.
pub(super) fn runs(ends: &[i64], finest: Unit) -> Vec<Run> {
    let mut groups = vec![Group { ends, finest }];
    while groups.len() < MOST_GROUPS {
        let found = groups.iter().enumerate().find_map(|(at, group)| Some((at, group.split(finest)?)));
        let Some((at, parts)) = found else { break };
        groups.splice(at..=at, parts);
    }
    let (most, breaks) = match groups.len() {
        1 => (MAX_COLUMNS, MAX_BREAKS[0]),
        count => (LEAST_COLUMNS.max(SHARED_COLUMNS / count as i64), MAX_BREAKS[1]),
    };
    groups.iter().flat_map(|group| Fit::best(group, most, breaks).into_runs(group.ends)).collect()
}

/// Ends that share a unit.
struct Group<'a> {
    ends: &'a [i64],
    /// No finer unit will do.
    finest: Unit,
}

impl<'a> Group<'a> {
    /// The ends before, in and after a crowd: many ends that would share a column or a few beside much empty time.
    fn split(&self, finest: Unit) -> Option<Vec<Group<'a>>> {
        let fit = Fit::best(self, MAX_COLUMNS, MAX_BREAKS[0]);
        let (from, to) = fit.crowd(self.ends).filter(|_| fit.unit != finest)?;
        let parts = [(0, from, fit.unit), (from, to, finest), (to, self.ends.len(), fit.unit)];
        let parts = parts.into_iter().filter(|(from, to, _)| from < to);
        Some(parts.map(|(from, to, finest)| Group { ends: &self.ends[from..to], finest }).collect())
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
    /// The finest unit that fits. A stretch is left out only where that shows clearly more, or where most of the axis
    /// would be empty.
    fn best(group: &Group<'_>, most: i64, breaks: usize) -> Self {
        let mut best = Self::finest(group, most, 0);
        for breaks in 1..=breaks {
            let next = Self::finest(group, most, breaks);
            let clearer = 2 * next.busy.len() >= 3 * best.busy.len();
            let fuller = next.unit == best.unit && best.busy.len() >= 6 && 10 * next.columns() <= 6 * best.columns();
            if clearer || fuller {
                best = next;
            }
        }
        best
    }

    /// The finest unit that fits with so many breaks.
    fn finest(group: &Group<'_>, most: i64, breaks: usize) -> Self {
        let mut fit = Self { unit: group.finest, busy: Vec::new(), cuts: Vec::new() };
        for unit in Unit::ladder().skip_while(|unit| *unit != group.finest) {
            fit = Self::new(group.ends, unit, breaks);
            if fit.columns() <= most {
                break;
            }
        }
        fit
    }

    fn new(ends: &[i64], unit: Unit, breaks: usize) -> Self {
        let mut busy: Vec<i64> = ends.iter().map(|&end| unit.column(end)).collect();
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

    /// First and last busy column of each run.
    fn stretches(&self) -> impl Iterator<Item = (i64, i64)> {
        let starts = std::iter::once(0).chain(self.cuts.iter().copied());
        let ends = self.cuts.iter().copied().chain([self.busy.len()]);
        starts.zip(ends).map(|(start, end)| (self.busy[start], self.busy[end - 1]))
    }

    fn columns(&self) -> i64 {
        self.stretches().map(|(first, last)| last - first + 1).sum()
    }

    /// Positions in `ends` from the first of a crowd to the one after its last.
    fn crowd(&self, ends: &[i64]) -> Option<(usize, usize)> {
        let start = |ix: usize| match self.busy.get(ix) {
            Some(&column) => ends.partition_point(|&end| self.unit.column(end) < column),
            None => ends.len(),
        };
        let starts: Vec<usize> = (0..=self.busy.len()).map(start).collect();
        let count = |ix: usize| starts[ix + 1] - starts[ix];
        let fullest = (0..self.busy.len()).rev().max_by_key(|&ix| count(ix))?;
        if count(fullest) < CROWD || count(fullest) * 5 < ends.len() {
            return None;
        }
        let touches = |ix: usize| self.busy[ix] + 1 == self.busy[ix + 1];
        let (mut from, mut to) = (fullest, fullest);
        while from > 0 && touches(from - 1) && count(from - 1) >= CROWD - 1 {
            from -= 1;
        }
        while to + 1 < self.busy.len() && touches(to) && count(to + 1) >= CROWD - 1 {
            to += 1;
        }
        let is_small = (self.busy[to] - self.busy[from] + 1) * 10 <= self.columns();
        is_small.then_some((starts[from], starts[to + 1]))
    }

    fn into_runs(self, ends: &[i64]) -> Vec<Run> {
        let run = |(first, last)| {
            let from = ends.partition_point(|&end| self.unit.column(end) < first);
            let to = ends.partition_point(|&end| self.unit.column(end) <= last);
            Run { unit: self.unit, columns: (first, last), ends: (ends[from], ends[to - 1]) }
        };
        self.stretches().map(run).collect()
    }
}
