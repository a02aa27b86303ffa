//! The command line. The only part that reads arguments and the clock, and that prints.
//!
//! Exit codes: 0 done, 1 errors in the content or while writing, or a date that is none; 2 wrong usage.

mod archive;
mod ask;
mod build;
mod check;
mod clock;
mod content;
mod date;
mod diff;
mod explain;
mod export;
mod flags;
mod init;
mod new;
mod permalinks;
mod progress;
mod pull;
mod restore;
mod schema;
mod serve;
mod shell;
mod style;
mod verify;

use flags::Command;
use std::process::ExitCode;

/// Errors in the content or in a date, or the output cannot be written.
const FAILED: u8 = 1;
/// The command was called wrongly.
const USAGE: u8 = 2;

/// Runs the command that the arguments name.
pub fn main() -> ExitCode {
    match flags::parse().command {
        Command::Init(init) => init::run(&init),
        Command::New(new) => new::run(&new),
        Command::Build(build) => build::run(&build),
        Command::Serve(serve) => serve::run(&serve),
        Command::Check(check) => check::run(&check),
        Command::Explain(explain) => explain::run(&explain),
        Command::Archive(archive) => archive::run(&archive),
        Command::Verify(verify) => verify::run(&verify),
        Command::Restore(restore) => restore::run(&restore),
        Command::Diff(diff) => diff::run(&diff),
        Command::Permalinks(permalinks) => permalinks::run(&permalinks),
        Command::Export(export) => export::run(&export),
        Command::Date(date) => date::run(&date),
        Command::Pull(pull) => pull::run(&pull),
        Command::Schema(schema) => schema::run(&schema),
        Command::Completions(completions) => shell::completions(&completions),
        Command::Man(man) => shell::man(&man),
    }
}
