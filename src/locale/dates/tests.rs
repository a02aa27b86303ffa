//! Every language against its table in `golden/`: EDTF, long, medium, short, heading. `SNAPSHOTS=overwrite` writes them anew; read what
//! changed as an editor of that language would.

use super::*;
use std::fmt::Write as _;

const VALUES: &[&str] = &[
    "2024-10-21",
    "2024-10-01",
    "2024-10-14/2024-10-20",
    "2024-10-08/2024-10-13",
    "2024-10-28/2024-11-03",
    "2024-12-28/2025-01-03",
    "../2024-10-21",
    "../2024-10",
    "/2024-10-21",
    "2024-10-08/..",
    "2024-10/..",
    "2024-10-08/",
    "2024-10",
    "2024-05",
    "2024-03/2024-05",
    "2024-11/2025-02",
    "2024",
    "2024/..",
    "2020/2024",
    "XXXX-10-21",
    "XXXX-10",
    "XXXX-10-21~",
    "XXXX-10~",
    "XXXX-10-XX",
    "XXXX-XX-21",
    "XXXX-XX-2X",
    "XXXX-XX-X1",
    "XXXX-10-2X",
    "XXXX-1X",
    "XXXX-24",
    "XXXX-34",
    "XXXX",
    "2024-10-21~",
    "2024-10-21?",
    "2024-10~",
    "2024~",
    "2024?",
    "2024%",
    "199X?",
    "19XX?",
    "2024-10?",
    "../2024-10-21~",
    "2024-10-08~/..",
    "2024?/..",
    "2024~/2025",
    "2024/2024-10",
    "2024-10/2024-10-20",
    "2024-10-14?/2024-10-20?",
    "2024-10-14~/2024-10-20~",
    "2024-10-14/2024-10-20~",
    "199X",
    "199X~",
    "200X",
    "199X/..",
    "19XX",
    "19XX~",
    "1XXX",
    "1950S2",
    "-0043-03-15",
    "-0099",
    "0079",
    "-0043/0079",
    "-0099/-0043",
    "-01XX",
    "-004X",
    "190X",
    "19XX/20XX",
    "-0001",
    "0001",
    "9999-12-31",
    "2024-02-29",
    "0000",
    "Y10000",
    "Y-17E7",
    "Y-138E8S3",
    "Y-66E6~",
    "Y-11700S3",
    "-3300~",
    "Y-45000~",
    "Y-138E8S3/Y-4568E6",
    "2024-21",
    "2024-24~",
    "2024-30",
    "2024-22/2024-23",
    "-0043-21",
    "2024-33/2024-34",
    "2024-33",
    "2024-38",
    "2024-41",
    "2024-10-XX",
    "2024-XX",
    "2024-XX-XX",
    "2024-XX-21",
    "2024-1X",
    "2024-1X-21",
    "2024-10-2X",
    "2024-10-X1~",
    "156X-12-25",
    "[2024-10-20,2024-10-21]",
    "[2024-09,2024-10]",
    "[2023,2024]",
    "[2024-10-20,2024-10-22..2024-10-24]",
    "[2024~,2025]",
    "{2024-10-20,2024-10-21,2024-11}",
    "[2024-10-20..2024-10-22]",
    "[..2024-10-21]",
    "{1960,1961-12..}",
];

/// Weekday Monday, numeral [21], month {October 2024}, word <about>.
fn heading(locale: &Locale, value: &Edtf) -> String {
    let mark = |piece: &Piece| match piece.role {
        Role::Number => format!("[{}]", piece.text),
        Role::Month => format!("{{{}}}", piece.text),
        Role::Word => format!("<{}>", piece.text),
        Role::Weekday | Role::Plain => piece.text.clone(),
    };
    locale.heading(value).iter().map(mark).collect()
}

#[test]
fn every_language_words_dates_as_its_table_says() {
    for tag in Locale::LANGUAGES.iter().chain(&["en-US", "pt-BR"]) {
        let locale = Locale::new(tag);
        let mut table = String::new();
        for edtf in VALUES {
            let value = Edtf::parse(edtf).unwrap();
            let [long, medium, short] =
                [DateStyle::Long, DateStyle::Medium, DateStyle::Short].map(|style| locale.date_text(&value, style));
            writeln!(table, "{edtf} | {long} | {medium} | {short} | {}", heading(&locale, &value)).unwrap();
        }
        let path = format!("{}/src/locale/dates/golden/{tag}.txt", env!("CARGO_MANIFEST_DIR"));
        snapbox::assert_data_eq!(table, snapbox::Data::read_from(path.as_ref(), None).raw());
    }
}

