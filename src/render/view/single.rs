//! The page of one entry, and the pages of entries that moved or were removed; plain pages.

use serde::Serialize;

use super::entry::DifferenceView;
use super::figures::FigureLine;
use super::passage::PassageView;
use super::scope::TimelineScope;
use super::share::Snippet;
use super::sources::{CorrectionView, Source};
use super::timeline::{Near, sources_of};
use super::{Entry, Html, Scope, Symbols, Word};
use crate::markup::html::escape;
use crate::markup::markdown::{self, FindInset, Placement, Target, is_relative, page_address, safe_url};
use crate::model::{EventIx, Media, SourceIx, Text, Tombstone, Worded};
use crate::plan::{FacetOf, event_ix, prefix};
use crate::render::structured;
use crate::render::words::{Arg, Form};

/// An entry's own page.
#[derive(Debug, Serialize)]
pub struct Single<'a> {
    pub entry: Entry<'a>,
    pub timeline: Word<'a>,
    /// The entry's place in the timeline.
    pub back: String,
    pub date_html: String,
    /// Whether the day is not exactly known.
    pub uncertain: bool,
    /// "The source says …", as HTML.
    pub basis_html: Option<String>,
    pub place: Option<Word<'a>>,
    pub passage: Option<PassageView<'a>>,
    pub refers_to_html: Option<String>,
    /// What a draft keeps of how it came about: label and words.
    pub draft: Vec<(String, &'a str)>,
    /// Actors it is about, as HTML.
    pub about: Vec<String>,
    pub body: Option<Html<'a>>,
    pub figures: Vec<FigureLine<'a>>,
    pub media: Vec<MediaView<'a>>,
    pub differences: Vec<DifferenceView<'a>>,
    pub sources: Vec<Source<'a>>,
    /// The citation, as HTML.
    pub citation_html: String,
    pub permalink: Option<String>,
    pub history: Vec<CorrectionView<'a>>,
    /// "First published: Outlet", and when; HTML.
    pub first: Option<(String, String)>,
    pub earlier: Option<Near>,
    pub later: Option<Near>,
    /// JSON-LD, safe inside of a `script`.
    pub structured: String,
    pub share: Vec<Snippet<'a>>,
}

#[derive(Debug, Serialize)]
pub struct MediaView<'a> {
    pub src: String,
    pub alt: Word<'a>,
    pub caption: Option<Word<'a>>,
    pub credit: Option<String>,
    pub link: Option<&'a str>,
    /// Pixels, where the file is ours and says so.
    pub size: Option<(u32, u32)>,
}

/// A page that leads to where an entry is now.
#[derive(Debug, Serialize)]
pub struct Moved<'a> {
    pub href: String,
    pub title: Word<'a>,
}

/// A page that says that an entry was removed.
#[derive(Debug, Serialize)]
pub struct Gone<'a> {
    pub timeline: Word<'a>,
    pub back: String,
    /// "This entry was removed on …", as HTML.
    pub removed_html: String,
    /// "Reason: …", as HTML.
    pub reason_html: String,
}

/// A plain page.
#[derive(Debug, Serialize)]
pub struct Plain<'a> {
    pub title: Word<'a>,
    pub description: Option<Word<'a>>,
    pub body: Html<'a>,
}

