//! `events.csv`: a row a record, for spreadsheets, and the description of its columns that `datapackage.json` carries.

use crate::model::{Citation, Event, LangIx, Relation, Site, Speaker, Timeline};
use serde_json::{Value, json};
use std::io::{self, Write};

/// What stands between the items of a cell.
const AND: &str = "; ";

struct Column {
    name: &'static str,
    /// A type of the Table Schema.
    kind: &'static str,
    says: &'static str,
    cell: fn(&Row<'_>) -> String,
}

struct Row<'a> {
    timeline: &'a Timeline,
    event: &'a Event,
}

const COLUMNS: &[Column] = &[
    Column { name: "timeline", kind: "string", says: "address of the timeline", cell: |row| row.timeline.path.clone() },
    Column { name: "id", kind: "string", says: "id of the record in its timeline", cell: |row| row.event.id.clone() },
    Column {
        name: "date",
        kind: "string",
        says: "when it was said or happened, EDTF (ISO 8601-2)",
        cell: |row| row.date(),
    },
    Column {
        name: "earliest",
        kind: "string",
        says: "first second that the date may mean, civil time; `..` when open",
        cell: |row| row.event.date.as_ref().and_then(|date| date.earliest().moment()).unwrap_or_default(),
    },
    Column {
        name: "latest",
        kind: "string",
        says: "last second that the date may mean, civil time; `..` when open",
        cell: |row| row.event.date.as_ref().and_then(|date| date.latest().moment()).unwrap_or_default(),
    },
    Column {
        name: "refers_to",
        kind: "string",
        says: "the time that the statement is about, EDTF",
        cell: |row| row.event.refers_to.as_ref().map(ToString::to_string).unwrap_or_default(),
    },
    Column { name: "kind", kind: "string", says: "kind of statement", cell: |row| row.event.kind.name().to_owned() },
    Column { name: "speaker", kind: "string", says: "who says it", cell: |row| row.each_speaker(Row::name) },
    Column { name: "role", kind: "string", says: "the speaker's office", cell: |row| row.each_speaker(Row::role) },
    Column {
        name: "side",
        kind: "string",
        says: "the state or organisation that the speaker speaks for",
        cell: |row| row.each_speaker(Row::side),
    },
    Column {
        name: "place",
        kind: "string",
        says: "where",
        cell: |row| row.event.place.as_ref().map(|place| place.name.default_text().to_owned()).unwrap_or_default(),
    },
    Column {
        name: "latitude",
        kind: "number",
        says: "degrees, WGS 84",
        cell: |row| row.position().map(|(lat, _)| lat.to_string()).unwrap_or_default(),
    },
    Column {
        name: "longitude",
        kind: "number",
        says: "degrees, WGS 84",
        cell: |row| row.position().map(|(_, lon)| lon.to_string()).unwrap_or_default(),
    },
    Column {
        name: "quote",
        kind: "string",
        says: "the exact words",
        cell: |row| row.event.quote.as_ref().map(|quote| quote.text.clone()).unwrap_or_default(),
    },
    Column {
        name: "quote_lang",
        kind: "string",
        says: "language of the quotation, BCP 47",
        cell: |row| row.event.quote.as_ref().map(|quote| quote.lang.clone()).unwrap_or_default(),
    },
    Column {
        name: "sources",
        kind: "string",
        says: "ids of the sources, as in bibliography.json",
        cell: |row| row.each_source(|row, citation| row.timeline.source(citation.source).id.clone()),
    },
    Column {
        name: "publishers",
        kind: "string",
        says: "outlets of the sources, in the same order",
        cell: |row| row.each_source(|row, citation| row.timeline.source(citation.source).publisher.to_string()),
    },
    Column {
        name: "urls",
        kind: "string",
        says: "addresses of the sources, in the same order",
        cell: |row| {
            row.each_source(|row, citation| {
                row.timeline.source(citation.source).url.as_deref().unwrap_or_default().to_owned()
            })
        },
    },
    Column {
        name: "via",
        kind: "string",
        says: "agencies between the speaker and the outlet, in the same order",
        cell: |row| row.each_source(|_, citation| citation.via.join(" > ")),
    },
    Column {
        name: "responds_to",
        kind: "string",
        says: "ids of records that this one answers",
        cell: |row| row.related(Relation::RespondsTo),
    },
    Column {
        name: "confirms",
        kind: "string",
        says: "ids of records that this one confirms",
        cell: |row| row.related(Relation::Confirms),
    },
    Column {
        name: "contradicts",
        kind: "string",
        says: "ids of records that this one contradicts",
        cell: |row| row.related(Relation::Contradicts),
    },
    Column {
        name: "supersedes",
        kind: "string",
        says: "ids of records that this one replaces",
        cell: |row| row.related(Relation::Supersedes),
    },
    Column { name: "tags", kind: "string", says: "subjects", cell: |row| row.event.tags.join(AND) },
    Column {
        name: "group",
        kind: "string",
        says: "group that the record belongs to",
        cell: |row| row.event.group.as_deref().unwrap_or_default().to_owned(),
    },
    Column {
        name: "importance",
        kind: "integer",
        says: "1 to 3, 3 the most important",
        cell: |row| row.event.importance.map(|importance| importance.to_string()).unwrap_or_default(),
    },
];

