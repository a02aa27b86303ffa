//! The pages of a long timeline: one for each month, year, decade, century or longer.
//!
//! Above 500 entries a page costs readers seconds (measured in the design language), so the overview keeps the charts
//! and the entries move.

use super::stands_under;
use crate::date::{Date, Edtf};
use crate::model::{EventIx, Timeline};

/// The most entries that a page holds.
pub const PERIOD_PART: usize = 500;
/// The most pages of one kind; a timeline with more months goes by year, one with more years by decade, and so on.
const MOST_PERIODS: usize = 120;

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
    /// As many years as `span`, a power of ten: 10 for a decade. They start with a round year, or end with one before
    /// our era, as EDTF's `199X` and `-043X` do.
    Years {
        first: i64,
        span: i64,
    },
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
    /// The years that hold a year.
    const fn years(year: i64, span: i64) -> Self {
        let first = if year > 0 { year / span * span } else { year / span * span - span + 1 };
        Self::Years { first, span }
    }

    /// The period as a date; `None` for what has none.
    pub fn edtf(self) -> Option<Edtf> {
        match self {
            Self::Month { year, month } => Some(Edtf::Date(Date::of_month(year, month))),
            Self::Years { first, span } => Some(Self::of_years(first, span)),
            Self::Undated => None,
        }
    }

    fn of_years(first: i64, span: i64) -> Edtf {
        let last = first + span - 1;
        let (sign, low) = if first < 0 { ("-", -last) } else { ("", first) };
        let digits = match span {
            10 => format!("{sign}{:03}X", low / 10),
            100 => format!("{sign}{:02}XX", low / 100),
            _ => String::new(),
        };
        let round = || match span {
            // Nobody counts the single years of ages.
            10_000.. if first < 0 => (first - 1, last),
            10_000.. => (first, last + 1),
            _ => (first, last),
        };
        let interval = || {
            let (first, last) = round();
            Edtf::from_to(Date::of_year(first), Date::of_year(last))
        };
        Edtf::parse(&digits).unwrap_or_else(|_| interval())
    }

    /// Its address below `TIMELINE/_/`, without part and suffix: the period in EDTF.
    pub fn address(self) -> String {
        let folder = match self {
            Self::Month { .. } | Self::Undated => "months",
            Self::Years { span: 1, .. } => "years",
            Self::Years { span: 10, .. } => "decades",
            Self::Years { span: 100, .. } => "centuries",
            Self::Years { span: 1_000, .. } => "millennia",
            Self::Years { .. } => "ages",
        };
        let name = self.edtf().map_or_else(|| "undated".to_owned(), |date| date.to_string().to_lowercase());
        format!("{folder}/{}", name.replace('/', "_"))
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
    let years = |span: i64| {
        move |ix: &EventIx| match month(ix) {
            PeriodOf::Month { year, .. } => PeriodOf::years(year, span),
            other => other,
        }
    };
    let months = runs(shown, month);
    let fits = months.len() <= MOST_PERIODS && months.iter().all(|(_, events)| events.len() <= PERIOD_PART);
    let runs = if fits {
        months
    } else {
        let mut spans = (0..12).map(|power| runs(shown, years(10_i64.pow(power))));
        // The longest span holds all of time in two periods.
        spans.find(|runs| runs.len() <= MOST_PERIODS).unwrap_or(months)
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

fn small(at: usize) -> u32 {
    u32::try_from(at).expect("fewer than 2^32 pages")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(year: i64, span: i64) -> String {
        PeriodOf::years(year, span).address()
    }

    #[test]
    fn an_address_is_the_period_in_edtf() {
        assert_eq!(PeriodOf::Month { year: -43, month: 3 }.address(), "months/-0043-03");
        assert_eq!(address(1990, 1), "years/1990");
        assert_eq!(address(-43, 1), "years/-0043");
        assert_eq!(address(0, 1), "years/0000");
        assert_eq!(address(12_024, 1), "years/y12024");
        assert_eq!(address(1994, 10), "decades/199x");
        assert_eq!(address(-430, 10), "decades/-043x");
        assert_eq!(address(-439, 10), "decades/-043x");
        assert_eq!(address(1994, 100), "centuries/19xx");
        assert_eq!(address(-3, 100), "centuries/-0099_0000");
        assert_eq!(address(0, 100), "centuries/-0099_0000");
        assert_eq!(address(1, 100), "centuries/00xx");
        assert_eq!(address(-2_500, 1_000), "millennia/-2999_-2000");
        assert_eq!(address(-13_800_000_000, 1_000_000_000), "ages/y-14000000000_y-13000000000");
    }

    #[test]
    fn years_fall_into_neighbouring_periods_that_hold_them() {
        for span in [1, 10, 100, 1_000, 10_000] {
            let mut before = None;
            for year in -25_000..25_000 {
                let PeriodOf::Years { first, .. } = PeriodOf::years(year, span) else { panic!("years") };
                assert!(first <= year && year < first + span, "{year} {span}");
                assert!(before.is_none_or(|before| before <= first), "{year} {span}");
                before = Some(first);
            }
        }
    }
}
