//! What a format has no place for: counted on the records themselves, field by field.

use std::collections::BTreeMap;

use crate::date::{Edtf, End, SetKind};
use crate::edition::Edition;
use crate::model::{Event, Timeline};
use crate::plan::ExportFormat;

/// What became of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// A person can read it, a program can't.
    Words,
    LeftOut,
}

/// A field that did not fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lost {
    pub field: &'static str,
    pub fate: Fate,
    /// In how many entries; of the timeline's own fields, how many items.
    pub count: usize,
}

/// Everything that did not fit into an export.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Loss {
    /// How many entries there are.
    pub entries: usize,
    counts: BTreeMap<(Fate, &'static str), usize>,
}

impl Loss {
    /// What of a timeline a format can't hold, before its writer adds what it met.
    pub fn of(edition: &Edition<'_>, format: ExportFormat) -> Self {
        let timeline = edition.timeline;
        let mut loss = Self { entries: timeline.events.len(), ..Self::default() };
        for (field, count) in of_timeline(timeline) {
            if count > 0 && format != ExportFormat::Json {
                loss.add(Fate::LeftOut, field, count);
            }
        }
        for field in timeline.events.iter().flat_map(|event| of_event(event)) {
            if let Some(fate) = fate(format, field) {
                loss.add(fate, field, 1);
            }
        }
        let others = edition.site.languages.len() - 1;
        if others > 0 {
            loss.add(Fate::LeftOut, "words in other languages", others);
        }
        loss
    }

    /// Something more that did not fit.
    pub fn add(&mut self, fate: Fate, field: &'static str, count: usize) {
        *self.counts.entry((fate, field)).or_default() += count;
    }

    /// By fate, then by field.
    pub fn iter(&self) -> impl Iterator<Item = Lost> + '_ {
        self.counts.iter().map(|(&(fate, field), &count)| Lost { field, fate, count })
    }
}

/// The timeline's own fields, with how many items each has.
fn of_timeline(timeline: &Timeline) -> [(&'static str, usize); 8] {
    [
        ("timeline: text", usize::from(timeline.prose.is_some())),
        ("timeline: key_facts", timeline.key_facts.len()),
        ("timeline: counts", timeline.counts.len()),
        ("timeline: positions", timeline.positions.len()),
        ("timeline: slices", timeline.slices.len()),
        ("timeline: as_of", timeline.as_of.len()),
        ("timeline: tombstones", timeline.tombstones.len()),
        ("timeline: timezone", usize::from(timeline.timezone.is_some())),
    ]
}

/// The fields that an entry uses, by the names of the record format.
fn of_event(event: &Event) -> Vec<&'static str> {
    // Named one by one, so that a new field has to be given a fate.
    let Event {
        id: _,
        aliases,
        date,
        sequence,
        date_basis,
        refers_to,
        kind: _,
        speakers,
        observer,
        about,
        title: _,
        summary: _,
        body,
        place,
        quote,
        figures,
        citations,
        relations,
        reverse: _,
        differences,
        corrections,
        tags,
        group,
        importance,
        media,
        draft,
    } = event;
    let mut fields = vec!["kind"];
    let uses = [
        ("aliases", !aliases.is_empty()),
        ("date: after, before, between", sequence.is_some()),
        ("date_basis", date_basis.is_some()),
        ("refers_to", refers_to.is_some()),
        ("speaker", !speakers.is_empty()),
        ("observer", observer.is_some()),
        ("about", !about.is_empty()),
        ("body", body.is_some()),
        ("place", place.is_some()),
        ("place: lat, lon", place.as_ref().is_some_and(|place| place.position.is_some())),
        ("quote", quote.is_some()),
        ("quote: translation", quote.as_ref().is_some_and(|quote| quote.translation.is_some())),
        ("figures", !figures.is_empty()),
        ("sources", !citations.is_empty()),
        ("sources: via", citations.iter().any(|citation| !citation.via.is_empty())),
        ("relations", !relations.is_empty()),
        ("differences", !differences.is_empty()),
        ("corrections", !corrections.is_empty()),
        ("tags", !tags.is_empty()),
        ("group", group.is_some()),
        ("importance", importance.is_some()),
        ("media", !media.is_empty()),
        ("draft", draft.is_some()),
    ];
    fields.extend(uses.into_iter().filter(|(_, used)| *used).map(|(field, _)| field));
    fields.extend(date.iter().flat_map(of_date));
    fields
}

/// What of a date is more than a start and an end.
fn of_date(date: &Edtf) -> Vec<&'static str> {
    let open = match date {
        Edtf::Date(_) => false,
        Edtf::Interval(interval) => !matches!((interval.start, interval.end), (End::Date(_), End::Date(_))),
        Edtf::Set(set) => set.earlier || set.later,
    };
    let uses = [
        ("date: in doubt", date.is_uncertain() || date.is_approximate()),
        ("date: unspecified digits", date.has_unspecified()),
        ("date: open or unknown end", open),
        ("date: one of several", matches!(date, Edtf::Set(set) if set.kind == SetKind::OneOf)),
        ("date: all of several", matches!(date, Edtf::Set(set) if set.kind == SetKind::AllOf)),
    ];
    uses.into_iter().filter(|(_, used)| *used).map(|(field, _)| field).collect()
}

/// What becomes of a field; `None` when it is kept.
fn fate(format: ExportFormat, field: &'static str) -> Option<Fate> {
    use ExportFormat::{Csv, Json, Markwhen, TimelineJs, TimelineJsSheet};
    let (words, left_out) = (Some(Fate::Words), Some(Fate::LeftOut));
    match (format, field) {
        (Json, _) => None,
        (Csv, "aliases" | "observer" | "body" | "differences" | "corrections" | "media" | "draft") => left_out,
        (Csv, "speaker" | "about" | "figures" | "sources" | "date: after, before, between") => words,
        (Csv, "sources: via") => left_out,
        (Csv, _) => None,
        (TimelineJs | TimelineJsSheet, "media") => None,
        (TimelineJs | TimelineJsSheet, "group") => None,
        (Markwhen, "kind" | "tags" | "group") => None,
        (TimelineJs | TimelineJsSheet, "kind" | "quote: translation") => words,
        (TimelineJs | TimelineJsSheet | Markwhen, "speaker" | "quote" | "sources") => words,
        (TimelineJs | TimelineJsSheet, "sources: via" | "differences") => words,
        (
            _,
            "date: in doubt"
            | "date: unspecified digits"
            | "date: open or unknown end"
            | "date: one of several"
            | "date: all of several"
            | "date: after, before, between",
        ) => words,
        (Markwhen, "place") => words,
        _ => left_out,
    }
}
