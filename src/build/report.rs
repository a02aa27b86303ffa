//! Findings that only a whole site shows: addresses, languages, templates.

use crate::diag::{Diagnostic, Diagnostics, Problem, SourceMap, Span, Suggestion, suggest};
use crate::load::TemplateFile;
use crate::locale::Locale;
use crate::model::Site;
use crate::plan::Plan;
use crate::render::{TemplateError, theme_files};
use std::path::Path;

pub(super) fn collisions(plan: &Plan, content: &Path, sources: &SourceMap, root: Span, diagnostics: &mut Diagnostics) {
    for collision in &plan.collisions {
        let (first, second) = (collision.first.clone(), collision.second.clone());
        // Pages and copied files are named by their file, which is the place to mend.
        let file = [&second, &first].into_iter().find_map(|words| {
            let name = words.split('`').nth(1)?;
            sources.find(&content.join(name).to_string_lossy())
        });
        let problem = Problem::PageCollision { path: collision.path.clone(), first, second };
        diagnostics.push(problem, file.map_or(root, |file| Span::new(file, 0, 0)));
    }
}

/// Languages that the interface lacks fall back to English.
pub(super) fn languages(site: &Site, content: &Path, sources: &SourceMap, root: Span, diagnostics: &mut Diagnostics) {
    let file = sources.find(&content.join("site.toml").to_string_lossy());
    for lang in &site.languages {
        let primary = lang.0.split('-').next().unwrap_or(&lang.0);
        if !Locale::LANGUAGES.contains(&primary) {
            let needle = format!("\"{}\"", lang.0);
            let span = file.map_or(root, |file| {
                let at = sources.file(file).text.find(&needle).unwrap_or(0);
                Span::new(file, at, at + needle.len())
            });
            diagnostics.push(Problem::UnknownLanguage { lang: lang.0.clone() }, span);
        }
    }
}

/// A file that nearly has the name of a built-in template was meant to replace it.
pub(super) fn templates(templates: &[TemplateFile], diagnostics: &mut Diagnostics) {
    for template in templates.iter().filter(|template| !theme_files().any(|known| known == template.name)) {
        if let Suggestion::Nearest(near) = suggest(&template.name, theme_files()) {
            let problem = Problem::UnknownTemplate { name: template.name.clone(), near };
            diagnostics.push(problem, Span::new(template.id, 0, 0));
        }
    }
}

/// A template that can't be rendered.
pub(super) fn template(
    error: TemplateError,
    templates: &[TemplateFile],
    sources: &SourceMap,
    root: Span,
) -> Diagnostic {
    let span = templates.iter().find(|template| template.name == error.template).map_or(root, |template| {
        let text = &sources.file(template.id).text;
        let line = error.line.unwrap_or(1).max(1) - 1;
        let start: usize = text.split_inclusive('\n').take(line).map(str::len).sum();
        let length = text[start..].lines().next().map_or(0, |line| line.trim_end().len());
        Span::new(template.id, start, start + length)
    });
    Diagnostic::new(Problem::Template { template: error.template, reason: error.message }, span)
}
