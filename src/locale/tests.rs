use super::*;

#[test]
fn is_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Locale>();
}

#[test]
fn twelve_languages() {
    let mut languages = Locale::LANGUAGES.to_vec();
    languages.sort_unstable();
    assert_eq!(languages, ["ar", "de", "en", "es", "fr", "id", "ja", "ko", "ru", "uk", "vi", "zh"]);
}

#[test]
fn only_some_languages_run_from_right_to_left() {
    let is_rtl = |tag| Locale::new(tag).direction() == Direction::Rtl;
    assert!(["ar", "fa", "he", "ur", "ar-EG"].into_iter().all(is_rtl));
    assert!(!["en", "id", "ko", "az"].into_iter().any(is_rtl));
}

#[test]
fn the_tag_stays_as_it_was_given() {
    assert_eq!(Locale::new("pt-BR").tag(), "pt-BR");
    assert_eq!(Locale::new("zh-Hant").message("timeline"), "时间线");
}

#[test]
fn lists_end_in_the_language_s_word() {
    let items = ["AFP".to_owned(), "Reuters".to_owned(), "TASS".to_owned()];
    let list = |tag| Locale::new(tag).list(&items);
    assert_eq!(list("en"), "AFP, Reuters and TASS");
    assert_eq!(list("en-US"), "AFP, Reuters, and TASS");
    assert_eq!(list("id"), "AFP, Reuters, dan TASS");
    assert_eq!(list("ko"), "AFP, Reuters 및 TASS");
    assert_eq!(list("zh"), "AFP、Reuters和TASS");
    assert_eq!(list("ar"), "AFP وReuters وTASS");
    assert_eq!(Locale::new("en").list(&[]), "");
    assert_eq!(Locale::new("en").list(&items[..1]), "AFP");
}

#[test]
fn languages_have_two_names() {
    let indonesian = Locale::new("id");
    assert_eq!(indonesian.language_name("ru"), "Русский");
    assert_eq!(indonesian.language_name_here("ru"), "bahasa Rusia");
    assert_eq!(indonesian.language_name_here("en-GB"), "bahasa Inggris");
    assert_eq!(indonesian.language_name_here("sq"), "Shqip");
    assert_eq!(indonesian.language_name_here("tlh"), "tlh");
}

/// ICU4X 2.4 panics in debug builds on a pattern that it cannot format (pt, month and year); nothing else may.
#[test]
fn every_major_language_can_be_asked() {
    let tags = "af am ar az be bg bn bs ca cs cy da de-AT de-CH el en-AU en-CA en-IN eo es-419 es-MX et eu fa fi fil \
        fr-CA ga gl gu ha he hi hr hu hy is it jv ka kk km kn ky lo lt lv mk ml mn mr ms my nb ne nl nn no or pa pl ps \
        pt-BR pt-PT ro si sk sl so sq sr sr-Latn sv sw ta te tg th tr ug ur uz xh yo zh-Hant zh-TW zu la xx tlh";
    for tag in tags.split_whitespace() {
        let locale = Locale::new(tag);
        for edtf in ["2024-10-21", "2024-10", "2024", "2024-10-28/2024-11-03"] {
            let value = crate::date::Edtf::parse(edtf).unwrap();
            for style in [DateStyle::Short, DateStyle::ShortYear, DateStyle::Medium, DateStyle::Long] {
                assert!(!locale.date_text(&value, style).trim().is_empty(), "{tag} {edtf}");
            }
            assert!(!locale.heading(&value).is_empty(), "{tag} {edtf}");
        }
    }
}
