//! iCalendar (RFC 5545, names by RFC 7986): the entries whose day is known, uncertain ones labelled so.
//!
//! Written here: the crate for it stamps events by the clock and numbers them at random where nothing else is said, and
//! reads lines by characters where the format counts octets.

use std::io::{self, Write};

use crate::date::{Date, Day, Edge, Edtf, End, TimeZone};
use crate::edition::{Edition, Moment, clock};
use crate::markup::markdown::safe_url;
use crate::model::{Event, EventIx};
use crate::plan::event_ix;

/// Octets of a line, without its end.
const LINE: usize = 75;

/// Writes a timeline as a calendar, entry by entry. Those of a month, a year or an open range have no day to stand on, and
/// are left out.
///
/// # Errors
/// Those of `to`.
pub fn calendar(edition: &Edition<'_>, to: &mut dyn Write) -> io::Result<()> {
    let mut out = Lines(String::new());
    out.put("BEGIN", "VCALENDAR");
    out.put("VERSION", "2.0");
    out.put("PRODID", concat!("-//linimasa//linimasa ", env!("CARGO_PKG_VERSION"), "//EN"));
    out.put("CALSCALE", "GREGORIAN");
    out.put("METHOD", "PUBLISH");
    for name in ["NAME", "X-WR-CALNAME"] {
        out.text(name, edition.title());
    }
    if let Some(description) = &edition.timeline.description {
        out.text("DESCRIPTION", &edition.plain(description));
    }
    if let Some(home) = edition.address(&edition.overview_path()) {
        out.put("URL", &home);
    }
    for (at, event) in edition.timeline.events.iter().enumerate() {
        if let Some(days) = event.date.as_ref().and_then(|date| Days::of(date, edition.timeline.timezone.as_ref())) {
            push_event(&mut out, edition, event_ix(at), event, &days);
            to.write_all(out.0.as_bytes())?;
            out.0.clear();
        }
    }
    out.put("END", "VCALENDAR");
    to.write_all(out.0.as_bytes())
}

fn push_event(out: &mut Lines, edition: &Edition<'_>, ix: EventIx, event: &Event, days: &Days) {
    out.put("BEGIN", "VEVENT");
    out.put("UID", &uid(edition, event));
    out.put("DTSTAMP", &Moment::updated(edition.timeline, event).basic());
    match &days.time {
        Some(time) => out.put("DTSTART", time),
        None => {
            out.put("DTSTART;VALUE=DATE", &days.first.basic());
            out.put("DTEND;VALUE=DATE", &days.last.plus(1).basic());
        }
    }
    let title = edition.text(&event.title);
    match days.certain {
        true => out.text("SUMMARY", title),
        false => {
            out.text("SUMMARY", &format!("[{}] {title}", edition.when(event.date.as_ref())));
            out.put("STATUS", "TENTATIVE");
        }
    }
    out.text("DESCRIPTION", &super::content::summary(edition, event));
    out.list("CATEGORIES", std::iter::once(edition.kind(event).as_str()).chain(event.tags.iter().map(|tag| &**tag)));
    if let Some(place) = &event.place {
        out.text("LOCATION", edition.text(&place.name));
        if let Some((latitude, longitude)) = place.position {
            out.put("GEO", &format!("{latitude:.6};{longitude:.6}"));
        }
    }
    let source = event.citations.first().and_then(|citation| edition.timeline.source(citation.source).url.as_deref());
    let page = edition.address(&edition.entry_path(ix));
    if let Some(url) = page.as_deref().or(source.and_then(safe_url)) {
        out.put("URL", url);
    }
    out.put("TRANSP", "TRANSPARENT");
    out.put("END", "VEVENT");
}

/// The same in every build and every language's calendar apart; no other site with a host of its own has it.
fn uid(edition: &Edition<'_>, event: &Event) -> String {
    let base = edition.site.base_url.as_deref().and_then(|base| url::Url::parse(base).ok());
    let host = base.as_ref().and_then(|base| base.host_str()).unwrap_or("linimasa.invalid");
    format!("{}.{}@{host}", event.id, edition.folder().replace('/', "."))
}

/// The days that an entry takes in a calendar.
struct Days {
    first: Day,
    last: Day,
    /// `DTSTART` of an entry with a time of day.
    time: Option<String>,
    certain: bool,
}

