//! Where entries, sources and lists are, seen from the current page.

use super::Html;
use super::scope::TimelineScope;
use crate::markup::markdown::{self, FindInset, Placement, Target, is_relative, page_address};
use crate::model::{EventIx, SourceIx, Text, Worded};
use crate::plan::{FacetOf, PageKind};

impl<'a> TimelineScope<'a> {
    /// An entry as readers follow a link to it: on the page they are on, else its own page, else its place in the list.
    pub fn entry_link(&self, ix: EventIx) -> String {
        if self.is_here(ix) {
            format!("#{}", self.event(ix).id)
        } else {
            self.entry_page(ix).unwrap_or_else(|| self.place_in_list(ix))
        }
    }

    /// An entry's own page, where the timeline has such pages.
    pub fn entry_page(&self, ix: EventIx) -> Option<String> {
        self.timeline.entry_pages.then(|| format!("{}{}.html", self.up, self.event(ix).id))
    }

    /// An entry's place among the others.
    pub fn place_in_list(&self, ix: EventIx) -> String {
        let id = &self.event(ix).id;
        if self.is_here(ix) {
            return format!("#{id}");
        }
        match &self.planned.periods {
            None => format!("{}#{id}", self.overview()),
            Some(periods) => {
                let (period, part) = periods.place[ix.ix()];
                format!("{}#{id}", self.period_link(period as usize, part as usize))
            }
        }
    }

    /// A page of a long timeline.
    pub fn period_link(&self, period: usize, part: usize) -> String {
        let address = self.planned.periods.as_ref().map(|periods| periods.periods[period].of.address());
        let folder = self.plan.folder.as_ref().map(|folder| format!("{folder}/")).unwrap_or_default();
        format!("{}_/{folder}{}{}.html", self.up, address.unwrap_or_default(), crate::plan::part_suffix(part))
    }

    /// The timeline's first page.
    pub fn overview(&self) -> String {
        match &self.plan.folder {
            None => format!("{}index.html", self.up),
            Some(folder) => format!("{}_/{folder}.html", self.up),
        }
    }

    /// A list of entries, where one exists.
    pub fn facet_link(&self, of: FacetOf) -> Option<String> {
        let at = *self.planned.facet_of.get(&of)?;
        Some(format!("{}_/{}.html", self.up, self.planned.facets[at].address))
    }

    /// A source's place in the bibliography: on this page where it has one, else on the overview or the entry's page.
    pub fn source_link(&self, source: SourceIx) -> String {
        let number = self.planned.number(source);
        match self.page.kind {
            PageKind::Timeline { .. } | PageKind::Period { .. } | PageKind::Entry { .. } => format!("#_s{number}"),
            _ => format!("{}#_s{number}", self.overview()),
        }
    }

    /// A source's place in a bibliography near an entry: the overview of a long timeline has none of its own.
    pub fn source_link_of(&self, ix: EventIx, source: SourceIx) -> String {
        match (&self.page.kind, &self.planned.periods) {
            (PageKind::Timeline { .. }, Some(periods)) => {
                let (period, part) = periods.place[ix.ix()];
                format!("{}#_s{}", self.period_link(period as usize, part as usize), self.planned.number(source))
            }
            _ => self.source_link(source),
        }
    }

    /// Whether an entry stands in full on the current page, with its id.
    pub fn is_here(&self, ix: EventIx) -> bool {
        match (&self.page.kind, &self.planned.periods) {
            (PageKind::Timeline { .. }, None) => true,
            (PageKind::Period { period, part, .. }, Some(periods)) => {
                periods.place[ix.ix()] == (*period as u32, *part as u32)
            }
            _ => false,
        }
    }

    /// Inline Markdown in the page's language.
    pub fn inline(&self, text: &Text) -> Html<'a> {
        let Worded { text, lang } = text.get(self.lang());
        let html = markdown::inline(text, self.site.raw_html, &|url| self.resolve(url));
        Html { html, attrs: self.words.attrs_of(lang) }
    }

    /// Block Markdown in the page's language; its headings start at level `top_heading`.
    pub fn block(&self, text: &Text, top_heading: u8, prefix: &str) -> Html<'a> {
        self.markdown(text, top_heading, prefix, None)
    }

    /// The timeline's prose, with the places of the slices set into it.
    pub fn prose(&self, text: &Text) -> Html<'a> {
        self.markdown(text, 2, "p", Some(&|block| self.site.inset(Some(self.at), block)))
    }

    fn markdown(&self, text: &Text, top_heading: u8, prefix: &str, inset: Option<FindInset<'_>>) -> Html<'a> {
        let Worded { text, lang } = text.get(self.lang());
        let (footnote, back) = (self.words.get("footnote"), self.words.get("footnote-back"));
        let size = |src: &str| self.size(src);
        let raw_html = self.site.raw_html;
        let placement = Placement { top_heading, prefix, footnote, back, size: &size, inset, raw_html };
        let html = markdown::block(text, placement, &|url| self.resolve(url));
        Html { html, attrs: self.words.attrs_of(lang) }
    }

    /// A link inside a text: `#id` is an entry, by its id or an earlier one; `#figures` and the like are sections.
    fn resolve(&self, url: &str) -> Target {
        let Some(id) = url.strip_prefix('#') else { return self.relative_to_folder(url) };
        match self.planned.by_id.get(id) {
            Some(ix) => Target::Href(self.entry_link(*ix)),
            None if matches!(id, "timeline" | "lanes" | "figures" | "sources" | "corrections") => {
                let page =
                    if matches!(self.page.kind, PageKind::Timeline { .. }) { String::new() } else { self.overview() };
                Target::Href(format!("{page}#_{id}"))
            }
            None => Target::Nothing,
        }
    }

    /// Relative links are written as seen from the timeline's folder, those to `media/` as seen from the site's.
    fn relative_to_folder(&self, url: &str) -> Target {
        match Target::of(url) {
            Target::Href(href) if is_relative(&href) => {
                let up = if href.starts_with("media/") { self.root() } else { self.up.to_owned() };
                Target::Href(format!("{up}{}", page_address(&href)))
            }
            other => other,
        }
    }
}
