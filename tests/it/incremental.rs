//! A build over an older output gives what one from scratch gives, and touches nothing else.

use crate::support::{Numbers, Site};
use linimasa::build::{Build, BuildOptions, build};
use linimasa::date::Day;
use std::collections::BTreeMap;
use std::path::Path;

type Files = Vec<(String, Vec<u8>)>;

/// The files of a site, by path.
#[derive(Clone, PartialEq)]
struct Draft(BTreeMap<String, String>);

impl Draft {
    fn new() -> Self {
        let mut draft = Self(BTreeMap::new());
        draft.put("content/site.toml", "title = \"Site\"\nlanguages = [\"en\", \"id\"]\n");
        draft.put("content/about.md", "+++\ntitle = \"About\"\n+++\n\nWho we are.\n");
        draft.put("content/tl/timeline.md", "+++\ntitle = \"A timeline\"\n+++\n\nAll of it.\n");
        draft.put("content/tl/actors.toml", "[port]\nname = \"The port\"\n[town]\nname = \"The town\"\n");
        draft.put("content/media/a.svg", "<svg/>");
        for number in 0..6 {
            draft.put(&record_path(number), &record(number, 0));
        }
        draft
    }

    fn put(&mut self, path: &str, text: &str) {
        self.0.insert(path.to_owned(), text.to_owned());
    }

    /// Brings the disk in line with this draft, given what it was in line with.
    fn save(&self, before: &Draft, site: &Site) {
        before.0.keys().filter(|path| !self.0.contains_key(*path)).for_each(|path| site.remove(path));
        for (path, text) in &self.0 {
            if before.0.get(path) != Some(text) {
                site.write(path, text.as_bytes());
            }
        }
    }

    fn records(&self) -> Vec<String> {
        self.0.keys().filter(|path| path.starts_with("content/tl/events/")).cloned().collect()
    }
}

fn record_path(number: usize) -> String {
    format!("content/tl/events/e{number}.md")
}

fn record(number: usize, edit: usize) -> String {
    let (day, speaker) = (edit % 28 + 1, ["port", "town"][(number + edit) % 2]);
    format!(
        "+++\ndate = 2024-10-{day:02}\ntitle = \"Entry {number}, edit {edit}\"\nkind = \"statement\"\n\
         speaker = \"{speaker}\"\nabout = [\"port\", \"town\"]\n\
         sources = [{{ url = \"https://example.org/{}\", publisher = \"Post {}\", published = 2024-11-{:02} }}]\n+++\n\nWords of {number}.\n",
        edit % 5,
        edit % 3,
        edit % 5 + 1
    )
}

/// Changes something; says what, for the message of a test that fails.
fn edit(draft: &mut Draft, past: &[Draft], numbers: &mut Numbers, round: usize) -> &'static str {
    let records = draft.records();
    let some = records[numbers.next(records.len())].clone();
    match numbers.next(14) {
        0..=2 => {
            let text = draft.0[&some].clone() + &format!("\nAdded in round {round}.\n");
            draft.put(&some, &text);
            "a body"
        }
        3 | 4 => {
            draft.put(&some, &record(round, round));
            "front matter"
        }
        5 => {
            draft.put(&record_path(round), &record(round, round));
            "a new record"
        }
        6 if records.len() > 3 => {
            draft.0.remove(&some);
            "a record removed"
        }
        6 | 7 => {
            let text = draft.0.remove(&some).expect("it was listed");
            draft.put(&record_path(1_000 + round), &text);
            "a record renamed"
        }
        8 => {
            let words = format!("<p>{{{{ view.title.text }}}} by the template of round {round}</p>\n");
            let path = ["templates/page.html", "templates/404.html"][numbers.next(2)];
            if draft.0.remove(path).is_none() {
                draft.put(path, &if path.contains("404") { "<p>Not here</p>\n".into() } else { words });
            }
            "a template"
        }
        9 => {
            let address = if numbers.next(2) == 0 { "" } else { "base_url = \"https://example.org/\"\n" };
            // Cards take longer than all else together, so few of the rounds have them.
            let draw = if numbers.next(8) == 0 { "all" } else { "none" };
            draft.put(
                "content/site.toml",
                &format!(
                    "title = \"Site {round}\"\nlanguages = [\"en\", \"id\"]\n{address}[cards]\ndraw = \"{draw}\"\n"
                ),
            );
            "the site's settings"
        }
        10 => {
            let text = format!("[port]\nname = \"The port {round}\"\n[town]\nname = \"The town\"\nside = \"port\"\n");
            draft.put("content/tl/actors.toml", &text);
            "actors"
        }
        11 => {
            if draft.0.remove("content/media/a.svg").is_none() {
                draft.put("content/media/a.svg", &format!("<svg id=\"r{round}\"/>"));
            }
            "a picture"
        }
        12 => {
            draft.put("content/about.id.md", &format!("+++\ntitle = \"Tentang {round}\"\n+++\n\nKami.\n"));
            "a translation"
        }
        _ => {
            *draft = past[numbers.next(past.len())].clone();
            "an earlier version"
        }
    }
}

fn built(site: &Site, out: &Path, drafts: bool) -> Build {
    built_as_of(site, out, drafts, None)
}

fn built_as_of(site: &Site, out: &Path, drafts: bool, as_of: Option<Day>) -> Build {
    let content = site.path().join("content");
    let options = BuildOptions { content: &content, out, base_url: None, drafts, as_of, force: false, sync: false };
    build(&options, &|_| {})
}

