//! Links in Markdown that lead to an entry: `[words](#event-id)`.

use super::ids::EventIds;
use crate::diag::{Diagnostics, Problem, Spanned, Suggestion};
use crate::parse::written::{FrontWords, WrittenEvent, WrittenFront};
use pulldown_cmark::{Event, Options, Parser, Tag};

pub struct Links<'a> {
    ids: &'a EventIds,
}

impl<'a> Links<'a> {
    pub fn new(ids: &'a EventIds) -> Self {
        Self { ids }
    }

    pub fn check_event(&self, event: &WrittenEvent, diagnostics: &mut Diagnostics) {
        self.check(&event.body, diagnostics);
        if let Some(summary) = &event.summary {
            self.check(summary, diagnostics);
        }
    }

    pub fn check_front(
        &self,
        front: &WrittenFront,
        words: &[(crate::model::LangIx, FrontWords)],
        diagnostics: &mut Diagnostics,
    ) {
        self.check(&front.prose, diagnostics);
        for item in front.key_facts.iter().flat_map(|fact| &fact.items) {
            self.check(item, diagnostics);
        }
        for (_, words) in words {
            self.check(&words.prose, diagnostics);
            for item in words.key_facts.iter().flat_map(|(_, _, items)| items) {
                self.check(item, diagnostics);
            }
        }
    }

    /// Reports every `#fragment` that is no entry. Ids of the page itself start with `_`.
    fn check(&self, markdown: &Spanned<String>, diagnostics: &mut Diagnostics) {
        if !markdown.value.contains('#') {
            return;
        }
        for (event, range) in Parser::new_ext(&markdown.value, Options::ENABLE_FOOTNOTES).into_offset_iter() {
            let Event::Start(Tag::Link { dest_url, .. }) = event else { continue };
            let Some(id) = dest_url.strip_prefix('#') else { continue };
            if id.is_empty() || id.starts_with('_') || self.ids.get(id).is_some() {
                continue;
            }
            let needle = format!("#{id}");
            let part = match markdown.value[range.clone()].rfind(&needle) {
                Some(at) => range.start + at..range.start + at + needle.len(),
                None => range,
            };
            let suggestion = match self.ids.suggest(id) {
                Suggestion::OneOf(_) => Suggestion::None,
                near => near,
            };
            let problem =
                Problem::UnknownReference { field: "link".into(), what: "record", id: id.to_owned(), suggestion };
            diagnostics.push(problem, crate::parse::inside(markdown.span, &markdown.value, part));
        }
    }
}
