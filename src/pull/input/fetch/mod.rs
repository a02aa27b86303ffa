//! Pages from the network, politely: what robots.txt allows, one request a second to a host, bounded in size and time, and never
//! from an address that is not public, whatever a name resolves to and wherever a redirect leads.

mod public;
mod robots;

use super::warc::{all, media_type};
use robots::Robots;
use std::collections::BTreeMap;
use std::net::IpAddr;
use std::time::{Duration, Instant};
use ureq::http::{StatusCode, header};
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{DefaultConnector, NextTimeout};
use ureq::{Agent, Body, http::Response, http::Uri};
use url::{Origin, Url};

/// The largest page, in bytes after decompression.
const MAX_PAGE: usize = 32 << 20;
/// The longest robots.txt that is read, after RFC 9309.
const MAX_ROBOTS: usize = 512 << 10;
const MAX_REDIRECTS: usize = 5;
/// For a request from its start to its last byte.
const TIMEOUT: Duration = Duration::from_secs(30);
/// Between two requests to one host.
const PAUSE: Duration = Duration::from_secs(1);
/// The name that robots.txt can use.
const NAME: &str = "linimasa";

/// A page as the server sent it.
#[derive(Debug)]
pub struct Page {
    /// After redirects.
    pub url: String,
    pub body: Vec<u8>,
    pub media_type: String,
    pub charset: Option<String>,
}

/// Fetches pages, one after the other.
pub struct Fetcher {
    agent: Agent,
    robots: BTreeMap<String, Robots>,
    last: BTreeMap<String, Instant>,
    pause: Duration,
}

impl Fetcher {
    /// A fetcher for public addresses.
    pub fn new() -> Self {
        Self::allowing(public::is_public, PAUSE)
    }

    fn allowing(may_connect: fn(IpAddr) -> bool, pause: Duration) -> Self {
        let config = Agent::config_builder()
            .timeout_global(Some(TIMEOUT))
            .max_redirects(0)
            .http_status_as_error(false)
            // A proxy would look names up where they cannot be checked.
            .proxy(None)
            .user_agent(concat!("linimasa/", env!("CARGO_PKG_VERSION")))
            .accept("text/html,application/xhtml+xml,text/plain;q=0.8")
            .build();
        let resolver = Checked { inner: DefaultResolver::default(), may_connect };
        let agent = Agent::with_parts(config, DefaultConnector::default(), resolver);
        Self { agent, robots: BTreeMap::new(), last: BTreeMap::new(), pause }
    }

    /// Fetches a page.
    ///
    /// # Errors
    /// Why there is none, in words.
    pub fn page(&mut self, address: &str) -> Result<Page, String> {
        let mut url = Url::parse(address).map_err(|error| format!("the address is not valid: {error}"))?;
        for _ in 0..=MAX_REDIRECTS {
            if !self.may_fetch(&url)? {
                return Err(format!("robots.txt of {} does not allow it", url.host_str().unwrap_or_default()));
            }
            let response = self.get(&url)?;
            if let Some(next) = redirect(&url, &response)? {
                url = next;
                continue;
            }
            return page(&url, response);
        }
        Err(format!("it redirects more than {MAX_REDIRECTS} times"))
    }

    fn get(&mut self, url: &Url) -> Result<Response<Body>, String> {
        if !matches!(url.scheme(), "http" | "https") {
            return Err(format!("`{}` addresses are not fetched", url.scheme()));
        }
        let host = url.host_str().unwrap_or_default().to_owned();
        if let Some(last) = self.last.get(&host) {
            std::thread::sleep(self.pause.saturating_sub(last.elapsed()));
        }
        let response = self.agent.get(url.as_str()).call().map_err(|error| error.to_string());
        self.last.insert(host, Instant::now());
        response
    }

    fn may_fetch(&mut self, url: &Url) -> Result<bool, String> {
        let origin = url.origin();
        let Origin::Tuple(..) = origin else { return Err("the address names no host".into()) };
        let key = origin.ascii_serialization();
        if !self.robots.contains_key(&key) {
            let robots = self.robots(&format!("{key}/robots.txt"))?;
            self.robots.insert(key.clone(), robots);
        }
        let path = url.query().map_or_else(|| url.path().to_owned(), |query| format!("{}?{query}", url.path()));
        Ok(self.robots[&key].allows(&path))
    }

