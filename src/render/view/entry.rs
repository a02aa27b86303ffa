//! One entry, as lists and its own page show it.

use serde::Serialize;

use super::figures::FigureLine;
use super::scope::TimelineScope;
use super::{Html, Symbols, Word};
use crate::model::{Difference, Event, EventIx, Observer, Relation, Sequence, SourceIx};
use crate::plan::FEWEST;
use crate::render::quotes::marks;
use crate::render::words::Arg;

/// An entry. Lists without a margin leave everything from `relations` on empty.
#[derive(Debug, Serialize)]
pub struct Entry<'a> {
    pub id: &'a str,
    /// Whether it stands in full in the timeline's list, where links to it lead.
    pub in_list: bool,
    pub kind: &'static str,
    pub kind_label: &'a str,
    /// Ids of the sides, separated by spaces; empty when nobody speaks.
    pub sides: String,
    /// Slugs of the outlets, separated by spaces.
    pub outlets: String,
    /// Who speaks, as HTML.
    pub who_html: String,
    /// The time of day, as HTML; empty when the record gives none.
    pub time_html: String,
    pub title: Word<'a>,
    /// The entry's own page; `None` where there are no such pages.
    pub href: Option<String>,
    /// The entry's place in the list.
    pub permalink: String,
    pub summary: Option<Html<'a>>,
    pub draft: bool,
    pub quote: Option<Quote<'a>>,
    pub figures: Vec<FigureLine<'a>>,
    pub differences: Vec<DifferenceView<'a>>,
    /// The names alone of those who speak, as HTML: where paths begin.
    pub names_html: String,
    pub paths: Vec<Path<'a>>,
    pub origins: Option<String>,
    /// Who noted a silence, as HTML.
    pub observer_html: Option<String>,
    pub relations: Vec<RelationView<'a>>,
}

#[derive(Debug, Serialize)]
pub struct Quote<'a> {
    /// Quotation marks of the quote's language, before and after.
    pub marks: (&'static str, &'static str),
    pub text: &'a str,
    pub attrs: String,
    pub translation: Option<Word<'a>>,
    /// Those of the translation's language.
    pub translation_marks: (&'static str, &'static str),
    pub source: Option<SourceRef<'a>>,
}

#[derive(Debug, Serialize)]
pub struct DifferenceView<'a> {
    pub note: Html<'a>,
    pub sources: Vec<SourceRef<'a>>,
}

/// A way by which words came.
#[derive(Debug, Serialize)]
pub struct Path<'a> {
    /// Agencies and outlets in between, nearest to the speaker first.
    pub via: Vec<&'a str>,
    /// What was read.
    pub sources: Vec<SourceRef<'a>>,
}

/// A source by its number.
#[derive(Debug, Serialize)]
pub struct SourceRef<'a> {
    pub number: u32,
    /// "Source 12"
    pub name: String,
    pub href: String,
    pub outlet: &'a str,
    pub locator: Option<&'a str>,
}

#[derive(Debug, Serialize)]
pub struct RelationView<'a> {
    pub label: &'a str,
    pub entries: Vec<RelatedEntry>,
}

#[derive(Debug, Serialize)]
pub struct RelatedEntry {
    pub href: String,
    pub kind: &'static str,
    /// Kind, who and when; safe HTML.
    pub html: String,
    /// The headline as HTML, where there is room for it.
    pub title_html: Option<String>,
}

