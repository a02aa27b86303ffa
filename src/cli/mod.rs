//! The command line. The only part that reads arguments and the clock, and that prints.
//!
//! Exit codes: 0 done, 1 errors in the content or while writing, 2 wrong usage.

mod build;
mod flags;
mod progress;
mod style;

use clap::Parser;
use flags::{Command, Flags};
use std::process::ExitCode;

/// Errors in the content, or the output cannot be written.
const FAILED: u8 = 1;
/// The command was called wrongly.
const USAGE: u8 = 2;

/// Runs the command that the arguments name.
pub fn main() -> ExitCode {
    let flags = Flags::parse();
    match flags.command {
        Command::Build(build) => build::run(&build),
    }
}
