//! Numbers of sources: in the order of first use, oldest entry first whatever order a page shows, so that an entry
//! added at the end changes no number before it.

use crate::model::{Observer, SourceIx, Timeline};

/// The number of each source (0: unused), and the used sources by number.
pub fn number(timeline: &Timeline) -> (Vec<u32>, Vec<SourceIx>) {
    let mut numbers = vec![0; timeline.sources.len()];
    let mut used = Vec::new();
    let mut meet = |source: SourceIx| {
        if numbers[source.ix()] == 0 {
            used.push(source);
            numbers[source.ix()] = u32::try_from(used.len()).expect("fewer than 2^32 sources");
        }
    };
    for event in &timeline.events {
        event.citations.iter().for_each(|citation| meet(citation.source));
        event.quote.iter().filter_map(|quote| quote.source).for_each(&mut meet);
        event.differences.iter().flat_map(|difference| &difference.sources).for_each(|source| meet(*source));
        if let Some(Observer::Source(source)) = event.observer {
            meet(source);
        }
    }
    (numbers, used)
}
