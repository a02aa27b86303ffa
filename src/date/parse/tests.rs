use super::super::{DateProblem, Edtf, End, Field, Member, Qualifier, Time, Zone};

/// An error in one line: where, what, what to do.
fn complaint(text: &str) -> String {
    match Edtf::parse(text) {
        Ok(value) => format!("reads as {value:?}"),
        Err(error) => {
            assert!(error.span.end <= text.len() && text.get(error.span.clone()).is_some());
            if let Some(suggestion) = &error.suggestion {
                assert!(Edtf::parse(suggestion).is_ok(), "{text}: {suggestion}");
            }
            let help = error.help().map_or(String::new(), |help| format!(" ({help})"));
            format!("{}-{} {error}{help}", error.span.start, error.span.end)
        }
    }
}

#[track_caller]
fn complaints(expected: &[(&str, &str)]) {
    for (text, complaint_expected) in expected {
        assert_eq!(complaint(text), *complaint_expected, "{text}");
    }
}

#[test]
fn every_example_of_the_profile_is_read() {
    for text in [
        // Level 0
        "1985-04-12",
        "1985-04",
        "1985",
        "1985-04-12T23:20:30",
        "1985-04-12T23:20:30Z",
        "1985-04-12T23:20:30-04",
        "1985-04-12T23:20:30+04:30",
        "1964/2008",
        "2004-06/2006-08",
        "2004-02-01/2005-02-08",
        "2004-02-01/2005-02",
        "2004-02-01/2005",
        "2005/2006-02",
        // Level 1
        "Y170000002",
        "Y-170000002",
        "2001-21",
        "1984?",
        "2004-06~",
        "2004-06-11%",
        "201X",
        "20XX",
        "2004-XX",
        "1985-04-XX",
        "1985-XX-XX",
        "1985-04-12/..",
        "1985-04/..",
        "1985/..",
        "../1985-04-12",
        "../1985-04",
        "../1985",
        "1985-04-12/",
        "1985-04/",
        "1985/",
        "/1985-04-12",
        "/1985-04",
        "/1985",
        "-1985",
        "1984~/2004-06",
        "1984?/2004%",
        // Level 2
        "Y-17E7",
        "1950S2",
        "Y171010000S3",
        "Y3388E2S3",
        "2001-34",
        "[1667,1668,1670..1672]",
        "[..1760-12-03]",
        "[1760-12..]",
        "[1760-01,1760-02,1760-12..]",
        "[1667,1760-12]",
        "[..1984]",
        "{1667,1668,1670..1672}",
        "{1960,1961-12}",
        "{..1984}",
        "2004-06-11%",
        "2004-06~-11",
        "2004?-06-11",
        "?2004-06-~11",
        "2004-%06-11",
        "156X-12-25",
        "15XX-12-25",
        "XXXX-12-XX",
        "1XXX-XX",
        "1XXX-12",
        "1984-1X",
        "2004-06-~01/2004-06-~20",
        "2004-06-XX/2004-07-03",
    ] {
        assert!(Edtf::parse(text).is_ok(), "{}", complaint(text));
    }
}

#[test]
fn components_land_where_they_belong() {
    let Ok(Edtf::Date(date)) = Edtf::parse("?-1XX4-~1X-XX") else { panic!() };
    assert_eq!((date.year.value, date.year.unspecified), (-1004, 0b0110));
    assert!(date.year.qualifier.uncertain && !date.year.qualifier.approximate);
    let approximate = Qualifier { uncertain: false, approximate: true };
    assert_eq!(date.month, Some(Field { tens: Some(1), ones: None, qualifier: approximate }));
    assert_eq!(date.day, Some(Field { tens: None, ones: None, qualifier: Qualifier::default() }));

    let Ok(Edtf::Date(date)) = Edtf::parse("2024-10-21T16:28-03:30") else { panic!() };
    assert_eq!(date.time, Some(Time { hour: 16, minute: 28, second: None, zone: Zone::Offset(-210) }));

    let Ok(Edtf::Interval(interval)) = Edtf::parse("/2024") else { panic!() };
    assert_eq!(interval.start, End::Unknown);

    let Ok(Edtf::Set(set)) = Edtf::parse("{..1760,1770..1772,1780..}") else { panic!() };
    assert!(set.earlier && set.later);
    assert!(matches!(set.members.as_slice(), [Member::One(_), Member::Range(..), Member::One(_)]));
}

