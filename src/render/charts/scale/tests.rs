use super::super::testing::{any_spans, day, flagship, minute};
use super::super::when::DAY;
use super::*;
use proptest::prelude::*;

/// More would be too thin to tell apart on a phone.
const MOST_COLUMNS: i64 = 200;

/// Unit, columns, and first column and length of each stretch.
fn shape(spans: &[Span]) -> (Unit, i64, Vec<(i64, i64)>) {
    let scale = Scale::new(spans.iter().copied());
    (scale.unit().unwrap(), scale.columns, scale.stretches.iter().map(|stretch| (stretch.first, stretch.len)).collect())
}

#[test]
fn a_treaty_in_june_does_not_squash_october() {
    let june = (day(2024, 6, 18), 3);
    let october = (day(2024, 9, 30), 35);
    assert_eq!(shape(&flagship()), (Unit::Day, 42, vec![june, october]));
    let scale = Scale::new(flagship());
    assert_eq!(scale.middle(Span::day(day(2024, 6, 19))), 1.5 / 42.0 * 100.0);
    assert_eq!(scale.middle(Span::day(day(2024, 10, 21))), 28.5 / 42.0 * 100.0);
}

#[test]
fn one_day_is_shown_in_its_week() {
    let only = [Span::day(day(2024, 10, 23)); 3];
    assert_eq!(shape(&only), (Unit::Day, 7, vec![(day(2024, 10, 21), 7)]));
}

#[test]
fn nothing_has_an_axis_too() {
    assert_eq!(Scale::new([]).columns(), 7);
    assert_eq!(Scale::new([Span { first: None, last: None, fade_start: true, fade_end: true }]).columns(), 7);
}

#[test]
fn two_far_days_are_not_torn_apart() {
    let years = [Span::day(day(1914, 6, 28)), Span::day(day(1945, 5, 8))];
    assert_eq!(shape(&years), (Unit::Years(1), 32, vec![(1914, 32)]));
}

#[test]
fn a_year_that_holds_a_busy_month_is_broken_on_both_sides() {
    let mut spans: Vec<Span> = (0..30).map(|at| Span::day(day(2024, 10, 1) + at)).collect();
    spans.push(Span::period(day(2024, 1, 1), day(2024, 12, 31)));
    assert_eq!(Scale::new(spans).stretches.len(), 3);
}

#[test]
fn units_grow_with_time() {
    let every = |days: i64| (0..=60).map(|at| Span::day(at * days)).collect::<Vec<_>>();
    assert_eq!(shape(&every(1)).0, Unit::Day);
    assert_eq!(shape(&every(7)).0, Unit::Week);
    assert_eq!(shape(&every(40)).0, Unit::Months(1));
    assert_eq!(shape(&every(120)).0, Unit::Months(3));
    assert_eq!(shape(&every(400)).0, Unit::Years(1));
    assert_eq!(shape(&every(1000)).0, Unit::Years(2));
}

#[test]
fn an_end_in_a_break_stands_in_its_middle() {
    let scale = Scale::new(flagship());
    assert_eq!((scale.start(minute(2024, 8, 1)), scale.end(minute(2024, 8, 1))), (5.0, 5.0));
}

/// Unit, first column and length of each stretch.
fn stretches(spans: &[Span]) -> Vec<(Unit, i64, i64)> {
    let scale = Scale::new(spans.iter().copied());
    scale.stretches.iter().map(|stretch| (stretch.unit, stretch.first, stretch.len)).collect()
}

#[test]
fn times_of_a_day_have_parts_of_an_hour_for_columns() {
    let launch = minute(1969, 7, 16) + 13 * 60 + 32;
    let spans = [0, 12, 164, 200].map(|after| Span::minutes(launch + after, launch + after));
    assert_eq!(stretches(&spans), [(Unit::Minutes(5), launch.div_euclid(60) * 12, 4 * 12)]);
    let two_days = [0, 90, 2_000, 2_800].map(|after| Span::minutes(launch + after, launch + after));
    assert_eq!(shape(&two_days).0, Unit::Minutes(30));
}

#[test]
fn a_few_times_of_day_do_not_make_an_axis_of_hours() {
    let noon = day(2024, 10, 21) * DAY + 720;
    let spans = [Span::minutes(noon, noon), Span::day(day(2024, 10, 21)), Span::day(day(2024, 10, 22))];
    assert_eq!(shape(&spans).0, Unit::Day);
}

#[test]
fn days_after_years_of_background_have_a_stretch_of_their_own() {
    let mut spans: Vec<Span> = [1948, 1956, 1967, 1973, 1982, 1993, 2000].map(|y| Span::day(day(y, 5, 1))).to_vec();
    spans.extend((0..20).map(|at| Span::day(day(2024, 10, 1) + at)));
    let found = stretches(&spans);
    assert_eq!(found.iter().map(|it| it.0).collect::<Vec<_>>(), [Unit::Years(1), Unit::Day], "{found:?}");
}

#[test]
fn a_history_of_the_universe_is_drawn_larger_towards_our_days() {
    let years = [
        13_800_000_000,
        13_600_000_000,
        4_568_000_000,
        3_800_000_000,
        2_400_000_000,
        538_000_000,
        230_000_000,
        66_000_000,
        7_000_000,
        3_300_000,
        300_000,
        45_000,
        11_700,
        5_200,
        2_600,
    ];
    let mut spans: Vec<Span> = years.map(|ago| Span::period(day(-ago, 1, 1), day(-ago, 12, 31))).to_vec();
    spans.extend([1543, 1610, 1957, 1969].map(|year| Span::period(day(year, 1, 1), day(year, 12, 31))));
    let scale = Scale::new(spans.iter().copied());
    assert!((3..=6).contains(&scale.stretches.len()), "{:?}", scale.stretches);
    let places: std::collections::BTreeSet<_> =
        spans.iter().map(|span| scale.start(span.first.unwrap()) as i64).collect();
    assert!(places.len() >= 14, "{places:?}");
}

proptest! {
    #[test]
    fn every_axis_is_short_and_every_entry_on_it(spans in any_spans()) {
        let scale = Scale::new(spans.iter().copied());
        prop_assert!((1..=MOST_COLUMNS).contains(&scale.columns), "{}", scale.columns);
        for span in spans {
            let (from, to) = scale.extent(span);
            prop_assert!(0.0 <= from && from < to && to <= scale.columns as f64, "{from} {to}");
        }
    }

    #[test]
    fn later_is_never_before(spans in any_spans(), a: i64, b: i64) {
        let scale = Scale::new(spans.iter().copied());
        let mut minutes: Vec<i64> = spans.into_iter().flat_map(Span::ends).chain([a, b]).collect();
        minutes.sort_unstable();
        prop_assert!(minutes.iter().is_sorted_by(|a, b| scale.start(**a) <= scale.start(**b)));
        prop_assert!(minutes.iter().is_sorted_by(|a, b| scale.end(**a) <= scale.end(**b)));
    }

    #[test]
    fn the_order_of_entries_does_not_matter(spans in any_spans()) {
        let backwards: Vec<Span> = spans.iter().rev().copied().collect();
        prop_assert_eq!(Scale::new(spans), Scale::new(backwards));
    }
}
