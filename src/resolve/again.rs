//! Resolving again: where only words of records changed, only those records are resolved.
//!
//! What a record has for others, such as its date or its sources, has to be what it had. Else, and whenever there is an
//! error, the whole site is resolved: this is a shorter way to the same site, never another one.

use super::events::{Scope, event};
use super::records::Own;
use super::timeline::Ground;
use super::usage::Usage;
use super::{Context, ResolveOptions, Whole, whole};
use crate::diag::{Diagnostics, FileId, SourceMap, Span};
use crate::model::{Event, Site, SourceIx, Timeline};
use crate::parse::Renewed;
use crate::parse::written::{CitedSource, When, WrittenEvent, WrittenSite, WrittenSource};
use std::collections::BTreeSet;
use std::sync::Arc;

/// A site that is resolved again and again.
#[derive(Default)]
pub struct Resolver {
    /// The last one, if it was without error.
    last: Option<Whole>,
}

impl Resolver {
    /// As [`resolve`](super::resolve).
    pub fn resolve(
        &mut self,
        written: WrittenSite,
        texts: &SourceMap,
        options: ResolveOptions,
        diagnostics: &mut Diagnostics,
    ) -> Option<Site> {
        let before = self.last.take();
        let (whole, ()) = rayon::join(|| whole(written, texts, options, true), || drop(before));
        self.last = Some(whole);
        self.tell(diagnostics)
    }

    /// The same site with other words in some of its records. `None` where more than words changed: the site is then to be
    /// resolved as a whole.
    pub fn renew(
        &mut self,
        files: Vec<Renewed>,
        texts: &SourceMap,
        options: ResolveOptions,
        diagnostics: &mut Diagnostics,
    ) -> Option<Site> {
        let mut last = self.last.take()?;
        let changed: BTreeSet<FileId> = files.iter().map(|renewed| renewed.file).collect();
        // Places in a file that was written to are no longer where they were.
        if last.shared.files().intersection(&changed).next().is_some() {
            return None;
        }
        for renewed in files {
            renew(&mut last, renewed, texts, options)?;
        }
        self.last = Some(last);
        self.tell(diagnostics)
    }

    /// The site with all that there is to say of it; nothing is kept of one with an error.
    fn tell(&mut self, diagnostics: &mut Diagnostics) -> Option<Site> {
        let last = self.last.take()?;
        diagnostics.append(last.shared.clone());
        diagnostics.extend(last.own.iter().flatten().map(|(_, found)| found.clone()));
        if diagnostics.has_errors() {
            return None;
        }
        let site = last.site.clone();
        self.last = Some(last);
        Some(site)
    }
}

/// Resolves the records of a file again. `None` when others see the change.
fn renew(last: &mut Whole, renewed: Renewed, texts: &SourceMap, options: ResolveOptions) -> Option<()> {
    let Site { timelines, labels, assets, excerpt_words, languages, .. } = &mut last.site;
    let place = timelines.iter().position(|timeline| timeline.path == renewed.timeline)?;
    let languages: Vec<String> = languages.iter().map(|lang| lang.0.clone()).collect();
    let media = assets.iter().map(|asset| asset.path.as_str()).collect();
    let excerpt_words = *excerpt_words;
    let context = Context { texts, languages: &languages, labels, media, options, excerpt_words };
    let (ground, own) = (&mut last.grounds[place], &mut last.own[place]);
    for (at, written) in (renewed.first..).zip(renewed.records) {
        renew_record(at, written, &context, ground, &mut timelines[place], own)?;
    }
    Some(())
}

