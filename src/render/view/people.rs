//! Who speaks, for which side, and by which path the words came.

use super::entry::{Path, SourceRef};
use super::scope::TimelineScope;
use crate::markup::html::{escape, push_escaped};
use crate::model::{ActorIx, Citation, Event, EventIx, Speaker};
use crate::plan::origins;
use crate::render::words::Arg;
use std::collections::BTreeSet;
use std::sync::Arc;

impl<'a> TimelineScope<'a> {
    /// "Name, role, side" of everybody who speaks, as HTML; empty when nobody does.
    pub fn who(&self, event: &Event) -> String {
        let mut out = String::new();
        for speaker in &event.speakers {
            if !out.is_empty() {
                out.push_str(if self.words.is_rtl() { "؛ " } else { "; " });
            }
            self.push_speaker(&mut out, speaker);
        }
        out
    }

    fn push_speaker(&self, out: &mut String, speaker: &Speaker) {
        let comma = self.words.get("list-separator");
        let role = match speaker {
            Speaker::Actor(actor) => {
                let actor = self.timeline.actor(*actor);
                self.push_word(out, &actor.name);
                actor.role.as_ref().map(|role| {
                    let start = out.len();
                    out.push_str(comma);
                    self.push_word(out, role);
                    out[start..].to_owned()
                })
            }
            Speaker::Named(speaker) => {
                push_escaped(out, &speaker.name);
                speaker.role.as_ref().map(|role| {
                    let start = out.len();
                    out.push_str(comma);
                    self.push_plain(out, role);
                    out[start..].to_owned()
                })
            }
        };
        let Some(side) = self.timeline.side_of(speaker) else { return };
        if matches!(speaker, Speaker::Actor(actor) if *actor == side) {
            return;
        }
        // "president of Ukraine, Ukraine" says it twice.
        let name = self.actor_name(side);
        if !role.is_some_and(|role| role.to_lowercase().contains(&name.to_lowercase())) {
            out.push_str(comma);
            out.push_str(&name);
        }
    }

    /// Words of a record that have no translation, such as a role given in place.
    fn push_plain(&self, out: &mut String, words: &str) {
        let attrs = self.words.attrs_of(crate::model::LangIx::DEFAULT);
        if attrs.is_empty() {
            push_escaped(out, words);
        } else {
            out.push_str("<span");
            out.push_str(attrs);
            out.push('>');
            push_escaped(out, words);
            out.push_str("</span>");
        }
    }

    /// An actor's name as HTML.
    pub fn actor_name(&self, actor: ActorIx) -> String {
        let mut out = String::new();
        self.push_word(&mut out, &self.timeline.actor(actor).name);
        out
    }

    /// The names alone, without roles and sides, as HTML.
    pub fn names(&self, event: &Event) -> String {
        let names: Vec<String> = event.speakers.iter().map(|speaker| self.speaker_name(speaker)).collect();
        self.words.list(&names)
    }

    pub fn speaker_name(&self, speaker: &Speaker) -> String {
        match speaker {
            Speaker::Actor(actor) => self.actor_name(*actor),
            Speaker::Named(speaker) => escape(&speaker.name).into_owned(),
        }
    }

    /// Who speaks in `ix`, as briefly as a list beside `from` needs it: the side, or the name when the side is the same.
    pub fn who_briefly(&self, from: Option<&Event>, ix: EventIx) -> String {
        let event = self.event(ix);
        let sides = self.sides(event);
        if sides.is_empty() || from.is_some_and(|from| self.sides(from) == sides) {
            return self.names(event);
        }
        let names: Vec<String> = sides.into_iter().map(|side| self.actor_name(side)).collect();
        self.words.list(&names)
    }

    /// The ways by which an entry's words came: agencies, then outlets. Outlets with the same agencies share a way.
    ///
    /// With `numbers` every source is named, else every outlet once.
    pub fn paths(&self, event: &'a Event, numbers: bool) -> Vec<Path<'a>> {
        let mut ways: Vec<(&[Arc<str>], Vec<&Citation>)> = Vec::new();
        for citation in &event.citations {
            match ways.iter_mut().find(|(via, _)| *via == &*citation.via) {
                Some((_, citations)) => citations.push(citation),
                None => ways.push((&citation.via, vec![citation])),
            }
        }
        let path = |(via, citations): (&'a [Arc<str>], Vec<&'a Citation>)| {
            let source = |citation: &&'a Citation| SourceRef {
                locator: citation.locator.as_deref(),
                ..self.source_ref(citation.source)
            };
            let mut sources: Vec<SourceRef> = Vec::with_capacity(citations.len());
            for citation in &citations {
                let outlet = &self.timeline.source(citation.source).publisher;
                if numbers || !sources.iter().any(|known| known.outlet == &**outlet) {
                    sources.push(source(citation));
                }
            }
            // An agency read at its own site is no step.
            let via = via.iter().map(|name| &**name).filter(|step| sources.iter().any(|source| source.outlet != *step));
            Path { via: via.collect(), sources }
        };
        ways.into_iter().map(path).collect()
    }

    /// "3 outlets, 1 origin", when more than one outlet carried the words.
    pub fn origins(&self, event: &Event) -> Option<String> {
        let outlets = self.outlets_of(event).len();
        let counts = [("outlets", Arg::Count(outlets)), ("origins", Arg::Count(origins(self.timeline, event).len()))];
        (outlets > 1).then(|| self.words.format("outlets-origins", &counts))
    }

    /// Whether several outlets carried the same report.
    pub fn shares_origins(&self, event: &Event) -> bool {
        origins(self.timeline, event).len() < self.outlets_of(event).len()
    }

    fn outlets_of(&self, event: &Event) -> BTreeSet<&'a str> {
        event.citations.iter().map(|citation| &*self.timeline.source(citation.source).publisher).collect()
    }
}
