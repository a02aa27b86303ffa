//! Which moments of an axis get a line and a label, so that no two labels ever touch.

mod label;
mod step;
#[cfg(test)]
mod tests;

use super::area::{Area, Edge};
use super::scale::Scale;
use super::svg::{Anchor, Canvas};
use super::text::text_width;
use super::unit::Unit;
use super::{AxisWords, NARROW, WIDE};
use crate::markup::html::escape;
use step::Step;

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
    /// Position of its stretch.
    pub stretch: usize,
    pub label: String,
    pub anchor: Anchor,
    /// The line of labels that it stands in, from 0.
    pub row: u8,
    pub fits: Fits,
}

/// Lines of labels: stretches with units of their own need a label each, and a phone has no room for them in one.
const ROWS: u8 = 3;
/// From one line of labels to the next.
const ROW: f64 = 15.0;

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
    let rows = if scale.unit().is_none() && shown == Shown::Everywhere { ROWS } else { 1 };
    let mut ticks = label::labelled(scale, &steps(scale, words, wide), words);
    if let Some(widths) = narrow {
        choose_narrow(scale, &mut ticks, rows, widths);
    }
    let mut taken: Vec<Area> = Vec::new();
    for pass in [Fits::Always, Fits::Never] {
        for tick in ticks.iter_mut().filter(|tick| tick.fits == pass && !tick.label.is_empty()) {
            let fixed = (pass == Fits::Always).then_some((tick.anchor, tick.row));
            let free = place(tick, fixed, rows.min(2), &taken, wide);
            if let Some(spot) = free {
                taken.push(spot.area);
                (tick.anchor, tick.row) = (spot.anchor, spot.row);
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
            canvas.vertical("", tick.at, top, y + f64::from(tick.row) * ROW);
        }
    }
    for tick in ticks {
        let class = match tick.fits {
            Fits::Always => "",
            Fits::Wide => "w",
            Fits::Never => continue,
        };

        let dx = if tick.anchor == Anchor::End { -PAD } else { PAD };
        canvas.text(class, tick.at, dx, y + 14.0 + f64::from(tick.row) * ROW, tick.anchor, &escape(&tick.label));
    }
}

/// How high the labels of ticks are.
pub(super) fn height(ticks: &[Tick]) -> f64 {
    let shown = ticks.iter().filter(|tick| tick.fits != Fits::Never);
    20.0 + f64::from(shown.map(|tick| tick.row).max().unwrap_or(0)) * ROW
}

/// A place for a label.
#[derive(Clone, Copy)]
struct Spot {
    anchor: Anchor,
    row: u8,
    area: Area,
}

/// Where a label fits among those that have a place: after its line, else before it, else in a lower line.
fn place(tick: &Tick, fixed: Option<(Anchor, u8)>, rows: u8, taken: &[Area], widths: (f64, f64)) -> Option<Spot> {
    let free = (0..rows).flat_map(|row| [(Anchor::Start, row), (Anchor::End, row)]);
    let places: Vec<(Anchor, u8)> = fixed.map_or_else(|| free.collect(), |fixed| vec![fixed]);
    places
        .into_iter()
        .map(|(anchor, row)| Spot { anchor, row, area: area(tick, anchor, row) })
        .find(|spot| spot.area.is_inside(widths) && !taken.iter().any(|it| it.meets(&spot.area.widened(AIR), widths)))
}

fn area(tick: &Tick, anchor: Anchor, row: u8) -> Area {
    let width = text_width(&tick.label) + PAD;
    let (left, right) = if anchor == Anchor::End { (-width, 0.0) } else { (0.0, width) };
    let top = f64::from(row);
    Area { left: Edge::new(tick.at, left), right: Edge::new(tick.at, right), top, bottom: top + 1.0 }
}

