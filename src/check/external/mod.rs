//! Addresses of other sites: which there are, and what their servers answer.
//!
//! A link is broken when a server says that there is nothing, or no host has the name. Whatever else stands in the way of an
//! answer says nothing of the link: it is unverified.

mod asker;
mod cache;
#[cfg(test)]
mod tests;

pub use asker::Asker;
pub use cache::{Answers, Cache};

use super::prose::Link;
use crate::date::Edtf;
use crate::diag::Span;
use crate::model::Site;
use crate::parse::written::{CitedSource, WrittenEvent, WrittenSite, WrittenSource, WrittenTimeline};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::sync::Arc;
use url::Url;

/// What became of an address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase", tag = "answer", content = "why")]
pub enum Answer {
    Alive,
    /// Nothing is there, with the reason.
    Broken(String),
    /// Nobody can tell, with the reason.
    Unverified(String),
}

/// An address of another site in the content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outgoing<'a> {
    /// Without its fragment: servers are not told of it.
    pub url: String,
    pub span: Span,
    /// Of a source: the archived copy that it names.
    pub copy: Option<&'a str>,
    /// Of a source: the day on which it was read, else published, as archives write it: `20241022`.
    pub day: Option<String>,
    pub is_source: bool,
}

impl Outgoing<'_> {
    /// Where the Wayback Machine would have a copy, if it has one; nobody was asked.
    pub fn archived(&self) -> String {
        let day = self.day.as_deref().map(|day| format!("{day}/")).unwrap_or_default();
        format!("https://web.archive.org/web/{day}{}", self.url)
    }
}

/// Every address of another site, in the order of files: of links in texts, of sources, actors and media.
pub fn outgoing<'a>(written: &'a WrittenSite, site: &Site, links: &[Link<'_>]) -> Vec<Outgoing<'a>> {
    let plain =
        |url: &str, span| Some(Outgoing { url: address(url, site)?, span, copy: None, day: None, is_source: false });
    let mut found: Vec<Outgoing<'a>> = links.iter().filter_map(|link| plain(&link.to, link.span)).collect();
    for (timeline, shown) in written.timelines.iter().zip(&site.timelines) {
        let ids: BTreeSet<&str> = shown.events.iter().map(|event| event.id.as_str()).collect();
        let events = || timeline.events.iter().filter(|event| ids.contains(event.id.value.as_str()));
        found.extend(sources(timeline, events()).filter_map(|source| {
            let day = source.retrieved.as_deref().or(source.published.as_ref()).and_then(day);
            let url = address(source.url.as_deref()?, site)?;
            Some(Outgoing { url, span: source.id.span, copy: source.archived_url.as_deref(), day, is_source: true })
        }));
        let actors = timeline.actors.iter().filter_map(|actor| plain(actor.url.as_deref()?, actor.id.span));
        let media = events()
            .flat_map(|event| &event.media)
            .flat_map(|media| [Some(&media.src.value), media.link.as_ref()].map(|url| plain(url?, media.src.span)));
        found.extend(actors.chain(media.flatten()));
    }
    found.sort_by(|a, b| (a.span, &a.url).cmp(&(b.span, &b.url)));
    found.dedup();
    found
}

fn sources<'a>(
    timeline: &'a WrittenTimeline,
    events: impl Iterator<Item = &'a Arc<WrittenEvent>>,
) -> impl Iterator<Item = &'a WrittenSource> {
    let inline = events.flat_map(|event| &event.sources).filter_map(|cited| match &cited.source {
        CitedSource::Inline(source) => Some(&**source),
        CitedSource::Id(_) => None,
    });
    timeline.sources.iter().chain(inline)
}

/// The address without its fragment, when it is another site's.
fn address(url: &str, site: &Site) -> Option<String> {
    let is_own = site.base_url.as_deref().is_some_and(|base| url.starts_with(base));
    let mut url = Url::parse(url).ok().filter(|url| matches!(url.scheme(), "http" | "https") && !is_own)?;
    url.set_fragment(None);
    Some(url.into())
}

fn day(date: &Edtf) -> Option<String> {
    let (year, month, day) = date.first_day()?.ymd();
    (1996..=9999).contains(&year).then(|| format!("{year:04}{month:02}{day:02}"))
}
