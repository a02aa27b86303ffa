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

/// A time of a day around 1970, at an offset of −14:00 to +14:00 in minutes.
fn zoned() -> impl Strategy<Value = (Day, u32, i16)> {
    (-400_i64..400, 0..1440_u32, -840..=840_i16).prop_map(|(day, minute, offset)| (Day(day), minute, offset))
}

fn at((day, minute, offset): (Day, u32, i16)) -> Edtf {
    let (year, month, of_month) = day.ymd();
    let zone = Zone::Offset(offset);
    let text = format!("{year:04}-{month:02}-{of_month:02}T{:02}:{:02}{zone}", minute / 60, minute % 60);
    Edtf::parse(&text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// The same instant at another offset.
fn moved((day, minute, offset): (Day, u32, i16), to: i16) -> (Day, u32, i16) {
    let minutes = i64::from(minute) + i64::from(to) - i64::from(offset);
    (day.plus(minutes.div_euclid(1440)), minutes.rem_euclid(1440) as u32, to)
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

    #[test]
    fn offsets_move_no_instant(time in zoned(), other in zoned(), to in -840..=840_i16) {
        prop_assert_eq!(at(time).instants(), at(moved(time, to)).instants());
        prop_assert_eq!(at(time).relation(&at(moved(time, to))), Some(Relation::During));
        prop_assert_eq!(at(time).relation(&at(other)), at(moved(time, to)).relation(&at(other)));
    }

    #[test]
    fn one_of_three_relations_holds(a in zoned(), b in zoned(), c in zoned()) {
        let [x, y, z] = [a, b, c].map(at);
        let minutes = |(day, minute, offset): (Day, u32, i16)| day.0 * 1440 + i64::from(minute) - i64::from(offset);
        let expected = match minutes(a).cmp(&minutes(b)) {
            std::cmp::Ordering::Less => Relation::Before,
            std::cmp::Ordering::Equal => Relation::During,
            std::cmp::Ordering::Greater => Relation::After,
        };
        prop_assert_eq!(x.relation(&y), Some(expected));
        if x.relation(&y) == Some(Relation::Before) && y.relation(&z) == Some(Relation::Before) {
            prop_assert_eq!(x.relation(&z), Some(Relation::Before));
        }
        // Civil time and instants may disagree by two offsets of 14 hours, and by no more.
        let civil = |(day, minute, _): (Day, u32, i16)| day.0 * 1440 + i64::from(minute);
        if civil(a) + 28 * 60 < civil(b) {
            prop_assert_eq!(x.relation(&y), Some(Relation::Before));
        }
    }

    #[test]
    fn an_interval_is_related_as_its_ends_are(a in zoned(), b in zoned(), other in zoned()) {
        let (start, end) = if at(a).relation(&at(b)) == Some(Relation::After) { (b, a) } else { (a, b) };
        let interval = Edtf::parse(&format!("{}/{}", at(start), at(end))).unwrap();
        let expected = match (at(start).relation(&at(other)), at(end).relation(&at(other))) {
            (_, Some(Relation::Before)) => Relation::Before,
            (Some(Relation::After), _) => Relation::After,
            _ => Relation::During,
        };
        prop_assert_eq!(interval.relation(&at(other)), Some(expected));
    }

    #[test]
    fn without_a_zone_there_is_no_relation(value in edtf(), time in zoned()) {
        let zoned = value.dates().all(|date| date.time.is_some_and(|time| time.zone != Zone::Local));
        if !zoned || matches!(value, Edtf::Set(_)) {
            prop_assert_eq!(value.relation(&at(time)), None);
            prop_assert_eq!(at(time).relation(&value), None);
        }
    }

    #[test]
    fn clocks_of_a_zone_agree_with_themselves(
        name in prop::sample::select(TimeZone::names()),
        day in -30_000..40_000_i64,
        second in 0..86_400_u32,
    ) {
        let zone = TimeZone::named(&name).expect("a name of the list");
        let time = Time {
            hour: (second / 3600) as u8,
            minute: (second / 60 % 60) as u8,
            second: Some((second % 60) as u8),
            zone: Zone::Local,
        };
        match zone.read(Day(day), time) {
            Reading::Placed(placed) => {
                let offset = i64::from(placed.place.1.offset().unwrap());
                let seconds = |(day, time): (Day, Time)| day.0 * 86_400 + i64::from(time.second_of_day());
                prop_assert_eq!(seconds(placed.place) - offset * 60, seconds(placed.utc));
                let same = Reading::Placed(placed.clone());
                prop_assert_eq!(zone.read(placed.utc.0, placed.utc.1), same.clone());
                prop_assert_eq!(zone.read(placed.place.0, placed.place.1), same);
            }
            Reading::Skipped { before, after } => prop_assert!(before < after, "{} {} {}", name, day, second),
            Reading::Twice { first, second } => prop_assert!(first > second, "{} {}", name, day),
            Reading::Elsewhere => {}
        }
    }
}
