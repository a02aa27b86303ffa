use super::super::{Bound, Edtf, MAX_YEAR};

fn edtf(text: &str) -> Edtf {
    Edtf::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// Both bounds as text, to the second.
fn bounds(text: &str) -> [String; 2] {
    [edtf(text).earliest(), edtf(text).latest()].map(|bound| match bound {
        Bound::Open => "open".to_owned(),
        Bound::Unknown => "unknown".to_owned(),
        Bound::At(seconds) => {
            let ((year, month, day), second) = (seconds.day().ymd(), seconds.second_of_day());
            let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
            format!("{year}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}")
        }
    })
}

#[track_caller]
fn days(text: &str, first: &str, last: &str) {
    assert_eq!(bounds(text), [format!("{first} 00:00:00"), format!("{last} 23:59:59")], "{text}");
}

#[test]
fn calendar_units() {
    days("2024-10-21", "2024-10-21", "2024-10-21");
    days("2024-02", "2024-02-01", "2024-02-29");
    days("1900-02", "1900-02-01", "1900-02-28");
    days("2024", "2024-01-01", "2024-12-31");
    days("0000", "0-01-01", "0-12-31");
    days("-0001", "-1-01-01", "-1-12-31");
    days("Y10000", "10000-01-01", "10000-12-31");
    days("Y-17E7", "-170000000-01-01", "-170000000-12-31");
    days("1950S2", "1900-01-01", "1999-12-31");
}

#[test]
fn the_farthest_years_fit() {
    days(&format!("Y{MAX_YEAR}"), &format!("{MAX_YEAR}-01-01"), &format!("{MAX_YEAR}-12-31"));
    days(&format!("Y-{MAX_YEAR}"), &format!("-{MAX_YEAR}-01-01"), &format!("-{MAX_YEAR}-12-31"));
}

#[test]
fn qualifiers_leave_the_bounds_alone() {
    for (qualified, bare) in [("2024~", "2024"), ("2024?-06-~11", "2024-06-11"), ("2024-21%", "2024-21")] {
        assert_eq!(bounds(qualified), bounds(bare));
    }
}

#[test]
fn parts_of_a_year() {
    days("2024-21", "2024-03-01", "2024-05-31");
    days("2023-24", "2023-12-01", "2024-02-29");
    days("2024-28", "2024-12-01", "2025-02-28");
    days("2024-29", "2024-09-01", "2024-11-30");
    days("2024-30", "2024-12-01", "2025-02-28");
    days("2024-32", "2024-06-01", "2024-08-31");
    days("2024-33", "2024-01-01", "2024-03-31");
    days("2024-39", "2024-09-01", "2024-12-31");
    days("2024-41", "2024-07-01", "2024-12-31");
    days("195X-24", "1950-12-01", "1960-02-29");
}

#[test]
fn unspecified_digits_widen_to_days_that_exist() {
    days("2024-XX-31", "2024-01-31", "2024-12-31");
    days("2024-1X-31", "2024-10-31", "2024-12-31");
    days("2024-02-2X", "2024-02-20", "2024-02-29");
    days("2023-02-XX", "2023-02-01", "2023-02-28");
    days("XXXX-12-XX", "0-12-01", "9999-12-31");
    days("XXXX-02-29", "0-02-29", "9996-02-29");
    days("1X00-02-29", "1200-02-29", "1600-02-29");
    days("-01XX-02-29", "-196-02-29", "-104-02-29");
    days("1XXX-XX", "1000-01-01", "1999-12-31");
    days("2024-0X", "2024-01-01", "2024-09-30");
    days("20X4-10-21", "2004-10-21", "2094-10-21");
    days("-19XX", "-1999-01-01", "-1900-12-31");
}

#[test]
fn times_are_kept_as_written() {
    for (text, first, last) in [
        ("2024-10-21T16:28", "2024-10-21 16:28:00", "2024-10-21 16:28:59"),
        ("2024-10-21T16:28:07+14:00", "2024-10-21 16:28:07", "2024-10-21 16:28:07"),
        ("2024-10-21T00:00:00-14:00", "2024-10-21 00:00:00", "2024-10-21 00:00:00"),
        ("2024-10-21T24:00:00Z", "2024-10-21 23:59:59", "2024-10-21 23:59:59"),
        ("2024-10-21T24:00", "2024-10-21 23:59:59", "2024-10-21 23:59:59"),
    ] {
        assert_eq!(bounds(text), [first, last]);
    }
}

#[test]
fn intervals_and_sets() {
    days("2024-02/2024-04", "2024-02-01", "2024-04-30");
    days("2024-12-31/2025", "2024-12-31", "2025-12-31");
    days("[1667,1668,1670..1672]", "1667-01-01", "1672-12-31");
    days("{1961-12,1960}", "1960-01-01", "1961-12-31");
    assert_eq!(bounds("../2024"), ["open", "2024-12-31 23:59:59"]);
    assert_eq!(bounds("/2024"), ["unknown", "2024-12-31 23:59:59"]);
    assert_eq!(bounds("2024/.."), ["2024-01-01 00:00:00", "open"]);
    assert_eq!(bounds("2024/"), ["2024-01-01 00:00:00", "unknown"]);
    assert_eq!(bounds("[..1760-12-03]"), ["open", "1760-12-03 23:59:59"]);
    assert_eq!(bounds("{1760-12..}"), ["1760-12-01 00:00:00", "open"]);
}

#[test]
fn times_in_intervals_may_run_backwards_as_written() {
    let flight = "2024-10-22T00:30+09:00/2024-10-21T13:10-10:00";
    assert_eq!(bounds(flight), ["2024-10-21 13:10:00", "2024-10-22 00:30:59"]);
    assert_eq!(bounds("2024-10-21T10:00/2024-10"), ["2024-10-21 10:00:00", "2024-10-31 23:59:59"]);
}
