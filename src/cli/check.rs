//! `linimasa check`.

use super::clock::now;
use super::content::absent;
use super::flags::{self, CheckFormat};
use super::style::{counted, time};
use super::{FAILED, USAGE};
use crate::check::{Asker, Cache, CheckOptions, Checked, Format, check, report};
use crate::diag::Severity;
use crate::fetch::Client;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::{IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

/// In seconds.
const DAY: u64 = 24 * 60 * 60;

pub fn run(flags: &flags::Check) -> ExitCode {
    let started = Instant::now();
    let mut stderr = anstream::stderr();
    if let Some(words) = absent(&flags.content) {
        let _ = write!(stderr, "{words}");
        return ExitCode::from(USAGE);
    }
    let bar = Bar::new(flags.format == CheckFormat::Human && std::io::stderr().is_terminal());
    let observe = |done, total| bar.note(done, total);
    let mut asker = flags.external.then(|| {
        let file = flags.cache.clone().or_else(cache_file);
        let cache = Cache::open(file.as_deref(), Duration::from_secs(flags.max_age * DAY), now());
        Asker::new(Client::new(), cache, &observe)
    });
    let checked = check(CheckOptions { content: &flags.content, drafts: flags.drafts }, asker.as_mut());
    bar.finish();
    if let Some(error) = asker.and_then(|asker| asker.forgot) {
        let _ = writeln!(stderr, "note: the answers of other sites can't be remembered: {error}");
    }
    let found = report(&checked, flags.format.into(), true);
    let words = words(&checked, started.elapsed());
    // A reader that went away, such as `head`, is no failure of ours.
    let _ = match flags.format {
        CheckFormat::Human => write!(stderr, "{found}{words}"),
        CheckFormat::Json | CheckFormat::Github | CheckFormat::Sarif => {
            write!(anstream::stdout(), "{found}").and_then(|()| write!(stderr, "{words}"))
        }
    };
    if checked.diagnostics.has_errors() { ExitCode::from(FAILED) } else { ExitCode::SUCCESS }
}

fn words(checked: &Checked, elapsed: Duration) -> String {
    let errors = counted(checked.diagnostics.count(Severity::Error), "error", "errors");
    let warnings = counted(checked.diagnostics.count(Severity::Warning), "warning", "warnings");
    match checked.counted {
        None => format!("no rule was asked: what stops a build comes first ({errors}, {warnings})\n"),
        Some(looked) => format!(
            "checked {}: {} on {}{}, in {}\n  {errors}, {warnings}\n",
            counted(looked.timelines, "timeline", "timelines"),
            counted(looked.entries, "entry", "entries"),
            counted(looked.pages, "page", "pages"),
            looked.addresses.map_or_else(String::new, |count| {
                format!(", {} of other sites", counted(count, "address", "addresses"))
            }),
            time(elapsed),
        ),
    }
}

/// Where answers of other sites are kept: in the user's folder for what can be made again.
fn cache_file() -> Option<PathBuf> {
    let folder = |name| std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let caches = folder("XDG_CACHE_HOME").or_else(|| folder("LOCALAPPDATA"));
    let caches = caches.or_else(|| folder("HOME").map(|home| home.join(".cache")))?;
    Some(caches.join("linimasa/links.json"))
}

/// How many addresses were asked for, on a terminal.
struct Bar {
    bar: OnceLock<ProgressBar>,
    wanted: bool,
}

impl Bar {
    fn new(wanted: bool) -> Self {
        Self { bar: OnceLock::new(), wanted }
    }

    fn note(&self, done: usize, total: usize) {
        if self.wanted {
            self.bar.get_or_init(|| drawn(total as u64)).set_position(done as u64);
        }
    }

    fn finish(&self) {
        if let Some(bar) = self.bar.get() {
            bar.finish_and_clear();
        }
    }
}

fn drawn(total: u64) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(Some(total), ProgressDrawTarget::stderr_with_hz(10));
    let style = ProgressStyle::with_template("{bar:30} {human_pos} of {human_len} addresses");
    bar.with_style(style.expect("the template is fixed"))
}

impl From<CheckFormat> for Format {
    fn from(format: CheckFormat) -> Self {
        match format {
            CheckFormat::Human => Self::Human,
            CheckFormat::Json => Self::Json,
            CheckFormat::Github => Self::Github,
            CheckFormat::Sarif => Self::Sarif,
        }
    }
}
