//! What is no text in a plain text: the lines that a site left, and what stands before and after the article.

use super::html::ends_sentence;
use super::rules::{MAX_LINE, Rules, What};
use std::ops::Range;

/// A part of the text that is not the article's own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Boilerplate {
    /// Bytes of the text.
    pub range: Range<usize>,
    pub what: What,
}

/// A line without the white space around it.
#[derive(Clone, Copy)]
struct Line<'a> {
    start: usize,
    text: &'a str,
    what: Option<What>,
}

impl Line<'_> {
    fn is_prose(&self) -> bool {
        self.what.is_none()
            && (self.text.len() > MAX_LINE || ends_sentence(self.text) || self.text.chars().count() >= LONG)
    }
}

/// Characters from which a line is a paragraph whatever it ends with.
const LONG: usize = 180;
/// Characters up to which a line after the last paragraph is no text.
const SHORT: usize = 60;
/// How many lines may stand before the first paragraph.
const MAX_OPENING: usize = 12;

/// Finds the boilerplate of a text, in order.
pub fn boilerplate(text: &str, title: Option<&str>, rules: &Rules) -> Vec<Boilerplate> {
    let header = header_end(text);
    let mut lines: Vec<Line<'_>> =
        lines(&text[header..]).map(|line| Line { start: line.start + header, ..line }).collect();
    for line in &mut lines {
        line.what = rules.line(line.text);
    }
    mark_title(&mut lines, title);
    mark_edges(&mut lines);
    let dateline = lines.iter().filter(|line| line.what.is_none()).take(2).find_map(|line| {
        let length = rules.dateline(line.text)?;
        let end = line.start + line.text[..length].trim_end().len();
        Some(Boilerplate { range: line.start..end, what: What::Dateline })
    });
    let mut out: Vec<Boilerplate> =
        (header > 0).then_some(Boilerplate { range: 0..header, what: What::Header }).into_iter().collect();
    for line in lines {
        if let Some(what) = line.what {
            out.push(Boilerplate { range: line.start..line.start + line.text.len(), what });
        }
    }
    if let Some(dateline) = dateline {
        let at = out.partition_point(|known| known.range.start < dateline.range.start);
        out.insert(at, dateline);
    }
    out
}

fn lines(text: &str) -> impl Iterator<Item = Line<'_>> {
    let mut at = 0;
    text.split('\n').filter_map(move |line| {
        let start = at + line.len() - line.trim_start().len();
        at += line.len() + 1;
        let text = line.trim();
        (!text.is_empty()).then_some(Line { start, text, what: None })
    })
}

fn mark_title(lines: &mut [Line<'_>], title: Option<&str>) {
    let Some(title) = title else { return };
    if let Some(line) = lines.iter_mut().take(MAX_OPENING).find(|line| line.text.eq_ignore_ascii_case(title.trim())) {
        line.what = Some(What::Title);
    }
}

/// Marks captions and headlines before the first paragraph, names after the last one.
fn mark_edges(lines: &mut [Line<'_>]) {
    let Some(first) = lines.iter().position(Line::is_prose).filter(|&first| first <= MAX_OPENING) else { return };
    for line in lines[..first].iter_mut().filter(|line| line.what.is_none()) {
        line.what = Some(What::Caption);
    }
    let Some(last) = lines.iter().rposition(Line::is_prose) else { return };
    if lines.iter().filter(|line| line.is_prose()).count() < 3 {
        return;
    }
    for line in lines[last + 1..].iter_mut().filter(|line| line.what.is_none()) {
        if line.text.chars().count() <= SHORT {
            line.what = Some(What::Byline);
        }
    }
}

/// The fields that may stand above a text.
const FIELDS: [&str; 9] = ["url", "publisher", "published", "date", "author", "lang", "language", "title", "source"];

/// Where the lines `field: value` end that a saved article may begin with, blank line included; 0 when there are none.
fn header_end(text: &str) -> usize {
    fields(text).map_or(0, |(_, end)| end)
}

/// The fields above a text, in lower case, with their values.
pub fn header(text: &str) -> Vec<(&str, &str)> {
    fields(text).map(|(fields, _)| fields).unwrap_or_default()
}

fn fields(text: &str) -> Option<(Vec<(&str, &str)>, usize)> {
    let mut found = Vec::new();
    let mut at = text.len() - text.trim_start_matches('\u{feff}').len();
    for line in text[at..].split_inclusive('\n') {
        at += line.len();
        let line = line.trim();
        if line.is_empty() {
            let known = found.iter().filter(|(name, _)| FIELDS.contains(name)).count();
            return (known >= 2 && known * 2 >= found.len()).then_some((found, at));
        }
        let (name, value) = line.split_once(':')?;
        let is_name =
            name.len() <= 20 && name.bytes().all(|byte| byte.is_ascii_lowercase() || matches!(byte, b'_' | b'-'));
        if !is_name || name.is_empty() || found.len() > 20 {
            return None;
        }
        found.push((name, value.trim()));
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{Boilerplate, boilerplate, header};
    use crate::pull::article::rules::Rules;

    fn found(language: &str, text: &str, title: Option<&str>) -> Vec<(String, &'static str)> {
        boilerplate(text, title, Rules::of(language))
            .into_iter()
            .map(|Boilerplate { range, what }| (text[range].to_owned(), what.name()))
            .collect()
    }

    #[test]
    fn what_stands_around_an_article_is_found() {
        let text = "Sebuah kapal di pelabuhan\nMERAK, Kabar.com – Kapal itu terlambat.\nAyo naik\nKatanya begitu.\n\
                    Baca juga: Kapal lain\nItu saja.\n[iklan_2]\nMinh Anh\n\n\nKomentar (0)";
        assert_eq!(
            found("id", text, None),
            [
                ("Sebuah kapal di pelabuhan".to_owned(), "caption"),
                ("MERAK, Kabar.com –".to_owned(), "dateline"),
                ("Baca juga: Kapal lain".to_owned(), "other articles"),
                ("[iklan_2]".to_owned(), "advert"),
                ("Minh Anh".to_owned(), "byline"),
                ("Komentar (0)".to_owned(), "comments"),
            ]
        );
    }

    #[test]
    fn texts_without_a_paragraph_are_left_alone() {
        assert_eq!(found("en", "back on 21 October\nI'll go next week", None), []);
        assert_eq!(found("en", "", None), []);
        assert_eq!(found("en", "The ferry was late.", None), []);
    }

    #[test]
    fn fields_above_a_text_are_read() {
        let text = "url: https://a.example/x\npublisher: Post\ntitle: Ferry: late\n\nThe ferry was late.";
        assert_eq!(header(text), [("url", "https://a.example/x"), ("publisher", "Post"), ("title", "Ferry: late")]);
        assert_eq!(found("en", text, None).len(), 1);
        assert_eq!(header("note: this is\ntext: it goes on\n\nx"), []);
        assert_eq!(header("title: alone\n\nx"), []);
        assert_eq!(header("url: a\npublisher: no blank line"), []);
    }
}
