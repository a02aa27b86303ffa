//! What authors begin with: a site that builds, and a record to fill in. Nothing that exists is overwritten.

mod editors;
pub mod record;
mod sample;
pub mod site;
mod translation;
