use super::*;

#[test]
fn dates_in_full_and_in_part() {
    check(
        "en",
        &published(),
        &[
            ("Signed on Sunday, 20 October 2024.", &[("Sunday, 20 October 2024", "2024-10-20")]),
            ("Signed March 3rd, 1999, in Bonn.", &[("March 3rd, 1999", "1999-03-03")]),
            ("Since October 8 nobody came.", &[("October 8", "2024-10-08")]),
            ("It has run since December.", &[("December", "2023-12")]),
            ("The fair will open on November 5.", &[("November 5", "2024-11-05")]),
            ("It cost 12 in 2019 and 2,019 later.", &[("2019", "2019")]),
            (
                "Built in the 1990s, in the third quarter of 1994.",
                &[("the 1990s", "199X"), ("the third quarter of 1994", "1994-35")],
            ),
            ("On 2024-10-21T16:28:51 it stopped.", &[("2024-10-21T16:28:51", "2024-10-21T16:28:51")]),
        ],
    );
}

#[test]
fn dates_that_count_from_another() {
    check(
        "en",
        &published(),
        &[
            (
                "They met yesterday and last week.",
                &[("yesterday", "2024-10-21"), ("last week", "2024-10-14/2024-10-20")],
            ),
            ("He came on Thursday.", &[("Thursday", "2024-10-17")]),
            ("He will come on Thursday.", &[("Thursday", "2024-10-24")]),
            ("She left three days ago.", &[("three days ago", "2024-10-19")]),
            ("She left three months ago.", &[("three months ago", "2024-07")]),
            (
                "On 1 May 2020 it broke. The next day it was mended; two years later it broke again.",
                &[("1 May 2020", "2020-05-01"), ("The next day", "2020-05-02"), ("two years later", "2022")],
            ),
            (
                "On 1 May 2020 it broke. The same day it was mended.",
                &[("1 May 2020", "2020-05-01"), ("The same day", "2020-05-01")],
            ),
            ("On the first Monday of March 2020 it rained.", &[("the first Monday of March 2020", "2020-03-02")]),
        ],
    );
}

#[test]
fn ranges_and_times() {
    check(
        "en",
        &published(),
        &[
            ("Between October 8 and 13 it snowed.", &[("October 8 and 13", "2024-10-08/2024-10-13")]),
            ("From May 3 to June 4, 2021 it snowed.", &[("From May 3 to June 4, 2021", "2021-05-03/2021-06-04")]),
            ("At 18:00 GMT on Sunday it stopped.", &[("18:00 GMT on Sunday", "2024-10-20T18:00:00Z")]),
            ("On Monday at 6.30 pm it stopped.", &[("Monday at 6.30 pm", "2024-10-21T18:30:00")]),
        ],
    );
}

#[test]
fn lengths_repetitions_and_undated_times() {
    check(
        "en",
        &published(),
        &[
            ("It took two and a half years.", &[("two and a half years", "P2.5Y")]),
            (
                "A five-day trip, every week, now.",
                &[("five-day", "P5D"), ("every week", "P1W"), ("now", "PRESENT_REF")],
            ),
            ("Rain fell for several hours.", &[("several hours", "PTXH")]),
        ],
    );
}

#[test]
fn what_is_no_date() {
    check(
        "en",
        &published(),
        &[
            ("They won 3-2 and used 1/3 of it.", &[]),
            ("Call +86 138-2010-2015 or read version 10.2.2020.1.", &[]),
            ("The A2020 and the $2020 note, 2020%.", &[]),
            ("You may go; march on.", &[]),
            ("See https://example.org/2024/10/21/may.html for 2020 people.", &[]),
        ],
    );
}

#[test]
fn what_has_two_readings_is_left_open() {
    check(
        "en",
        &published(),
        &[
            ("Signed on 03/04/2008.", &[("03/04/2008", "[2008-03-04,2008-04-03]")]),
            ("Signed on 13/04/2008, on 04/13/2008.", &[("13/04/2008", "2008-04-13"), ("04/13/2008", "2008-04-13")]),
            ("Signed on 04/04/2008.", &[("04/04/2008", "2008-04-04")]),
            ("Valid 03/04/2008 - 05/06/2008.", &[("03/04/2008 - 05/06/2008", "-")]),
            ("It stopped at 6:40 p.m. here.", &[("6:40 p.m.", "-")]),
            (
                "It opened on Monday, and closed at 6 p.m. here. It stopped at 8 p.m. here.",
                &[("Monday", "2024-10-21"), ("6 p.m.", "2024-10-21T18:00:00"), ("8 p.m.", "2024-10-21?")],
            ),
            ("It sold well in the Christmas and New Year sales.", &[]),
        ],
    );
}
