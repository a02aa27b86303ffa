//! Which days of an axis get a line and a label, so that no two labels ever touch.

use super::area::{Area, Edge};
use super::scale::{Scale, Stretch};
use super::svg::{Anchor, Canvas};
use super::text::text_width;
use super::unit::{Unit, monday, month, month_start, week, year_start, ymd};
use super::{AxisWords, NARROW, WIDE};
use crate::render::html::escape;

/// Between a tick's line and its label.
const PAD: f64 = 4.0;
/// The least space between two labels.
const AIR: f64 = 8.0;
/// The space between labels below which a finer step would crowd the axis.
const COMFORT: f64 = 26.0;

/// Where an axis is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shown {
    Everywhere,
    /// The lanes' axis: only beside the names, from 60rem up.
    Lanes,
}

/// A line across a chart, and its label when there is room.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Tick {
    /// Per cent.
    pub at: f64,
    pub day: i64,
    pub label: String,
    pub anchor: Anchor,
    pub fits: Fits,
}

/// At which widths a label is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fits {
    Always,
    Wide,
    Never,
}

/// The ticks of an axis, from its start to its end.
pub(super) fn ticks(scale: &Scale, words: &dyn AxisWords, shown: Shown) -> Vec<Tick> {
    let (narrow, wide) = match shown {
        Shown::Everywhere => (Some(NARROW), WIDE),
        Shown::Lanes => (None, (690.0, 940.0)),
    };
    let steps = Step::ladder(scale.unit);
    let mut ticks = Vec::new();
    for (ix, &step) in steps.iter().enumerate() {
        ticks = label(scale, step, words);
        if ix + 1 == steps.len() || is_comfortable(scale, &ticks, wide) {
            break;
        }
    }
    if let Some(widths) = narrow {
        choose_narrow(scale, &mut ticks, widths);
    }
    let mut taken: Vec<Area> = Vec::new();
    for pass in [Fits::Always, Fits::Never] {
        for tick in ticks.iter_mut().filter(|tick| tick.fits == pass && !tick.label.is_empty()) {
            let fixed = (pass == Fits::Always).then_some(tick.anchor);
            let free = place(tick, fixed, &taken, wide);
            if let Some((anchor, area)) = free {
                taken.push(area);
                tick.anchor = anchor;
                tick.fits = if pass == Fits::Always { pass } else { Fits::Wide };
            } else {
                tick.fits = Fits::Never;
            }
        }
    }
    ticks
}

/// Draws the labels below `y`, and the lines from `top` to `y`.
pub(super) fn draw(canvas: &mut Canvas, ticks: &[Tick], lines: Option<f64>, y: f64) {
    if let Some(top) = lines {
        for tick in ticks {
            canvas.vertical("", tick.at, top, y);
        }
    }
    for tick in ticks {
        let class = match tick.fits {
            Fits::Always => "",
            Fits::Wide => "w",
            Fits::Never => continue,
        };

        let dx = if tick.anchor == Anchor::End { -PAD } else { PAD };
        canvas.text(class, tick.at, dx, y + 14.0, tick.anchor, &escape(&tick.label));
    }
}

/// Where a label fits among those that have a place: after its line, else before it.
fn place(tick: &Tick, fixed: Option<Anchor>, taken: &[Area], widths: (f64, f64)) -> Option<(Anchor, Area)> {
    [Anchor::Start, Anchor::End]
        .into_iter()
        .filter(|&anchor| fixed.is_none_or(|fixed| fixed == anchor))
        .map(|anchor| (anchor, area(tick, anchor)))
        .find(|(_, area)| area.is_inside(widths) && !taken.iter().any(|other| other.meets(&area.grown(AIR), widths)))
}

fn area(tick: &Tick, anchor: Anchor) -> Area {
    let width = text_width(&tick.label) + PAD;
    let (left, right) = if anchor == Anchor::End { (-width, 0.0) } else { (0.0, width) };
    Area { left: Edge::new(tick.at, left), right: Edge::new(tick.at, right), top: 0.0, bottom: 1.0 }
}

/// Whether the labels of the longest stretch have air between them.
fn is_comfortable(scale: &Scale, ticks: &[Tick], widths: (f64, f64)) -> bool {
    let Some(longest) = longest(scale) else { return true };
    let mut before: Option<Area> = None;
    ticks.iter().filter(|tick| is_in(scale, longest, tick)).all(|tick| {
        let area = area(tick, Anchor::Start);
        let free = before.is_none_or(|before| !before.meets(&area.grown(COMFORT), widths));
        before = Some(area);
        free
    })
}

