//! Every page and file that will exist, with its address: decided once, before anything is rendered.
//!
//! Pages are plain indices into the [`Site`], so that a plan of 10,000 entries stays small. Two things at one address are
//! found here, not when the second overwrites the first. Pure: no files, no words.

mod address;
pub mod cards;
mod collide;
mod facets;
pub mod files;
mod groups;
mod origins;
mod outlets;
mod pages;
mod past;
mod periods;
mod permalinks;
mod shared;
mod slug;
mod sources;
mod tags;

pub use address::{absolute, address_below, prefix, relative};
pub use cards::CARD_SIZE;
pub use collide::Collision;
pub use facets::{FACET_PART, FEWEST, Facet, FacetOf};
pub use files::{ExportFormat, FeedFormat, FeedOf, FileKind, PlannedFile};
pub use groups::{Group, date_id, groups, stands_under};
pub use origins::{Origin, origins};
pub use outlets::Outlet;
pub(crate) use pages::part_suffix;
pub use pages::{PageKind, PlannedPage};
pub use past::{Past, folder as folder_of};
pub use periods::{PERIOD_PART, Period, PeriodOf, Periods};
pub use permalinks::{list_with, permalinks, recorded};
pub use shared::Shared;
pub(crate) use slug::slug;
pub use tags::TagOf;

use std::collections::BTreeMap;

use crate::model::{EventIx, Order, Site, SourceIx, Timeline};

/// Everything that a build publishes, except the copied assets, which keep their paths.
#[derive(Clone, Debug)]
pub struct Plan {
    pub pages: Vec<PlannedPage>,
    pub files: Vec<PlannedFile>,
    /// By position in [`Site::timelines`].
    pub timelines: Vec<TimelinePlan>,
    /// The entries of each slice set into prose, by position in [`Site::insets`].
    pub insets: Vec<Vec<EventIx>>,
    pub collisions: Vec<Collision>,
    /// Earlier days that have pages of their own, by day.
    pub past: Vec<Past>,
    /// Where this plan's pages are, below `TIMELINE/_/`, when they are those of an earlier day.
    pub folder: Option<String>,
}

/// What every page of a timeline needs to know about the others; the same in every language.
#[derive(Clone, Debug)]
pub struct TimelinePlan {
    /// Entries in the order in which pages show them.
    pub shown: Vec<EventIx>,
    /// Number of each source on the pages, by [`SourceIx`]; 0 for one that no entry uses.
    pub source_numbers: Vec<u32>,
    /// Used sources by their number, the first has number 1.
    pub sources: Vec<SourceIx>,
    /// Outlets that entries were read at, by name.
    pub outlets: Vec<Outlet>,
    /// Position in `outlets`, by [`SourceIx`].
    pub outlet_of: Vec<usize>,
    /// Tags by name.
    pub tags: Vec<TagOf>,
    pub facets: Vec<Facet>,
    /// Position in `facets`.
    pub facet_of: BTreeMap<FacetOf, usize>,
    /// Entries by id and by earlier id.
    pub by_id: BTreeMap<String, EventIx>,
    /// Whether all entries are dated within one year, so that short dates need not name it.
    pub one_year: bool,
    /// The pages that the entries of a long timeline stand on; `None` when all stand on the overview.
    pub periods: Option<Periods>,
}

/// The whole plan of a site.
pub fn plan(site: &Site) -> Plan {
    let timelines = site.timelines.iter().map(TimelinePlan::new).collect();
    let mut plan = Plan { past: past::find(site), ..Plan::of(site, timelines) };
    plan.pages = pages::list(site, &plan);
    plan.pages.extend(past::listed(&plan).collect::<Vec<_>>());
    plan.files = files::list(site, &plan);
    plan.collisions = collide::find(site, &plan);
    plan
}

impl Plan {
    /// A plan without pages.
    fn of(site: &Site, timelines: Vec<TimelinePlan>) -> Self {
        let insets = site.insets.iter().map(|inset| facets::inset(&site.timelines[inset.timeline], inset)).collect();
        let (pages, files, collisions, past) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        Self { pages, files, timelines, insets, collisions, past, folder: None }
    }
}

impl TimelinePlan {
    fn new(timeline: &Timeline) -> Self {
        let mut shown: Vec<EventIx> = (0..timeline.events.len()).map(event_ix).collect();
        if timeline.order == Order::Newest {
            shown.reverse();
        }
        let (source_numbers, sources) = sources::number(timeline);
        let (outlets, outlet_of) = outlets::find(timeline);
        let tags = tags::find(timeline);
        let facets = facets::find(timeline, &shown, &outlets, &tags);
        let facet_of = facets.iter().enumerate().map(|(at, facet)| (facet.of, at)).collect();
        let by_id = by_id(timeline);
        let periods = periods::split(timeline, &shown);
        let one_year = is_of_one_year(timeline);
        Self { shown, source_numbers, sources, outlets, outlet_of, tags, facets, facet_of, by_id, one_year, periods }
    }

    /// The number of a source on the pages, from 1.
    pub fn number(&self, source: SourceIx) -> u32 {
        self.source_numbers[source.ix()]
    }
}

fn is_of_one_year(timeline: &Timeline) -> bool {
    let dates = timeline.events.iter().filter_map(|event| event.date.as_ref());
    let mut years = dates.flat_map(|date| [date.first_day(), date.last_day()]).flatten().map(|day| day.ymd().0);
    let first = years.next();
    years.all(|year| Some(year) == first)
}

fn by_id(timeline: &Timeline) -> BTreeMap<String, EventIx> {
    let ids = timeline.events.iter().enumerate().flat_map(|(at, event)| {
        let ids = event.aliases.iter().chain([&event.id]);
        ids.map(move |id| (id.clone(), event_ix(at)))
    });
    ids.collect()
}

pub(crate) fn event_ix(at: usize) -> EventIx {
    EventIx(u32::try_from(at).expect("fewer than 2^32 entries"))
}

#[cfg(test)]
mod tests;
