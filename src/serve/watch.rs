//! Hears of changes in the content and in the templates beside it, and waits until they come to rest.

use super::ServeError;
use crate::load::templates_beside;
use notify::event::{AccessKind, AccessMode, ModifyKind};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

/// Programs save in several steps. So long after the last of them the file is taken for whole; one that is not is read
/// again after the next step.
const QUIET: Duration = Duration::from_millis(8);
/// The same for a file that was closed by whoever wrote to it, where the system tells of that.
const CLOSED: Duration = Duration::from_millis(1);
/// A flood of changes, as of a program that rewrites every file, is looked at no less often than this.
const LONGEST: Duration = Duration::from_millis(250);

/// What happened since the last time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// These were written to, by their paths inside the content folder, with `/`, and nothing else happened.
    Written(BTreeSet<String>),
    /// Files may have come, gone or been renamed.
    Any,
}

pub struct Watch {
    watcher: RecommendedWatcher,
    events: Receiver<notify::Result<Event>>,
    /// The content, and the templates.
    places: Arc<[PathBuf]>,
    /// Those of `places` that are there and listened to.
    heard: BTreeSet<PathBuf>,
}

impl Watch {
    /// Begins to listen.
    ///
    /// # Errors
    /// When the system refuses, as at its limit of folders.
    pub fn of(content: &Path) -> Result<Self, ServeError> {
        let refused = |path: &Path| {
            let path = path.to_owned();
            move |error| ServeError::Watch { path, error }
        };
        // Events bear the names that the system knows the folders by.
        let templates = templates_beside(&std::path::absolute(content)?);
        let (content, around) = (content.canonicalize()?, templates.parent().unwrap_or(&templates).canonicalize()?);
        let content = content.as_path();
        let places: Arc<[PathBuf]> = [content.to_owned(), around.join("templates")].into();
        let (sender, events) = channel();
        let asked = Arc::clone(&places);
        let hear = move |event: notify::Result<Event>| {
            if matters(&event, &asked) {
                // Nobody listens any more when the server ends.
                let _ = sender.send(event);
            }
        };
        let watcher = notify::recommended_watcher(hear).map_err(refused(content))?;
        let mut watch = Self { watcher, events, places, heard: BTreeSet::new() };
        // A folder that is deleted takes its watch along: the one around it tells when it is back.
        for around in BTreeSet::from([content.parent().unwrap_or(content), &around]) {
            watch.watcher.watch(around, RecursiveMode::NonRecursive).map_err(refused(around))?;
        }
        watch.renew().map_err(refused(content))?;
        Ok(watch)
    }

    /// Waits until something has changed and all is quiet again; `None` when no more will be heard.
    pub fn wait(&mut self) -> Option<Change> {
        let mut change = Change::Written(BTreeSet::new());
        let first = loop {
            let event = self.events.recv().ok()?;
            if !is_close(&event) {
                break event;
            }
        };
        self.note(first, &mut change);
        let started = Instant::now();
        let mut is_closed = false;
        while started.elapsed() < LONGEST {
            let is_one = matches!(&change, Change::Written(paths) if paths.len() == 1);
            let Ok(event) = self.events.recv_timeout(if is_closed && is_one { CLOSED } else { QUIET }) else { break };
            is_closed = is_close(&event);
            if !is_closed {
                self.note(event, &mut change);
            }
        }
        // A folder that is gone again is heard of once more.
        let _ = self.renew();
        Some(change)
    }

    fn note(&mut self, event: notify::Result<Event>, change: &mut Change) {
        if let (Some(path), Change::Written(written)) = (self.written(&event), &mut *change) {
            written.insert(path);
            return;
        }
        *change = Change::Any;
        let paths = event.map_or_else(|error| error.paths, |event| event.paths);
        for path in paths.iter().filter(|path| self.heard.remove(*path)) {
            // The watch of a deleted folder is gone by itself, that of a renamed one is not.
            let _ = self.watcher.unwatch(path);
        }
    }

    /// The file of the content that was written to, if that is all that the event tells.
    fn written(&self, event: &notify::Result<Event>) -> Option<String> {
        let Ok(Event { kind: EventKind::Modify(kind), paths, .. }) = event else { return None };
        let ([path], ModifyKind::Any | ModifyKind::Data(_) | ModifyKind::Metadata(_)) = (paths.as_slice(), kind) else {
            return None;
        };
        let inside = path.strip_prefix(&self.places[0]).ok()?;
        let names: Option<Vec<&str>> = inside.iter().map(|name| name.to_str()).collect();
        names.map(|names| names.join("/")).filter(|path| !path.is_empty())
    }

    /// Listens to those of the places that are there.
    fn renew(&mut self) -> notify::Result<()> {
        for place in self.places.iter() {
            if place.is_dir() && !self.heard.contains(place) {
                self.watcher.watch(place, RecursiveMode::Recursive)?;
                self.heard.insert(place.clone());
            }
        }
        Ok(())
    }
}

/// Whether something may have changed that is read. What editors keep beside a file begins with a dot.
fn matters(event: &notify::Result<Event>, places: &[PathBuf]) -> bool {
    let Ok(event) = event else { return true };
    let is_read = |path: &PathBuf| {
        let below = places.iter().find_map(|place| path.strip_prefix(place).ok());
        below.is_some_and(|below| !below.iter().any(|name| name.to_string_lossy().starts_with('.')))
    };
    let is_change = !matches!(event.kind, EventKind::Access(_)) || is_end_of_writing(event);
    event.need_rescan() || is_change && event.paths.iter().any(is_read)
}

/// Whether all that an event tells is that somebody is done with writing, which was told before.
fn is_close(event: &notify::Result<Event>) -> bool {
    event.as_ref().is_ok_and(|event| is_end_of_writing(event) && !event.need_rescan())
}

const fn is_end_of_writing(event: &Event) -> bool {
    matches!(event.kind, EventKind::Access(AccessKind::Close(AccessMode::Write)))
}
