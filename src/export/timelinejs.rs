//! TimelineJS 3 JSON.

use serde::{Serialize, Serializer};
use std::cell::RefCell;
use std::io::{self, Write};

use super::Loss;
use super::slide::{Point, Slide, slides};
use crate::edition::Edition;
use crate::markup::html::escape;

#[derive(Serialize)]
struct Document<'e, 'a> {
    title: Title,
    events: Events<'e, 'a>,
}

/// Made as they are written.
struct Events<'e, 'a> {
    edition: &'e Edition<'a>,
    loss: RefCell<&'e mut Loss>,
}

impl Serialize for Events<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(slides(self.edition, &mut self.loss.borrow_mut()).map(event))
    }
}

#[derive(Serialize)]
struct Title {
    text: Text,
}

#[derive(Serialize)]
struct Text {
    headline: String,
    text: String,
}

#[derive(Serialize)]
struct Event<'a> {
    unique_id: &'a str,
    start_date: Numbers,
    #[serde(skip_serializing_if = "Option::is_none")]
    end_date: Option<Numbers>,
    display_date: String,
    text: Text,
    #[serde(skip_serializing_if = "Option::is_none")]
    media: Option<Media<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    group: Option<&'a str>,
    autolink: bool,
}

#[derive(Serialize)]
struct Numbers {
    year: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    month: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    day: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hour: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    minute: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    second: Option<u8>,
}

#[derive(Serialize)]
struct Media<'a> {
    url: String,
    alt: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    caption: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    credit: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    link: Option<&'a str>,
}

pub fn write(edition: &Edition<'_>, loss: &mut Loss, out: &mut dyn Write) -> io::Result<()> {
    let events = Events { edition, loss: RefCell::new(loss) };
    serde_json::to_writer_pretty(&mut *out, &Document { title: title(edition), events })?;
    out.write_all(b"\n")
}

fn title(edition: &Edition<'_>) -> Title {
    let description = edition.timeline.description.as_ref().map(|text| edition.html(text));
    let text = description.map_or_else(String::new, |html| format!("<p>{html}</p>"));
    Title { text: Text { headline: escape(edition.title()).into_owned(), text } }
}

fn event(slide: Slide<'_>) -> Event<'_> {
    Event {
        unique_id: slide.id,
        start_date: numbers(slide.start),
        end_date: slide.end.map(numbers),
        display_date: slide.date_words,
        text: Text { headline: slide.headline, text: slide.text },
        media: slide.media.map(|media| Media {
            url: media.url,
            alt: media.alt,
            caption: media.caption,
            credit: media.credit,
            link: media.link,
        }),
        group: slide.group,
        autolink: false,
    }
}

fn numbers(point: Point) -> Numbers {
    Numbers {
        year: point.year,
        month: point.month,
        day: point.day,
        hour: point.time.map(|time| time.hour),
        minute: point.time.map(|time| time.minute),
        second: point.time.and_then(|time| time.second),
    }
}
