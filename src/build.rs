//! The pipeline from end to end: the one place where the stages meet.

mod files;
mod fonts;
mod inputs;
mod permalinks;
mod report;

pub use permalinks::{List, Permalinks, is_below, permalinks_of};

use crate::diag::{Diagnostics, SourceMap, Span};
use crate::load::{Loaded, TemplateFile, load, load_templates, templates_beside};
use crate::model::Site;
use crate::parse::{holds_records, parse, timeline_of, timelines};
use crate::plan::{Plan, PlannedFile, PlannedPage, plan};
use crate::render::{Renderer, TemplateError};
use crate::resolve::{ResolveOptions, resolve};
use crate::write::{Origin, Published, Stage, StageOptions, WriteError};
use files::Files;
use rayon::prelude::*;
use std::path::Path;

/// What to build, from where, to where.
#[derive(Clone, Copy, Debug)]
pub struct BuildOptions<'a> {
    pub content: &'a Path,
    pub out: &'a Path,
    /// Overrides the `base_url` of `site.toml`; `http` or `https`.
    pub base_url: Option<&'a str>,
    /// Whether drafts are published.
    pub drafts: bool,
    /// Whether an output folder with files of others is accepted.
    pub force: bool,
    /// Whether to wait until the output is on the disk before anyone sees it.
    pub sync: bool,
}

/// A content folder that was read, and everything there is to say about it.
pub struct Reading {
    pub sources: SourceMap,
    pub diagnostics: Diagnostics,
    /// `None` when there is an error.
    pub site: Option<Site>,
    templates: Vec<TemplateFile>,
    root: Span,
    /// Timelines that were left out.
    others: Vec<String>,
    /// Of all that was read.
    inputs: blake3::Hash,
}

/// A content folder and its templates in memory.
struct Texts {
    loaded: Loaded,
    templates: Vec<TemplateFile>,
    diagnostics: Diagnostics,
    others: Vec<String>,
    inputs: blake3::Hash,
}

/// How a build went.
pub struct Build {
    pub sources: SourceMap,
    /// Sorted by file and offset.
    pub diagnostics: Diagnostics,
    /// What was published; `None` when the content has an error, and when the output was found to be made of the same.
    pub site: Option<Site>,
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

/// Reads a content folder: load, parse, resolve. Writes nothing.
pub fn read(content: &Path, drafts: bool) -> Reading {
    read_timeline(content, None, drafts)
}

/// Reads a content folder as if it held no other timeline than the one at this address.
pub fn read_timeline(content: &Path, timeline: Option<&str>, drafts: bool) -> Reading {
    understand(texts(content, timeline), drafts)
}

fn texts(content: &Path, timeline: Option<&str>) -> Texts {
    let mut diagnostics = Diagnostics::default();
    let mut loaded = load(content, &content.to_string_lossy(), &mut diagnostics);
    let mut others = Vec::new();
    if let Some(wanted) = timeline {
        let folders = timelines(loaded.files.iter().map(|file| file.path.as_str()));
        loaded.retain(|path| timeline_of(path, &folders).is_none_or(|folder| folder == wanted));
        others.extend(folders.into_iter().filter(|folder| folder != wanted));
    }
    let folder = templates_beside(content);
    let templates = load_templates(&folder, &folder.to_string_lossy(), &mut loaded.sources, &mut diagnostics);
    let inputs = inputs::content(&loaded, &templates);
    Texts { loaded, templates, diagnostics, others, inputs }
}

fn understand(texts: Texts, drafts: bool) -> Reading {
    let Texts { loaded, templates, mut diagnostics, others, inputs } = texts;
    let written = parse(&loaded, &mut diagnostics);
    let site = resolve(written, &loaded.sources, ResolveOptions { drafts }, &mut diagnostics);
    let root = Span::new(loaded.root.expect("a loaded folder has a root"), 0, 0);
    Reading { sources: loaded.sources, diagnostics, site, templates, root, others, inputs }
}

/// The same for a reader that needs a text only to point at it: those of records that there is nothing to say of are
/// half of what a large site takes.
fn understand_sparingly(texts: Texts, content: &Path, drafts: bool) -> Reading {
    let Texts { mut loaded, templates, mut diagnostics, others, inputs } = texts;
    let written = parse(&loaded, &mut diagnostics);
    let folders = timelines(loaded.files.iter().map(|file| file.path.as_str()));
    loaded.shed(&diagnostics, |path| holds_records(path, &folders));
    let site = resolve(written, &loaded.sources, ResolveOptions { drafts }, &mut diagnostics);
    loaded.restore(content, &diagnostics);
    let root = Span::new(loaded.root.expect("a loaded folder has a root"), 0, 0);
    Reading { sources: loaded.sources, diagnostics, site, templates, root, others, inputs }
}

/// Builds a site. `observe` hears of every step; it is called from several threads.
///
/// Where the output was made of the same content by the same program, and there was nothing to say of it, the content is
/// not even looked into.
pub fn build(options: &BuildOptions<'_>, observe: &(dyn Fn(Step) + Sync)) -> Build {
    observe(Step::Reading);
    let texts = texts(options.content, None);
    if let Some(built) = kept(&texts, options) {
        let Texts { loaded, diagnostics, .. } = texts;
        return Build { sources: loaded.sources, diagnostics, site: None, built: Some(built), failure: None };
    }
    build_reading(understand_sparingly(texts, options.content, options.drafts), options, observe)
}

/// What there is to say of the output where it would be made again as it is. Whatever is in the way of that is reported
/// when the site is built.
fn kept(texts: &Texts, options: &BuildOptions<'_>) -> Option<Built> {
    if !options.out.is_dir() || texts.diagnostics.iter().next().is_some() {
        return None;
    }
    let stage = stage(options).ok()?;
    let (published, note) = stage.kept(&inputs::all(&texts.inputs, options)).ok()??;
    inputs::counted(note, published)
}

fn stage(options: &BuildOptions<'_>) -> Result<Stage, WriteError> {
    let BuildOptions { content, out, force, sync, .. } = *options;
    Stage::open(out, &StageOptions { content, force, sync })
}

/// Builds what was read from [`BuildOptions::content`].
pub fn build_reading(reading: Reading, options: &BuildOptions<'_>, observe: &(dyn Fn(Step) + Sync)) -> Build {
    let Reading { sources, mut diagnostics, site, templates, root, others, inputs } = reading;
    let Some(mut site) = site else {
        diagnostics.settle();
        return Build { sources, diagnostics, site: None, built: None, failure: None };
    };
    if let Some(url) = options.base_url {
        site.base_url = Some(if url.ends_with('/') { url.to_owned() } else { format!("{url}/") });
    }
    let inputs = inputs::all(&inputs, options);
    let content = Content { sources: &sources, templates: &templates, root, others: &others, inputs };
    let outcome = publish(options, &site, &content, &mut diagnostics, observe);
    diagnostics.settle();
    let (built, failure) = match outcome {
        Ok(built) => (built, None),
        Err(failure) => (None, Some(failure)),
    };
    Build { sources, diagnostics, site: Some(site), built, failure }
}

/// What findings point into.
struct Content<'a> {
    sources: &'a SourceMap,
    templates: &'a [TemplateFile],
    root: Span,
    others: &'a [String],
    /// Of all that decides what the output is.
    inputs: blake3::Hash,
}

