//! Quotations are short: 25 words, or 50 characters where words are not spaced.

use crate::diag::{Diagnostics, Problem};
use crate::parse::written::WrittenEvent;

const WORDS: usize = 25;
const CHARACTERS: usize = 50;

pub fn check_length(event: &WrittenEvent, default_lang: &str, diagnostics: &mut Diagnostics) {
    let Some(quote) = &event.quote else { return };
    let lang = quote.lang.as_deref().unwrap_or(default_lang);
    let unspaced = matches!(lang.split('-').next(), Some("zh" | "ja"));
    let (length, limit, unit) = if unspaced {
        (quote.text.value.chars().filter(|c| c.is_alphanumeric()).count(), CHARACTERS, "characters")
    } else {
        let is_word = |word: &&str| word.chars().any(char::is_alphanumeric);
        (quote.text.value.split_whitespace().filter(is_word).count(), WORDS, "words")
    };
    if length > limit {
        diagnostics.push(Problem::QuoteTooLong { length, limit, unit }, quote.text.span);
    }
}
