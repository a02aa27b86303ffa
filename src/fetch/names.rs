//! Names into addresses that may be connected to.

use std::net::IpAddr;
use ureq::http::Uri;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::NextTimeout;

/// What systems say of a name that no host has; of a name that can't be looked up at the moment they say other words.
const UNKNOWN: [&str; 3] = ["Name or service not known", "nodename nor servname provided", "No such host is known"];

/// Looks names up and leaves out addresses that may not be connected to.
#[derive(Debug)]
pub struct Checked {
    pub inner: DefaultResolver,
    pub may_connect: fn(IpAddr) -> bool,
}

impl Resolver for Checked {
    fn resolve(
        &self,
        uri: &Uri,
        config: &ureq::config::Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let found = self.inner.resolve(uri, config, timeout).map_err(|error| match error {
            ureq::Error::Io(error) if is_unknown(&error) => ureq::Error::HostNotFound,
            error => error,
        })?;
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

fn is_unknown(error: &std::io::Error) -> bool {
    let words = error.to_string();
    UNKNOWN.iter().any(|unknown| words.contains(unknown))
}

#[cfg(test)]
mod tests {
    use super::is_unknown;
    use std::io::Error;

    #[test]
    fn a_name_that_nobody_has_differs_from_one_that_cannot_be_looked_up() {
        let lookup = |words| Error::other(format!("failed to lookup address information: {words}"));
        assert!(is_unknown(&lookup("Name or service not known")));
        assert!(!is_unknown(&lookup("Temporary failure in name resolution")));
    }
}
