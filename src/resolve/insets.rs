//! Slices set into prose: which timeline, which entries.

use super::ids::unknown;
use crate::diag::{Diagnostics, Problem, Spanned, suggest};
use crate::model::{ActorIx, Inset, Kind, Selection, SourceIx, Timeline};
use crate::parse::written::{WrittenInset, WrittenPage, WrittenSelection, WrittenTimeline};

/// Takes the blocks out of all texts, with the position of the timeline whose prose they stand in.
pub fn collect(timelines: &mut [WrittenTimeline], pages: &mut [WrittenPage]) -> Vec<(Option<usize>, WrittenInset)> {
    let mut found = Vec::new();
    for (at, timeline) in timelines.iter_mut().enumerate() {
        let words = timeline.words.iter_mut().flat_map(|(_, words)| words.insets.drain(..));
        found.extend(timeline.front.insets.drain(..).chain(words).map(|inset| (Some(at), inset)));
    }
    found.extend(pages.iter_mut().flat_map(|page| page.insets.drain(..)).map(|inset| (None, inset)));
    found
}

pub fn insets(
    written: Vec<(Option<usize>, WrittenInset)>,
    timelines: &[Timeline],
    diagnostics: &mut Diagnostics,
) -> Vec<Inset> {
    let mut found: Vec<Inset> = Vec::new();
    for (within, inset) in written {
        if found.iter().any(|known| known.within == within && known.written == inset.written) {
            continue;
        }
        let Some(timeline) = timeline_of(within, &inset, timelines, diagnostics) else { continue };
        let Some(of) = selection(&inset.selection, &timelines[timeline], diagnostics) else { continue };
        let WrittenInset { written, limit, order, .. } = inset;
        found.push(Inset { written, within, timeline, of, limit, order });
    }
    found
}

/// The timeline that the block names, else the one it stands in, else the only one.
fn timeline_of(
    within: Option<usize>,
    inset: &WrittenInset,
    timelines: &[Timeline],
    diagnostics: &mut Diagnostics,
) -> Option<usize> {
    if let Some(path) = &inset.timeline {
        let found = timelines.iter().position(|timeline| timeline.path == path.value);
        if found.is_none() {
            let suggestion = suggest(&path.value, timelines.iter().map(|timeline| timeline.path.as_str()));
            diagnostics.push(unknown("timeline", "timeline", &path.value, suggestion), path.span);
        }
        return found;
    }
    if within.is_none() && timelines.len() != 1 {
        let help = "add `timeline = \"…\"`, the folder of a timeline";
        diagnostics.push(Problem::MissingField { field: "timeline", of: "the block", help }, inset.span);
        return None;
    }
    within.or(Some(0))
}

fn selection(written: &WrittenSelection, timeline: &Timeline, diagnostics: &mut Diagnostics) -> Option<Selection> {
    let mut find = |what: &'static str, name: &Spanned<String>, known: Vec<&str>| {
        let at = known.iter().position(|known| *known == name.value);
        if at.is_none() {
            diagnostics.push(unknown(what, what, &name.value, suggest(&name.value, known)), name.span);
        }
        at
    };
    let number = |at: usize| u32::try_from(at).expect("fewer than 2^32 records");
    Some(match written {
        WrittenSelection::Slice(id) => {
            Selection::Slice(find("slice", id, timeline.slices.iter().map(|slice| slice.id.as_str()).collect())?)
        }
        WrittenSelection::Actor(id) => {
            let known = timeline.actors.iter().map(|actor| actor.id.as_str()).collect();
            Selection::Actor(ActorIx(number(find("actor", id, known)?)))
        }
        WrittenSelection::Kind(name) => {
            Selection::Kind(Kind::ALL[find("kind", name, Kind::ALL.map(Kind::name).into())?])
        }
        WrittenSelection::Source(id) => {
            let known = timeline.sources.iter().map(|source| source.id.as_str()).collect();
            Selection::Source(SourceIx(number(find("source", id, known)?)))
        }
        WrittenSelection::Tag(tag) => {
            let known = timeline.events.iter().flat_map(|event| event.tags.iter().map(|tag| &**tag)).collect();
            find("tag", tag, known)?;
            Selection::Tag(tag.value.clone())
        }
    })
}
