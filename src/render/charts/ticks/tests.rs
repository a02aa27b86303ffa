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

#[test]
fn hours_are_named_and_their_day_once() {
    let minutes = |from: i64, to: i64| Span::minutes(day(2024, 10, 21) * 1_440 + from, day(2024, 10, 21) * 1_440 + to);
    let labels = labels(&[minutes(700, 700), minutes(1_500, 1_501), minutes(1_900, 1_900)], WIDE);
    assert_eq!(labels[..2], ["21 Oct, 12:00", "15:00"]);
    assert!(labels.contains(&"22 Oct".to_owned()), "{labels:?}");
}

#[test]
fn each_stretch_has_ticks_in_its_own_unit() {
    let mut spans: Vec<Span> = [1948, 1956, 1967, 1973, 1982, 1993, 2000].map(|y| Span::day(day(y, 5, 1))).to_vec();
    spans.extend((0..20).map(|at| Span::day(day(2024, 10, 1) + at)));
    let labels = labels(&spans, WIDE);
    assert_eq!(labels, ["1950", "1960", "1970", "1980", "1990", "2000", "7 Oct 2024"]);
}

fn span_at(tick: &Tick, width: f64) -> (f64, f64) {
    let at = tick.at / 100.0 * width;
    match tick.anchor {
        Anchor::End => (at - PAD - text_width(&tick.label), at - PAD),
        _ => (at + PAD, at + PAD + text_width(&tick.label)),
    }
}

fn check(ticks: &[Tick], width: f64, fits: &[Fits]) -> Result<(), TestCaseError> {
    for row in 0..ROWS {
        let shown = ticks.iter().filter(|it| fits.contains(&it.fits) && it.row == row);
        let mut spans: Vec<_> = shown.map(|it| span_at(it, width)).collect();
        spans.sort_by(|a, b| a.0.total_cmp(&b.0));
        prop_assert!(spans.iter().all(|&(from, to)| from >= 0.0 && to <= width + 0.001), "{spans:?} at {width}");
        prop_assert!(spans.windows(2).all(|pair| pair[0].1 + AIR <= pair[1].0 + 0.001), "{spans:?} at {width}");
    }
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
