//! Saved articles: that they exist, that they are the pinned ones, and that they hold the quotations.

use super::Context;
use super::events::Resolved;
use super::sources::Sources;
use crate::diag::{Diagnostics, FileId, Problem, Span, Spanned};
use sha2::{Digest, Sha256};

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
    for (source, text) in sources.written.iter().zip(&texts) {
        let (Some(sum), Some((path, file))) = (&source.sha256, text) else { continue };
        let actual = hex(&Sha256::digest(context.texts.file(*file).text.as_bytes()));
        if !sum.value.eq_ignore_ascii_case(&actual) {
            diagnostics.push(Problem::ChecksumMismatch { article: path.clone(), actual }, sum.span);
        }
    }
    for event in events {
        let (Some(quote), Some(at)) = (&event.model.quote, event.quote_at) else { continue };
        let cited = event.model.citations.iter().map(|citation| citation.source);
        let source = quote.source.or_else(|| cited.into_iter().find(|source| texts[source.ix()].is_some()));
        let Some((path, file)) = source.and_then(|source| texts[source.ix()].as_ref()) else { continue };
        if !context.texts.file(*file).text.contains(quote.text.as_str()) {
            diagnostics.push(Problem::QuoteNotFound { article: path.clone() }, at);
        }
    }
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
