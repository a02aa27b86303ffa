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
    text_width(text) * 1.125
}

/// In em.
fn advance(c: char) -> f64 {
    match c {
        ' ' | '\u{a0}' | '\u{202f}' => 0.31,
        '.' | ',' | ':' | ';' | '\'' | '!' | '|' | '’' | '‘' | 'i' | 'j' | 'l' | 'I' => 0.31,
        'f' | 't' | 'r' | '(' | ')' | '/' | '-' => 0.42,
        'm' | 'w' | 'M' | 'W' | '—' | '%' | '…' => 0.95,
        '0'..='9' | '–' => 0.64,
        'a'..='z' => 0.61,
        'A'..='Z' => 0.7,
        // Combining marks, joiners, direction marks.
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => 0.0,
        '\u{400}'..='\u{52f}' => 0.66,
        '\u{591}'..='\u{5bd}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' => 0.0,
        '\u{5be}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' => 0.52,
        '\u{900}'..='\u{dff}' => 0.75,
        '\u{e00}'..='\u{eff}' => 0.65,
        '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7ff}' => 1.0,
        '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe4f}' | '\u{ff00}'..='\u{ff60}' | '\u{1f000}'.. => 1.05,
        _ => 0.65,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widths_are_on_the_wide_side() {
        // As Chromium measures them at 13.8 px in DejaVu Sans, the widest font that the stylesheet can end up with.
        let measured = [
            ("about 11,000", 92.5, 103.1),
            ("21 Oct", 45.8, 50.5),
            ("Western officials", 113.6, 129.7),
            ("Ukrainian special services", 179.3, 202.7),
            ("2,000–12,000", 94.7, 103.8),
            ("21 октября 2024", 120.1, 131.3),
            ("разведка Украины", 134.7, 150.8),
            ("21 أكتوبر", 55.1, 64.8),
            ("tháng 10, 2024", 105.9, 117.9),
            ("MID WELLINGTON", 122.9, 137.8),
            ("illicit filling", 74.2, 87.3),
        ];
        for (text, regular, bold) in measured {
            for (guess, width) in [(text_width(text), regular), (bold_width(text), bold)] {
                assert!(guess >= 0.99 * width && guess <= 1.25 * width, "{text}: {guess} for {width}");
            }
        }
    }

    #[test]
    fn marks_on_letters_take_no_room() {
        assert_eq!(text_width("e\u{301}"), text_width("e"));
        assert_eq!(text_width("\u{2067}a\u{2069}"), text_width("a"));
    }
}
