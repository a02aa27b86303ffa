//! Footnotes: references in the text, the notes below it, and the way back.

use std::fmt::Write as _;

use super::Placement;
use super::write::Writer;

impl Writer<'_> {
    pub(super) fn note_reference(&mut self, name: &str) {
        let at = self.notes.iter().position(|(known, _)| known == name).unwrap_or_else(|| {
            self.notes.push((name.to_owned(), 0));
            self.notes.len() - 1
        });
        self.notes[at].1 += 1;
        let (number, times) = (at + 1, self.notes[at].1);
        let Placement { prefix, footnote, .. } = self.placement;
        let again = if times > 1 { format!("-{times}") } else { String::new() };
        let _ = write!(
            self.out,
            "<sup><a href=\"#_fn-{prefix}-{number}\" id=\"_fr-{prefix}-{number}{again}\" aria-label=\"{footnote} {number}\">{number}</a></sup>"
        );
    }

    pub(super) fn write_notes(&mut self) {
        if self.notes.is_empty() {
            return;
        }
        let Placement { prefix, back, .. } = self.placement;
        self.out.push_str("<ol class=\"fn\">");
        for (at, (name, _)) in self.notes.iter().enumerate() {
            let number = at + 1;
            let text = self.definitions.iter().find(|(known, _)| known == name).map_or("", |(_, text)| text.trim_end());
            let (text, end) = match text.strip_suffix("</p>") {
                Some(text) => (text, "</p>"),
                None => (text, ""),
            };
            let _ = write!(
                self.out,
                "<li id=\"_fn-{prefix}-{number}\">{text} <a href=\"#_fr-{prefix}-{number}\" aria-label=\"{back} {number}\">↩</a>{end}</li>"
            );
        }
        self.out.push_str("</ol>");
    }
}
