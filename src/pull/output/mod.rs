//! What was pulled, for programs and for people.

pub mod explain;
pub mod json;
pub mod markdown;
mod offsets;

pub use markdown::on_one_line;
pub use offsets::Offsets;
