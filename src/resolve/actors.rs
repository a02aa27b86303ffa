//! Actors by id, and the sides they speak for.

use super::Context;
use super::ids::{index, unknown};
use super::usage::Usage;
use super::words::{Missing, text};
use crate::diag::{Diagnostics, Problem, Span, Spanned, suggest};
use crate::model::{Actor, ActorIx};
use crate::parse::written::WrittenActor;
use std::collections::HashMap;

pub struct Actors {
    by_id: HashMap<String, usize>,
    pub ids: Vec<Spanned<String>>,
    /// The list could not be read: a name that is not in it may be fine.
    pub unread: bool,
}

impl Actors {
    pub fn new(written: &[WrittenActor], unread: bool, diagnostics: &mut Diagnostics) -> Self {
        let by_id = index(written.iter().map(|actor| &actor.id), "actor", diagnostics);
        let actors = Self { by_id, ids: written.iter().map(|actor| actor.id.clone()).collect(), unread };
        actors.check_sides(written, diagnostics);
        actors
    }

    pub fn get(&self, id: &str) -> Option<ActorIx> {
        self.by_id.get(id).map(|&at| ActorIx(u32::try_from(at).expect("fewer than 2^32 actors")))
    }

    /// The actor of that id, or a finding.
    pub fn find(&self, id: &Spanned<String>, field: &str, diagnostics: &mut Diagnostics) -> Option<ActorIx> {
        let found = self.get(&id.value);
        if found.is_none() && !self.unread {
            let suggestion = suggest(&id.value, self.ids.iter().map(|id| id.value.as_str()));
            diagnostics.push(unknown(field, "actor", &id.value, suggestion), id.span);
        }
        found
    }

    pub fn finish(
        &self,
        written: Vec<WrittenActor>,
        context: &Context<'_>,
        usage: &mut Usage,
        diagnostics: &mut Diagnostics,
    ) -> Vec<Actor> {
        written
            .into_iter()
            .map(|actor| {
                let WrittenActor { id, name, names, role, roles, side, aliases, url } = actor;
                let span: Span = id.span;
                let role = role.map(|role| text(role, roles));
                let mut missing = Missing::new(context.languages);
                missing.check_option("role", role.as_ref());
                missing.report(&format!("the actor `{}`", id.value), span, diagnostics);
                let side = side.and_then(|side| self.get(&side.value));
                if let Some(side) = side {
                    usage.actor(side);
                }
                Actor { id: id.value, name: text(name, names), role, side, aliases, url }
            })
            .collect()
    }

    /// Sides exist and do not form a circle.
    fn check_sides(&self, written: &[WrittenActor], diagnostics: &mut Diagnostics) {
        let sides: Vec<Option<usize>> = written
            .iter()
            .map(|actor| actor.side.as_ref().and_then(|side| self.find(side, "side", diagnostics)).map(ActorIx::ix))
            .collect();
        for (start, actor) in written.iter().enumerate() {
            let mut chain = vec![start];
            let mut at = start;
            while let Some(next) = sides[at] {
                // A circle is reported once, at the first of its members.
                if next == start && chain.iter().all(|&at| at >= start) {
                    let names = chain.iter().chain([&start]).map(|&at| format!("`{}`", written[at].id.value));
                    let chain = names.collect::<Vec<_>>().join(" → ");
                    let span = actor.side.as_ref().map_or(actor.id.span, |side| side.span);
                    diagnostics.push(Problem::SideCycle { chain }, span);
                    break;
                }
                if next == start || chain.contains(&next) {
                    break;
                }
                chain.push(next);
                at = next;
            }
        }
    }
}
