//! What a chart of figures promises: nothing covers anything, at any width, and the drawing is true.

use super::super::area::Area;
use super::super::testing::{English, day};
use super::super::{NARROW, Span, WIDE};
use super::layout::Layout;
use super::place::Spot;
use super::*;
use proptest::prelude::*;

fn figure(day: i64, amount: Amount) -> Figure<'static> {
    let (shape, value, who) = (Shape::Disc, "about 11,000", "Somebody");
    Figure { when: Span::day(day).into(), shape, amount, hedge: None, rejects: false, value, who, key: 1 }
}

fn value(day: i64, number: f64) -> Figure<'static> {
    figure(day, Amount::Value(number))
}

fn layout(figures: &[Figure<'_>]) -> Layout {
    Layout::new(&figures.iter().collect::<Vec<_>>(), &English)
}

fn drawn(figures: &[Figure<'_>], rtl: bool) -> FiguresChart {
    let described = Described { id: "_f", title: "How many?", desc: "From 1 to 2" };
    super::figures(&FiguresInput { figures, words: &English, described, rtl }).unwrap()
}

/// First and last day of October, and the figure.
type Row = (i64, i64, Shape, Amount, Option<Hedge>, &'static str, &'static str);

/// The figures of the flagship as the sources give them, one of them rejected.
fn flagship() -> Vec<Figure<'static>> {
    use Amount::{Range, Value};
    use Hedge::{About, AtLeast, UpTo};
    use Shape::{Disc, Ring, Square};
    let rows: [Row; 21] = [
        (8, 13, Disc, Value(1_500.0), None, "1,500", "NIS"),
        (14, 20, Ring, Value(10_000.0), None, "10,000", "Zelensky"),
        (15, 15, Disc, Value(3_000.0), Some(UpTo), "up to 3,000", "Ukrainian special services"),
        (15, 15, Ring, Value(100_000.0), None, "rejects 100,000", "Kovalenko"),
        (17, 17, Ring, Value(10_000.0), None, "10,000", "Zelensky"),
        (17, 17, Ring, Range(2_000.0, 12_000.0), None, "2,000–12,000", "Western officials"),
        (17, 17, Disc, Value(11_000.0), Some(About), "about 11,000", "Budanov"),
        (18, 18, Disc, Value(1_500.0), None, "1,500", "NIS"),
        (18, 18, Ring, Value(12_000.0), Some(About), "about 12,000", "NIS"),
        (21, 21, Ring, Value(11_000.0), Some(About), "about 11,000", "Ukraine at the UN"),
        (22, 22, Ring, Value(12_000.0), None, "12,000", "Zelensky"),
        (23, 23, Disc, Value(3_000.0), None, "3,000", "NIS"),
        (23, 23, Disc, Value(3_000.0), Some(AtLeast), "at least 3,000", "Kirby"),
        (24, 24, Disc, Value(12_000.0), Some(About), "about 12,000", "HUR"),
        (25, 27, Square, Value(5_000.0), Some(UpTo), "up to 5,000", "US and Ukrainian officials"),
        (28, 28, Disc, Value(10_000.0), Some(About), "about 10,000", "Singh"),
        (28, 28, Square, Value(3_000.0), None, "3,000", "Zelensky"),
        (28, 28, Ring, Value(12_000.0), Some(UpTo), "up to 12,000", "Zelensky"),
        (29, 29, Disc, Value(13_000.0), Some(AtLeast), "at least 13,000", "Seoul, as quoted by CNN"),
        (30, 30, Disc, Value(11_000.0), Some(UpTo), "up to 11,000", "Kim Yong-hyun"),
        (31, 31, Square, Value(8_000.0), Some(UpTo), "up to 8,000", "Blinken"),
    ];
    let first = day(2024, 10, 1) - 1;
    let figures = rows.into_iter().enumerate().map(|(ix, (from, to, shape, amount, hedge, value, who))| {
        let span = if from == to { Span::day(first + from) } else { Span::between(first + from, first + to) };
        Figure { when: span.into(), shape, amount, hedge, rejects: ix == 3, value, who, key: ix + 1 }
    });
    figures.collect()
}

#[test]
fn every_figure_of_the_flagship_has_its_words_beside_it() {
    let layout = layout(&flagship());
    assert!(layout.labels.iter().all(Option::is_some));
    assert!(layout.narrow_keys.iter().all(Option::is_some));
    assert_eq!(layout.scale.columns(), 28);
    assert_eq!(layout.height.ticks, [0.0, 2_500.0, 5_000.0, 7_500.0, 10_000.0, 12_500.0]);
    assert_eq!(layout.height.above, [100_000.0]);
    check(&layout, 0.5).unwrap();
}

#[test]
fn the_same_figures_give_the_same_bytes() {
    assert_eq!(drawn(&flagship(), false), drawn(&flagship(), false));
}

#[test]
fn a_number_far_above_the_rest_has_a_line_of_its_own() {
    let at = day(2024, 10, 1);
    let mut figures: Vec<Figure<'_>> = (1..=8).map(|ix| value(at + ix, ix as f64 * 1_000.0)).collect();
    assert!(layout(&figures).height.above.is_empty());
    figures.push(value(at, 90_000.0));
    let height = layout(&figures).height;
    assert_eq!(height.above, [90_000.0]);
    assert!(height.y(90_000.0) < height.break_y().unwrap() && height.break_y().unwrap() < height.y(8_000.0));
    assert_eq!(height.y(0.0), height.bottom());
}

#[test]
fn ticks_are_round_and_start_at_zero() {
    let ticks = |numbers: &[f64]| {
        let figures: Vec<Figure<'_>> = numbers.iter().map(|&number| value(0, number)).collect();
        layout(&figures).height.ticks
    };
    assert_eq!(ticks(&[6.0]), [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0]);
    assert_eq!(ticks(&[18.0]), [0.0, 5.0, 10.0, 15.0, 20.0]);
    assert_eq!(ticks(&[0.0]), [0.0]);
    assert_eq!(ticks(&[-40.0, 100.0]), [-50.0, -25.0, 0.0, 25.0, 50.0, 75.0, 100.0]);
    assert_eq!(ticks(&[0.4]), [0.0, 0.1, 0.2, 0.30000000000000004, 0.4]);
    assert_eq!(ticks(&[3e12]), [0.0, 5e11, 1e12, 1.5e12, 2e12, 2.5e12, 3e12]);
}

#[test]
fn what_has_no_number_is_not_drawn() {
    let described = Described { id: "_f", title: "", desc: "" };
    let figures = [value(0, f64::NAN), figure(0, Amount::Range(1.0, f64::INFINITY))];
    assert_eq!(super::figures(&FiguresInput { figures: &figures, words: &English, described, rtl: false }), None);
}

#[test]
fn limits_point_away_from_their_cap() {
    let with = |hedge| Figure { hedge: Some(hedge), ..value(0, 10.0) };
    let path = |figure: Figure<'_>| {
        let svg = drawn(&[figure], false).svg;
        svg.split(r#"<path class="ut" d=""#).nth(1).map(|rest| rest.split('"').next().unwrap().to_owned())
    };
    let y = layout(&[value(0, 10.0)]).height.y(10.0);
    assert_eq!(y, 30.0);
    assert_eq!(path(with(Hedge::UpTo)).unwrap(), "M0 21m-8 0h16m-8 15V51m-3.5 -4l3.5 4 3.5 -4");
    assert_eq!(path(with(Hedge::AtLeast)).unwrap(), "M0 39m-8 0h16m-8 -15V9m-3.5 4l3.5 -4 3.5 4");
    assert_eq!(path(with(Hedge::About)), None);
}

#[test]
fn words_are_escaped() {
    let svg = drawn(&[Figure { value: "<1", who: "A & B", ..value(0, 1.0) }], false).svg;
    assert!(svg.contains(r#"<tspan class="v">&lt;1</tspan> A &amp; B</text>"#), "{svg}");
}

#[test]
fn numbers_of_the_axis_stand_where_reading_starts() {
    let figures = [value(0, 10.0), value(3, 20.0)];
    assert!(drawn(&figures, false).svg.contains(r#"<text x="0" y="326">0</text>"#));
    assert!(drawn(&figures, true).svg.contains(r#"<text x="100%" y="326">0</text>"#));
}

/// All that a layout draws for one range of widths: labels, then obstacles.
fn check(layout: &Layout, share: f64) -> Result<(), TestCaseError> {
    let wide: Vec<Spot> = layout.labels.iter().chain(&layout.wide_keys).flatten().copied().collect();
    let narrow: Vec<Spot> = layout.narrow_keys.iter().flatten().copied().collect();
    for (spots, (from, to)) in [(wide, WIDE), (narrow, NARROW)] {
        for width in [from, from + share * (to - from), to] {
            let boxes: Vec<Vec<[f64; 4]>> =
                spots.iter().map(|spot| spot.areas().map(|area| at(&area, width)).collect()).collect();
            let marks: Vec<[f64; 4]> = layout.points.iter().map(|point| at(&point.area(None), width)).collect();
            for (ix, own) in boxes.iter().enumerate() {
                let [left, top, right, bottom] = own[0];
                prop_assert!(left >= 0.0 && right <= width && top >= 0.0, "{own:?}");
                prop_assert!(bottom <= layout.height.bottom(), "{own:?}");
                let others = boxes[ix + 1..].iter().flatten();
                for other in others.chain(&marks) {
                    prop_assert!(own.iter().all(|own| !overlap(*own, *other)), "{own:?} {other:?} at {width}");
                }
            }
        }
    }
    Ok(())
}

/// Left, top, right, bottom in pixels.
fn at(area: &Area, width: f64) -> [f64; 4] {
    [area.left.at(width), area.top, area.right.at(width), area.bottom]
}

fn overlap(a: [f64; 4], b: [f64; 4]) -> bool {
    let least = 0.001;
    a[0] + least < b[2] && b[0] + least < a[2] && a[1] + least < b[3] && b[1] + least < a[3]
}

const NAMES: [&str; 5] = ["NIS", "Sabrina Singh", "US and Ukrainian officials", "국가정보원", ""];

fn any_figure() -> impl Strategy<Value = Figure<'static>> {
    let amount = prop_oneof![
        6 => (0..28_u32).prop_map(|number| Amount::Value(f64::from(number) * 500.0)),
        1 => (0..14_u32, 0..14_u32).prop_map(|(a, b)| Amount::Range(f64::from(a) * 1e3, f64::from(b) * 1e3)),
        1 => Just(Amount::Value(100_000.0)),
    ];
    let hedge = prop_oneof![Just(None), Just(Some(Hedge::UpTo)), Just(Some(Hedge::AtLeast))];
    (0..30_i64, 0..12_i64, amount, hedge, 0..NAMES.len()).prop_map(|(first, days, amount, hedge, name)| {
        let span = if days < 9 { Span::day(first) } else { Span::between(first, first + days) };
        let who = NAMES[name];
        Figure {
            when: span.into(),
            shape: Shape::Ring,
            amount,
            hedge,
            rejects: false,
            value: "about 11,000",
            who,
            key: 1,
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn labels_cover_neither_labels_nor_marks(
        mut figures in prop::collection::vec(any_figure(), 1..24),
        share in 0.0..1.0,
    ) {
        for (ix, figure) in figures.iter_mut().enumerate() {
            figure.key = ix + 1;
        }
        check(&layout(&figures), share)?;
    }

    #[test]
    fn right_to_left_is_the_mirror_image(figures in prop::collection::vec(any_figure(), 1..12)) {
        let places = |rtl| -> Vec<f64> {
            let svg = drawn(&figures, rtl).svg;
            let places = svg.split("<svg x=\"").skip(1).map(|rest| rest.split('"').next().unwrap());
            places.map(|x| x.trim_end_matches('%').parse().unwrap()).collect()
        };
        prop_assert!(places(false).iter().zip(places(true)).all(|(a, b)| (a + b - 100.0).abs() < 0.011));
    }
}

#[test]
fn a_crowd_of_figures_is_drawn_in_reasonable_time() {
    let figures: Vec<Figure<'_>> =
        (0..600).map(|ix| Figure { key: ix + 1, ..value(ix as i64 % 300, (ix * 37 % 5_000) as f64) }).collect();
    let chart = drawn(&figures, false);
    assert_eq!(chart.keyed.len(), 600);
}
