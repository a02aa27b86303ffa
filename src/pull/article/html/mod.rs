//! HTML: from tags to the paragraphs and facts of an article.

mod blocks;
mod body;
mod build;
pub mod entity;
mod marks;
pub mod meta;
pub mod tree;

pub use blocks::{Block, ends_sentence};
pub use body::{Body, body};
