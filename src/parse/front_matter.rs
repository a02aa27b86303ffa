//! Splits a Markdown file into front matter and body.

use super::format::{toml, yaml};
use super::node::{Node, Piece};
use crate::diag::{Diagnostics, FileId, Problem};

/// A Markdown file in two.
pub struct Document<'a> {
    /// The table of the front matter.
    pub front: Node<'a>,
    /// The Markdown after it, without blank lines at either end.
    pub body: Piece<'a>,
}

/// TOML between `+++` or YAML between `---`. A BOM and CRLF are accepted. `None` after an error.
pub fn split<'a>(file: FileId, text: &'a str, diagnostics: &mut Diagnostics) -> Option<Document<'a>> {
    let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let whole = Piece { file, start: 0, text };
    let first_line = line_at(text, start);
    let fence = match text[first_line.clone()].trim_end() {
        "+++" => "+++",
        "---" => "---",
        _ => {
            diagnostics.push(Problem::NoFrontMatter, whole.span(first_line.start, first_line.end));
            return None;
        }
    };
    let front_start = next_line(text, first_line.end);
    let mut at = front_start;
    loop {
        if at >= text.len() {
            diagnostics.push(Problem::UnclosedFrontMatter { fence }, whole.span(start, start + fence.len()));
            return None;
        }
        let line = line_at(text, at);
        if text[line.clone()].trim_end() == fence {
            let front = whole.part(front_start, line.start);
            let front = if fence == "+++" { toml::parse(front, diagnostics) } else { yaml::parse(front, diagnostics) };
            return Some(Document { front: front?, body: trimmed(whole, next_line(text, line.end)) });
        }
        at = next_line(text, line.end);
    }
}

/// The line that starts at an offset, without its end.
fn line_at(text: &str, start: usize) -> std::ops::Range<usize> {
    let end = text[start..].find('\n').map_or(text.len(), |at| start + at);
    let end = if text[start..end].ends_with('\r') { end - 1 } else { end };
    start..end
}

fn next_line(text: &str, line_end: usize) -> usize {
    text[line_end..].find('\n').map_or(text.len(), |at| line_end + at + 1)
}

fn trimmed(whole: Piece<'_>, from: usize) -> Piece<'_> {
    let rest = &whole.text[from..];
    let start = from + rest.find(|c: char| !matches!(c, '\n' | '\r')).unwrap_or(rest.len());
    let end = start + whole.text[start..].trim_end().len();
    whole.part(start, end)
}
