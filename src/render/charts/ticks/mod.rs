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
use crate::render::html::escape;
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
    let mut ticks = label::labelled(scale, &steps(scale, words, wide), words);
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
    let coarsest = ladder[ladder.len() - 1];
    let fits = |step: &Step| {
        let steps = vec![*step; scale.stretches.len()];
        let ticks = label::labelled(scale, &steps, words);
        is_comfortable(ticks.iter().filter(|tick| tick.stretch == longest), widths)
    };
    ladder.into_iter().find(fits).unwrap_or(coarsest)
}

/// Whether labels have air between them; one of them, which also names the day or the year, may have less.
fn is_comfortable<'a>(ticks: impl Iterator<Item = &'a Tick>, widths: (f64, f64)) -> bool {
    let areas: Vec<Area> = ticks.map(|tick| area(tick, Anchor::Start)).collect();
    let close = |air: f64| areas.windows(2).filter(|pair| pair[0].meets(&pair[1].grown(air), widths)).count();
    close(AIR) == 0 && close(COMFORT) <= 1
}

/// Marks a regular subset of each stretch's ticks as fitting in the narrow layout, the short stretches first.
fn choose_narrow(scale: &Scale, ticks: &mut [Tick], widths: (f64, f64)) {
    let mut order: Vec<usize> = (0..scale.stretches.len()).rev().collect();
    order.sort_by_key(|&at| scale.stretches[at].len);
    let mut taken: Vec<Area> = Vec::new();
    for stretch in order {
        let worded = |ix: &usize| ticks[*ix].stretch == stretch && !ticks[*ix].label.is_empty();
        let inside: Vec<usize> = (0..ticks.len()).filter(worded).collect();
        for (ix, anchor, area) in regular(ticks, &inside, &taken, widths) {
            ticks[ix].anchor = anchor;
            ticks[ix].fits = Fits::Always;
            taken.push(area);
        }
    }
}

/// The densest choice of every so many of a stretch's ticks that all fit among the labels that have a place.
fn regular(ticks: &[Tick], inside: &[usize], taken: &[Area], widths: (f64, f64)) -> Vec<(usize, Anchor, Area)> {
    let mut best: Vec<(usize, Anchor, Area)> = Vec::new();
    for every in 1..=inside.len() {
        for from in 0..every {
            let mut taken = taken.to_vec();
            let mut chosen = Vec::new();
            let mut whole = true;
            for &ix in inside.iter().skip(from).step_by(every) {
                match place(&ticks[ix], None, &taken, widths) {
                    Some((anchor, area)) => {
                        taken.push(area);
                        chosen.push((ix, anchor, area));
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
