//! Names of an article and the actors of a site.

use super::super::who::Source;
use super::super::who::fold::fold;

/// An actor of the site, with every name it goes by.
#[derive(Clone, Copy, Debug)]
pub struct Known<'a> {
    pub id: &'a str,
    pub names: &'a [&'a str],
}

/// Who a speaker is on the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Link {
    /// An actor of the site.
    Actor(String),
    /// Nobody the site knows: the name to be added.
    Proposed(String),
    /// Nobody is named, or the text keeps them unnamed.
    Nobody,
}

/// The actor whose name or alias a speaker has.
pub(crate) fn link(speaker: Option<&Source>, actors: &[Known]) -> Link {
    let Some(speaker) = speaker.filter(|speaker| !speaker.anonymous) else { return Link::Nobody };
    let name = plain(&speaker.name);
    let mut same = actors.iter().filter(|actor| actor.names.iter().any(|other| plain(other) == name));
    match (same.next(), same.next()) {
        (Some(actor), None) => Link::Actor(actor.id.to_owned()),
        _ => Link::Proposed(speaker.name.clone()),
    }
}

/// A name without case, articles' white space or marks.
fn plain(name: &str) -> String {
    let folded = fold(name);
    let words = folded.split(|c: char| c.is_whitespace() || matches!(c, '-' | '‑' | '.' | ','));
    words.filter(|word| !word.is_empty() && *word != "the").collect::<Vec<_>>().join(" ")
}
