//! `linimasa pull`: articles in, drafts out, on standard output or into a timeline.

use super::clock::today;
use super::flags::{self, PullFormat, PullPrefer};
use super::style::counted;
use super::{FAILED, USAGE};
use crate::pull::input::{self, Sink, Task, Web};
use crate::pull::output::{explain, json, markdown};
use crate::pull::time::Prefer;
use crate::pull::timeline::{Added, Timeline, TimelineError};
use crate::pull::{Failed, Options, Pulled, pull, stream};
use std::io::{self, BufWriter, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Stands for standard input.
const STDIN: &str = "-";

type Outcome = Result<Pulled, Failed>;

pub fn run(flags: &flags::Pull) -> ExitCode {
    let timeline = flags.timeline.as_deref().map(|name| Timeline::open(&folder(&flags.content, name))).transpose();
    let target = timeline.and_then(|timeline| {
        let actors = timeline.as_ref().map(Timeline::actors).transpose()?.unwrap_or_default();
        Ok((timeline, actors))
    });
    let (timeline, actors) = match target {
        Ok(target) => target,
        Err(error) => return refused(&error),
    };
    let options = Options {
        lang: Some(flags.lang.clone()).filter(|lang| lang != "auto"),
        published: flags.published,
        prefer: match flags.prefer {
            PullPrefer::Past => Prefer::Past,
            PullPrefer::Future => Prefer::Future,
        },
        unix_lines: timeline.is_some(),
        actors,
    };
    match timeline {
        Some(timeline) => into_timeline(flags, &options, timeline),
        None => printed(flags, &options),
    }
}

/// The folder of a timeline: a name below the content folder, or a path.
fn folder(content: &Path, name: &str) -> PathBuf {
    let below = content.join(name);
    if below.is_dir() || !Path::new(name).is_dir() { below } else { PathBuf::from(name) }
}

fn refused(error: &TimelineError) -> ExitCode {
    let mut stderr = anstream::stderr();
    let _ = writeln!(stderr, "error: {error}");
    if matches!(error, TimelineError::NoTimeline(_)) {
        let _ = writeln!(stderr, "help: give the timeline's name, and its site with `--content DIR`");
    }
    ExitCode::from(USAGE)
}

/// Hands every article of the inputs over, in order.
fn read(inputs: &[String], sink: &mut Sink<'_>) {
    let mut web = Web::default();
    for input in inputs {
        let wanted = if input == STDIN {
            input::stdin(sink)
        } else if input.starts_with("http://") || input.starts_with("https://") {
            web.page(input, today().parse().ok(), sink)
        } else {
            input::path(Path::new(input), sink)
        };
        if !wanted {
            return;
        }
    }
}

fn each(flags: &flags::Pull, options: &Options, write: impl FnMut(Shown) -> bool) {
    let form = Form::of(flags);
    stream::in_order(
        |sink| {
            read(&flags.inputs, &mut |task: Task| {
                let size = task.size();
                sink(task, size)
            });
        },
        |task: Task| {
            let outcome = pull(task, options);
            Shown { text: form.text(&outcome), outcome }
        },
        write,
    );
}

/// An article, and how it is printed.
struct Shown {
    text: String,
    outcome: Outcome,
}

#[derive(Clone, Copy)]
enum Form {
    Markdown,
    Jsonl,
    Explained,
    /// Into a timeline: only what is asked for is printed.
    Quiet,
}

impl Form {
    fn of(flags: &flags::Pull) -> Self {
        match flags.format {
            _ if flags.explain => Self::Explained,
            PullFormat::Jsonl => Self::Jsonl,
            PullFormat::Md if flags.timeline.is_some() => Self::Quiet,
            PullFormat::Md => Self::Markdown,
        }
    }

    /// Where it goes. A line of JSON holds no colours and no control characters, which a terminal may not know.
    fn output(self) -> Box<dyn Write> {
        match self {
            Self::Jsonl => Box::new(io::stdout().lock()),
            Self::Markdown | Self::Explained | Self::Quiet => Box::new(BufWriter::new(anstream::stdout())),
        }
    }

    fn text(self, outcome: &Outcome) -> String {
        match self {
            Self::Markdown => markdown::section(outcome),
            Self::Jsonl => json::line(outcome) + "\n",
            Self::Explained => explain::page(outcome),
            Self::Quiet => String::new(),
        }
    }
}

fn printed(flags: &flags::Pull, options: &Options) -> ExitCode {
    let mut out = Form::of(flags).output();
    let mut failed = 0;
    let mut broken = None;
    each(flags, options, |shown| {
        // A program that reads the lines finds the reason in its record.
        if let (Err(failure), PullFormat::Md) = (&shown.outcome, flags.format) {
            failed += 1;
            complain(failure);
        }
        match out.write_all(shown.text.as_bytes()).and_then(|()| out.flush()) {
            Ok(()) => true,
            Err(error) => {
                broken = Some(error);
                false
            }
        }
    });
    match broken {
        Some(error) if error.kind() != ErrorKind::BrokenPipe => stopped(&error),
        _ if failed > 0 => ExitCode::from(FAILED),
        _ => ExitCode::SUCCESS,
    }
}

fn stopped(error: &io::Error) -> ExitCode {
    let _ = writeln!(anstream::stderr(), "error: cannot go on: {error}");
    ExitCode::from(FAILED)
}

fn complain(failure: &Failed) {
    let name = markdown::on_one_line(&markdown::name(&failure.id));
    let _ = writeln!(anstream::stderr(), "error: {name}: {}", failure.reason);
}

/// What was added, and what was not.
#[derive(Default)]
struct Tally {
    articles: usize,
    drafts: usize,
    known: usize,
    failed: usize,
    proposed: std::collections::BTreeSet<String>,
}

fn into_timeline(flags: &flags::Pull, options: &Options, mut timeline: Timeline) -> ExitCode {
    let mut out = Form::of(flags).output();
    let mut tally = Tally::default();
    each(flags, options, |shown| {
        let _ = out.write_all(shown.text.as_bytes());
        match &shown.outcome {
            Ok(pulled) => tally.add(pulled, timeline.add(pulled)),
            Err(failure) => {
                tally.failed += 1;
                complain(failure);
            }
        }
        true
    });
    let _ = out.flush();
    let finished = timeline.finish();
    tally.print(flags);
    match finished {
        Ok(()) if tally.failed == 0 => ExitCode::SUCCESS,
        Ok(()) => ExitCode::from(FAILED),
        Err(error) => {
            let _ = writeln!(anstream::stderr(), "error: {error}");
            ExitCode::from(FAILED)
        }
    }
}

impl Tally {
    fn add(&mut self, pulled: &Pulled, added: Result<Added, TimelineError>) {
        let name = markdown::name(&pulled.id);
        match added {
            Ok(Added::New { drafts, .. }) => {
                self.articles += 1;
                self.drafts += drafts;
                self.proposed.extend(pulled.drafts.iter().filter_map(|draft| match &draft.actor {
                    crate::pull::draft::Link::Proposed(name) => Some(markdown::on_one_line(name)),
                    _ => None,
                }));
            }
            Ok(Added::Known { .. }) => self.known += 1,
            Err(error) => {
                self.failed += 1;
                complain(&Failed { id: name.into(), reason: error.to_string() });
            }
        }
    }

    fn print(&self, flags: &flags::Pull) {
        let mut stderr = anstream::stderr();
        let articles = counted(self.articles, "article", "articles");
        let drafts = counted(self.drafts, "draft", "drafts");
        let timeline = flags.timeline.as_deref().unwrap_or_default();
        let _ =
            writeln!(stderr, "added {articles} and {drafts} to `{timeline}` (`linimasa build --drafts` shows them)");
        if self.known > 0 {
            let _ = writeln!(stderr, "  already there: {}", counted(self.known, "article", "articles"));
        }
        if self.failed > 0 {
            let _ = writeln!(stderr, "  not read: {}", counted(self.failed, "article", "articles"));
        }
        if !self.proposed.is_empty() {
            let names: Vec<&str> = self.proposed.iter().map(String::as_str).collect();
            let _ = writeln!(stderr, "  not in `actors.toml`: {}", names.join("; "));
        }
    }
}
