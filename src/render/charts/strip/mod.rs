//! The density strip: one mark an entry over its date; below, hatched bars and sets for dates that are no single place.

pub(super) mod stacks;
#[cfg(test)]
mod tests;

use super::rows::{self, Rows};
use super::scale::Scale;
use super::svg::{Anchor, Canvas};
use super::ticks::{self, Shown};
use super::{AxisWords, Described, NARROWEST, WIDE, When};
use crate::markup::html::escape;
use crate::model::Kind;
use stacks::Stack;

/// Height of the tallest stack, less when all stacks are low.
const STACK: f64 = 192.0;
/// From one mark to the next, unless a stack is too tall.
const PITCH: f64 = 13.0;
/// A stack of more is drawn as a bar, and then all of them are: marks would be too small to tell apart.
const MOST_MARKS: usize = 24;
/// So few marks are lifted above one another where their places are close.
const MOST_LIFTED: usize = 40;
/// Size of a mark, and what the stylesheet shrinks it to on a phone.
const SIZE: f64 = 12.0;
const SMALL: f64 = 8.4;
/// Rows of hatched bars; what does not fit shares the last row.
const MOST_ROWS: usize = 12;

/// An entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    pub kind: Kind,
    pub when: When,
    /// Place of the entry's date in the jump list.
    pub group: usize,
}

/// What a density strip shows.
#[derive(Clone, Copy)]
pub struct StripInput<'a> {
    pub scale: &'a Scale,
    /// In the timeline's order.
    pub marks: &'a [Mark],
    pub words: &'a dyn AxisWords,
    pub described: Described<'a>,
    pub rtl: bool,
}

/// A density strip, and what has to be said beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StripChart {
    pub svg: String,
    /// Whether each mark is an entry; else bars count them.
    pub has_marks: bool,
    pub has_hatching: bool,
    pub has_sets: bool,
    /// Entries that share a hatched bar because rows ran out.
    pub shared: usize,
}

/// The column with the most entries whose date is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Busiest {
    /// The first and the last minute of the column.
    pub first: i64,
    pub last: i64,
    pub entries: usize,
}

