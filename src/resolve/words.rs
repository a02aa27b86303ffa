//! Puts translations beside the words they translate, and says what is missing.

use super::ids::EventIds;
use crate::diag::{Diagnostic, Diagnostics, Problem};
use crate::model::{LangIx, Text};
use crate::parse::written::{EventWords, WrittenEvent};
use std::sync::Arc;

/// A text with the translations that stand beside it.
pub fn text(default: String, translations: Vec<(LangIx, String)>) -> Text {
    translations.into_iter().fold(Text::new(default), |text, (lang, words)| text.with(lang, words))
}

/// The translations of each written record, by its position.
pub fn by_event(
    words: Vec<EventWords>,
    ids: &EventIds,
    events: &[Arc<WrittenEvent>],
    diagnostics: &mut Diagnostics,
) -> Vec<Vec<EventWords>> {
    let mut out: Vec<Vec<EventWords>> = Vec::new();
    out.resize_with(events.len(), Vec::new);
    for translation in words {
        let Some(at) = ids.get(&translation.id.value) else {
            let suggestion = ids.suggest(&translation.id.value);
            let problem =
                Problem::TranslationOfNothing { what: "record", id: translation.id.value.clone(), suggestion };
            diagnostics.push(problem, translation.id.span);
            continue;
        };
        if let Some(first) = out[at].iter().find(|other| other.lang == translation.lang) {
            let problem = Problem::DuplicateId { what: "translated record", id: translation.id.value.clone() };
            diagnostics.add(Diagnostic::new(problem, translation.id.span).see(first.id.span, "first translated here"));
            continue;
        }
        out[at].push(translation);
    }
    out
}

/// Collects the names of fields that lack words in a language.
pub struct Missing<'a> {
    languages: &'a [String],
    /// By language, shifted by one.
    fields: Vec<Vec<&'static str>>,
}

impl<'a> Missing<'a> {
    pub fn new(languages: &'a [String]) -> Self {
        Self { languages, fields: vec![Vec::new(); languages.len().saturating_sub(1)] }
    }

    /// Notes every language in which `text` has no words.
    pub fn check(&mut self, field: &'static str, text: &Text) {
        for slot in 0..self.fields.len() {
            let lang = LangIx(u8::try_from(slot + 1).expect("at most 255 languages"));
            if !text.has(lang) && !self.fields[slot].contains(&field) {
                self.fields[slot].push(field);
            }
        }
    }

    pub fn check_option(&mut self, field: &'static str, text: Option<&Text>) {
        if let Some(text) = text {
            self.check(field, text);
        }
    }

    pub fn report(self, what: &str, span: crate::diag::Span, diagnostics: &mut Diagnostics) {
        for (fields, lang) in self.fields.into_iter().zip(&self.languages[1..]) {
            if !fields.is_empty() {
                let fields = fields.iter().map(|field| format!("`{field}`")).collect::<Vec<_>>().join(", ");
                let problem = Problem::MissingTranslation { lang: lang.clone(), what: what.to_owned(), fields };
                diagnostics.push(problem, span);
            }
        }
    }
}
