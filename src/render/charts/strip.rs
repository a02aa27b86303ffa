//! The density strip: one mark an entry over its day, hatched bars below for days that are not known.

use super::scale::Scale;
use super::svg::{Anchor, Canvas};
use super::ticks::{self, Shown};
use super::{AxisWords, Described, NARROWEST, Span, WIDE};
use crate::model::Kind;
use crate::render::html::escape;

/// Height of the tallest stack, less when all stacks are low.
const STACK: f64 = 192.0;
/// From one mark to the next, unless a stack is too tall.
const PITCH: f64 = 13.0;
/// A stack of more is drawn as a bar, and then all of them are: marks would be too small to tell apart.
const MOST_MARKS: usize = 24;
/// Size of a mark, and what the stylesheet shrinks it to on a phone.
const SIZE: f64 = 12.0;
const SMALL: f64 = 8.4;
/// Rows of hatched bars; what does not fit shares the last row.
const MOST_ROWS: usize = 12;

/// An entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    pub kind: Kind,
    pub span: Span,
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

/// The column with the most entries whose date is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Busiest {
    /// The first and the last day of the column.
    pub first: i64,
    pub last: i64,
    pub entries: usize,
}

/// The density strip.
///
/// `data-x` holds a place in per cent from the left edge for each item of the jump list, in its order (`_` for an item
/// without entries), so that a click can lead to the nearest one without knowing about dates.
pub fn strip(input: &StripInput<'_>) -> String {
    let StripInput { scale, marks, words, described, rtl } = *input;
    let mut canvas = Canvas::new(rtl);
    let stacks = stacks(scale, marks);
    let tallest = stacks.iter().map(|stack| stack.kinds.len()).max().unwrap_or(0);
    let pitch = PITCH.min(STACK / tallest.max(1) as f64);
    let base = 8.0 + if tallest <= MOST_MARKS { (pitch * tallest as f64).max(3.0 * PITCH) } else { STACK + 14.0 };
    let rows = rows(scale, marks);
    let row = if rows.len() > 6 { 7.0 } else { 11.0 };
    let axis = base + 8.0 + rows.len() as f64 * row + 2.0;

    ticks::draw(&mut canvas, &ticks::ticks(scale, words, Shown::Everywhere), Some(0.0), axis);
    baseline(&mut canvas, scale, words, base);
    if tallest > MOST_MARKS || is_crowded(&stacks, WIDE.0, SIZE) {
        bars(&mut canvas, scale, &stacks, words, base, "bs");
    } else {
        // A phone gets bars where marks would hide one another.
        let narrow = is_crowded(&stacks, NARROWEST, SMALL);
        columns(&mut canvas, &stacks, base, pitch, if narrow { "ms w" } else { "ms" });
        if narrow {
            bars(&mut canvas, scale, &stacks, words, base, "bs n");
        }
    }
    for (ix, bars) in rows.iter().enumerate() {
        for &(from, to, fades) in bars {
            let top = base + 8.0 + ix as f64 * row;
            canvas.hatched(scale.per_cent(from), scale.per_cent(to), top, row - 3.0, fades);
        }
    }
    let data = format!(r#" data-x="{}""#, places(&canvas, scale, marks));
    canvas.finish(axis + 20.0, described, &data)
}

/// The fact that a reader would take away.
pub fn busiest(scale: &Scale, marks: &[Mark]) -> Option<Busiest> {
    let stacks = stacks(scale, marks);
    let most = stacks.iter().rev().max_by_key(|stack| stack.kinds.len())?;
    let first = scale.unit.start(most.column);
    Some(Busiest { first, last: scale.unit.start(most.column + 1) - 1, entries: most.kinds.len() })
}

/// The entries of one column.
struct Stack {
    column: i64,
    /// The middle of the column, in per cent.
    at: f64,
    /// In the order of the key, so that a day's kinds can be compared by eye.
    kinds: Vec<Kind>,
}

fn stacks(scale: &Scale, marks: &[Mark]) -> Vec<Stack> {
    let mut exact: Vec<(i64, Kind, Span)> = marks
        .iter()
        .filter(|mark| scale.is_exact(mark.span))
        .filter_map(|mark| Some((scale.unit.column(super::span::clamped(mark.span.first?)), mark.kind, mark.span)))
        .collect();
    exact.sort_by_key(|&(column, kind, _)| (column, kind));
    let mut stacks: Vec<Stack> = Vec::new();
    for (column, kind, span) in exact {
        match stacks.last_mut() {
            Some(stack) if stack.column == column => stack.kinds.push(kind),
            _ => stacks.push(Stack { column, at: scale.middle(span), kinds: vec![kind] }),
        }
    }
    stacks
}

/// Whether more than a few stacks of marks would cover a good part of their neighbour.
fn is_crowded(stacks: &[Stack], width: f64, size: f64) -> bool {
    let close = |pair: &&[Stack]| (pair[1].at - pair[0].at) / 100.0 * width < 0.75 * size;
    stacks.windows(2).filter(close).count() * 10 > stacks.len()
}

fn columns(canvas: &mut Canvas, stacks: &[Stack], base: f64, pitch: f64, class: &str) {
    canvas.raw(&format!(r#"<g class="{class}">"#));
    for stack in stacks {
        canvas.open_at("", stack.at, base);
        for (ix, kind) in stack.kinds.iter().enumerate() {
            canvas.mark(kind.name(), 0.0, -2.0 - pitch * (ix as f64 + 0.5), (pitch - 1.0).min(SIZE));
        }
        canvas.close_at();
    }
    canvas.raw("</g>");
}

fn bars(canvas: &mut Canvas, scale: &Scale, stacks: &[Stack], words: &dyn AxisWords, base: f64, class: &str) {
    let tallest = stacks.iter().map(|stack| stack.kinds.len()).max().unwrap_or(0).max(1);
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
        let first = scale.unit.start(before.last() + 1);
        let label = words.gap(first, scale.unit.start(after.first) - 1);
        let room = scale.per_cent(to - from) / 100.0 * WIDE.0 - 14.0;
        if !label.is_empty() && super::text_width(&label) <= room {
            canvas.text("w", scale.per_cent((from + to) / 2.0), 0.0, y + 4.5, Anchor::Middle, &escape(&label));
        }
    }
}

type Hatched = (f64, f64, (bool, bool));

/// Hatched bars in rows, none touching another.
fn rows(scale: &Scale, marks: &[Mark]) -> Vec<Vec<Hatched>> {
    let mut bars: Vec<Hatched> = marks
        .iter()
        .filter(|mark| !scale.is_exact(mark.span))
        .map(|mark| {
            let (from, to) = scale.extent(mark.span);
            (from, to, mark.span.fades())
        })
        .collect();
    bars.sort_by(|a, b| a.0.total_cmp(&b.0).then(b.1.total_cmp(&a.1)));
    let mut rows: Vec<Vec<Hatched>> = Vec::new();
    for bar in bars {
        let free = rows.iter().position(|row| row.last().is_none_or(|before| before.1 + 0.2 <= bar.0));
        match free {
            Some(ix) => rows[ix].push(bar),
            None if rows.len() < MOST_ROWS => rows.push(vec![bar]),
            None => merge(&mut rows[MOST_ROWS - 1], bar),
        }
    }
    rows
}

/// Lengthens the last bar of the row that takes what fits nowhere.
fn merge(row: &mut [Hatched], bar: Hatched) {
    if let Some(last) = row.last_mut() {
        last.1 = last.1.max(bar.1);
        last.2 = (last.2.0 || bar.2.0, last.2.1 || bar.2.1);
    }
}

fn places(canvas: &Canvas, scale: &Scale, marks: &[Mark]) -> String {
    let groups = marks.iter().map(|mark| mark.group + 1).max().unwrap_or(0);
    let mut places = vec!["_".to_owned(); groups];
    for mark in marks.iter().rev() {
        let x = canvas.x(scale.middle(mark.span));
        places[mark.group] = x.trim_end_matches('%').to_owned();
    }
    places.join(" ")
}

#[cfg(test)]
mod tests {
    use super::super::testing::{English, any_spans, day, flagship};
    use super::*;
    use proptest::prelude::*;

    fn marks(spans: &[Span]) -> Vec<Mark> {
        let mark = |(ix, &span): (usize, &Span)| Mark { kind: Kind::ALL[ix % 10], span, group: ix };
        spans.iter().enumerate().map(mark).collect()
    }

    fn drawn(marks: &[Mark], rtl: bool) -> String {
        let scale = Scale::new(marks.iter().map(|mark| mark.span));
        let described = Described { id: "_s", title: "A & B", desc: "C < D" };
        strip(&StripInput { scale: &scale, marks, words: &English, described, rtl })
    }

    /// The values of an attribute, in order.
    fn values<'a>(svg: &'a str, name: &str) -> Vec<&'a str> {
        let name = format!(" {name}=\"");
        svg.split(&name).skip(1).filter_map(|rest| rest.split('"').next()).collect()
    }

    #[test]
    fn sixteen_entries_of_a_day_stand_in_one_stack() {
        let svg = drawn(&marks(&flagship()), false);
        let column = svg.split(r#"<svg x="67.86%" y="200">"#).nth(1).unwrap().split("</svg>").next().unwrap();
        assert_eq!(column.matches("<use").count(), 16);
        assert_eq!(values(column, "y").last(), Some(&"-193.5"));
        assert_eq!(svg.matches("<use").count(), 85);
        assert_eq!(svg.matches(r#"class="hb""#).count(), 3);
        assert!(svg.contains(r#"<text class="w" x="11.9%" y="204.5" text-anchor="middle">101 days</text>"#), "{svg}");
    }

    #[test]
    fn words_are_escaped_and_ids_are_the_page_s() {
        let svg = drawn(&marks(&flagship()), false);
        let head = r#" role="img" aria-labelledby="_s-t _s-d" data-x=""#;
        assert!(svg.contains(head), "{svg}");
        assert!(
            svg.contains(r#"<title id="_s-t">A &amp; B</title><desc id="_s-d">C &lt; D</desc><g aria-hidden="true">"#)
        );
    }

    #[test]
    fn a_click_finds_the_nearest_date() {
        let spans = [Span::day(day(2024, 10, 21)), Span::day(day(2024, 10, 27))];
        let mut marks = marks(&spans);
        marks[1].group = 2;
        assert_eq!(values(&drawn(&marks, false), "data-x"), ["7.14 _ 92.86"]);
        assert_eq!(values(&drawn(&marks, true), "data-x"), ["92.86 _ 7.14"]);
    }

    #[test]
    fn many_entries_become_bars_with_one_number() {
        let spans: Vec<Span> = (0..10_000).map(|at| Span::day(at * at % 10_957)).collect();
        let svg = drawn(&marks(&spans), false);
        assert_eq!(svg.matches("<use").count(), 0);
        assert!(svg.matches("<rect").count() <= 121);
        assert_eq!(svg.matches(r#"class="v""#).count(), 1);
    }

    #[test]
    fn the_busiest_column_is_known() {
        let scale = Scale::new(flagship());
        let first = day(2024, 10, 21);
        assert_eq!(busiest(&scale, &marks(&flagship())), Some(Busiest { first, last: first, entries: 16 }));
        assert_eq!(busiest(&scale, &[]), None);
    }

    #[test]
    fn open_ends_fade_on_their_own_side() {
        let spans = [Span::until(day(2024, 10, 21)), Span::day(day(2024, 10, 7))];
        assert_eq!(values(&drawn(&marks(&spans), false), "mask"), ["url(#_fo)"]);
        assert_eq!(values(&drawn(&marks(&spans), true), "mask"), ["url(#_fe)"]);
    }

    proptest! {
        #[test]
        fn bars_of_a_row_never_overlap(spans in any_spans()) {
            let marks = marks(&spans);
            let rows = rows(&Scale::new(spans), &marks);
            prop_assert!(rows.len() <= MOST_ROWS);
            for row in rows.iter().take(MOST_ROWS - 1) {
                prop_assert!(row.windows(2).all(|pair| pair[0].1 < pair[1].0), "{row:?}");
            }
        }

        #[test]
        fn right_to_left_is_the_mirror_image(spans in any_spans()) {
            let marks = marks(&spans);
            let places = |rtl| -> Vec<f64> {
                let svg = drawn(&marks, rtl);
                let places = svg.split("<svg x=\"").skip(1).map(|rest| rest.split('"').next().unwrap());
                let places: Vec<f64> = places.map(|x| x.trim_end_matches('%').parse().unwrap()).collect();
                assert!(places.iter().all(|x| (0.0..=100.0).contains(x)), "{places:?}");
                places
            };
            let (ltr, rtl) = (places(false), places(true));
            prop_assert_eq!(ltr.len(), rtl.len());
            prop_assert!(ltr.iter().zip(rtl).all(|(a, b)| (a + b - 100.0).abs() < 0.011));
        }
    }
}
