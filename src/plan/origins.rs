//! Origins: outlets that carry one report count once.

use crate::model::{Event, SourceIx, Timeline};

/// Where words of an entry come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin<'a> {
    /// The agency or outlet that stands first on the path, else the outlet that was read.
    pub name: &'a str,
    /// The sources that lead to it, in the record's order.
    pub sources: Vec<SourceIx>,
}

/// The origins of an entry's sources, in the record's order.
///
/// Two sources have one origin when the record gives the same first step of their paths (`via`, or the outlet itself), or
/// when their saved articles are copies of one story. Nothing else joins them: neither what they say nor a translation.
pub fn origins<'a>(timeline: &'a Timeline, event: &'a Event) -> Vec<Origin<'a>> {
    let mut groups: Vec<Group<'a>> = Vec::new();
    for citation in &event.citations {
        let outlet = &*timeline.source(citation.source).publisher;
        let first = citation.via.first().map(|name| &**name);
        let mut group = Group {
            names: vec![first.unwrap_or(outlet)],
            agency: first,
            stories: vec![timeline.story_of(citation.source)],
            sources: vec![citation.source],
        };
        let mut apart = Vec::new();
        for known in groups {
            if known.is_one_with(&group) {
                group = known.joined(group);
            } else {
                apart.push(known);
            }
        }
        apart.push(group);
        groups = apart;
    }
    groups.sort_by_key(|group| event.citations.iter().position(|citation| citation.source == group.sources[0]));
    groups
        .into_iter()
        .map(|group| Origin { name: group.agency.unwrap_or(group.names[0]), sources: group.sources })
        .collect()
}

struct Group<'a> {
    names: Vec<&'a str>,
    /// The first of the names that the record gives as a step before the outlet.
    agency: Option<&'a str>,
    stories: Vec<SourceIx>,
    sources: Vec<SourceIx>,
}

impl Group<'_> {
    fn is_one_with(&self, other: &Self) -> bool {
        self.names.iter().any(|name| other.names.contains(name))
            || self.stories.iter().any(|story| other.stories.contains(story))
    }

    fn joined(mut self, other: Self) -> Self {
        self.names.extend(other.names);
        self.agency = self.agency.or(other.agency);
        self.stories.extend(other.stories);
        self.sources.extend(other.sources);
        self
    }
}
