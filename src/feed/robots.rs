//! `robots.txt` (RFC 9309): everything may be read, and here is the list.

use crate::model::Site;
use crate::plan::absolute;

pub fn robots(site: &Site) -> Vec<u8> {
    let sitemap = absolute(site, "sitemap.xml").unwrap_or_default();
    format!("User-agent: *\nDisallow:\n\nSitemap: {sitemap}\n").into_bytes()
}
