//! markwhen text.
//!
//! A line that starts with a date is an event, so that nothing an author wrote may start a line: headlines follow a date,
//! and each line of a description starts with words of ours.

use std::io::{self, Write};

use super::{Fate, Loss};
use crate::date::{Date, Day, Edtf, End};
use crate::edition::{Edition, Moment, clock};
use crate::feed::summary;
use crate::markup::markdown::safe_url;
use crate::model::{Event, EventIx};
use crate::plan::event_ix;

pub fn write(edition: &Edition<'_>, loss: &mut Loss, out: &mut dyn Write) -> io::Result<()> {
    let title = serde_json::to_string(edition.title()).expect("a string");
    writeln!(out, "---\ntitle: {title}")?;
    if let Some(zone) = &edition.timeline.timezone {
        writeln!(out, "timezone: {}", zone.name())?;
    }
    writeln!(out, "---")?;
    for (at, event) in edition.timeline.events.iter().enumerate() {
        match event.date.as_ref().and_then(|date| range(edition, date)) {
            Some(range) => out.write_all(entry(edition, event_ix(at), event, &range).as_bytes())?,
            None => loss.add(Fate::LeftOut, "whole entries: no date that the format can place", 1),
        }
    }
    Ok(())
}

fn entry(edition: &Edition<'_>, ix: EventIx, event: &Event, range: &Range) -> String {
    let mut out = format!("\n{}: ", range.text);
    if !range.exact {
        out.push_str(&format!("[{}] ", line(&edition.when(event.date.as_ref()))));
    }
    out.push_str(&line(edition.text(&event.title)));
    let tags = std::iter::once(event.kind.name()).chain(event.tags.iter().map(|tag| &**tag));
    for tag in tags.chain(event.group.as_deref()) {
        out.push_str(&format!(" #{}", tag_name(tag)));
    }
    out.push('\n');
    out.push_str(&line(&summary(edition, event)));
    out.push('\n');
    let labels = ["place", "quotation", "sources"].map(|id| edition.locale.message(id));
    let place = event.place.as_ref().map(|place| edition.text(&place.name).to_owned());
    let quote = event.quote.as_ref().map(|quote| format!("“{}”", quote.text));
    let sources = event.citations.iter().map(|citation| {
        let source = edition.timeline.source(citation.source);
        let name = line(&source.publisher).replace(['[', ']'], "");
        match source.url.as_deref().and_then(safe_url).filter(|url| !url.contains([' ', ')'])) {
            Some(url) => format!("[{name}]({url})"),
            None => name,
        }
    });
    let sources: Vec<String> = sources.collect();
    let sources = (!sources.is_empty()).then(|| sources.join(", "));
    for (label, words) in labels.iter().zip([place, quote, sources]) {
        if let Some(words) = words {
            out.push_str(&line(&edition.labelled(label, &words)));
            out.push('\n');
        }
    }
    if let Some(address) = edition.address(&edition.entry_path(ix)) {
        out.push_str(&format!("[{}]({address})\n", line(&edition.locale.message("link-to-entry"))));
    }
    out
}

/// A range and whether it says all that the date does.
struct Range {
    text: String,
    exact: bool,
}

fn range(edition: &Edition<'_>, date: &Edtf) -> Option<Range> {
    let doubt = date.is_uncertain() || date.is_approximate() || date.has_unspecified();
    let exact = |text: String| Some(Range { text, exact: !doubt });
    match date {
        Edtf::Date(one) => {
            if let Some(text) = point(edition, one) {
                return exact(text);
            }
        }
        Edtf::Interval(interval) => {
            if let (End::Date(start), End::Date(end)) = (interval.start, interval.end)
                && let (Some(start), Some(end)) = (whole(&start), whole(&end))
            {
                return exact(format!("{start}/{end}"));
            }
        }
        Edtf::Set(_) => {}
    }
    let (first, last) = (date.first_day(), date.last_day());
    let (from, to) = (day(first.or(last)?)?, day(last.or(first)?)?);
    let text = if from == to { from } else { format!("{from}/{to}") };
    Some(Range { text, exact: false })
}

fn point(edition: &Edition<'_>, date: &Date) -> Option<String> {
    if date.time.is_none() {
        return whole(date);
    }
    if let Some(moment) = Moment::of(date, edition.timeline.timezone.as_ref()) {
        return Some(moment.to_string());
    }
    let at = clock(date)?;
    let second = at.second_of_day();
    Some(format!("{} {:02}:{:02}", day(at.day())?, second / 3600, second / 60 % 60))
}

/// A year, a month or a day, all of it known. Years before 1 stand alone, as `44 BCE`.
fn whole(date: &Date) -> Option<String> {
    let year = date.year.value;
    if date.year.unspecified != 0 || date.year.significant.is_some() || date.time.is_some() {
        return None;
    }
    match (date.month, date.day) {
        (None, _) if (-9999..=0).contains(&year) => Some(format!("{} BCE", 1 - year)),
        (None, _) => (1..=99_999).contains(&year).then(|| format!("{year:04}")),
        (Some(month), None) => {
            let month = month.value().filter(|month| *month <= 12)?;
            (1..=9999).contains(&year).then(|| format!("{year:04}-{month:02}"))
        }
        (Some(month), Some(of_month)) => day(Day::from_ymd(year, month.value()?, of_month.value()?)?),
    }
}

fn day(day: Day) -> Option<String> {
    let (year, month, day) = day.ymd();
    (1..=9999).contains(&year).then(|| format!("{year:04}-{month:02}-{day:02}"))
}

/// Words on one line, in which `#` and `!` start neither a tag nor an id.
fn line(text: &str) -> String {
    let one = text.split(|c: char| c.is_control()).filter(|part| !part.trim().is_empty()).collect::<Vec<_>>().join(" ");
    one.replace('#', "#\u{2060}").replace('!', "!\u{2060}")
}

/// A tag is one word.
fn tag_name(tag: &str) -> String {
    let name: String = tag.chars().map(|c| if c.is_alphanumeric() { c } else { '_' }).collect();
    name.trim_matches('_').to_owned()
}
