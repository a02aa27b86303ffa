//! Plain pages and their translations.

use super::Context;
use super::words::Missing;
use crate::diag::{Diagnostic, Diagnostics, Problem, Span, suggest};
use crate::model::{LangIx, Page, Text};
use crate::parse::written::WrittenPage;

pub fn pages(written: Vec<WrittenPage>, context: &Context<'_>, diagnostics: &mut Diagnostics) -> Vec<Page> {
    let (originals, translations): (Vec<_>, Vec<_>) =
        written.into_iter().partition(|page| page.lang == LangIx::DEFAULT);
    let mut out: Vec<(Span, Page)> = Vec::with_capacity(originals.len());
    for page in originals {
        let WrittenPage { path, span, title, description, body, .. } = page;
        for part in path.split('/') {
            super::ids::check_path_part(part, span, diagnostics);
        }
        let page = Page {
            path,
            title: Text::new(title.map(|title| title.value).unwrap_or_default()),
            description: description.map(Text::new),
            body: Text::new(body.value),
        };
        out.push((span, page));
    }
    for translation in translations {
        let Some((_, page)) = out.iter_mut().find(|(_, page)| page.path == translation.path) else {
            let suggestion = suggest(&translation.path, out.iter().map(|(_, page)| page.path.as_str()));
            let problem = Problem::TranslationOfNothing { what: "page", id: translation.path, suggestion };
            diagnostics.add(Diagnostic::new(problem, translation.span));
            continue;
        };
        let lang = translation.lang;
        if let Some(title) = translation.title {
            page.title = std::mem::take(&mut page.title).with(lang, title.value);
        }
        if let Some(description) = translation.description {
            page.description = Some(page.description.take().unwrap_or_default().with(lang, description));
        }
        if !translation.body.value.is_empty() {
            page.body = std::mem::take(&mut page.body).with(lang, translation.body.value);
        }
    }
    for (span, page) in &out {
        let mut missing = Missing::new(context.languages);
        missing.check("title", &page.title);
        missing.check_option("description", page.description.as_ref());
        if !page.body.default_text().is_empty() {
            missing.check("body", &page.body);
        }
        missing.report(&format!("the page `{}`", page.path), *span, diagnostics);
    }
    out.into_iter().map(|(_, page)| page).collect()
}
