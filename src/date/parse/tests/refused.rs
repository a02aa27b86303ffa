//! What is no value, with the bytes that are wrong and what to do.

use super::{complaint, complaints};
use crate::date::Edtf;

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
