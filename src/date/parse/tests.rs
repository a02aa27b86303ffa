mod foreign;
mod refused;

use super::super::{Edtf, End, Field, Member, Qualifier, Time, Zone};

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
