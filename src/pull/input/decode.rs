//! Bytes into text: by byte order mark, by what the server or the page declares, else as UTF-8.

use encoding_rs::{Encoding, UTF_8};
use memchr::memmem;

/// A text, and a note when not all of its bytes could be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    pub text: String,
    pub note: Option<String>,
}

/// Where a page may declare its encoding, after the HTML standard.
const PRESCAN: usize = 4_096;
/// One broken byte among this many is a slip; more are another encoding.
const BROKEN_RATE: usize = 100;

/// Decodes a document; `charset` is what the server says.
///
/// # Errors
/// When it is not UTF-8 and names no encoding: a guess would invent words.
pub fn decode(bytes: Vec<u8>, charset: Option<&str>, is_html: bool) -> Result<Decoded, String> {
    if let Some((encoding, length)) = Encoding::for_bom(&bytes)
        && encoding != UTF_8
    {
        return Ok(with(encoding, &bytes[length..]));
    }
    let bytes = match String::from_utf8(bytes) {
        Ok(text) => return Ok(Decoded { text, note: None }),
        Err(error) => error.into_bytes(),
    };
    let named = charset.map(str::to_owned).or_else(|| if is_html { declared(&bytes) } else { None });
    if let Some(encoding) = named.as_deref().and_then(|label| Encoding::for_label(label.as_bytes()))
        && encoding != UTF_8
    {
        return Ok(with(encoding, &bytes));
    }
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let broken = text.matches(char::REPLACEMENT_CHARACTER).count();
    if broken * BROKEN_RATE > bytes.len() {
        return Err("its encoding is not known: it is no UTF-8 and declares nothing else; convert it to UTF-8".into());
    }
    Ok(Decoded { text, note: Some(replaced(broken, "UTF-8")) })
}

fn with(encoding: &'static Encoding, bytes: &[u8]) -> Decoded {
    let (text, broken) = encoding.decode_without_bom_handling(bytes);
    let count = text.matches(char::REPLACEMENT_CHARACTER).count();
    Decoded { note: broken.then(|| replaced(count, encoding.name())), text: text.into_owned() }
}

fn replaced(count: usize, encoding: &str) -> String {
    format!("{count} broken characters were replaced by \u{fffd}: the text is no clean {encoding}")
}

/// The `charset` that the head of a page names.
fn declared(bytes: &[u8]) -> Option<String> {
    let head = bytes.get(..PRESCAN).unwrap_or(bytes).to_ascii_lowercase();
    let at = memmem::find(&head, b"charset")? + b"charset".len();
    let rest = head[at..].trim_ascii_start().strip_prefix(b"=")?.trim_ascii_start();
    let rest = rest.strip_prefix(b"\"").or_else(|| rest.strip_prefix(b"'")).unwrap_or(rest);
    let end = rest.iter().position(|byte| !(byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b':' | b'.')));
    String::from_utf8(rest[..end.unwrap_or(rest.len())].to_vec()).ok().filter(|label| !label.is_empty())
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn encodings_are_read_as_declared() {
        let cyrillic = b"<meta charset=\"windows-1251\"><p>\xcf\xf0\xe8\xe2\xe5\xf2</p>".to_vec();
        assert!(decode(cyrillic.clone(), None, true).expect("declared").text.contains("Привет"));
        assert!(
            decode(b"\xcf\xf0\xe8\xe2\xe5\xf2".to_vec(), Some("cp1251"), false)
                .expect("by the server")
                .text
                .contains("Привет")
        );
        assert!(decode(b"\xff\xfeA\0b\0".to_vec(), None, false).expect("a mark").text.contains("Ab"));
        assert!(decode(cyrillic[29..].to_vec(), None, true).is_err());
        let mostly = [b"The ferry was late on Monday. ".repeat(10), vec![0xff]].concat();
        let decoded = decode(mostly, None, false).expect("one slip");
        assert!(decoded.note.is_some_and(|note| note.starts_with("1 broken")));
        assert_eq!(decode("kapal ü".into(), Some("latin1"), false).expect("UTF-8").text, "kapal ü");
    }
}
