//! The list of pages.

use super::{FACET_PART, Plan, Shared, prefix};
use crate::model::{EventIx, LangIx, Site};

/// A page or one of the theme's files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedPage {
    /// Relative to the output's root, with `/`.
    pub path: String,
    pub lang: LangIx,
    pub kind: PageKind,
}

/// What a page shows. `timeline` is a position in [`Site::timelines`], `part` counts from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageKind {
    Home,
    Timeline {
        timeline: usize,
    },
    Period {
        timeline: usize,
        /// Position in [`super::Periods::periods`].
        period: usize,
        part: usize,
    },
    Entry {
        timeline: usize,
        event: EventIx,
    },
    Facet {
        timeline: usize,
        /// Position in [`super::TimelinePlan::facets`].
        facet: usize,
        part: usize,
    },
    /// All actors, kinds and outlets.
    Index {
        timeline: usize,
    },
    Embed {
        timeline: usize,
        of: Shared,
    },
    /// What an embed's consumer asks for, as JSON; only where the site has an address.
    Oembed {
        timeline: usize,
        of: Shared,
    },
    /// A page of an earlier day.
    Past {
        /// Position in [`Plan::past`].
        day: usize,
        /// Position in the pages of that day's plan.
        page: usize,
    },
    /// An earlier id of an entry.
    Redirect {
        timeline: usize,
        event: EventIx,
    },
    Tombstone {
        timeline: usize,
        /// Position in [`crate::model::Timeline::tombstones`].
        tombstone: usize,
    },
    /// Position in [`Site::pages`].
    Page {
        page: usize,
    },
    NotFound,
    /// The list by which the script of a long timeline's overview finds entries; one for all languages.
    Moved {
        timeline: usize,
    },
    Stylesheet,
    Script,
    /// The script of pages that hold an embed: it gives the frame its height.
    EmbedScript,
    /// The script that shows what was known on a day, asked for by the first.
    KnownScript,
    /// Answers' headers, for hosts that read such a file.
    Headers,
}

impl PageKind {
    /// The timeline that the page belongs to.
    pub const fn timeline(&self) -> Option<usize> {
        match self {
            Self::Timeline { timeline }
            | Self::Period { timeline, .. }
            | Self::Entry { timeline, .. }
            | Self::Facet { timeline, .. }
            | Self::Index { timeline }
            | Self::Embed { timeline, .. }
            | Self::Oembed { timeline, .. }
            | Self::Redirect { timeline, .. }
            | Self::Tombstone { timeline, .. }
            | Self::Moved { timeline } => Some(*timeline),
            _ => None,
        }
    }
}

impl PlannedPage {
    /// The address that the page's versions in other languages share: the path without the language.
    pub fn address<'a>(&'a self, site: &Site) -> &'a str {
        self.path.strip_prefix(prefix(site, self.lang).as_str()).unwrap_or(&self.path)
    }

    /// Whether search engines are told of it.
    pub const fn is_indexed(&self) -> bool {
        match self.kind {
            PageKind::Home
            | PageKind::Timeline { .. }
            | PageKind::Period { .. }
            | PageKind::Entry { .. }
            | PageKind::Facet { .. }
            | PageKind::Index { .. }
            | PageKind::Page { .. } => true,
            PageKind::Past { .. }
            | PageKind::Embed { .. }
            | PageKind::Oembed { .. }
            | PageKind::EmbedScript
            | PageKind::KnownScript
            | PageKind::Headers
            | PageKind::Redirect { .. }
            | PageKind::Tombstone { .. }
            | PageKind::NotFound
            | PageKind::Moved { .. }
            | PageKind::Stylesheet
            | PageKind::Script => false,
        }
    }
}

pub(super) fn list(site: &Site, plan: &Plan) -> Vec<PlannedPage> {
    let mut pages = vec![
        PlannedPage { path: "linimasa.css".to_owned(), lang: LangIx::DEFAULT, kind: PageKind::Stylesheet },
        PlannedPage { path: "linimasa.js".to_owned(), lang: LangIx::DEFAULT, kind: PageKind::Script },
        PlannedPage { path: "embed.js".to_owned(), lang: LangIx::DEFAULT, kind: PageKind::EmbedScript },
        PlannedPage { path: "known.js".to_owned(), lang: LangIx::DEFAULT, kind: PageKind::KnownScript },
        PlannedPage { path: "_headers".to_owned(), lang: LangIx::DEFAULT, kind: PageKind::Headers },
        PlannedPage { path: "404.html".to_owned(), lang: LangIx::DEFAULT, kind: PageKind::NotFound },
    ];
    for (at, timeline) in site.timelines.iter().enumerate() {
        if plan.timelines[at].periods.is_some() {
            let path = format!("{}/_/moved.js", timeline.path);
            pages.push(PlannedPage { path, lang: LangIx::DEFAULT, kind: PageKind::Moved { timeline: at } });
        }
    }
    for lang in site.lang_indices() {
        let before = prefix(site, lang);
        let mut add =
            |address: String, kind| pages.push(PlannedPage { path: format!("{before}{address}"), lang, kind });
        add("index.html".to_owned(), PageKind::Home);
        for (page, plain) in site.pages.iter().enumerate() {
            add(format!("{}.html", plain.path), PageKind::Page { page });
        }
        for timeline in 0..site.timelines.len() {
            of_timeline(site, plan, timeline, &mut add);
        }
    }
    pages
}

fn of_timeline(site: &Site, plan: &Plan, at: usize, add: &mut impl FnMut(String, PageKind)) {
    let (timeline, planned) = (&site.timelines[at], &plan.timelines[at]);
    let folder = &timeline.path;
    add(format!("{folder}/index.html"), PageKind::Timeline { timeline: at });
    for (period, of) in planned.periods.iter().flat_map(|periods| &periods.periods).enumerate() {
        for part in 0..of.parts.len() {
            let kind = PageKind::Period { timeline: at, period, part };
            add(format!("{folder}/_/{}{}.html", of.of.address(), part_suffix(part)), kind);
        }
    }
    for (ix, event) in timeline.events.iter().enumerate() {
        let event_ix = super::event_ix(ix);
        if timeline.entry_pages {
            add(format!("{folder}/{}.html", event.id), PageKind::Entry { timeline: at, event: event_ix });
        }
        for alias in &event.aliases {
            add(format!("{folder}/{alias}.html"), PageKind::Redirect { timeline: at, event: event_ix });
        }
    }
    for (tombstone, gone) in timeline.tombstones.iter().enumerate() {
        add(format!("{folder}/{}.html", gone.id), PageKind::Tombstone { timeline: at, tombstone });
    }
    for (facet, of) in planned.facets.iter().enumerate() {
        debug_assert!(of.part(0).len() <= FACET_PART);
        for part in 0..of.parts() {
            let kind = PageKind::Facet { timeline: at, facet, part };
            add(format!("{folder}/_/{}{}.html", of.address, part_suffix(part)), kind);
        }
    }
    add(format!("{folder}/_/index.html"), PageKind::Index { timeline: at });
    for of in Shared::all(timeline, planned) {
        let address = of.address(timeline, planned);
        add(format!("{folder}/_/{address}.html"), PageKind::Embed { timeline: at, of });
        if site.base_url.is_some() {
            add(format!("{folder}/_/{address}.json"), PageKind::Oembed { timeline: at, of });
        }
    }
}

/// Nothing for the first part, `.2` for the second.
pub(crate) fn part_suffix(part: usize) -> String {
    if part == 0 { String::new() } else { format!(".{}", part + 1) }
}
