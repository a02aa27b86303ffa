use super::super::Span;
use super::super::testing::{English, any_whens, day, flagship, whens};
use super::super::when::DAY;
use super::*;
use proptest::prelude::*;

fn marks(spans: &[Span]) -> Vec<Mark> {
    marks_of(&spans.iter().map(|span| When::from(*span)).collect::<Vec<_>>())
}

fn marks_of(whens: &[When]) -> Vec<Mark> {
    let mark = |(ix, when): (usize, &When)| Mark { kind: Kind::ALL[ix % 10], when: when.clone(), group: ix };
    whens.iter().enumerate().map(mark).collect()
}

fn chart(marks: &[Mark], rtl: bool) -> StripChart {
    let scale = Scale::new(marks.iter().flat_map(|mark| mark.when.spans.iter().copied()));
    let described = Described { id: "_s", title: "A & B", desc: "C < D" };
    strip(&StripInput { scale: &scale, marks, words: &English, described, rtl })
}

fn drawn(marks: &[Mark], rtl: bool) -> String {
    chart(marks, rtl).svg
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
    assert!(svg.contains(r#"<title id="_s-t">A &amp; B</title><desc id="_s-d">C &lt; D</desc><g aria-hidden="true">"#));
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
    assert_eq!(
        busiest(&scale, &marks(&flagship())),
        Some(Busiest { first: first * DAY, last: first * DAY + DAY - 1, entries: 16 })
    );
    assert_eq!(busiest(&scale, &[]), None);
}

#[test]
fn open_ends_fade_on_their_own_side() {
    let spans = [Span::until(day(2024, 10, 21)), Span::day(day(2024, 10, 7))];
    assert_eq!(values(&drawn(&marks(&spans), false), "mask"), ["url(#_fo)"]);
    assert_eq!(values(&drawn(&marks(&spans), true), "mask"), ["url(#_fe)"]);
}

#[test]
fn a_set_is_one_entry_with_several_marks() {
    let week = [14, 16, 20].map(|at| Span::day(day(2024, 10, at))).to_vec();
    let all = chart(&marks_of(&[When { spans: week.clone(), is_choice: false }]), false);
    assert_eq!((all.svg.matches("<use").count(), all.svg.matches("class=\"jn\"").count()), (3, 1));
    assert!(all.has_sets && !all.has_hatching && !all.svg.contains("class=\"q\""));
    let one = chart(&marks_of(&[When { spans: week, is_choice: true }]), false);
    assert!(one.has_sets && one.svg.contains("class=\"q\""));
}

#[test]
fn what_finds_no_row_is_counted() {
    let months = vec![Span::period(day(2024, 10, 1), day(2024, 10, 31)); MOST_ROWS + 3];
    let chart = chart(&marks(&months), false);
    assert_eq!((chart.svg.matches("\"hb\"").count(), chart.shared), (MOST_ROWS, 4));
}

#[test]
fn only_what_is_drawn_is_spoken_of() {
    let days = chart(&marks(&[Span::day(day(2024, 10, 21))]), false);
    assert!((days.has_marks, days.has_hatching, days.has_sets, days.shared) == (true, false, false, 0));
}

proptest! {
    #[test]
    fn bars_of_a_row_never_overlap(values in any_whens()) {
        let scale = Scale::new(whens(&values));
        let Rows { rows, shared } = rows::find(&scale, values.iter().map(|when| (Kind::Claim, when)), MOST_ROWS);
        prop_assert!(rows.len() <= MOST_ROWS);
        for row in &rows {
            prop_assert!(row.windows(2).all(|pair| pair[0].to < pair[1].from), "{row:?}");
        }
        let drawn: usize = rows.iter().flatten().map(|item| item.entries).sum();
        prop_assert_eq!(drawn, values.iter().filter(|when| !scale.is_exact(when)).count());
        prop_assert!(rows.len() == MOST_ROWS || shared == 0);
    }

    #[test]
    fn right_to_left_is_the_mirror_image(values in any_whens()) {
        let marks = marks_of(&values);
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