impl<'a> TimelineScope<'a> {
    /// An entry with its margin; `with_titles` where related entries have room for their headlines.
    pub fn entry(&self, ix: EventIx, with_titles: bool, symbols: &mut Symbols) -> Entry<'a> {
        let event = self.event(ix);
        let mut view = self.bare(ix, symbols);
        view.in_list = true;
        view.quote = self.quote(event);
        view.figures = self.figure_lines(event, symbols);
        view.differences = event.differences.iter().map(|difference| self.difference(difference)).collect();
        if !view.differences.is_empty() {
            symbols.hatch();
        }
        view.paths = self.paths(event, true);
        view.origins = self.origins(event);
        view.observer_html = event.observer.map(|observer| self.observer(observer));
        view.relations = self.relations(ix, with_titles, symbols);
        view
    }

    /// An entry as lists of one actor, kind or outlet show it: enough to choose by.
    pub fn compact(&self, ix: EventIx, symbols: &mut Symbols) -> Entry<'a> {
        Entry { paths: self.paths(self.event(ix), false), ..self.bare(ix, symbols) }
    }

    fn bare(&self, ix: EventIx, symbols: &mut Symbols) -> Entry<'a> {
        let event = self.event(ix);
        symbols.kind(event.kind);
        let sides: Vec<&str> = self.sides(event).iter().map(|side| self.timeline.actor(*side).id.as_str()).collect();
        let mut outlets: Vec<&str> = Vec::new();
        for citation in &event.citations {
            let outlet = &self.planned.outlets[self.planned.outlet_of[citation.source.ix()]];
            if outlet.events.len() >= FEWEST && !outlets.contains(&outlet.slug.as_str()) {
                outlets.push(&outlet.slug);
            }
        }
        Entry {
            id: &event.id,
            in_list: false,
            kind: event.kind.name(),
            kind_label: self.kind_label(event.kind),
            sides: sides.join(" "),
            outlets: outlets.join(" "),
            who_html: self.who(event),
            time_html: event
                .date
                .as_ref()
                .map(|date| self.words.time(date, self.timeline.timezone.as_ref()))
                .unwrap_or_default(),
            title: self.word(&event.title),
            href: self.entry_page(ix).or_else(|| (!self.is_here(ix)).then(|| self.place_in_list(ix))),
            permalink: self.place_in_list(ix),
            summary: (!event.summary.default_text().is_empty()).then(|| self.inline(&event.summary)),
            draft: event.draft.is_some(),
            quote: None,
            figures: Vec::new(),
            differences: Vec::new(),
            names_html: self.names(event),
            paths: Vec::new(),
            origins: None,
            observer_html: None,
            relations: Vec::new(),
        }
    }

    pub fn quote(&self, event: &'a Event) -> Option<Quote<'a>> {
        let quote = event.quote.as_ref()?;
        let translation = quote.translation.as_ref().filter(|_| quote.lang != self.words.tag());
        let tag = translation.map_or("", |text| self.site.lang(text.get(self.lang()).lang).0.as_str());
        Some(Quote {
            marks: marks(&quote.lang),
            translation_marks: marks(tag),
            text: &quote.text,
            attrs: self.words.attrs(&quote.lang),
            translation: translation.map(|translation| self.word(translation)),
            source: quote.source.map(|source| self.source_ref(source)),
        })
    }

    pub fn difference(&self, difference: &'a Difference) -> DifferenceView<'a> {
        DifferenceView {
            note: self.inline(&difference.note),
            sources: difference.sources.iter().map(|source| self.source_ref(*source)).collect(),
        }
    }

    pub fn source_ref(&self, source: SourceIx) -> SourceRef<'a> {
        let number = self.planned.number(source);
        SourceRef {
            number,
            name: self.words.format("source-number", &[("number", Arg::Count(number as usize))]),
            href: self.source_link(source),
            outlet: &self.timeline.source(source).publisher,
            locator: None,
        }
    }

    /// The same from a page where the source may not be listed.
    pub fn source_ref_of(&self, ix: EventIx, source: SourceIx) -> SourceRef<'a> {
        SourceRef { href: self.source_link_of(ix, source), ..self.source_ref(source) }
    }

    pub fn observer(&self, observer: Observer) -> String {
        let who = match observer {
            Observer::Actor(actor) => self.actor_name(actor),
            Observer::Source(source) => {
                crate::markup::html::escape(&self.timeline.source(source).publisher).into_owned()
            }
        };
        self.words.format("silence-noted", &[("who", Arg::Text(&who))])
    }

    /// What places the entry where it has no date, what it says of others, then what others say of it.
    pub fn relations(&self, ix: EventIx, with_titles: bool, symbols: &mut Symbols) -> Vec<RelationView<'a>> {
        let event = self.event(ix);
        let mut views: Vec<_> =
            event.sequence.iter().map(|place| self.sequence(event, place, with_titles, symbols)).collect();
        for (relations, suffix) in [(&event.relations, ""), (&event.reverse, "-reverse")] {
            for relation in Relation::ALL {
                let others = relations.get(relation);
                if others.is_empty() {
                    continue;
                }
                let label = self.scope.words.get(&format!("relation-{}{suffix}", relation.name().replace('_', "-")));
                let entries = others.iter().map(|other| self.related(event, *other, with_titles, symbols)).collect();
                views.push(RelationView { label, entries });
            }
        }
        views
    }

    fn sequence(
        &self,
        event: &Event,
        sequence: &Sequence<EventIx>,
        with_titles: bool,
        symbols: &mut Symbols,
    ) -> RelationView<'a> {
        let label = self.scope.words.get(match sequence {
            Sequence::After(_) => "sequence-after",
            Sequence::Before(_) => "sequence-before",
            Sequence::Between(..) => "sequence-between",
        });
        let entries = sequence.iter().map(|other| self.related(event, *other, with_titles, symbols)).collect();
        RelationView { label, entries }
    }

    fn related(&self, from: &Event, ix: EventIx, with_title: bool, symbols: &mut Symbols) -> RelatedEntry {
        let event = self.event(ix);
        symbols.kind(event.kind);
        let mut title = String::new();
        self.push_word(&mut title, &event.title);
        let mut parts = vec![self.kind_label(event.kind).to_owned()];
        let who = self.who_briefly(Some(from), ix);
        if !who.is_empty() {
            parts.push(who);
        } else if !with_title {
            parts.push(title.clone());
        }
        parts.extend(event.date.as_ref().map(|date| self.words.date(date, self.short())));
        RelatedEntry {
            href: self.entry_link(ix),
            kind: event.kind.name(),
            html: parts.join(self.words.get("list-separator")),
            title_html: with_title.then_some(title),
        }
    }
}
