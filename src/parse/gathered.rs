//! What files gave, put together by timeline.

use super::written::{self, EventWords, WrittenEvent, WrittenPage, WrittenSite, WrittenTimeline};
use crate::diag::{Diagnostics, FileId};
use crate::model::LangIx;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What a file gave: the timeline it is part of, what it holds, and what is wrong with it.
pub type Given = (Option<String>, Read, Diagnostics);

/// What one file gave.
#[derive(Clone)]
pub enum Read {
    Front(Box<written::WrittenFront>),
    FrontWords(LangIx, written::FrontWords),
    /// `None` when the file could not be read.
    Actors(Option<Vec<written::WrittenActor>>),
    Sources(Option<Vec<written::WrittenSource>>),
    /// Shared with who keeps them for the next time.
    Events(Vec<Arc<WrittenEvent>>),
    EventWords(Vec<EventWords>),
    Article(String, FileId),
    Page(WrittenPage),
    Nothing,
}

/// Adds what every file gave to the site that `site.toml` began.
pub fn gather(given: impl IntoIterator<Item = Given>, site: &mut WrittenSite, diagnostics: &mut Diagnostics) {
    let mut timelines: BTreeMap<String, Gathered> = BTreeMap::new();
    for (timeline, read, found) in given {
        diagnostics.append(found);
        match (timeline, read) {
            (_, Read::Page(page)) => site.pages.push(page),
            (Some(path), read) => timelines.entry(path).or_default().add(read),
            (None, _) => {}
        }
    }
    for (path, gathered) in timelines {
        site.timelines.extend(gathered.finish(path));
    }
}

/// The files of a timeline, as they come.
#[derive(Default)]
struct Gathered {
    front: Option<Box<written::WrittenFront>>,
    words: Vec<(LangIx, written::FrontWords)>,
    actors: Option<Option<Vec<written::WrittenActor>>>,
    sources: Option<Option<Vec<written::WrittenSource>>>,
    events: Vec<Arc<WrittenEvent>>,
    event_words: Vec<EventWords>,
    articles: Vec<(String, FileId)>,
}

impl Gathered {
    fn add(&mut self, read: Read) {
        match read {
            Read::Front(front) => self.front = Some(front),
            Read::FrontWords(lang, words) => self.words.push((lang, words)),
            Read::Actors(actors) => self.actors = Some(actors),
            Read::Sources(sources) => self.sources = Some(sources),
            Read::Events(mut events) => self.events.append(&mut events),
            Read::EventWords(mut words) => self.event_words.append(&mut words),
            Read::Article(path, file) => self.articles.push((path, file)),
            Read::Page(_) | Read::Nothing => {}
        }
    }

    /// `None` when `timeline.md` could not be read, which was reported.
    fn finish(self, path: String) -> Option<WrittenTimeline> {
        let Self { front, words, actors, sources, events, event_words, articles } = self;
        Some(WrittenTimeline {
            path,
            front: *front?,
            words,
            actors_unread: matches!(actors, Some(None)),
            sources_unread: matches!(sources, Some(None)),
            actors: actors.flatten().unwrap_or_default(),
            sources: sources.flatten().unwrap_or_default(),
            events,
            event_words,
            articles,
        })
    }
}
