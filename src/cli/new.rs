//! `linimasa new`.

use super::ask::{self, Known, Unanswered};
use super::content::absent;
use super::flags;
use super::style::failure;
use super::{FAILED, USAGE};
use crate::create::record::{NewRecord, findings, id_of, is_taken, read, words};
use crate::date::Edtf;
use crate::diag::{BadId, Diagnostics, Format, Problem, render, suggest};
use crate::load::{Loaded, load};
use crate::model::Kind;
use crate::parse::written::{WrittenSite, WrittenTimeline};
use crate::resolve::is_slug;
use crate::write::write_new;
use std::io::Write;
use std::process::ExitCode;

pub fn run(flags: &flags::New) -> ExitCode {
    match made(flags) {
        Ok(path) => {
            let mut stderr = anstream::stderr();
            // The path alone on standard output: `$EDITOR "$(linimasa new …)"`.
            let _ = writeln!(anstream::stdout(), "{path}");
            let _ = writeln!(stderr, "wrote a record; what happened goes below its second `+++`");
            ExitCode::SUCCESS
        }
        Err(refusal) => {
            let _ = write!(anstream::stderr(), "{}", refusal.words);
            ExitCode::from(refusal.code)
        }
    }
}

/// Why there is no record.
struct Refusal {
    code: u8,
    words: String,
}

impl Refusal {
    fn usage(problem: &str, help: &str) -> Self {
        Self { code: USAGE, words: failure(&problem, Some(help)) }
    }
}

impl From<Unanswered> for Refusal {
    fn from(unanswered: Unanswered) -> Self {
        Self { code: FAILED, words: failure(&unanswered, Some("nothing was written")) }
    }
}

/// Writes the record, and gives its path.
fn made(flags: &flags::New) -> Result<String, Refusal> {
    let shown = flags.content.to_string_lossy();
    if let Some(words) = absent(&flags.content) {
        return Err(Refusal { code: USAGE, words });
    }
    let mut loaded = load(&flags.content, &shown, &mut Diagnostics::default());
    let site = read(&loaded);
    let timeline = timeline(flags, &site)?;
    let id = match &flags.id {
        Some(id) if is_slug(id) => id.clone(),
        Some(id) => {
            let problem = Problem::BadId { id: id.clone(), reason: BadId::Pattern };
            return Err(Refusal::usage(&problem.message(), &problem.help().unwrap_or_default()));
        }
        None => id_of(&flags.title, |id| is_taken(timeline, id)),
    };
    let (name, text) = match &flags.lang {
        Some(lang) => (format!("{id}.{}.md", translated(lang, &site)?), words(&flags.title)),
        None => (format!("{id}.md"), record(flags, timeline)?.text()),
    };
    let path = format!("{}/events/{name}", timeline.path);
    approved(&mut loaded, &shown, &path, &text)?;
    let file = flags.content.join(&path);
    match write_new(&file, &text) {
        Ok(true) => Ok(file.to_string_lossy().into_owned()),
        Ok(false) => {
            Err(Refusal::usage(&format!("`{}` is there already", file.display()), "choose another name with `--id ID`"))
        }
        Err(error) => {
            let words = failure(&format!("can't write `{}`: {error}", file.display()), None);
            Err(Refusal { code: FAILED, words })
        }
    }
}

/// Whether a build takes the record; warnings are shown, and are no reason to refuse it.
fn approved(loaded: &mut Loaded, shown: &str, path: &str, text: &str) -> Result<(), Refusal> {
    let found = findings(loaded, shown, path, text.to_owned());
    let report = render(&found, &loaded.sources, Format::Human, true);
    if found.has_errors() {
        return Err(Refusal { code: FAILED, words: format!("{report}nothing was written\n") });
    }
    let _ = write!(anstream::stderr(), "{report}");
    Ok(())
}

/// The timeline that is named, the only one, or the one that is chosen on a terminal.
fn timeline<'s>(flags: &flags::New, site: &'s WrittenSite) -> Result<&'s WrittenTimeline, Refusal> {
    let paths = || site.timelines.iter().map(|timeline| timeline.path.as_str());
    let wanted = match (&flags.timeline, site.timelines.as_slice()) {
        (Some(wanted), _) => wanted.trim_matches('/').to_owned(),
        (None, [only]) => return Ok(only),
        (None, []) => {
            let help = "make a folder with a `timeline.md` in it, or begin with `linimasa init`";
            return Err(Refusal::usage("the site has no timeline that can be read", help));
        }
        (None, _) if ask::is_possible() => ask::one_of("Timeline:", paths().map(str::to_owned).collect(), 0)?,
        (None, _) => {
            let known = suggest("", paths()).help("a timeline").unwrap_or_default();
            return Err(Refusal::usage(
                "the site has more than one timeline",
                &format!("name it with `--timeline`; {known}"),
            ));
        }
    };
    site.timelines.iter().find(|timeline| timeline.path == wanted).ok_or_else(|| {
        let help = suggest(&wanted, paths()).help("a timeline");
        Refusal::usage(
            &format!("there is no timeline `{wanted}`"),
            &help.unwrap_or_else(|| "see `linimasa new --help`".into()),
        )
    })
}

