//! What was pulled, to be read: the article's facts, then a section a draft.

use crate::pull::draft::Draft;
use crate::pull::{Failed, Pulled};
use std::fmt::Write as _;

/// The section of an article, or why there is none.
pub fn section(result: &Result<Pulled, Failed>) -> String {
    match result {
        Ok(pulled) => article(pulled),
        Err(failed) => format!("# {}\n\nNot read: {}.\n\n", name(&failed.id), failed.reason.trim_end_matches('.')),
    }
}

/// An id as it is written.
pub fn name(id: &serde_json::Value) -> String {
    id.as_str().map_or_else(|| id.to_string(), str::to_owned)
}

fn article(pulled: &Pulled) -> String {
    let article = &pulled.article;
    let mut out = format!("# {}\n\n", on_one_line(article.title.as_deref().unwrap_or(&name(&pulled.id))));
    let published = article.published.as_ref().map(|published| format!("{} ({})", published.date, published.from));
    let facts = [
        ("Publisher", article.publisher.clone()),
        ("Author", article.author.clone()),
        ("Published", published.or_else(|| Some("not known: dates without a year stay without".into()))),
        ("Language", article.lang.clone()),
        ("Address", article.url.clone()),
        (
            "Reprint of",
            article.original.as_ref().and_then(|original| original.url.clone().or_else(|| original.publisher.clone())),
        ),
    ];
    for (label, value) in facts {
        if let Some(value) = value {
            write(&mut out, format_args!("- {label}: {}\n", on_one_line(&value)));
        }
    }
    for note in &pulled.notes {
        write(&mut out, format_args!("- Note: {note}\n"));
    }
    out.push('\n');
    for (number, draft) in (1..).zip(&pulled.drafts) {
        section_of(&mut out, number, draft, &article.text);
    }
    out
}

fn section_of(out: &mut String, number: usize, draft: &Draft, text: &str) {
    write(out, format_args!("## {number}. {}\n\n", headline(draft)));
    write(out, format_args!("> {}\n\n", on_one_line(&text[draft.evidence.clone()])));
    for why in &draft.why {
        let words =
            why.span.as_ref().map_or(String::new(), |span| format!(" (“{}”)", on_one_line(&text[span.clone()])));
        write(out, format_args!("- {}: {}{words}\n", why.field, why.reason));
    }
    write(out, format_args!("- confidence: {}\n\n", draft.confidence.name()));
}

/// `2024-10-21, no-comment: Kremlin (via Reuters)`.
pub fn headline(draft: &Draft) -> String {
    let date = draft.date.as_deref().unwrap_or("no date");
    let speaker = draft.speaker.as_ref().map_or("nobody named", |speaker| speaker.name.as_str());
    let via = draft.outlet.as_ref().map_or(String::new(), |outlet| format!(" (via {})", on_one_line(&outlet.name)));
    format!("{date}, {}: {}{via}", draft.kind.name(), on_one_line(speaker))
}

/// White space as single spaces, control characters shown.
pub fn on_one_line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.extend(word.chars().map(|c| if c.is_control() { char::REPLACEMENT_CHARACTER } else { c }));
    }
    out
}

fn write(out: &mut String, words: std::fmt::Arguments<'_>) {
    out.write_fmt(words).expect("a string takes everything");
}