impl Days {
    /// One day, or a range between two; `None` when either is not written to the day, or no calendar has its year.
    fn of(date: &Edtf, zone: Option<&TimeZone>) -> Option<Self> {
        let whole = |date: &Date| date.day.is_some() && date.first_day() == date.last_day();
        let known = match date {
            Edtf::Date(date) => whole(date),
            Edtf::Interval(interval) => match (interval.start, interval.end) {
                (End::Date(start), End::Date(end)) => whole(&start) && whole(&end),
                _ => false,
            },
            Edtf::Set(_) => false,
        };
        let (first, last) = (date.first_day()?, date.last_day()?);
        let written = |day: Day| (1..=9999).contains(&day.ymd().0);
        if !known || !written(first) || !written(last.plus(1)) {
            return None;
        }
        let extent = date.extent();
        let sharp = matches!((extent.first, extent.last), (Edge::Sharp(_), Edge::Sharp(_)));
        let time = match date {
            Edtf::Date(date) => start(date, zone),
            Edtf::Interval(_) | Edtf::Set(_) => None,
        };
        Some(Self { first, last, time, certain: sharp && first == last })
    }
}

/// UTC where the record gives an offset or the timeline a zone; else the time of the place, which calendars show as it is
/// everywhere.
fn start(date: &Date, zone: Option<&TimeZone>) -> Option<String> {
    if let Some(moment) = Moment::of(date, zone) {
        return Some(moment.basic());
    }
    let at = clock(date)?;
    let second = at.second_of_day();
    let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
    Some(format!("{}T{hour:02}{minute:02}{second:02}", at.day().basic()))
}

trait Basic {
    fn basic(self) -> String;
}

impl Basic for Day {
    /// `20241021`
    fn basic(self) -> String {
        let (year, month, day) = self.ymd();
        format!("{year:04}{month:02}{day:02}")
    }
}

/// Content lines, folded.
struct Lines(String);

impl Lines {
    /// A line whose value is not text.
    fn put(&mut self, name: &str, value: &str) {
        self.fold(&format!("{name}:{}", value.replace(|c: char| c.is_control(), "")));
    }

    fn text(&mut self, name: &str, value: &str) {
        self.fold(&format!("{name}:{}", escaped(value)));
    }

    fn list<'v>(&mut self, name: &str, values: impl Iterator<Item = &'v str>) {
        self.fold(&format!("{name}:{}", values.map(escaped).collect::<Vec<_>>().join(",")));
    }

    /// Long lines go on after a line end and a space, never inside of a character.
    fn fold(&mut self, line: &str) {
        let mut rest = line;
        let mut room = LINE;
        while rest.len() > room {
            let cut = (0..=room).rev().find(|at| rest.is_char_boundary(*at)).unwrap_or(room);
            self.0.push_str(&rest[..cut]);
            self.0.push_str("\r\n ");
            rest = &rest[cut..];
            room = LINE - 1;
        }
        self.0.push_str(rest);
        self.0.push_str("\r\n");
    }
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            _ if c.is_control() && c != '\t' => {}
            _ => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_folded_by_octets_and_never_inside_a_character() {
        let mut lines = Lines(String::new());
        lines.text("SUMMARY", &"é,老".repeat(40));
        assert!(lines.0.split("\r\n").all(|line| line.len() <= LINE));
        assert_eq!(lines.0.replace("\r\n ", ""), format!("SUMMARY:{}\r\n", "é\\,老".repeat(40)));
    }

    #[test]
    fn text_keeps_its_lines_and_loses_its_controls() {
        assert_eq!(escaped("a;b\\\r\nEND:VEVENT\u{7}"), "a\\;b\\\\\\nEND:VEVENT");
    }

    #[test]
    fn only_what_is_known_to_the_day_is_in_a_calendar() {
        let days = |text: &str| {
            let days = Days::of(&Edtf::parse(text).expect("a date"), None)?;
            Some((days.first.basic(), days.last.basic(), days.time, days.certain))
        };
        let day = |first: &str, last: &str, certain| Some((first.to_owned(), last.to_owned(), None, certain));
        assert_eq!(days("2024-10-21"), day("20241021", "20241021", true));
        assert_eq!(days("2024-10-21~"), day("20241021", "20241021", false));
        assert_eq!(days("2024-10-14/2024-10-20"), day("20241014", "20241020", false));
        for text in ["2024-10", "2024-10-2X", "../2024-10-21", "2024-10-21/..", "[2024-10-21]", "-0043-03-15", "2024"] {
            assert_eq!(days(text), None, "{text}");
        }
        let time = |text: &str| days(text).and_then(|days| days.2);
        assert_eq!(time("2024-10-21T02:30+07:00").as_deref(), Some("20241020T193000Z"));
        assert_eq!(time("2024-10-21T02:30").as_deref(), Some("20241021T023000"));
        assert_eq!(time("2024-10-21T24:00").as_deref(), Some("20241022T000000"));
    }
}
