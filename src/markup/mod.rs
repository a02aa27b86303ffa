//! Text as HTML that is safe on a page, and HTML as tags and text: what pages, feeds, exports and cards have in common.

pub(crate) mod html;
pub mod markdown;
pub(crate) mod token;

/// The words of a piece of HTML made here, for attributes and titles.
pub(crate) fn without_tags(html: &str) -> String {
    if !html.contains(['<', '&']) {
        return html.to_owned();
    }
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        rest = rest[at..].find('>').map_or("", |end| &rest[at + end + 1..]);
    }
    out.push_str(rest);
    out.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}
