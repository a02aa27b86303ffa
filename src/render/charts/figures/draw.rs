//! The figures' drawing.

use super::super::rows;
use super::super::svg::{Anchor, Canvas, number};
use super::super::ticks::{self, Shown};
use super::layout::{ARROW, CAP, Layout, MARK, Point, STRIKE};
use super::place::{LINE, Spot};
use super::{Figure, FiguresChart, FiguresInput};
use crate::markup::html::escape;
use crate::model::Hedge;

/// From a mark's centre to where a line may touch it.
const TOUCH: f64 = 4.5;

pub(super) fn draw(input: &FiguresInput<'_>, figures: &[&Figure<'_>], layout: &Layout) -> FiguresChart {
    let mut canvas = Canvas::new(input.rtl);
    let bottom = layout.height.bottom();
    for (y, text) in &layout.numbers {
        let class = if (y - layout.height.y(0.0)).abs() < 0.01 { "bl" } else { "" };
        canvas.horizontal(class, 0.0, 100.0, *y);
        canvas.text("", 0.0, 0.0, y - 4.0, Anchor::Start, &escape(text));
    }
    if let Some(y) = layout.height.break_y() {
        canvas.horizontal("br", 0.0, 100.0, y);
    }
    let ticks = ticks::ticks(&layout.scale, input.words, Shown::Everywhere);
    ticks::draw(&mut canvas, &ticks, Some(bottom), bottom + 5.0);
    for (figure, point) in figures.iter().zip(&layout.points) {
        if point.hatched.is_none() && !figure.when.is_set() {
            continue;
        }
        canvas.raw(&format!(r#"<g class="k{}">"#, figure.key));
        if let Some((from, to, fades)) = point.hatched {
            canvas.hatched(from, to, point.y - 5.0, 10.0, fades);
        }
        if figure.when.is_set() {
            rows::set(&mut canvas, &layout.scale, figure.shape.name(), &figure.when, point.y - MARK / 2.0 + 1.0, MARK);
        }
        canvas.raw("</g>");
    }
    for (figure, point) in figures.iter().zip(&layout.points).filter(|(_, point)| point.on_hatching) {
        // The mark stands on the page, not on the hatching.
        canvas.open_at(&format!("k{}", figure.key), point.at, point.y);
        let x = canvas.dx(point.dx);
        canvas.raw(&format!(r#"<path class="rh" stroke-width="18" d="M{x}-6V6"/>"#));
        canvas.close_at();
    }
    for (ix, figure) in figures.iter().enumerate() {
        let point = &layout.points[ix];
        // The script of days hides a figure by its row in the table.
        canvas.open_at(&format!("{}k{}", if figure.when.is_choice { "q " } else { "" }, figure.key), point.at, 0.0);
        shape(&mut canvas, figure, point);
        label(&mut canvas, figure, layout, ix);
        canvas.close_at();
    }
    let keyed = figures.iter().zip(&layout.labels).filter(|(_, spot)| spot.is_none()).map(|(figure, _)| figure.key);
    FiguresChart { keyed: keyed.collect(), svg: canvas.finish(bottom + ticks::height(&ticks), input.described, "") }
}

fn shape(canvas: &mut Canvas, figure: &Figure<'_>, point: &Point) {
    let (x, y) = (canvas.dx(point.dx), point.y);
    let n = number;
    if let Some(low) = point.low {
        canvas.raw(&format!(r#"<path class="ut" d="M{x} {}V{}"/>"#, n(y + TOUCH), n(low - TOUCH)));
        canvas.mark(figure.shape.name(), point.dx, low, MARK);
    }
    let limit = match figure.hedge {
        Some(Hedge::UpTo) => Some(1.0),
        Some(Hedge::AtLeast) => Some(-1.0),
        _ => None,
    };
    if let Some(sign) = limit {
        // A cap on the side of the limit, an arrow to the other.
        let (cap, from, to, head) = (-sign * CAP, sign * MARK / 2.0, sign * ARROW, sign * (ARROW - 4.0));
        canvas.raw(&format!(
            r#"<path class="ut" d="M{x} {}m-8 0h16m-8 {}V{}m-3.5 {}l3.5 {} 3.5 {}"/>"#,
            n(y + cap),
            n(from - cap),
            n(y + to),
            n(head - to),
            n(to - head),
            n(head - to)
        ));
    }
    canvas.mark(figure.shape.name(), point.dx, y, MARK);
    if figure.rejects {
        let strike = format!(r#"d="M{x} {}m-{STRIKE} 7.5 22-15"/>"#, n(y));
        canvas.raw(&format!(r#"<path class="rh" stroke-width="3.5" {strike}<path class="ut" {strike}"#));
    }
}

/// The label of the wide layout, or the number that stands in for it, and the number of the narrow layout.
fn label(canvas: &mut Canvas, figure: &Figure<'_>, layout: &Layout, ix: usize) {
    let key = figure.key.to_string();
    if let Some(spot) = &layout.labels[ix] {
        let who = match (&*escape(figure.who), spot.folded) {
            ("", _) => String::new(),
            (who, false) => format!(" {who}"),
            (who, true) => format!(r#"<tspan x="{}" dy="{LINE}">{who}</tspan>"#, canvas.dx(spot.dx)),
        };
        put(canvas, spot, "l", "w", &format!(r#"<tspan class="v">{}</tspan>{who}"#, escape(figure.value)));
    } else if let Some(spot) = &layout.wide_keys[ix] {
        put(canvas, spot, "v", "w", &key);
    }
    if let Some(spot) = &layout.narrow_keys[ix] {
        put(canvas, spot, "v", "n", &key);
    }
}

/// A text of a class, `shown` in the wide (`w`) or the narrow (`n`) layout, and its line.
fn put(canvas: &mut Canvas, spot: &Spot, class: &str, shown: &str, inner: &str) {
    if let Some([from, to]) = spot.leader {
        let (x, to_x) = (canvas.dx(from.0), canvas.dx(to.0));
        let (y, to_y) = (number(from.1), number(to.1));
        canvas.raw(&format!(r#"<path class="ld {shown}" d="M{x} {y} {to_x} {to_y}"/>"#));
    }
    canvas.text_here(&format!("{class} {shown}"), spot.dx, spot.y, spot.anchor, inner);
}
