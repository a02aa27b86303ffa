//! A content folder and its templates as a site: load, parse, resolve.

use super::{inputs, report};
use crate::diag::{Diagnostic, Diagnostics, SourceMap, Span};
use crate::load::{Loaded, Stamps, TemplateFile, load, load_templates, templates_beside};
use crate::model::Site;
use crate::parse::written::WrittenSite;
use crate::parse::{Parsed, parse, parse_sparingly, timeline_of, timelines};
use crate::render::TemplateError;
use crate::resolve::{ResolveOptions, Resolver, resolve};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// A content folder that was read, and everything there is to say about it.
pub struct Reading {
    pub sources: SourceMap,
    pub diagnostics: Diagnostics,
    /// `None` when there is an error.
    pub site: Option<Site>,
    pub templates: Vec<TemplateFile>,
    /// The content folder itself.
    pub root: Span,
    /// Timelines that were left out.
    pub(super) others: Vec<String>,
    /// Of all that was read; `None` for a reading that is never built.
    pub(super) inputs: Option<blake3::Hash>,
    /// Whether nothing but words of records differ from the reading before, so that its plan holds.
    pub(super) has_same_plan: bool,
}

impl Reading {
    /// What a template that can't be rendered amounts to, at its line where it is the site's own.
    pub fn blame(&self, error: TemplateError) -> Diagnostic {
        report::template(error, &self.templates, &self.sources, self.root)
    }
}

/// A content folder and its templates in memory.
#[derive(Default)]
pub(super) struct Texts {
    pub loaded: Loaded,
    pub templates: Vec<TemplateFile>,
    pub diagnostics: Diagnostics,
    pub others: Vec<String>,
}

impl Texts {
    /// A hash of all of them.
    pub fn inputs(&self) -> blake3::Hash {
        inputs::content(&self.loaded, &self.templates)
    }
}

/// Reads a content folder: load, parse, resolve. Writes nothing.
pub fn read(content: &Path, drafts: bool) -> Reading {
    read_timeline(content, None, drafts)
}

/// Reads a content folder as if it held no other timeline than the one at this address.
pub fn read_timeline(content: &Path, timeline: Option<&str>, drafts: bool) -> Reading {
    understand(texts(content, timeline), ResolveOptions { drafts, as_of: false }, parse)
}

/// Reads a content folder, and keeps what was written beside what it means: only that knows every place.
pub fn read_as_written(content: &Path, drafts: bool) -> (Reading, WrittenSite) {
    let mut kept = WrittenSite::default();
    let options = ResolveOptions { drafts, as_of: false };
    let reading = understand(texts(content, None), options, |loaded, diagnostics| {
        let written = parse(loaded, diagnostics);
        kept.clone_from(&written);
        written
    });
    (reading, kept)
}

/// A content folder that is read again and again.
pub struct Reader {
    content: PathBuf,
    drafts: bool,
    /// What was loaded the last time.
    last: Option<Texts>,
    stamps: Stamps,
    parsed: Parsed,
    resolver: Resolver,
}

impl Reader {
    pub fn new(content: PathBuf, drafts: bool) -> Self {
        Self {
            content,
            drafts,
            last: None,
            stamps: Stamps::default(),
            parsed: Parsed::default(),
            resolver: Resolver::default(),
        }
    }

    /// Reads the folder. `written` are the only files, by their paths inside it, that may differ from the last time; `None`
    /// where others may, or some have come or gone.
    pub fn read(&mut self, written: Option<&BTreeSet<String>>) -> Reading {
        let texts = self.texts(written);
        let renewed = self.renewed(&texts);
        let has_same_plan = renewed.is_some();
        let (site, diagnostics) = renewed.unwrap_or_else(|| {
            let mut diagnostics = texts.diagnostics.clone();
            let written = self.parsed.parse(&texts.loaded, &mut diagnostics);
            (self.resolver.resolve(written, &texts.loaded.sources, self.options(), &mut diagnostics), diagnostics)
        });
        let reading = Reading {
            sources: texts.loaded.sources.clone(),
            diagnostics,
            site,
            templates: texts.templates.clone(),
            root: root(&texts.loaded),
            others: texts.others.clone(),
            inputs: None,
            has_same_plan,
        };
        self.last = Some(texts);
        reading
    }

    /// What there is now. Whatever lies as it did the last time is not read.
    fn texts(&mut self, written: Option<&BTreeSet<String>>) -> Texts {
        let mut last = self.last.take();
        written.into_iter().flatten().for_each(|path| self.stamps.forget(path));
        if let (Some(written), Some(last)) = (written, &mut last)
            && last.diagnostics.iter().next().is_none()
            && written.iter().all(|path| last.loaded.read_again(&self.content, path))
        {
            return std::mem::take(last);
        }
        let last = last.map(|last| last.loaded);
        let load = |content: &Path, shown: &str, diagnostics: &mut Diagnostics| {
            self.stamps.load(content, shown, last.as_ref(), diagnostics)
        };
        texts_by(&self.content, None, load)
    }

    /// The site where nothing but words of records changed.
    fn renewed(&mut self, texts: &Texts) -> Option<(Option<Site>, Diagnostics)> {
        let Texts { loaded, diagnostics: found, .. } = texts;
        let mut diagnostics = Diagnostics::default();
        if found.iter().next().is_some() {
            return None;
        }
        let files = self.parsed.renew(loaded, &mut diagnostics)?;
        let site = self.resolver.renew(files, &loaded.sources, self.options(), &mut diagnostics)?;
        Some((Some(site), diagnostics))
    }

    fn options(&self) -> ResolveOptions {
        ResolveOptions { drafts: self.drafts, as_of: false }
    }
}

fn root(loaded: &Loaded) -> Span {
    Span::new(loaded.root.expect("a loaded folder has a root"), 0, 0)
}

pub(super) fn texts(content: &Path, timeline: Option<&str>) -> Texts {
    texts_by(content, timeline, load)
}

fn texts_by(
    content: &Path,
    timeline: Option<&str>,
    load: impl FnOnce(&Path, &str, &mut Diagnostics) -> Loaded,
) -> Texts {
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
    Texts { loaded, templates, diagnostics, others }
}

fn understand(
    texts: Texts,
    options: ResolveOptions,
    parse: impl FnOnce(&Loaded, &mut Diagnostics) -> WrittenSite,
) -> Reading {
    let inputs = Some(texts.inputs());
    let Texts { loaded, templates, mut diagnostics, others } = texts;
    let written = parse(&loaded, &mut diagnostics);
    let site = resolve(written, &loaded.sources, options, &mut diagnostics);
    let (root, sources) = (root(&loaded), loaded.sources);
    Reading { sources, diagnostics, site, templates, root, others, inputs, has_same_plan: false }
}

/// The same for a reader that needs a text only to point at it.
pub(super) fn understand_sparingly(
    texts: Texts,
    inputs: blake3::Hash,
    content: &Path,
    options: ResolveOptions,
) -> Reading {
    let Texts { mut loaded, templates, mut diagnostics, others } = texts;
    let written = parse_sparingly(&mut loaded, &mut diagnostics);
    let site = resolve(written, &loaded.sources, options, &mut diagnostics);
    loaded.restore(content, &diagnostics);
    let (root, sources, inputs) = (root(&loaded), loaded.sources, Some(inputs));
    Reading { sources, diagnostics, site, templates, root, others, inputs, has_same_plan: false }
}
