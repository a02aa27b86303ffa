//! What a letter says of how its text is written.

/// Whether a letter is of a script that puts no spaces between words: Chinese, Japanese, Thai, Lao, Burmese, Khmer.
pub fn is_unspaced(letter: char) -> bool {
    matches!(u32::from(letter),
        0x0e00..=0x0eff | 0x1000..=0x109f | 0x1780..=0x17ff
        | 0x3005..=0x3007 | 0x3040..=0x30ff | 0x3400..=0x4dbf | 0x4e00..=0x9fff | 0xf900..=0xfaff
        | 0x2_0000..=0x3_ffff)
}

/// Whether a mark may stand around quoted words: how it looks differs between languages and keyboards.
pub fn is_quotation_mark(letter: char) -> bool {
    matches!(letter, '"' | '\'' | '`' | '´' | '«' | '»' | '\u{2018}'..='\u{201f}' | '‹' | '›'
        | '\u{300c}'..='\u{300f}' | '\u{301d}'..='\u{301f}' | '＂' | '＇' | '\u{ff62}' | '\u{ff63}')
}

/// Whether a character is there for line breaking or file formats alone and is not seen by readers: soft hyphen, zero
/// width space, word joiner, byte order mark.
pub fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}')
}