/// Marks a regular subset of the ticks as fitting in the narrow layout.
fn choose_narrow(scale: &Scale, ticks: &mut [Tick], widths: (f64, f64)) {
    let Some(longest) = longest(scale) else { return };
    let worded = || (0..ticks.len()).filter(|&ix| !ticks[ix].label.is_empty());
    let inside: Vec<usize> = worded().filter(|&ix| is_in(scale, longest, &ticks[ix])).collect();
    let outside: Vec<usize> = worded().filter(|ix| !inside.contains(ix)).collect();
    let mut best: Vec<(usize, Anchor)> = Vec::new();
    for every in 1..=inside.len().max(1) {
        for from in 0..every {
            let mut taken = Vec::new();
            let mut chosen = Vec::new();
            let mut whole = true;
            let regular = inside.iter().skip(from).step_by(every);
            for &ix in outside.iter().chain(regular) {
                match place(&ticks[ix], None, &taken, widths) {
                    Some((anchor, area)) => {
                        taken.push(area);
                        chosen.push((ix, anchor));
                    }
                    // The first of a stretch may be crowded out by its neighbour across a break.
                    None => whole &= Some(&ix) == inside.first() || outside.contains(&ix),
                }
            }
            if (whole || every == inside.len()) && chosen.len() > best.len() {
                best = chosen;
            }
        }
        if !best.is_empty() {
            break;
        }
    }
    for (ix, anchor) in best {
        ticks[ix].anchor = anchor;
        ticks[ix].fits = Fits::Always;
    }
}

fn longest(scale: &Scale) -> Option<Stretch> {
    scale.stretches.iter().copied().rev().max_by_key(|stretch| stretch.len)
}

fn is_in(scale: &Scale, stretch: Stretch, tick: &Tick) -> bool {
    let column = scale.unit.column(tick.day);
    stretch.first <= column && column <= stretch.last()
}

/// The ticks of a step with their words, none of them placed.
fn label(scale: &Scale, step: Step, words: &dyn AxisWords) -> Vec<Tick> {
    let days = scale.stretches.iter().flat_map(|&stretch| step.days(scale, stretch));
    let years = |ix: usize, stretches: &[Stretch]| ymd(scale.unit.start(stretches[ix].first)).0;
    let one_year =
        years(0, &scale.stretches) == ymd(scale.unit.start(scale.stretches[scale.stretches.len() - 1].last())).0;
    let of_months = matches!(step, Step::Months(_));
    let mut before = (one_year && !of_months).then(|| years(0, &scale.stretches));
    days.map(|day| {
        let (year, month, _) = ymd(day);
        let new_year = before.replace(year) != Some(year);
        let label = match step {
            Step::Days(_) | Step::Weeks(_) if new_year => words.date(day),
            Step::Days(_) | Step::Weeks(_) => words.day_month(day),
            Step::Months(_) if month == 1 => words.year(year),
            Step::Months(_) if new_year => words.month_year(day),
            Step::Months(_) => words.month(day),
            // The turn of our era says nothing on a scale of ages.
            Step::Years(10_000..) if year == 1 => String::new(),
            Step::Years(_) => words.year(year),
        };
        Tick { at: scale.per_cent(scale.start(day)), day, label, anchor: Anchor::Start, fits: Fits::Never }
    })
    .collect()
}

/// The distance between ticks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Days(i64),
    Weeks(i64),
    Months(i64),
    Years(i64),
}

impl Step {
    /// From the finest that suits columns of a unit to the coarsest that can be needed.
    fn ladder(unit: Unit) -> Vec<Self> {
        let years = |unit: i64| {
            let nice = (0..13).flat_map(|power| [1, 2, 5].map(|digit| digit * 10_i64.pow(power)));
            nice.filter(move |&years| years >= unit).take(9).map(Step::Years)
        };
        let months = [1, 2, 3, 6].map(Step::Months);
        match unit {
            Unit::Day => {
                [Step::Days(1), Step::Days(2), Step::Weeks(1), Step::Weeks(2)].into_iter().chain(months).collect()
            }
            Unit::Week => [Step::Weeks(1), Step::Weeks(2)].into_iter().chain(months).chain(years(1)).collect(),
            Unit::Months(count) => months
                .into_iter()
                .filter(|step| matches!(step, Step::Months(n) if *n >= count))
                .chain(years(1))
                .collect(),
            Unit::Years(count) => years(count).collect(),
        }
    }

    /// The tick days of a stretch. A stretch that no tick falls in has one on its first entry.
    fn days(self, scale: &Scale, stretch: Stretch) -> Vec<i64> {
        let columns = stretch.first..=stretch.last();
        let days: Vec<i64> = columns
            .filter_map(|column| {
                let day = self.next(scale.unit.start(column), stretch.first);
                (day < scale.unit.start(column + 1)).then_some(day)
            })
            .collect();
        let short = scale.stretches.len() > 1 && stretch.len < 7;
        if days.is_empty() || short { vec![stretch.busy] } else { days }
    }

