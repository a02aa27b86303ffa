//! The pages of a long timeline: one for each month or year.
//!
//! Above 500 entries a page costs readers seconds (measured in the design language), so the overview keeps the charts
//! and the entries move.

use super::stands_under;
use crate::date::Edtf;
use crate::model::{EventIx, Timeline};

/// The most entries that a page holds.
pub const PERIOD_PART: usize = 500;
/// The most month pages; a timeline with more months goes by year.
const MOST_MONTHS: usize = 120;

/// How the entries of a long timeline are spread.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Periods {
    /// In the order in which the timeline shows its entries.
    pub periods: Vec<Period>,
    /// By [`EventIx`]: period and part.
    pub place: Vec<(u32, u32)>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Period {
    pub of: PeriodOf,
    /// Entries in the order in which they are shown, at most [`PERIOD_PART`] in each part.
    pub parts: Vec<Vec<EventIx>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PeriodOf {
    Month {
        year: i64,
        month: u8,
    },
    Year(i64),
    /// Drafts without a date.
    Undated,
}

impl Period {
    /// How many entries it holds.
    pub fn len(&self) -> usize {
        self.parts.iter().map(Vec::len).sum()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl PeriodOf {
    /// The period as a date; `None` for what has none.
    pub fn edtf(self) -> Option<Edtf> {
        let text = match self {
            Self::Month { year, month } if (0..=9999).contains(&year) => format!("{year:04}-{month:02}"),
            Self::Year(year) if (0..=9999).contains(&year) => format!("{year:04}"),
            Self::Month { year, month } => format!("{}-{month:02}", long_year(year)),
            Self::Year(year) => long_year(year),
            Self::Undated => return None,
        };
        Edtf::parse(&text).ok()
    }

    /// Its address below `TIMELINE/_/`, without part and suffix.
    pub fn address(self) -> String {
        match self {
            Self::Month { year, month } => format!("months/{year:04}-{month:02}"),
            Self::Year(year) => format!("years/{year:04}"),
            Self::Undated => "months/undated".to_owned(),
        }
    }
}

/// The periods of a timeline with more than [`PERIOD_PART`] entries.
pub fn split(timeline: &Timeline, shown: &[EventIx]) -> Option<Periods> {
    if shown.len() <= PERIOD_PART {
        return None;
    }
    let month = |ix: &EventIx| match timeline.event(*ix).date.as_ref().and_then(stands_under) {
        Some(day) => {
            let (year, month, _) = day.ymd();
            PeriodOf::Month { year, month }
        }
        None => PeriodOf::Undated,
    };
    let months = runs(shown, month);
    let fits = months.len() <= MOST_MONTHS && months.iter().all(|(_, events)| events.len() <= PERIOD_PART);
    let runs = if fits {
        months
    } else {
        runs(shown, |ix| match month(ix) {
            PeriodOf::Month { year, .. } => PeriodOf::Year(year),
            other => other,
        })
    };
    let mut place = vec![(0, 0); shown.len()];
    let mut periods = Vec::with_capacity(runs.len());
    for (at, (of, events)) in runs.into_iter().enumerate() {
        let parts: Vec<Vec<EventIx>> = events.chunks(PERIOD_PART).map(<[EventIx]>::to_vec).collect();
        for (part, events) in parts.iter().enumerate() {
            events.iter().for_each(|ix| place[ix.ix()] = (small(at), small(part)));
        }
        periods.push(Period { of, parts });
    }
    Some(Periods { periods, place })
}

/// Neighbours with the same key; keys of sorted entries come in runs.
fn runs(events: &[EventIx], key: impl Fn(&EventIx) -> PeriodOf) -> Vec<(PeriodOf, Vec<EventIx>)> {
    let mut runs: Vec<(PeriodOf, Vec<EventIx>)> = Vec::new();
    for ix in events {
        let key = key(ix);
        match runs.last_mut() {
            Some((last, events)) if *last == key => events.push(*ix),
            _ => runs.push((key, vec![*ix])),
        }
    }
    runs
}

fn long_year(year: i64) -> String {
    if (-9999..0).contains(&year) { format!("-{:04}", -year) } else { format!("Y{year}") }
}

fn small(at: usize) -> u32 {
    u32::try_from(at).expect("fewer than 2^32 pages")
}
