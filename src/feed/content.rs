//! An entry as a feed shows it: what a reader needs to judge it without the page.

use crate::edition::Edition;
use crate::locale::DateStyle;
use crate::markup::html::{escape, push_escaped};
use crate::markup::markdown::safe_url;
use crate::model::{Citation, Correction, Event};

/// "Denial. Name, role. 21 October 2024. The summary."
pub fn summary(edition: &Edition<'_>, event: &Event) -> String {
    let mut out = attribution(edition, event);
    let summary = edition.plain(&event.summary);
    if !summary.is_empty() {
        out.push(' ');
        out.push_str(&summary);
    }
    out
}

fn attribution(edition: &Edition<'_>, event: &Event) -> String {
    let parts = [edition.kind(event), edition.who(event), edition.when(event.date.as_ref())];
    let mut out = String::new();
    for part in parts.iter().filter(|part| !part.is_empty()) {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(part);
        out.push('.');
    }
    out
}

/// An entry as HTML: who and when, summary, quotation, differences, sources.
pub fn entry(edition: &Edition<'_>, event: &Event) -> String {
    let mut out = String::from("<p>");
    push_escaped(&mut out, &attribution(edition, event));
    out.push_str("</p>");
    if !event.summary.default_text().is_empty() {
        out.extend(["<p>", &edition.html(&event.summary), "</p>"]);
    }
    if let Some(quote) = &event.quote {
        out.extend(["<blockquote lang=\"", &escape(&quote.lang), "\"><p>", &escape(&quote.text), "</p></blockquote>"]);
        if let Some(translation) = quote.translation.as_ref().filter(|_| quote.lang != edition.tag()) {
            let words = edition.labelled(&edition.locale.message("translation"), edition.text(translation));
            out.extend(["<p>", &escape(&words), "</p>"]);
        }
    }
    for difference in &event.differences {
        let label = edition.locale.message("sources-differ");
        out.extend(["<p>", &edition.labelled(&escape(&label), &edition.html(&difference.note)), "</p>"]);
    }
    if !event.citations.is_empty() {
        out.extend(["<p>", &escape(&edition.locale.message("sources")), "</p><ul>"]);
        event.citations.iter().for_each(|citation| push_source(&mut out, edition, citation));
        out.push_str("</ul>");
    }
    out
}

/// "Outlet, title (21 October 2024)", the title a link.
fn push_source(out: &mut String, edition: &Edition<'_>, citation: &Citation) {
    let source = edition.timeline.source(citation.source);
    let comma = edition.locale.message("list-separator");
    out.push_str("<li>");
    for agency in citation.via.iter().filter(|agency| **agency != source.publisher) {
        push_escaped(out, agency);
        out.push_str(if edition.locale.direction() == crate::locale::Direction::Rtl { " ← " } else { " → " });
    }
    push_escaped(out, &source.publisher);
    let url = source.url.as_deref().and_then(safe_url);
    let title = source.title.as_deref();
    if let (Some(words), Some(url)) = (title.or(url), url) {
        out.extend([&comma, "<a href=\"", &escape(url), "\">", &escape(words), "</a>"]);
    } else if let Some(title) = title {
        out.extend([&comma, &*escape(title)]);
    }
    if let Some(date) = &source.published {
        out.extend([" (", &escape(&edition.locale.date_text(date, DateStyle::Long)), ")"]);
    }
    out.push_str("</li>");
}

/// The addresses of an entry's sources that can be followed.
pub fn source_addresses<'a>(edition: &Edition<'a>, event: &'a Event) -> Vec<&'a str> {
    let sources = event.citations.iter().map(|citation| edition.timeline.source(citation.source));
    sources.filter_map(|source| safe_url(source.url.as_deref()?)).filter(|url| url.contains("://")).collect()
}

pub fn correction(edition: &Edition<'_>, correction: &Correction) -> String {
    let parts = edition.changes(correction);
    parts
        .iter()
        .map(|(label, text)| format!("<p>{}</p>", edition.labelled(&escape(label), &edition.html(text))))
        .collect()
}
