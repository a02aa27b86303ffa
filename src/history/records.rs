//! The records of a content folder, an archive, a built site, or a data file.

use crate::archive::{ArchiveError, Fault, record, store};
use crate::build::{Reading, read};
use crate::diag::{Diagnostics, SourceMap};
use crate::model::Site;
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
        "jsonl" => return of_lines(&text(path)?, path),
        "json" => return of_documents(&[path.to_owned()], path),
        _ => {}
    }
    if path.is_dir() && !path.join("bagit.txt").is_file() {
        return of_built_site(path);
    }
    of_archive(path)
}

fn text(path: &Path) -> Result<String, RecordsError> {
    fs::read_to_string(path).map_err(|error| RecordsError::Io { path: path.into(), error })
}

fn of_content(content: &Path) -> Result<Records, RecordsError> {
    let Reading { sources, mut diagnostics, site, .. } = read(content, false);
    match site {
        Some(site) => Ok(of_site(&site)),
        None => {
            diagnostics.settle();
            Err(RecordsError::Content { diagnostics: Box::new(diagnostics), sources: Box::new(sources) })
        }
    }
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
    let mut bytes = Vec::new();
    let soundness = store.read(item, &mut |piece| bytes.extend_from_slice(piece)).map_err(damaged)?;
    if soundness == store::Soundness::Broken {
        return Err(damaged(Fault::Changed { path: item.path.clone() }));
    }
    of_lines(&String::from_utf8_lossy(&bytes), path)
}

fn of_lines(text: &str, path: &Path) -> Result<Records, RecordsError> {
    let mut out = Records::default();
    for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let refused = |reason: String| RecordsError::Line { path: path.into(), line: at + 1, reason };
        let fields: Map<String, Value> = serde_json::from_str(line).map_err(|error| refused(error.to_string()))?;
        let text = |name: &str| fields.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        let key = (text("timeline"), text("id"));
        if key.1.is_empty() {
            return Err(refused("it has no `id`".into()));
        }
        out.records.insert(key, fields);
    }
    Ok(out)
}

/// The data files of a site that was built: those of the default language, which stand first and have no language before them.
fn of_built_site(path: &Path) -> Result<Records, RecordsError> {
    let files = WalkDir::new(path).sort_by_file_name().into_iter().flatten();
    let data = files.filter(|entry| entry.path().ends_with("_/timeline.json")).map(walkdir::DirEntry::into_path);
    of_documents(&data.collect::<Vec<_>>(), path)
}

fn of_documents(files: &[PathBuf], path: &Path) -> Result<Records, RecordsError> {
    let mut out = Records { is_published: true, ..Records::default() };
    let mut is_known = false;
    for file in files {
        let document: Value = serde_json::from_str(&text(file)?).map_err(|error| RecordsError::Line {
            path: file.clone(),
            line: error.line(),
            reason: error.to_string(),
        })?;
        let (Some(timeline), Some(events)) = (document["id"].as_str(), document["events"].as_array()) else { continue };
        is_known = true;
        let is_translation = document["lang"] != document["default_lang"];
        for event in events.iter().filter_map(Value::as_object).filter(|_| !is_translation || files.len() == 1) {
            let id = event.get("id").and_then(Value::as_str).unwrap_or_default();
            out.records.insert((timeline.to_owned(), id.to_owned()), event.clone());
        }
    }
    if is_known { Ok(out) } else { Err(RecordsError::Nothing { path: path.into() }) }
}
