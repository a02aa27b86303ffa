//! Sentences of our own, a language at a time, and what must hold for any text.

use proptest::prelude::*;

use super::*;
use crate::date::Edtf;

mod asian;
mod english;
mod european;
mod french;
mod german;
mod indonesian;

/// 22 October 2024, a Tuesday.
pub fn published() -> Anchor {
    Anchor { published: NaiveDate::from_ymd_opt(2024, 10, 22), prefer: Prefer::Past }
}

/// The expressions of a text with their values; `-` where there is none.
pub fn tagged(language: &str, text: &str, anchor: &Anchor) -> Vec<(String, String)> {
    let tagger = Tagger::for_language(language).expect("the language has a tagger");
    let found = tagger.tag(text, anchor);
    found
        .into_iter()
        .map(|one| (text[one.start..one.end].to_owned(), one.timex_value().unwrap_or("-").to_owned()))
        .collect()
}

/// Checks a text: `text => expression = value; expression = value`.
pub fn check(language: &str, anchor: &Anchor, cases: &[(&str, &[(&str, &str)])]) {
    for (text, wanted) in cases {
        let found = tagged(language, text, anchor);
        let found: Vec<(&str, &str)> = found.iter().map(|(text, value)| (text.as_str(), value.as_str())).collect();
        assert_eq!(&found, wanted, "{language}: {text}");
    }
}

fn sources() -> impl Iterator<Item = (&'static str, &'static str)> {
    Tagger::languages().filter_map(|code| lang::file(code, FILE).map(|source| (code, source)))
}

#[test]
fn every_language_reads() {
    for (code, source) in sources() {
        if let Err(why) = Tagger::from_toml(source) {
            panic!("{code}: {why}");
        }
    }
}

#[test]
fn a_tag_finds_its_language() {
    assert!(Tagger::for_language("en-GB").is_some());
    assert!(Tagger::for_language("tlh").is_none());
    assert!(Tagger::languages().all(|code| Tagger::for_language(code).is_some()));
}

#[test]
fn a_wrong_language_file_says_where() {
    let wrong = |source| Tagger::from_toml(source).err().unwrap_or_default();
    assert!(wrong("[words.moth]\n1 = [\"x\"]").contains("unknown variant `moth`"), "{}", wrong("[words.moth]"));
    assert!(wrong("[settings]\nwords = 1").contains("unknown field `words`"));
    assert_eq!(wrong("[words.month]\n13 = [\"x\"]"), "`13` in [words.month]: should be a number from 1 to 12");
    assert_eq!(
        wrong("[words.deixis]\nday = [\"x\"]"),
        "`day` in [words.deixis]: should be a unit and a step, as `day-1` or `year+0`"
    );
    assert_eq!(
        wrong("[patterns]\nago = [\"{m} {nth}x {moth}\"]"),
        "pattern `{m} {nth}x {moth}` of `ago`: there is no slot {moth}"
    );
    assert!(
        wrong("[holidays.x]\nnames = [\"x\"]\nday = \"31-12\"")
            .starts_with("[holidays.x]: `31-12` is no month and day")
    );
}

#[test]
fn what_is_said_of_each_expression() {
    let tagger = Tagger::for_language("en").expect("English has a tagger");
    let found = tagger.tag("It rained on 3 May and for two days.", &published());
    assert_eq!(found.len(), 2);
    assert_eq!((found[0].start, found[0].end, found[0].kind), (13, 18, Kind::Date));
    assert_eq!(found[0].basis, Basis { how: How::PartialFromPublication, rule: "date: {d} {month}" });
    assert_eq!((found[1].kind, found[1].basis.how), (Kind::Duration, How::Undated));
}

/// Every date that a text without a day of publication gets is in the text.
#[test]
fn nothing_is_invented_without_a_day_of_publication() {
    let nowhere = Anchor::default();
    check(
        "en",
        &nowhere,
        &[
            ("It fell on 21 October.", &[("21 October", "XXXX-10-21")]),
            ("It fell in October.", &[("October", "XXXX-10")]),
            (
                "It fell on Monday, yesterday, last week and two days ago.",
                &[("Monday", "-"), ("yesterday", "-"), ("last week", "-"), ("two days ago", "-")],
            ),
            ("Two days later it rose.", &[("Two days later", "-")]),
            (
                "On 3 May 2021 it fell. Two days later it rose.",
                &[("3 May 2021", "2021-05-03"), ("Two days later", "2021-05-05")],
            ),
            ("At 10:30 it fell.", &[("10:30", "-")]),
        ],
    );
    check(
        "id",
        &nowhere,
        &[
            ("Terjadi pada 21 Oktober.", &[("21 Oktober", "XXXX-10-21")]),
            ("Ia datang Senin, kemarin, dan minggu lalu.", &[("Senin", "-"), ("kemarin", "-"), ("minggu lalu", "-")]),
            ("Pada hari yang sama ia pergi.", &[("hari yang sama", "-")]),
        ],
    );
}

/// A weekday that does not agree with its date makes the date doubtful.
#[test]
fn two_readings_give_no_certain_value() {
    check(
        "en",
        &published(),
        &[
            ("He came on Monday, 22 October 2024.", &[("Monday, 22 October 2024", "2024-10-22?")]),
            ("Two days earlier, he had left.", &[("Two days earlier", "-")]),
        ],
    );
}

proptest! {
    /// Whatever the text: spans lie on character boundaries, in order, apart; values read as EDTF or are TIMEX3.
    #[test]
    fn any_text_gives_sound_expressions(language in proptest::sample::select(Tagger::languages().collect::<Vec<_>>()), words in soup(), anchored in any::<bool>()) {
        let text = words.concat();
        let anchor = if anchored { published() } else { Anchor::default() };
        let tagger = Tagger::for_language(language).expect("listed languages have taggers");
        let mut last = 0;
        for one in tagger.tag(&text, &anchor) {
            prop_assert!(last <= one.start && one.start < one.end);
            prop_assert!(text.get(one.start..one.end).is_some());
            last = one.end;
            match (one.kind, &one.value) {
                (Kind::Date | Kind::Time, Some(value)) => {
                    prop_assert!(Edtf::parse(value).is_ok(), "{value} for {:?} in {text:?}", &text[one.start..one.end]);
                }
                (Kind::Duration, Some(value)) => prop_assert!(value.starts_with('P'), "{value}"),
                _ => {}
            }
        }
    }
}

/// Texts made of what language files are made of.
fn soup() -> impl Strategy<Value = Vec<String>> {
    let words: Vec<String> = sources()
        .flat_map(|(_, source)| source.split('"').skip(1).step_by(2))
        .filter(|word| !word.contains(['{', '(']))
        .map(str::to_owned)
        .collect();
    let piece = prop_oneof![
        4 => proptest::sample::select(words),
        3 => proptest::sample::select(vec![" ", " ", ", ", "-", "/", ":", ".", "\n", " (", ")"]).prop_map(str::to_owned),
        2 => (0..2200_u32).prop_map(|number| number.to_string()),
        1 => (1..32_u32).prop_map(|number| number.to_string()),
        1 => any::<char>().prop_map(String::from),
    ];
    proptest::collection::vec(piece, 0..24)
}
