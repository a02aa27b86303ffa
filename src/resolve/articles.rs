//! Saved articles: that they exist, that they are the pinned ones, and that they hold the quotations.

use super::Context;
use super::events::Resolved;
use super::sources::Sources;
use crate::diag::{Diagnostics, FileId, Problem, Span, Spanned};
use rayon::prelude::*;
use sha2::{Digest, Sha256};
use std::io;

/// Finds the article of each source, and checks checksums and quotations against the texts.
pub fn check(
    sources: &mut Sources,
    events: &[Resolved],
    articles: &[(String, FileId)],
    context: &Context<'_>,
    diagnostics: &mut Diagnostics,
) {
    let texts: Vec<Option<(String, FileId)>> =
        sources.written.iter_mut().map(|source| find(source, articles, diagnostics)).collect();
    let pinned: Vec<(&Spanned<String>, &str, FileId)> = sources
        .written
        .iter()
        .zip(&texts)
        .filter_map(|(source, text)| Some((source.sha256.as_ref()?, text.as_ref()?.0.as_str(), text.as_ref()?.1)))
        .collect();
    let sums = pinned.par_iter().map(|(.., file)| Ok(hex(&Sha256::digest(context.texts.whole(*file)?.as_bytes()))));
    for ((sum, path, file), actual) in pinned.iter().zip(sums.collect::<Vec<io::Result<String>>>()) {
        match actual {
            Ok(actual) if sum.value.eq_ignore_ascii_case(&actual) => {}
            Ok(actual) => {
                diagnostics.push(Problem::ChecksumMismatch { article: (*path).to_owned(), actual }, sum.span);
            }
            Err(error) => unreadable(*file, &error, diagnostics),
        }
    }
    for event in events {
        let (Some(quote), Some(at)) = (&event.model.quote, event.quote_at) else { continue };
        let cited = event.model.citations.iter().map(|citation| citation.source);
        let source = quote.source.or_else(|| cited.into_iter().find(|source| texts[source.ix()].is_some()));
        let Some((path, file)) = source.and_then(|source| texts[source.ix()].as_ref()) else { continue };
        match context.texts.whole(*file) {
            Ok(text) if text.contains(quote.text.as_str()) => {}
            Ok(_) => diagnostics.push(Problem::QuoteNotFound { article: path.clone() }, at),
            Err(error) => unreadable(*file, &error, diagnostics),
        }
    }
}

/// An article that was there when the content was loaded.
fn unreadable(file: FileId, error: &io::Error, diagnostics: &mut Diagnostics) {
    diagnostics.push(Problem::Unreadable { reason: error.kind().to_string() }, Span::new(file, 0, 0));
}

/// The article a source names, else the one that bears its id.
fn find(
    source: &mut crate::parse::written::WrittenSource,
    articles: &[(String, FileId)],
    diagnostics: &mut Diagnostics,
) -> Option<(String, FileId)> {
    let at = |path: &str| articles.iter().find(|(known, _)| known == path).cloned();
    let Some(named) = &source.article else {
        let found = at(&format!("articles/{}.txt", source.id.value))?;
        source.article = Some(Spanned::new(found.0.clone(), source.id.span));
        return Some(found);
    };
    let span: Span = named.span;
    if named.value.starts_with('/') || named.value.split('/').any(|part| part == "..") {
        diagnostics.push(Problem::PathOutside { path: named.value.clone() }, span);
        return None;
    }
    let path =
        if named.value.starts_with("articles/") { named.value.clone() } else { format!("articles/{}", named.value) };
    let found = at(&path);
    if found.is_none() {
        diagnostics.push(Problem::ArticleMissing { article: path.clone() }, span);
    }
    source.article = Some(Spanned::new(path, span));
    found
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