#[test]
fn spanish_joints_go_by_the_sound_of_what_follows() {
    let words = |edtf: &str| Locale::new("es").date_text(&Edtf::parse(edtf).unwrap(), DateStyle::Long);
    assert_eq!(words("[2024-09,2024-10]"), "septiembre u octubre de 2024");
    assert_eq!(words("[2024-10-07,2024-10-08]"), "7 u 8 de octubre de 2024");
    assert_eq!(words("[2024-10,2024-11]"), "octubre o noviembre de 2024");
    assert_eq!(words("{2024-23,2025-24}"), "otoño de 2024 e invierno de 2025");
}

#[test]
fn pieces_join_to_the_text() {
    for tag in Locale::LANGUAGES {
        let locale = Locale::new(tag);
        for edtf in VALUES {
            let value = Edtf::parse(edtf).unwrap();
            for style in [DateStyle::Short, DateStyle::ShortYear, DateStyle::Medium, DateStyle::Long] {
                let pieces = locale.date(&value, style);
                let joined: String = pieces.iter().map(|piece| piece.text.as_str()).collect();
                assert_eq!(joined, locale.date_text(&value, style), "{tag} {edtf}");
                assert_eq!(joined.trim(), joined, "{tag} {edtf}");
                assert!(!joined.contains("  "), "{tag} {edtf}: {joined}");
            }
        }
    }
}

#[test]
fn each_end_of_a_range_is_its_own_time() {
    let times = |edtf: &str| -> Vec<(String, Option<String>)> {
        let pieces = Locale::new("en").date(&Edtf::parse(edtf).unwrap(), DateStyle::Long);
        pieces.into_iter().map(|piece| (piece.text, piece.datetime)).collect()
    };
    let at = |text: &str, datetime: &str| (text.to_owned(), Some(datetime.to_owned()));
    let bare = |text: &str| (text.to_owned(), None);
    assert_eq!(times("2024-10-14/2024-10-20"), [at("14–20 October 2024", "2024-W42")]);
    assert_eq!(times("2024-10-08/2024-10-13"), [at("8", "2024-10-08"), bare("–"), at("13 October 2024", "2024-10-13")]);
    assert_eq!(times("2024-10~"), [bare("about"), bare(" "), at("October 2024", "2024-10")]);
    assert_eq!(times("199X"), [bare("1990s")]);
    assert_eq!(times("2024-10-21T16:28Z"), [at("21 October 2024", "2024-10-21")]);
}

#[test]
fn times_have_their_zone_and_their_language() {
    let time = |tag: &str, edtf: &str| match Edtf::parse(edtf).unwrap() {
        Edtf::Date(date) => Locale::new(tag).time(&date.time.unwrap()),
        other => panic!("{other:?}"),
    };
    assert_eq!(time("en", "2024-10-21T16:28"), "16:28");
    assert_eq!(time("id", "2024-10-21T16:28"), "16.28");
    assert_eq!(time("en", "2024-10-21T16:28Z"), "16:28 UTC");
    assert_eq!(time("en", "2024-10-21T16:28:05+07:00"), "16:28:05 (UTC+7)");
    assert_eq!(time("ar", "2024-10-21T09:05-03:30"), "09:05 (UTC\u{2212}3:30)");
    assert_eq!(time("ko", "2024-10-21T24:00:00Z"), "24:00:00 UTC");
    assert_eq!(time("en", "2024-10-21T16:28+00:00"), "16:28 UTC");
    assert_eq!(time("en", "2024-10-21T16:28+14:00"), "16:28 (UTC+14)");
    assert_eq!(time("en", "2024-10-21T16:28-14:00"), "16:28 (UTC\u{2212}14)");
    let value = Edtf::parse("2024-10-21T16:28+07:00").unwrap();
    assert_eq!(Locale::new("id").date_time(&value, DateStyle::Long, None), "21 Oktober 2024, 16.28 (UTC+7)");
}

#[test]
fn axis_labels_are_short() {
    let day = crate::date::Day::from_ymd(2024, 10, 7).unwrap();
    let labels = |tag: &str| {
        let locale = Locale::new(tag);
        [
            locale.weekday(day),
            locale.month_short(day),
            &locale.day_short(day),
            &locale.month_year(day),
            &locale.year(-43),
            &locale.hour(9),
        ]
        .join(" | ")
    };
    assert_eq!(labels("en"), "Monday | Oct | 7 Oct | Oct 2024 | 44 BCE | 09:00");
    assert_eq!(labels("id"), "Senin | Okt | 7 Okt | Okt 2024 | 44 SM | 09.00");
    assert_eq!(labels("ru"), "понедельник | окт. | 7 окт. | окт. 2024 | 44 г. до н. э. | 09:00");
    assert_eq!(labels("ko"), "월요일 | 10월 | 10월 7일 | 2024년 10월 | 기원전 44년 | 09:00");
    assert_eq!(labels("zh"), "星期一 | 10月 | 10月7日 | 2024年10月 | 公元前44年 | 09:00");
    assert_eq!(labels("de"), "Montag | Okt | 7. Okt. | Okt. 2024 | 44 v. Chr. | 09:00");
}
