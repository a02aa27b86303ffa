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
