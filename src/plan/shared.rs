//! What can be shared by itself: a timeline, a list of it, an entry.

use super::{Plan, TimelinePlan};
use crate::model::{EventIx, Timeline};

/// What an embed shows, and an oEmbed answer is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shared {
    Timeline,
    /// Position in [`TimelinePlan::facets`].
    Facet(usize),
    Entry(EventIx),
}

impl Shared {
    /// Everything of a timeline that has an embed. Entries of a timeline that is split into pages have none of their
    /// own: the files would outnumber the pages.
    pub fn all(timeline: &Timeline, planned: &TimelinePlan) -> impl Iterator<Item = Self> {
        let entries = if planned.periods.is_none() { timeline.events.len() } else { 0 };
        let entries = (0..entries).map(|at| Self::Entry(super::event_ix(at)));
        std::iter::once(Self::Timeline).chain((0..planned.facets.len()).map(Self::Facet)).chain(entries)
    }

    /// Its embed below `TIMELINE/_/`, without the suffix.
    pub fn address(self, timeline: &Timeline, planned: &TimelinePlan) -> String {
        match self {
            Self::Timeline => "embed".to_owned(),
            Self::Facet(at) => format!("embed/{}", planned.facets[at].address),
            Self::Entry(ix) => format!("embed/entries/{}", timeline.event(ix).id),
        }
    }

    /// How many folders its embed lies below the timeline's.
    pub const fn depth(self) -> usize {
        match self {
            Self::Timeline => 1,
            Self::Facet(_) | Self::Entry(_) => 3,
        }
    }

    /// The page that it is an embed of, below the timeline's folder.
    pub fn page(self, timeline: &Timeline, planned: &TimelinePlan) -> String {
        match self {
            Self::Timeline => "index.html".to_owned(),
            Self::Facet(at) => format!("_/{}.html", planned.facets[at].address),
            Self::Entry(ix) if timeline.entry_pages => format!("{}.html", timeline.event(ix).id),
            Self::Entry(ix) => format!("index.html#{}", timeline.event(ix).id),
        }
    }
}

impl Plan {
    /// Whether a timeline's thing has an embed.
    pub fn has_embed(&self, timeline: usize, shared: Shared) -> bool {
        !matches!(shared, Shared::Entry(_)) || self.timelines[timeline].periods.is_none()
    }
}
