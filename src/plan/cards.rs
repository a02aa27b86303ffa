//! Cards, the pictures of shared links: who has one, and where it is.

use super::{FacetOf, FileKind, PageKind, Plan, PlannedFile, PlannedPage, Shared, TimelinePlan, prefix};
use crate::model::{DrawCards, LangIx, Site};

/// Width and height in pixels, as Open Graph asks for.
pub const CARD_SIZE: (u32, u32) = (1200, 630);

/// Whether the entries of a timeline have cards, and whether the timeline has one.
fn has_cards(site: &Site, plan: &Plan, timeline: usize) -> (bool, bool) {
    let long = plan.timelines[timeline].periods.is_some();
    match site.cards.draw {
        _ if site.base_url.is_none() => (false, false),
        Some(DrawCards::None) => (false, false),
        Some(DrawCards::Timelines) => (false, true),
        Some(DrawCards::All) => (true, true),
        None => (!long, true),
    }
}

/// The cards of a timeline: its own, those of its slices and of its entries.
pub(super) fn list(site: &Site, plan: &Plan, timeline: usize, lang: LangIx) -> Vec<PlannedFile> {
    let (entries, own) = has_cards(site, plan, timeline);
    let planned = &plan.timelines[timeline];
    let slices = (0..planned.facets.len()).filter(|at| own && is_slice(planned, *at)).map(Shared::Facet);
    let events = if entries { site.timelines[timeline].events.len() } else { 0 };
    let events = (0..events).map(|at| Shared::Entry(super::event_ix(at)));
    let all = own.then_some(Shared::Timeline).into_iter().chain(slices).chain(events);
    all.map(|of| PlannedFile {
        path: card_path(site, planned, timeline, of, lang),
        lang,
        kind: FileKind::Card { timeline, of },
    })
    .collect()
}

fn is_slice(planned: &TimelinePlan, facet: usize) -> bool {
    matches!(planned.facets[facet].of, FacetOf::Slice(_))
}

fn card_path(site: &Site, planned: &TimelinePlan, timeline: usize, of: Shared, lang: LangIx) -> String {
    let timeline = &site.timelines[timeline];
    let folder = format!("{}{}/_", prefix(site, lang), timeline.path);
    match of {
        Shared::Timeline => format!("{folder}/card.png"),
        Shared::Facet(at) => format!("{folder}/{}.png", planned.facets[at].address),
        Shared::Entry(event) => format!("{folder}/cards/{}.png", timeline.event(event).id),
    }
}

/// The card that a page of a timeline shows where it is shared: its slice's or its entry's, else the timeline's.
pub fn card_of(site: &Site, plan: &Plan, page: &PlannedPage) -> Option<String> {
    let (timeline, of) = match page.kind {
        PageKind::Entry { timeline, event } => (timeline, Shared::Entry(event)),
        PageKind::Facet { timeline, facet, .. } => (timeline, Shared::Facet(facet)),
        PageKind::Timeline { timeline } | PageKind::Period { timeline, .. } | PageKind::Index { timeline } => {
            (timeline, Shared::Timeline)
        }
        _ => return None,
    };
    card_for(site, plan, timeline, of, page.lang)
}

/// The card of what can be shared, else the timeline's.
pub fn card_for(site: &Site, plan: &Plan, timeline: usize, of: Shared, lang: LangIx) -> Option<String> {
    let (entries, own) = has_cards(site, plan, timeline);
    let planned = &plan.timelines[timeline];
    let has_its_own = match of {
        Shared::Timeline => true,
        Shared::Facet(at) => is_slice(planned, at),
        Shared::Entry(_) => entries,
    };
    let of = if has_its_own { of } else { Shared::Timeline };
    own.then(|| card_path(site, planned, timeline, of, lang))
}
