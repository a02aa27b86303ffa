//! Where a link inside a text leads, and which addresses may stand on a page.

/// What a link's destination turns into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// An address to write into `href`, not yet escaped.
    Href(String),
    /// The destination may not be linked; its words stay.
    Nothing,
}

impl Target {
    /// `destination` as it is, when it is safe.
    pub fn of(destination: &str) -> Self {
        match safe_url(destination) {
            Some(url) => Self::Href(url.to_owned()),
            None => Self::Nothing,
        }
    }
}

/// The address, when it is http, https, mailto or relative; nothing that could run or carry content of its own.
///
/// Browsers drop tabs, line ends and leading controls before they read the scheme, so those are refused altogether.
pub fn safe_url(url: &str) -> Option<&str> {
    let url = url.trim();
    if url.is_empty() || url.chars().any(|c| c.is_control()) {
        return None;
    }
    let Some((scheme, _)) = url.split_once(':') else { return Some(url) };
    if scheme.contains(['/', '?', '#']) {
        return Some(url);
    }
    ["http", "https", "mailto"].iter().any(|known| scheme.eq_ignore_ascii_case(known)).then_some(url)
}

/// The address of a page whose Markdown file is linked: `about.md#x` becomes `about.html#x`.
pub fn page_address(href: &str) -> String {
    let end = href.find(['#', '?']).unwrap_or(href.len());
    match href[..end].strip_suffix(".md") {
        Some(stem) => format!("{stem}.html{}", &href[end..]),
        None => href.to_owned(),
    }
}

/// Whether an address has neither a scheme nor starts at a root.
pub fn is_relative(href: &str) -> bool {
    let scheme = href.split_once(':').is_some_and(|(scheme, _)| !scheme.contains(['/', '?', '#']));
    !scheme && !href.starts_with('/') && !href.starts_with('#')
}
