//! Diagnostics in words: for a person, for a program, for GitHub's annotations.

use super::{Diagnostic, Diagnostics, Severity, SourceMap, Span};
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use serde::Serialize;

/// How many findings of one code are shown to a person before the rest is counted.
const SHOWN_PER_CODE: usize = 20;

/// Who reads the diagnostics.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// Text with a caret frame.
    #[default]
    Human,
    /// One JSON object a line.
    Json,
    /// GitHub's workflow commands.
    Github,
}

/// The diagnostics as text, ending in a line feed unless empty. Colour is ANSI, for [`Format::Human`] only.
///
/// Warnings of one code beyond the twentieth are counted for a person and complete for a program.
pub fn render(diagnostics: &Diagnostics, sources: &SourceMap, format: Format, colour: bool) -> String {
    match format {
        Format::Human => human(diagnostics, sources, colour),
        Format::Json => diagnostics.iter().map(|diagnostic| json(diagnostic, sources)).collect(),
        Format::Github => diagnostics.iter().map(|diagnostic| github(diagnostic, sources)).collect(),
    }
}

fn human(diagnostics: &Diagnostics, sources: &SourceMap, colour: bool) -> String {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    let mut out = String::new();
    let mut seen: std::collections::BTreeMap<&'static str, usize> = std::collections::BTreeMap::new();
    for diagnostic in diagnostics.iter() {
        let count = seen.entry(diagnostic.problem.code()).or_default();
        *count += 1;
        if diagnostic.severity() == Severity::Error || *count <= SHOWN_PER_CODE {
            out.push_str(&frame(diagnostic, sources, &renderer));
            out.push_str("\n\n");
        }
    }
    for (code, count) in seen {
        let warning = diagnostics.iter().any(|d| d.problem.code() == code && d.severity() == Severity::Warning);
        if warning && count > SHOWN_PER_CODE {
            let more = count - SHOWN_PER_CODE;
            out.push_str(&format!("warning[{code}]: {more} more like these; `--format json` lists them all\n\n"));
        }
    }
    out
}

fn frame(diagnostic: &Diagnostic, sources: &SourceMap, renderer: &Renderer) -> String {
    let problem = &diagnostic.problem;
    let level = match diagnostic.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let message = problem.message();
    let label = problem.label();
    let window = Window::around(sources, diagnostic.span);
    let mut annotation = AnnotationKind::Primary.span(window.range(diagnostic.span));
    if let Some(label) = &label {
        annotation = annotation.label(label.as_str());
    }
    let title = level.primary_title(message.as_str()).id(problem.code());
    let mut group = title.element(window.snippet().annotation(annotation));
    let related = diagnostic.related.map(|(span, note)| (Window::around(sources, span), span, note));
    if let Some((other, span, note)) = &related {
        group =
            group.element(other.snippet().annotation(AnnotationKind::Context.span(other.range(*span)).label(*note)));
    }
    let help = problem.help();
    if let Some(help) = &help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    renderer.render(&[group])
}

/// The lines around a span: a frame never needs the whole file.
struct Window<'a> {
    path: &'a str,
    text: &'a str,
    /// Offset of `text` in the file.
    start: usize,
    first_line: usize,
}

impl<'a> Window<'a> {
    fn around(sources: &'a SourceMap, span: Span) -> Self {
        let file = sources.file(span.file);
        let text = &file.text;
        let boundary = |mut at: usize| {
            at = at.min(text.len());
            while !text.is_char_boundary(at) {
                at -= 1;
            }
            at
        };
        let (from, to) = (boundary(span.start as usize), boundary(span.end as usize));
        let start = text[..from].rfind('\n').map_or(0, |at| at + 1);
        let end = text[to..].find('\n').map_or(text.len(), |at| to + at);
        let (first_line, _) = sources.position(span.file, span.start);
        Self { path: &file.path, text: &text[start..end], start, first_line }
    }

    fn snippet<T: Clone>(&self) -> Snippet<'a, T> {
        Snippet::source(self.text).path(self.path).line_start(self.first_line)
    }

    fn range(&self, span: Span) -> std::ops::Range<usize> {
        let at = |offset: u32| (offset as usize).saturating_sub(self.start).min(self.text.len());
        at(span.start)..at(span.end)
    }
}

/// A diagnostic for a program: a line of `--format json`. Lines and columns count from 1, columns in Unicode code points.
#[derive(Serialize)]
pub struct Line<'a> {
    pub severity: &'static str,
    pub code: &'static str,
    pub message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub help: Option<String>,
    pub file: &'a str,
    pub line: usize,
    pub column: usize,
    pub end_line: usize,
    pub end_column: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub related: Option<Related<'a>>,
}

/// Another place that explains a diagnostic.
#[derive(Serialize)]
pub struct Related<'a> {
    pub note: &'static str,
    pub file: &'a str,
    pub line: usize,
    pub column: usize,
}

impl<'a> Line<'a> {
    pub fn new(diagnostic: &Diagnostic, sources: &'a SourceMap) -> Self {
        let span = diagnostic.span;
        let (line, column) = sources.position(span.file, span.start);
        let (end_line, end_column) = sources.position(span.file, span.end);
        let related = diagnostic.related.map(|(span, note)| {
            let (line, column) = sources.position(span.file, span.start);
            Related { note, file: &sources.file(span.file).path, line, column }
        });
        Self {
            severity: severity_name(diagnostic.severity()),
            code: diagnostic.problem.code(),
            message: diagnostic.problem.message(),
            label: diagnostic.problem.label(),
            help: diagnostic.problem.help(),
            file: &sources.file(span.file).path,
            line,
            column,
            end_line,
            end_column,
            related,
        }
    }
}

fn json(diagnostic: &Diagnostic, sources: &SourceMap) -> String {
    serde_json::to_string(&Line::new(diagnostic, sources)).expect("plain strings and numbers") + "\n"
}

fn github(diagnostic: &Diagnostic, sources: &SourceMap) -> String {
    let (line, column) = sources.position(diagnostic.span.file, diagnostic.span.start);
    let (end_line, end_column) = sources.position(diagnostic.span.file, diagnostic.span.end);
    let mut message = diagnostic.problem.message();
    if let Some(help) = diagnostic.problem.help() {
        message.push('\n');
        message.push_str(&help);
    }
    format!(
        "::{} file={},line={line},endLine={end_line},col={column},endColumn={end_column},title={}::{}\n",
        severity_name(diagnostic.severity()),
        property(&sources.file(diagnostic.span.file).path),
        diagnostic.problem.code(),
        message.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A"),
    )
}

/// Escapes a property of a workflow command.
fn property(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A").replace(':', "%3A").replace(',', "%2C")
}

fn severity_name(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}