#[test]
fn the_fast_path_agrees_with_the_grammar() {
    for text in ["2024-02-29", "0000-01-01", "9999-12-31", "1970-01-01"] {
        let fast = super::plain_day(text.as_bytes()).map(Edtf::Date);
        assert_eq!(fast, super::strict(text).ok());
    }
    for text in ["2023-02-29", "2024-00-10", "2024-10-00", "2024-13-01", "2024-1X-01", "2024-21-01", "2024/10/01"] {
        assert_eq!(super::plain_day(text.as_bytes()), None);
    }
}

#[test]
fn the_calendar_is_kept() {
    complaints(&[
        ("2024-02-30", "8-10 there is no 30 February in 2024; the month has 29 days"),
        ("-0001-02-29", "9-11 there is no 29 February in -1; the month has 28 days"),
        ("1900-02-29", "8-10 there is no 29 February in 1900; the month has 28 days"),
        ("2024-04-31", "8-10 there is no 31 April in 2024; the month has 30 days"),
        ("XXXX-02-30", "8-10 there is no 30 February in any such year; the month has at most 29 days"),
        ("XXX1-02-29", "8-10 there is no 29 February in any such year; the month has at most 28 days"),
        ("2024-00", "5-7 there is no month 00; months are 01 to 12 (seasons and other parts of a year are 21 to 41)"),
        ("2024-42", "5-7 there is no month 42; months are 01 to 12 (seasons and other parts of a year are 21 to 41)"),
        ("2024-13-05", "5-7 there is no month 13; months are 01 to 12 (write `2024-05-13`)"),
        ("2024-10-00", "8-10 there is no day 00; days are 01 to 31"),
        ("2024-XX-32", "8-10 there is no day 32; days are 01 to 31"),
        ("2024-2X", "5-7 no month fits these digits"),
        ("2024-02-3X", "8-10 no day fits these digits"),
        ("2024-X4-31", "8-10 no day fits these digits"),
        ("2024-21-10", "7-10 21 is a season or another part of a year, which takes no day (write `2024-10-21`)"),
        (
            "2024-21-25",
            "7-10 21 is a season or another part of a year, which takes no day (write the month, or leave the day out)",
        ),
    ]);
}

#[test]
fn years_have_one_way_to_be_written() {
    complaints(&[
        ("-0000", "0-5 a negative year needs a digit that is not 0 (1 BCE is `0000`, 2 BCE is `-0001`)"),
        ("-00XX", "0-5 a negative year needs a digit that is not 0 (1 BCE is `0000`, 2 BCE is `-0001`)"),
        ("12024", "0-5 a year of more than four digits starts with `Y` (write `Y12024`)"),
        ("-123456789", "0-10 a year of more than four digits starts with `Y` (write `Y-123456789`)"),
        ("Y2024", "0-5 `Y` is for years of more than four digits (write `2024`)"),
        ("Y-44", "0-4 `Y` is for years of more than four digits (write `-0044`)"),
        ("Y-44E1", "0-6 `Y` is for years of more than four digits (write `-0440`)"),
        ("Y012024", "1-2 expected a digit from 1 to 9, found `0`"),
        ("Y290000000001", "0-13 the year is beyond ±290000000000"),
        ("Y-99999999999999999999999", "0-25 the year is beyond ±290000000000"),
        ("Y1E300", "0-6 the year is beyond ±290000000000"),
        ("Y17E0", "4-5 expected a digit from 1 to 9, found `0`"),
        ("Y12024-10", "6-9 a year with `Y`, `E` or `S` stands alone, without a month (leave the rest out)"),
        ("1950S0", "5-6 0 significant digits do not fit a year of 4 digits"),
        ("1950S5", "5-6 5 significant digits do not fit a year of 4 digits"),
        ("1950S", "5-5 expected the number of significant digits, found the end"),
        ("195XS2", "4-5 expected `-` and a month, or the end of the date, found `S`"),
        ("+2024", "0-1 expected a year of four digits, found `+` (write `2024`)"),
        ("202", "0-3 a year has four digits (write the year 20 as `0020`, a decade as `202X`, a century as `20XX`)"),
    ]);
    assert!(Edtf::parse("Y290000000000").is_ok() && Edtf::parse("Y-29E10").is_ok());
}

