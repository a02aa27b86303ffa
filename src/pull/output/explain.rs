//! The article in the terminal: what was found is coloured, and a note under its line says what was made of it and why.

use super::markdown::{headline, name, on_one_line};
use crate::pull::{Failed, Pulled};
use std::fmt::Write as _;
use std::ops::Range;

/// What a part of the text is, the one that wins over the others last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Content,
    Outlet,
    Speaker,
    Cue,
    Time,
    Boilerplate,
}

impl Part {
    const ALL: [(Self, &str); 6] = [
        (Self::Time, "time"),
        (Self::Speaker, "speaker"),
        (Self::Cue, "cue"),
        (Self::Content, "what is said"),
        (Self::Outlet, "outlet"),
        (Self::Boilerplate, "not the article's words"),
    ];

    /// Select graphic rendition, ISO 6429.
    const fn style(self) -> &'static str {
        match self {
            Self::Content => "\x1b[4m",
            Self::Outlet => "\x1b[35m",
            Self::Speaker => "\x1b[1;32m",
            Self::Cue => "\x1b[33m",
            Self::Time => "\x1b[1;36m",
            Self::Boilerplate => "\x1b[2m",
        }
    }
}

const RESET: &str = "\x1b[0m";
const NOTE: &str = "\x1b[2m";

/// The article with its notes; escape sequences are for a terminal to show or for the writer to strip.
pub fn page(result: &Result<Pulled, Failed>) -> String {
    let pulled = match result {
        Ok(pulled) => pulled,
        Err(failed) => return format!("{}: {}\n", on_one_line(&name(&failed.id)), failed.reason),
    };
    let mut out = head(pulled);
    let text = pulled.article.text.as_str();
    let parts = parts(pulled);
    let notes = notes(pulled);
    let mut next_part = 0;
    let mut next_note = 0;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let end = at + line.len();
        coloured(&mut out, text, at..end, &parts, &mut next_part);
        if !line.ends_with('\n') {
            out.push('\n');
        }
        while let Some((_, note)) = notes.get(next_note).filter(|(start, _)| *start < end) {
            write(&mut out, format_args!("    {NOTE}{note}{RESET}\n"));
            next_note += 1;
        }
        at = end;
    }
    out.push('\n');
    out
}

fn head(pulled: &Pulled) -> String {
    let article = &pulled.article;
    let mut out = String::new();
    write(
        &mut out,
        format_args!("\x1b[1m{}{RESET}\n", on_one_line(article.title.as_deref().unwrap_or(&name(&pulled.id)))),
    );
    match &article.published {
        Some(published) => {
            write(&mut out, format_args!("published {} ({})", published.date, on_one_line(&published.from.to_string())))
        }
        None => out.push_str("day of publication not known"),
    }
    write(&mut out, format_args!("; language {}", article.lang.as_deref().unwrap_or("not known")));
    if let Some(publisher) = &article.publisher {
        write(&mut out, format_args!("; carried by {}", on_one_line(publisher)));
    }
    if let Some(original) =
        article.original.as_ref().and_then(|original| original.url.as_ref().or(original.publisher.as_ref()))
    {
        write(&mut out, format_args!("; reprint of {}", on_one_line(original)));
    }
    out.push('\n');
    for note in &pulled.notes {
        write(&mut out, format_args!("note: {note}\n"));
    }
    let legend: Vec<String> = Part::ALL.iter().map(|(part, name)| format!("{}{name}{RESET}", part.style())).collect();
    write(&mut out, format_args!("{}\n\n", legend.join("  ")));
    out
}

