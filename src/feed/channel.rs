//! What a feed says, whatever its format.

use super::content;
use crate::edition::{Edition, Moment};
use crate::model::EventIx;
use crate::plan::{FeedFormat, FeedOf, FileKind, event_ix, files};
use std::sync::Arc;

/// The most items in a feed, the newest ones.
pub const ITEMS: usize = 50;
/// The same in the feed of a list, of which there are many.
const FACET_ITEMS: usize = 20;

/// A feed.
#[derive(Debug)]
pub struct Channel<'a> {
    pub title: String,
    pub description: Option<String>,
    pub lang: &'a str,
    /// The page that the feed follows.
    pub home: String,
    /// The feed's own address.
    pub address: String,
    pub site_title: &'a str,
    pub site_address: String,
    pub updated: Moment,
    pub items: Vec<Item<'a>>,
}

/// One entry or one correction.
#[derive(Debug)]
pub struct Item<'a> {
    /// An address that no other item has, the same in every build.
    pub id: String,
    /// Where to read it.
    pub address: String,
    pub title: &'a str,
    /// The language of title and text, where it is not the feed's.
    pub lang: Option<&'a str>,
    pub published: Moment,
    pub updated: Moment,
    /// Words alone.
    pub summary: String,
    pub html: String,
    /// The date as the record gives it.
    pub edtf: Option<String>,
    pub kind: &'static str,
    pub kind_label: String,
    pub tags: &'a [Arc<str>],
    /// Addresses of what was read.
    pub sources: Vec<&'a str>,
}

impl<'a> Channel<'a> {
    /// A feed of a timeline; `None` when the site has no address.
    pub fn new(edition: &Edition<'a>, of: FeedOf, format: FeedFormat) -> Option<Self> {
        let home = edition.address(&match of {
            FeedOf::Facet(at) => format!("{}/_/{}.html", edition.folder(), edition.planned.facets[at].address),
            _ => edition.overview_path(),
        })?;
        let kind = FileKind::Feed { timeline: edition.at, of, format };
        let own = match of {
            FeedOf::Facet(at) => files::of_facet(edition.site, edition.planned, edition.at, at, edition.lang)
                .find(|file| file.kind == kind),
            _ => files::of_timeline(edition.site, edition.at, edition.lang).find(|file| file.kind == kind),
        }?;
        let items = match of {
            FeedOf::Entries => entries(edition, (0..edition.timeline.events.len()).map(event_ix), ITEMS),
            FeedOf::Facet(at) => entries(edition, edition.planned.facets[at].events.iter().copied(), FACET_ITEMS),
            FeedOf::Corrections => corrections(edition),
        };
        let timeline = edition.timeline;
        let said = timeline.updated.as_ref().and_then(|date| date.first_day()).map(Moment::start_of);
        let latest = items.iter().map(|item| item.updated).max();
        Some(Self {
            title: match of {
                FeedOf::Entries => edition.title().to_owned(),
                FeedOf::Facet(at) => edition.labelled(edition.title(), &edition.facet(at)),
                FeedOf::Corrections => edition.labelled(edition.title(), &edition.locale.message("corrections")),
            },
            description: match of {
                FeedOf::Entries | FeedOf::Facet(_) => timeline.description.as_ref().map(|text| edition.plain(text)),
                FeedOf::Corrections => Some(edition.locale.message("corrections-lead")),
            },
            lang: edition.tag(),
            home,
            address: edition.address(&own.path)?,
            site_title: edition.site_title(),
            site_address: edition.site.base_url.clone()?,
            updated: latest.max(said).unwrap_or(Moment::start_of(crate::date::Day(0))),
            items,
        })
    }
}

fn entries<'a>(edition: &Edition<'a>, of: impl Iterator<Item = EventIx>, most: usize) -> Vec<Item<'a>> {
    let timeline = edition.timeline;
    let mut newest: Vec<(Moment, EventIx)> = of.map(|ix| (Moment::updated(timeline, edition.event(ix)), ix)).collect();
    newest.sort_unstable_by(|a, b| b.cmp(a));
    newest.truncate(most);
    newest.into_iter().filter_map(|(updated, ix)| entry(edition, ix, updated)).collect()
}

fn entry<'a>(edition: &Edition<'a>, ix: EventIx, updated: Moment) -> Option<Item<'a>> {
    let (timeline, event) = (edition.timeline, edition.event(ix));
    let address = edition.address(&edition.entry_path(ix))?;
    Some(Item {
        id: address.clone(),
        address,
        title: edition.text(&event.title),
        lang: edition.other_tag(&event.title),
        published: Moment::published(timeline, event),
        updated,
        summary: content::summary(edition, event),
        html: content::entry(edition, event),
        edtf: event.date.as_ref().map(ToString::to_string),
        kind: event.kind.name(),
        kind_label: edition.kind(event),
        tags: &event.tags,
        sources: content::source_addresses(edition, event),
    })
}

/// Every correction, newest first.
fn corrections<'a>(edition: &Edition<'a>) -> Vec<Item<'a>> {
    let mut items = Vec::new();
    for (at, event) in edition.timeline.events.iter().enumerate() {
        let Some(address) = edition.address(&edition.entry_path(event_ix(at))) else { continue };
        // Newest first in the record: counted from the oldest, so that one more changes no number.
        for (number, correction) in event.corrections.iter().rev().enumerate() {
            let day = correction.date.last_day().or(correction.date.first_day());
            let moment = Moment::start_of(day.unwrap_or(crate::date::Day(0)));
            let (page, fragment) = address.split_once('#').unwrap_or((&address, ""));
            items.push(Item {
                id: format!("{page}#{fragment}_correction-{}", number + 1),
                address: address.clone(),
                title: edition.text(&event.title),
                lang: edition.other_tag(&event.title),
                published: moment,
                updated: moment,
                summary: edition.correction(correction),
                html: content::correction(edition, correction),
                edtf: Some(correction.date.to_string()),
                kind: event.kind.name(),
                kind_label: edition.kind(event),
                tags: &event.tags,
                sources: Vec::new(),
            });
        }
    }
    items.sort_by_key(|item| std::cmp::Reverse(item.updated));
    items.truncate(ITEMS);
    items
}