/// The language tag of a translation.
fn translated<'l>(lang: &'l str, site: &WrittenSite) -> Result<&'l str, Refusal> {
    match site.languages.iter().position(|known| known == lang) {
        Some(0) => Err(Refusal::usage(&format!("`{lang}` is the site's own language"), "leave out `--lang`")),
        Some(_) => Ok(lang),
        None => {
            let others = site.languages.iter().skip(1).map(String::as_str);
            let help = suggest(lang, others).help("another language of the site");
            let help = help.unwrap_or_else(|| "add it to `languages` in `site.toml`".into());
            Err(Refusal::usage(&format!("the site does not speak `{lang}`"), &help))
        }
    }
}

/// What the flags say; what they leave open is asked on a terminal, and missed elsewhere.
fn record(flags: &flags::New, timeline: &WrittenTimeline) -> Result<NewRecord, Refusal> {
    let mut record = NewRecord {
        title: flags.title.clone(),
        date: flags.date.clone().unwrap_or_default(),
        kind: flags.kind.unwrap_or(Kind::Event),
        speakers: flags.speaker.clone(),
        sources: flags.source.clone(),
    };
    if ask::is_possible() {
        fill(&mut record, flags, timeline)?;
    }
    let mut missing = String::new();
    if record.date.trim().is_empty() {
        let help = "add `--date 2024-10-21`, or an EDTF value such as `2024-10` for what is less exact";
        missing.push_str(&failure(&"the record has no date", Some(help)));
    }
    if record.speakers.is_empty() && record.kind.needs_speaker() {
        let problem = format!("a record of the kind `{}` has a speaker", record.kind.name());
        let help = "add `--speaker` with an id of `actors.toml` or a name; only `action` and `event` may do without";
        missing.push_str(&failure(&problem, Some(help)));
    }
    if missing.is_empty() { Ok(record) } else { Err(Refusal { code: USAGE, words: missing }) }
}

fn fill(record: &mut NewRecord, flags: &flags::New, timeline: &WrittenTimeline) -> Result<(), Unanswered> {
    if flags.date.is_none() {
        let help = "EDTF: 2024-10-21, 2024-10, 2024-10~ (about), 2024-10-14/2024-10-20; or after:ID";
        record.date = ask::text("Date:", None, help, date_complaint)?;
    }
    if flags.kind.is_none() {
        let names = Kind::ALL.map(Kind::name).to_vec();
        let usual = Kind::ALL.iter().position(|kind| *kind == Kind::Event).unwrap_or(0);
        record.kind = Kind::from_name(ask::one_of("Kind:", names, usual)?).unwrap_or(Kind::Event);
    }
    if flags.speaker.is_empty() {
        let actors =
            timeline.actors.iter().map(|actor| Known { id: actor.id.value.clone(), words: actor.name.clone() });
        let answers = if record.kind.needs_speaker() { ask::Answers::OneOrAName } else { ask::Answers::NoneOrOne };
        record.speakers.extend(ask::id("Speaker:", &actors.collect::<Vec<_>>(), answers)?);
    }
    if flags.source.is_empty() && !timeline.sources.is_empty() {
        let sources = timeline.sources.iter().map(|source| {
            let words = [&source.publisher, &source.title].into_iter().flatten();
            Known { id: source.id.value.clone(), words: words.map(|words| &**words).collect::<Vec<_>>().join(": ") }
        });
        record.sources.extend(ask::id("Source:", &sources.collect::<Vec<_>>(), ask::Answers::NoneOrOne)?);
    }
    Ok(())
}

/// What the parser says against a date.
fn date_complaint(answer: &str) -> Option<String> {
    let is_place = ["after:", "before:", "between:"].iter().any(|place| answer.starts_with(place));
    if is_place {
        return None;
    }
    let error = Edtf::parse(answer).err()?;
    Some(match error.help() {
        Some(help) => format!("{}: {help}", error.problem),
        None => error.problem.to_string(),
    })
}
