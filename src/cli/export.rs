//! `linimasa export`.

use super::content::absent;
use super::flags::{self, ExportFormat};
use super::style::{counted, grouped};
use super::{FAILED, USAGE};
use crate::build::read;
use crate::diag::{Format, render, suggest};
use crate::edition::{Edition, Voice};
use crate::export::{Fate, Loss, export};
use crate::model::{LangIx, Site};
use crate::plan::{FileKind, plan};
use std::io::{ErrorKind, Write};
use std::path::Path;
use std::process::ExitCode;

pub fn run(flags: &flags::Export) -> ExitCode {
    let mut stderr = anstream::stderr();
    if let Some(words) = absent(&flags.content) {
        let _ = write!(stderr, "{words}");
        return ExitCode::from(USAGE);
    }
    let mut reading = read(&flags.content, flags.drafts);
    reading.diagnostics.settle();
    let _ = write!(stderr, "{}", render(&reading.diagnostics, &reading.sources, Format::Human, true));
    let Some(mut site) = reading.site.filter(|_| !reading.diagnostics.has_errors()) else {
        let _ = writeln!(stderr, "nothing was exported");
        return ExitCode::from(FAILED);
    };
    if let Some(url) = &flags.base_url {
        site.base_url = Some(if url.ends_with('/') { url.clone() } else { format!("{url}/") });
    }
    let chosen =
        timeline(&site, flags.timeline.as_deref()).and_then(|at| Ok((at, language(&site, flags.lang.as_deref())?)));
    let (at, lang) = match chosen {
        Ok(chosen) => chosen,
        Err(message) => {
            let _ = writeln!(stderr, "{message}");
            return ExitCode::from(USAGE);
        }
    };
    let plan = plan(&site);
    let voice = Voice::new(&site, lang);
    let edition = Edition::new(&site, &plan, at, lang, &voice);
    let mut bytes = Vec::new();
    let loss = export(&edition, flags.format.into(), &mut bytes).expect("memory takes every byte");
    let written = match &flags.out {
        Some(path) => replace(path, &bytes),
        None => std::io::stdout().lock().write_all(&bytes),
    };
    match written {
        Ok(()) => {}
        // A reader that went away, such as `head`, is no failure.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => {}
        Err(error) => {
            let to = flags.out.as_ref().map_or_else(|| "standard output".to_owned(), |path| path.display().to_string());
            let _ = writeln!(stderr, "error: cannot write {to}: {error}");
            return ExitCode::from(FAILED);
        }
    }
    let _ = write!(stderr, "{}", report(&loss, flags.format, &site, at, lang));
    ExitCode::SUCCESS
}

/// Position of the timeline that was named, or of the only one.
fn timeline(site: &Site, name: Option<&str>) -> Result<usize, String> {
    let all = || site.timelines.iter().map(|timeline| timeline.path.as_str());
    let listed = || all().map(|path| format!("`{path}`")).collect::<Vec<_>>().join(", ");
    match name.map(|name| name.trim_matches('/')) {
        Some(name) => all().position(|path| path == name).ok_or_else(|| {
            let help = suggest(name, all()).help("it").unwrap_or_else(|| listed_help(&listed()));
            format!("error: there is no timeline `{name}`\nhelp: {help}")
        }),
        None if site.timelines.len() == 1 => Ok(0),
        None if site.timelines.is_empty() => Err("error: there is no timeline".to_owned()),
        None => Err(format!("error: there are several timelines\nhelp: {}", listed_help(&listed()))),
    }
}

fn listed_help(names: &str) -> String {
    format!("name one of {names}")
}

fn language(site: &Site, tag: Option<&str>) -> Result<LangIx, String> {
    let Some(tag) = tag else { return Ok(LangIx::DEFAULT) };
    site.lang_indices().find(|lang| site.lang(*lang).0 == tag).ok_or_else(|| {
        let known: Vec<String> = site.languages.iter().map(|lang| format!("`{}`", lang.0)).collect();
        format!("error: the site has no language `{tag}`\nhelp: {}", listed_help(&known.join(", ")))
    })
}

/// Writes beside the file and moves it into place, so that it is whole or as it was.
fn replace(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    let part = path.with_file_name(name);
    let moved = std::fs::write(&part, bytes).and_then(|()| std::fs::rename(&part, path));
    if moved.is_err() {
        let _ = std::fs::remove_file(&part);
    }
    moved
}

/// What was exported, and what did not fit: by field, with the number of entries.
fn report(loss: &Loss, format: ExportFormat, site: &Site, at: usize, lang: LangIx) -> String {
    let kind = FileKind::Export { timeline: at, format: format.into() };
    let mut out = format!(
        "exported `{}` ({}) as {}: {}\n",
        site.timelines[at].path,
        site.lang(lang).0,
        kind.format(),
        counted(loss.entries, "entry", "entries")
    );
    for (fate, heading) in [(Fate::Words, "as words only"), (Fate::LeftOut, "left out")] {
        let lost: Vec<_> = loss.iter().filter(|lost| lost.fate == fate).collect();
        if !lost.is_empty() {
            out.push_str(&format!("{heading}:\n"));
        }
        for one in lost {
            out.push_str(&format!("  {:>7}  {}\n", grouped(one.count), one.field));
        }
    }
    if loss.iter().next().is_none() {
        out.push_str("everything fits\n");
    }
    out
}
