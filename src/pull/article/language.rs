//! Which language an article is written in.

/// Bytes of a text that are enough to tell its language.
const SAMPLE: usize = 6_000;
/// Below this confidence a page's own word counts more.
const SURE: f64 = 0.9;

/// The language subtag of a text: what the page declares, unless the text is plainly in another language.
pub fn language(text: &str, declared: Option<&str>) -> Option<String> {
    let declared = declared.and_then(subtag);
    let detected = whatlang::detect(sample(text))
        .and_then(|info| Some((code(info.lang())?, info.confidence(), info.is_reliable())));
    match (declared, detected) {
        (Some(declared), Some((detected, confidence, reliable)))
            if reliable && confidence >= SURE && declared != detected =>
        {
            // Languages so near that the detection mixes them up.
            let near = [
                ("ms", "id"),
                ("jv", "id"),
                ("nb", "da"),
                ("no", "nb"),
                ("nn", "nb"),
                ("no", "da"),
                ("sr", "mk"),
                ("hr", "sr"),
            ];
            let is_near = near
                .iter()
                .any(|pair| *pair == (declared.as_str(), detected) || *pair == (detected, declared.as_str()));
            Some(if is_near { declared } else { detected.to_owned() })
        }
        (Some(declared), _) => Some(declared),
        (None, detected) => detected.map(|(code, ..)| code.to_owned()),
    }
}

fn sample(text: &str) -> &str {
    let end = (0..=SAMPLE.min(text.len())).rev().find(|&end| text.is_char_boundary(end)).unwrap_or(0);
    &text[..end]
}

/// The first subtag of a language tag, in lower case; `in`, the old code of Indonesian, as `id`.
pub fn subtag(tag: &str) -> Option<String> {
    let first = tag.trim().split(['-', '_']).next()?.to_ascii_lowercase();
    let is_subtag = (2..=3).contains(&first.len()) && first.bytes().all(|byte| byte.is_ascii_lowercase());
    is_subtag.then(|| if first == "in" { "id".to_owned() } else { first })
}

/// The two-letter code (ISO 639-1) of a detected language.
fn code(lang: whatlang::Lang) -> Option<&'static str> {
    let codes = [
        ("ara", "ar"),
        ("bel", "be"),
        ("ben", "bn"),
        ("bul", "bg"),
        ("cat", "ca"),
        ("ces", "cs"),
        ("cmn", "zh"),
        ("dan", "da"),
        ("deu", "de"),
        ("ell", "el"),
        ("eng", "en"),
        ("est", "et"),
        ("fin", "fi"),
        ("fra", "fr"),
        ("heb", "he"),
        ("hin", "hi"),
        ("hrv", "hr"),
        ("hun", "hu"),
        ("hye", "hy"),
        ("ind", "id"),
        ("ita", "it"),
        ("jav", "jv"),
        ("jpn", "ja"),
        ("kat", "ka"),
        ("khm", "km"),
        ("kor", "ko"),
        ("lat", "la"),
        ("lav", "lv"),
        ("lit", "lt"),
        ("mkd", "mk"),
        ("mya", "my"),
        ("nld", "nl"),
        ("nob", "nb"),
        ("pes", "fa"),
        ("pol", "pl"),
        ("por", "pt"),
        ("ron", "ro"),
        ("rus", "ru"),
        ("slk", "sk"),
        ("slv", "sl"),
        ("spa", "es"),
        ("srp", "sr"),
        ("swe", "sv"),
        ("tam", "ta"),
        ("tgl", "tl"),
        ("tha", "th"),
        ("tur", "tr"),
        ("ukr", "uk"),
        ("urd", "ur"),
        ("uzb", "uz"),
        ("vie", "vi"),
        ("zul", "zu"),
    ];
    codes.iter().find(|(three, _)| *three == lang.code()).map(|(_, two)| *two)
}

#[cfg(test)]
mod tests {
    use super::{language, subtag};

    #[test]
    fn the_page_is_believed_unless_the_text_says_otherwise() {
        let indonesian = "Juru bicara itu mengatakan bahwa kapal tersebut berangkat pada hari Senin dan belum ada yang mengonfirmasi laporan itu.";
        let russian = "Официальный представитель заявил журналистам, что корабль вышел из порта в понедельник утром.";
        for (text, declared, expected) in [
            (indonesian, None, Some("id")),
            (russian, None, Some("ru")),
            (russian, Some("en-US"), Some("ru")),
            (indonesian, Some("in"), Some("id")),
            (indonesian, Some("ms"), Some("ms")),
            ("Ok", Some("vi_VN"), Some("vi")),
            ("", None, None),
        ] {
            assert_eq!(language(text, declared).as_deref(), expected, "{text} {declared:?}");
        }
        assert_eq!(subtag("zh-Hant-TW").as_deref(), Some("zh"));
        assert_eq!(subtag("english"), None);
    }
}
