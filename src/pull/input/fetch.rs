//! Pages from the network, to be read: HTML and plain text, bounded in size.

use super::warc::{all, media_type};
use crate::fetch::{Client, Method};
use ureq::http::header;
use ureq::{Body, http::Response};
use url::Url;

/// The largest page, in bytes after decompression.
const MAX_PAGE: usize = 32 << 20;

/// A page as the server sent it.
#[derive(Debug)]
pub struct Page {
    /// After redirects.
    pub url: String,
    pub body: Vec<u8>,
    pub media_type: String,
    pub charset: Option<String>,
}

/// Fetches a page.
///
/// # Errors
/// Why there is none, in words.
pub fn fetch(client: &Client, address: &str) -> Result<Page, String> {
    let (url, response) = client.follow(Method::Get, address).map_err(|failure| failure.to_string())?;
    page(&url, response)
}

fn page(url: &Url, mut response: Response<Body>) -> Result<Page, String> {
    if !response.status().is_success() {
        return Err(format!("the server answers {}", response.status()));
    }
    let content_type =
        response.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or("text/html");
    let (media_type, charset) = media_type(content_type);
    if !matches!(media_type.as_str(), "text/html" | "application/xhtml+xml" | "text/plain") {
        return Err(format!("it is `{media_type}`, no page"));
    }
    let body = all(response.body_mut().as_reader(), MAX_PAGE)?;
    Ok(Page { url: url.to_string(), body, media_type, charset })
}

#[cfg(test)]
mod tests {
    use super::fetch;
    use crate::fetch::Client;
    use crate::fetch::testing::{Server, local_only, ok, status};
    use std::time::Duration;

    fn site(_: &str, path: &str) -> String {
        let moved = |to: &str| status("302 Found", &format!("Location: {to}\r\n"));
        match path {
            "/robots.txt" => ok("text/plain", "User-agent: *\nDisallow: /private\nAllow: /private/open\n"),
            "/page" => ok("text/html; charset=windows-1251", "<p>page</p>"),
            "/moved" => moved("/page"),
            "/loop" => moved("/loop"),
            "/inside" => moved("http://169.254.169.254/latest"),
            "/hidden" => moved("/private/x"),
            "/picture" => ok("image/png", "x"),
            "/private/open" => ok("text/html", "open"),
            _ => status("404 Not Found", ""),
        }
    }

    #[test]
    fn pages_are_fetched_within_the_rules() {
        let base = Server::start(site).address;
        let client = Client::allowing(local_only, Duration::ZERO);
        let fetch = |path: &str| fetch(&client, &format!("{base}{path}"));
        let page = fetch("/moved").expect("a page");
        assert_eq!((page.url, page.charset.as_deref()), (format!("{base}/page"), Some("windows-1251")));
        assert!(fetch("/private/open").is_ok());
        for (path, reason) in [
            ("/private/x", "robots.txt"),
            ("/hidden", "robots.txt"),
            ("/loop", "redirects more than"),
            ("/inside", "private address"),
            ("/picture", "image/png"),
            ("/nothing", "404"),
        ] {
            let error = fetch(path).expect_err(path);
            assert!(error.contains(reason), "{path}: {error}");
        }
    }

    #[test]
    fn private_addresses_are_not_fetched() {
        let base = Server::start(site).address;
        let client = Client::new();
        for address in
            [base.as_str(), "http://localhost:1/", "http://[::1]:1/", "http://127.1:1/", "http://0x7f000001:1/"]
        {
            let error = fetch(&client, address).expect_err(address);
            assert!(error.contains("private address"), "{address}: {error}");
        }
        assert!(fetch(&client, "file:///etc/passwd").is_err());
    }
}
