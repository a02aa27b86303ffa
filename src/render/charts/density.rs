//! Lanes of a timeline with too many entries for marks: bars that count them, hatched bars and sets below.

use super::When;
use super::rows::{self, Rows};
use super::scale::Scale;
use super::strip::stacks;
use super::svg::{Canvas, number};
use crate::model::Kind;

/// Height of the tallest bar of all lanes.
const TALLEST: f64 = 32.0;
/// Rows of hatched bars below, and their height.
const MOST_ROWS: usize = 6;
const ROW: f64 = 7.0;

/// A lane as a drawing, and what has to be said beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Density {
    pub svg: String,
    pub has_hatching: bool,
    pub has_sets: bool,
    /// Entries that share a hatched bar because rows ran out.
    pub shared: usize,
}

/// A drawing for each lane, all of them with bars to one scale so that lanes can be compared.
pub fn densities(scale: &Scale, lanes: &[Vec<(Kind, &When)>], rtl: bool) -> Vec<Density> {
    let stacks: Vec<_> = lanes.iter().map(|lane| stacks::find(scale, lane.iter().copied())).collect();
    let tallest = stacks.iter().map(|stacks| stacks::tallest(stacks)).max().unwrap_or(0).max(1);
    lanes.iter().zip(stacks).map(|(lane, stacks)| density(scale, lane, &stacks, tallest, rtl)).collect()
}

fn density(scale: &Scale, lane: &[(Kind, &When)], stacks: &[stacks::Stack], tallest: usize, rtl: bool) -> Density {
    let mut path = String::new();
    for stack in stacks {
        let height = (stack.kinds.len() as f64 / tallest as f64 * TALLEST).max(1.0);
        let middle = stack.at / 100.0 * scale.columns as f64;
        let left = if rtl { scale.columns as f64 - middle } else { middle } - 0.4;
        path += &format!("M{} {}v-{h}h.8v{h}", number(left), TALLEST, h = number(height));
    }
    let Rows { rows, shared } = rows::find(scale, lane.iter().copied(), MOST_ROWS);
    let mut canvas = Canvas::new(rtl);
    rows::draw(&mut canvas, scale, &rows, TALLEST + 3.0, ROW);
    let (has_hatching, has_sets) = rows::shapes(&rows);
    let svg = format!(
        r#"<svg class="plot" width="100%" height="{}" aria-hidden="true"><svg width="100%" height="{TALLEST}" viewBox="0 0 {} {TALLEST}" preserveAspectRatio="none"><path d="{path}"/></svg>{}</svg>"#,
        number(TALLEST + 3.0 + rows.len() as f64 * ROW),
        scale.columns,
        canvas.into_inner()
    );
    Density { svg, has_hatching, has_sets, shared }
}

#[cfg(test)]
mod tests {
    use super::super::Span;
    use super::super::testing::day;
    use super::*;

    #[test]
    fn bars_of_all_lanes_have_one_scale_and_hatching_stays() {
        let first = day(2024, 10, 7);
        let day = |at: i64| When::from(Span::day(first + at));
        let (busy, week) = (day(3), When::from(Span { fade_end: true, ..Span::period(first, first + 6) }));
        let scale = Scale::new([Span::period(first, first + 13)]);
        let lanes = [vec![(Kind::Claim, &busy); 4], vec![(Kind::Claim, &busy), (Kind::Denial, &week)]];
        let [four, one] = &densities(&scale, &lanes, false)[..] else { panic!("two lanes") };
        assert!(four.svg.contains(r#"viewBox="0 0 14 32""#) && four.svg.contains("M3.1 32v-32h.8v32"), "{}", four.svg);
        assert!(one.svg.contains("M3.1 32v-8h.8v8"), "{}", one.svg);
        assert!(one.svg.contains(r#"class="hb" x="0" width="50%""#) && one.svg.contains("url(#_fe)"), "{}", one.svg);
        assert!((four.has_hatching, one.has_hatching, one.has_sets) == (false, true, false));
        assert!(densities(&scale, &lanes, true)[0].svg.contains("M10.1 32v-32"));
    }
}
