//! Which actors and sources somebody names.

use super::actors::Actors;
use super::sources::Sources;
use crate::diag::{Diagnostics, Problem};
use crate::model::ActorIx;

pub struct Usage {
    actors: Vec<bool>,
}

impl Usage {
    pub fn new(actors: usize) -> Self {
        Self { actors: vec![false; actors] }
    }

    pub fn actor(&mut self, actor: ActorIx) {
        self.actors[actor.ix()] = true;
    }

    pub fn report(&self, actors: &Actors, sources: &Sources, diagnostics: &mut Diagnostics) {
        for (id, used) in actors.ids.iter().zip(&self.actors) {
            if !used {
                diagnostics.push(Problem::Unused { what: "actor", id: id.value.clone() }, id.span);
            }
        }
        for (source, used) in sources.written[..sources.listed].iter().zip(&sources.used) {
            if !used {
                diagnostics.push(Problem::Unused { what: "source", id: source.id.value.clone() }, source.id.span);
            }
        }
    }
}
