//! Parsing again: what a file gave the last time, it gives as long as it is the same.

use super::gathered::{Given, Read, gather};
use super::written::{WrittenEvent, WrittenSite};
use super::{Scope, begin, parse_file};
use crate::diag::{Diagnostics, FileId};
use crate::load::{Loaded, LoadedFile};
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

/// What the files of a content folder gave the last time.
#[derive(Default)]
pub struct Parsed {
    scope: Scope,
    /// What there was to say of what the whole site rests on.
    begun: Diagnostics,
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
        self.begun = Diagnostics::default();
        let (mut site, scope) = begin(loaded, &mut self.begun);
        diagnostics.append(self.begun.clone());
        gather(self.files(loaded, &scope), &mut site, diagnostics);
        site
    }

    fn files(&mut self, loaded: &Loaded, scope: &Scope) -> Vec<Given> {
        if self.scope != *scope || self.files.len() != loaded.files.len() {
            self.files.clear();
            self.scope = scope.clone();
        }
        self.files.par_iter_mut().zip(&loaded.files).for_each(|(kept, file)| {
            if kept.0 != *file {
                *kept = (file.clone(), parse_file(file, &loaded.sources, scope));
            }
        });
        let new = &loaded.files[self.files.len()..];
        self.files.par_extend(new.par_iter().map(|file| (file.clone(), parse_file(file, &loaded.sources, scope))));
        self.files.par_iter().map(|(_, given)| given.clone()).collect()
    }

    /// Parses the files at these paths again, which alone were written to. `None` where one of them holds anything but
    /// records, or another number of them: the whole is then to be parsed.
    pub fn renew(
        &mut self,
        loaded: &Loaded,
        paths: &BTreeSet<String>,
        diagnostics: &mut Diagnostics,
    ) -> Option<Vec<Renewed>> {
        let renewed = paths.iter().map(|path| self.renew_file(loaded, path)).collect();
        diagnostics.append(self.begun.clone());
        diagnostics.extend(self.files.iter().flat_map(|(_, (.., found))| found.iter().cloned()));
        renewed
    }

    fn renew_file(&mut self, loaded: &Loaded, path: &str) -> Option<Renewed> {
        let place = loaded.files.iter().position(|file| file.path == path)?;
        let file = &loaded.files[place];
        let (_, (Some(timeline), Read::Events(before), _)) = self.files.get(place)? else { return None };
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
