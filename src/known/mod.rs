//! What was known when: the site as it could have stood on a day.
//!
//! The one place where a day is asked for. It makes a [`Site`] of a [`Site`], before anything is planned, so that pages,
//! charts, counts, lists, feeds, cards and exports follow without knowing of it.
//!
//! Records have no versions. What they say is taken as it stands, and what was not published by the day is left out:
//!
//! - a source counts from [`Source::known_from`](crate::model::Source::known_from) on;
//! - an entry is there with the first of its sources, even if its own date is later: it was announced;
//! - a quotation and a difference are there with the sources that they name, a correction from its date on;
//! - what leads to an entry that is not there, such as an answer, is not there either;
//! - words that have no day of their own, such as key facts, are there once all entries are that they lead to.

mod event;
mod kept;
mod timeline;
mod words;

use crate::date::Day;
use crate::model::{AsOf, Site};
use kept::Kept;
use words::stands;

/// The site as it could have stood at the end of a day.
pub fn known_on(site: &Site, day: Day) -> Site {
    let kept: Vec<Kept> = site.timelines.iter().map(|timeline| Kept::on(day, timeline)).collect();
    // Which entries a slice selects is planned later; it is the same only where nothing is missing.
    let insets = site.insets.iter().filter(|inset| kept[inset.timeline].is_all);
    let pages = site.pages.iter().filter(|page| stands(&page.body, site, None, &kept));
    let timelines = site.timelines.iter().enumerate();
    let current = site.as_of.as_ref().map_or_else(|| site.base_url.clone(), |later| later.current.clone());
    Site {
        title: site.title.clone(),
        description: site.description.clone(),
        base_url: site.base_url.clone(),
        as_of: Some(AsOf { day, current }),
        languages: site.languages.clone(),
        raw_html: site.raw_html,
        excerpt_words: site.excerpt_words,
        theme: site.theme.clone(),
        cards: site.cards.clone(),
        credits: site.credits.clone(),
        labels: site.labels.clone(),
        timelines: timelines.map(|(at, timeline)| timeline::known(timeline, at, site, day, &kept)).collect(),
        pages: pages.cloned().collect(),
        insets: insets.cloned().collect(),
        assets: site.assets.clone(),
    }
}

/// Every day that a timeline asks for, sorted.
pub fn days(site: &Site) -> Vec<Day> {
    let mut days: Vec<Day> = site.timelines.iter().flat_map(|timeline| timeline.as_of.iter().copied()).collect();
    days.sort_unstable();
    days.dedup();
    days
}
