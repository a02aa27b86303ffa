//! What each file of a content folder is, by its place and name.

use super::Languages;
use crate::model::LangIx;
use std::collections::BTreeSet;

/// The part a file plays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    Site,
    Labels,
    /// Read by `build`, when every page is known.
    Permalinks,
    Page {
        path: String,
        lang: LangIx,
    },
    InTimeline {
        timeline: String,
        part: Part,
    },
    /// Not a place for this file; the text says what is expected.
    Misplaced(String),
}

/// The part a file plays in a timeline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    Front,
    FrontWords(LangIx),
    Actors,
    Sources,
    Event { stem: String },
    EventWords { stem: String, lang: LangIx },
    Bulk(BulkFormat),
    BulkWords(BulkFormat, LangIx),
    Article { path: String },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BulkFormat {
    Jsonl,
    Csv,
    Toml,
    Yaml,
}

/// The folders that hold a `timeline.md`.
pub fn timelines<'p>(paths: impl Iterator<Item = &'p str>) -> BTreeSet<String> {
    paths.filter_map(|path| path.strip_suffix("/timeline.md")).map(str::to_owned).collect()
}

/// The timeline that a file belongs to: the innermost of the folders that it lies in.
pub fn timeline_of<'p>(path: &'p str, timelines: &BTreeSet<String>) -> Option<&'p str> {
    path.match_indices('/').map(|(at, _)| &path[..at]).rfind(|folder| timelines.contains(*folder))
}

/// Whether records or their translations stand in a file.
pub fn holds_records(path: &str, timelines: &BTreeSet<String>) -> bool {
    let inner = timeline_of(path, timelines).map(|folder| &path[folder.len() + 1..]);
    inner.is_some_and(|inner| inner.starts_with("events/") || inner.starts_with("events."))
}

pub fn role(path: &str, is_text: bool, timelines: &BTreeSet<String>, languages: &Languages) -> Role {
    match path {
        "site.toml" => return Role::Site,
        "labels.toml" => return Role::Labels,
        crate::load::PERMALINKS_FILE => return Role::Permalinks,
        _ => {}
    }
    if let Some(timeline) = timeline_of(path, timelines) {
        let inner = &path[timeline.len() + 1..];
        return match part(inner, is_text, languages) {
            Ok(part) => Role::InTimeline { timeline: timeline.to_owned(), part },
            Err(expected) => Role::Misplaced(expected),
        };
    }
    match path.strip_suffix(".md") {
        Some("timeline") => Role::Misplaced("a timeline has a folder of its own".into()),
        Some(stem) => match with_language(stem, languages) {
            Ok((stem, lang)) => Role::Page { path: stem.to_owned(), lang },
            Err(expected) => Role::Misplaced(expected),
        },
        None => Role::Misplaced("a folder with records has a `timeline.md`".into()),
    }
}

fn part(inner: &str, is_text: bool, languages: &Languages) -> Result<Part, String> {
    if let Some(article) = inner.strip_prefix("articles/") {
        return if is_text && inner.ends_with(".txt") {
            Ok(Part::Article { path: inner.to_owned() })
        } else {
            Err(format!("a saved article is plain text, `articles/{}.txt`", article.split('.').next().unwrap_or("")))
        };
    }
    if let Some(event) = inner.strip_prefix("events/") {
        let stem = event.strip_suffix(".md").ok_or("the folder `events/` holds one record a `.md` file")?;
        let name = stem.rsplit('/').next().unwrap_or(stem);
        let (stem, lang) = with_language(name, languages)?;
        let stem = stem.to_owned();
        return Ok(if lang == LangIx::DEFAULT { Part::Event { stem } } else { Part::EventWords { stem, lang } });
    }
    match inner {
        "actors.toml" => return Ok(Part::Actors),
        "sources.toml" => return Ok(Part::Sources),
        _ => {}
    }
    let known = "a timeline's folder holds `timeline.md`, `actors.toml`, `sources.toml`, `events/`, `articles/` \
                 and `events.jsonl`, `.csv`, `.toml` or `.yaml`";
    let (stem, ending) = inner.rsplit_once('.').ok_or(known)?;
    if let Some(format) = bulk_format(ending)
        && (stem == "events" || stem.starts_with("events."))
    {
        let (_, lang) = with_language(stem, languages)?;
        return Ok(if lang == LangIx::DEFAULT { Part::Bulk(format) } else { Part::BulkWords(format, lang) });
    }
    if ending == "md" && (stem == "timeline" || stem.starts_with("timeline.")) {
        let (_, lang) = with_language(stem, languages)?;
        return Ok(if lang == LangIx::DEFAULT { Part::Front } else { Part::FrontWords(lang) });
    }
    Err(known.into())
}

fn bulk_format(ending: &str) -> Option<BulkFormat> {
    match ending {
        "jsonl" => Some(BulkFormat::Jsonl),
        "csv" => Some(BulkFormat::Csv),
        "toml" => Some(BulkFormat::Toml),
        "yaml" | "yml" => Some(BulkFormat::Yaml),
        _ => None,
    }
}

/// Splits `about.id` into `about` and the language `id`.
fn with_language<'a>(stem: &'a str, languages: &Languages) -> Result<(&'a str, LangIx), String> {
    let name_start = stem.rfind('/').map_or(0, |at| at + 1);
    match stem[name_start..].rsplit_once('.') {
        None => Ok((stem, LangIx::DEFAULT)),
        Some((name, tag)) => match languages.index(tag) {
            Some(lang) => Ok((&stem[..name_start + name.len()], lang)),
            None => Err(format!("`{tag}` is not among the `languages` of `site.toml`")),
        },
    }
}
