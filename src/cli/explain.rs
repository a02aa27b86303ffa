//! `linimasa explain`.

use super::USAGE;
use super::flags;
use crate::check::{codes, explain};
use crate::diag::{Suggestion, suggest};
use std::io::Write;
use std::process::ExitCode;

pub fn run(flags: &flags::Explain) -> ExitCode {
    let Some(code) = &flags.code else {
        let list: String = codes().map(|code| format!("{code}\n")).collect();
        let _ = write!(anstream::stdout(), "{list}");
        return ExitCode::SUCCESS;
    };
    if let Some(explanation) = explain(code) {
        let _ = write!(anstream::stdout(), "{explanation}");
        return ExitCode::SUCCESS;
    }
    let help = match suggest(code, codes()) {
        Suggestion::Nearest(near) => format!("did you mean `{near}`?"),
        _ => "`linimasa explain` lists all codes".to_owned(),
    };
    let _ = write!(anstream::stderr(), "error: there is no code `{code}`\nhelp: {help}\n");
    ExitCode::from(USAGE)
}
