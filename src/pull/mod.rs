//! From an article to draft records: what was said, by whom, when, and the words that say so.
//!
//! Nothing here invents: every field of a draft is derived from a span of the article or from its publication date.
//!
//! ```text
//! input ─► article ─► time ─► who ─► draft ─► output, timeline
//! bytes    text       dates   words  records
//! ```

pub mod article;
pub mod draft;
pub mod fuzz;
pub mod input;
pub mod lang;
pub mod output;
mod pulled;
pub mod stream;
pub mod time;
pub mod timeline;
mod trie;
pub mod who;

pub use pulled::{Actor, Failed, Options, Pulled, pull};
