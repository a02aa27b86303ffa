//! `linimasa completions` and `linimasa man`: both from the one definition of the flags.

use super::FAILED;
use super::flags::{self, Flags};
use super::style::failure;
use clap::CommandFactory;
use std::io::Write;
use std::process::ExitCode;

pub fn completions(flags: &flags::Completions) -> ExitCode {
    let mut script = Vec::new();
    clap_complete::generate(flags.shell, &mut Flags::command(), "linimasa", &mut script);
    // A reader that went away, such as `head`, is no failure of ours.
    let _ = std::io::stdout().write_all(&script);
    ExitCode::SUCCESS
}

pub fn man(flags: &flags::Man) -> ExitCode {
    let mut stderr = anstream::stderr();
    let folder = &flags.out;
    match std::fs::create_dir_all(folder).and_then(|()| clap_mangen::generate_to(Flags::command(), folder)) {
        Ok(()) => {
            let _ = writeln!(stderr, "wrote the manual into `{0}`: try `man -l {0}/linimasa.1`", folder.display());
            ExitCode::SUCCESS
        }
        Err(error) => {
            let _ = write!(stderr, "{}", failure(&format!("can't write into `{}`: {error}", folder.display()), None));
            ExitCode::from(FAILED)
        }
    }
}
