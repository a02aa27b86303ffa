//! Texts into records as written. Asks what a file says, never what it means: no reference is followed here.

mod actor;
mod again;
mod bulk;
mod event;
mod evidence;
mod fields;
mod format;
mod front_matter;
mod gathered;
mod inset;
#[cfg(test)]
mod known;
mod layout;
mod node;
mod sequence;
mod site;
mod source;
mod timeline;
mod words;
pub mod written;

use crate::diag::{Diagnostics, FileId, Problem, SourceMap, Span, Spanned, suggest};
use crate::load::{Loaded, LoadedFile};
use crate::model::LangIx;
use fields::Fields;
use gathered::{Given, Read, gather};
use layout::{Part, Role};
use node::{Node, Piece, Value};
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;
use written::{WrittenPage, WrittenSite};

pub use again::{Parsed, Renewed};
pub use fields::inside;
pub use inset::FENCE;
pub use layout::{timeline_of, timelines};
pub use site::TOKENS;

/// The languages of a site, the default one first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Languages(pub Vec<String>);

impl Default for Languages {
    fn default() -> Self {
        Self(vec!["en".into()])
    }
}

impl Languages {
    pub fn index(&self, tag: &str) -> Option<LangIx> {
        let at = self.0.iter().position(|known| known == tag)?;
        u8::try_from(at).ok().map(LangIx)
    }

    /// A table of texts by language, such as `names = { id = "…" }`.
    fn words(&self, fields: &mut Fields<'_, '_>, name: &'static str) -> Vec<(LangIx, String)> {
        let Some(node) = fields.take(name) else { return Vec::new() };
        let Some(mut inner) = Fields::of(node, name, fields.diagnostics) else { return Vec::new() };
        let mut out = Vec::new();
        for (key, value) in inner.take_rest() {
            match self.index(&key.name) {
                Some(lang) => {
                    out.extend(inner.text_of(&key.name, value).map(|text| (lang, text.value)));
                }
                None => {
                    let suggestion = suggest(&key.name, self.0.iter().map(String::as_str));
                    let value = key.name.into_owned();
                    inner
                        .diagnostics
                        .push(Problem::UnknownValue { field: "language".into(), value, suggestion }, key.span);
                }
            }
        }
        out
    }
}

/// Parses every file of a content folder.
pub fn parse(loaded: &Loaded, diagnostics: &mut Diagnostics) -> WrittenSite {
    let (mut site, scope) = begin(loaded, diagnostics);
    let given: Vec<Given> = loaded.files.par_iter().map(|file| parse_file(file, &loaded.sources, &scope)).collect();
    gather(given, &mut site, diagnostics);
    site
}

/// How many files are parsed before their texts are let go of.
const SPARING_STEP: usize = 256;

/// The same for a reader that needs the text of a record only to point at it: one that there is nothing to say of is let go
/// of once it was parsed. All records in both forms take half of what a large site does.
pub fn parse_sparingly(loaded: &mut Loaded, diagnostics: &mut Diagnostics) -> WrittenSite {
    let (mut site, scope) = begin(loaded, diagnostics);
    let Loaded { files, sources, .. } = loaded;
    let given = files.chunks(SPARING_STEP).flat_map(|files| {
        let given: Vec<Given> = files.par_iter().map(|file| parse_file(file, sources, &scope)).collect();
        for (file, (_, _, found)) in files.iter().zip(&given) {
            if found.iter().next().is_none() && layout::holds_records(&file.path, &scope.folders) {
                sources.replace_text(file.id, String::new());
            }
        }
        given
    });
    gather(given, &mut site, diagnostics);
    site
}

/// What the role of a file depends on, beside its path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Scope {
    languages: Languages,
    folders: BTreeSet<String>,
}

/// What the whole site rests on, before its timelines and pages.
fn begin(loaded: &Loaded, diagnostics: &mut Diagnostics) -> (WrittenSite, Scope) {
    let mut site = WrittenSite { assets: loaded.assets.clone(), ..WrittenSite::default() };
    let languages = parse_site(loaded, &mut site, diagnostics);
    let folders = layout::timelines(loaded.files.iter().map(|file| file.path.as_str()));
    let scope = Scope { languages, folders };
    if let Some(labels) = file_text(loaded, "labels.toml")
        && let Some(table) = format::toml::parse(labels, diagnostics)
    {
        site.labels = site::labels(table, &scope.languages, diagnostics);
    }
    (site, scope)
}

fn parse_site(loaded: &Loaded, site: &mut WrittenSite, diagnostics: &mut Diagnostics) -> Languages {
    let Some(piece) = file_text(loaded, "site.toml") else {
        // An unreadable `site.toml` was reported when it was loaded.
        if let (Some(root), false) = (loaded.root, diagnostics.has_errors()) {
            diagnostics.push(Problem::MissingSiteFile, Span::new(root, 0, 0));
        }
        return Languages::default();
    };
    match format::toml::parse(piece, diagnostics) {
        Some(table) => self::site::site(table, site, diagnostics),
        None => Languages::default(),
    }
}

