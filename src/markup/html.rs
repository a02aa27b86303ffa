//! Escaping and small pieces of HTML that are the same everywhere.

use std::borrow::Cow;

/// `text` for HTML, in content and in attributes between double quotes.
pub fn escape(text: &str) -> Cow<'_, str> {
    if !text.contains(['&', '<', '>', '"']) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    push_escaped(&mut out, text);
    Cow::Owned(out)
}

/// Appends `text`, escaped as [`escape`] does.
pub fn push_escaped(out: &mut String, text: &str) {
    let mut rest = text;
    while let Some(at) = rest.find(['&', '<', '>', '"']) {
        out.push_str(&rest[..at]);
        out.push_str(match rest.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            _ => "&quot;",
        });
        rest = &rest[at + 1..];
    }
    out.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn what_html_reads_is_escaped_and_nothing_else() {
        assert_eq!(escape("“a” < b & \"c\" > 'd'"), "“a” &lt; b &amp; &quot;c&quot; &gt; 'd'");
        assert_eq!(escape("plain — words"), "plain — words");
    }
}
