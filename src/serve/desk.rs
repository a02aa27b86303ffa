//! Where the content is read, again and again.

use super::watch::Change;
use crate::build::{Frame, Output, Reader, Reading};
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// The content at a moment.
pub struct Read {
    /// All that there is to say of it.
    pub reading: Reading,
    /// `None` when there is an error.
    pub output: Option<Output>,
    /// How long it took.
    pub took: Duration,
}

pub struct Desk {
    content: PathBuf,
    /// Of the site as it is served, so that what needs a whole address can be tried.
    address: String,
    reader: Reader,
    /// Of the reading before, where it had pages.
    frame: Option<Frame>,
}

impl Desk {
    pub fn new(content: PathBuf, address: String, drafts: bool) -> Self {
        let reader = Reader::new(content.clone(), drafts);
        Self { content, address, reader, frame: None }
    }

    /// Reads what has changed.
    pub fn read(&mut self, change: &Change) -> Read {
        let started = Instant::now();
        let written = match change {
            Change::Written(paths) => Some(paths),
            Change::Any => None,
        };
        let mut reading = self.reader.read(written);
        let last = self.frame.take();
        let output = Output::after(last.as_ref(), &mut reading, &self.content, Some(&self.address));
        self.frame = output.as_ref().map(Output::frame);
        reading.diagnostics.settle();
        Read { reading, output, took: started.elapsed() }
    }
}
