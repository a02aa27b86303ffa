//! `linimasa date`: every line, and the exit codes.

use crate::support::{Run, Site};

/// Runs `linimasa date` with arguments, expects no complaint and gives what it printed and its exit code.
fn date(args: &[&str]) -> (String, i32) {
    answer(&Site::empty().run(&[&["date"], args].concat()))
}

fn date_of_lines(args: &[&str], lines: &[u8]) -> (String, i32) {
    answer(&Site::empty().run_reading(&[&["date"], args].concat(), lines))
}

fn answer(run: &Run) -> (String, i32) {
    assert_eq!(run.stderr(), "");
    (run.stdout(), run.code())
}

#[test]
fn every_kind_of_date_is_explained() {
    let (printed, code) = date(&[
        "2024-10-21T16:28+07:00",
        "-0044-03-15",
        "?2024-06-~11",
        "../2024",
        "2024/",
        "[1667,1668,1670..1672]",
        "2024-36",
        "Y10000",
    ]);
    let expected = "\
2024-10-21T16:28+07:00  level 0  2024-10-21T16:28:00 to 2024-10-21T16:28:59  21 October 2024, 16:28 (UTC+7)
-0044-03-15  level 1  -0044-03-15T00:00:00 to -0044-03-15T23:59:59  15 March 45 BCE
?2024-06-~11 = 2024?-06-~11  level 2  2024-06-11T00:00:00 to 2024-06-11T23:59:59  possibly about 11 June 2024
../2024  level 1  open to 2024-12-31T23:59:59  in or before 2024
2024/  level 1  2024-01-01T00:00:00 to unknown  from 2024, end not known
[1667,1668,1670..1672]  level 2  1667-01-01T00:00:00 to 1672-12-31T23:59:59  1667, 1668 or 1670–1672
2024-36  level 2  2024-10-01T00:00:00 to 2024-12-31T23:59:59  fourth quarter of 2024
Y10000  level 1  Y10000-01-01T00:00:00 to Y10000-12-31T23:59:59  10,000
";
    assert_eq!((printed.as_str(), code), (expected, 0));
}

#[test]
fn what_is_no_date_is_explained_too() {
    let (printed, code) = date(&["2024-02-30", "2024-10-18–2024-10-21", "2024-10-21", "", "21 October 2024", "2024\n"]);
    let expected = "\
2024-02-30  invalid  column 9: there is no 30 February in 2024; the month has 29 days
2024-10-18–2024-10-21  invalid  column 11: expected `T` and a time, or the end of the date, found `–`; \
write `2024-10-18/2024-10-21`
2024-10-21  level 0  2024-10-21T00:00:00 to 2024-10-21T23:59:59  21 October 2024
  invalid  column 1: the date is empty; write as much as is known: `2024`, `2024-10` or `2024-10-21`
21 October 2024  invalid  column 1: this is not an EDTF date (ISO 8601-2); write `2024-10-21`
2024\\n  invalid  column 5: expected `-` and a month, or the end of the date, found `\\n`; write `2024`
";
    assert_eq!((printed.as_str(), code), (expected, 1));
}

#[test]
fn the_words_are_those_of_the_language() {
    let (printed, code) = date(&["2024-10-28/2024-11-03", "-0044-03", "--lang", "id"]);
    let expected = "\
2024-10-28/2024-11-03  level 0  2024-10-28T00:00:00 to 2024-11-03T23:59:59  28 Oktober – 3 November 2024
-0044-03  level 1  -0044-03-01T00:00:00 to -0044-03-31T23:59:59  Maret 45 SM
";
    assert_eq!((printed.as_str(), code), (expected, 0));
    let words = |language: &str| date(&["--lang", language, "2024-03-21"]).0;
    assert!(words("ru").ends_with("  21 марта 2024\n"));
    assert!(words("ko").ends_with("  2024년 3월 21일\n"));
    assert!(words("sv").ends_with("  21 mars 2024\n"));
}

