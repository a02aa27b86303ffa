//! The last stage: files on disk, published all at once.
//!
//! Pages arrive one by one, from any thread, and go to a folder beside the output; [`Stage::publish`] then swaps the two.
//! The output folder is at every moment, through errors and `SIGKILL` alike, what the last good build made or what the
//! new one made, never a mix. What other hands put there (`CNAME`, `.git`) is carried over.
//!
//! ```text
//! site/
//!   public/                        the output
//!     .linimasa-manifest           what we own: blake3, size and path of each file
//!   .public.linimasa/              while a build runs
//!     lock                         held by that build; a dead build's folder is taken over by the next
//!     new/                         what it has written so far; after the swap, what there was before
//!     old/                         only where two folders can't be exchanged: the last good output, for an instant
//! ```
//!
//! Knows nothing of pages, renders nothing, prints nothing, reads no clock: a manifest says what, not when.

mod error;
mod manifest;
mod new;
mod old;
mod path;
mod place;
mod publish;
mod stage;
mod swap;
mod workspace;

#[cfg(test)]
mod tests;

pub use error::WriteError;
pub use manifest::NAME as MANIFEST_NAME;
pub use manifest::Origin;
pub use new::write_new;
pub use path::PathFault;
pub use publish::Published;
pub use stage::{Stage, StageOptions};