    /// The rules of a host: none where there is no file; a server in trouble is left alone.
    fn robots(&mut self, address: &str) -> Result<Robots, String> {
        let mut url = Url::parse(address).map_err(|error| error.to_string())?;
        for _ in 0..=MAX_REDIRECTS {
            let mut response = self.get(&url)?;
            if let Some(next) = redirect(&url, &response)? {
                url = next;
                continue;
            }
            return match response.status() {
                status if status.is_success() => {
                    let text = all(response.body_mut().as_reader(), MAX_ROBOTS)?;
                    Ok(Robots::parse(&String::from_utf8_lossy(&text), NAME))
                }
                status if status.is_server_error() => {
                    Err(format!("robots.txt cannot be read: the server answers {status}"))
                }
                _ => Ok(Robots::default()),
            };
        }
        Ok(Robots::default())
    }
}

fn redirect(url: &Url, response: &Response<Body>) -> Result<Option<Url>, String> {
    let status = response.status();
    if !status.is_redirection() || status == StatusCode::NOT_MODIFIED {
        return Ok(None);
    }
    let target = response.headers().get(header::LOCATION).and_then(|target| target.to_str().ok());
    let target = target.ok_or_else(|| format!("the server answers {status} and does not say where to"))?;
    url.join(target).map(Some).map_err(|error| format!("it redirects to no address: {error}"))
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

/// Looks names up and leaves out addresses that may not be connected to.
#[derive(Debug)]
struct Checked {
    inner: DefaultResolver,
    may_connect: fn(IpAddr) -> bool,
}

impl Resolver for Checked {
    fn resolve(
        &self,
        uri: &Uri,
        config: &ureq::config::Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let found = self.inner.resolve(uri, config, timeout)?;
        let mut allowed = self.empty();
        for address in found.iter().filter(|address| (self.may_connect)(address.ip())) {
            allowed.push(*address);
        }
        if allowed.is_empty() {
            let host = uri.host().unwrap_or_default();
            let reason = format!("`{host}` is at a private address; only public ones are fetched");
            return Err(ureq::Error::Io(std::io::Error::new(std::io::ErrorKind::PermissionDenied, reason)));
        }
        Ok(allowed)
    }
}

#[cfg(test)]
mod tests {
    use super::Fetcher;
    use std::io::{BufRead, BufReader, Write};
    use std::net::TcpListener;
    use std::time::Duration;

    /// A server on this machine; gives its address.
    fn server(answer: fn(&str) -> String) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = format!("http://{}", listener.local_addr().expect("an address"));
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let Ok(mut stream) = stream else { continue };
                let mut first = String::new();
                let mut lines = BufReader::new(stream.try_clone().expect("a copy"));
                let _ = lines.read_line(&mut first);
                let mut line = String::new();
                while lines.read_line(&mut line).is_ok_and(|length| length > 2) {
                    line.clear();
                }
                let path = first.split(' ').nth(1).unwrap_or_default();
                let _ = stream.write_all(answer(path).as_bytes());
            }
        });
        address
    }

    fn ok(kind: &str, body: &str) -> String {
        format!(
            "HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
            body.len()
        )
    }

    fn site(path: &str) -> String {
        let moved = |to: &str| {
            format!("HTTP/1.1 302 Found\r\nLocation: {to}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        };
        match path {
            "/robots.txt" => ok("text/plain", "User-agent: *\nDisallow: /private\nAllow: /private/open\n"),
            "/page" => ok("text/html; charset=windows-1251", "<p>page</p>"),
            "/moved" => moved("/page"),
            "/loop" => moved("/loop"),
            "/inside" => moved("http://169.254.169.254/latest"),
            "/hidden" => moved("/private/x"),
            "/picture" => ok("image/png", "x"),
            "/private/open" => ok("text/html", "open"),
            _ => "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".into(),
        }
    }

    #[test]
    fn pages_are_fetched_within_the_rules() {
        let base = server(site);
        let local_only = |address: std::net::IpAddr| address.is_loopback();
        let mut fetcher = Fetcher::allowing(local_only, Duration::ZERO);
        let mut fetch = |path: &str| fetcher.page(&format!("{base}{path}"));
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
        let base = server(site);
        let mut fetcher = Fetcher::new();
        for address in
            [base.as_str(), "http://localhost:1/", "http://[::1]:1/", "http://127.1:1/", "http://0x7f000001:1/"]
        {
            let error = fetcher.page(address).expect_err(address);
            assert!(error.contains("private address"), "{address}: {error}");
        }
        assert!(fetcher.page("file:///etc/passwd").is_err());
    }
}
