//! What is found in a text: words, and whose they are.

use std::ops::Range;

use super::data::{Class, Kind};
use super::lexicon::Language;

/// Somebody as the text names them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The name, as the text gives it.
    pub name: String,
    /// Where that name stands.
    pub named_at: Range<usize>,
    /// The words for them at this place: a pronoun, a short name, the name with its titles.
    pub mention: Range<usize>,
    /// The text keeps them unnamed.
    pub anonymous: bool,
    /// A body rather than a person.
    pub organisation: bool,
    /// The name was carried here from another place.
    pub carried: bool,
    /// A pronoun, and the text does not settle whose.
    pub unresolved: bool,
}

/// Words and whose they are. All ranges are bytes of the text, on character boundaries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Speech {
    /// `None` when the text names nobody, or only the paper that carries the words.
    pub speaker: Option<Source>,
    /// The paper or agency that the text says carried the words.
    pub outlet: Option<Source>,
    /// The word of saying.
    pub cue: Range<usize>,
    /// What is said, in order.
    pub content: Vec<Range<usize>>,
    /// The content begins with a quotation.
    pub direct: bool,
    /// The sentence or clause with all of the above.
    pub evidence: Range<usize>,
    /// The kind that the cue alone says.
    pub kind: Kind,
    /// The cue tells of a wish or a stance rather than of words.
    pub attitude: bool,
    /// "did not say"
    pub negated: bool,
    /// It holds on the day of publication: "has not commented".
    pub standing: bool,
    /// Who does what an agency reports in its own words.
    pub doer: Option<Source>,
    /// What is said of the speaker between name and cue: "X, who has ruled since 2014, said".
    pub aside: Option<Range<usize>>,
    /// The sentence with the cue, an index into [`Reading::sentences`].
    pub said_in: usize,
    /// The last sentence that belongs to it.
    pub sentence: usize,
}

/// A text that has been read.
pub struct Reading {
    pub speeches: Vec<Speech>,
    /// Every sentence outside boilerplate, in bytes.
    pub sentences: Vec<Range<usize>>,
    /// Who does something in a sentence that attributes nothing, by sentence.
    pub doers: Vec<Option<Source>>,
    pub(crate) folded: String,
    pub(crate) language: &'static Language,
    pub(super) said: Vec<bool>,
}

impl Reading {
    /// Whether some words are those of the writer for themselves: "we".
    pub fn is_writer(&self, words: &Range<usize>) -> bool {
        self.language.find(&self.folded[words.clone()]).iter().any(|(_, entry)| entry.classes.has(Class::PronounSelf))
    }

    /// Whether a sentence holds somebody's words.
    pub fn is_speech(&self, sentence: usize) -> bool {
        self.said.get(sentence).copied().unwrap_or(false)
    }
}
