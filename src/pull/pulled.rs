//! An article read for dates and statements.

use super::article::{Article, Known, What};
use super::draft::{self, Draft, When};
use super::input::{Opened, Task};
use super::time::{Anchor, Expression, Kind, Prefer, Tagger};
use chrono::NaiveDate;
use serde_json::Value;
use std::ops::Range;

/// What the user says of all articles.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The language of the articles, unless a record tells another.
    pub lang: Option<String>,
    /// The day on which the articles were published, unless a record tells another.
    pub published: Option<NaiveDate>,
    pub prefer: Prefer,
    /// Whether lines of plain text end as the saved articles of a timeline do.
    pub unix_lines: bool,
    pub actors: Vec<Actor>,
}

/// An actor of the timeline, with every name it goes by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Actor {
    pub id: String,
    pub names: Vec<String>,
}

/// An article, and what was found in it. All ranges are bytes of its text.
#[derive(Clone, Debug)]
pub struct Pulled {
    pub id: Value,
    pub article: Article,
    /// When it was read at its source, where the input says so.
    pub retrieved: Option<NaiveDate>,
    /// Every expression of time, those in boilerplate too.
    pub times: Vec<Expression>,
    pub drafts: Vec<Draft>,
    /// What could not be read, or is not known.
    pub notes: Vec<String>,
}

/// An input that gave no article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failed {
    pub id: Value,
    pub reason: String,
}

/// Reads an article that was found.
///
/// # Errors
/// When it holds no article, with the reason in words.
pub fn pull(task: Task, options: &Options) -> Result<Pulled, Failed> {
    let (id, opened) = task.open();
    let read = opened.and_then(|opened| {
        let retrieved = opened.retrieved;
        read(opened, options).map(|(article, notes)| (article, retrieved, notes))
    });
    match read {
        Ok((article, retrieved, notes)) => Ok(Pulled { retrieved, ..draw(id, article, notes, options) }),
        Err(reason) => Err(Failed { id, reason }),
    }
}

fn read(opened: Opened, options: &Options) -> Result<(Article, Vec<String>), String> {
    let Opened { text, form, known, retrieved: _, notes } = opened;
    let known = Known {
        lang: known.lang.or_else(|| options.lang.clone()),
        published: known.published.or(options.published),
        ..known
    };
    let text = if options.unix_lines && text.contains('\r') { text.replace("\r\n", "\n") } else { text };
    let article = Article::read(&text, form, &known).map_err(|error| error.to_string())?;
    Ok((article, notes))
}

fn draw(id: Value, article: Article, mut notes: Vec<String>, options: &Options) -> Pulled {
    let lang = article.lang.clone().unwrap_or_default();
    let published = article.published.as_ref().map(|published| published.date);
    let anchor = Anchor { published, prefer: options.prefer };
    let times = match Tagger::for_language(&lang) {
        Some(tagger) => tagger.tag(&article.text, &anchor),
        None => {
            notes.push(unknown_language(&lang));
            Vec::new()
        }
    };
    let drafts = drafts(&article, &times, &lang, published, options);
    Pulled { id, article, retrieved: None, times, drafts, notes }
}

fn unknown_language(lang: &str) -> String {
    if lang.is_empty() {
        "the language of the text is not known: name it with `--lang`".into()
    } else {
        format!("there are no rules for the language `{lang}`: no dates and no statements were looked for")
    }
}

fn drafts(
    article: &Article,
    times: &[Expression],
    lang: &str,
    published: Option<NaiveDate>,
    options: &Options,
) -> Vec<Draft> {
    let boilerplate: Vec<Range<usize>> = article.boilerplate.iter().map(|part| part.range.clone()).collect();
    let times: Vec<When> = times
        .iter()
        .filter(|time| article.boilerplate_at(time.start).is_none_or(|part| part.what == What::Dateline))
        .map(|time| When {
            span: time.start..time.end,
            date: time.value.clone().filter(|_| matches!(time.kind, Kind::Date | Kind::Time)),
        })
        .collect();
    let names: Vec<Vec<&str>> =
        options.actors.iter().map(|actor| actor.names.iter().map(String::as_str).collect()).collect();
    let actors: Vec<draft::Known<'_>> =
        options.actors.iter().zip(&names).map(|(actor, names)| draft::Known { id: &actor.id, names }).collect();
    let published = published.map(|day| day.to_string());
    let context = draft::Context {
        lang,
        boilerplate: &boilerplate,
        times: &times,
        published: published.as_deref(),
        actors: &actors,
    };
    draft::drafts(&article.text, &context)
}
