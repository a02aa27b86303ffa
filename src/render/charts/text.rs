//! How wide a text will be, without a font: a careful guess by script.

/// Size of chart text: .8125rem of a root of 17 px.
const SIZE: f64 = 13.8;
/// Above the baseline, and below.
pub(super) const ASCENT: f64 = 11.5;
pub(super) const DESCENT: f64 = 3.5;

/// The estimated width of a text in chart labels, in pixels; on the wide side for the fonts of the stylesheet.
pub fn text_width(text: &str) -> f64 {
    text.chars().map(advance).sum::<f64>() * SIZE
}

/// The same in bold.
pub(super) fn bold_width(text: &str) -> f64 {
    text_width(text) * 1.08
}

/// In em.
fn advance(c: char) -> f64 {
    match c {
        ' ' | '\u{a0}' | '\u{202f}' => 0.31,
        '.' | ',' | ':' | ';' | '\'' | '!' | '|' | '’' | '‘' | 'i' | 'j' | 'l' | 'I' => 0.32,
        'f' | 't' | 'r' | '(' | ')' | '/' | '-' => 0.42,
        'm' | 'w' | 'M' | 'W' | '—' | '%' | '…' => 0.95,
        '0'..='9' | '–' => 0.61,
        'a'..='z' => 0.6,
        'A'..='Z' => 0.7,
        // Combining marks, joiners, direction marks.
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => 0.0,
        '\u{400}'..='\u{52f}' => 0.68,
        '\u{591}'..='\u{5bd}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' => 0.0,
        '\u{5be}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' => 0.6,
        '\u{900}'..='\u{dff}' => 0.75,
        '\u{e00}'..='\u{eff}' => 0.65,
        '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7ff}' => 1.0,
        '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe4f}' | '\u{ff00}'..='\u{ff60}' | '\u{1f000}'.. => 1.05,
        _ => 0.65,
    }
}
