//! Whom a request is for, and what it asks for: what is refused before anything is looked up.

use axum::http::uri::Authority;
use axum::http::{HeaderMap, Method, StatusCode, Uri, header};
use percent_encoding::percent_decode_str;
use std::net::IpAddr;

/// Why a request gets no page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    pub status: StatusCode,
    /// A line for whoever asked.
    pub words: String,
}

impl Refusal {
    fn new(status: StatusCode, words: impl Into<String>) -> Self {
        Self { status, words: words.into() }
    }
}

/// Passes requests that only read and that are addressed to this machine.
///
/// A foreign page can have its own name lead here (DNS rebinding), and would then read drafts as its own pages; the name
/// is what gives it away. An address in numbers can't be had that way.
pub fn check(method: &Method, uri: &Uri, headers: &HeaderMap) -> Result<(), Refusal> {
    if !matches!(*method, Method::GET | Method::HEAD) {
        return Err(Refusal::new(StatusCode::METHOD_NOT_ALLOWED, "pages are only read here: ask with GET or HEAD"));
    }
    let mut hosts = headers.get_all(header::HOST).iter();
    let (Some(host), None) = (hosts.next(), hosts.next()) else {
        return Err(Refusal::new(StatusCode::BAD_REQUEST, "a request needs one `Host`"));
    };
    let host = host.to_str().unwrap_or_default();
    let named = uri.authority().map(Authority::as_str);
    match named.into_iter().chain([host]).find(|host| !is_this_machine(host)) {
        None => Ok(()),
        Some(other) => Err(Refusal::new(
            StatusCode::MISDIRECTED_REQUEST,
            format!("this server does not answer for `{other}`: use `localhost`, or an address in numbers"),
        )),
    }
}

fn is_this_machine(host: &str) -> bool {
    let Ok(authority) = host.parse::<Authority>() else { return false };
    let name = authority.host();
    let number = name.strip_prefix('[').and_then(|name| name.strip_suffix(']')).unwrap_or(name);
    let name = name.to_ascii_lowercase();
    !host.contains('@') && (number.parse::<IpAddr>().is_ok() || name == "localhost" || name.ends_with(".localhost"))
}

/// The path of an address below `base`, relative to the output's root, with `/`; empty for the home page.
pub fn path_below(base: &str, path: &str) -> Result<String, Refusal> {
    let Some(below) = path.strip_prefix(base) else {
        let words = format!("the site begins at `{base}`: a link to `{path}` leads out of it");
        return Err(Refusal::new(StatusCode::NOT_FOUND, words));
    };
    let segments: Option<Vec<String>> = below.split('/').map(segment).collect();
    let segments = segments.filter(|segments| segments.iter().rev().skip(1).all(|segment| !segment.is_empty()));
    segments.map(|segments| segments.join("/")).ok_or_else(|| {
        Refusal::new(
            StatusCode::BAD_REQUEST,
            "an address is made of names between slashes, without `..` or codes for `/`",
        )
    })
}

/// A name between slashes, decoded once; `None` for one that means something else to a file system.
fn segment(written: &str) -> Option<String> {
    let name = percent_decode_str(written).decode_utf8().ok()?;
    let tricks = |c: char| c.is_control() || matches!(c, '/' | '\\');
    (!matches!(&*name, "." | "..") && !name.contains(tricks)).then(|| name.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(host: &str) -> Result<(), StatusCode> {
        let mut headers = HeaderMap::new();
        headers.insert(header::HOST, host.parse().expect("a header"));
        check(&Method::GET, &Uri::from_static("/"), &headers).map_err(|refusal| refusal.status)
    }

    #[test]
    fn names_of_this_machine_pass() {
        for host in
            ["localhost", "LocalHost:4040", "site.localhost", "127.0.0.1:4040", "[::1]:4040", "[::1]", "192.168.1.7:80"]
        {
            assert_eq!(answer(host), Ok(()), "{host}");
        }
    }

    #[test]
    fn other_names_do_not() {
        for host in [
            "example.org",
            "localhost.example.org",
            "127.0.0.1.example.org",
            "example.org:4040",
            "notlocalhost",
            "",
            "user@localhost",
            "localhost.",
            "::1",
        ] {
            assert_eq!(answer(host), Err(StatusCode::MISDIRECTED_REQUEST), "{host}");
        }
    }

    #[test]
    fn a_request_has_one_host_and_the_whole_address_counts_too() {
        let mut headers = HeaderMap::new();
        let refused = |uri: &'static str, headers: &HeaderMap| {
            check(&Method::GET, &Uri::from_static(uri), headers).map_err(|refusal| refusal.status)
        };
        assert_eq!(refused("/", &headers), Err(StatusCode::BAD_REQUEST));
        headers.append(header::HOST, "localhost".parse().expect("a header"));
        assert_eq!(refused("http://example.org/", &headers), Err(StatusCode::MISDIRECTED_REQUEST));
        headers.append(header::HOST, "localhost".parse().expect("a header"));
        assert_eq!(refused("/", &headers), Err(StatusCode::BAD_REQUEST));
    }

    #[test]
    fn addresses_become_paths() {
        for (base, asked, path) in [
            ("/", "/", ""),
            ("/", "/a/b.html", "a/b.html"),
            ("/", "/a/", "a/"),
            ("/", "/S%C3%A3o%20Paulo.jpg", "São Paulo.jpg"),
            ("/", "/a%252fb", "a%2fb"),
            ("/x/", "/x/a.html", "a.html"),
            ("/x/", "/x/", ""),
        ] {
            assert_eq!(path_below(base, asked).as_deref(), Ok(path), "{asked}");
        }
    }

    #[test]
    fn tricks_are_refused_and_what_lies_outside_is_not_there() {
        for asked in [
            "/..",
            "/../etc/passwd",
            "/a/../b",
            "/%2e%2e/a",
            "/%2E%2e%2fetc/passwd",
            "/a%2fb",
            "/a%5c..%5cb",
            "/a\\b",
            "/a%00.html",
            "/a//b",
            "//etc/passwd",
            "/./a",
            "/%ff",
            "/%0a",
        ] {
            assert_eq!(
                path_below("/", asked).map_err(|refusal| refusal.status),
                Err(StatusCode::BAD_REQUEST),
                "{asked}"
            );
        }
        for asked in ["/", "/x", "/xy/a.html", "/a.html"] {
            assert_eq!(
                path_below("/x/", asked).map_err(|refusal| refusal.status),
                Err(StatusCode::NOT_FOUND),
                "{asked}"
            );
        }
    }
}