fn publish(
    options: &BuildOptions<'_>,
    site: &Site,
    content: &Content<'_>,
    diagnostics: &mut Diagnostics,
    observe: &(dyn Fn(Step) + Sync),
) -> Result<Option<Built>, WriteError> {
    let Content { sources, templates, root, others, inputs } = *content;
    let plan: Plan = plan(site);
    permalinks::report(&plan, options.content, sources, others, diagnostics);
    report::collisions(&plan, options.content, sources, root, diagnostics);
    report::languages(site, options.content, sources, root, diagnostics);
    report::templates(templates, diagnostics);
    let fonts = fonts::read(site, options.content, sources, root, diagnostics);
    let overrides: Vec<(String, String)> =
        templates.iter().map(|template| (template.name.clone(), sources.file(template.id).text.clone())).collect();
    let renderer = match Renderer::new(site, &plan, &overrides) {
        Ok(renderer) => renderer,
        Err(error) => {
            report::template(error, templates, sources, root, diagnostics);
            return Ok(None);
        }
    };
    if diagnostics.has_errors() {
        return Ok(None);
    }
    observe(Step::Rendering { pages: plan.pages.len() });
    let stage = stage(options)?;
    let built = |published| Built {
        timelines: site.timelines.len(),
        entries: site.timelines.iter().map(|timeline| timeline.events.len()).sum(),
        sources: site.timelines.iter().map(|timeline| timeline.sources.len()).sum(),
        languages: site.languages.len(),
        pages: plan.pages.len(),
        files: plan.files.len(),
        assets: site.assets.len(),
        has_address: site.base_url.is_some(),
        published,
    };
    if let Some((published, _)) = stage.kept(&inputs)? {
        return Ok(Some(built(published)));
    }
    let files = Files::new(site, &plan, fonts);
    let pages = || {
        plan.pages.par_iter().filter_map(|page| write_page(page, &renderer, &stage, observe).err()).collect::<Vec<_>>()
    };
    let rest = || {
        plan.files.par_iter().try_for_each(|file: &PlannedFile| {
            stage.write(&file.path, |out| files.write(file, |path| stage.previous(path), out))
        })?;
        site.assets.par_iter().try_for_each(|asset| stage.copy(&asset.path, &asset.from, asset.hash))
    };
    // The largest file takes one thread as long as all pages take the others.
    let (written, failures) = rayon::join(rest, pages);
    for failure in failures {
        match failure {
            Failure::Template(error) => report::template(error, templates, sources, root, diagnostics),
            Failure::Write(error) => return Err(error),
        }
    }
    if diagnostics.has_errors() {
        return Ok(None);
    }
    written?;
    observe(Step::Publishing);
    let quiet = diagnostics.iter().next().is_none();
    let note = if quiet { inputs::note(&built(Published::default())) } else { String::new() };
    // Fonts of the site's own lie outside of what was read: such an output is always made again.
    let origin = site.cards.fonts.is_none().then_some(Origin { inputs, note });
    let published = stage.publish_from(origin)?;
    Ok(Some(built(published)))
}

enum Failure {
    Template(TemplateError),
    Write(WriteError),
}

fn write_page(
    page: &PlannedPage,
    renderer: &Renderer<'_>,
    stage: &Stage,
    observe: &(dyn Fn(Step) + Sync),
) -> Result<(), Failure> {
    let bytes = renderer.render(page).map_err(Failure::Template)?;
    stage.put(&page.path, &bytes).map_err(Failure::Write)?;
    observe(Step::Rendered);
    Ok(())
}
