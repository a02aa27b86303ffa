//! Sitemaps (sitemaps.org 0.9), with the other languages of each page as `xhtml:link`.

use std::io;

use super::xml::{self, Out, around, element, empty};
use crate::date::Edtf;
use crate::model::Site;
use crate::plan::{FileKind, PageKind, Plan, PlannedPage, absolute, files, prefix};

const SITEMAP: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// `sitemap.xml`: every page, or the list of parts when there are more than one holds.
pub fn sitemap(site: &Site, plan: &Plan) -> Vec<u8> {
    let is_part = |kind| matches!(kind, FileKind::SitemapPart { .. });
    if !plan.files.iter().any(|file| is_part(file.kind)) {
        return sitemap_part(site, plan, 0);
    }
    xml::document(|out| {
        around(out, "sitemapindex", &[("xmlns", SITEMAP)], |out| {
            plan.files.iter().filter(|file| is_part(file.kind)).try_for_each(|file| {
                around(out, "sitemap", &[], |out| {
                    element(out, "loc", &[], &absolute(site, &file.path).unwrap_or_default())
                })
            })
        })
    })
}

/// One part, from 0.
pub fn sitemap_part(site: &Site, plan: &Plan, part: usize) -> Vec<u8> {
    let root = [("xmlns", SITEMAP), ("xmlns:xhtml", "http://www.w3.org/1999/xhtml")];
    xml::document(|out| {
        around(out, "urlset", &root, |out| {
            files::indexed(&plan.pages, part)
                .try_for_each(|page| around(out, "url", &[], |out| address(out, site, page)))
        })
    })
}

fn address(out: &mut Out, site: &Site, page: &PlannedPage) -> io::Result<()> {
    element(out, "loc", &[], &absolute(site, &page.path).unwrap_or_default())?;
    if let Some(day) = last_changed(site, page) {
        element(out, "lastmod", &[], &day)?;
    }
    if site.languages.len() < 2 {
        return Ok(());
    }
    let shared = page.address(site);
    for lang in site.lang_indices() {
        let href = absolute(site, &format!("{}{shared}", prefix(site, lang))).unwrap_or_default();
        empty(out, "xhtml:link", &[("rel", "alternate"), ("hreflang", &site.lang(lang).0), ("href", &href)])?;
    }
    let href = absolute(site, shared).unwrap_or_default();
    empty(out, "xhtml:link", &[("rel", "alternate"), ("hreflang", "x-default"), ("href", &href)])
}

/// The day of an entry's latest correction, or the day that a timeline says it was updated.
fn last_changed(site: &Site, page: &PlannedPage) -> Option<String> {
    let date = match page.kind {
        PageKind::Entry { timeline, event } => {
            let event = site.timelines[timeline].event(event);
            event.corrections.iter().map(|correction| &correction.date).max_by_key(|date| date.last_day())?
        }
        PageKind::Timeline { timeline } => site.timelines[timeline].updated.as_ref()?,
        _ => return None,
    };
    w3c(date)
}

/// A year, a month or a day, as W3C's profile of ISO 8601 has them.
fn w3c(date: &Edtf) -> Option<String> {
    let Edtf::Date(date) = date else { return None };
    crate::date::Date { time: None, ..*date }.html_datetime().filter(|text| text.len() <= 10)
}