/// Writes the table, UTF-8 with a header, lines ended by CR LF (RFC 4180).
pub fn write(site: &Site, out: impl Write) -> io::Result<()> {
    let mut table = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(out);
    let languages: Vec<LangIx> = site.lang_indices().collect();
    let words = languages.iter().flat_map(|&lang| words(site, lang).map(|(name, _)| name));
    table.write_record(COLUMNS.iter().map(|column| column.name.to_owned()).chain(words))?;
    for timeline in &site.timelines {
        for event in &timeline.events {
            let row = Row { timeline, event };
            let cells = COLUMNS.iter().map(|column| (column.cell)(&row));
            let words = languages.iter().flat_map(|&lang| {
                [&event.title, &event.summary].map(|text| if text.has(lang) { text.get(lang).text } else { "" })
            });
            table.write_record(cells.chain(words.map(str::to_owned)))?;
        }
    }
    table.flush()
}

/// The columns as a Table Schema.
pub fn schema(site: &Site) -> Value {
    let fixed = COLUMNS.iter().map(|column| field(column.name, column.kind, column.says));
    let words = site.lang_indices().flat_map(|lang| words(site, lang));
    let fields: Vec<Value> = fixed.chain(words.map(|(name, says)| field(&name, "string", says))).collect();
    json!({ "fields": fields, "primaryKey": ["timeline", "id"], "missingValues": [""] })
}

/// Name and meaning of each column, for people.
pub fn columns(site: &Site) -> Vec<(String, String)> {
    let fixed = COLUMNS.iter().map(|column| (column.name.to_owned(), column.says.to_owned()));
    let words = site.lang_indices().flat_map(|lang| words(site, lang));
    fixed.chain(words.map(|(name, says)| (name, says.to_owned()))).collect()
}

fn field(name: &str, kind: &str, says: &str) -> Value {
    json!({ "name": name, "type": kind, "description": says })
}

/// The columns of the words in one language.
fn words(site: &Site, lang: LangIx) -> [(String, &'static str); 2] {
    let tag = &site.lang(lang).0;
    [
        (format!("title_{tag}"), "what was said or done, in that language"),
        (format!("summary_{tag}"), "the summary, Markdown, in that language"),
    ]
}

impl Row<'_> {
    fn date(&self) -> String {
        self.event.date.as_ref().map(ToString::to_string).unwrap_or_default()
    }

    fn position(&self) -> Option<(f64, f64)> {
        self.event.place.as_ref()?.position
    }

    fn each_speaker(&self, cell: impl Fn(&Self, &Speaker) -> String) -> String {
        self.event.speakers.iter().map(|speaker| cell(self, speaker)).collect::<Vec<_>>().join(AND)
    }

    fn each_source(&self, cell: impl Fn(&Self, &Citation) -> String) -> String {
        self.event.citations.iter().map(|citation| cell(self, citation)).collect::<Vec<_>>().join(AND)
    }

    fn name(&self, speaker: &Speaker) -> String {
        match speaker {
            Speaker::Actor(actor) => self.timeline.actor(*actor).name.default_text().to_owned(),
            Speaker::Named(speaker) => speaker.name.clone(),
        }
    }

    fn role(&self, speaker: &Speaker) -> String {
        match speaker {
            Speaker::Actor(actor) => {
                self.timeline.actor(*actor).role.as_ref().map(|role| role.default_text().to_owned()).unwrap_or_default()
            }
            Speaker::Named(speaker) => speaker.role.clone().unwrap_or_default(),
        }
    }

    fn side(&self, speaker: &Speaker) -> String {
        let side = self.timeline.side_of(speaker);
        side.map(|side| self.timeline.actor(side).name.default_text().to_owned()).unwrap_or_default()
    }

    fn related(&self, relation: Relation) -> String {
        let ids = self.event.relations.get(relation).iter().map(|&other| self.timeline.event(other).id.as_str());
        ids.collect::<Vec<_>>().join(AND)
    }
}
