//! `linimasa restore`.

use super::FAILED;
use super::flags;
use super::style::{counted, failure};
use super::verify::damage;
use crate::archive::{ArchiveError, Restored, restore, store};
use std::io::Write;
use std::process::ExitCode;

pub fn run(flags: &flags::Restore) -> ExitCode {
    let outcome = store::open(&flags.file).and_then(|store| restore(store.as_ref(), &flags.to));
    // A reader that went away, such as `head`, is no failure of ours.
    let _ = write!(anstream::stderr(), "{}", words(&outcome, flags));
    match outcome {
        Ok(Restored { files: Some(_), .. }) => ExitCode::SUCCESS,
        _ => ExitCode::from(FAILED),
    }
}

fn words(outcome: &Result<Restored, ArchiveError>, flags: &flags::Restore) -> String {
    match outcome {
        Ok(Restored { files: Some(files), verified }) => {
            let to = flags.to.display();
            let mut out = format!("restored {} into `{to}`\n", counted(*files, "file", "files"));
            let ours = concat!("linimasa ", env!("CARGO_PKG_VERSION"));
            match &verified.made_by {
                Some(made_by) if made_by == ours => out.push_str("  `linimasa build` there makes the same site\n"),
                Some(made_by) => out.push_str(&format!(
                    "  made by {made_by}; this is {ours}, and `linimasa build` there may make other pages\n"
                )),
                None => {}
            }
            out
        }
        Ok(Restored { verified, .. }) => {
            let damage = damage(verified, &flags.file).unwrap_or_default();
            format!("{damage}nothing was restored\n")
        }
        Err(error) => failure(error, error.help().as_deref()),
    }
}
