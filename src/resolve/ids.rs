//! Ids and their addresses: the pattern, the reserved one, and that each is used once.

use crate::date::Edtf;
use crate::diag::{BadId, Diagnostic, Diagnostics, LONGEST_ID, Problem, Span, Spanned, Suggestion, suggest};
use crate::parse::written::WrittenEvent;
use std::collections::HashMap;
use std::sync::Arc;

/// Where the records of a timeline are found by id or alias.
pub struct EventIds {
    by_id: HashMap<String, Place>,
}

struct Place {
    /// Position among the written records; a tombstone has none.
    at: Option<usize>,
    is_alias: bool,
    span: Span,
}

impl EventIds {
    pub fn new(
        events: &[Arc<WrittenEvent>],
        tombstones: &[(Spanned<String>, Edtf, String)],
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut by_id: HashMap<String, Place> = HashMap::with_capacity(events.len());
        let mut add = |id: &Spanned<String>, at: Option<usize>, is_alias: bool, diagnostics: &mut Diagnostics| {
            check(id, diagnostics);
            if let Some(first) = by_id.get(&id.value) {
                let problem = Problem::DuplicateId { what: "record", id: id.value.clone() };
                diagnostics.add(Diagnostic::new(problem, id.span).see(first.span, "first used here"));
                return;
            }
            by_id.insert(id.value.clone(), Place { at, is_alias, span: id.span });
        };
        for (at, event) in events.iter().enumerate() {
            add(&event.id, Some(at), false, diagnostics);
        }
        for (at, event) in events.iter().enumerate() {
            for alias in &event.aliases {
                add(alias, Some(at), true, diagnostics);
            }
        }
        for (id, ..) in tombstones {
            add(id, None, false, diagnostics);
        }
        Self { by_id }
    }

    pub fn get(&self, id: &str) -> Option<usize> {
        self.by_id.get(id)?.at
    }

    /// The record of that id, or a finding.
    pub fn find(&self, id: &Spanned<String>, field: &str, diagnostics: &mut Diagnostics) -> Option<usize> {
        let found = self.get(&id.value);
        if found.is_none() {
            let problem = unknown(field, "record", &id.value, self.suggest(&id.value));
            diagnostics.push(problem, id.span);
        }
        found
    }

    /// Ids that are nearly this one; aliases are not suggested.
    pub fn suggest(&self, id: &str) -> Suggestion {
        let records = self.by_id.iter().filter(|(_, place)| place.at.is_some() && !place.is_alias);
        let mut names: Vec<(Span, &str)> = records.map(|(name, place)| (place.span, name.as_str())).collect();
        names.sort_unstable();
        suggest(id, names.into_iter().map(|(_, name)| name))
    }
}

/// Reports an id outside `[a-z0-9][a-z0-9-]*`, the reserved one, or one too long for a file name.
pub fn check(id: &Spanned<String>, diagnostics: &mut Diagnostics) {
    let reason = if !is_slug(&id.value) {
        BadId::Pattern
    } else if id.value == "index" {
        BadId::Reserved
    } else if id.value.len() > LONGEST_ID {
        BadId::TooLong
    } else {
        return;
    };
    diagnostics.push(Problem::BadId { id: id.value.clone(), reason }, id.span);
}

pub fn is_slug(id: &str) -> bool {
    let mut bytes = id.bytes();
    bytes.next().is_some_and(|first| first.is_ascii_lowercase() || first.is_ascii_digit())
        && bytes.all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

pub fn unknown(field: &str, what: &'static str, id: &str, suggestion: Suggestion) -> Problem {
    Problem::UnknownReference { field: field.to_owned(), what, id: id.to_owned(), suggestion }
}

/// Reports a part of a page's path that is not fit for an address.
pub fn check_path_part(part: &str, span: Span, diagnostics: &mut Diagnostics) {
    if !is_slug(part) || part.len() > LONGEST_ID {
        check(&Spanned::new(part.to_owned(), span), diagnostics);
    }
}

/// Ids of one list that has no addresses, such as actors: pattern and uniqueness.
pub fn index<'a>(
    ids: impl Iterator<Item = &'a Spanned<String>>,
    what: &'static str,
    diagnostics: &mut Diagnostics,
) -> HashMap<String, usize> {
    let mut seen: HashMap<String, (usize, Span)> = HashMap::new();
    for (at, id) in ids.enumerate() {
        if !is_slug(&id.value) || id.value.len() > LONGEST_ID {
            check(id, diagnostics);
        }
        if let Some((_, first)) = seen.get(&id.value) {
            let problem = Problem::DuplicateId { what, id: id.value.clone() };
            diagnostics.add(Diagnostic::new(problem, id.span).see(*first, "first used here"));
            continue;
        }
        seen.insert(id.value.clone(), (at, id.span));
    }
    #[expect(clippy::iter_over_hash_type, reason = "map to map: order does not show")]
    let index = {
        let mut index = HashMap::with_capacity(seen.len());
        for (id, (at, _)) in seen {
            index.insert(id, at);
        }
        index
    };
    index
}
