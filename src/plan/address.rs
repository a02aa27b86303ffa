//! Addresses: the language prefix, and the way from one page to another.

use crate::model::{LangIx, Site};

/// What stands before the addresses of a language: nothing for the default one, else `id/`.
pub fn prefix(site: &Site, lang: LangIx) -> String {
    if lang == LangIx::DEFAULT { String::new() } else { format!("{}/", site.lang(lang).0) }
}

/// The whole address of a path, when the site has one.
pub fn absolute(site: &Site, path: &str) -> Option<String> {
    site.base_url.as_deref().map(|base| address_below(base, path))
}

/// The address of a path below that of a site, which ends in `/`. A server answers a folder's address with its index, and
/// that is the address that people share.
pub fn address_below(base: &str, path: &str) -> String {
    let short = match path.strip_suffix("index.html") {
        Some(folder) if folder.is_empty() || folder.ends_with('/') => folder,
        _ => path,
    };
    format!("{base}{short}")
}

/// The address of `to` as a link on the page `from`; both relative to the output's root, with `/`.
///
/// Names the file in full, so that a site also opens by double click, without a server.
pub fn relative(from: &str, to: &str) -> String {
    let shared = from
        .bytes()
        .zip(to.bytes())
        .take_while(|(a, b)| a == b)
        .enumerate()
        .filter(|(_, (byte, _))| *byte == b'/')
        .last()
        .map_or(0, |(at, _)| at + 1);
    let up = from[shared..].matches('/').count();
    let mut link = String::with_capacity(up * 3 + to.len() - shared);
    for _ in 0..up {
        link.push_str("../");
    }
    link.push_str(&to[shared..]);
    link
}

#[cfg(test)]
mod tests {
    use super::relative;

    #[test]
    fn the_way_goes_up_to_the_shared_folder_and_down() {
        assert_eq!(relative("index.html", "a/index.html"), "a/index.html");
        assert_eq!(relative("a/index.html", "index.html"), "../index.html");
        assert_eq!(relative("a/x.html", "a/y.html"), "y.html");
        assert_eq!(relative("a/_/actors/x.html", "a/y.html"), "../../y.html");
        assert_eq!(relative("a/x.html", "id/a/x.html"), "../id/a/x.html");
        assert_eq!(relative("ab/x.html", "ac/x.html"), "../ac/x.html");
        assert_eq!(relative("a/b.html", "a/b/c.html"), "b/c.html");
    }
}
