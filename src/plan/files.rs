//! The files beside the pages: feeds, calendars, and what a site tells machines about itself.
//!
//! Feeds, the sitemap, `robots.txt` and the manifest hold whole addresses, so that a site without `base_url` has none of
//! them. A calendar makes sense without addresses too.

use super::{Facet, FacetOf, Plan, PlannedPage, Shared, TimelinePlan, prefix};
use crate::model::{LangIx, Site};

/// The most pages that one sitemap lists. The protocol allows 50,000 and 50 MB; each address also names its other
/// languages.
pub const SITEMAP_PART: usize = 10_000;

/// A file and where it will be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedFile {
    /// Relative to the output's root, with `/`.
    pub path: String,
    pub lang: LangIx,
    pub kind: FileKind,
}

/// What a file holds. `timeline` is a position in [`Site::timelines`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    Feed {
        timeline: usize,
        of: FeedOf,
        format: FeedFormat,
    },
    Calendar {
        timeline: usize,
    },
    /// The timeline as JSON-LD.
    Graph {
        timeline: usize,
    },
    Export {
        timeline: usize,
        format: ExportFormat,
    },
    /// The picture of a shared link: of an entry, or of the timeline.
    Card {
        timeline: usize,
        /// The timeline itself, a slice or an entry.
        of: Shared,
    },
    /// The first of a sitemap's files: the list of addresses, or of parts when there are many.
    Sitemap,
    /// `part` counts from 0.
    SitemapPart {
        part: usize,
    },
    Robots,
    Manifest,
    Icon,
}

/// What a feed tells of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FeedOf {
    Entries,
    Corrections,
    /// The entries of a list; a position in [`super::TimelinePlan::facets`].
    Facet(usize),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FeedFormat {
    Atom,
    Json,
}

/// A format of another tool, or our own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportFormat {
    Json,
    Csv,
    TimelineJs,
    TimelineJsSheet,
    Markwhen,
}

impl ExportFormat {
    pub const ALL: [Self; 5] = [Self::Json, Self::Csv, Self::TimelineJs, Self::TimelineJsSheet, Self::Markwhen];

    /// The file's name below `TIMELINE/_/`.
    pub const fn file(self) -> &'static str {
        match self {
            Self::Json => "timeline.json",
            Self::Csv => "events.csv",
            Self::TimelineJs => "timelinejs.json",
            Self::TimelineJsSheet => "timelinejs.csv",
            Self::Markwhen => "timeline.mw",
        }
    }
}

impl FileKind {
    /// What a link to the file says beside the words for it: a format's name, the same in every language.
    pub const fn format(self) -> &'static str {
        match self {
            Self::Feed { format: FeedFormat::Atom, .. } => "Atom",
            Self::Feed { format: FeedFormat::Json, .. } => "JSON Feed",
            Self::Calendar { .. } => "iCalendar",
            Self::Graph { .. } => "JSON-LD",
            Self::Export { format: ExportFormat::Json, .. } => "JSON",
            Self::Export { format: ExportFormat::Csv, .. } => "CSV",
            Self::Export { format: ExportFormat::TimelineJs, .. } => "TimelineJS (JSON)",
            Self::Export { format: ExportFormat::TimelineJsSheet, .. } => "TimelineJS (CSV)",
            Self::Export { format: ExportFormat::Markwhen, .. } => "markwhen",
            Self::Card { .. } => "PNG",
            Self::Sitemap | Self::SitemapPart { .. } => "XML",
            Self::Robots => "robots.txt",
            Self::Manifest => "Web Application Manifest",
            Self::Icon => "SVG",
        }
    }

    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Feed { format: FeedFormat::Atom, .. } => "application/atom+xml",
            Self::Feed { format: FeedFormat::Json, .. } => "application/feed+json",
            Self::Calendar { .. } => "text/calendar",
            Self::Graph { .. } => "application/ld+json",
            Self::Export { format: ExportFormat::Json | ExportFormat::TimelineJs, .. } => "application/json",
            Self::Export { format: ExportFormat::Csv | ExportFormat::TimelineJsSheet, .. } => "text/csv",
            Self::Export { format: ExportFormat::Markwhen, .. } => "text/plain",
            Self::Card { .. } => "image/png",
            Self::Sitemap | Self::SitemapPart { .. } => "application/xml",
            Self::Robots => "text/plain",
            Self::Manifest => "application/manifest+json",
            Self::Icon => "image/svg+xml",
        }
    }

    /// What the file is, as words for a message about its address.
    pub fn words(self, site: &Site) -> String {
        let of = |timeline: usize| &site.timelines[timeline].path;
        match self {
            Self::Feed { timeline, of: FeedOf::Entries, .. } => format!("feed of `{}`", of(timeline)),
            Self::Feed { timeline, of: FeedOf::Corrections, .. } => {
                format!("feed of corrections of `{}`", of(timeline))
            }
            Self::Feed { timeline, of: FeedOf::Facet(_), .. } => format!("feed of a list of `{}`", of(timeline)),
            Self::Calendar { timeline } => format!("calendar of `{}`", of(timeline)),
            Self::Graph { timeline } => format!("JSON-LD of `{}`", of(timeline)),
            Self::Export { timeline, format } => format!("`{}` of `{}`", format.file(), of(timeline)),
            Self::Card { timeline, of: Shared::Timeline } => format!("card of `{}`", of(timeline)),
            Self::Card { timeline, of: Shared::Facet(_) } => format!("card of a slice of `{}`", of(timeline)),
            Self::Card { timeline, of: Shared::Entry(event) } => {
                format!("card of entry `{}` of `{}`", site.timelines[timeline].event(event).id, of(timeline))
            }
            Self::Sitemap | Self::SitemapPart { .. } => "sitemap".to_owned(),
            Self::Robots => "list for crawlers".to_owned(),
            Self::Manifest => "manifest of the site".to_owned(),
            Self::Icon => "icon of the site".to_owned(),
        }
    }
}