impl<'a> TimelineScope<'a> {
    pub fn single(&self, ix: EventIx, symbols: &mut Symbols) -> Single<'a> {
        let event = self.event(ix);
        let words = self.words;
        let mut entry = self.entry(ix, true, symbols);
        let date = event.date.as_ref();
        let basis = event.date_basis.as_ref().map(|basis| {
            let mut said = String::new();
            self.push_word(&mut said, basis);
            let id = if super::dates::is_quoted(&said) { "date-basis-quoted" } else { "date-basis" };
            words.format(id, &[("basis", Arg::Text(&said))])
        });
        let mut sources: Vec<SourceIx> = Vec::new();
        sources_of(event).for_each(|source| {
            if !sources.contains(&source) {
                sources.push(source);
            }
        });
        sources.sort_unstable_by_key(|source| self.planned.number(*source));
        Single {
            timeline: self.word(&self.timeline.title),
            back: self.place_in_list(ix),
            date_html: date.map_or_else(|| words.get("no-date").to_owned(), |date| words.date(date, Form::Long)),
            uncertain: date.is_some_and(|date| !super::dates::is_known_day(date)),
            basis_html: basis,
            place: event.place.as_ref().map(|place| self.word(&place.name)),
            passage: self.passage(event),
            // The date itself says it already when the two are the same.
            refers_to_html: (event.refers_to.as_deref())
                .filter(|refers_to| Some(*refers_to) != date)
                .map(|date| words.date(date, Form::Long)),
            draft: self.draft(ix),
            about: event.about.iter().map(|actor| self.actor_link(*actor)).collect(),
            body: event.body.as_ref().map(|body| self.block(body, 2, &event.id)),
            figures: event.figures.iter().map(|figure| self.figure_line(figure, symbols)).collect(),
            media: event.media.iter().filter_map(|media| self.media(media)).collect(),
            differences: std::mem::take(&mut entry.differences),
            citation_html: self.citation(ix),
            structured: structured::entry(&self.edition(), ix, &self.page.path),
            permalink: self.absolute(&self.page.path),
            history: event.corrections.iter().map(|correction| self.correction(correction, None)).collect(),
            first: self.first_published(&sources),
            sources: sources.iter().map(|source| self.source(*source)).collect(),
            earlier: ix.ix().checked_sub(1).map(|at| self.near("earlier-entry", at)),
            later: Some(ix.ix() + 1)
                .filter(|at| *at < self.timeline.events.len())
                .map(|at| self.near("later-entry", at)),
            share: self.share(),
            entry,
        }
    }

    fn draft(&self, ix: EventIx) -> Vec<(String, &'a str)> {
        let Some(draft) = &self.event(ix).draft else { return Vec::new() };
        let lines =
            [("draft-evidence", &draft.evidence), ("draft-why", &draft.why), ("draft-confidence", &draft.confidence)];
        lines.into_iter().filter_map(|(id, text)| Some((self.words.get(id).to_owned(), text.as_deref()?))).collect()
    }

    fn near(&self, label: &str, at: usize) -> Near {
        let ix = event_ix(at);
        let mut title = String::new();
        self.push_word(&mut title, &self.event(ix).title);
        Near { href: self.entry_link(ix), label: self.words.get(label).to_owned(), title_html: title }
    }

    fn actor_link(&self, actor: crate::model::ActorIx) -> String {
        let name = self.actor_name(actor);
        match self.facet_link(FacetOf::Actor(actor)) {
            Some(href) => format!("<a href=\"{href}\">{name}</a>"),
            None => name,
        }
    }

    fn citation(&self, ix: EventIx) -> String {
        let title = escape(self.event(ix).title.get(self.lang()).text);
        let site = escape(self.site.title.get(self.lang()).text);
        let date = self.timeline.updated.as_ref().map(|date| self.words.date(date, Form::Long));
        let mut args = vec![("title", Arg::Text(&title)), ("site", Arg::Text(&site))];
        match &date {
            Some(date) => {
                args.push(("date", Arg::Text(date)));
                self.words.format("citation", &args)
            }
            None => self.words.format("citation-undated", &args),
        }
    }

    /// The earliest of an entry's sources: its name and date, as HTML.
    fn first_published(&self, sources: &[SourceIx]) -> Option<(String, String)> {
        let dated = sources.iter().filter_map(|ix| {
            let source = self.timeline.source(*ix);
            Some((source.published.as_ref()?, source))
        });
        let (date, source) = dated.min_by_key(|(date, _)| date.sort_key())?;
        let label = self.words.get("first-published");
        let args = [("label", Arg::Text(label)), ("value", Arg::Text(&escape(&source.publisher)))];
        let (date, name) = (self.words.date(date, Form::Long), self.words.format("label-value", &args));
        Some((date, name))
    }

    fn media(&self, media: &'a Media) -> Option<MediaView<'a>> {
        let src = safe_url(&media.src)?;
        let src = if is_relative(src) { format!("{}{src}", self.root()) } else { src.to_owned() };
        let credit = media.credit.as_ref().map(|credit| {
            let mut words = String::new();
            self.push_word(&mut words, credit);
            self.words.format("media-credit", &[("credit", Arg::Text(&words))])
        });
        Some(MediaView {
            src,
            alt: self.word(&media.alt),
            caption: media.caption.as_ref().map(|caption| self.word(caption)),
            credit,
            link: media.link.as_deref().and_then(safe_url),
            size: self.size(&media.src),
        })
    }

    pub fn moved(&self, ix: EventIx) -> Moved<'a> {
        Moved { href: self.entry_link(ix), title: self.word(&self.event(ix).title) }
    }

    pub fn gone(&self, tombstone: &'a Tombstone) -> Gone<'a> {
        let mut reason = String::new();
        self.push_word(&mut reason, &tombstone.reason);
        let date = self.words.date(&tombstone.date, Form::Long);
        Gone {
            timeline: self.word(&self.timeline.title),
            back: self.overview(),
            removed_html: self.words.format("removed-on", &[("date", Arg::Text(&date))]),
            reason_html: self.words.format("removed-reason", &[("reason", Arg::Text(&reason))]),
        }
    }
}

