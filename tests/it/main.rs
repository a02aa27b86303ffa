//! What a user would notice: full texts of messages, bytes of outputs, exit codes.
//!
//! Fixtures are folders under `tests/sites/`. To accept changed snapshots, run with `SNAPSHOTS=overwrite`.

#![expect(clippy::print_stderr, reason = "a test that is skipped says so")]

mod again;
mod archive;
mod atomic;
mod attribution;
mod bags;
mod begin;
mod build;
mod cards;
mod check;
mod date;
mod drawing;
mod edtf;
mod evidence;
mod export;
mod feeds;
mod flagship;
mod forms;
mod history;
mod incremental;
mod insets;
mod known;
mod links;
mod messages;
mod origins;
mod pull;
mod readme;
mod robust;
mod sequence;
mod serve;
mod support;
#[cfg(unix)]
mod terminal;
