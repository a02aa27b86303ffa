//! Parsing again: what a file gave the last time, it gives as long as it is the same.

use super::gathered::Given;
use super::gathered::gather;
use super::written::WrittenSite;
use super::{Scope, begin, parse_file};
use crate::diag::Diagnostics;
use crate::load::{Loaded, LoadedFile};
use rayon::prelude::*;

/// What the files of a content folder gave the last time.
#[derive(Default)]
pub struct Parsed {
    scope: Scope,
    /// In the order of [`Loaded::files`].
    files: Vec<(LoadedFile, Given)>,
}

impl Parsed {
    /// As [`parse`](super::parse), for a folder that is read again and again.
    pub fn parse(&mut self, loaded: &Loaded, diagnostics: &mut Diagnostics) -> WrittenSite {
        let (mut site, scope) = begin(loaded, diagnostics);
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
}