impl<'a> Scope<'a> {
    pub fn plain(&self, at: usize) -> Plain<'a> {
        let page = &self.site.pages[at];
        Plain {
            title: self.word(&page.title),
            description: page.description.as_ref().map(|text| self.word(text)),
            body: self.page_body(&page.body),
        }
    }

    /// A plain page's Markdown. Links between pages are written as between their files.
    fn page_body(&self, body: &'a Text) -> Html<'a> {
        let Worded { text, lang } = body.get(self.lang());
        let (footnote, back) = (self.words.get("footnote"), self.words.get("footnote-back"));
        let size = |src: &str| self.size(src);
        let (inset, raw_html) = (|block: &str| self.site.inset(None, block), self.site.raw_html);
        let inset: Option<FindInset<'_>> = Some(&inset);
        let placement = Placement { top_heading: 2, prefix: "p", footnote, back, size: &size, inset, raw_html };
        let resolve = |url: &str| match Target::of(url) {
            Target::Href(href) if is_relative(&href) => Target::Href(self.page_link(&href)),
            other => other,
        };
        Html { html: markdown::block(text, placement, &resolve), attrs: self.words.attrs_of(lang) }
    }

    /// `about.md` and `about.id.md` both are the page `about` in the reader's language; `media/` lies at the root.
    fn page_link(&self, href: &str) -> String {
        if href.starts_with("media/") {
            return format!("{}{href}", self.root());
        }
        let end = href.find(['#', '?']).unwrap_or(href.len());
        let tag = format!(".{}.md", self.words.tag());
        match href[..end].strip_suffix(tag.as_str()) {
            Some(stem) => format!("{stem}.html{}", &href[end..]),
            None => page_address(href),
        }
    }

    /// The list of timelines in every language, absolute where the site has an address.
    pub fn homes(&self) -> Vec<super::frame::Version<'a>> {
        let langs = self.site.lang_indices();
        langs
            .map(|lang| {
                let path = format!("{}index.html", prefix(self.site, lang));
                let tag = &self.site.lang(lang).0;
                let name = self.words.language_name(tag);
                super::frame::Version { lang: tag, name, href: self.absolute(&path).unwrap_or_default() }
            })
            .collect()
    }
}
