//! Who says what in an article: cues of saying, the speaker beside them, the words, and the agency that carries them.
//!
//! Rules and words are data, `src/pull/lang/<language>/who.toml`; the engine knows no language. Nothing is made up: each
//! name and each word handed out is a range of the text that came in.
//!
//! | file | what it does |
//! | --- | --- |
//! | `data` | a language's words, made ready |
//! | `quotes`, `item`, `sentence` | quotations, words and marks, sentences |
//! | `lexicon`, `languages` | all of them, and where they begin in a text |
//! | `phrase`, `head`, `aside`, `following` | the noun phrase before or after a verb |
//! | `clause`, `subject`, `shared`, `content`, `signed` | one cue: who, what |
//! | `attribution`, `last` | all cues of a sentence, where the verb comes in the middle or last |
//! | `names`, `people`, `recall` | how somebody is called, and who that is |
//! | `reader`, `speech` | a whole text |

mod aside;
mod attribution;
mod clause;
mod content;
pub(crate) mod data;
pub(crate) mod fold;
mod following;
mod head;
pub(crate) mod item;
mod languages;
mod last;
mod lexicon;
mod names;
mod people;
mod phrase;
mod quotes;
mod reader;
mod recall;
mod sentence;
mod shared;
mod signed;
mod speech;
mod subject;
#[cfg(test)]
mod tests;

use std::ops::Range;

pub use data::{Hedge, Kind};
pub use item::Marks;
pub use reader::read;
pub use speech::{Reading, Source, Speech};

/// The attributions of a text, in order; none for a language without a `who.toml`.
pub fn speeches(text: &str, lang: &str, boilerplate: &[Range<usize>]) -> Vec<Speech> {
    read(text, lang, Marks { boilerplate, times: &[] }).map(|reading| reading.speeches).unwrap_or_default()
}
