//! Which saved article each source has.

use crate::diag::{Diagnostics, FileId, Problem, Spanned};
use crate::parse::written::WrittenSource;
use std::collections::BTreeMap;

/// The saved articles of a timeline, by their paths inside its folder.
pub struct Articles<'a>(BTreeMap<&'a str, FileId>);

/// A saved article: its path inside the timeline's folder, and its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    pub path: String,
    pub file: FileId,
}

impl<'a> Articles<'a> {
    pub fn new(articles: &'a [(String, FileId)]) -> Self {
        Self(articles.iter().map(|(path, file)| (path.as_str(), *file)).collect())
    }

    /// The article a source names, else the one that bears its id.
    pub fn of_source(&self, source: &mut WrittenSource, diagnostics: &mut Diagnostics) -> Option<Saved> {
        let (found, span) = match &source.article {
            Some(named) => (self.named(named, diagnostics)?, named.span),
            None if self.0.is_empty() => return None,
            None => (self.at(format!("articles/{}.txt", source.id.value))?, source.id.span),
        };
        source.article = Some(Box::new(Spanned::new(found.path.clone(), span)));
        Some(found)
    }

    /// The article at a path that somebody wrote, with or without its folder.
    pub fn named(&self, named: &Spanned<String>, diagnostics: &mut Diagnostics) -> Option<Saved> {
        let Spanned { value: path, span } = named;
        if path.starts_with('/') || path.split('/').any(|part| part == "..") {
            diagnostics.push(Problem::PathOutside { path: path.clone() }, *span);
            return None;
        }
        let path = if path.starts_with("articles/") { path.clone() } else { format!("articles/{path}") };
        let found = self.at(path.clone());
        if found.is_none() {
            diagnostics.push(Problem::ArticleMissing { article: path }, *span);
        }
        found
    }

    fn at(&self, path: String) -> Option<Saved> {
        let file = *self.0.get(path.as_str())?;
        Some(Saved { path, file })
    }
}
