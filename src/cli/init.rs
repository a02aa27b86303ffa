//! `linimasa init`.

use super::ask::{self, Unanswered};
use super::flags::{self, language, web_address};
use super::style::{counted, failure};
use super::{FAILED, USAGE};
use crate::create::site::{Made, NewSite, SiteError, create, has_words};
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

pub fn run(flags: &flags::Init) -> ExitCode {
    let mut stderr = anstream::stderr();
    let site = match wanted(flags) {
        Ok(site) => site,
        Err(unanswered) => {
            let _ = write!(stderr, "{}", failure(&unanswered, Some("nothing was written")));
            return ExitCode::from(FAILED);
        }
    };
    match create(&flags.folder, &site) {
        Ok(made) => {
            let _ = write!(stderr, "{}", made_words(&flags.folder, &site, &made));
            ExitCode::SUCCESS
        }
        Err(error) => {
            let (code, help) = match &error {
                SiteError::NotAFolder(_) => (USAGE, Some("name a new folder, or an empty one")),
                SiteError::Occupied { .. } => {
                    (USAGE, Some("nothing was written; name a new folder, or add a record with `linimasa new TITLE`"))
                }
                SiteError::Io { .. } => (FAILED, None),
            };
            let _ = write!(stderr, "{}", failure(&error, help));
            ExitCode::from(code)
        }
    }
}

/// What the flags say; what they leave open is asked on a terminal.
fn wanted(flags: &flags::Init) -> Result<NewSite, Unanswered> {
    let asks = ask::is_possible();
    let languages = match flags.lang.as_slice() {
        [] if asks => {
            let complaint = |answer: &str| tags(answer).iter().find_map(|tag| language(tag).err());
            let help = "language tags, the default one first, such as `en,id`";
            tags(&ask::text("Languages:", Some("en"), help, complaint)?)
        }
        [] => vec!["en".to_owned()],
        given => without_repeats(given),
    };
    let usual = usual_title(&languages);
    let title = match &flags.title {
        Some(title) => title.clone(),
        None if asks => ask::text("Name of the site:", Some(usual), "it stands at the top of every page", |_| None)?,
        None => usual.to_owned(),
    };
    let base_url = match &flags.base_url {
        Some(url) => Some(url.clone()),
        None if asks => {
            let complaint = |answer: &str| web_address(answer).err().filter(|_| !answer.is_empty());
            let help = "such as `https://example.org/`; leave it empty when you do not know it yet";
            Some(ask::text("Address:", None, help, complaint)?).filter(|url| !url.is_empty())
        }
        None => None,
    };
    Ok(NewSite { title: if title.trim().is_empty() { usual.to_owned() } else { title }, languages, base_url })
}

fn tags(answer: &str) -> Vec<String> {
    let tags: Vec<String> = answer.split([',', ' ']).filter(|tag| !tag.is_empty()).map(str::to_owned).collect();
    without_repeats(&tags)
}

fn without_repeats(tags: &[String]) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for tag in tags {
        if !out.contains(tag) {
            out.push(tag.clone());
        }
    }
    out
}

fn usual_title(languages: &[String]) -> &'static str {
    match languages.first().map(String::as_str) {
        Some("id") => "Linimasa saya",
        _ => "My timelines",
    }
}

fn made_words(folder: &Path, site: &NewSite, made: &Made) -> String {
    let mut out = format!("made a site in `{}`: {}\n", folder.display(), counted(made.written, "file", "files"));
    out.push_str("  content/   a timeline of seven invented entries, to look at, to change and to replace\n");
    out.push_str("  .schema/   what editors need to complete and check fields\n");
    for kept in &made.kept {
        out.push_str(&format!("  `{kept}` was there, and stays as it was\n"));
    }
    for tag in site.languages.iter().filter(|tag| !has_words(tag)) {
        let words =
            format!("  the example has no words in `{tag}`: the site's own are there, its texts are in English\n");
        out.push_str(&words);
    }
    out.push_str("next:\n");
    if folder != Path::new(".") {
        out.push_str(&format!("  cd {}\n", folder.display()));
    }
    out.push_str("  linimasa serve --open  shows it, and every change as you save\n");
    out.push_str("  linimasa build         makes the pages in `public/`\n");
    out.push_str("  linimasa new TITLE     adds a record\n");
    out.push_str("  linimasa check         finds what a build lets pass\n");
    out
}
