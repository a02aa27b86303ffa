//! The list of timelines.

use serde::Serialize;

use super::{Html, Scope, Word};
use crate::date::Edtf;
use crate::plan::prefix;
use crate::render::words::{Arg, Form};

/// The site's first page.
#[derive(Debug, Serialize)]
pub struct Home<'a> {
    pub title: Word<'a>,
    pub description: Option<Word<'a>>,
    pub timelines: Vec<Card<'a>>,
    /// Plain pages, such as the one about the site.
    pub pages: Vec<PageLink<'a>>,
}

#[derive(Debug, Serialize)]
pub struct Card<'a> {
    pub href: String,
    pub title: Word<'a>,
    pub description: Option<Html<'a>>,
    /// "8 October 2024 to 4 November 2024", as HTML.
    pub period_html: String,
    pub counts: String,
    /// "Updated …", as HTML.
    pub updated_html: String,
}

#[derive(Debug, Serialize)]
pub struct PageLink<'a> {
    pub href: String,
    pub title: Word<'a>,
}

impl<'a> Scope<'a> {
    pub fn home(&self) -> Home<'a> {
        let cards = (0..self.site.timelines.len()).map(|at| self.card(at));
        Home {
            title: self.word(&self.site.title),
            description: self.site.description.as_ref().map(|text| self.word(text)),
            timelines: cards.collect(),
            pages: self.page_links(),
        }
    }

    pub fn page_links(&self) -> Vec<PageLink<'a>> {
        let before = prefix(self.site, self.lang());
        let pages = self.site.pages.iter();
        pages
            .map(|page| PageLink {
                href: self.link_to(&format!("{before}{}.html", page.path)),
                title: self.word(&page.title),
            })
            .collect()
    }

    fn card(&self, at: usize) -> Card<'a> {
        let of = self.timeline(at);
        let dates: Vec<&Edtf> = of.timeline.events.iter().filter_map(|event| event.date.as_ref()).collect();
        let written = |date: &Edtf| self.words.date(date, Form::Long);
        let period = match (dates.first(), dates.last()) {
            (Some(first), Some(last)) if first != last => {
                let (from, to) = (written(first), written(last));
                self.words.format("period-covered", &[("from", Arg::Text(&from)), ("to", Arg::Text(&to))])
            }
            (Some(only), _) => written(only),
            _ => String::new(),
        };
        Card {
            href: self.link_to(&format!("{}{}/index.html", prefix(self.site, self.lang()), of.timeline.path)),
            title: self.word(&of.timeline.title),
            description: of.timeline.description.as_ref().map(|text| of.inline(text)),
            period_html: period,
            counts: of.counts(of.timeline.events.len(), of.planned.sources.len()),
            updated_html: of.updated(),
        }
    }
}