/// The step between ticks of each stretch; stretches of one unit share it.
fn steps(scale: &Scale, words: &dyn AxisWords, widths: (f64, f64)) -> Vec<Step> {
    let mut known: Vec<(Unit, Step)> = Vec::new();
    for stretch in &scale.stretches {
        if !known.iter().any(|(unit, _)| *unit == stretch.unit) {
            known.push((stretch.unit, step(scale, stretch.unit, words, widths)));
        }
    }
    let of = |unit: Unit| known.iter().find(|(known, _)| *known == unit).map(|(_, step)| *step);
    scale.stretches.iter().filter_map(|stretch| of(stretch.unit)).collect()
}

/// The finest step whose labels have air between them in the longest stretch of a unit.
fn step(scale: &Scale, unit: Unit, words: &dyn AxisWords, widths: (f64, f64)) -> Step {
    let of_unit = scale.stretches.iter().enumerate().rev().filter(|(_, stretch)| stretch.unit == unit);
    let longest = of_unit.max_by_key(|(_, stretch)| stretch.len).map_or(0, |(at, _)| at);
    let ladder = Step::ladder(unit);
    let fits = |step: &Step| {
        let steps = vec![*step; scale.stretches.len()];
        let ticks = label::labelled(scale, &steps, words);
        is_comfortable(ticks.iter().filter(|tick| tick.stretch == longest), widths)
    };
    let step = ladder.iter().position(fits).unwrap_or(ladder.len() - 1);
    // One year alone is no scale, and its label may have to make room for that of a neighbour.
    let is_scale = |step: &Step| match step {
        Step::Years(_) => step.ticks(scale, scale.stretches[longest]).len() > 1,
        _ => true,
    };
    (0..=step).rev().map(|ix| ladder[ix]).find(is_scale).unwrap_or(ladder[step])
}

/// Whether labels have air between them; one of them, which also names the day or the year, may have less.
fn is_comfortable<'a>(ticks: impl Iterator<Item = &'a Tick>, widths: (f64, f64)) -> bool {
    let areas: Vec<Area> = ticks.map(|tick| area(tick, Anchor::Start, 0)).collect();
    let close = |air: f64| areas.windows(2).filter(|pair| pair[0].meets(&pair[1].grown(air), widths)).count();
    close(AIR) == 0 && close(COMFORT) <= 1
}

/// Marks a regular subset of each stretch's ticks as fitting in the narrow layout, the short stretches first.
fn choose_narrow(scale: &Scale, ticks: &mut [Tick], rows: u8, widths: (f64, f64)) {
    let mut order: Vec<usize> = (0..scale.stretches.len()).rev().collect();
    order.sort_by_key(|&at| scale.stretches[at].len);
    let mut taken: Vec<Area> = Vec::new();
    for stretch in order {
        let worded = |ix: &usize| ticks[*ix].stretch == stretch && !ticks[*ix].label.is_empty();
        let inside: Vec<usize> = (0..ticks.len()).filter(worded).collect();
        for (ix, spot) in regular(ticks, &inside, rows, &taken, widths) {
            (ticks[ix].anchor, ticks[ix].row) = (spot.anchor, spot.row);
            ticks[ix].fits = Fits::Always;
            taken.push(spot.area);
        }
    }
}

/// The densest choice of every so many of a stretch's ticks that all fit among the labels that have a place; where rows
/// are many, only the first that fits.
fn regular(ticks: &[Tick], inside: &[usize], rows: u8, taken: &[Area], widths: (f64, f64)) -> Vec<(usize, Spot)> {
    if rows > 1 {
        let mut spots = inside.iter().filter_map(|&ix| Some((ix, place(&ticks[ix], None, rows, taken, widths)?)));
        return spots.next().into_iter().collect();
    }
    let mut best: Vec<(usize, Spot)> = Vec::new();
    for every in 1..=inside.len() {
        for from in 0..every {
            let mut taken = taken.to_vec();
            let mut chosen = Vec::new();
            let mut whole = true;
            for &ix in inside.iter().skip(from).step_by(every) {
                match place(&ticks[ix], None, rows, &taken, widths) {
                    Some(spot) => {
                        taken.push(spot.area);
                        chosen.push((ix, spot));
                    }
                    // The first of a stretch may be crowded out by its neighbour across a break.
                    None => whole &= Some(&ix) == inside.first(),
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
    best
}
