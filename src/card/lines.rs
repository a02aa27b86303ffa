//! Words into lines of a width.

use icu::segmenter::LineSegmenter;

use super::fonts::{Fonts, Weight};

/// The most characters of a text that are looked at: more never fit.
const MOST: usize = 400;

/// A text as a card can hold it: on one line, without controls, marks of direction and spaces of no width, which change
/// what is around them.
pub fn clean(text: &str) -> String {
    let bad = |c: char| {
        c.is_control()
            || matches!(c, '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}')
            || matches!(c, '\u{2028}' | '\u{2029}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{ffff}')
    };
    let kept: String =
        text.chars().map(|c| if c == '\n' || c == '\t' { ' ' } else { c }).filter(|c| !bad(*c)).collect();
    let words = kept.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    words.chars().take(MOST).collect()
}

/// At most `most` lines, the last one cut with an ellipsis when there is more; and whether there was.
pub fn wrap(text: &str, fonts: &Fonts, weight: Weight, size: f32, width: f32, most: usize) -> (Vec<String>, bool) {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for piece in pieces(text, fonts, weight, size, width) {
        let longer = format!("{line}{piece}");
        if line.is_empty() || fonts.width(longer.trim_end(), weight, size) <= width {
            line = longer;
            continue;
        }
        lines.push(std::mem::replace(&mut line, piece.to_owned()));
        if lines.len() > most {
            break;
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines.iter_mut().for_each(|line| line.truncate(line.trim_end().len()));
    let more = lines.len() > most || text.chars().count() == MOST;
    lines.truncate(most);
    if more && let Some(last) = lines.last_mut() {
        *last = cut(&format!("{last}…"), fonts, weight, size, width);
    }
    (lines, more)
}

/// One line, cut with an ellipsis where it is too long.
pub fn cut(text: &str, fonts: &Fonts, weight: Weight, size: f32, width: f32) -> String {
    if fonts.width(text, weight, size) <= width {
        return text.to_owned();
    }
    let mut short = text.trim_end_matches('…').to_owned();
    while !short.is_empty() && fonts.width(&format!("{short}…"), weight, size) > width {
        short.pop();
        short.truncate(short.trim_end().len());
    }
    short + "…"
}

/// What may not be broken, as far as it fits into a line; a longer one is broken anywhere.
fn pieces<'t>(text: &'t str, fonts: &Fonts, weight: Weight, size: f32, width: f32) -> Vec<&'t str> {
    let segmenter = LineSegmenter::new_for_non_complex_scripts(Default::default());
    let breaks: Vec<usize> = segmenter.segment_str(text).collect();
    let mut out = Vec::new();
    for pair in breaks.windows(2) {
        let mut rest = &text[pair[0]..pair[1]];
        while fonts.width(rest.trim_end(), weight, size) > width {
            let mut end = 0;
            for (at, c) in rest.char_indices() {
                if at > 0 && fonts.width(&rest[..at + c.len_utf8()], weight, size) > width {
                    break;
                }
                end = at + c.len_utf8();
            }
            out.push(&rest[..end]);
            rest = &rest[end..];
        }
        if !rest.is_empty() {
            out.push(rest);
        }
    }
    out
}