    /// The first tick on or after a day.
    fn next(self, day: i64, first: i64) -> i64 {
        let up = |value: i64, to: i64| value + (-value).rem_euclid(to);
        match self {
            Self::Days(days) => first + up(day - first, days),
            Self::Weeks(weeks) => {
                let from = week(day) + i64::from(monday(week(day)) < day);
                monday(up(from, weeks))
            }
            Self::Months(months) => {
                let from = month(day) + i64::from(month_start(month(day)) < day);
                month_start(up(from, months))
            }
            Self::Years(years) => {
                let year = ymd(day).0;
                year_start(round_year(year + i64::from(year_start(year) < day), years))
            }
        }
    }
}

/// The first round year on or after one. Years before ours are round in their own count, where 1 BCE is year 0.
fn round_year(year: i64, step: i64) -> i64 {
    let round = |count: i64| match count * step {
        _ if step == 1 => count,
        0 => 1,
        after @ 1.. => after,
        before => before + 1,
    };
    let from = year.div_euclid(step) - 1;
    (from..=from + 3).map(round).find(|&round| round >= year).unwrap_or(year)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{English, any_spans, day, flagship};
    use super::super::{NARROWEST, Span};
    use super::*;
    use proptest::prelude::*;

    fn labels(spans: &[Span], fits: &[Fits]) -> Vec<String> {
        let ticks = ticks(&Scale::new(spans.iter().copied()), &English, Shown::Everywhere);
        ticks.into_iter().filter(|tick| fits.contains(&tick.fits)).map(|tick| tick.label).collect()
    }

    const WIDE: &[Fits] = &[Fits::Always, Fits::Wide];

    #[test]
    fn the_flagship_has_its_treaty_and_its_mondays() {
        let all = ["19 Jun", "30 Sep", "7 Oct", "14 Oct", "21 Oct", "28 Oct"];
        assert_eq!(labels(&flagship(), WIDE), all);
        assert_eq!(labels(&flagship(), &[Fits::Always]), ["19 Jun", "7 Oct", "21 Oct"]);
    }

    #[test]
    fn a_new_year_is_named_once() {
        let spans = [Span::day(day(2023, 12, 4)), Span::day(day(2024, 1, 9))];
        assert_eq!(labels(&spans, WIDE), ["4 Dec 2023", "11 Dec", "18 Dec", "25 Dec", "1 Jan 2024", "8 Jan"]);
        let spans = [Span::day(day(2022, 1, 4)), Span::day(day(2025, 5, 9)), Span::day(day(2023, 6, 1))];
        assert_eq!(labels(&spans, WIDE)[..4], ["2022", "Jul", "2023", "Jul"]);
    }

    #[test]
    fn round_years_are_round_in_the_count_people_use() {
        let spans = [Span::day(day(-799, 1, 1)), Span::day(day(1000, 1, 1))];
        let labels = labels(&spans, WIDE);
        assert_eq!(labels[..3], ["800 BCE", "600 BCE", "400 BCE"]);
        assert!(labels.contains(&"1".to_owned()) && labels.contains(&"1000".to_owned()), "{labels:?}");
    }

    fn span_at(tick: &Tick, width: f64) -> (f64, f64) {
        let at = tick.at / 100.0 * width;
        match tick.anchor {
            Anchor::End => (at - PAD - text_width(&tick.label), at - PAD),
            _ => (at + PAD, at + PAD + text_width(&tick.label)),
        }
    }

    fn check(ticks: &[Tick], width: f64, fits: &[Fits]) -> Result<(), TestCaseError> {
        let mut spans: Vec<_> =
            ticks.iter().filter(|it| fits.contains(&it.fits)).map(|it| span_at(it, width)).collect();
        spans.sort_by(|a, b| a.0.total_cmp(&b.0));
        prop_assert!(spans.iter().all(|&(from, to)| from >= 0.0 && to <= width + 0.001), "{spans:?} at {width}");
        prop_assert!(spans.windows(2).all(|pair| pair[0].1 + AIR <= pair[1].0 + 0.001), "{spans:?} at {width}");
        Ok(())
    }

    proptest! {
        #[test]
        fn labels_never_touch_at_any_width(spans in any_spans(), share in 0.0..1.0) {
            let scale = Scale::new(spans);
            let shown = ticks(&scale, &English, Shown::Everywhere);
            for share in [0.0, share, 1.0] {
                check(&shown, NARROWEST + share * (NARROW.1 - NARROWEST), &[Fits::Always])?;
                check(&shown, super::WIDE.0 + share * (super::WIDE.1 - super::WIDE.0), WIDE)?;
            }
            check(&ticks(&scale, &English, Shown::Lanes), 700.0, WIDE)?;
            prop_assert!(shown.iter().all(|tick| (0.0..=100.0).contains(&tick.at)));
            prop_assert!(shown.iter().any(|tick| tick.fits == Fits::Always && !tick.label.is_empty()), "{shown:?}");
        }
    }
}
