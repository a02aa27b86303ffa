//! Pages as HTML: view types, the template engine, charts, filters.
//!
//! Pure: no files, no clock, no environment. What a page needs beside the [`Site`] was decided by [`plan`](crate::plan).
//! A [`Renderer`] is made once a build and shared by its threads.

mod axis;
pub mod charts;
mod engine;
mod lists;
mod quotes;
pub mod structured;
mod view;
mod words;

use serde::Serialize;

use std::sync::Arc;

use crate::markup::markdown::{Inset, insets};
use crate::markup::without_tags;
use crate::model::Site;
use crate::plan::{PageKind, Past, Plan, PlannedPage};
use lists::Lists;
use view::{Html, Scope, Symbols, TimelineScope};
use words::Words;

pub use engine::{Engine, TemplateError, theme_files};
pub(crate) use view::kind_path;

/// Turns planned pages into bytes.
pub struct Renderer {
    site: Arc<Site>,
    plan: Arc<Plan>,
    engine: Arc<Engine>,
    /// By language.
    words: Arc<[Words]>,
    lists: Lists,
}

impl Renderer {
    pub fn new(site: Arc<Site>, plan: Arc<Plan>, engine: Arc<Engine>) -> Self {
        let words = site.lang_indices().map(|lang| Words::new(&site, lang)).collect();
        Self::of(site, plan, engine, words)
    }

    /// As [`Renderer::new`], for a site that differs from this one's in nothing but words of records.
    #[must_use]
    pub fn renewed(&self, site: Arc<Site>, plan: Arc<Plan>, engine: Arc<Engine>) -> Self {
        Self::of(site, plan, engine, Arc::clone(&self.words))
    }

    fn of(site: Arc<Site>, plan: Arc<Plan>, engine: Arc<Engine>, words: Arc<[Words]>) -> Self {
        let lists = Lists::new(&site);
        Self { site, plan, engine, words, lists }
    }

    /// The templates, which another renderer can share.
    pub fn engine(&self) -> Arc<Engine> {
        Arc::clone(&self.engine)
    }

    /// The bytes of one page. The same page always gives the same bytes.
    ///
    /// # Errors
    /// A template of the site's own that uses what does not exist.
    pub fn render(&self, page: &PlannedPage) -> Result<Vec<u8>, TemplateError> {
        let words = &self.words[page.lang.ix()];
        let scope = match page.kind {
            PageKind::Past { day, page } => {
                let Past { site, plan } = &self.plan.past[day];
                Scope { site, plan, words, page: &plan.pages[page] }
            }
            _ => Scope { site: &self.site, plan: &self.plan, words, page },
        };
        let mut symbols = Symbols::default();
        let site_title = scope.site.title.get(page.lang).text;
        match scope.page.kind {
            PageKind::Stylesheet => Ok(self.stylesheet().into_bytes()),
            PageKind::Script => Ok(self.engine.script.clone().into_bytes()),
            PageKind::KnownScript => Ok(self.engine.known_script.clone().into_bytes()),
            PageKind::EmbedScript => Ok(self.engine.embed_script.clone().into_bytes()),
            PageKind::Headers => self.page(&scope, "_headers", "", None, &scope.folders(), &symbols),
            PageKind::Oembed { timeline, of } => {
                Ok(serde_json::to_vec(&scope.timeline(timeline).oembed(of)).expect("plain data"))
            }
            PageKind::Moved { timeline } => Ok(scope.timeline(timeline).moved_entries().into_bytes()),
            PageKind::Home => {
                let description = self.site.description.as_ref().map(|text| text.get(page.lang).text);
                self.page(&scope, "home.html", site_title, description, &scope.home(), &symbols)
            }
            PageKind::Page { page: at } => {
                let plain = &self.site.pages[at];
                let title = plain.title.get(page.lang).text;
                let description = plain.description.as_ref().map(|text| text.get(page.lang).text);
                let title = format!("{title} | {site_title}");
                let mut view = scope.plain(at);
                self.fill(&scope, &mut view.body, &mut symbols)?;
                self.page(&scope, "page.html", &title, description, &view, &symbols)
            }
            PageKind::NotFound => {
                let title = scope.words.get("not-found-title");
                self.page(&scope, "404.html", title, None, &scope.homes(), &symbols)
            }
            PageKind::Timeline { timeline }
            | PageKind::Period { timeline, .. }
            | PageKind::Entry { timeline, .. }
            | PageKind::Facet { timeline, .. }
            | PageKind::Index { timeline }
            | PageKind::Embed { timeline, .. }
            | PageKind::Redirect { timeline, .. }
            | PageKind::Tombstone { timeline, .. } => self.of_timeline(scope, timeline, &mut symbols),
            PageKind::Past { .. } => unreachable!("the page of an earlier day is one of the others"),
        }
    }

