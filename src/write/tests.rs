//! Whole publications in a temporary folder.

mod atomic;
mod refused;
mod republish;

use super::{Published, Stage, StageOptions, WriteError};
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A site in a folder of its own.
struct Home {
    folder: TempDir,
    out: PathBuf,
    content: PathBuf,
}

impl Home {
    fn new() -> Home {
        let folder = TempDir::new().expect("a temporary folder");
        // macOS: the temporary folder itself is behind a link.
        let root = fs::canonicalize(folder.path()).expect("it was just made");
        let (out, content) = (root.join("public"), root.join("content"));
        fs::create_dir(&content).expect("an empty folder");
        Home { folder, out, content }
    }

    fn open(&self) -> Result<Stage, WriteError> {
        self.open_at(&self.out, false)
    }

    fn open_at(&self, out: &Path, force: bool) -> Result<Stage, WriteError> {
        Stage::open(out, &StageOptions { content: &self.content, force, sync: false })
    }

    /// Publishes files given as path and text.
    fn publish(&self, files: &[(&str, &str)]) -> Published {
        let stage = self.open().expect("the stage opens");
        put_all(&stage, files);
        stage.publish().expect("it is published")
    }

    fn force(&self, files: &[(&str, &str)]) -> Published {
        let stage = self.open_at(&self.out, true).expect("the stage opens");
        put_all(&stage, files);
        stage.publish().expect("it is published")
    }

    /// Puts a file there as another program would.
    fn plant(&self, path: &str, text: &str) {
        let at = self.out.join(path);
        fs::create_dir_all(at.parent().expect("it has one")).expect("the folder is made");
        fs::write(at, text).expect("the file is written");
    }

    /// Everything in the output but the manifest: `path: text`, `path/` for empty folders, `path -> target` for links.
    fn tree(&self) -> Vec<String> {
        tree(&self.out)
    }

    /// What lies beside the output.
    fn beside(&self) -> Vec<String> {
        names(self.folder.path())
    }
}

fn put_all(stage: &Stage, files: &[(&str, &str)]) {
    for (path, text) in files {
        stage.put(path, text.as_bytes()).expect("the file is written");
    }
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("the folder can be read");
    let mut names: Vec<String> =
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

fn tree(folder: &Path) -> Vec<String> {
    let mut lines = Vec::new();
    for entry in walkdir::WalkDir::new(folder).min_depth(1).sort_by_file_name() {
        let entry = entry.expect("an entry");
        let path = entry.path().strip_prefix(folder).expect("below").display().to_string();
        if path == super::manifest::NAME {
            continue;
        }
        if entry.path_is_symlink() {
            lines.push(format!("{path} -> {}", fs::read_link(entry.path()).expect("a link").display()));
        } else if entry.file_type().is_file() {
            lines.push(format!("{path}: {}", fs::read_to_string(entry.path()).expect("text")));
        } else if names(entry.path()).is_empty() {
            lines.push(format!("{path}/"));
        }
    }
    lines
}

/// The message, then what to do.
fn words<T>(result: Result<T, WriteError>) -> (String, Option<&'static str>) {
    match result {
        Ok(_) => panic!("an error was expected"),
        Err(error) => (error.to_string(), error.help()),
    }
}
