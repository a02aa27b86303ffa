//! The template engine: the default theme, and what a site puts in its place.

use base64::prelude::{BASE64_STANDARD, Engine as _};
use serde::Serialize;
use sha2::{Digest, Sha256};
use tera::{Context, ErrorKind, Tera};

use super::words::Words;

/// The default theme, file by file. A site overrides one by a file of the same name in its `templates/`.
const THEME: &[(&str, &str)] = &[
    ("_headers", include_str!("../../templates/_headers")),
    ("404.html", include_str!("../../templates/404.html")),
    ("base.html", include_str!("../../templates/base.html")),
    ("compact.html", include_str!("../../templates/compact.html")),
    ("day.html", include_str!("../../templates/day.html")),
    ("embed.css", include_str!("../../templates/embed.css")),
    ("embed.html", include_str!("../../templates/embed.html")),
    ("embed.js", include_str!("../../templates/embed.js")),
    ("entry.html", include_str!("../../templates/entry.html")),
    ("facet.html", include_str!("../../templates/facet.html")),
    ("frame.js", include_str!("../../templates/frame.js")),
    ("home.html", include_str!("../../templates/home.html")),
    ("index.html", include_str!("../../templates/index.html")),
    ("inset.html", include_str!("../../templates/inset.html")),
    ("known.js", include_str!("../../templates/known.js")),
    ("linimasa.css", include_str!("../../templates/linimasa.css")),
    ("linimasa.js", include_str!("../../templates/linimasa.js")),
    ("page.html", include_str!("../../templates/page.html")),
    ("parts/about.html", include_str!("../../templates/parts/about.html")),
    ("parts/entry.html", include_str!("../../templates/parts/entry.html")),
    ("parts/figures.html", include_str!("../../templates/parts/figures.html")),
    ("parts/lanes.html", include_str!("../../templates/parts/lanes.html")),
    ("parts/list.html", include_str!("../../templates/parts/list.html")),
    ("parts/share.html", include_str!("../../templates/parts/share.html")),
    ("parts/sources.html", include_str!("../../templates/parts/sources.html")),
    ("parts/strip.html", include_str!("../../templates/parts/strip.html")),
    ("period.html", include_str!("../../templates/period.html")),
    ("redirect.html", include_str!("../../templates/redirect.html")),
    ("timeline.html", include_str!("../../templates/timeline.html")),
    ("tombstone.html", include_str!("../../templates/tombstone.html")),
];

/// The names of the built-in files, which a site's `templates/` may replace.
pub fn theme_files() -> impl Iterator<Item = &'static str> {
    THEME.iter().map(|(name, _)| *name)
}

/// What is wrong with a template.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{template}: {message}")]
pub struct TemplateError {
    /// Its name inside `templates/`; empty when no single file is at fault.
    pub template: String,
    pub message: String,
    /// From 1.
    pub line: Option<usize>,
}

/// Templates by name, ready to render, and the files that are served as they are.
pub struct Engine {
    tera: Tera,
    pub stylesheet: String,
    pub script: String,
    pub embed_script: String,
    pub known_script: String,
}

impl Engine {
    /// The theme with `overrides`, files of the site's own `templates/`, in place of its files of the same name. Names with
    /// `/`, relative to that folder.
    ///
    /// # Errors
    /// A template that cannot be read, or one that names a part that does not exist.
    pub fn new(overrides: &[(String, String)]) -> Result<Self, TemplateError> {
        let mut files: Vec<(&str, String)> = THEME.iter().map(|(name, text)| (*name, without_indent(text))).collect();
        for (name, text) in overrides {
            match files.iter_mut().find(|(known, _)| known == name) {
                Some((_, old)) => text.clone_into(old),
                None => files.push((name, text.clone())),
            }
        }
        let mut plain = |name: &str| {
            let at = files.iter().position(|(known, _)| *known == name).expect("the theme has the file");
            files.swap_remove(at).1
        };
        let (stylesheet, script) = (plain("linimasa.css"), plain("linimasa.js"));
        let (embed_css, embed_script, frame) = (plain("embed.css"), plain("embed.js"), plain("frame.js"));
        let known_script = without_comment_lines(&plain("known.js"));
        let mut tera = Tera::new();
        files.retain(|(name, _)| name.ends_with(".html") || *name == "_headers");
        tera.add_raw_templates(files).map_err(|error| TemplateError::new("", &error))?;
        let (embed_css, frame) = (without_comments(&embed_css), without_comment_lines(&frame));
        let globals = tera.global_context();
        globals.insert("embed_css_hash", &csp_hash(&embed_css));
        globals.insert("embed_css", &embed_css);
        globals.insert("frame_hash", &csp_hash(&frame));
        globals.insert("frame_js", &frame);
        Ok(Self {
            tera,
            stylesheet: without_comments(&stylesheet),
            script,
            embed_script: without_comment_lines(&embed_script),
            known_script,
        })
    }

    /// A page or a piece of one: `t` are the messages of its language, `page` is its frame, `view` what it shows; `level`
    /// is that of the headings of a piece.
    pub fn render(
        &self,
        template: &str,
        words: &Words,
        page: &impl Serialize,
        view: &impl Serialize,
        level: u8,
    ) -> Result<Vec<u8>, TemplateError> {
        let mut context = Context::new();
        context.insert("level", &level);
        context.insert_value("t", words.messages());
        context.insert("page", page);
        context.insert("view", view);
        let mut out = Vec::with_capacity(16 * 1024);
        self.tera.render_to(template, &context, &mut out).map_err(|error| TemplateError::new(template, &error))?;
        Ok(out)
    }
}

impl TemplateError {
    fn new(template: &str, error: &tera::Error) -> Self {
        match error.kind() {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => Self {
                template: report.filename().to_owned(),
                message: report.message().to_owned(),
                line: Some(report.span().start_line),
            },
            kind => Self { template: template.to_owned(), message: kind.to_string(), line: None },
        }
    }
}

/// A template without the indentation that only its authors need. Lines stay, so that errors name the right one.
fn without_indent(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.lines() {
        out.push_str(line.trim_start());
        out.push('\n');
    }
    out
}

/// A stylesheet without comments and line ends. Strings in it may hold neither.
fn without_comments(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(at) = rest.find("/*") {
        push_lines(&mut out, &rest[..at]);
        rest = rest[at + 2..].find("*/").map_or("", |end| &rest[at + 2 + end + 2..]);
    }
    push_lines(&mut out, rest);
    out
}

/// A script without indentation and without the lines that are comments.
fn without_comment_lines(script: &str) -> String {
    let lines = script.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// The hash by which a Content Security Policy admits an inline script or style.
fn csp_hash(text: &str) -> String {
    format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(text)))
}

fn push_lines(out: &mut String, css: &str) {
    for line in css.lines() {
        out.push_str(line.trim());
    }
}
