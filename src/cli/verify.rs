//! `linimasa verify`.

use super::FAILED;
use super::flags::{self, LineFormat};
use super::style::{counted, failure, size};
use crate::archive::{ArchiveError, Checker, Fault, Verified, store, verify};
use serde_json::json;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

pub fn run(flags: &flags::Verify) -> ExitCode {
    let outcome = check(flags);
    // A reader that went away, such as `head`, is no failure of ours.
    let _ = match flags.format {
        LineFormat::Human => write!(anstream::stderr(), "{}", words(&outcome, &flags.file)),
        LineFormat::Json => write!(anstream::stdout(), "{}", lines(&outcome)),
    };
    match outcome {
        Ok(verified) if verified.faults.is_empty() => ExitCode::SUCCESS,
        _ => ExitCode::from(FAILED),
    }
}

fn check(flags: &flags::Verify) -> Result<Verified, ArchiveError> {
    let checker = flags.key.as_deref().map(Checker::read).transpose()?;
    let mut verified = verify(store::open(&flags.file)?.as_ref());
    if let Some(checker) = checker {
        match checker.check(&flags.file, &verified) {
            Ok(comment) => verified.signed = Some(comment),
            Err(fault) => verified.faults.push(fault),
        }
    }
    Ok(verified)
}

fn words(outcome: &Result<Verified, ArchiveError>, file: &Path) -> String {
    match outcome {
        Ok(verified) => damage(verified, file).unwrap_or_else(|| whole(verified, file)),
        Err(error) => failure(error, error.help().as_deref()),
    }
}

fn whole(verified: &Verified, file: &Path) -> String {
    let mut out = format!(
        "`{}` is whole: {} ({})",
        file.display(),
        counted(verified.files, "file", "files"),
        size(verified.bytes)
    );
    if let Some(made_by) = &verified.made_by {
        out.push_str(&format!(", made by {made_by}"));
    }
    if let Some(date) = &verified.date {
        out.push_str(&format!(", dated {date}"));
    }
    out.push('\n');
    if let Some(comment) = &verified.signed {
        out.push_str(&format!("signed with that key: {comment}\n"));
    }
    if verified.is_repacked {
        out.push_str("note: another program packed the zip anew; what lies in it is as it was written\n");
    }
    out
}

/// What is damaged, each with what to do about it, said once.
pub fn damage(verified: &Verified, file: &Path) -> Option<String> {
    if verified.faults.is_empty() {
        return None;
    }
    let mut out = String::new();
    let mut said = Vec::new();
    for fault in &verified.faults {
        out.push_str(&format!("error[{}]: {fault}\n", fault.code()));
        if let Some(help) = fault.help().filter(|help| !said.contains(help)) {
            out.push_str(&format!("help: {help}\n"));
            said.push(help);
        }
    }
    let findings = counted(verified.faults.len(), "finding", "findings");
    out.push_str(&format!("`{}` is damaged: {findings}\n", file.display()));
    Some(out)
}

fn lines(outcome: &Result<Verified, ArchiveError>) -> String {
    let mut out = String::new();
    match outcome {
        Ok(verified) => {
            for fault in &verified.faults {
                out.push_str(&line(fault));
            }
            let summary = json!({
                "summary": if verified.faults.is_empty() { "whole" } else { "damaged" },
                "errors": verified.faults.len(),
                "files": verified.files,
                "bytes": verified.bytes,
                "made_by": verified.made_by,
                "date": verified.date,
                "repacked": verified.is_repacked,
                "signed": verified.signed,
            });
            out.push_str(&format!("{summary}\n"));
        }
        Err(error) => {
            let summary =
                json!({ "summary": "failed", "errors": 1, "failure": error.to_string(), "help": error.help() });
            out.push_str(&format!("{summary}\n"));
        }
    }
    out
}

fn line(fault: &Fault) -> String {
    let line = json!({
        "severity": "error",
        "code": fault.code(),
        "message": fault.to_string(),
        "help": fault.help(),
        "path": fault.path(),
    });
    format!("{line}\n")
}
