//! Which sources carry copies of one story, by their saved articles.

use super::Reading;
use super::saved::Saved;
use crate::diag::FileId;
use crate::evidence::{self, CopyOf, Story};
use crate::model::{SharedText, SourceIx};
use crate::resolve::Context;
use crate::resolve::sources::{Sources, publisher};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// What the article of each source has in common with others; nothing for sources that no record uses.
pub fn shared_texts(
    sources: &Sources,
    saved: &[Option<Saved>],
    readings: &BTreeMap<FileId, Reading>,
    context: &Context<'_>,
) -> Vec<Option<SharedText>> {
    let mut found = vec![None; saved.len()];
    let mut members: Vec<(usize, FileId)> = Vec::new();
    let mut stories: Vec<&Story> = Vec::new();
    let mut outlets: Vec<usize> = Vec::new();
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    for (at, (written, saved)) in sources.written.iter().zip(saved).enumerate().filter(|(at, _)| sources.used[*at]) {
        let Some(saved) = saved else { continue };
        let Some(story) = readings.get(&saved.file).and_then(|reading| reading.story.as_ref()) else { continue };
        let next = known.len();
        outlets.push(*known.entry(publisher(written).to_lowercase()).or_insert(next));
        members.push((at, saved.file));
        stories.push(story);
    }
    let text = |at: usize| context.texts.whole(members[at].1).map(Cow::into_owned).unwrap_or_default();
    for ((at, _), copy) in members.iter().zip(evidence::copies(&stories, &outlets, &text)) {
        found[*at] = copy.map(|CopyOf { of, share }| SharedText {
            with: SourceIx(u32::try_from(members[of].0).expect("fewer than 2^32 sources")),
            percent: (share * 100.0) as u8,
        });
    }
    found
}