/// What every byte belongs to: ranges apart from each other, in order.
fn parts(pulled: &Pulled) -> Vec<(Range<usize>, Part)> {
    let mut all: Vec<(Range<usize>, Part)> = Vec::new();
    for draft in &pulled.drafts {
        all.extend(draft.content.iter().map(|range| (range.clone(), Part::Content)));
        all.extend(draft.cue.iter().map(|range| (range.clone(), Part::Cue)));
        all.extend(draft.speaker_span.iter().map(|range| (range.clone(), Part::Speaker)));
        all.extend(draft.outlet.iter().map(|outlet| (outlet.mention.clone(), Part::Outlet)));
    }
    all.extend(pulled.times.iter().map(|time| (time.start..time.end, Part::Time)));
    all.extend(pulled.article.boilerplate.iter().map(|part| (part.range.clone(), Part::Boilerplate)));
    let mut edges: Vec<(usize, bool, Part)> = Vec::new();
    for (range, part) in all.into_iter().filter(|(range, _)| !range.is_empty()) {
        edges.push((range.start, true, part));
        edges.push((range.end, false, part));
    }
    edges.sort_by_key(|(at, starts, part)| (*at, *starts, *part));
    let mut open: std::collections::BTreeMap<Part, usize> = std::collections::BTreeMap::new();
    let mut out: Vec<(Range<usize>, Part)> = Vec::new();
    let mut from = 0;
    for (at, starts, part) in edges {
        if let Some((&top, _)) = open.last_key_value()
            && from < at
        {
            out.push((from..at, top));
        }
        from = at;
        if starts {
            *open.entry(part).or_default() += 1;
        } else if let Some(count) = open.get_mut(&part) {
            *count -= 1;
            if *count == 0 {
                open.remove(&part);
            }
        }
    }
    out
}

fn coloured(out: &mut String, text: &str, line: Range<usize>, parts: &[(Range<usize>, Part)], next: &mut usize) {
    let mut at = line.start;
    while let Some((range, part)) = parts.get(*next).filter(|(range, _)| range.start < line.end) {
        let (start, end) = (range.start.max(at), range.end.min(line.end));
        plain(out, &text[at..start]);
        let inside = text[start..end].trim_end_matches('\n');
        if !inside.is_empty() {
            out.push_str(part.style());
            plain(out, inside);
            out.push_str(RESET);
        }
        plain(out, &text[start + inside.len()..end]);
        at = end;
        if range.end > line.end {
            return;
        }
        *next += 1;
    }
    plain(out, &text[at..line.end]);
}

/// Characters that a terminal would obey are replaced.
fn plain(out: &mut String, text: &str) {
    out.extend(text.chars().map(|c| match c {
        '\n' | '\t' => c,
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => char::REPLACEMENT_CHARACTER,
        c if c.is_control() => char::REPLACEMENT_CHARACTER,
        c => c,
    }));
}

/// Every decision, by the byte it is about.
fn notes(pulled: &Pulled) -> Vec<(usize, String)> {
    let text = pulled.article.text.as_str();
    let words = |range: &Range<usize>| on_one_line(&text[range.clone()]);
    let mut notes: Vec<(usize, String)> = Vec::new();
    for part in &pulled.article.boilerplate {
        notes.push((part.range.start, format!("left out: {}", part.what.name())));
    }
    for time in &pulled.times {
        let value = time.timex_value().unwrap_or("no value");
        notes.push((
            time.start,
            format!("time “{}” = {value} ({:?}; {})", words(&(time.start..time.end)), time.basis.how, time.basis.rule),
        ));
    }
    for (number, draft) in (1..).zip(&pulled.drafts) {
        let mut note = format!("draft {number}: {}, confidence {}", headline(draft), draft.confidence.name());
        for why in &draft.why {
            let span = why.span.as_ref().map_or(String::new(), |span| format!(" “{}”", words(span)));
            write(&mut note, format_args!("\n      {}: {}{span}", why.field, why.reason));
        }
        notes.push((draft.evidence.end.saturating_sub(1), note));
    }
    notes.sort_by_key(|(at, _)| *at);
    notes
}

fn write(out: &mut String, words: std::fmt::Arguments<'_>) {
    out.write_fmt(words).expect("a string takes everything");
}
