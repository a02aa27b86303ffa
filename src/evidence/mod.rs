//! What saved articles show: where quoted words stand in them, and which of them are copies of one story.
//!
//! Pure functions of texts; whoever calls them reads the files.

mod excerpt;
mod find;
mod fold;
mod furniture;
mod minhash;
mod nearest;
mod script;
mod shingles;
mod stories;
mod words;

pub use excerpt::{excerpt, fragment, on_one_line};
pub use find::{Found, find};
pub use fold::Folded;
pub use nearest::nearest;
pub use stories::{CopyOf, Story, copies};
