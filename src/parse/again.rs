//! Parsing again: what a file gave the last time, it gives as long as it is the same.

use super::gathered::{Given, Read, gather};
use super::written::{WrittenEvent, WrittenSite};
use super::{Scope, begin, parse_file};
use crate::diag::{Diagnostic, Diagnostics, FileId};
use crate::load::{Loaded, LoadedFile};
use crate::model::Asset;
use rayon::prelude::*;
use std::sync::Arc;

/// With more files than these the whole is parsed, by all threads.
const MOST_FILES: usize = 32;

/// What the files of a content folder gave the last time.
#[derive(Default)]
pub struct Parsed {
    scope: Scope,
    /// What there was to say before any file of a timeline was parsed.
    begun: Vec<Diagnostic>,
    assets: Vec<Asset>,
    /// In the order of [`Loaded::files`].
    files: Vec<(LoadedFile, Given)>,
}

/// The records of a file, in place of those that it held before.
pub struct Renewed {
    pub file: FileId,
    pub timeline: String,
    /// Position of the first one among those of the timeline.
    pub first: usize,
    pub records: Vec<Arc<WrittenEvent>>,
}

impl Parsed {
    /// As [`parse`](super::parse), for a folder that is read again and again.
    pub fn parse(&mut self, loaded: &Loaded, diagnostics: &mut Diagnostics) -> WrittenSite {
        self.assets.clone_from(&loaded.assets);
        let before = diagnostics.iter().count();
        let (mut site, scope) = begin(loaded, diagnostics);
        self.begun = diagnostics.iter().skip(before).cloned().collect();
        gather(self.files(loaded, &scope), &mut site, diagnostics);
        site
    }

    fn files(&mut self, loaded: &Loaded, scope: &Scope) -> Vec<Given> {
        if self.scope != *scope {
            self.files.clear();
            self.scope = scope.clone();
        }
        self.files.truncate(loaded.files.len());
        self.files.par_iter_mut().zip(&loaded.files).for_each(|(kept, file)| {
            if kept.0 != *file {
                *kept = (file.clone(), parse_file(file, &loaded.sources, scope));
            }
        });
        let new = &loaded.files[self.files.len()..];
        self.files.par_extend(new.par_iter().map(|file| (file.clone(), parse_file(file, &loaded.sources, scope))));
        self.files.par_iter().map(|(_, given)| given.clone()).collect()
    }

    /// Parses the files again that were written to. `None` where one of them holds anything but records, or another number of
    /// them, or where files came or went: the whole is then to be parsed.
    pub fn renew(&mut self, loaded: &Loaded, diagnostics: &mut Diagnostics) -> Option<Vec<Renewed>> {
        if self.files.len() != loaded.files.len() || self.assets != loaded.assets {
            return None;
        }
        let pairs = self.files.iter().zip(&loaded.files).enumerate();
        let changed: Vec<usize> = pairs.filter(|(_, (kept, file))| kept.0 != **file).map(|(place, _)| place).collect();
        if changed.len() > MOST_FILES {
            return None;
        }
        let renewed = changed.into_iter().map(|place| self.renew_file(loaded, place)).collect();
        diagnostics.extend(self.begun.iter().cloned());
        diagnostics.extend(self.files.iter().flat_map(|(_, (.., found))| found.iter().cloned()));
        renewed
    }

    fn renew_file(&mut self, loaded: &Loaded, place: usize) -> Option<Renewed> {
        let file = &loaded.files[place];
        let (known, (Some(timeline), Read::Events(before), _)) = &self.files[place] else { return None };
        if (known.id, &known.path) != (file.id, &file.path) {
            return None;
        }
        let (timeline, count) = (timeline.clone(), before.len());
        self.files[place] = (file.clone(), parse_file(file, &loaded.sources, &self.scope));
        let Read::Events(records) = &self.files[place].1.1 else { return None };
        let records = (records.len() == count).then(|| records.clone())?;
        let earlier = self.files[..place].iter().map(|(_, given)| match given {
            (Some(of), Read::Events(records), _) if *of == timeline => records.len(),
            _ => 0,
        });
        Some(Renewed { file: file.id, first: earlier.sum(), timeline, records })
    }
}
