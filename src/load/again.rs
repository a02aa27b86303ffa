//! Loading again: of what lies there as it did the last time, nothing is read.

use super::steady::Stamp;
use super::{Entry, EntryKind, Found, Loaded, add, look, walk};
use crate::diag::Diagnostics;
use rayon::prelude::*;
use std::collections::HashMap;
use std::path::Path;

/// What there was at a path, and when it was written to.
#[derive(Default)]
pub struct Stamps(HashMap<String, (Stamp, Place)>);

/// Position among the files or the assets of what was loaded.
#[derive(Clone, Copy)]
enum Place {
    File(usize),
    Asset(usize),
}

impl Stamps {
    /// Forgets a file: its text was read by other means.
    pub fn forget(&mut self, path: &str) {
        self.0.remove(path);
    }

    /// As [`load`](super::load). `last` is what was loaded with these stamps.
    pub fn load(
        &mut self,
        content: &Path,
        shown: &str,
        last: Option<&Loaded>,
        diagnostics: &mut Diagnostics,
    ) -> Loaded {
        let known = last.map(|last| (last, &self.0));
        let found: Vec<_> = walk(content)
            .into_par_iter()
            .map(|Entry { path, kind }| {
                // Before it is read: what is written meanwhile bears another one.
                let stamp = match &kind {
                    EntryKind::Text(from) | EntryKind::Asset(from) => Stamp::of_path(from),
                    EntryKind::Other | EntryKind::Problem(_) => None,
                };
                let same = stamp.zip(known).and_then(|(stamp, (last, known))| same(&path, stamp, last, known));
                let found = same.map_or_else(|| look(&path, kind), Ok);
                (found, path, stamp)
            })
            .collect();
        let mut loaded = Loaded::default();
        let mut stamps = HashMap::with_capacity(found.len());
        for (found, path, stamp) in found {
            let place = match &found {
                Ok(Found::Asset(..)) => Place::Asset(loaded.assets.len()),
                _ => Place::File(loaded.files.len()),
            };
            if let (Some(stamp), Ok(_)) = (stamp, &found) {
                stamps.insert(path.clone(), (stamp, place));
            }
            add(&mut loaded, shown, path, found, diagnostics);
        }
        loaded.root = Some(loaded.sources.add(shown.to_owned(), String::new()));
        self.0 = stamps;
        loaded
    }
}

/// What there was at a path, where it was not written to since.
fn same(path: &str, stamp: Stamp, last: &Loaded, known: &HashMap<String, (Stamp, Place)>) -> Option<Found> {
    let (before, place) = known.get(path)?;
    if *before != stamp {
        return None;
    }
    match *place {
        Place::File(at) => {
            let file = last.files.get(at).filter(|file| file.path == path)?;
            Some(Found::Same(last.sources.shared(file.id), file.is_text, file.hash))
        }
        Place::Asset(at) => {
            let asset = last.assets.get(at).filter(|asset| asset.path == path)?;
            Some(Found::Asset(asset.from.clone(), asset.hash, asset.size))
        }
    }
}
