//! Other notations, and slips: what is suggested instead.

use super::complaints;
use crate::date::{DateProblem, Edtf};

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
