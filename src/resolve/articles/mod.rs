//! Saved articles: that they exist, that they are the pinned ones, that they hold what records take from them, and which of
//! them are copies of one story.

mod claims;
mod copies;
mod saved;

use super::Context;
use super::records::Records;
use super::sources::Sources;
use crate::diag::{Diagnostics, FileId, Problem, Span, Spanned};
use crate::evidence::{Folded, Story, excerpt, find, fragment, nearest, on_one_line};
use crate::model::{Excerpt, Passage, SharedText};
use crate::parse::written::WrittenSource;
use claims::{Claim, claims};
use rayon::prelude::*;
use saved::{Articles, Saved};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;

/// How much of the nearest passage a message shows, in characters.
const LONGEST_NEAREST: usize = 240;

/// Finds the article of each source, checks checksums and what records take from the texts, and notes where quotations
/// stand. Gives what the article of each source has in common with others.
pub fn check(
    sources: &mut Sources,
    events: &mut Records,
    articles: &[(String, FileId)],
    context: &Context<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<Option<SharedText>> {
    let articles = Articles::new(articles);
    let saved: Vec<Option<Saved>> =
        sources.written.iter_mut().map(|source| articles.of_source(source, diagnostics)).collect();
    let claims = claims(events, &saved, &articles, diagnostics);
    let readings = read_all(sources, &saved, &claims, context, diagnostics);
    report_pins(&sources.written, &saved, &readings, diagnostics);
    let passages = report_claims(&claims, &readings, diagnostics);
    for (event, passage) in passages {
        if let Some(quote) = &mut Arc::make_mut(&mut events.shown[event].model).quote {
            quote.passage = Some(Box::new(passage));
        }
    }
    copies::shared_texts(sources, &saved, &readings, context)
}

/// What to look for in an article.
#[derive(Default)]
struct Task {
    is_pinned: bool,
    /// Whether it may be a copy: some record uses its source.
    is_story: bool,
    /// Positions of claims.
    claims: Vec<usize>,
}

/// What an article was found to hold.
struct Reading {
    sums: Option<Sums>,
    story: Option<Story>,
    /// By position of the claim.
    looks: BTreeMap<usize, Look>,
}

/// Checksums of a text, in hexadecimal.
struct Sums {
    as_it_is: String,
    /// With LF at the ends of lines.
    with_lf: String,
}

/// What looking for words gave.
enum Look {
    Found {
        lines: Vec<usize>,
        excerpt: Option<Excerpt>,
        fragment: String,
    },
    /// The line and the words of the passage that comes nearest.
    Missing(Option<(usize, String)>),
}

fn read_all(
    sources: &Sources,
    saved: &[Option<Saved>],
    claims: &[Claim<'_>],
    context: &Context<'_>,
    diagnostics: &mut Diagnostics,
) -> BTreeMap<FileId, Reading> {
    let mut tasks: BTreeMap<FileId, Task> = BTreeMap::new();
    for (at, (source, saved)) in sources.written.iter().zip(saved).enumerate() {
        let Some(saved) = saved else { continue };
        let task = tasks.entry(saved.file).or_default();
        task.is_pinned |= source.sha256.is_some();
        task.is_story |= sources.used[at];
    }
    for (at, claim) in claims.iter().enumerate() {
        for (saved, _) in &claim.places {
            tasks.entry(saved.file).or_default().claims.push(at);
        }
    }
    let read = |(file, task): (FileId, Task)| (file, read(file, &task, claims, context));
    let readings: Vec<(FileId, io::Result<Reading>)> = tasks.into_par_iter().map(read).collect();
    let mut whole = BTreeMap::new();
    for (file, reading) in readings {
        match reading {
            Ok(reading) => drop(whole.insert(file, reading)),
            // It was there when the content was loaded.
            Err(error) => {
                diagnostics.push(Problem::Unreadable { reason: error.kind().to_string() }, Span::new(file, 0, 0));
            }
        }
    }
    whole
}

fn read(file: FileId, task: &Task, claims: &[Claim<'_>], context: &Context<'_>) -> io::Result<Reading> {
    let text = context.texts.whole(file)?;
    let sum = |text: &str| hex(&Sha256::digest(text.as_bytes()));
    let sums = task.is_pinned.then(|| {
        let as_it_is = sum(&text);
        let with_lf = if text.contains('\r') { sum(&text.replace("\r\n", "\n")) } else { as_it_is.clone() };
        Sums { as_it_is, with_lf }
    });
    let folded = if task.claims.is_empty() { Folded::default() } else { Folded::new(&text) };
    let looks = task.claims.iter().map(|at| (*at, look(&text, &folded, claims[*at].words, context)));
    let story = task.is_story.then(|| Story::new(&text));
    Ok(Reading { sums, story, looks: looks.collect() })
}

fn look(text: &str, folded: &Folded, words: &str, context: &Context<'_>) -> Look {
    let line = |at: usize| text[..at].matches('\n').count() + 1;
    let found = find(folded, words);
    let Some(first) = found.first() else {
        return Look::Missing(nearest(text, words).map(|range| {
            let passage: String = on_one_line(&text[range.clone()]).chars().take(LONGEST_NEAREST).collect();
            (line(range.start), passage)
        }));
    };
    Look::Found {
        lines: found.iter().map(|found| line(found.whole.start)).collect(),
        excerpt: excerpt(text, &first.whole, context.excerpt_words as usize),
        fragment: fragment(text, first, found.len() > 1),
    }
}

fn report_pins(
    sources: &[WrittenSource],
    saved: &[Option<Saved>],
    readings: &BTreeMap<FileId, Reading>,
    diagnostics: &mut Diagnostics,
) {
    for (source, saved) in sources.iter().zip(saved) {
        let (Some(Spanned { value: pin, span }), Some(saved)) = (source.sha256.as_deref(), saved) else { continue };
        let Some(sums) = readings.get(&saved.file).and_then(|reading| reading.sums.as_ref()) else { continue };
        if !pin.eq_ignore_ascii_case(&sums.as_it_is) {
            let is_line_ends = pin.eq_ignore_ascii_case(&sums.with_lf);
            let read = source.retrieved.as_ref().map(|day| format!(" that was read on {day}")).unwrap_or_default();
            let url = source.url.as_ref().map(|url| format!(" at {url}")).unwrap_or_default();
            let (article, actual) = (saved.path.clone(), sums.as_it_is.clone());
            let pinned = format!("{read}{url}");
            diagnostics.push(Problem::ChecksumMismatch { article, actual, pinned, is_line_ends }, *span);
        }
    }
}

/// Reports words that are in none of their articles, and gives the passage of each quotation, by the entry's position.
fn report_claims(
    claims: &[Claim<'_>],
    readings: &BTreeMap<FileId, Reading>,
    diagnostics: &mut Diagnostics,
) -> Vec<(usize, Passage)> {
    let mut passages = Vec::new();
    for (at, claim) in claims.iter().enumerate() {
        let looks = claim.places.iter().filter_map(|place| Some((place, readings.get(&place.0.file)?.looks.get(&at)?)));
        let mut missing = None;
        let mut found = None;
        for ((saved, source), look) in looks {
            match look {
                Look::Found { lines, excerpt, fragment } => {
                    found.get_or_insert((saved, *source, lines, excerpt, fragment));
                }
                Look::Missing(nearest) => drop(missing.get_or_insert((saved, nearest))),
            }
        }
        if let Some((saved, source, lines, excerpt, fragment)) = found {
            let Some((event, source)) = claim.quoted_by.zip(source) else { continue };
            if lines.len() > 1 {
                let (article, lines) = (saved.path.clone(), lines.clone());
                diagnostics.push(Problem::QuoteRepeated { article, lines }, claim.at);
            }
            passages.push((event, Passage { source, excerpt: excerpt.clone(), fragment: fragment.clone() }));
        } else if let Some((saved, nearest)) = missing {
            let (article, nearest) = (saved.path.clone(), nearest.clone());
            diagnostics.push(Problem::QuoteNotFound { what: claim.what, article, nearest }, claim.at);
        }
    }
    passages
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
