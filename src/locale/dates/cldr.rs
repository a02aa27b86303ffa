//! Words of dates against what ICU4X says by itself, wherever CLDR has the form: any difference is one of our own making,
//! and listed here.

use icu::calendar::{Date as CalendarDate, Gregorian};
use icu::datetime::FixedCalendarDateTimeFormatter;
use icu::datetime::fieldsets::{E, MD, YM, YMD};

use super::DateStyle;
use crate::date::{Day, Edtf};
use crate::locale::Locale;

macro_rules! icu {
    ($tag:expr, $set:expr, $day:expr) => {{
        let (year, month, day) = $day;
        let date: CalendarDate<Gregorian> = CalendarDate::try_new_gregorian(year, month, day).unwrap();
        FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new((&$tag).into(), $set).unwrap().format(&date).to_string()
    }};
}

/// What a newspaper writes instead of what CLDR has for the language.
fn departed(language: &str, icu: &str, year: i32) -> String {
    match language {
        "ru" | "uk" if icu.ends_with('.') => icu.trim_end_matches(['.', 'г', 'р']).trim_end().to_owned(),
        "fr" => icu.strip_prefix("1 ").map_or_else(|| icu.to_owned(), |rest| format!("1er {rest}")),
        "vi" if !icu.contains("năm") => icu.replace(&format!(" {year}"), &format!(" năm {year}")),
        _ => icu.to_owned(),
    }
}

#[test]
fn days_months_and_weekdays_are_those_of_cldr() {
    let days = [(2024, 1, 1), (2024, 2, 29), (2024, 3, 31), (2024, 5, 9), (2024, 10, 21), (1999, 12, 31), (9999, 8, 8)];
    let mut differences = Vec::new();
    for language in Locale::LANGUAGES {
        let locale = Locale::new(language);
        let tag = locale.conventions.clone();
        for (year, month, day) in days {
            let (full, partial) = (format!("{year:04}-{month:02}-{day:02}"), format!("{year:04}-{month:02}"));
            let at = (year, month, day);
            let said = |edtf: &str, style: DateStyle| locale.date_text(&Edtf::parse(edtf).unwrap(), style);
            let weekday = locale.weekday(Day::from_ymd(year.into(), month, day).unwrap());
            for (ours, cldr) in [
                (said(&full, DateStyle::Long), icu!(tag, YMD::long(), at)),
                (said(&full, DateStyle::Medium), icu!(tag, MD::long(), at)),
                (said(&partial, DateStyle::Long), icu!(tag, YM::long(), at)),
                (weekday.to_owned(), icu!(tag, E::long(), at)),
            ] {
                if ours != departed(language, &cldr, year) {
                    differences.push(format!("{language}: {ours} | {cldr}"));
                }
            }
        }
    }
    assert!(differences.is_empty(), "{differences:#?}");
}
