//! Where the benchmarks' content and output lie.

use crate::generate::{self, Form};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use tempfile::TempDir;

/// Content that lasts as long as the benchmarks run.
pub fn content(count: usize, form: Form) -> PathBuf {
    let content = root().join(format!("{}-{count}", form.name()));
    if !content.exists() && !shared(&content, count, form) {
        generate::write_site(&content, count, form).expect("the content is written");
    }
    content
}

/// A place for an output, in memory where the system has such a place: a disk would be measured, not us.
pub fn out(name: &str) -> PathBuf {
    root().join("out").join(name)
}

/// One record in the middle, to be edited.
pub fn some_record(content: &Path) -> PathBuf {
    let events = std::fs::read_dir(content.join("bench/events")).expect("a folder of records");
    let mut paths: Vec<PathBuf> = events.map(|entry| entry.expect("a record").path()).collect();
    paths.sort();
    paths.swap_remove(paths.len() / 2)
}

/// Removes all of it in the end, however it ends.
pub struct Cleaner;

impl Drop for Cleaner {
    fn drop(&mut self) {
        drop(ROOT.lock().ok().and_then(|mut root| root.take()));
    }
}

static ROOT: Mutex<Option<TempDir>> = Mutex::new(None);

fn root() -> PathBuf {
    let make = || {
        let memory = Path::new("/dev/shm");
        if memory.is_dir() { TempDir::new_in(memory) } else { TempDir::new() }.expect("a temporary folder")
    };
    ROOT.lock().expect("one thread").get_or_insert_with(make).path().into()
}

/// Whose events these are.
pub fn origin() -> String {
    script().map_or("our own".into(), |script| script.display().to_string())
}

/// The side-by-side's generator, where it is at hand; our own events have the same shape, not the same words.
fn script() -> Option<PathBuf> {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    home.ancestors().map(|folder| folder.join("shared/bench/gen_events.py")).find(|path| path.exists())
}

/// Its actor id `copper-&-cable-ltd` is neither an id nor TOML: mended on the way.
const RUN: &str = r#"
import re, sys
sys.path.insert(0, sys.argv.pop(1))
import gen_events
gen_events.slug_of = lambda name: re.sub("[^a-z0-9]+", "-", name.lower()).strip("-")
gen_events.main()
"#;

fn shared(content: &Path, count: usize, form: Form) -> bool {
    let Some(script) = script() else { return false };
    let name = match form {
        Form::Files => "linimasa",
        Form::Lines => "linimasa-jsonl",
    };
    let all = content.with_extension("all");
    let status = Command::new("python3")
        .args(["-c", RUN])
        .arg(script.parent().expect("its folder"))
        .args(["--n", &count.to_string(), "--forms", name, "--out"])
        .arg(&all)
        .status();
    status.is_ok_and(|status| status.success()) && std::fs::rename(all.join(name), content).is_ok()
}
