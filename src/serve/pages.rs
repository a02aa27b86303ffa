//! The pages of a good reading, each made when it is first asked for.

use super::page::{trouble, with_script};
use super::{Ears, News};
use crate::build::{Item, Output, Reading};
use crate::diag::{Diagnostic, Diagnostics, Format, render};
use crate::plan::PageKind;
use crate::render::TemplateError;
use axum::body::Bytes;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

pub struct Pages {
    output: Output,
    /// What a template that fails is found in.
    reading: Reading,
    base_path: String,
    ears: Ears,
    /// What was told of templates that fail: many pages fail alike.
    told: Mutex<Vec<Diagnostic>>,
    /// By path.
    made: Mutex<BTreeMap<String, Arc<OnceLock<Made>>>>,
    /// Changes with the stylesheets.
    pub style: String,
    /// Changes with what every page loads.
    loaded: blake3::Hash,
}

/// A file in memory.
#[derive(Clone, Debug)]
pub struct Made {
    pub bytes: Bytes,
    pub media_type: &'static str,
    /// Changes with the page and with what it loads, its style aside.
    pub mark: String,
    pub has_failed: bool,
}

/// What there is at a path.
pub enum Found {
    Made(Made),
    Asset(PathBuf),
    /// The folder's index is at the path with a slash after it.
    Folder,
    /// Nothing but the page that says so.
    Nothing(Made),
}

impl Pages {
    pub fn new(output: Output, reading: Reading, base_path: String, ears: Ears) -> Self {
        let (mut style, mut loaded) = (blake3::Hasher::new(), blake3::Hasher::new());
        for page in &output.plan.pages {
            let hasher = match page.kind {
                PageKind::Stylesheet => &mut style,
                PageKind::Script | PageKind::EmbedScript | PageKind::KnownScript => &mut loaded,
                _ => continue,
            };
            // One that can't be made says so when it is asked for.
            hasher.update(&output.renderer.render(page).unwrap_or_default());
        }
        for asset in &output.site.assets {
            if asset.path.ends_with(".css") { &mut style } else { &mut loaded }.update(asset.hash.as_bytes());
        }
        let style = style.finalize().to_hex().to_string();
        let loaded = loaded.finalize();
        Self { output, reading, base_path, ears, told: Mutex::default(), made: Mutex::default(), style, loaded }
    }

    /// The file at a path relative to the output's root.
    pub fn find(&self, path: &str) -> Found {
        let file = if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
        match self.output.find(&file) {
            Some(Item::Asset(asset)) => Found::Asset(asset.from.clone()),
            Some(item) => Found::Made(self.made(&file, item)),
            None if self.output.find(&format!("{path}/index.html")).is_some() => Found::Folder,
            None => {
                let item = self.output.find(NOT_FOUND).expect("every site has such a page");
                Found::Nothing(self.made(NOT_FOUND, item))
            }
        }
    }

    /// Changes with what stands at a path.
    pub fn mark(&self, path: &str) -> String {
        match self.find(path) {
            Found::Made(made) | Found::Nothing(made) => made.mark,
            Found::Asset(_) | Found::Folder => String::new(),
        }
    }

    fn made(&self, path: &str, item: Item<'_>) -> Made {
        let cell = {
            let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(made.entry(path.to_owned()).or_default())
        };
        cell.get_or_init(|| self.make(path, item)).clone()
    }

    fn make(&self, path: &str, item: Item<'_>) -> Made {
        let media_type = media_type(path, item);
        let bytes = match item {
            Item::Page(page) => self.output.renderer.render(page).map_err(|error| self.blame(error)),
            Item::File(file) => {
                let mut bytes = Vec::new();
                let written = self.output.files.write(file, |_| None, &mut bytes);
                written.map(|()| bytes).map_err(|error| error.to_string())
            }
            Item::Asset(_) => unreachable!("assets are read from disk"),
        };
        let has_failed = bytes.is_err();
        let (bytes, media_type) = match bytes {
            Ok(bytes) => (bytes, media_type),
            Err(words) => (trouble("this page can't be made", &words), HTML),
        };
        let mark = blake3::Hasher::new().update(self.loaded.as_bytes()).update(&bytes).finalize().to_hex().to_string();
        let bytes = if media_type == HTML { with_script(bytes, &self.base_path, &mark, &self.style) } else { bytes };
        Made { bytes: bytes.into(), media_type, mark, has_failed }
    }

    /// A template's error as the terminal tells it, and was told it.
    fn blame(&self, error: TemplateError) -> String {
        let (one, sources) = (self.reading.blame(error), &self.reading.sources);
        let mut found = Diagnostics::default();
        found.add(one.clone());
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        if !told.contains(&one) {
            told.push(one);
            self.ears.tell(News::Failed { found: &found, sources });
        }
        render(&found, sources, Format::Human, false)
    }
}

const NOT_FOUND: &str = "404.html";
const HTML: &str = "text/html; charset=utf-8";

fn media_type(path: &str, item: Item<'_>) -> &'static str {
    match item {
        Item::File(file) => match file.kind.media_type() {
            "text/calendar" => "text/calendar; charset=utf-8",
            "text/csv" => "text/csv; charset=utf-8",
            "text/plain" => "text/plain; charset=utf-8",
            other => other,
        },
        Item::Page(_) | Item::Asset(_) => match path.rsplit_once('.').map_or("", |(_, ending)| ending) {
            "html" => HTML,
            "css" => "text/css; charset=utf-8",
            "js" => "text/javascript; charset=utf-8",
            "json" => "application/json",
            _ => "text/plain; charset=utf-8",
        },
    }
}
