//! Names of outlets as addresses: ASCII, stable, and the same on every machine.

use icu::normalizer::DecomposingNormalizer;

/// Lower-case ASCII letters, digits and single hyphens. Latin letters lose their marks; a name with letters of other
/// scripts ends in a short hash of the whole name, so that it has an address at all and shares it with no other.
pub fn slug(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    let mut lost = false;
    for c in DecomposingNormalizer::new_nfkd().normalize_iter(name.chars()) {
        match c {
            _ if c.is_ascii_alphanumeric() => out.push(c.to_ascii_lowercase()),
            'đ' | 'Đ' | 'ð' | 'Ð' => out.push('d'),
            'ø' | 'Ø' => out.push('o'),
            'ł' | 'Ł' => out.push('l'),
            'ı' => out.push('i'),
            'ß' | 'ẞ' => out.push_str("ss"),
            'æ' | 'Æ' => out.push_str("ae"),
            'œ' | 'Œ' => out.push_str("oe"),
            'þ' | 'Þ' => out.push_str("th"),
            '\'' | '’' | '\u{300}'..='\u{36f}' => {}
            _ if c.is_alphanumeric() => lost = true,
            _ if !out.is_empty() && !out.ends_with('-') => out.push('-'),
            _ => {}
        }
    }
    let end = out.trim_end_matches('-').len();
    out.truncate(end);
    if lost || out.is_empty() { hashed(&out, name) } else { out }
}

/// `slug` made different from every other by a hash of `name`.
pub fn hashed(slug: &str, name: &str) -> String {
    let hash = blake3::hash(name.as_bytes()).to_hex();
    let short = &hash[..8];
    if slug.is_empty() { short.to_owned() } else { format!("{slug}-{short}") }
}

#[cfg(test)]
mod tests {
    use super::slug;

    #[test]
    fn latin_names_lose_marks_and_signs() {
        assert_eq!(slug("Thanh Niên"), "thanh-nien");
        assert_eq!(slug("Tuổi Trẻ / Đất Việt"), "tuoi-tre-dat-viet");
        assert_eq!(slug("Le Monde (AFP)"), "le-monde-afp");
        assert_eq!(slug("N.Y. Times’"), "n-y-times");
    }

    #[test]
    fn other_scripts_are_told_apart_by_a_hash() {
        let (one, two) = (slug("조선일보"), slug("중앙일보"));
        assert_ne!(one, two);
        assert_eq!(one.len(), 8);
        assert!(slug("KBS 월드").starts_with("kbs-"));
        assert_eq!(slug("—"), slug("—"));
    }
}
