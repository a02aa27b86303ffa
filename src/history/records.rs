//! The records of a content folder, an archive, a built site, or a data file.

use crate::archive::store::{self, Item, Soundness, Store};
use crate::archive::{ArchiveError, Fault, record};
use crate::build::{Reading, read};
use crate::diag::{Diagnostics, SourceMap};
use crate::edition::{Edition, Voice};
use crate::export::export;
use crate::model::{LangIx, Site};
use crate::plan::{ExportFormat, plan};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use walkdir::WalkDir;

/// Records by timeline and id.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Records {
    pub records: BTreeMap<(String, String), Map<String, Value>>,
    /// Whether they are those of `timeline.json`, in one language, and not those of `events.jsonl`.
    pub is_published: bool,
}

/// Why there are no records.
#[derive(Debug, thiserror::Error)]
pub enum RecordsError {
    #[error("the content has errors")]
    Content { diagnostics: Box<Diagnostics>, sources: Box<SourceMap> },
    #[error("{0}")]
    Archive(#[from] ArchiveError),
    #[error("`{}` is damaged: {fault}", path.display())]
    Damaged { path: PathBuf, fault: Fault },
    #[error("`{}` holds no records that are known: no content folder, archive, built site, `events.jsonl` or `timeline.json`", path.display())]
    Nothing { path: PathBuf },
    #[error("line {line} of `{}` is no record: {reason}", path.display())]
    Line { path: PathBuf, line: usize, reason: String },
    #[error("can't read `{}`: {}", path.display(), error.kind())]
    Io { path: PathBuf, error: io::Error },
}

/// Reads the records at `path`, whatever it is.
///
/// # Errors
/// When it can't be read, is damaged, has errors, or holds none.
pub fn records(path: &Path) -> Result<Records, RecordsError> {
    if path.join("site.toml").is_file() {
        return of_content(path);
    }
    if path.join("content/site.toml").is_file() {
        return of_content(&path.join("content"));
    }
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default().to_ascii_lowercase();
    match ending.as_str() {
        "jsonl" => return of_lines(&bytes(path)?, path),
        "json" => return of_documents(vec![(path.to_owned(), bytes(path)?)], path),
        _ => {}
    }
    if path.is_dir() && !path.join("bagit.txt").is_file() {
        return of_built_site(path);
    }
    of_archive(path)
}

fn bytes(path: &Path) -> Result<Vec<u8>, RecordsError> {
    fs::read(path).map_err(|error| RecordsError::Io { path: path.into(), error })
}

fn of_content(content: &Path) -> Result<Records, RecordsError> {
    Ok(of_site(&site_of(content)?))
}

fn site_of(content: &Path) -> Result<Site, RecordsError> {
    let Reading { sources, mut diagnostics, site, .. } = read(content, false);
    site.ok_or_else(|| {
        diagnostics.settle();
        RecordsError::Content { diagnostics: Box::new(diagnostics), sources: Box::new(sources) }
    })
}

fn of_site(site: &Site) -> Records {
    let mut out = Records::default();
    for timeline in &site.timelines {
        for event in &timeline.events {
            if let Value::Object(fields) = record(site, timeline, event) {
                out.records.insert((timeline.path.clone(), event.id.clone()), fields);
            }
        }
    }
    out
}

fn of_archive(path: &Path) -> Result<Records, RecordsError> {
    let store = store::open(path)?;
    let damaged = |fault: Fault| RecordsError::Damaged { path: path.into(), fault };
    let item = store.items().iter().find(|item| {
        let inner = item.path.strip_suffix("data/events.jsonl");
        inner.is_some_and(|root| root.is_empty() || root.find('/') == Some(root.len() - 1))
    });
    let Some(item) = item else {
        return match store.faults().first() {
            Some(fault) => Err(damaged(fault.clone())),
            None => Err(RecordsError::Nothing { path: path.into() }),
        };
    };
    of_lines(&bytes_of(store.as_ref(), item, path)?, path)
}

fn bytes_of(store: &dyn Store, item: &Item, path: &Path) -> Result<Vec<u8>, RecordsError> {
    let damaged = |fault: Fault| RecordsError::Damaged { path: path.into(), fault };
    let mut bytes = Vec::new();
    match store.read(item, &mut |piece| bytes.extend_from_slice(piece)).map_err(damaged)? {
        Soundness::Broken => Err(damaged(Fault::Changed { path: item.path.clone() })),
        Soundness::Checked | Soundness::Unknown => Ok(bytes),
    }
}

fn of_lines(text: &[u8], path: &Path) -> Result<Records, RecordsError> {
    let mut out = Records::default();
    let lines = text.split(|&byte| byte == b'\n').enumerate();
    for (at, line) in lines.filter(|(_, line)| !line.trim_ascii().is_empty()) {
        let refused = |reason: String| RecordsError::Line { path: path.into(), line: at + 1, reason };
        let fields: Map<String, Value> = serde_json::from_slice(line).map_err(|error| refused(error.to_string()))?;
        let text = |name: &str| fields.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        let key = (text("timeline"), text("id"));
        if key.1.is_empty() {
            return Err(refused("it has no `id`".into()));
        }
        out.records.insert(key, fields);
    }
    Ok(out)
}

/// The same as published, in the default language: for a comparison with a built site or a `timeline.json`.
///
/// # Errors
/// As [`records`].
pub fn published(path: &Path) -> Result<Records, RecordsError> {
    let content = if path.join("site.toml").is_file() { path.to_owned() } else { path.join("content") };
    if content.join("site.toml").is_file() {
        let site = site_of(&content)?;
        let plan = plan(&site);
        let voice = Voice::new(&site, LangIx::DEFAULT);
        let documents = (0..site.timelines.len()).map(|timeline| {
            let edition = Edition::new(&site, &plan, timeline, LangIx::DEFAULT, &voice);
            let mut bytes = Vec::new();
            export(&edition, ExportFormat::Json, &mut bytes).expect("memory takes every byte");
            (path.to_owned(), bytes)
        });
        return of_documents(documents.collect(), path);
    }
    let store = store::open(path)?;
    let mut documents = Vec::new();
    let items = store.items().iter().filter(|item| item.path.contains("data/site/"));
    for item in items.filter(|item| item.path.ends_with(DATA_FILE)) {
        documents.push((PathBuf::from(&item.path), bytes_of(store.as_ref(), item, path)?));
    }
    of_documents(documents, path)
}

/// Where a built site keeps the data of a timeline, below its folder.
const DATA_FILE: &str = "/_/timeline.json";

fn of_built_site(path: &Path) -> Result<Records, RecordsError> {
    let mut documents = Vec::new();
    for entry in WalkDir::new(path).sort_by_file_name().into_iter().flatten() {
        if entry.path().ends_with(&DATA_FILE[1..]) {
            documents.push((entry.path().to_owned(), bytes(entry.path())?));
        }
    }
    of_documents(documents, path)
}

/// Reads `timeline.json` files; where there are several, those of the default language.
fn of_documents(documents: Vec<(PathBuf, Vec<u8>)>, path: &Path) -> Result<Records, RecordsError> {
    let mut out = Records { is_published: true, ..Records::default() };
    let (is_one, mut is_known) = (documents.len() == 1, false);
    for (file, text) in documents {
        let document: Value = serde_json::from_slice(&text).map_err(|error| RecordsError::Line {
            path: file,
            line: error.line(),
            reason: error.to_string(),
        })?;
        let (Some(timeline), Some(events)) = (document["id"].as_str(), document["events"].as_array()) else { continue };
        is_known = true;
        if !is_one && document["lang"] != document["default_lang"] {
            continue;
        }
        for event in events.iter().filter_map(Value::as_object) {
            let id = event.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
            let mut event = event.clone();
            event.insert("timeline".into(), timeline.into());
            out.records.insert((timeline.to_owned(), id), event);
        }
    }
    if is_known { Ok(out) } else { Err(RecordsError::Nothing { path: path.into() }) }
}