#[test]
fn json_has_every_key_on_every_line() {
    let (printed, code) = date(&["--format", "json", "2024-10-~21", "../2024", "/2024", "2024-02-30"]);
    let expected = "\
{\"input\":\"2024-10-~21\",\"valid\":true,\"canonical\":\"2024-10-~21\",\"level\":2,\
\"earliest\":\"2024-10-21T00:00:00\",\"latest\":\"2024-10-21T23:59:59\",\"words\":\"about 21 October 2024\",\"error\":null}
{\"input\":\"../2024\",\"valid\":true,\"canonical\":\"../2024\",\"level\":1,\
\"earliest\":\"..\",\"latest\":\"2024-12-31T23:59:59\",\"words\":\"in or before 2024\",\"error\":null}
{\"input\":\"/2024\",\"valid\":true,\"canonical\":\"/2024\",\"level\":1,\
\"earliest\":null,\"latest\":\"2024-12-31T23:59:59\",\"words\":\"until 2024, start not known\",\"error\":null}
{\"input\":\"2024-02-30\",\"valid\":false,\"canonical\":null,\"level\":null,\
\"earliest\":null,\"latest\":null,\"words\":null,\
\"error\":\"column 9: there is no 30 February in 2024; the month has 29 days\"}
";
    assert_eq!((printed.as_str(), code), (expected, 1));
}

#[test]
fn times_are_those_of_a_zone() {
    let words = |zone: &str, lang: &str, expr: &str| {
        let (printed, code) = date(&["--timezone", zone, "--lang", lang, expr]);
        assert_eq!(code, 0);
        printed.trim_end().rsplit("  ").next().unwrap_or_default().to_owned()
    };
    assert_eq!(words("asia/jakarta", "id", "2024-10-21T16:28"), "21 Oktober 2024, 16.28 WIB (09.28 UTC)");
    assert_eq!(words("Asia/Jakarta", "en", "2024-10-21T09:28Z"), "21 October 2024, 16:28 WIB (09:28 UTC)");
    assert_eq!(words("Asia/Jakarta", "en", "2024-10-21T16:28+09:00"), "21 October 2024, 16:28 (UTC+9)");
}

#[test]
fn pages_show_times_by_the_clocks_of_the_timeline() {
    let site = Site::fixture("features");
    assert_eq!(site.build().code(), 0);
    let page = site.read("public/harbour/crane-moved.html");
    assert!(page.contains("<time datetime=\"2024-03-04T09:30:00+01:00\">09:30:00 CET (08:30:00 UTC)</time>"), "{page}");
}

#[test]
fn standard_input_has_a_date_a_line() {
    let year = |year: &str| format!("{year}  level 0  {year}-01-01T00:00:00 to {year}-12-31T23:59:59  {year}\n");
    let two = [year("2024"), year("2025")].concat();
    for lines in ["2024\n2025\n", "2024\r\n2025\r\n", "2024\n2025"] {
        assert_eq!(date_of_lines(&[], lines.as_bytes()), (two.clone(), 0));
        assert_eq!(date_of_lines(&["-"], lines.as_bytes()), (two.clone(), 0));
    }
    assert_eq!(date_of_lines(&["2023", "-", "2026"], b"2025\n"), (["2023", "2025", "2026"].map(year).concat(), 0));
    assert_eq!(date_of_lines(&[], b""), (String::new(), 0));
    assert_eq!(date_of_lines(&["2024"], b"not read\n"), (year("2024"), 0));
    let (printed, code) = date_of_lines(&[], b"2024\n\n\xff\n");
    let expected = year("2024")
        + "  invalid  column 1: the date is empty; write as much as is known: `2024`, `2024-10` or `2024-10-21`\n\
           \u{fffd}  invalid  column 1: expected a year of four digits, found `\u{fffd}`\n";
    assert_eq!((printed, code), (expected, 1));
}

#[test]
fn wrong_usage_has_a_code_of_its_own() {
    for (args, complaint) in [
        (
            &["--lnag", "id"][..],
            "error: unexpected argument '--lnag' found\n\n  tip: a similar argument exists: '--lang'\n",
        ),
        (&["2024", "-q"], "error: unexpected argument '-q' found\n"),
        (
            &["--lang", "!!"],
            "error: invalid value '!!' for '--lang <LANG>': write a language tag, such as `id` or `pt-BR`\n",
        ),
        (
            &["--timezone", "WIB"],
            "error: invalid value 'WIB' for '--timezone <ZONE>': write a name of the IANA database, such as `Asia/Jakarta`\n",
        ),
        (&["--format", "github"], "error: invalid value 'github' for '--format <FORMAT>'\n"),
    ] {
        let run = Site::empty().run(&[&["date"], args].concat());
        assert_eq!((run.code(), run.stdout().as_str()), (2, ""), "{args:?}");
        assert!(run.stderr().starts_with(complaint), "{}", run.stderr());
    }
}
