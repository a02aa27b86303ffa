//! What the rendered pages show: where their links lead, which places they have, what they weigh.

use super::dead::{Dead, Missing};
use crate::markup::token::{Token, Tokens};
use crate::model::Site;
use crate::plan::{PageKind, Plan, PlannedPage};
use flate2::Compression;
use flate2::write::GzEncoder;
use std::collections::{BTreeSet, HashMap};
use std::io::Write as _;
use url::Url;

/// What the base of a site is taken for that does not name its own. No host can have this name (RFC 2606).
const NOWHERE: &str = "http://site.invalid/";

/// Looks at one page after the other.
pub struct Look {
    base: Url,
    /// Whether the site has an address, so that links with a host can be its own.
    has_address: bool,
    /// Everything that will be published, by its path as an address has it; a page with its position in the plan.
    outputs: HashMap<String, Option<usize>>,
}

/// What one page showed.
pub struct Seen {
    /// Bytes after gzip at level 6, as servers send it.
    weight: usize,
    /// Its places, sorted.
    ids: Vec<Box<str>>,
    /// Links to a place on a page, and links to nothing.
    links: Vec<Leads>,
    stylesheet: Option<String>,
}

struct Leads {
    href: String,
    to: To,
}

enum To {
    /// To a path where nothing is published, seen from the site's root.
    Nothing(String),
    /// To a place that the page itself lacks.
    NoPlaceHere,
    Place {
        page: usize,
        id: String,
    },
}

/// What all pages showed.
pub struct Pages {
    /// Bytes after gzip, in the order of [`Plan::pages`].
    pub weights: Vec<usize>,
    pub dead: Vec<Dead>,
    /// As readers get it.
    pub stylesheet: String,
}

impl Look {
    pub fn new(site: &Site, plan: &Plan) -> Self {
        let own = site.base_url.as_deref().and_then(|url| Url::parse(url).ok());
        let has_address = own.is_some();
        let base = own.unwrap_or_else(|| Url::parse(NOWHERE).expect("an address"));
        let pages = plan.pages.iter().enumerate().map(|(at, page)| (page.path.as_str(), Some(at)));
        let files = plan.files.iter().map(|file| (file.path.as_str(), None));
        let assets = site.assets.iter().map(|asset| (asset.path.as_str(), None));
        let outputs = pages.chain(files).chain(assets).map(|(path, page)| (address(&base, path), page)).collect();
        Self { base, has_address, outputs }
    }

    /// Looks at a page.
    pub fn at(&self, page: &PlannedPage, bytes: &[u8]) -> Seen {
        let text = std::str::from_utf8(bytes).unwrap_or_default();
        let mut seen = Seen { weight: weight(bytes), ids: Vec::new(), links: Vec::new(), stylesheet: None };
        match page.kind {
            PageKind::Stylesheet => seen.stylesheet = Some(text.to_owned()),
            _ if page.path.ends_with(".html") => self.read(page, text, &mut seen),
            _ => {}
        }
        seen
    }

    fn read(&self, page: &PlannedPage, html: &str, seen: &mut Seen) {
        let Ok(here) = self.base.join(&page.path) else { return };
        let mut links = BTreeSet::new();
        for token in Tokens::new(html) {
            let Token::Open { attributes, .. } = token else { continue };
            for (name, value) in attributes {
                match name {
                    "id" => seen.ids.push(value.into()),
                    "href" | "src" => drop(links.insert(value)),
                    _ => {}
                }
            }
        }
        seen.ids.sort_unstable();
        for href in links {
            let href = href.replace("&amp;", "&");
            if let Some(to) = self.leads(&here, &href, seen) {
                seen.links.push(Leads { href, to });
            }
        }
    }

    /// Where a link leads that has to be looked at; `None` for one that is fine, or leads elsewhere.
    fn leads(&self, here: &Url, href: &str, seen: &Seen) -> Option<To> {
        let (address, fragment) = href.split_once('#').unwrap_or((href, ""));
        let fragment = fragment.split(":~:").next().unwrap_or_default();
        // A filter's state is read by the script, and what is escaped may be written in more than one way.
        let fragment = if fragment.starts_with("f:") || fragment.contains('%') { "" } else { fragment };
        if address.is_empty() {
            let is_here = fragment.is_empty() || seen.has(fragment);
            return (!is_here).then_some(To::NoPlaceHere);
        }
        let Ok(target) = here.join(address) else { return Some(To::Nothing(address.to_owned())) };
        let is_ours = target.origin() == self.base.origin() && target.path().starts_with(self.base.path());
        if !is_ours {
            let is_relative = Url::parse(address).is_err() && !address.starts_with("//");
            let is_other_site = !is_relative || self.has_address && address.starts_with('/');
            return (!is_other_site).then(|| To::Nothing(address.to_owned()));
        }
        let path = target.path();
        let index = || self.outputs.get(&format!("{path}index.html"));
        let output = self.outputs.get(path).or_else(|| path.ends_with('/').then(index).flatten());
        match output {
            None => Some(To::Nothing(path[self.base.path().len()..].to_owned())),
            Some(Some(page)) if !fragment.is_empty() => Some(To::Place { page: *page, id: fragment.to_owned() }),
            Some(_) => None,
        }
    }
}

impl Seen {
    fn has(&self, id: &str) -> bool {
        id == "top" || self.ids.binary_search_by(|known| (**known).cmp(id)).is_ok()
    }
}

impl Pages {
    pub fn new(plan: &Plan, seen: Vec<Seen>) -> Self {
        let mut dead = Vec::new();
        for (at, page) in seen.iter().enumerate() {
            for link in &page.links {
                let missing = match &link.to {
                    To::Nothing(target) => Missing::Page { target: target.clone() },
                    To::NoPlaceHere => Missing::Place { page: at },
                    To::Place { page, id } if seen[*page].has(id) || forwards(plan, *page, id) => continue,
                    To::Place { page, .. } => Missing::Place { page: *page },
                };
                dead.push(Dead { on: at, href: link.href.clone(), missing });
            }
        }
        let stylesheet = seen.iter().find_map(|page| page.stylesheet.clone()).unwrap_or_default();
        let weights = seen.iter().map(|page| page.weight).collect();
        Self { weights, dead, stylesheet }
    }
}

/// Whether the script of a long timeline's overview leads on to the page that an entry stands on.
fn forwards(plan: &Plan, page: usize, id: &str) -> bool {
    let PageKind::Timeline { timeline } = plan.pages[page].kind else { return false };
    let of = &plan.timelines[timeline];
    of.periods.is_some() && of.by_id.contains_key(id)
}

fn address(base: &Url, path: &str) -> String {
    let mut url = base.clone();
    url.set_path(&format!("{}{path}", base.path()));
    url.path().to_owned()
}

fn weight(bytes: &[u8]) -> usize {
    let mut encoder = GzEncoder::new(Vec::with_capacity(bytes.len() / 3), Compression::new(6));
    encoder.write_all(bytes).expect("memory takes all");
    encoder.finish().expect("memory takes all").len()
}
