//! Who speaks, in words.

use super::Edition;
use crate::model::{Event, Speaker};

impl<'a> Edition<'a> {
    /// The names of those who speak.
    pub fn names(&self, event: &'a Event) -> Vec<&'a str> {
        event.speakers.iter().map(|speaker| self.name(speaker)).collect()
    }

    pub fn name(&self, speaker: &'a Speaker) -> &'a str {
        match speaker {
            Speaker::Actor(actor) => self.text(&self.timeline.actor(*actor).name),
            Speaker::Named(speaker) => &speaker.name,
        }
    }

    pub fn role(&self, speaker: &'a Speaker) -> Option<&'a str> {
        match speaker {
            Speaker::Actor(actor) => self.timeline.actor(*actor).role.as_ref().map(|role| self.text(role)),
            Speaker::Named(speaker) => speaker.role.as_deref(),
        }
    }

    /// The side that somebody speaks for, unless they are it.
    pub fn side(&self, speaker: &'a Speaker) -> Option<&'a str> {
        let side = self.timeline.side_of(speaker)?;
        let itself = matches!(speaker, Speaker::Actor(actor) if *actor == side);
        (!itself).then(|| self.text(&self.timeline.actor(side).name))
    }

    /// "Name, role, side" of everybody who speaks; empty when nobody does.
    pub fn who(&self, event: &'a Event) -> String {
        let comma = self.locale.message("list-separator");
        let one = |speaker: &'a Speaker| {
            let (role, side) = (self.role(speaker), self.side(speaker));
            // "president of Ukraine, Ukraine" says it twice.
            let said = |side: &&str| role.is_some_and(|role| role.to_lowercase().contains(&side.to_lowercase()));
            let parts = [Some(self.name(speaker)), role, side.filter(|side| !said(side))];
            parts.into_iter().flatten().collect::<Vec<_>>().join(&comma)
        };
        event.speakers.iter().map(one).collect::<Vec<_>>().join("; ")
    }
}
