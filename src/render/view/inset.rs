//! A slice among the paragraphs of a text.

use serde::Serialize;

use super::Symbols;
use super::dates::Day;
use super::scope::TimelineScope;
use crate::model::{Inset, Selection};
use crate::plan::FacetOf;
use crate::render::words::Arg;

#[derive(Debug, Serialize)]
pub struct InsetView<'a> {
    pub title_html: String,
    /// The list that it is a part of, else the timeline.
    pub link: String,
    /// Levels of its heading and of its dates.
    pub level: u8,
    pub day_level: u8,
    pub count: String,
    /// The timeline's title as a link, as HTML.
    pub timeline_html: String,
    pub days: Vec<Day<'a>>,
}

impl<'a> TimelineScope<'a> {
    /// A slice below a heading of a level, from 2 to 6.
    pub fn inset(&self, at: usize, level: u8, symbols: &mut Symbols) -> InsetView<'a> {
        let inset = &self.site.insets[at];
        let events = &self.plan.insets[at];
        let of = self.facet_of(inset);
        let mut days = self.bare_days(events, symbols);
        // The same dates may stand on the page already, with their ids.
        days.iter_mut().for_each(|day| day.id.clear());
        let mut title = String::new();
        self.push_word(&mut title, &self.timeline.title);
        InsetView {
            title_html: of.map_or_else(|| title.clone(), |of| self.facet_title(of)),
            link: of.and_then(|of| self.facet_link(of)).unwrap_or_else(|| self.overview()),
            level,
            day_level: (level + 1).min(5),
            count: self.words.format("entries-count", &[("count", Arg::Count(events.len()))]),
            timeline_html: format!("<a href=\"{}\">{title}</a>", self.overview()),
            days,
        }
    }

    /// The list that holds these entries and perhaps more.
    fn facet_of(&self, inset: &Inset) -> Option<FacetOf> {
        Some(match &inset.of {
            Selection::Slice(at) => FacetOf::Slice(*at),
            Selection::Actor(actor) => FacetOf::Actor(*actor),
            Selection::Kind(kind) => FacetOf::Kind(*kind),
            Selection::Source(source) => FacetOf::Outlet(self.planned.outlet_of[source.ix()]),
            Selection::Tag(name) => FacetOf::Tag(self.planned.tags.iter().position(|tag| tag.name == *name)?),
        })
    }
}
