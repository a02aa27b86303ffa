//! What TimelineJS shows of an entry, for its JSON and for its sheet.

use super::{Fate, Loss};
use crate::date::{Date, Day, Edtf, Seconds, Time};
use crate::edition::{Edition, clock};
use crate::feed::entry_html;
use crate::markup::html::escape;
use crate::markup::markdown::{is_relative, safe_url};
use crate::model::{Event, EventIx};
use crate::plan::event_ix;

/// The farthest year from 0 that a chart of TimelineJS can place.
const MAX_YEAR: i64 = 20_000_000_000;

/// A slide. Headline and text are HTML.
pub struct Slide<'a> {
    pub id: &'a str,
    pub start: Point,
    pub end: Option<Point>,
    pub date_words: String,
    pub headline: String,
    pub text: String,
    pub media: Option<Media<'a>>,
    pub group: Option<&'a str>,
}

/// A date as numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    pub year: i64,
    pub month: Option<u8>,
    pub day: Option<u8>,
    pub time: Option<Time>,
}

pub struct Media<'a> {
    pub url: String,
    pub alt: &'a str,
    /// HTML.
    pub caption: Option<String>,
    /// HTML.
    pub credit: Option<String>,
    pub link: Option<&'a str>,
}

/// The slides of a timeline, oldest first.
pub fn slides<'a>(edition: &Edition<'a>, loss: &mut Loss) -> impl Iterator<Item = Slide<'a>> {
    let all = (0..edition.timeline.events.len()).map(event_ix);
    all.filter_map(|ix| slide(edition, ix, loss))
}

fn slide<'a>(edition: &Edition<'a>, ix: EventIx, loss: &mut Loss) -> Option<Slide<'a>> {
    let event = edition.event(ix);
    let Some((start, end)) = event.date.as_ref().and_then(points) else {
        loss.add(Fate::LeftOut, "whole entries: no date that the format can place", 1);
        return None;
    };
    let mut text = entry_html(edition, event);
    if let Some(address) = edition.address(&edition.entry_path(ix)) {
        let words = edition.locale.message("link-to-entry");
        text.push_str(&format!("<p><a href=\"{}\">{}</a></p>", escape(&address), escape(&words)));
    }
    let side = event.speakers.first().and_then(|speaker| edition.timeline.side_of(speaker));
    Some(Slide {
        id: &event.id,
        start,
        end,
        date_words: edition.when(event.date.as_ref()),
        headline: escape(edition.text(&event.title)).into_owned(),
        text,
        media: media(edition, event, loss),
        group: event.group.as_deref().or(side.map(|side| edition.text(&edition.timeline.actor(side).name))),
    })
}

/// The first picture that has an address; the format holds one.
fn media<'a>(edition: &Edition<'a>, event: &'a Event, loss: &mut Loss) -> Option<Media<'a>> {
    let address = |src: &str| {
        let src = safe_url(src)?;
        if is_relative(src) { edition.address(src) } else { Some(src.to_owned()) }
    };
    let mut with_address = event.media.iter().filter_map(|media| Some((address(&media.src)?, media)));
    let first = with_address.next();
    let lost = event.media.len() - usize::from(first.is_some());
    if lost > 0 {
        loss.add(Fate::LeftOut, "media: more than one, or without an address", lost);
    }
    let (url, media) = first?;
    let html = |text: &crate::model::Text| escape(text.get(edition.lang).text).into_owned();
    Some(Media {
        url,
        alt: edition.text(&media.alt),
        caption: media.caption.as_ref().map(html),
        credit: media.credit.as_ref().map(html),
        link: media.link.as_deref().and_then(safe_url),
    })
}

/// Where a date starts and ends. An open end is left to the words; a start that is open is the end.
fn points(date: &Edtf) -> Option<(Point, Option<Point>)> {
    if let Edtf::Date(one) = date
        && let Some(point) = Point::of(one)
    {
        return Some((point, None));
    }
    let (first, last) = (date.first_day(), date.last_day());
    let start = Point::on(first.or(last)?)?;
    let end = last.filter(|last| Some(*last) != first.or(Some(*last))).and_then(Point::on);
    Some((start, end))
}

impl Point {
    /// A year, a month or a day that is fully known.
    fn of(date: &Date) -> Option<Self> {
        let year = date.year.value;
        let known = date.year.unspecified == 0 && date.year.significant.is_none() && year.abs() <= MAX_YEAR;
        if !known {
            return None;
        }
        let Some(month) = date.month else { return Some(Self { year, month: None, day: None, time: None }) };
        let month = month.value().filter(|month| *month <= 12)?;
        let Some(day) = date.day else { return Some(Self { year, month: Some(month), day: None, time: None }) };
        let day = Day::from_ymd(year, month, day.value()?)?;
        let Some(time) = date.time else { return Self::on(day) };
        // The format knows no 24:00.
        let second = clock(date)?;
        let Seconds(seconds) = second;
        let hour = u8::try_from(seconds.rem_euclid(86_400) / 3600).unwrap_or(0);
        Self::on(second.day()).map(|point| Self { time: Some(Time { hour, ..time }), ..point })
    }

    fn on(day: Day) -> Option<Self> {
        let (year, month, day) = day.ymd();
        (year.abs() <= MAX_YEAR).then_some(Self { year, month: Some(month), day: Some(day), time: None })
    }
}
