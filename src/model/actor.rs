//! People, offices, states and organisations.

use super::{ActorIx, Text};

/// Somebody who speaks, acts or is spoken about.
#[derive(Clone, Debug, PartialEq)]
pub struct Actor {
    pub id: String,
    pub name: Text,
    pub role: Option<Text>,
    /// The state or organisation they speak for; `None` when they are a side themselves.
    pub side: Option<ActorIx>,
    /// Other spellings, used when records are pulled.
    pub aliases: Vec<String>,
    pub url: Option<String>,
}
