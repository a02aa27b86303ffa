//! `linimasa archive`.

use super::content::absent;
use super::flags::{self, ReportFormat};
use super::progress::Progress;
use super::style::{counted, size, time};
use super::{FAILED, USAGE};
use crate::archive::{Archive, ArchiveError, ArchiveOptions, Signer, archive, signature_path};
use crate::diag::{Severity, render};
use serde_json::json;
use std::io::{IsTerminal, Write};
use std::process::ExitCode;
use std::time::{Duration, Instant};

pub fn run(flags: &flags::Archive) -> ExitCode {
    let started = Instant::now();
    if let Some(words) = absent(&flags.content) {
        let _ = write!(anstream::stderr(), "{words}");
        return ExitCode::from(USAGE);
    }
    let epoch = match epoch() {
        Ok(epoch) => epoch,
        Err(value) => {
            let mut stderr = anstream::stderr();
            let _ = writeln!(stderr, "error: SOURCE_DATE_EPOCH is no number of seconds: `{value}`");
            let _ = writeln!(stderr, "help: give it the output of `date +%s`, or unset it");
            return ExitCode::from(USAGE);
        }
    };
    let signer = match flags.sign.as_ref().map(|key| Signer::read(key, password())).transpose() {
        Ok(signer) => signer,
        Err(error) => return report(&Err(error), flags, started.elapsed()),
    };
    let options = ArchiveOptions {
        content: &flags.content,
        timeline: flags.timeline.as_deref().map(|name| name.trim_matches('/')),
        out: &flags.out,
        epoch,
        signer: signer.as_ref(),
    };
    let progress = Progress::new(flags.format == ReportFormat::Human && std::io::stderr().is_terminal());
    let outcome = archive(&options, &|step| progress.note(step));
    progress.finish();
    report(&outcome, flags, started.elapsed())
}

/// The time that reproducible builds ask for, in seconds since 1970.
fn epoch() -> Result<Option<i64>, String> {
    let Some(value) = std::env::var_os("SOURCE_DATE_EPOCH") else { return Ok(None) };
    let value = value.to_string_lossy();
    value.trim().parse().map(Some).map_err(|_| value.into_owned())
}

/// The password of a key, where nobody sits at a terminal.
fn password() -> Option<String> {
    std::env::var_os("LINIMASA_KEY_PASSWORD").map(|password| password.to_string_lossy().into_owned())
}

fn report(outcome: &Result<Archive, ArchiveError>, flags: &flags::Archive, elapsed: Duration) -> ExitCode {
    let findings = match outcome {
        Ok(archive) => render(&archive.diagnostics, &archive.sources, flags.format.into(), true),
        Err(_) => String::new(),
    };
    let summary = match flags.format {
        ReportFormat::Json => json_line(outcome, elapsed),
        ReportFormat::Human | ReportFormat::Github => words(outcome, flags, elapsed),
    };
    // A reader that went away, such as `head`, is no failure of the archive.
    let _ = match flags.format {
        ReportFormat::Human => write!(anstream::stderr(), "{findings}{summary}"),
        ReportFormat::Json | ReportFormat::Github => write!(anstream::stdout(), "{findings}{summary}"),
    };
    match outcome {
        Ok(Archive { archived: Some(_), .. }) => ExitCode::SUCCESS,
        Err(ArchiveError::NoTimeline { .. }) => ExitCode::from(USAGE),
        _ => ExitCode::from(FAILED),
    }
}

fn words(outcome: &Result<Archive, ArchiveError>, flags: &flags::Archive, elapsed: Duration) -> String {
    match outcome {
        Ok(Archive { archived: Some(archived), .. }) => {
            format!(
                "archived {}: {} from {}, in {}\n  {} in `{}` ({})\n",
                counted(archived.timelines, "timeline", "timelines"),
                counted(archived.entries, "entry", "entries"),
                counted(archived.sources, "source", "sources"),
                time(elapsed),
                counted(archived.files, "file", "files"),
                flags.out.display(),
                size(archived.bytes),
            ) + &signed(flags)
        }
        Ok(archive) => {
            let errors = archive.diagnostics.count(Severity::Error);
            format!("nothing was archived: {}\n", counted(errors, "error", "errors"))
        }
        Err(error) => super::style::failure(error, error.help().as_deref()),
    }
}

fn signed(flags: &flags::Archive) -> String {
    flags.sign.as_ref().map_or_else(String::new, |_| format!("  signed: `{}`\n", signature_path(&flags.out).display()))
}

fn json_line(outcome: &Result<Archive, ArchiveError>, elapsed: Duration) -> String {
    let milliseconds = u64::try_from(elapsed.as_millis()).unwrap_or(u64::MAX);
    let line = match outcome {
        Ok(Archive { archived: Some(archived), diagnostics, .. }) => json!({
            "summary": "archived",
            "errors": 0,
            "warnings": diagnostics.count(Severity::Warning),
            "archived": {
                "timelines": archived.timelines,
                "entries": archived.entries,
                "sources": archived.sources,
                "files": archived.files,
                "bytes": archived.bytes,
            },
            "milliseconds": milliseconds,
        }),
        Ok(Archive { diagnostics, .. }) => json!({
            "summary": "failed",
            "errors": diagnostics.count(Severity::Error),
            "warnings": diagnostics.count(Severity::Warning),
            "milliseconds": milliseconds,
        }),
        Err(error) => json!({
            "summary": "failed",
            "errors": 1,
            "failure": error.to_string(),
            "help": error.help(),
            "milliseconds": milliseconds,
        }),
    };
    format!("{line}\n")
}