fn file_text<'l>(loaded: &'l Loaded, path: &str) -> Option<Piece<'l>> {
    let file = loaded.files.iter().find(|file| file.path == path)?;
    Some(whole(file.id, &loaded.sources))
}

/// A file's text without its BOM.
fn whole(file: FileId, sources: &SourceMap) -> Piece<'_> {
    let text = &sources.file(file).text;
    let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    Piece { file, start, text: &text[start..] }
}

fn parse_file(loaded: &LoadedFile, sources: &SourceMap, scope: &Scope) -> Given {
    let (file, languages) = (loaded.id, &scope.languages);
    let mut found = Diagnostics::default();
    let (timeline, read) = match layout::role(&loaded.path, loaded.is_text, &scope.folders, languages) {
        Role::Site | Role::Labels | Role::Permalinks => (None, None),
        Role::Misplaced(expected) => {
            found.push(Problem::UnexpectedFile { expected }, Span::new(file, 0, 0));
            (None, None)
        }
        Role::Page { path, lang } => (None, page(file, sources, path, lang, &mut found).map(Read::Page)),
        Role::InTimeline { timeline, part } => (Some(timeline), parse_part(file, sources, part, languages, &mut found)),
    };
    (timeline, read.unwrap_or(Read::Nothing), found)
}

fn parse_part(
    file: FileId,
    sources: &SourceMap,
    part: Part,
    languages: &Languages,
    diagnostics: &mut Diagnostics,
) -> Option<Read> {
    let text = sources.file(file).text.as_str();
    let name = sources.file(file).path.as_str();
    Some(match part {
        Part::Article { path } => Read::Article(path, file),
        Part::Actors => {
            let table = format::toml::parse(whole(file, sources), diagnostics);
            Read::Actors(table.map(|table| actor::actors(table, languages, diagnostics)))
        }
        Part::Sources => {
            let table = format::toml::parse(whole(file, sources), diagnostics);
            Read::Sources(table.map(|table| source::sources(table, diagnostics)))
        }
        Part::Front => {
            let document = front_matter::split(file, text, diagnostics)?;
            Read::Front(Box::new(timeline::front(document, diagnostics)))
        }
        Part::FrontWords(lang) => {
            let document = front_matter::split(file, text, diagnostics)?;
            Read::FrontWords(lang, timeline::front_words(document, "timeline.md", diagnostics))
        }
        Part::Event { stem } => {
            let document = front_matter::split(file, text, diagnostics)?;
            let body = document.body.spanned();
            let (fields, stem) = record(document.front, stem, diagnostics);
            Read::Events(vec![Arc::new(event::event(fields, Some(stem), Some(body)))])
        }
        Part::EventWords { stem, lang } => {
            let document = front_matter::split(file, text, diagnostics)?;
            let body = document.body.spanned();
            let original = format!("{stem}.md");
            let (fields, stem) = record(document.front, stem, diagnostics);
            let words = words::event_words(fields, lang, Some(stem), Some(body), &original);
            Read::EventWords(words.into_iter().collect())
        }
        Part::Bulk(format) => Read::Events(bulk::events(whole(file, sources), format, diagnostics)),
        Part::BulkWords(format, lang) => {
            let original = original_name(name);
            Read::EventWords(bulk::words(whole(file, sources), format, lang, &original, diagnostics))
        }
    })
}

/// The name of the bulk file that `events.id.jsonl` translates.
fn original_name(path: &str) -> String {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.').map_or_else(|| name.to_owned(), |(_, ending)| format!("events.{ending}"))
}

/// The fields of a record in a file of its own; the file's stem stands for its id.
fn record<'n, 'd>(
    front: Node<'n>,
    stem: String,
    diagnostics: &'d mut Diagnostics,
) -> (Fields<'n, 'd>, Spanned<String>) {
    let span = front.span.part(0, 0);
    let Value::Table(table) = front.value else { unreachable!("front matter is a table") };
    (Fields::new(span, table, diagnostics), Spanned::new(stem, Span::new(span.file, 0, 0)))
}

fn page(
    file: FileId,
    sources: &SourceMap,
    path: String,
    lang: LangIx,
    diagnostics: &mut Diagnostics,
) -> Option<WrittenPage> {
    let document = front_matter::split(file, &sources.file(file).text, diagnostics)?;
    let span = document.front.span.part(0, 0);
    let body = document.body.spanned();
    let insets = inset::insets(document.body, diagnostics);
    let (mut fields, _) = record(document.front, path.clone(), diagnostics);
    let title = fields.required_text("title", "the page", "add `title = \"…\"`");
    let description = fields.text("description").map(|text| text.value);
    fields.extra();
    fields.finish();
    Some(WrittenPage { path, lang, span, title, description, body, insets })
}
