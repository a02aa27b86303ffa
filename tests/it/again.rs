//! A site that is read again after each edit is what a fresh reading gives: every page, every file, every finding.

mod draft;

use crate::support::{Numbers, Site};
use draft::Draft;
use linimasa::build::{Frame, Item, Output, Reader, Reading, read};
use linimasa::diag::{Format, render};
use std::collections::BTreeMap;
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

/// Edits a site and reads it again, `rounds` times. Returns how many of the readings that had pages kept their plan.
fn compare(seed: u64, rounds: usize, drafts: bool) -> usize {
    let site = Site::empty();
    let content = site.path().join("content");
    let mut numbers = Numbers::new(seed);
    let mut draft = Draft::new();
    let mut right = draft.clone();
    draft.save(&BTreeMap::new(), &site);
    let mut reader = Reader::new(content.clone(), drafts);
    let mut frame: Option<Frame> = None;
    let mut plan = None;
    let (mut kept, mut good) = (0, 0);
    let mut change = None;
    for round in 0..=rounds {
        let mut reading = reader.read(change.as_ref());
        let output = Output::after(frame.as_ref(), &mut reading, &content, Some(ADDRESS));
        frame = output.as_ref().map(Output::frame);
        let (pages, words) = fresh(&content, drafts);
        let at = format!("round {round} of seed {seed}, {change:?}");
        assert_eq!(found(&mut reading), words, "{at}");
        let again = output.as_ref().map(files);
        if again != pages {
            let (again, pages) = (again.unwrap_or_default(), pages.unwrap_or_default());
            let wrong = pages.keys().chain(again.keys()).filter(|path| pages.get(*path) != again.get(*path));
            panic!("{at}: {:?}", wrong.collect::<Vec<_>>());
        }
        good += usize::from(output.is_some());
        let next = output.map(|output| output.plan);
        kept += usize::from(plan.zip(next.as_ref()).is_some_and(|(plan, next)| Arc::ptr_eq(&plan, next)));
        plan = next;
        let saved = draft.files.clone();
        if plan.is_some() {
            right = draft.clone();
        }
        // Most sites are right most of the time.
        if plan.is_none() && numbers.next(3) > 0 {
            draft.clone_from(&right)
        } else {
            draft.edit(&mut numbers)
        }
        change = draft.save(&saved, &site);
    }
    assert!(good > rounds / 2 && good < rounds, "{good} of {rounds} had pages");
    kept
}

#[test]
fn readings_after_edits_give_what_fresh_ones_give() {
    let threads =
        [(7, false), (20_241_021, true)].map(|(seed, drafts)| std::thread::spawn(move || compare(seed, 120, drafts)));
    for kept in threads.map(|thread| thread.join().expect("all were the same")) {
        assert!(kept > 12, "{kept} took the short way");
    }
}
