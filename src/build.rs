//! The pipeline from end to end: the one place where the stages meet.

mod files;
mod fonts;
mod inputs;
mod output;
mod permalinks;
mod publish;
mod reading;
mod report;

pub use output::{Frame, Item, Output};
pub use permalinks::{List, Permalinks, is_below, permalinks_of};
pub use reading::{Reader, Reading, read, read_as_written, read_timeline};

use crate::date::Day;
use crate::diag::{Diagnostics, SourceMap};
use crate::known::known_on;
use crate::model::Site;
use crate::resolve::ResolveOptions;
use crate::write::{Published, WriteError};
use publish::{publish, stage};
use reading::{Texts, texts, understand_sparingly};
use std::path::Path;
use std::sync::Arc;

/// What to build, from where, to where.
#[derive(Clone, Copy, Debug)]
pub struct BuildOptions<'a> {
    pub content: &'a Path,
    pub out: &'a Path,
    /// Overrides the `base_url` of `site.toml`; `http` or `https`.
    pub base_url: Option<&'a str>,
    /// Whether drafts are published.
    pub drafts: bool,
    /// The day that the site is published as of: only what was known then.
    pub as_of: Option<Day>,
    /// Whether an output folder with files of others is accepted.
    pub force: bool,
    /// Whether to wait until the output is on the disk before anyone sees it.
    pub sync: bool,
}

/// How a build went.
pub struct Build {
    pub sources: SourceMap,
    /// Sorted by file and offset.
    pub diagnostics: Diagnostics,
    /// What was published; `None` when the content has an error, and when the output was found to be made of the same.
    pub site: Option<Arc<Site>>,
    /// `None` when there is an error; the last good output is then untouched.
    pub built: Option<Built>,
    /// Why the output could not be written.
    pub failure: Option<WriteError>,
}

/// What a build made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Built {
    pub timelines: usize,
    pub entries: usize,
    pub sources: usize,
    pub languages: usize,
    pub pages: usize,
    /// Feeds, calendars and the like.
    pub files: usize,
    pub assets: usize,
    /// Whether the site has an address; without one there are neither feeds nor a sitemap.
    pub has_address: bool,
    pub published: Published,
}

/// Where a build stands, for a progress display.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Reading,
    /// A total of `pages` is about to be rendered.
    Rendering {
        pages: usize,
    },
    Rendered,
    Publishing,
}

/// Builds a site. `observe` hears of every step; it is called from several threads.
///
/// Where the output was made of the same content by the same program, and there was nothing to say of it, the content is
/// not even looked into.
pub fn build(options: &BuildOptions<'_>, observe: &(dyn Fn(Step) + Sync)) -> Build {
    observe(Step::Reading);
    let texts = texts(options.content, None);
    let inputs = texts.inputs();
    if let Some(built) = kept(&texts, &inputs, options) {
        let Texts { loaded, diagnostics, .. } = texts;
        return Build { sources: loaded.sources, diagnostics, site: None, built: Some(built), failure: None };
    }
    let resolving = ResolveOptions { drafts: options.drafts, as_of: options.as_of.is_some() };
    build_reading(understand_sparingly(texts, inputs, options.content, resolving), options, observe)
}

/// What there is to say of the output where it would be made again as it is. Whatever is in the way of that is reported
/// when the site is built.
fn kept(texts: &Texts, inputs: &blake3::Hash, options: &BuildOptions<'_>) -> Option<Built> {
    if !options.out.is_dir() || texts.diagnostics.iter().next().is_some() {
        return None;
    }
    let stage = stage(options).ok()?;
    let (published, note) = stage.kept(&inputs::all(inputs, options)).ok()??;
    inputs::counted(note, published)
}

/// Builds what was read from [`BuildOptions::content`].
pub fn build_reading(mut reading: Reading, options: &BuildOptions<'_>, observe: &(dyn Fn(Step) + Sync)) -> Build {
    if let Some(day) = options.as_of {
        reading.site = reading.site.map(|site| known_on(&site, day));
    }
    let output = Output::new(&mut reading, options.content, options.base_url);
    let outcome = output.as_ref().map(|output| publish(output, &mut reading, options, observe));
    let Reading { sources, mut diagnostics, .. } = reading;
    diagnostics.settle();
    let (built, failure) = match outcome.transpose() {
        Ok(built) => (built.flatten(), None),
        Err(failure) => (None, Some(failure)),
    };
    Build { sources, diagnostics, site: output.map(|output| output.site), built, failure }
}
