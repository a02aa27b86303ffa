//! What every page has around its content: head, masthead, language switch, foot.

use serde::Serialize;

use super::{Scope, Symbols};
use crate::model::{Lang, LangIx};
use crate::plan::{PageKind, absolute, address_below, cards, files, prefix};
use crate::render::words::{Arg, Form};

/// The frame of a page.
#[derive(Debug, Default, Serialize)]
pub struct Frame<'a> {
    /// The page's kind, for scripts, styles and tests.
    pub kind: &'static str,
    pub lang: &'a str,
    pub dir: &'static str,
    pub title: String,
    /// For the head; plain text.
    pub description: String,
    pub site_title: &'a str,
    /// The way to the site's root: `` or `../../`.
    pub root: String,
    /// The list of timelines in the page's language.
    pub home: String,
    /// The same page in the other languages.
    pub languages: Vec<Version<'a>>,
    /// The page's own absolute address, when the site has one.
    pub canonical: Option<String>,
    /// The absolute address of the page's oEmbed answer, when it has one.
    pub oembed: Option<String>,
    /// Absolute addresses of all versions, the page's own among them, when the site has addresses.
    pub alternates: Vec<Version<'a>>,
    /// The site's manifest in the page's language, when the site has an address.
    pub manifest: Option<String>,
    /// The whole address of the picture that a shared link shows.
    pub card: Option<String>,
    /// What the page says of the day that it shows, when that is not the latest.
    pub known_on: Option<KnownOn>,
    pub sprite: String,
    /// The arrow of a path, in the direction of reading, and the comma that is read out in its place.
    pub arrow_html: &'a str,
    /// What stands between the items of a list.
    pub comma: &'a str,
}

/// The day that a page shows.
#[derive(Debug, Serialize)]
pub struct KnownOn {
    /// "As known on 21 October 2024", as HTML.
    pub html: String,
    /// The page as it stands today, when it has an address.
    pub current: Option<String>,
}

/// A page in one language.
#[derive(Debug, Serialize)]
pub struct Version<'a> {
    pub lang: &'a str,
    pub name: String,
    pub href: String,
}

impl<'a> Scope<'a> {
    /// What a piece of a page needs of the frame: nothing that differs from page to page.
    pub fn frame_of_pieces(&self) -> Frame<'a> {
        Frame {
            kind: kind(&self.page.kind),
            lang: self.words.tag(),
            dir: self.direction(),
            site_title: self.site.title.get(self.lang()).text,
            root: self.root(),
            comma: self.words.get("list-separator"),
            arrow_html: self.words.arrow(),
            ..Frame::default()
        }
    }

    fn direction(&self) -> &'static str {
        if self.words.is_rtl() { "rtl" } else { "ltr" }
    }

    pub fn frame(&self, title: String, description: String, symbols: &Symbols) -> Frame<'a> {
        let address = self.page.address(self.site);
        let single = matches!(self.page.kind, PageKind::NotFound);
        let version = |lang: LangIx, href: String| {
            let Lang(tag) = self.site.lang(lang);
            Version { lang: tag, name: self.words.language_name(tag), href }
        };
        let path_in = |lang: LangIx| format!("{}{address}", prefix(self.site, lang));
        let others = self.site.lang_indices().filter(|lang| *lang != self.lang() && !single);
        let whole = |path: &str| self.absolute(path).filter(|_| !single);
        let is_of_today = self.site.as_of.is_none();
        let all = self.site.lang_indices().filter(|_| self.site.languages.len() > 1 && is_of_today);
        // What can be shared of a timeline is that of today.
        let is_past = self.plan.folder.is_some();
        let timeline = self.page.kind.timeline().filter(|_| !is_past);
        Frame {
            kind: kind(&self.page.kind),
            lang: self.words.tag(),
            dir: self.direction(),
            title,
            description,
            site_title: self.site.title.get(self.lang()).text,
            root: self.root(),
            home: self.link_to(&format!("{}index.html", prefix(self.site, self.lang()))),
            languages: others.map(|lang| version(lang, self.link_to(&path_in(lang)))).collect(),
            canonical: self.canonical().filter(|_| !single),
            oembed: timeline.and_then(|at| self.timeline(at).oembed_link()),
            alternates: all.filter_map(|lang| Some(version(lang, whole(&path_in(lang))?))).collect(),
            manifest: whole("").map(|_| self.link_to(&files::manifest(self.site, self.lang()))),
            card: cards::card_of(self.site, self.plan, self.page).filter(|_| !is_past).and_then(|path| whole(&path)),
            known_on: self.known_on(),
            sprite: symbols.sprite(),
            comma: self.words.get("list-separator"),
            arrow_html: self.words.arrow(),
        }
    }

    /// The absolute address at which search engines should know the page. A page of an earlier day names the one of
    /// today: it says less about the same, and somebody who searches wants to know how things stand.
    fn canonical(&self) -> Option<String> {
        let path = self.path_of_today();
        match &self.site.as_of {
            None => self.absolute(&path),
            Some(as_of) => Some(address_below(as_of.current.as_deref()?, &path)),
        }
    }

    /// The page's path, or that of its timeline where an earlier day has a page of its own.
    fn path_of_today(&self) -> String {
        match self.page.kind.timeline().filter(|_| self.plan.folder.is_some()) {
            Some(at) => format!("{}{}/index.html", prefix(self.site, self.lang()), self.site.timelines[at].path),
            None => self.page.path.clone(),
        }
    }

    fn known_on(&self) -> Option<KnownOn> {
        let as_of = self.site.as_of.as_ref()?;
        let date = self.words.date(&as_of.day.into(), Form::Long);
        let html = self.words.format("known-on", &[("date", Arg::Text(&date))]);
        let is_beside = self.plan.folder.is_some();
        let current = if is_beside { Some(self.link_to(&self.path_of_today())) } else { self.canonical() };
        Some(KnownOn { html, current })
    }

    /// An absolute address of a path, when the site has one.
    pub fn absolute(&self, path: &str) -> Option<String> {
        absolute(self.site, path)
    }
}

const fn kind(kind: &PageKind) -> &'static str {
    match kind {
        PageKind::Home => "home",
        PageKind::Timeline { .. } => "timeline",
        PageKind::Period { .. } => "period",
        PageKind::Entry { .. } => "entry",
        PageKind::Facet { .. } => "facet",
        PageKind::Index { .. } => "index",
        PageKind::Embed { .. } | PageKind::Oembed { .. } => "embed",
        PageKind::Redirect { .. } => "redirect",
        PageKind::Tombstone { .. } => "tombstone",
        PageKind::Page { .. } => "page",
        PageKind::NotFound
        | PageKind::Past { .. }
        | PageKind::Moved { .. }
        | PageKind::Stylesheet
        | PageKind::Script
        | PageKind::EmbedScript
        | PageKind::KnownScript
        | PageKind::Headers => "404",
    }
}
