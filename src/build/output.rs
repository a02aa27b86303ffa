//! A site ready to be published: every file that it will have, each made when somebody asks for it.

use super::files::Files;
use super::{Reading, fonts, permalinks, report};
use crate::model::{Asset, Site};
use crate::plan::{Plan, PlannedFile, PlannedPage, plan};
use crate::render::{Engine, Renderer};
use std::path::Path;
use std::sync::Arc;

/// What a site publishes. Shared by threads; the same file always has the same bytes.
pub struct Output {
    pub site: Arc<Site>,
    pub plan: Arc<Plan>,
    /// Makes the pages of the plan.
    pub renderer: Arc<Renderer>,
    /// Makes the files of the plan.
    pub files: Arc<Files>,
    overrides: Arc<[(String, String)]>,
}

/// What an output can share with the one of the next reading.
pub struct Frame {
    plan: Arc<Plan>,
    renderer: Arc<Renderer>,
    files: Arc<Files>,
    /// The templates that the engine was made with beside the theme, with their names.
    overrides: Arc<[(String, String)]>,
}

/// One file of an output.
#[derive(Clone, Copy, Debug)]
pub enum Item<'o> {
    Page(&'o PlannedPage),
    File(&'o PlannedFile),
    /// Copied as it is.
    Asset(&'o Asset),
}

impl Output {
    /// Plans what was read from the folder `content`, and takes the site out of the reading. What only a whole site shows is
    /// added to the reading's findings; `None` when there is an error among them. `base_url` overrides that of `site.toml`.
    pub fn new(reading: &mut Reading, content: &Path, base_url: Option<&str>) -> Option<Output> {
        Self::after(None, reading, content, base_url)
    }

    /// As [`Output::new`]; takes from the frame of the reading before what is the same.
    pub fn after(
        last: Option<&Frame>,
        reading: &mut Reading,
        content: &Path,
        base_url: Option<&str>,
    ) -> Option<Output> {
        let mut site = reading.site.take()?;
        if let Some(url) = base_url {
            site.base_url = Some(if url.ends_with('/') { url.to_owned() } else { format!("{url}/") });
        }
        // Pages of earlier days hold the words of their day.
        let like = last.filter(|last| reading.has_same_plan && last.plan.past.is_empty());
        let plan = like.map_or_else(|| Arc::new(plan(&site)), |last| Arc::clone(&last.plan));
        let Reading { sources, diagnostics, templates, root, others, .. } = reading;
        if site.as_of.is_none() {
            permalinks::report(&plan, content, sources, others, diagnostics);
        }
        report::collisions(&plan, content, sources, *root, diagnostics);
        report::languages(&site, content, sources, *root, diagnostics);
        report::templates(templates, diagnostics);
        let fonts = fonts::read(&site, content, sources, *root, diagnostics);
        let overrides: Arc<[(String, String)]> =
            templates.iter().map(|template| (template.name.clone(), sources.file(template.id).text.clone())).collect();
        let engine = match last.filter(|last| last.overrides == overrides) {
            Some(last) => Ok(last.renderer.engine()),
            None => Engine::new(&overrides).map(Arc::new),
        };
        let engine = match engine {
            Ok(engine) => engine,
            Err(error) => {
                let found = reading.blame(error);
                reading.diagnostics.add(found);
                return None;
            }
        };
        if reading.diagnostics.has_errors() {
            return None;
        }
        let site = Arc::new(site);
        let (of, planned) = (Arc::clone(&site), Arc::clone(&plan));
        let renderer = match like {
            Some(last) => last.renderer.renewed(of, planned, engine),
            None => Renderer::new(of, planned, engine),
        };
        let (of, planned) = (Arc::clone(&site), Arc::clone(&plan));
        let files = match like {
            Some(last) => last.files.renewed(of, planned, fonts),
            None => Files::new(of, planned, fonts),
        };
        Some(Output { site, plan, renderer: Arc::new(renderer), files: Arc::new(files), overrides })
    }

    /// For the next one.
    pub fn frame(&self) -> Frame {
        Frame {
            plan: Arc::clone(&self.plan),
            renderer: Arc::clone(&self.renderer),
            files: Arc::clone(&self.files),
            overrides: Arc::clone(&self.overrides),
        }
    }

    /// What there is at a path relative to the output's root, with `/`.
    pub fn find(&self, path: &str) -> Option<Item<'_>> {
        let page = self.plan.pages.iter().find(|page| page.path == path).map(Item::Page);
        let file = || self.plan.files.iter().find(|file| file.path == path).map(Item::File);
        let asset = || self.site.assets.iter().find(|asset| asset.path == path).map(Item::Asset);
        page.or_else(file).or_else(asset)
    }
}