    fn of_timeline(&self, scope: Scope, at: usize, symbols: &mut Symbols) -> Result<Vec<u8>, TemplateError> {
        let of = scope.timeline(at);
        let lang = scope.page.lang;
        let name = of.timeline.title.get(lang).text;
        let plain = |html: &str| without_tags(html);
        let with_name = |title: &str| format!("{title} | {name}");
        match scope.page.kind {
            PageKind::Timeline { .. } => {
                let mut view = of.overview_page(symbols);
                if let Some(prose) = &mut view.prose {
                    self.fill(&scope, prose, symbols)?;
                }
                let description = view.description.as_ref().map(|text| plain(&text.html));
                self.page(&scope, "timeline.html", name, description.as_deref(), &view, symbols)
            }
            PageKind::Period { period, part, .. } => {
                let view = of.period_page(period, part, symbols);
                let mut title = plain(&view.period_html);
                if let Some(part) = &view.part {
                    title = format!("{title}, {part}");
                }
                self.page(&scope, "period.html", &with_name(&title), None, &view, symbols)
            }
            PageKind::Entry { event, .. } => {
                let view = of.single(event, symbols);
                let description = view.entry.summary.as_ref().map(|text| plain(&text.html));
                let title = with_name(view.entry.title.text);
                self.page(&scope, "entry.html", &title, description.as_deref(), &view, symbols)
            }
            PageKind::Facet { facet, part, .. } => {
                let mut view = of.facet(facet, part);
                view.days = self.days_of_list(&of, of.planned.facets[facet].part(part), symbols)?;
                let mut title = plain(&view.title_html);
                if let Some(part) = &view.part {
                    title = format!("{title}, {part}");
                }
                self.page(&scope, "facet.html", &with_name(&title), None, &view, symbols)
            }
            PageKind::Index { .. } => {
                let title = with_name(scope.words.get("index-title"));
                self.page(&scope, "index.html", &title, None, &of.index(), symbols)
            }
            PageKind::Embed { of: shared, .. } => {
                let view = of.embed(shared, symbols);
                let name = plain(&view.title_html);
                let title = scope.words.format("embed-title", &[("title", words::Arg::Text(&name))]);
                self.page(&scope, "embed.html", &title, None, &view, symbols)
            }
            PageKind::Redirect { event, .. } => {
                let title = with_name(scope.words.get("moved-title"));
                self.page(&scope, "redirect.html", &title, None, &of.moved(event), symbols)
            }
            PageKind::Tombstone { tombstone, .. } => {
                let title = with_name(scope.words.get("removed-title"));
                let view = of.gone(&of.timeline.tombstones[tombstone]);
                self.page(&scope, "tombstone.html", &title, None, &view, symbols)
            }
            _ => unreachable!("not a page of a timeline"),
        }
    }

    /// A piece of a page.
    fn piece(
        &self,
        of: &TimelineScope,
        template: &str,
        view: &impl Serialize,
        level: u8,
    ) -> Result<String, TemplateError> {
        let frame = of.frame_of_pieces();
        let html = self.engine.render(template, of.words, &frame, view, level)?;
        Ok(String::from_utf8(html).expect("templates are UTF-8"))
    }

    /// Puts the slices of a text into their places.
    fn fill(&self, scope: &Scope, text: &mut Html, symbols: &mut Symbols) -> Result<(), TemplateError> {
        let pieces = insets(&text.html);
        if pieces.len() == 1 {
            return Ok(());
        }
        let mut filled = String::new();
        for (before, inset) in pieces {
            filled.push_str(before);
            let Some(Inset { at, level }) = inset.filter(|inset| inset.at < scope.site.insets.len()) else { continue };
            let timeline = scope.site.insets[at].timeline;
            let up = scope.way_to(timeline);
            let of = scope.timeline_from(timeline, &up);
            let mut view = of.inset(at, level, symbols);
            for day in &mut view.days {
                for ix in &day.events {
                    day.entries_html.push_str(&self.compact(&of, *ix, view.day_level)?);
                }
            }
            filled.push_str(&self.piece(&of, "inset.html", &view, level)?);
        }
        text.html = filled;
        Ok(())
    }

    fn page(
        &self,
        scope: &Scope,
        template: &str,
        title: &str,
        description: Option<&str>,
        view: &impl Serialize,
        symbols: &Symbols,
    ) -> Result<Vec<u8>, TemplateError> {
        let frame = scope.frame(title.to_owned(), description.unwrap_or_default().to_owned(), symbols);
        self.engine.render(template, scope.words, &frame, view, 0)
    }

    /// The stylesheet, with the site's own design tokens after the theme's.
    fn stylesheet(&self) -> String {
        let mut css = self.engine.stylesheet.clone();
        if !self.site.theme.tokens.is_empty() {
            css.push_str(":root{");
            for (name, light, dark) in &self.site.theme.tokens {
                css.push_str(&format!("--{name}:light-dark({light},{dark});"));
            }
            css.push('}');
        }
        css
    }
}

#[cfg(test)]
mod tests;
#[cfg(test)]
pub(crate) use tests::sample_site;
