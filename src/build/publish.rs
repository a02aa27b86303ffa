//! An output onto the disk, all of it or nothing.

use super::{BuildOptions, Built, Output, Reading, Step, inputs};
use crate::plan::PlannedPage;
use crate::render::TemplateError;
use crate::write::{Origin, Published, Stage, StageOptions, WriteError};
use rayon::prelude::*;

pub fn stage(options: &BuildOptions<'_>) -> Result<Stage, WriteError> {
    let BuildOptions { content, out, force, sync, .. } = *options;
    Stage::open(out, &StageOptions { content, force, sync })
}

/// Publishes an output. `None` when a template can't be rendered, which is added to the reading's findings.
pub fn publish(
    output: &Output,
    reading: &mut Reading,
    options: &BuildOptions<'_>,
    observe: &(dyn Fn(Step) + Sync),
) -> Result<Option<Built>, WriteError> {
    let Output { site, plan, renderer, files, .. } = output;
    let inputs = reading.inputs.map(|content| inputs::all(&content, options));
    observe(Step::Rendering { pages: plan.pages.len() });
    let stage = stage(options)?;
    if let Some(inputs) = &inputs
        && let Some((published, _)) = stage.kept(inputs)?
    {
        return Ok(Some(built(output, published)));
    }
    let page = |page: &PlannedPage| -> Result<(), Failure> {
        let bytes = renderer.render(page).map_err(Failure::Template)?;
        stage.put(&page.path, &bytes).map_err(Failure::Write)?;
        observe(Step::Rendered);
        Ok(())
    };
    let pages = || plan.pages.par_iter().filter_map(|planned| page(planned).err()).collect::<Vec<_>>();
    let rest = || {
        plan.files
            .par_iter()
            .try_for_each(|file| stage.write(&file.path, |out| files.write(file, |path| stage.previous(path), out)))?;
        site.assets.par_iter().try_for_each(|asset| stage.copy(&asset.path, &asset.from, asset.hash))
    };
    // The largest file takes one thread as long as all pages take the others.
    let (written, failures) = rayon::join(rest, pages);
    for failure in failures {
        match failure {
            Failure::Template(error) => {
                let found = reading.blame(error);
                reading.diagnostics.add(found);
            }
            Failure::Write(error) => return Err(error),
        }
    }
    if reading.diagnostics.has_errors() {
        return Ok(None);
    }
    written?;
    observe(Step::Publishing);
    let quiet = reading.diagnostics.iter().next().is_none();
    let note = if quiet { inputs::note(&built(output, Published::default())) } else { String::new() };
    // Fonts of the site's own lie outside of what was read: such an output is always made again.
    let inputs = inputs.filter(|_| site.cards.fonts.is_none());
    let origin = inputs.map(|inputs| Origin { inputs, note });
    let published = stage.publish_from(origin)?;
    Ok(Some(built(output, published)))
}

fn built(output: &Output, published: Published) -> Built {
    let Output { site, plan, .. } = output;
    Built {
        timelines: site.timelines.len(),
        entries: site.timelines.iter().map(|timeline| timeline.events.len()).sum(),
        sources: site.timelines.iter().map(|timeline| timeline.sources.len()).sum(),
        languages: site.languages.len(),
        pages: plan.pages.len(),
        files: plan.files.len(),
        assets: site.assets.len(),
        has_address: site.base_url.is_some(),
        published,
    }
}

enum Failure {
    Template(TemplateError),
    Write(WriteError),
}
