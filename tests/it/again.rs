//! A site that is read again after each edit is what a fresh reading gives: every page, every file, every finding.

mod draft;

use crate::support::{Numbers, Site};
use draft::{Draft, LINES};
use linimasa::build::{Frame, Item, Output, Reader, Reading, read};
use linimasa::diag::{Format, render};
use linimasa::plan::Plan;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

const ADDRESS: &str = "http://localhost/below/";

/// All that an output publishes, by path; what can't be made is its error.
type Files = BTreeMap<String, Result<Vec<u8>, String>>;

fn files(output: &Output) -> Files {
    let pages = output.plan.pages.iter().map(|page| (&page.path, Item::Page(page)));
    let files = output.plan.files.iter().map(|file| (&file.path, Item::File(file)));
    let made = pages.chain(files).map(|(path, item)| {
        let bytes = match item {
            Item::Page(page) => output.renderer.render(page).map_err(|error| error.to_string()),
            Item::File(file) => {
                let mut bytes = Vec::new();
                output.files.write(file, |_| None, &mut bytes).map(|()| bytes).map_err(|error| error.to_string())
            }
            Item::Asset(_) => unreachable!("neither"),
        };
        (path.clone(), bytes)
    });
    let assets = output.site.assets.iter().map(|asset| (asset.path.clone(), Ok(asset.hash.as_bytes().to_vec())));
    made.chain(assets).collect()
}

fn found(reading: &mut Reading) -> String {
    reading.diagnostics.settle();
    render(&reading.diagnostics, &reading.sources, Format::Human, false)
}

/// What a fresh reading gives.
fn fresh(content: &Path, drafts: bool) -> (Option<Files>, String) {
    let mut reading = read(content, drafts);
    let output = Output::new(&mut reading, content, Some(ADDRESS));
    (output.as_ref().map(files), found(&mut reading))
}

/// A site that is read again and again, each time compared with what a fresh reading gives.
struct Session {
    site: Site,
    drafts: bool,
    reader: Reader,
    frame: Option<Frame>,
    plan: Option<Arc<Plan>>,
}

impl Session {
    fn new(draft: &Draft, drafts: bool) -> Self {
        let site = Site::empty();
        draft.save(&BTreeMap::new(), &site);
        let reader = Reader::new(site.path().join("content"), drafts);
        let mut session = Self { site, drafts, reader, frame: None, plan: None };
        session.read(None, "at first");
        session
    }

    /// Reads again. Whether there are pages, and whether they have the plan of those before.
    fn read(&mut self, change: Option<&BTreeSet<String>>, at: &str) -> (bool, bool) {
        let content = self.site.path().join("content");
        let mut reading = self.reader.read(change);
        let output = Output::after(self.frame.as_ref(), &mut reading, &content, Some(ADDRESS));
        self.frame = output.as_ref().map(Output::frame);
        let (pages, words) = fresh(&content, self.drafts);
        assert_eq!(found(&mut reading), words, "{at}, {change:?}");
        let again = output.as_ref().map(files);
        if again != pages {
            let (again, pages) = (again.unwrap_or_default(), pages.unwrap_or_default());
            let wrong = pages.keys().chain(again.keys()).filter(|path| pages.get(*path) != again.get(*path));
            panic!("{at}, {change:?}: {:?}", wrong.collect::<Vec<_>>());
        }
        let before = std::mem::replace(&mut self.plan, output.map(|output| output.plan));
        let is_kept = before.zip(self.plan.as_ref()).is_some_and(|(before, now)| Arc::ptr_eq(&before, now));
        (self.plan.is_some(), is_kept)
    }
}

/// Edits a site and reads it again, `rounds` times. Returns how many of the readings kept their plan.
fn compare(seed: u64, rounds: usize, drafts: bool) -> usize {
    let mut numbers = Numbers::new(seed);
    let mut draft = Draft::new();
    let mut right = draft.clone();
    let mut session = Session::new(&draft, drafts);
    let (mut kept, mut good) = (0, 0);
    for round in 0..rounds {
        let saved = draft.files.clone();
        // Most sites are right most of the time.
        if session.plan.is_none() && numbers.next(3) > 0 {
            draft.clone_from(&right)
        } else {
            draft.edit(&mut numbers)
        }
        let change = draft.save(&saved, &session.site);
        let (is_good, is_kept) = session.read(change.as_ref(), &format!("round {round} of seed {seed}"));
        if is_good {
            right = draft.clone();
        }
        good += usize::from(is_good);
        kept += usize::from(is_kept);
    }
    assert!(good > rounds / 2 && good < rounds, "{good} of {rounds} had pages");
    kept
}

#[test]
fn only_a_change_of_words_keeps_the_plan() {
    let mut draft = Draft::new();
    // Others have what the edited record gets, so that lists of it are there and have one more.
    for (id, line) in [("e0", 6), ("e1", 6), ("e4", 8)] {
        draft.put_line(id, line, 1);
    }
    let mut session = Session::new(&draft, false);
    let mut words = Vec::new();
    for (line, versions) in LINES.iter().enumerate() {
        let mut kept = 0;
        for version in (1..versions.len()).chain([0]) {
            let saved = draft.files.clone();
            draft.put_line("e2", line, version);
            let change = draft.save(&saved, &session.site);
            kept += usize::from(session.read(change.as_ref(), versions[version]).1);
        }
        if kept > 0 {
            words.extend(versions.iter().rev().find_map(|version| version.split_once(" = ")).map(|(field, _)| field));
        }
    }
    assert_eq!(words, ["title", "summary", "sources", "place", "corrections", "media"]);
}

#[test]
fn readings_after_edits_give_what_fresh_ones_give() {
    let threads =
        [(7, false), (20_241_021, true)].map(|(seed, drafts)| std::thread::spawn(move || compare(seed, 120, drafts)));
    for kept in threads.map(|thread| thread.join().expect("all were the same")) {
        assert!(kept > 12, "{kept} took the short way");
    }
}
