//! A timeline's folder: articles, sources and drafts are added; nothing that exists is overwritten.

mod bibliography;
mod record;

use super::article::Article;
use super::draft::Draft;
use super::output::Offsets;
use super::{Actor, Pulled};
use crate::plan::slug;
use crate::write::write_new;
use bibliography::Bibliography;
use sha2::{Digest, Sha256};
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// The folder, and its bibliography as read.
#[derive(Debug)]
pub struct Timeline {
    folder: PathBuf,
    sources: Bibliography,
}

/// What became of an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Added {
    New {
        source: String,
        drafts: usize,
    },
    /// It was there: nothing was added.
    Known {
        source: String,
    },
}

/// Why nothing could be added.
#[derive(Debug, thiserror::Error)]
pub enum TimelineError {
    #[error("there is no timeline in `{}`: it has no `timeline.md`", .0.display())]
    NoTimeline(PathBuf),
    #[error("`{}` cannot be read: {error}", path.display())]
    Unreadable { path: PathBuf, error: String },
    #[error("`{}` cannot be written: {error}", path.display())]
    Unwritable { path: PathBuf, error: io::Error },
    #[error(
        "the article has neither an outlet nor an address: give it as JSONL with `publisher`, or put the line `publisher: NAME` and an empty line above its text"
    )]
    Nameless,
}

impl Timeline {
    /// Opens a timeline's folder.
    ///
    /// # Errors
    /// When it is none, or its bibliography cannot be read.
    pub fn open(folder: &Path) -> Result<Self, TimelineError> {
        if !folder.join("timeline.md").is_file() {
            return Err(TimelineError::NoTimeline(folder.to_owned()));
        }
        let path = folder.join("sources.toml");
        let text = text_of(&path)?;
        let sources = Bibliography::parse(&text).map_err(|error| TimelineError::Unreadable { path, error })?;
        Ok(Self { folder: folder.to_owned(), sources })
    }

    /// The actors, with every name they go by.
    ///
    /// # Errors
    /// When `actors.toml` cannot be read.
    pub fn actors(&self) -> Result<Vec<Actor>, TimelineError> {
        let path = self.folder.join("actors.toml");
        let table: toml::Table = toml::from_str(&text_of(&path)?)
            .map_err(|error| TimelineError::Unreadable { path, error: error.to_string() })?;
        Ok(table.into_iter().filter_map(|(id, actor)| Some(Actor { id, names: names(actor.as_table()?) })).collect())
    }

    /// Adds an article with its source and drafts.
    ///
    /// # Errors
    /// When the article has no name to cite it by, or a file cannot be written.
    pub fn add(&mut self, pulled: &Pulled) -> Result<Added, TimelineError> {
        let article = &pulled.article;
        let text = article.text.as_str();
        let sha256 = hex(&Sha256::digest(text.as_bytes()));
        let (url, publisher) = cited(article);
        if let Some(source) = self.sources.find(url, &sha256) {
            return Ok(Added::Known { source: source.to_owned() });
        }
        if url.is_none() && publisher.is_none() {
            return Err(TimelineError::Nameless);
        }
        let source = self.new_id(article, publisher.as_deref(), text);
        self.write_new(&article_path(&source), text)?;
        let offsets = Offsets::new(&article.text);
        let mut drafts = 0;
        for (number, draft) in (1..).zip(&pulled.drafts) {
            let record = record::record(pulled, draft, &source, &offsets);
            drafts += usize::from(self.write_new(&format!("events/{source}-{number:02}.md"), &record)?);
        }
        self.sources.add(&source, pulled, url, publisher.as_deref(), &sha256);
        Ok(Added::New { source, drafts })
    }

    /// Writes the bibliography, if it changed: a new file takes the old one's place at once.
    ///
    /// # Errors
    /// When it cannot be written; the old one stays.
    pub fn finish(self) -> Result<(), TimelineError> {
        if !self.sources.is_changed {
            return Ok(());
        }
        let path = self.folder.join("sources.toml");
        let scratch = self.folder.join(".sources.toml.new");
        fs::write(&scratch, self.sources.text())
            .and_then(|()| fs::rename(&scratch, &path))
            .map_err(|error| TimelineError::Unwritable { path, error })
    }

    /// An id that no source has: outlet and day, numbered where that is taken.
    fn new_id(&self, article: &Article, publisher: Option<&str>, text: &str) -> String {
        let name = publisher.or(article.title.as_deref()).unwrap_or("article");
        let base = match &article.published {
            Some(published) => format!("{}-{}", slug(name), published.date),
            None => slug(name),
        };
        let is_free = |id: &String| {
            let saved = fs::read_to_string(self.folder.join(article_path(id)));
            !self.sources.has(id) && saved.map_or(true, |saved| saved == text)
        };
        let numbered = (2_u32..).map(|number| format!("{base}-{number}"));
        std::iter::once(base.clone()).chain(numbered).find(is_free).expect("numbers do not end")
    }

    /// Writes a file that is not there yet; says whether it did.
    fn write_new(&self, relative: &str, text: &str) -> Result<bool, TimelineError> {
        let path = self.folder.join(relative);
        write_new(&path, text).map_err(|error| TimelineError::Unwritable { path, error })
    }
}

/// The path of a saved article inside the timeline's folder.
fn article_path(source: &str) -> String {
    format!("articles/{source}.txt")
}

/// The text of a file, empty when there is none.
fn text_of(path: &Path) -> Result<String, TimelineError> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(text),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(String::new()),
        Err(error) => Err(TimelineError::Unreadable { path: path.to_owned(), error: error.to_string() }),
    }
}

fn names(actor: &toml::Table) -> Vec<String> {
    let mut names: Vec<String> =
        actor.get("name").and_then(toml::Value::as_str).map(str::to_owned).into_iter().collect();
    let translated = actor.get("names").and_then(toml::Value::as_table).into_iter().flat_map(toml::Table::values);
    let aliases = actor.get("aliases").and_then(toml::Value::as_array).into_iter().flatten();
    names.extend(translated.chain(aliases).filter_map(toml::Value::as_str).map(str::to_owned));
    names
}

/// Address and outlet to cite an article by: a reprint that tells neither is cited by its original.
fn cited(article: &Article) -> (Option<&str>, Option<String>) {
    if article.url.is_some() || article.publisher.is_some() {
        return (article.url.as_deref(), article.publisher.clone());
    }
    let Some(original) = &article.original else { return (None, None) };
    (original.url.as_deref(), original.name())
}

/// Who stands between the speaker and the article: the agency it cites, and the outlet it reprints.
fn via(draft: &Draft, article: &Article) -> Vec<String> {
    let mut via: Vec<String> = draft.outlet.iter().map(|outlet| super::output::on_one_line(&outlet.name)).collect();
    let is_named = article.url.is_some() || article.publisher.is_some();
    if let Some(original) = article.original.as_ref().filter(|_| is_named) {
        via.extend(original.name().filter(|name| !via.contains(name)));
    }
    via
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
