//! From an article to draft records: what was said, by whom, when, and the words that say so.
//!
//! Nothing here invents: every field of a draft is derived from a span of the article or from its publication date.

pub mod article;
pub mod draft;
pub mod lang;
pub mod time;
pub mod who;
