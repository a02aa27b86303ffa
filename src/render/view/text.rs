//! Words with the language they are in.

use serde::Serialize;

use super::Scope;
use crate::markup::html::push_escaped;
use crate::model::{Text, Worded};

/// Plain words; a template escapes them.
#[derive(Clone, Debug, Serialize)]
pub struct Word<'a> {
    pub text: &'a str,
    /// ` lang="en"` when the words are not in the page's language, with `dir` when they run the other way; safe HTML.
    pub attrs: &'a str,
}

/// Words that are HTML already.
#[derive(Clone, Debug, Serialize)]
pub struct Html<'a> {
    pub html: String,
    pub attrs: &'a str,
}

impl<'a> Scope<'a> {
    /// A text in the page's language, else in the default one and marked so.
    pub fn word(&self, text: &'a Text) -> Word<'a> {
        let Worded { text, lang } = text.get(self.page.lang);
        Word { text, attrs: self.words.attrs_of(lang) }
    }

    /// Appends the words, in a `span` when their language has to be marked.
    pub fn push_word(&self, out: &mut String, text: &Text) {
        let Worded { text, lang } = text.get(self.page.lang);
        let attrs = self.words.attrs_of(lang);
        if attrs.is_empty() {
            push_escaped(out, text);
        } else {
            out.push_str("<span");
            out.push_str(attrs);
            out.push('>');
            push_escaped(out, text);
            out.push_str("</span>");
        }
    }
}
