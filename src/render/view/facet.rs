//! Lists of entries by actor, kind, outlet or slice, and the page that lists the lists.

use serde::Serialize;

use super::Word;
use super::dates::Day;
use super::scope::TimelineScope;
use super::share::Snippet;
use super::strip::Jump;
use super::timeline::{About, DataLink, Near};
use crate::markup::html::escape;
use crate::plan::{FacetOf, event_ix, files, part_suffix};
use crate::render::words::Arg;

/// A list of entries.
#[derive(Debug, Serialize)]
pub struct FacetPage<'a> {
    pub timeline: Word<'a>,
    pub overview: String,
    /// "Entries by …", as HTML.
    pub title_html: String,
    pub count: String,
    pub part: Option<String>,
    /// Rendered apart: lists share them.
    pub days: Vec<Day<'a>>,
    pub previous: Option<Near>,
    pub next: Option<Near>,
    pub share: Vec<Snippet<'a>>,
    pub feeds: Vec<DataLink>,
}

/// The list of lists.
#[derive(Debug, Serialize)]
pub struct IndexPage<'a> {
    pub timeline: Word<'a>,
    pub overview: String,
    pub groups: Vec<IndexGroup>,
    pub about: About<'a>,
}

#[derive(Debug, Serialize)]
pub struct IndexGroup {
    pub title: String,
    pub links: Vec<Jump>,
}

impl<'a> TimelineScope<'a> {
    /// A list without its dates.
    pub fn facet(&self, at: usize, part: usize) -> FacetPage<'a> {
        let facet = &self.planned.facets[at];
        let parts = facet.parts();
        let near = |id, part: usize| Near {
            href: format!("{}_/{}{}.html", self.up, facet.address, part_suffix(part)),
            label: self.words.get(id).to_owned(),
            title_html: self.part_of(part, parts),
        };
        FacetPage {
            timeline: self.word(&self.timeline.title),
            overview: self.overview(),
            title_html: self.facet_title(facet.of),
            count: self.words.format("entries-count", &[("count", Arg::Count(facet.events.len()))]),
            part: (parts > 1).then(|| self.part_of(part, parts)),
            days: Vec::new(),
            previous: part.checked_sub(1).map(|part| near("previous-part", part)),
            next: (part + 1 < parts).then(|| near("next-part", part + 1)),
            share: self.share(),
            feeds: self.facet_feeds(at),
        }
    }

    fn facet_feeds(&self, at: usize) -> Vec<DataLink> {
        let files = files::of_facet(self.site, self.planned, self.at, at, self.lang());
        files.map(|file| self.data_link(&file)).collect()
    }

    fn part_of(&self, part: usize, parts: usize) -> String {
        self.words.format("part-of", &[("part", Arg::Count(part + 1)), ("parts", Arg::Count(parts))])
    }

    /// What a list holds, as HTML.
    pub fn facet_title(&self, of: FacetOf) -> String {
        let name = self.facet_name(of);
        let (id, key) = match of {
            FacetOf::Actor(_) => ("entries-by-actor", "actor"),
            FacetOf::Kind(_) => ("entries-of-kind", "kind"),
            FacetOf::Outlet(_) => ("entries-read-at", "outlet"),
            FacetOf::Tag(_) => ("entries-tagged", "tag"),
            FacetOf::Slice(_) => return name,
        };
        self.words.format(id, &[(key, Arg::Text(&name))])
    }

    fn facet_name(&self, of: FacetOf) -> String {
        match of {
            FacetOf::Actor(actor) => self.actor_name(actor),
            FacetOf::Kind(kind) => self.kind_label(kind).to_owned(),
            FacetOf::Outlet(at) => escape(&self.planned.outlets[at].name).into_owned(),
            FacetOf::Tag(at) => escape(&self.planned.tags[at].name).into_owned(),
            FacetOf::Slice(at) => {
                let mut name = String::new();
                self.push_word(&mut name, &self.timeline.slices[at].title);
                name
            }
        }
    }

    pub fn index(&self) -> IndexPage<'a> {
        let mut groups: Vec<IndexGroup> = Vec::new();
        for (id, kind) in [("slices", 4), ("all-actors", 0), ("all-kinds", 1), ("all-tags", 3)] {
            let of_kind = self.planned.facets.iter().filter(|facet| rank(facet.of) == kind);
            let links: Vec<Jump> = of_kind
                .map(|facet| {
                    let href = format!("{}_/{}.html", self.up, facet.address);
                    self.jump(href, self.facet_name(facet.of), facet.events.len())
                })
                .collect();
            groups.push(IndexGroup { title: self.words.get(id).to_owned(), links });
        }
        groups.push(IndexGroup { title: self.words.get("all-outlets").to_owned(), links: self.outlets() });
        groups.retain(|group| !group.links.is_empty());
        IndexPage { timeline: self.word(&self.timeline.title), overview: self.overview(), groups, about: self.about() }
    }

    /// Every outlet; one with a single entry links to that entry.
    fn outlets(&self) -> Vec<Jump> {
        let outlets = self.planned.outlets.iter().enumerate().filter(|(_, outlet)| !outlet.events.is_empty());
        outlets
            .map(|(at, outlet)| {
                let href = self.facet_link(FacetOf::Outlet(at)).unwrap_or_else(|| self.entry_link(outlet.events[0]));
                self.jump(href, escape(&outlet.name).into_owned(), outlet.events.len())
            })
            .collect()
    }

    /// The latest entries, newest first.
    pub fn latest(&self, most: usize) -> Vec<crate::model::EventIx> {
        let dated = (0..self.timeline.events.len()).rev().filter(|at| self.timeline.events[*at].date.is_some());
        dated.take(most).map(event_ix).collect()
    }
}

const fn rank(of: FacetOf) -> u8 {
    match of {
        FacetOf::Actor(_) => 0,
        FacetOf::Kind(_) => 1,
        FacetOf::Outlet(_) => 2,
        FacetOf::Tag(_) => 3,
        FacetOf::Slice(_) => 4,
    }
}
