//! A timeline in one language as files outside of its pages tell it: words without markup, whole addresses.
//!
//! Feeds, exports, cards and structured data all say the same of an entry. What that is, is decided here.

mod figure;
mod moment;
mod people;
mod voice;

pub use moment::{Moment, clock};
pub use voice::Voice;

use crate::date::Edtf;
use crate::locale::{Arg, DateStyle, Locale, ZoneNames};
use crate::markup::markdown::{self, Target, is_relative, page_address};
use crate::markup::without_tags;
use crate::model::{Correction, Event, EventIx, LangIx, Site, Text, Timeline, Worded};
use crate::plan::{FacetOf, Plan, TimelinePlan, absolute, prefix};

/// One timeline in one language.
#[derive(Clone, Copy)]
pub struct Edition<'a> {
    pub site: &'a Site,
    /// Position in [`Site::timelines`].
    pub at: usize,
    pub timeline: &'a Timeline,
    pub planned: &'a TimelinePlan,
    pub lang: LangIx,
    pub locale: &'a Locale,
    zone: Option<&'a ZoneNames>,
}

impl<'a> Edition<'a> {
    pub fn new(site: &'a Site, plan: &'a Plan, at: usize, lang: LangIx, voice: &'a Voice) -> Self {
        let timeline = &site.timelines[at];
        let zone = timeline.timezone.as_ref().and_then(|zone| voice.zone(zone));
        Self { site, at, timeline, planned: &plan.timelines[at], lang, locale: &voice.locale, zone }
    }

    /// The language's tag.
    pub fn tag(&self) -> &'a str {
        &self.site.lang(self.lang).0
    }

    pub fn text(&self, text: &'a Text) -> &'a str {
        text.get(self.lang).text
    }

    /// The tag of the language that a text is in, where it is not the edition's.
    pub fn other_tag(&self, text: &Text) -> Option<&'a str> {
        let Worded { lang, .. } = text.get(self.lang);
        (lang != self.lang).then(|| self.site.lang(lang).0.as_str())
    }

    pub fn site_title(&self) -> &'a str {
        self.site.title.get(self.lang).text
    }

    pub fn title(&self) -> &'a str {
        self.text(&self.timeline.title)
    }

    pub fn event(&self, ix: EventIx) -> &'a Event {
        self.timeline.event(ix)
    }

    /// `label: value`, as the language joins the two.
    pub fn labelled(&self, label: &str, value: &str) -> String {
        self.locale.format("label-value", &[("label", Arg::Text(label)), ("value", Arg::Text(value))])
    }

    /// What a list holds, such as "Entries read at KBS World".
    pub fn facet(&self, at: usize) -> String {
        let named = |id: &str, key: &'static str, name: &str| self.locale.format(id, &[(key, Arg::Text(name))]);
        match self.planned.facets[at].of {
            FacetOf::Actor(actor) => named("entries-by-actor", "actor", self.text(&self.timeline.actor(actor).name)),
            FacetOf::Kind(kind) => {
                named("entries-of-kind", "kind", &self.locale.message(&format!("kind-{}", kind.name())))
            }
            FacetOf::Outlet(at) => named("entries-read-at", "outlet", &self.planned.outlets[at].name),
            FacetOf::Tag(at) => named("entries-tagged", "tag", &self.planned.tags[at].name),
            FacetOf::Slice(at) => self.text(&self.timeline.slices[at].title).to_owned(),
        }
    }

    /// The kind of an entry, such as "Cannot confirm".
    pub fn kind(&self, event: &Event) -> String {
        self.locale.message(&format!("kind-{}", event.kind.name()))
    }

    /// A date in words, with its time of day; "No date" for a draft that has none.
    pub fn when(&self, date: Option<&Edtf>) -> String {
        match date {
            Some(date) => self.locale.date_time(date, DateStyle::Long, self.zone),
            None => self.locale.message("no-date"),
        }
    }

    /// What was changed: label and words, in the order in which pages give them.
    pub fn changes(&self, correction: &'a Correction) -> Vec<(String, &'a Text)> {
        let said = [("correction-said", Some(&correction.said)), ("correction-says", Some(&correction.says))];
        let all = said.into_iter().chain([("correction-why", correction.why.as_ref())]);
        all.filter_map(|(id, text)| Some((self.locale.message(id), text?))).collect()
    }

    /// What was changed, in a line.
    pub fn correction(&self, correction: &'a Correction) -> String {
        let line = |(label, text): (String, &Text)| self.labelled(&label, &self.plain(text));
        self.changes(correction).into_iter().map(line).collect::<Vec<_>>().join(" · ")
    }

    /// Inline Markdown as words alone.
    pub fn plain(&self, text: &Text) -> String {
        without_tags(&markdown::inline(text.get(self.lang).text, self.site.raw_html, &|_| Target::Nothing))
    }

    /// Inline Markdown as HTML with whole addresses; what has none is left as words.
    pub fn html(&self, text: &Text) -> String {
        markdown::inline(text.get(self.lang).text, self.site.raw_html, &|url| self.resolve(url))
    }

    fn resolve(&self, url: &str) -> Target {
        if let Some(id) = url.strip_prefix('#') {
            let entry = self.planned.by_id.get(id).and_then(|ix| self.address(&self.entry_path(*ix)));
            return entry.map_or(Target::Nothing, Target::Href);
        }
        match Target::of(url) {
            Target::Href(href) if is_relative(&href) => {
                let folder = if href.starts_with("media/") { String::new() } else { format!("{}/", self.folder()) };
                let whole =
                    self.site.base_url.as_deref().and_then(|base| {
                        url::Url::parse(base).ok()?.join(&folder).ok()?.join(&page_address(&href)).ok()
                    });
                whole.map_or(Target::Nothing, |url| Target::Href(url.into()))
            }
            other => other,
        }
    }

    /// The timeline's folder in the language, from the site's root.
    pub fn folder(&self) -> String {
        format!("{}{}", prefix(self.site, self.lang), self.timeline.path)
    }

    /// The timeline's first page, from the site's root.
    pub fn overview_path(&self) -> String {
        format!("{}/index.html", self.folder())
    }

    /// Where an entry is, from the site's root: its own page, or its place in the list where it has none.
    pub fn entry_path(&self, ix: EventIx) -> String {
        let (folder, id) = (self.folder(), &self.event(ix).id);
        if self.timeline.entry_pages {
            return format!("{folder}/{id}.html");
        }
        match &self.planned.periods {
            None => format!("{folder}/index.html#{id}"),
            Some(periods) => {
                let (period, part) = periods.place[ix.ix()];
                let address = periods.periods[period as usize].of.address();
                format!("{folder}/_/{address}{}.html#{id}", crate::plan::part_suffix(part as usize))
            }
        }
    }

    /// The whole address of a path, which may end in a fragment; `None` when the site has no address.
    pub fn address(&self, path: &str) -> Option<String> {
        match path.split_once('#') {
            Some((path, fragment)) => absolute(self.site, path).map(|page| format!("{page}#{fragment}")),
            None => absolute(self.site, path),
        }
    }
}
