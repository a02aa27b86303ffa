//! A record to fill in: its file, and what a build would say of it.

use crate::diag::{Diagnostic, Diagnostics, FileId, Span};
use crate::load::Loaded;
use crate::model::Kind;
use crate::parse::parse;
use crate::parse::written::{WrittenSite, WrittenTimeline};
use crate::plan::slug;
use crate::resolve::{ResolveOptions, is_slug, resolve};
use toml_edit::{Array, Datetime, DocumentMut, InlineTable, Item, Value, value};

/// The most bytes of an id that comes from a title.
const LONGEST: usize = 60;

/// A record before anything is written about it.
#[derive(Clone, Debug)]
pub struct NewRecord {
    pub title: String,
    /// EDTF, or a place such as `after:ID`.
    pub date: String,
    pub kind: Kind,
    /// Ids of actors, and names of those who are none.
    pub speakers: Vec<String>,
    /// Ids of sources.
    pub sources: Vec<String>,
}

impl NewRecord {
    /// The text of its file: front matter, and room for what happened.
    pub fn text(&self) -> String {
        let mut front = DocumentMut::new();
        front["date"] = match self.date.parse::<Datetime>() {
            Ok(day) if day.time.is_none() => value(day),
            _ => value(&self.date),
        };
        front["title"] = value(line(&self.title));
        front["kind"] = value(self.kind.name());
        let mut speakers: Vec<Value> = self.speakers.iter().map(|speaker| self::speaker(speaker)).collect();
        match speakers.len() {
            0 => {}
            1 => front["speaker"] = Item::Value(speakers.remove(0)),
            _ => front["speaker"] = value(speakers.into_iter().collect::<Array>()),
        }
        if !self.sources.is_empty() {
            front["sources"] = value(self.sources.iter().collect::<Array>());
        }
        format!("+++\n{front}+++\n")
    }
}

/// The id of an actor, or the name of somebody who is none.
fn speaker(speaker: &str) -> Value {
    if is_slug(speaker) { speaker.into() } else { InlineTable::from_iter([("name", line(speaker))]).into() }
}

/// The text of a translation that has its title only.
pub fn words(title: &str) -> String {
    let mut front = DocumentMut::new();
    front["title"] = value(line(title));
    format!("+++\n{front}+++\n")
}

/// A text without line breaks and without blanks at either end.
pub fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// An id from a title: at most 60 bytes, ending with a word where there are several, and numbered where it is taken.
pub fn id_of(title: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let mut base = slug(title);
    if base.len() > LONGEST {
        let end = base[..=LONGEST].rfind('-').unwrap_or(LONGEST);
        base.truncate(end);
    }
    let numbered = (2_u32..).map(|number| format!("{base}-{number}"));
    std::iter::once(base.clone()).chain(numbered).find(|id| !is_taken(id)).expect("numbers do not end")
}

/// Whether a record, an alias or a removed record of the timeline has this id.
pub fn is_taken(timeline: &WrittenTimeline, id: &str) -> bool {
    let tombstones = timeline.front.tombstones.iter().map(|(id, ..)| id);
    let of_records = timeline.events.iter().flat_map(|event| std::iter::once(&event.id).chain(&event.aliases));
    id == "index" || tombstones.chain(of_records).any(|taken| taken.value == id)
}

/// Parses what was loaded, whatever is wrong with it.
pub fn read(loaded: &Loaded) -> WrittenSite {
    parse(loaded, &mut Diagnostics::default())
}

/// What a build would say of a new file beyond what it says without it. The file need not be on disk.
pub fn findings(loaded: &mut Loaded, shown: &str, path: &str, text: String) -> Diagnostics {
    let before = all_findings(loaded);
    let file = loaded.add_text(shown, path.to_owned(), text);
    let mut found = Diagnostics::default();
    for diagnostic in
        all_findings(loaded).iter().filter(|found| is_of(found, file) && !before.iter().any(|b| b == *found))
    {
        found.add(diagnostic.clone());
    }
    found.settle();
    found
}

fn is_of(found: &Diagnostic, file: FileId) -> bool {
    let is_here = |span: Span| span.file == file;
    is_here(found.span) || found.related.is_some_and(|(span, _)| is_here(span))
}

fn all_findings(loaded: &Loaded) -> Diagnostics {
    let mut found = Diagnostics::default();
    let written = parse(loaded, &mut found);
    resolve(written, &loaded.sources, ResolveOptions { drafts: true, as_of: false }, &mut found);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_come_from_titles() {
        let free = |title: &str| id_of(title, |_| false);
        assert_eq!(free("The port says: “on time”"), "the-port-says-on-time");
        assert_eq!(free(&"word ".repeat(2_000)), "word-word-word-word-word-word-word-word-word-word-word-word");
        assert_eq!(free(&"x".repeat(10_000)).len(), LONGEST);
        assert_eq!(free("?!").len(), 8);
        assert_eq!(id_of("Index", |id| id == "index" || id == "index-2"), "index-3");
    }

    #[test]
    fn a_day_is_written_as_a_date_and_anything_else_as_text() {
        let record = |date: &str| NewRecord {
            title: "It \"happens\"\n again".into(),
            date: date.into(),
            kind: Kind::Claim,
            speakers: vec!["port".into()],
            sources: vec!["a".into(), "b".into()],
        };
        assert_eq!(
            record("2024-10-21").text(),
            "+++\ndate = 2024-10-21\ntitle = 'It \"happens\" again'\nkind = \"claim\"\nspeaker = \"port\"\nsources = [\"a\", \"b\"]\n+++\n"
        );
        assert!(record("2024-10~").text().starts_with("+++\ndate = \"2024-10~\"\n"));
        assert!(record("2024").text().starts_with("+++\ndate = \"2024\"\n"));
    }
}
