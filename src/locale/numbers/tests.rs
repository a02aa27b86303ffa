use super::*;

fn numbers(tag: &str) -> Numbers {
    Numbers::new(&tag.parse().unwrap())
}

#[test]
fn numbers_are_grouped_as_the_language_does() {
    for (tag, expected) in [
        ("en", "10,000"),
        ("id", "10.000"),
        ("ko", "10,000"),
        // No-break spaces: U+00A0 in Russian and Ukrainian, the narrow U+202F in French.
        ("ru", "10\u{a0}000"),
        ("uk", "10\u{a0}000"),
        ("fr", "10\u{202f}000"),
        ("vi", "10.000"),
        ("zh", "10,000"),
        ("ja", "10,000"),
        ("de", "10.000"),
        ("es", "10.000"),
        ("ar-u-nu-latn", "10,000"),
        ("de-CH", "10'000"),
        ("hi", "10,000"),
        ("fa", "۱۰٬۰۰۰"),
    ] {
        assert_eq!(numbers(tag).number(10_000.0), expected, "{tag}");
    }
}

#[test]
fn small_groups_and_long_numbers() {
    assert_eq!(numbers("es").number(1_234.0), "1234");
    assert_eq!(numbers("id").number(1_234.0), "1.234");
    assert_eq!(numbers("hi").number(12_345_678.0), "1,23,45,678");
    assert_eq!(numbers("en").number(1e15), "1,000,000,000,000,000");
    assert_eq!(numbers("en").number(0.0), "0");
    assert_eq!(numbers("en").number(-0.0), "0");
}

#[test]
fn fractions_and_signs() {
    assert_eq!(numbers("id").number(1_234.5), "1.234,5");
    assert_eq!(numbers("en").number(-12.25), "-12.25");
    assert_eq!(numbers("ar-u-nu-latn").number(-12.0), "\u{200e}-12");
    assert_eq!(numbers("de").number(f64::INFINITY), "inf");
}

/// The tables against the formatter that they were made from.
#[test]
fn agrees_with_icu() {
    for tag in ["en", "id", "ru", "fr", "es", "pl", "ar-u-nu-latn", "de-CH", "hi", "fa", "bn", "pt-PT", "sv", "my"] {
        let tag = tag.parse().unwrap();
        let (numbers, formatter) =
            (Numbers::new(&tag), DecimalFormatter::try_new((&tag).into(), Default::default()).unwrap());
        for value in [
            "0",
            "7",
            "999",
            "1000",
            "9999",
            "10000",
            "123456",
            "1234567",
            "12345678901",
            "0.5",
            "1234.25",
            "-3",
            "-10000.125",
        ] {
            let expected = formatter.format_to_string(&value.parse().unwrap());
            assert_eq!(numbers.number(value.parse().unwrap()), expected, "{tag} {value}");
        }
    }
}

#[test]
fn plural_categories() {
    let name = |tag: &str, value| category_name(numbers(tag).category(value));
    assert_eq!(["en", "ru", "ar"].map(|tag| name(tag, 1.0)), ["one"; 3]);
    assert_eq!(
        [2.0, 5.0, 21.0, 111.0, 1.5, 1_000_002.0].map(|value| name("ru", value)),
        ["few", "many", "one", "many", "other", "few"]
    );
    assert_eq!(
        [0.0, 2.0, 3.0, 11.0, 100.0, 1_003.0].map(|value| name("ar", value)),
        ["zero", "two", "few", "many", "other", "few"]
    );
    assert_eq!([0.0, 1.5, 2.0, 1e6].map(|value| name("fr", value)), ["one", "one", "other", "many"]);
    assert_eq!(name("ja", 1.0), "other");
}

#[test]
fn lists_keep_their_words_apart() {
    let items = ["a".to_owned(), "b".to_owned(), "c".to_owned()];
    assert_eq!(numbers("en-GB").list_words(&items, List::And), ["", ", ", " and ", ""]);
    assert_eq!(numbers("id").list_words(&items[..2], List::Or), ["", " atau ", ""]);
    assert_eq!(numbers("ja").list_words(&items, List::And), ["", "、", "、", ""]);
    assert_eq!(numbers("en").list_words(&[], List::And), [""]);
}
