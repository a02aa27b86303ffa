//! What holds for every value and every text.

use proptest::prelude::*;

use super::*;

/// Texts that are mostly EDTF, of every level.
fn edtf_text() -> impl Strategy<Value = String> {
    let digit = "[0-9X]";
    let year = format!("[?~%]?-?{digit}{{4}}[?~%]?");
    let date = format!("{year}(-[?~%]?[0-4X]{digit}[?~%]?(-[?~%]?[0-3X]{digit}[?~%]?)?)?");
    let plain =
        "-?[0-9]{4}-[01][0-9]-[0-3][0-9](T[0-2][0-9]:[0-5][0-9](:[0-5][0-9])?(Z|[+-][01][0-9](:[0-5][0-9])?)?)?";
    let long = "Y-?[1-9][0-9]{1,11}(E[1-9])?(S[1-9])?[?~%]?|-?[0-9]{4}S[1-4][?~%]?";
    let one = format!("({date}|{plain}|{long})");
    let end = format!("({one}|{one}|{one}|\\.\\.)?");
    let member = format!("{one}(\\.\\.{one})?");
    let text = format!(
        "{date}|{plain}|{long}|{end}/{end}|\\[(\\.\\.)?{member}(,{member}){{0,2}}(\\.\\.)?\\]|\\{{{one}(,{member})?\\}}"
    );
    proptest::string::string_regex(&text).expect("a regular expression")
}

/// Values, by the way of their texts: only what parses exists outside of this module.
fn edtf() -> impl Strategy<Value = Edtf> {
    edtf_text().prop_filter_map("not a value", |text| Edtf::parse(&text).ok())
}

/// Any text, and texts one slip away from EDTF.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[-0-9XYESTZW/:.,?~%\\[\\]{} +–é]{0,40}",
        "[0-9]{1,4}[-/. ][0-9A-Za-z]{1,9}[-/., ]{1,2}[0-9]{1,4}",
        (edtf_text(), any::<prop::sample::Index>(), any::<char>()).prop_map(|(mut text, at, slip)| {
            text.insert(at.index(text.len() + 1), slip);
            text
        }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 1000,
        max_local_rejects: 1_000_000,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn no_text_panics(text in any_text()) {
        fuzz::parse(&text);
    }

    #[test]
    fn printing_is_canonical(value in edtf()) {
        let text = value.to_string();
        let again = Edtf::parse(&text);
        prop_assert_eq!(again.as_ref(), Ok(&value), "{}", text);
        prop_assert_eq!(again.unwrap().to_string(), text);
    }

    #[test]
    fn bounds_are_in_order(value in edtf()) {
        if let (Bound::At(earliest), Bound::At(latest)) = (value.earliest(), value.latest()) {
            prop_assert!(earliest <= latest);
        }
        prop_assert_eq!(value.first_day().is_some(), value.extent().first.day().is_some());
        prop_assert_eq!(value.first_day(), value.extent().first.day());
        prop_assert_eq!(value.last_day(), value.extent().last.day());
        prop_assert!(!value.is_before(&value));
        prop_assert!(value.level() <= 2);
    }

    #[test]
    fn bounds_contain_every_reading(
        text in "-?[0-9X]{4}-[01X][0-9X]-[0-3X][0-9X]",
        digits in prop::array::uniform8(0..10_u8),
    ) {
        let mut digits = digits.into_iter();
        let reading: String = text
            .chars()
            .map(|c| if c == 'X' { char::from(b'0' + digits.next().unwrap_or(0)) } else { c })
            .collect();
        if let (Ok(value), Ok(reading)) = (Edtf::parse(&text), Edtf::parse(&reading)) {
            prop_assert!(value.first_day() <= reading.first_day(), "{} {}", text, reading);
            prop_assert!(value.last_day() >= reading.last_day(), "{} {}", text, reading);
        }
    }

    #[test]
    fn bounds_are_readings_themselves(text in "-?[0-9X]{4}-[01X][0-9X]-[0-3X][0-9X]") {
        if let Ok(value) = Edtf::parse(&text) {
            for day in [value.first_day(), value.last_day()] {
                let (year, month, day) = day.unwrap().ymd();
                let sign = if year < 0 { "-" } else { "" };
                let reading = format!("{sign}{:04}-{month:02}-{day:02}", year.abs());
                prop_assert_eq!(reading.len(), text.len());
                prop_assert!(text.chars().zip(reading.chars()).all(|(a, b)| a == 'X' || a == b), "{} {}", text, reading);
            }
        }
    }

    #[test]
    fn members_lie_within_bounds(value in edtf()) {
        let Edtf::Set(set) = &value else { return Ok(()) };
        for member in &set.members {
            let (Member::One(from) | Member::Range(from, _)) = member;
            let (Member::One(to) | Member::Range(_, to)) = member;
            prop_assert!(value.earliest().seconds().is_none_or(|earliest| earliest <= from.earliest()));
            prop_assert!(value.latest().seconds().is_none_or(|latest| latest >= to.latest()));
        }
    }

    #[test]
    fn the_order_is_total(a in edtf(), b in edtf(), c in edtf()) {
        let [a, b, c] = [a, b, c].map(|value| value.sort_key());
        prop_assert_eq!(a.cmp(&b), b.cmp(&a).reverse());
        prop_assert_eq!(a.cmp(&b).is_eq(), a == b);
        if a <= b && b <= c {
            prop_assert!(a <= c);
        }
    }

    #[test]
    fn before_and_after_are_two_sides(a in edtf(), b in edtf()) {
        let mirrored = a.relation(&b).map(|relation| match relation {
            Relation::Before => Relation::After,
            Relation::During => Relation::During,
            Relation::After => Relation::Before,
        });
        prop_assert_eq!(b.relation(&a), mirrored);
        prop_assert_eq!(a.overlaps(&b), b.overlaps(&a));
        prop_assert!(a.overlaps(&a));
    }

    #[test]
    fn the_order_follows_the_days(a in edtf(), b in edtf()) {
        let day = |value: &Edtf| value.first_day().or(value.last_day());
        if let (Some(first), Some(second)) = (day(&a), day(&b)) && first < second {
            prop_assert!(a.sort_key() < b.sort_key());
        }
    }

    #[test]
    fn days_and_dates_are_one_to_one(days in -106_000_000_000_000..106_000_000_000_000_i64) {
        let (year, month, day) = Day(days).ymd();
        prop_assert_eq!(Day::from_ymd(year, month, day), (year.abs() <= MAX_YEAR).then_some(Day(days)));
        prop_assert_eq!(Day(days).weekday() % 7 + 1, Day(days + 1).weekday());
    }

    #[test]
    fn html_stands_for_the_same_days(value in edtf()) {
        let Some(html) = value.html_datetime() else { return Ok(()) };
        if html.contains(['W', 'T']) || html.split('-').next().is_some_and(|year| year.len() > 4) {
            return Ok(());
        }
        let same = Edtf::parse(&html).unwrap();
        prop_assert_eq!((value.first_day(), value.last_day()), (same.first_day(), same.last_day()));
    }
}
