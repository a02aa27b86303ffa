//! What every view is built from: one page of one site, in one language.

use crate::edition::Edition;
use crate::model::{ActorIx, Event, EventIx, Kind, LangIx, Site, Timeline};
use crate::plan::{PageKind, Plan, PlannedPage, TimelinePlan, prefix, relative};
use crate::render::words::{Form, Words};

/// A page and where it stands.
#[derive(Clone, Copy)]
pub struct Scope<'a> {
    pub site: &'a Site,
    pub plan: &'a Plan,
    pub words: &'a Words,
    pub page: &'a PlannedPage,
}

/// A page of a timeline.
#[derive(Clone, Copy)]
pub struct TimelineScope<'a> {
    pub scope: Scope<'a>,
    /// Position in [`Site::timelines`].
    pub at: usize,
    pub timeline: &'a Timeline,
    pub planned: &'a TimelinePlan,
    /// The way from the page to the timeline's folder: `` or `../../`.
    pub up: &'a str,
}

/// Where timelines lie.
#[derive(Debug, serde::Serialize)]
pub struct Folders {
    pub folders: Vec<String>,
}

impl<'a> Scope<'a> {
    pub fn lang(&self) -> LangIx {
        self.page.lang
    }

    /// The way from the page to the site's root: `` or `../../`.
    pub fn root(&self) -> String {
        "../".repeat(self.page.path.matches('/').count())
    }

    /// Width and height of a picture of the site's own, by its path from the site's root.
    pub fn size(&self, src: &str) -> Option<(u32, u32)> {
        self.site.assets.iter().find(|asset| asset.path == src)?.size
    }

    /// The way from the page to a timeline's folder in its language.
    pub fn way_to(&self, timeline: usize) -> String {
        let index = format!("{}{}/index.html", prefix(self.site, self.lang()), self.site.timelines[timeline].path);
        self.link_to(&index).trim_end_matches("index.html").to_owned()
    }

    /// The folders of all timelines in all languages, from the site's root.
    pub fn folders(&self) -> Folders {
        let langs = self.site.lang_indices().map(|lang| prefix(self.site, lang));
        let folders = langs
            .flat_map(|before| self.site.timelines.iter().map(move |timeline| format!("{before}{}", timeline.path)));
        Folders { folders: folders.collect() }
    }

    /// Another page's address, as a link on this one.
    pub fn link_to(&self, path: &str) -> String {
        relative(&self.page.path, path)
    }

    pub fn timeline(self, at: usize) -> TimelineScope<'a> {
        let is_past = self.plan.folder.is_some();
        let depth = match self.page.kind {
            PageKind::Timeline { .. } if is_past => 2,
            PageKind::Period { .. } if is_past => 4,
            PageKind::Period { .. } | PageKind::Facet { .. } => 2,
            PageKind::Index { .. } => 1,
            PageKind::Embed { of, .. } | PageKind::Oembed { of, .. } => of.depth(),
            _ => 0,
        };
        self.timeline_from(at, &"../../../../"[..depth * 3])
    }

    /// A timeline as seen from a page elsewhere, `up` being the way to the timeline's folder.
    pub fn timeline_from(self, at: usize, up: &'a str) -> TimelineScope<'a> {
        let (timeline, planned) = (&self.site.timelines[at], &self.plan.timelines[at]);
        TimelineScope { scope: self, at, timeline, planned, up }
    }
}

impl<'a> std::ops::Deref for TimelineScope<'a> {
    type Target = Scope<'a>;

    fn deref(&self) -> &Scope<'a> {
        &self.scope
    }
}

impl<'a> TimelineScope<'a> {
    /// The timeline as it tells itself to machines.
    pub fn edition(&self) -> Edition<'a> {
        Edition::new(self.site, self.plan, self.at, self.lang(), self.words.voice())
    }

    pub fn event(&self, ix: EventIx) -> &'a Event {
        self.timeline.event(ix)
    }

    /// The sides that speak in an entry, each once.
    pub fn sides(&self, event: &Event) -> Vec<ActorIx> {
        let mut sides = Vec::new();
        for side in event.speakers.iter().filter_map(|speaker| self.timeline.side_of(speaker)) {
            if !sides.contains(&side) {
                sides.push(side);
            }
        }
        sides
    }

    /// How dates are written where room is short: with the year, unless the whole timeline has the same.
    pub fn short(&self) -> Form {
        if self.planned.one_year { Form::Short } else { Form::ShortYear }
    }

    pub fn kind_label(&self, kind: Kind) -> &'a str {
        self.scope.words.get(&format!("kind-{}", kind.name()))
    }
}