#[test]
fn times_are_checked() {
    complaints(&[
        ("2024-10-21T24:00:01", "11-19 a day ends at 24:00:00 (write the time on the next day)"),
        ("2024-10-21T24:01", "11-16 a day ends at 24:00:00 (write the time on the next day)"),
        ("2024-10-21T25:00", "11-13 there is no hour 25; hours are 00 to 24"),
        ("2024-10-21T16:60", "14-16 there is no minute 60; minutes are 00 to 59"),
        (
            "2024-10-21T23:59:60Z",
            "17-19 there is no second 60; seconds are 00 to 59 (write a leap second as the second 59)",
        ),
        ("2024-10-21T16:28+14:01", "16-22 an offset lies between -14:00 and +14:00"),
        ("2024-10-21T16:28-15", "16-19 an offset lies between -14:00 and +14:00"),
        ("2024-10-21T16:28+07:60", "20-22 there is no minute 60; minutes are 00 to 59"),
        ("2024-10-21T16:28-00:00", "16-22 an offset of zero has a plus sign (write `Z` or `+00:00`)"),
        ("2024-10-21T16", "13-13 expected `:` and minutes, found the end"),
        ("2024-10-21T16:28ZZ", "17-18 expected the end of the date, found `Z`"),
        ("2024-10T16:28", "7-13 a time of day needs a full date, without `X` (leave the time out)"),
        ("2024-10-XXT16:28", "10-16 a time of day needs a full date, without `X` (leave the time out)"),
        (
            "2024-10-21~T16:28",
            "11-17 a date with a time of day takes no qualifier (leave out the time, or the `?`, `~` or `%`)",
        ),
        (
            "2024-10-21T16:28~",
            "16-17 a date with a time of day takes no qualifier (leave out the time, or the `?`, `~` or `%`)",
        ),
    ]);
    assert!(Edtf::parse("2024-10-21T24:00:00-14:00").is_ok() && Edtf::parse("2024-10-21T00:00+14").is_ok());
}

#[test]
fn intervals_are_checked() {
    let set = "an interval cannot start or end with a set (write the earliest start and the latest end, qualified \
               with `~` or `?`)";
    complaints(&[
        ("2024-10-21/2024-10-20", "0-21 the end lies before the start (exchange the two dates)"),
        ("2004-12/2004-06-15", "0-18 the end lies before the start (exchange the two dates)"),
        ("2024-10-21T10:00Z/2024-10-21T18:00+09:00", "0-40 the end lies before the start (exchange the two dates)"),
        ("2024/2025/2026", "9-10 expected the end of the interval, found `/`"),
        ("../..", "0-5 an interval needs a date on at least one side (leave the date out if nothing is known)"),
        ("/", "0-1 an interval needs a date on at least one side (leave the date out if nothing is known)"),
        ("[1984]/2004", &format!("0-6 {set}")),
        ("2004/{1984,1985}", &format!("5-16 {set}")),
        ("2024/P1Y", "5-8 durations are not part of EDTF (write both ends: `2024-10-18/2024-10-21`)"),
        ("2024-10-21/2024-02-30", "19-21 there is no 30 February in 2024; the month has 29 days"),
        (
            "2024-10-18/20241021",
            "11-19 this is the basic format, without separators, which EDTF does not have (write `2024-10-21`)",
        ),
    ]);
    for text in ["2024-06-20/2024-06-XX", "2024/2024", "2024-12/2024", "2024-10-21T10:00Z/2024-10-21T19:00+09:00"] {
        assert!(Edtf::parse(text).is_ok(), "{}", complaint(text));
    }
}

#[test]
fn sets_are_checked() {
    complaints(&[
        ("[]", "1-1 expected a date, found the end"),
        ("[..]", "3-3 expected a date, found the end"),
        ("[1984,]", "6-6 expected a date, found the end"),
        ("[1984", "5-5 expected `]`, found the end"),
        ("{1984]", "6-6 expected `}`, found the end"),
        ("[1984]x", "6-7 expected the end of the set, found `x`"),
        ("[1667, 1668]", "6-7 expected a year of four digits, found a space (write `[1667,1668]`)"),
        ("[1672..1670]", "1-11 the end lies before the start (exchange the two dates)"),
        ("[..1670..1672]", "7-8 expected `-` and a month, or the end of the date, found `.`"),
        ("[..1760..]", "7-8 expected `-` and a month, or the end of the date, found `.`"),
        ("[2024-10-21T10:00]", "1-17 a set holds dates without a time of day (leave the times out)"),
        ("[1984..,1990]", "7-7 expected a date, found the end"),
    ]);
}

