//! Rows of what is no single mark: hatched bars, and sets of marks joined by a line.

use super::scale::Scale;
use super::svg::Canvas;
use super::{Span, When};
use crate::model::Kind;

/// What is drawn below the base line.
pub(super) struct Rows<'a> {
    pub rows: Vec<Vec<Item<'a>>>,
    /// Entries in bars of the last row that stand for several.
    pub shared: usize,
}

pub(super) type Row<'a> = Vec<Item<'a>>;

/// A bar or a set in its row; from and to are columns.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Item<'a> {
    pub from: f64,
    pub to: f64,
    pub shape: Shape<'a>,
    /// How many entries it stands for.
    pub entries: usize,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Shape<'a> {
    /// Which ends fade.
    Bar(bool, bool),
    Set(Kind, &'a When),
}

/// The entries that are no single mark in at most so many rows, none touching another.
pub(super) fn find<'a>(scale: &Scale, entries: impl Iterator<Item = (Kind, &'a When)>, most: usize) -> Rows<'a> {
    let inexact = entries.filter(|(_, when)| !scale.is_exact(when));
    let mut items: Vec<Item<'a>> = inexact.map(|(kind, when)| item(scale, kind, when)).collect();
    items.sort_by(|a, b| a.from.total_cmp(&b.from).then(b.to.total_cmp(&a.to)));
    let mut rows: Vec<Row<'a>> = Vec::new();
    for item in items {
        let free = rows.iter().position(|row| row.last().is_none_or(|before| before.to + 0.2 <= item.from));
        match free {
            Some(ix) => rows[ix].push(item),
            None if rows.len() < most => rows.push(vec![item]),
            None => merge(&mut rows[most - 1], item),
        }
    }
    let merged = rows.iter().flatten().filter(|item| item.entries > 1);
    Rows { shared: merged.map(|item| item.entries).sum(), rows }
}

fn item<'a>(scale: &Scale, kind: Kind, when: &'a When) -> Item<'a> {
    let (from, to) = scale.extent(when.whole());
    if when.is_set() {
        // Its marks are wider than their columns.
        let (from, to) = ((from - 1.0).max(0.0), (to + 1.0).min(scale.columns as f64));
        return Item { from, to, shape: Shape::Set(kind, when), entries: 1 };
    }
    let (fade_start, fade_end) = when.whole().fades();
    Item { from, to, shape: Shape::Bar(fade_start, fade_end), entries: 1 }
}

/// Lengthens the last bar of the row that takes what fits nowhere.
fn merge(row: &mut Row<'_>, item: Item<'_>) {
    let Some(last) = row.last_mut() else { return };
    let fades = |shape: &Shape<'_>| match shape {
        Shape::Bar(start, end) => (*start, *end),
        Shape::Set(_, when) => when.whole().fades(),
    };
    let (a, b) = (fades(&last.shape), fades(&item.shape));
    last.to = last.to.max(item.to);
    last.shape = Shape::Bar(a.0 || b.0, a.1 || b.1);
    last.entries += item.entries;
}

/// Whether rows hold hatched bars, and sets.
pub(super) fn shapes(rows: &[Row<'_>]) -> (bool, bool) {
    let items = || rows.iter().flatten();
    let bar = |item: &Item<'_>| matches!(item.shape, Shape::Bar(..));
    (items().any(bar), items().any(|item| !bar(item)))
}

/// Draws rows of a height below `top`.
pub(super) fn draw(canvas: &mut Canvas, scale: &Scale, rows: &[Row<'_>], top: f64, height: f64) {
    for (ix, row) in rows.iter().enumerate() {
        let top = top + ix as f64 * height;
        for item in row {
            match item.shape {
                Shape::Bar(start, end) => {
                    let (from, to) = (scale.per_cent(item.from), scale.per_cent(item.to));
                    canvas.hatched(from, to, top, height - 3.0, (start, end));
                }
                Shape::Set(kind, when) => set(canvas, scale, kind.name(), when, top, height - 1.0),
            }
        }
    }
}

/// Marks joined by a line, which is dashed where only one of them is meant.
pub(super) fn set(canvas: &mut Canvas, scale: &Scale, symbol: &str, when: &When, top: f64, size: f64) {
    let middle = top + size / 2.0 - 1.0;
    let (bars, points): (Vec<Span>, Vec<Span>) = when.spans.iter().partition(|span| !scale.is_point(**span));
    canvas.raw(if when.is_choice { r#"<g class="q">"# } else { "<g>" });
    let ends = when.spans.iter().map(|span| scale.middle(*span));
    let (from, to) = ends.fold((100.0_f64, 0.0_f64), |(from, to), at| (from.min(at), to.max(at)));
    canvas.horizontal("jn", from, to, middle);
    for span in bars {
        let (from, to) = scale.extent(span);
        canvas.hatched(scale.per_cent(from), scale.per_cent(to), middle - size / 2.0 + 1.0, size - 2.0, span.fades());
    }
    for span in points {
        canvas.open_at("", scale.middle(span), middle);
        canvas.mark(symbol, 0.0, 0.0, size);
        canvas.close_at();
    }
    canvas.raw("</g>");
}
