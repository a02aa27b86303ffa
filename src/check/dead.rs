//! Links on rendered pages that lead nowhere, and the texts that they were written in.

use super::prose::{Home, Link};
use crate::markup::markdown::page_address;
use crate::model::Site;
use crate::plan::{PageKind, Plan};
use std::collections::{BTreeMap, BTreeSet};

/// A link on a page that leads nowhere.
pub struct Dead {
    /// The page that it stands on, by position in the plan.
    pub on: usize,
    /// As the page has it.
    pub href: String,
    pub missing: Missing,
}

/// What a link's end lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Missing {
    /// Nothing is published at the target, a path seen from the site's root.
    Page { target: String },
    /// The page, by position in the plan, has no such place.
    Place { page: usize },
}

impl Dead {
    /// What the link wants of the page that it leads to.
    pub fn place(&self) -> &str {
        self.href.split_once('#').map_or("", |(_, place)| place)
    }
}

/// Links as written, by the last part of the address that a page has for them.
pub struct ByName<'a> {
    site: &'a Site,
    plan: &'a Plan,
    links: BTreeMap<String, Vec<(&'a Link<'a>, String)>>,
}

impl<'a> ByName<'a> {
    pub fn new(links: &'a [Link<'a>], site: &'a Site, plan: &'a Plan) -> Self {
        let mut by_name: BTreeMap<String, Vec<(&Link, String)>> = BTreeMap::new();
        for link in links {
            let address = page_address(&link.to);
            // `about.id.md` is the page `about`.
            let in_language = address.replace(&format!(".{}.html", site.lang(link.lang).0), ".html");
            for address in BTreeSet::from([address, in_language]) {
                by_name.entry(name(&address).to_owned()).or_default().push((link, address));
            }
        }
        Self { site, plan, links: by_name }
    }

    /// The places at which authors wrote a link that a page has.
    pub fn of(&self, dead: &Dead) -> impl Iterator<Item = &'a Link<'a>> {
        let page = &self.plan.pages[dead.on].kind;
        let candidates = self.links.get(name(&dead.href)).into_iter().flatten();
        candidates
            .filter(move |(link, address)| {
                let is_at_home = match (link.home, page) {
                    (Home::Page(path), PageKind::Page { page }) => self.site.pages[*page].path == path,
                    (Home::Timeline(at), kind) => kind.timeline() == Some(at),
                    (Home::Page(_), _) => false,
                };
                is_at_home && ends_with(&dead.href, address)
            })
            .map(|(link, _)| *link)
    }
}

fn name(address: &str) -> &str {
    address.rsplit('/').next().unwrap_or_default()
}

/// Pages write the way to the text's folder before an address.
fn ends_with(href: &str, address: &str) -> bool {
    href.strip_suffix(address).is_some_and(|way| way.is_empty() || way.ends_with('/'))
}
