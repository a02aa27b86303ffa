//! Runs the binary on a copy of a fixture, far from this repository.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;

/// The program.
pub const BINARY: &str = env!("CARGO_BIN_EXE_linimasa");

/// A scratch folder with a site in it.
pub struct Site {
    folder: TempDir,
}

impl Site {
    /// An empty folder, in memory where the system has such a place: a busy disk would slow the tests down.
    pub fn empty() -> Self {
        let folder = TempDir::new_in("/dev/shm").or_else(|_| TempDir::new());
        Self { folder: folder.expect("a temporary folder") }
    }

    /// A copy of `tests/sites/NAME`.
    pub fn fixture(name: &str) -> Self {
        let site = Self::empty();
        copy(&sites().join(name), site.path());
        site
    }

    /// The smallest site: one timeline `tl` with one record.
    pub fn small() -> Self {
        Self::empty()
            .with("content/site.toml", "title = \"Site\"\n")
            .with("content/tl/timeline.md", "+++\ntitle = \"A timeline\"\n+++\n")
            .with("content/tl/events/one.md", "+++\ndate = 2024-10-21\ntitle = \"Something happens\"\n+++\n")
    }

    /// The same with a file more, or another text in it.
    #[must_use]
    pub fn with(self, path: &str, text: &str) -> Self {
        self.write(path, text.as_bytes());
        self
    }

    pub fn write(&self, path: &str, bytes: &[u8]) {
        let path = self.path().join(path);
        std::fs::create_dir_all(path.parent().expect("a file has a folder")).expect("a folder");
        std::fs::write(path, bytes).expect("a file");
    }

    pub fn remove(&self, path: &str) {
        std::fs::remove_file(self.path().join(path)).expect("the file was there");
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Runs `linimasa` in the folder.
    pub fn run(&self, args: &[&str]) -> Run {
        self.run_with(args, &[])
    }

    pub fn run_with(&self, args: &[&str], environment: &[(&str, &str)]) -> Run {
        Run(self.command(args).envs(environment.iter().copied()).output().expect("the binary runs"))
    }

    /// Runs `linimasa` with something to read on standard input.
    pub fn run_reading(&self, args: &[&str], input: &[u8]) -> Run {
        let file = tempfile::NamedTempFile::new().expect("a temporary file");
        std::fs::write(file.path(), input).expect("a file");
        let input = std::fs::File::open(file.path()).expect("the file");
        Run(self.command(args).stdin(input).output().expect("the binary runs"))
    }

    /// The commands that the program lists.
    pub fn commands(&self) -> Vec<String> {
        let help = self.run(&["--help"]).stdout();
        let listed = help.lines().skip_while(|line| *line != "Commands:").skip(1);
        let names = listed.map_while(|line| line.strip_prefix("  ")?.split_whitespace().next().map(str::to_owned));
        names.filter(|name| name != "help").collect()
    }

    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(BINARY);
        command.args(args).current_dir(self.path()).env("NO_COLOR", "1").stdin(Stdio::null());
        command
    }

    /// Builds, and expects success.
    pub fn build(&self) -> Run {
        let run = self.run(&["build"]);
        assert_eq!(run.code(), 0, "{}", run.stderr());
        run
    }

    pub fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.path().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    pub fn exists(&self, path: &str) -> bool {
        self.path().join(path).exists()
    }

    /// What readers are given: the output without the manifest, which also tells what it was made from.
    pub fn pages(&self) -> Vec<(String, Vec<u8>)> {
        self.files("public").into_iter().filter(|(path, _)| path != ".linimasa-manifest").collect()
    }

    /// Every file below a folder with its bytes, in the order of paths.
    pub fn files(&self, folder: &str) -> Vec<(String, Vec<u8>)> {
        files(&self.path().join(folder))
    }
}

/// What a run of the binary gave.
pub struct Run(Output);

impl Run {
    pub fn code(&self) -> i32 {
        self.0.status.code().expect("no signal")
    }

    pub fn stderr(&self) -> String {
        String::from_utf8(self.0.stderr.clone()).expect("UTF-8")
    }

    pub fn stdout(&self) -> String {
        String::from_utf8(self.0.stdout.clone()).expect("UTF-8")
    }
}

/// Every file below a folder with its bytes, in the order of paths.
pub fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    walkdir::WalkDir::new(folder)
        .sort_by_file_name()
        .into_iter()
        .map(|entry| entry.expect("a readable folder"))
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let path =
                entry.path().strip_prefix(folder).expect("below the folder").to_string_lossy().replace('\\', "/");
            (path, std::fs::read(entry.path()).expect("a readable file"))
        })
        .collect()
}

pub fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

pub fn sites() -> PathBuf {
    repository().join("tests/sites")
}

/// The folder of shared material beside the checkout, when it is there; says so when it is not.
pub fn shared(path: &str) -> Option<PathBuf> {
    let path = repository().join("../shared").join(path);
    if !path.exists() {
        eprintln!("skipped: `{}` is not here", path.display());
        return None;
    }
    Some(path)
}

pub fn copy(from: &Path, to: &Path) {
    for entry in walkdir::WalkDir::new(from) {
        let entry = entry.expect("a readable folder");
        let target = to.join(entry.path().strip_prefix(from).expect("below the folder"));
        if entry.file_type().is_dir() {
            std::fs::create_dir_all(target).expect("a folder");
        } else {
            std::fs::copy(entry.path(), target).expect("a copy");
        }
    }
}

/// Compares with a snapshot file; `[..]` in it stands for any text of a line.
pub fn assert_snapshot(actual: &str, snapshot: &Path) {
    snapbox::Assert::new()
        .action_env("SNAPSHOTS")
        .eq(actual.to_owned(), snapbox::Data::read_from(snapshot, Some(snapbox::data::DataFormat::Text)));
}

/// A small generator of numbers, the same on every machine (SplitMix64).
pub struct Numbers(u64);

impl Numbers {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next one, less than `below`.
    pub fn next(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % below as u64).expect("below a usize")
    }
}
