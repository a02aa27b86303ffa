//! Parsing and pulling take no more memory than a small multiple of the text, whatever the text says. A test binary of its
//! own: it counts what its thread allocates.

use allocation_counter::measure;
use linimasa::date::Edtf;
use linimasa::pull::output::json;
use linimasa::pull::{Options, input, pull};
use proptest::prelude::*;

/// Bytes that a finding may take whatever the text: its words, its suggestion.
const FIXED: u64 = 4096;
/// Bytes for each byte of the text. The dearest text is a set of years, five bytes each with their commas.
const PER_BYTE: u64 = 40;

fn parse(text: &str) -> Result<(), String> {
    let info = measure(|| {
        let _ = std::hint::black_box(Edtf::parse(std::hint::black_box(text)));
    });
    let limit = FIXED + PER_BYTE * text.len() as u64;
    if info.bytes_max <= limit {
        return Ok(());
    }
    let start: String = text.chars().take(60).collect();
    Err(format!("{} bytes at once, {limit} allowed, for {} bytes: {start}", info.bytes_max, text.len()))
}

#[test]
fn long_texts_take_a_small_multiple() {
    let mut wrong = Vec::new();
    for one in [
        "X",
        "0",
        "9",
        "-",
        "/",
        ".",
        "..",
        ",",
        " ",
        "?",
        "~",
        "%",
        "[",
        "{",
        "é",
        "昨",
        "Y",
        "E",
        "S",
        "T",
        "Z",
        ":",
        "U",
        "Oct ",
        "2024",
        "2024-",
        "1984,",
        "1984..",
        "2024-10-21/",
        "[1984,",
        "OPEN",
        "circa ",
        "1/",
        "21.10.2024 ",
        "2024-10-21T16:28Z",
    ] {
        for (before, after) in
            [("", ""), ("[", "1984]"), ("{", "1984}"), ("Y", ""), ("2024-10-21", ""), ("2024/", "/2024")]
        {
            for count in [1, 10, 1000, 20_000] {
                wrong.extend(parse(&[before, &one.repeat(count), after].concat()).err());
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_date_takes_no_memory_an_interval_its_box_and_a_set_a_list_in_a_box() {
    let allocations = |text: &str| {
        let info = measure(|| {
            let _ = std::hint::black_box(Edtf::parse(std::hint::black_box(text)));
        });
        info.count_total
    };
    for text in ["2024-10-21", "2024-10", "2024-10-21T16:28+07:00", "2024~", "156X-12-25", "Y-17E7"] {
        assert_eq!(allocations(text), 0, "{text}");
    }
    for text in ["../2024-10-21", "2024/2025", "2024-10-21T16:28Z/.."] {
        assert_eq!(allocations(text), 1, "{text}");
    }
    assert_eq!(allocations("[1984,1985,1986..1990]"), 2);
}

/// Bytes at once and allocations in all that pulling a plain text takes, with those of its results.
fn pulled(text: String, lang: &str) -> (u64, u64) {
    let options = Options { lang: Some(lang.into()), published: "2024-10-22".parse().ok(), ..Options::default() };
    let info = measure(|| {
        input::bytes(text.into_bytes(), "text", &mut |task| {
            std::hint::black_box(json::line(&pull(task, &options)));
            true
        });
    });
    (info.bytes_max, info.count_total)
}

/// Work that grew faster than the text would show in what it takes: nodes, readings, drafts and their fields are allocated.
#[test]
fn pulling_twice_the_text_takes_twice_as_much() {
    const LENGTH: usize = 30_000;
    let mut wrong = Vec::new();
    for (lang, one) in [
        ("en", "The ministry said on Monday that talks would resume next week.\n"),
        ("en", "\u{201c}It is late,\u{201d} John Smith said. "),
        ("en", "He said that it is. "),
        ("en", "said Mr. Smith, the head of the office, "),
        ("en", "Reuters reported, "),
        ("en", "12:"),
        ("en", "123,"),
        ("en", "1."),
        ("en", "last week of "),
        ("en", "\u{201c}"),
        ("id", "Sekitar 1.500 penumpang menunggu selama tiga jam pada akhir Oktober, kata juru bicara itu.\n"),
        ("id", "menurut "),
        ("zh", "2019年"),
        ("zh", "该部门周一表示，谈判将于下周继续。"),
        ("ru", "Министерство сообщило в понедельник, что переговоры продолжатся. "),
    ] {
        let text = |length: usize| one.repeat(length / one.len() + 1);
        pulled(text(100), lang);
        let (once, twice) = (pulled(text(LENGTH), lang), pulled(text(2 * LENGTH), lang));
        if twice.0 > once.0 * 9 / 4 || twice.1 > once.1 * 9 / 4 + 100 {
            wrong.push(format!("{one:?}: {once:?}, then {twice:?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_takes_a_small_multiple(text in prop_oneof![
        any::<String>(),
        "[-0-9XYESTZW/:.,?~%\\[\\]{} +–é]{0,400}",
        "[\\[{](([0-9X]{4}(-[0-9X]{2}){0,2}[?~%]?(\\.\\.)?),?){0,60}[\\]}]",
    ]) {
        prop_assert_eq!(parse(&text), Ok(()));
    }
}
