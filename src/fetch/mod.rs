//! The network, politely: what robots.txt allows, one request a second to a host, bounded in time, and never an address that is not
//! public, whatever a name resolves to and wherever a redirect leads.

mod names;
mod public;
mod robots;
#[cfg(test)]
pub(crate) mod testing;

use names::Checked;
use robots::Robots;
use std::collections::BTreeMap;
use std::io::Read;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};
use ureq::http::{Response, StatusCode, header};
use ureq::unversioned::resolver::DefaultResolver;
use ureq::unversioned::transport::DefaultConnector;
use ureq::{Agent, Body};
use url::{Origin, Url};

/// As much of a robots.txt as is read, after RFC 9309.
const MAX_ROBOTS: u64 = 512 << 10;
const MAX_REDIRECTS: usize = 5;
/// For a request from its start to its last byte.
const TIMEOUT: Duration = Duration::from_secs(30);
/// Between two requests to one host.
const PAUSE: Duration = Duration::from_secs(1);
/// The name that robots.txt can use.
const NAME: &str = "linimasa";

/// What to ask a server for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Whether there is something.
    Head,
    Get,
}

/// Why there is no answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    #[error("the address is not valid: {0}")]
    Address(String),
    #[error("robots.txt of {0} does not allow it")]
    Robots(String),
    #[error("no host has the name `{0}`")]
    UnknownHost(String),
    #[error("{0}")]
    Other(String),
}

/// Asks servers. May be shared by threads; hosts have their pauses all the same.
pub struct Client {
    agent: Agent,
    /// By origin.
    robots: Mutex<BTreeMap<String, Robots>>,
    /// When each host may be asked again.
    free: Mutex<BTreeMap<String, Instant>>,
    pause: Duration,
}

impl Client {
    /// A client for public addresses.
    pub fn new() -> Self {
        Self::allowing(public::is_public, PAUSE)
    }

    /// One for the addresses that `may_connect` admits, with a pause between two requests to a host.
    pub(crate) fn allowing(may_connect: fn(IpAddr) -> bool, pause: Duration) -> Self {
        Self::within(TIMEOUT, may_connect, pause)
    }

    /// The same with another limit to a request.
    pub(crate) fn within(timeout: Duration, may_connect: fn(IpAddr) -> bool, pause: Duration) -> Self {
        let config = Agent::config_builder()
            .timeout_global(Some(timeout))
            .max_redirects(0)
            .http_status_as_error(false)
            // A proxy would look names up where they cannot be checked.
            .proxy(None)
            .user_agent(concat!("linimasa/", env!("CARGO_PKG_VERSION")))
            .accept("text/html,application/xhtml+xml,text/plain;q=0.8,*/*;q=0.1")
            .build();
        let resolver = Checked { inner: DefaultResolver::default(), may_connect };
        let agent = Agent::with_parts(config, DefaultConnector::default(), resolver);
        Self { agent, robots: Mutex::default(), free: Mutex::default(), pause }
    }

    /// The answer of the server that an address leads to in the end, and its address.
    ///
    /// # Errors
    /// When there is no answer, when robots.txt of a host on the way does not allow to ask, when it redirects too often.
    pub fn follow(&self, method: Method, address: &str) -> Result<(Url, Response<Body>), Failure> {
        let mut url = Url::parse(address).map_err(|error| Failure::Address(error.to_string()))?;
        for _ in 0..=MAX_REDIRECTS {
            if !self.may_ask(&url)? {
                return Err(Failure::Robots(url.host_str().unwrap_or_default().to_owned()));
            }
            let response = self.ask(method, &url)?;
            match redirect(&url, &response)? {
                Some(next) => url = next,
                None => return Ok((url, response)),
            }
        }
        Err(Failure::Other(format!("it redirects more than {MAX_REDIRECTS} times")))
    }

    fn ask(&self, method: Method, url: &Url) -> Result<Response<Body>, Failure> {
        if !matches!(url.scheme(), "http" | "https") {
            return Err(Failure::Other(format!("`{}` addresses are not fetched", url.scheme())));
        }
        let host = url.host_str().unwrap_or_default();
        std::thread::sleep(self.wait(host));
        let request = match method {
            Method::Head => self.agent.head(url.as_str()),
            Method::Get => self.agent.get(url.as_str()),
        };
        request.call().map_err(|error| match error {
            ureq::Error::HostNotFound => Failure::UnknownHost(host.to_owned()),
            error => Failure::Other(error.to_string()),
        })
    }

    /// Takes the next turn of a host, and tells how long that is away.
    fn wait(&self, host: &str) -> Duration {
        let mut free = self.free.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
        let turn = free.get(host).map_or(now, |free| (*free).max(now));
        free.insert(host.to_owned(), turn + self.pause);
        turn - now
    }

    fn may_ask(&self, url: &Url) -> Result<bool, Failure> {
        let origin = url.origin();
        let Origin::Tuple(..) = origin else { return Err(Failure::Other("the address names no host".into())) };
        let key = origin.ascii_serialization();
        let path = url.query().map_or_else(|| url.path().to_owned(), |query| format!("{}?{query}", url.path()));
        let known = |robots: &BTreeMap<String, Robots>| robots.get(&key).map(|robots| robots.allows(&path));
        let allowed = known(&self.robots.lock().unwrap_or_else(PoisonError::into_inner));
        if let Some(allowed) = allowed {
            return Ok(allowed);
        }
        let robots = self.robots(&format!("{key}/robots.txt"))?;
        let allowed = robots.allows(&path);
        self.robots.lock().unwrap_or_else(PoisonError::into_inner).insert(key, robots);
        Ok(allowed)
    }

    /// The rules of a host: none where there is no file; a server in trouble is left alone.
    fn robots(&self, address: &str) -> Result<Robots, Failure> {
        let mut url = Url::parse(address).map_err(|error| Failure::Address(error.to_string()))?;
        for _ in 0..=MAX_REDIRECTS {
            let mut response = self.ask(Method::Get, &url)?;
            if let Some(next) = redirect(&url, &response)? {
                url = next;
                continue;
            }
            return match response.status() {
                status if status.is_success() => {
                    let mut text = Vec::new();
                    let read = response.body_mut().as_reader().take(MAX_ROBOTS).read_to_end(&mut text);
                    read.map_err(|error| Failure::Other(format!("robots.txt cannot be read: {error}")))?;
                    Ok(Robots::parse(&String::from_utf8_lossy(&text), NAME))
                }
                status if status.is_server_error() => {
                    Err(Failure::Other(format!("robots.txt cannot be read: the server answers {status}")))
                }
                _ => Ok(Robots::default()),
            };
        }
        Ok(Robots::default())
    }
}

impl Default for Client {
    fn default() -> Self {
        Self::new()
    }
}

fn redirect(url: &Url, response: &Response<Body>) -> Result<Option<Url>, Failure> {
    let status = response.status();
    if !status.is_redirection() || status == StatusCode::NOT_MODIFIED {
        return Ok(None);
    }
    let target = response.headers().get(header::LOCATION).and_then(|target| target.to_str().ok());
    let target =
        target.ok_or_else(|| Failure::Other(format!("the server answers {status} and does not say where to")))?;
    let next = url.join(target).map_err(|error| Failure::Other(format!("it redirects to no address: {error}")))?;
    Ok(Some(next))
}
