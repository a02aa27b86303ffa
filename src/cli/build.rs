//! `linimasa build`.

use super::content::absent;
use super::flags::{self, ReportFormat};
use super::progress::Progress;
use super::style::{counted, size, time};
use super::{FAILED, USAGE};
use crate::build::{Build, BuildOptions, Built, build};
use crate::diag::{Problem, Severity, render};
use serde::Serialize;
use std::io::{IsTerminal, Write};
use std::process::ExitCode;
use std::time::{Duration, Instant};

pub fn run(flags: &flags::Build) -> ExitCode {
    let started = Instant::now();
    let mut stderr = anstream::stderr();
    if let Some(words) = absent(&flags.content) {
        let _ = write!(stderr, "{words}");
        return ExitCode::from(USAGE);
    }
    let options = BuildOptions {
        content: &flags.content,
        out: &flags.out,
        base_url: flags.base_url.as_deref(),
        drafts: flags.drafts,
        as_of: flags.as_of,
        force: flags.force,
        sync: !flags.no_sync,
    };
    let progress = Progress::new(flags.format == ReportFormat::Human && std::io::stderr().is_terminal());
    let result = build(&options, &|step| progress.note(step));
    progress.finish();
    let report = render(&result.diagnostics, &result.sources, flags.format.into(), true);
    let summary = summary(&result, flags, started.elapsed());
    // A reader that went away, such as `head`, is no failure of the build.
    let _ = match flags.format {
        ReportFormat::Human => write!(stderr, "{report}{summary}"),
        ReportFormat::Json | ReportFormat::Github => write!(anstream::stdout(), "{report}{summary}"),
    };
    let code = if result.built.is_some() { ExitCode::SUCCESS } else { ExitCode::from(FAILED) };
    // The system takes a large site's memory back at once; we would do it piece by piece.
    std::mem::forget(result);
    code
}

fn summary(result: &Build, flags: &flags::Build, elapsed: Duration) -> String {
    match flags.format {
        ReportFormat::Json => json(result, elapsed),
        ReportFormat::Human | ReportFormat::Github => words(result, flags, elapsed),
    }
}

fn words(result: &Build, flags: &flags::Build, elapsed: Duration) -> String {
    let mut out = String::new();
    if let Some(failure) = &result.failure {
        out.push_str(&format!("error: {failure}\n"));
        if let Some(help) = failure.help() {
            out.push_str(&format!("help: {help}\n"));
        }
    }
    match &result.built {
        Some(built) => built_words(&mut out, built, result, flags, elapsed),
        None => {
            let errors = result.diagnostics.count(Severity::Error) + usize::from(result.failure.is_some());
            let kept =
                if flags.out.exists() { format!("; `{}` is as it was", flags.out.display()) } else { String::new() };
            out.push_str(&format!("nothing was built: {}{kept}\n", counted(errors, "error", "errors")));
        }
    }
    out
}

fn built_words(out: &mut String, built: &Built, result: &Build, flags: &flags::Build, elapsed: Duration) {
    let published = &built.published;
    out.push_str(&format!(
        "built {}: {} from {}, {}, in {}\n",
        counted(built.timelines, "timeline", "timelines"),
        counted(built.entries, "entry", "entries"),
        counted(built.sources, "source", "sources"),
        counted(built.languages, "language", "languages"),
        time(elapsed),
    ));
    let mut changes = vec![format!("{} written", super::style::grouped(published.written))];
    changes.push(format!("{} unchanged", super::style::grouped(published.unchanged)));
    if published.removed > 0 {
        changes.push(format!("{} removed", super::style::grouped(published.removed)));
    }
    if published.kept_foreign > 0 {
        changes.push(format!("{} of others kept", super::style::grouped(published.kept_foreign)));
    }
    out.push_str(&format!(
        "  {} in `{}` ({}; {})\n",
        counted(built.pages + built.files + built.assets, "file", "files"),
        flags.out.display(),
        changes.join(", "),
        size(published.bytes),
    ));
    if !built.has_address {
        out.push_str("  no feeds, no sitemap: they need `base_url` in `site.toml`, or `--base-url`\n");
    }
    let drafts = left_out(result);
    if drafts > 0 {
        let drafts = counted(drafts, "draft", "drafts");
        out.push_str(&format!("  left out: {drafts} (`--drafts` shows them)\n"));
    }
    let warnings = result.diagnostics.count(Severity::Warning);
    if warnings > 0 {
        out.push_str(&format!("  {}\n", counted(warnings, "warning", "warnings")));
    }
}

fn left_out(result: &Build) -> usize {
    result.diagnostics.iter().filter(|found| matches!(found.problem, Problem::DraftLeftOut { .. })).count()
}

/// The last line of `--format json`.
#[derive(Serialize)]
struct Summary<'a> {
    summary: &'static str,
    errors: usize,
    warnings: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    failure: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    built: Option<BuiltLine>,
    milliseconds: u128,
}

#[derive(Serialize)]
struct BuiltLine {
    timelines: usize,
    entries: usize,
    sources: usize,
    languages: usize,
    files: usize,
    written: usize,
    unchanged: usize,
    removed: usize,
    kept_of_others: usize,
    drafts_left_out: usize,
    has_address: bool,
    bytes: u64,
}

fn json(result: &Build, elapsed: Duration) -> String {
    let summary = Summary {
        summary: if result.built.is_some() { "built" } else { "failed" },
        errors: result.diagnostics.count(Severity::Error) + usize::from(result.failure.is_some()),
        warnings: result.diagnostics.count(Severity::Warning),
        failure: result.failure.as_ref().map(ToString::to_string),
        help: result.failure.as_ref().and_then(crate::write::WriteError::help),
        built: result.built.map(|built| BuiltLine {
            timelines: built.timelines,
            entries: built.entries,
            sources: built.sources,
            languages: built.languages,
            files: built.pages + built.files + built.assets,
            written: built.published.written,
            unchanged: built.published.unchanged,
            removed: built.published.removed,
            kept_of_others: built.published.kept_foreign,
            drafts_left_out: left_out(result),
            has_address: built.has_address,
            bytes: built.published.bytes,
        }),
        milliseconds: elapsed.as_millis(),
    };
    serde_json::to_string(&summary).expect("plain strings and numbers") + "\n"
}