#[test]
fn other_notations_are_named_and_translated() {
    let basic = "this is the basic format, without separators, which EDTF does not have";
    let mixed = "this mixes the basic and the extended format";
    complaints(&[
        ("20241021", &format!("0-8 {basic} (write `2024-10-21`)")),
        ("202410", &format!("0-6 {basic} (write `2024-10`)")),
        ("20241021T162800Z", &format!("0-16 {basic} (write `2024-10-21T16:28:00Z`)")),
        ("2024-1021", &format!("0-9 {mixed} (write `2024-10-21`)")),
        ("2024-10-21T1628", &format!("0-15 {mixed} (write `2024-10-21T16:28`)")),
        ("20241021T16:28", &format!("0-14 {mixed} (write `2024-10-21T16:28`)")),
        ("2024-10-21T16:28+0700", &format!("0-21 {mixed} (write `2024-10-21T16:28+07:00`)")),
        ("2024-W42", "0-8 week dates are not part of EDTF (write `2024-10-14/2024-10-20`)"),
        ("2025W011", "0-8 week dates are not part of EDTF (write `2024-12-30`)"),
        ("2024-295", "0-8 ordinal dates (year and day of the year) are not part of EDTF (write `2024-10-21`)"),
        ("2024060", "0-7 ordinal dates (year and day of the year) are not part of EDTF (write `2024-02-29`)"),
    ]);
}

#[test]
fn one_reading_is_suggested_and_two_are_not() {
    for (text, suggestion) in [
        ("21 October 2024", Some("2024-10-21")),
        ("October 21, 2024", Some("2024-10-21")),
        ("21st Sept. 2024", Some("2024-09-21")),
        ("Oct 2024", Some("2024-10")),
        ("10/21/2024", Some("2024-10-21")),
        ("21.10.2024", Some("2024-10-21")),
        ("2024/10/21", Some("2024-10-21")),
        ("10/10/2024", Some("2024-10-10")),
        ("10/11/2024", None),
        ("2024-1-5", Some("2024-01-05")),
        ("2024/10", Some("2024-10")),
        ("circa 1850", Some("1850~")),
        ("c. 1850s", Some("185X~")),
        ("1850s", Some("185X")),
        ("30 February 2024", None),
        ("21 Oktober 2024", None),
        ("18-21 October 2024", None),
        ("yesterday", None),
        ("昨日", None),
        ("44 BC", None),
    ] {
        let error = Edtf::parse(text).unwrap_err();
        assert_eq!((error.problem, error.span), (DateProblem::NotEdtf, 0..text.len()), "{text}");
        assert_eq!(error.suggestion.as_deref(), suggestion, "{text}");
    }
}

#[test]
fn slips_are_pointed_at() {
    complaints(&[
        ("2024-10-21 ", "10-11 expected `T` and a time, or the end of the date, found a space (write `2024-10-21`)"),
        (
            "2024-10-21 16:28",
            "10-11 expected `T` and a time, or the end of the date, found a space (write `2024-10-21T16:28`)",
        ),
        (
            "2024-10-18–2024-10-21",
            "10-13 expected `T` and a time, or the end of the date, found `–` (write `2024-10-18/2024-10-21`)",
        ),
        (
            "2024-10-21T16:28:30.123Z",
            "19-20 expected `Z`, an offset, or the end of the date, found `.` (write `2024-10-21T16:28:30Z`)",
        ),
        ("1984?~", "5-6 expected `-` and a month, or the end of the date, found `~` (write `1984%`)"),
        ("2004-06-uu", "8-9 expected a day of two digits, found `u` (write `2004-06-XX`)"),
        ("2004/open", "5-6 expected a year of four digits, found `o` (write `2004/..`)"),
        ("2024-10-21x", "10-11 expected `T` and a time, or the end of the date, found `x`"),
        ("2024-10-\n", "8-9 expected a day of two digits, found `\\n`"),
        ("2024-10--21", "8-9 expected a day of two digits, found `-`"),
        ("", "0-0 the date is empty (write as much as is known: `2024`, `2024-10` or `2024-10-21`)"),
        (" \t", "0-2 the date is empty (write as much as is known: `2024`, `2024-10` or `2024-10-21`)"),
    ]);
}
