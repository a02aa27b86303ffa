//! What servers answered before, so that nobody is asked twice in a short time.

use super::Answer;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Answers by address.
pub type Answers = BTreeMap<String, Answer>;

/// How long an answer that is no good news holds at most: what was mended should soon show.
const BAD_NEWS: Duration = Duration::from_secs(24 * 60 * 60);
/// How long an answer is kept that nobody asks for.
const KEPT: Duration = Duration::from_secs(100 * 24 * 60 * 60);

/// Answers with their times, in a file.
pub struct Cache {
    path: Option<PathBuf>,
    max_age: Duration,
    /// Seconds since 1970.
    now: u64,
    entries: BTreeMap<String, Entry>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Entry {
    /// Seconds since 1970.
    asked: u64,
    #[serde(flatten)]
    answer: Answer,
}

impl Cache {
    /// The cache in a file; an empty one where the file is not there or is none of ours. Without a path nothing is remembered.
    /// Answers older than `max_age` are not given. `now` is in seconds since 1970.
    pub fn open(path: Option<&Path>, max_age: Duration, now: u64) -> Self {
        let text = path.and_then(|path| std::fs::read(path).ok()).unwrap_or_default();
        let entries = serde_json::from_slice(&text).unwrap_or_default();
        Self { path: path.map(Path::to_owned), max_age, now, entries }
    }

    /// The answer to an address, when it is young enough.
    pub(super) fn get(&self, url: &str) -> Option<&Answer> {
        let Entry { asked, answer } = self.entries.get(url)?;
        let limit = if *answer == Answer::Alive { self.max_age } else { self.max_age.min(BAD_NEWS) };
        // A time that is still to come is that of another clock.
        let age = Duration::from_secs(self.now.checked_sub(*asked)?);
        (age < limit).then_some(answer)
    }

    pub(super) fn put(&mut self, url: String, answer: Answer) {
        self.entries.insert(url, Entry { asked: self.now, answer });
    }

    /// Writes the file as a whole.
    ///
    /// # Errors
    /// When its folder can't be made or written to.
    pub(super) fn write(&mut self) -> io::Result<()> {
        let Some(path) = &self.path else { return Ok(()) };
        self.entries.retain(|_, entry| self.now.saturating_sub(entry.asked) < KEPT.as_secs());
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        std::fs::create_dir_all(folder)?;
        let mut file = tempfile::NamedTempFile::new_in(folder)?;
        serde_json::to_writer_pretty(&mut file, &self.entries)?;
        file.write_all(b"\n")?;
        file.persist(path).map_err(|error| error.error)?;
        Ok(())
    }
}