fn renew_record(
    at: usize,
    written: Arc<WrittenEvent>,
    context: &Context<'_>,
    ground: &mut Ground,
    timeline: &mut Timeline,
    own: &mut Own,
) -> Option<()> {
    let Ground { events, words, has_articles, actors, ids, counts, dates, tags, positions, sources } = ground;
    let position = positions.of(at)?;
    let old = std::mem::replace(events.get_mut(at)?, Arc::clone(&written));
    if !gives_the_same(&old, &written) {
        return None;
    }
    let zone = timeline.timezone.as_ref();
    let scope = Scope { context, actors, ids, counts, dates, tags, positions, zone };
    let (mut usage, mut found) = (Usage::new(actors.ids.len()), Diagnostics::default());
    let known = sources.written.len();
    let model = event(at, written, words[at].clone(), &scope, sources, &mut usage, &mut found).model;
    let before = &mut timeline.events[position.ix()];
    if sources.written.len() != known || !is_seen_as(&model, before, *has_articles) {
        return None;
    }
    let mut model = Arc::unwrap_or_clone(model);
    model.reverse.clone_from(&before.reverse);
    if let (Some(quote), Some(before)) = (&mut model.quote, &before.quote) {
        quote.passage.clone_from(&before.passage);
    }
    *before = Arc::new(model);
    let from = own.partition_point(|(of, _)| *of < at);
    let to = own.partition_point(|(of, _)| *of <= at);
    own.splice(from..to, found.into_iter().map(|found| (at, found)));
    Some(())
}

/// Whether a record as written has the same for others: its date, the sources that it brings along, and the words that it
/// takes from articles.
fn gives_the_same(old: &WrittenEvent, new: &WrittenEvent) -> bool {
    let passages = |event: &WrittenEvent| -> Vec<(String, Option<String>)> {
        let all = event.draft.iter().flat_map(|draft| &draft.passages);
        let article = |article: &crate::diag::Spanned<String>| article.value.clone();
        all.map(|passage| (passage.text.value.clone(), passage.article.as_ref().map(article))).collect()
    };
    date(old) == date(new) && inline(old).eq(inline(new)) && passages(old) == passages(new)
}

/// The date of a record, by values alone.
fn date(event: &WrittenEvent) -> impl PartialEq + use<'_> {
    event.date.as_ref().map(|date| match &date.value {
        When::Date(date) => (Some(date), None),
        When::Sequence(sequence) => (None, (**sequence).as_ref().try_map(|id| Some(id.value.as_str()))),
    })
}

/// The sources that a record describes itself, by values alone.
fn inline(event: &WrittenEvent) -> impl Iterator<Item = Option<WrittenSource>> + '_ {
    let nowhere = Span::new(FileId(0), 0, 0);
    event.sources.iter().map(move |cited| match &cited.source {
        CitedSource::Id(_) => None,
        CitedSource::Inline(source) => {
            let mut source = WrittenSource::clone(source);
            let WrittenSource { id, article, sha256, .. } = &mut source;
            [Some(id), article.as_deref_mut(), sha256.as_deref_mut()]
                .into_iter()
                .flatten()
                .for_each(|one| one.span = nowhere);
            Some(source)
        }
    })
}

/// Whether all that others see of an entry is the same: what the plan of the site and other entries rest on, whom and which
/// sources it uses, and the words that its articles are searched for.
fn is_seen_as(one: &Event, other: &Event, has_articles: bool) -> bool {
    seen(one, has_articles) == seen(other, has_articles)
}

fn seen(event: &Event, has_articles: bool) -> impl PartialEq + use<'_> {
    let Event {
        id,
        aliases,
        date,
        sequence,
        date_basis: _,
        refers_to: _,
        kind,
        speakers,
        observer,
        about,
        title: _,
        summary: _,
        body: _,
        place: _,
        quote,
        figures,
        citations,
        relations,
        reverse: _,
        differences,
        corrections: _,
        tags,
        group,
        importance,
        media: _,
        draft,
    } = event;
    let sources: Vec<SourceIx> = citations.iter().map(|citation| citation.source).collect();
    let named: Vec<&[SourceIx]> = differences.iter().map(|difference| difference.sources.as_slice()).collect();
    let quoted = quote.as_ref().map(|quote| (quote.source, has_articles.then_some((&quote.text, &quote.lang))));
    let counted: Vec<_> = figures.iter().map(|figure| figure.by).collect();
    (
        (id, aliases, date, sequence, kind, speakers, observer, about, relations),
        (sources, named, quoted, counted, tags, group, importance, draft.is_some()),
    )
}
