//! Character references, such as `&amp;`, `&#8212;` and `&#x2014;`.

use markup5ever::data::NAMED_ENTITIES;
use memchr::memchr;

/// The longest name, `CounterClockwiseContourIntegral;`.
const LONGEST: usize = 32;

/// Appends a text with its references resolved; what is no reference stays as it is.
pub fn decode(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(at) = memchr(b'&', rest.as_bytes()) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let length = reference(rest, out).unwrap_or_else(|| {
            out.push('&');
            1
        });
        rest = &rest[length..];
    }
    out.push_str(rest);
}

/// The same as a text of its own.
pub fn decoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    decode(text, &mut out);
    out
}

/// Resolves the reference that a text starts with; gives its length.
fn reference(text: &str, out: &mut String) -> Option<usize> {
    match text.strip_prefix("&#") {
        Some(number) => numeric(number, out).map(|length| length + 2),
        None => named(&text[1..], out).map(|length| length + 1),
    }
}

fn named(text: &str, out: &mut String) -> Option<usize> {
    let end = text.bytes().take(LONGEST).position(|byte| !byte.is_ascii_alphanumeric());
    let name = end.unwrap_or(text.len().min(LONGEST));
    let with_stop = name + usize::from(text.as_bytes().get(name) == Some(&b';'));
    // Without `;` a longer name may hide a shorter one: `&ampx`.
    (1..=with_stop).rev().find_map(|length| {
        let &(first, second) = NAMED_ENTITIES.get(text.get(..length)?)?;
        let first = char::from_u32(first).filter(|&c| c != '\0')?;
        out.push(first);
        out.extend(char::from_u32(second).filter(|&c| c != '\0'));
        Some(length)
    })
}

fn numeric(text: &str, out: &mut String) -> Option<usize> {
    let (digits, radix, prefix) = match text.strip_prefix(['x', 'X']) {
        Some(digits) => (digits, 16, 1),
        None => (text, 10, 0),
    };
    let length = digits.bytes().take_while(|byte| char::from(*byte).is_digit(radix)).count();
    if length == 0 {
        return None;
    }
    let code = u32::from_str_radix(&digits[..length], radix).unwrap_or(0);
    out.push(character(code));
    let stop = usize::from(digits.as_bytes().get(length) == Some(&b';'));
    Some(prefix + length + stop)
}

/// The character of a code; codes from 128 to 159 are meant as windows-1252, as the standard says.
fn character(code: u32) -> char {
    if let Ok(byte @ 0x80..=0x9f) = u8::try_from(code) {
        let bytes = [byte];
        let (decoded, _) = encoding_rs::WINDOWS_1252.decode_without_bom_handling(&bytes);
        return decoded.chars().next().unwrap_or(char::REPLACEMENT_CHARACTER);
    }
    char::from_u32(code).filter(|&c| c != '\0').unwrap_or(char::REPLACEMENT_CHARACTER)
}

#[cfg(test)]
mod tests {
    use super::decoded;

    #[test]
    fn references_are_resolved_and_the_rest_is_kept() {
        for (written, meant) in [
            ("a &amp; b", "a & b"),
            ("&ldquo;x&rdquo;&nbsp;y", "\u{201c}x\u{201d}\u{a0}y"),
            ("&#8212;&#x2014;&#X2014", "———"),
            ("&#150; &#146;", "– ’"),
            ("R&D &unknown; &", "R&D &unknown; &"),
            ("&ampx &notit;", "&x ¬it;"),
            ("&#0; &#x110000; &#; &#x;", "\u{fffd} \u{fffd} &#; &#x;"),
            ("Tri&ecirc;u Ti&ecirc;n", "Triêu Tiên"),
        ] {
            assert_eq!(decoded(written), meant);
        }
    }
}