/// The files that a timeline offers its readers in a language, in the order in which pages list them.
pub fn of_timeline(site: &Site, timeline: usize, lang: LangIx) -> impl Iterator<Item = PlannedFile> {
    let folder = format!("{}{}/_", prefix(site, lang), site.timelines[timeline].path);
    let feed = |of, format| FileKind::Feed { timeline, of, format };
    let feeds = [
        ("feed.xml", feed(FeedOf::Entries, FeedFormat::Atom)),
        ("feed.json", feed(FeedOf::Entries, FeedFormat::Json)),
        ("corrections.xml", feed(FeedOf::Corrections, FeedFormat::Atom)),
        ("corrections.json", feed(FeedOf::Corrections, FeedFormat::Json)),
    ];
    let always = [("calendar.ics", FileKind::Calendar { timeline }), (GRAPH, FileKind::Graph { timeline })];
    let exports = ExportFormat::ALL.map(|format| (format.file(), FileKind::Export { timeline, format }));
    let has_address = site.base_url.is_some();
    let files = feeds.into_iter().filter(move |_| has_address).chain(always).chain(exports);
    files.map(move |(name, kind)| PlannedFile { path: format!("{folder}/{name}"), lang, kind })
}

/// The feeds of a list of entries: both formats for a slice that an author named, Atom for the others.
pub fn of_facet(
    site: &Site,
    planned: &TimelinePlan,
    timeline: usize,
    facet: usize,
    lang: LangIx,
) -> impl Iterator<Item = PlannedFile> {
    let Facet { of, address, .. } = &planned.facets[facet];
    let path = format!("{}{}/_/{address}", prefix(site, lang), site.timelines[timeline].path);
    let both = matches!(of, FacetOf::Slice(_));
    let formats = [("xml", FeedFormat::Atom), ("json", FeedFormat::Json)].into_iter().take(if both { 2 } else { 1 });
    let formats = formats.filter(|_| site.base_url.is_some());
    formats.map(move |(ending, format)| PlannedFile {
        path: format!("{path}.{ending}"),
        lang,
        kind: FileKind::Feed { timeline, of: FeedOf::Facet(facet), format },
    })
}

const GRAPH: &str = "timeline.jsonld";

/// Where a timeline's JSON-LD is.
pub fn graph(site: &Site, timeline: usize, lang: LangIx) -> String {
    format!("{}{}/_/{GRAPH}", prefix(site, lang), site.timelines[timeline].path)
}

/// Where the manifest of a language is.
pub fn manifest(site: &Site, lang: LangIx) -> String {
    format!("{}manifest.webmanifest", prefix(site, lang))
}

pub(super) fn list(site: &Site, plan: &Plan) -> Vec<PlannedFile> {
    let mut files = Vec::new();
    for lang in site.lang_indices() {
        for timeline in 0..site.timelines.len() {
            files.extend(of_timeline(site, timeline, lang));
            let planned = &plan.timelines[timeline];
            for facet in 0..planned.facets.len() {
                files.extend(of_facet(site, planned, timeline, facet, lang));
            }
        }
    }
    let Some(base) = &site.base_url else { return files };
    for lang in site.lang_indices() {
        for timeline in 0..site.timelines.len() {
            files.extend(super::cards::list(site, plan, timeline, lang));
        }
    }
    for lang in site.lang_indices() {
        files.push(PlannedFile { path: manifest(site, lang), lang, kind: FileKind::Manifest });
    }
    let mut of_site = |path: String, kind| files.push(PlannedFile { path, lang: LangIx::DEFAULT, kind });
    of_site("icon.svg".to_owned(), FileKind::Icon);
    // A site of an earlier day leaves search engines to the one of today.
    if site.as_of.is_some() {
        return files;
    }
    of_site("sitemap.xml".to_owned(), FileKind::Sitemap);
    let parts = plan.pages.iter().filter(|page| page.is_indexed()).count().div_ceil(SITEMAP_PART);
    for part in (0..parts).filter(|_| parts > 1) {
        of_site(sitemap_part(part), FileKind::SitemapPart { part });
    }
    // Crawlers ask for it at the root of a host and nowhere else.
    if url::Url::parse(base).is_ok_and(|url| url.path() == "/") {
        of_site("robots.txt".to_owned(), FileKind::Robots);
    }
    files
}

/// Where a part of a long sitemap is; `part` counts from 0.
pub fn sitemap_part(part: usize) -> String {
    format!("sitemap-{}.xml", part + 1)
}

/// The pages that one sitemap lists.
pub fn indexed(pages: &[PlannedPage], part: usize) -> impl Iterator<Item = &PlannedPage> {
    pages.iter().filter(|page| page.is_indexed()).skip(part * SITEMAP_PART).take(SITEMAP_PART)
}
