//! Raw HTML in a text whose site does not allow it.

use crate::markup::html::push_escaped;

/// What raw HTML says without its tags and comments; the inside of `script` and `style` says nothing to a reader.
pub(super) fn push_text_of(out: &mut String, html: &str) {
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        push_escaped(out, &rest[..at]);
        rest = &rest[at..];
        let silent = ["script", "style"]
            .into_iter()
            .find(|name| rest[1..].get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name)));
        let end = if rest.starts_with("<!--") {
            rest.find("-->").map(|end| end + 3)
        } else if let Some(name) = silent {
            let lower = rest.to_ascii_lowercase();
            lower.find(&format!("</{name}")).and_then(|close| Some(close + rest[close..].find('>')? + 1))
        } else {
            rest.find('>').map(|end| end + 1)
        };
        rest = end.map_or("", |end| &rest[end..]);
    }
    push_escaped(out, rest);
}