/// The density strip.
///
/// `data-x` holds a place in per cent from the left edge for each item of the jump list, in its order (`_` for an item
/// without entries), so that a click can lead to the nearest one without knowing about dates.
pub fn strip(input: &StripInput<'_>) -> StripChart {
    let StripInput { scale, marks, words, described, rtl } = *input;
    let mut canvas = Canvas::new(rtl);
    let stacks = stacks::find(scale, marks.iter().map(|mark| (mark.kind, &mark.when)));
    let tallest = stacks::tallest(&stacks);
    let (wide, narrow) = (levels(&stacks, WIDE.0, SIZE), levels(&stacks, NARROWEST, SMALL));
    let highest = [&wide, &narrow].into_iter().flatten().flat_map(|levels| levels.iter().zip(&stacks));
    let highest = highest.map(|(level, stack)| level + stack.kinds.len()).max().unwrap_or(tallest);
    let pitch = PITCH.min(STACK / highest.max(1) as f64);
    let base = match &wide {
        Some(_) if tallest == 0 => 8.0,
        Some(_) => 8.0 + (pitch * highest as f64).max(3.0 * PITCH),
        None if tallest <= MOST_MARKS => 8.0 + (pitch * tallest as f64).max(3.0 * PITCH),
        None => 8.0 + STACK + 14.0,
    };
    let Rows { rows, shared } = rows::find(scale, marks.iter().map(|mark| (mark.kind, &mark.when)), MOST_ROWS);
    let height = if rows.len() > 6 { 7.0 } else { 11.0 };
    let axis = base + 8.0 + rows.len() as f64 * height + 2.0;

    let ticks = ticks::ticks(scale, words, Shown::Everywhere);
    ticks::draw(&mut canvas, &ticks, Some(0.0), axis);
    baseline(&mut canvas, scale, words, base);
    // A phone gets bars where marks would hide one another.
    match (&wide, &narrow) {
        _ if tallest == 0 => {}
        (None, _) => bars(&mut canvas, scale, &stacks, words, base, "bs"),
        (Some(wide), Some(narrow)) if wide == narrow => columns(&mut canvas, &stacks, wide, base, pitch, "ms"),
        (Some(wide), narrow) => {
            columns(&mut canvas, &stacks, wide, base, pitch, "ms w");
            match narrow {
                Some(narrow) => columns(&mut canvas, &stacks, narrow, base, pitch, "ms n"),
                None => bars(&mut canvas, scale, &stacks, words, base, "bs n"),
            }
        }
    }
    rows::draw(&mut canvas, scale, &rows, base + 8.0, height);
    let data = format!(r#" data-x="{}""#, places(&canvas, scale, marks));
    let (has_hatching, has_sets) = rows::shapes(&rows);
    StripChart {
        svg: canvas.finish(axis + ticks::height(&ticks), described, &data),
        has_marks: wide.is_some(),
        has_hatching,
        has_sets,
        shared,
    }
}

/// The fact that a reader would take away.
pub fn busiest(scale: &Scale, marks: &[Mark]) -> Option<Busiest> {
    let stacks = stacks::find(scale, marks.iter().map(|mark| (mark.kind, &mark.when)));
    let most = stacks.iter().rev().max_by_key(|stack| stack.kinds.len())?;
    let unit = scale.stretches[most.stretch].unit;
    let (first, last) = (unit.start(most.column), unit.start(most.column + 1) - 1);
    Some(Busiest { first, last, entries: most.kinds.len() })
}

/// Whether more than a few stacks of marks would cover a good part of their neighbour.
fn is_crowded(stacks: &[Stack], width: f64, size: f64) -> bool {
    let close = |pair: &&[Stack]| (pair[1].at - pair[0].at) / 100.0 * width < 0.75 * size;
    stacks.windows(2).filter(close).count() * 10 > stacks.len()
}

/// How many marks above the line each stack of marks starts, so that few marks never hide one another; `None` where
/// marks would be too many or too close, and bars count them.
fn levels(stacks: &[Stack], width: f64, size: f64) -> Option<Vec<usize>> {
    let marks: usize = stacks.iter().map(|stack| stack.kinds.len()).sum();
    if marks > MOST_LIFTED {
        let crowded = stacks::tallest(stacks) > MOST_MARKS || is_crowded(stacks, width, size);
        return (!crowded).then(|| vec![0; stacks.len()]);
    }
    let mut levels: Vec<usize> = Vec::new();
    for (ix, stack) in stacks.iter().enumerate() {
        let near = (0..ix).rev().take_while(|&other| (stack.at - stacks[other].at) / 100.0 * width < size);
        let taken: Vec<(usize, usize)> =
            near.map(|other| (levels[other], levels[other] + stacks[other].kinds.len())).collect();
        let len = stack.kinds.len();
        let free = |level: &usize| taken.iter().all(|&(from, to)| *level >= to || level + len <= from);
        levels.push((0..=marks).find(free).unwrap_or(0));
    }
    let highest = levels.iter().zip(stacks).map(|(level, stack)| level + stack.kinds.len()).max().unwrap_or(0);
    (highest <= MOST_MARKS).then_some(levels)
}

/// Stacks of marks, each from its level on.
fn columns(canvas: &mut Canvas, stacks: &[Stack], levels: &[usize], base: f64, pitch: f64, class: &str) {
    canvas.raw(&format!(r#"<g class="{class}">"#));
    for (stack, level) in stacks.iter().zip(levels) {
        canvas.open_at("", stack.at, base);
        for (ix, kind) in stack.kinds.iter().enumerate() {
            canvas.mark(kind.name(), 0.0, -2.0 - pitch * ((level + ix) as f64 + 0.5), (pitch - 1.0).min(SIZE));
        }
        canvas.close_at();
    }
    canvas.raw("</g>");
}

fn bars(canvas: &mut Canvas, scale: &Scale, stacks: &[Stack], words: &dyn AxisWords, base: f64, class: &str) {
    let tallest = stacks::tallest(stacks).max(1);
    let unit = ((base - 22.0) / tallest as f64).min(PITCH);
    canvas.raw(&format!(r#"<g class="{class}">"#));
    let half = scale.per_cent(0.4);
    for stack in stacks {
        let height = (stack.kinds.len() as f64 * unit).max(1.0);
        canvas.bar("", stack.at - half, stack.at + half, base - height, height, "");
    }
    if let Some(most) = stacks.iter().find(|stack| stack.kinds.len() == tallest) {
        let anchor = match most.at {
            ..8.0 => Anchor::Start,
            92.0.. => Anchor::End,
            _ => Anchor::Middle,
        };
        let top = base - tallest as f64 * unit - 5.0;
        canvas.text("v", most.at, 0.0, top, anchor, &escape(&words.number(tallest as f64)));
    }
    canvas.raw("</g>");
}

/// The line that marks stand on, open where the axis is broken.
fn baseline(canvas: &mut Canvas, scale: &Scale, words: &dyn AxisWords, y: f64) {
    for stretch in &scale.stretches {
        let (from, to) = (stretch.at as f64, (stretch.at + stretch.len) as f64);
        canvas.horizontal("bl", scale.per_cent(from), scale.per_cent(to), y);
    }
    for (before, after) in scale.breaks() {
        let (from, to) = ((before.at + before.len) as f64, after.at as f64);
        for at in [from, to] {
            canvas.open_at("", scale.per_cent(at), y);
            canvas.raw(r#"<path class="o" d="M-3 6 3-6"/>"#);
            canvas.close_at();
        }
        if before.end() >= after.start() {
            continue;
        }
        let label = words.gap(before.end(), after.start() - 1);
        let room = scale.per_cent(to - from) / 100.0 * WIDE.0 - 14.0;
        if !label.is_empty() && super::text_width(&label) <= room {
            canvas.text("w", scale.per_cent((from + to) / 2.0), 0.0, y + 4.5, Anchor::Middle, &escape(&label));
        }
    }
}

fn places(canvas: &Canvas, scale: &Scale, marks: &[Mark]) -> String {
    let groups = marks.iter().map(|mark| mark.group + 1).max().unwrap_or(0);
    let mut places = vec!["_".to_owned(); groups];
    for mark in marks.iter().rev() {
        let x = canvas.x(scale.middle(mark.when.whole()));
        places[mark.group] = x.trim_end_matches('%').to_owned();
    }
    places.join(" ")
}