/// What tells whether a file was touched.
#[cfg(unix)]
fn touches(folder: &Path, files: &Files) -> BTreeMap<String, (u64, i64, i64)> {
    use std::os::unix::fs::MetadataExt;
    let look = |path: &String| {
        let found = std::fs::metadata(folder.join(path)).expect("it was listed");
        (path.clone(), (found.ino(), found.mtime(), found.mtime_nsec()))
    };
    files.iter().map(|(path, _)| look(path)).collect()
}

#[cfg(not(unix))]
fn touches(_: &Path, _: &Files) -> BTreeMap<String, (u64, i64, i64)> {
    BTreeMap::new()
}

/// Runs `rounds` edits; each is built over the output of the one before and from scratch.
fn compare(seed: u64, rounds: usize) {
    let site = Site::empty();
    let (over, scratch) = (site.path().join("public"), site.path().join("scratch"));
    let mut numbers = Numbers::new(seed);
    let (mut draft, mut past) = (Draft::new(), vec![Draft::new()]);
    draft.save(&Draft(BTreeMap::new()), &site);
    assert!(built(&site, &over, false).built.is_some());
    let (mut written, mut kept) = (0, 0);
    for round in 1..=rounds {
        let saved = draft.clone();
        let what = edit(&mut draft, &past, &mut numbers, round);
        draft.save(&saved, &site);
        past.push(draft.clone());
        let before = site.files("public");
        let touched = touches(&over, &before);
        // Some are tampered with as well, and some are built in another way.
        if numbers.next(25) == 0 {
            // The first is the manifest, without which none of it would be ours.
            let (path, _) = &before[1 + numbers.next(before.len() - 1)];
            std::fs::remove_file(over.join(path)).expect("it was listed");
        }
        let drafts = numbers.next(10) == 0;
        let day = Day::from_ymd(2024, 11, 1 + round as u8 % 5);
        let as_of = day.filter(|_| numbers.next(10) == 0);
        let build = built_as_of(&site, &over, drafts, as_of);
        let published = build.built.unwrap_or_else(|| panic!("round {round}, {what}: {:?}", build.failure)).published;
        written += published.written;
        kept += published.unchanged;
        let _ = std::fs::remove_dir_all(&scratch);
        assert!(built_as_of(&site, &scratch, drafts, as_of).built.is_some());
        let after = site.files("public");
        let expected = site.files("scratch");
        if after != expected {
            let wrong: Vec<&String> =
                after.iter().filter(|file| !expected.contains(file)).map(|(path, _)| path).collect();
            panic!("round {round} of seed {seed}, {what}: {wrong:?}");
        }
        let now = touches(&over, &after);
        for (path, bytes) in before.iter().filter(|(path, _)| !path.starts_with(".linimasa")) {
            let same = after.iter().any(|(other, text)| other == path && text == bytes);
            let tampered = published.written > 0 && now.get(path) != touched.get(path);
            assert!(!same || now.get(path) == touched.get(path) || tampered, "round {round}: {path} was touched");
        }
    }
    assert!(written > rounds && kept > written, "{written} written, {kept} kept");
}

#[test]
fn five_hundred_edits_give_what_builds_from_scratch_give() {
    let threads = [20_241_021, 42].map(|seed| std::thread::spawn(move || compare(seed, 250)));
    threads.into_iter().for_each(|thread| thread.join().expect("all were the same"));
}

#[test]
fn a_build_of_the_same_writes_nothing() {
    let site = Site::fixture("features");
    let out = site.path().join("public");
    assert!(built(&site, &out, false).built.is_some());
    let files = site.files("public");
    let before = touches(&out, &files);
    let text = std::fs::read(site.path().join("content/site.toml")).expect("it is there");
    // The same bytes at another time are the same.
    site.write("content/site.toml", &text);
    let again = built(&site, &out, false);
    let published = again.built.expect("built").published;
    assert_eq!((published.written, published.removed), (0, 0));
    assert_eq!(touches(&out, &site.files("public")), before);
    // Findings are said each time.
    assert_eq!(
        again.diagnostics.iter().count(),
        built(&site, &site.path().join("new"), false).diagnostics.iter().count()
    );
}

#[test]
fn one_changed_record_rewrites_only_pages_that_change() {
    let site = Site::empty();
    Draft::new().save(&Draft(BTreeMap::new()), &site);
    let out = site.path().join("public");
    built(&site, &out, false);
    let before = site.files("public");
    site.write(&record_path(2), (record(2, 0) + "\nOne sentence more.\n").as_bytes());
    let published = built(&site, &out, false).built.expect("built").published;
    let after = site.files("public");
    let changed: Vec<&str> =
        after.iter().filter(|file| !before.contains(file)).map(|(path, _)| path.as_str()).collect();
    let expected = [".linimasa-manifest", "id/tl/_/timeline.json", "id/tl/e2.html", "tl/_/timeline.json", "tl/e2.html"];
    assert_eq!(changed, expected, "the pages of the record, and the data that holds its body");
    assert_eq!(published.written, 4);
}

#[test]
fn what_another_program_made_is_made_again() {
    let site = Site::small();
    let out = site.path().join("public");
    built(&site, &out, false);
    let manifest = site.read("public/.linimasa-manifest");
    let from = manifest.lines().nth(1).expect("what it was made from");
    assert!(from.starts_with("from ") && from[70..].starts_with("1 1 0 1 "), "{from}");
    // As if an older program had made other pages of the same content.
    let other = format!("from {} {}", "0".repeat(64), &from[70..]);
    site.write("public/.linimasa-manifest", manifest.replace(from, &other).as_bytes());
    let published = built(&site, &out, false).built.expect("built").published;
    assert_eq!(published.written, 0, "the pages happen to be the same");
    assert_eq!(site.read("public/.linimasa-manifest"), manifest);
}
