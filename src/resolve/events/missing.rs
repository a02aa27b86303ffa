//! The words of a record that a language of the site lacks.

use crate::diag::{Diagnostics, Span};
use crate::model::{Amount, Event};
use crate::resolve::Context;
use crate::resolve::words::Missing;

pub(super) fn report(event: &Event, span: Span, context: &Context<'_>, diagnostics: &mut Diagnostics) {
    if context.languages.len() < 2 {
        return;
    }
    let mut missing = Missing::new(context.languages);
    missing.check("title", &event.title);
    if !event.summary.default_text().is_empty() {
        missing.check("summary", &event.summary);
    }
    missing.check_option("body", event.body.as_ref().filter(|body| !body.default_text().is_empty()));
    missing.check_option("date_basis", event.date_basis.as_ref());
    missing.check_option("place", event.place.as_ref().map(|place| &place.name));
    missing.check_option(
        "quote.translation",
        event
            .quote
            .as_ref()
            .and_then(|quote| quote.translation.as_ref())
            .filter(|_| event.quote.as_ref().is_none_or(|quote| !context.languages[1..].contains(&quote.lang))),
    );
    for figure in &event.figures {
        missing.check_option("figures", figure.unit.as_ref());
        if let Amount::Words(words) = &figure.amount {
            missing.check("figures", words);
        }
    }
    for difference in &event.differences {
        missing.check("differences", &difference.note);
    }
    for correction in &event.corrections {
        missing.check("corrections", &correction.says);
    }
    for media in &event.media {
        missing.check("media", &media.alt);
    }
    missing.report(&format!("the record `{}`", event.id), span, diagnostics);
}
