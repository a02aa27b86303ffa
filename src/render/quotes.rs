//! Quotation marks by language: the marks around words are those of the language that the words are in.

/// The opening and the closing mark, with the space that goes with them.
///
/// After CLDR's `quotationStart` and `quotationEnd`; French has its narrow no-break spaces.
pub fn marks(tag: &str) -> (&'static str, &'static str) {
    let tag = tag.to_ascii_lowercase();
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or_default();
    match language {
        "ar" | "be" | "el" | "es" | "fa" | "hy" | "it" | "kk" | "ky" | "nb" | "nn" | "no" | "pt" | "ru" | "sq"
        | "uk"
            if !tag.starts_with("pt-br") && !tag.starts_with("es-mx") =>
        {
            ("«", "»")
        }
        "fr" => ("«\u{202f}", "\u{202f}»"),
        "de" | "bg" | "cs" | "da" | "et" | "is" | "ka" | "lt" | "lv" | "mk" | "sk" | "sl" => ("„", "“"),
        "pl" | "ro" | "hu" | "hr" | "bs" | "sr" => ("„", "”"),
        "fi" | "sv" => ("”", "”"),
        "ja" => ("「", "」"),
        "zh" if parts.any(|part| matches!(part, "hant" | "tw" | "hk" | "mo")) => ("「", "」"),
        _ => ("“", "”"),
    }
}

#[cfg(test)]
mod tests {
    use super::marks;

    #[test]
    fn marks_are_those_of_the_words() {
        assert_eq!(marks("id"), ("“", "”"));
        assert_eq!(marks("ru"), ("«", "»"));
        assert_eq!(marks("de-AT"), ("„", "“"));
        assert_eq!(marks("zh-Hans"), ("“", "”"));
        assert_eq!(marks("zh-Hant-TW"), ("「", "」"));
        assert_eq!(marks("pt-BR"), ("“", "”"));
        assert_eq!(marks("pt"), ("«", "»"));
    }
}
