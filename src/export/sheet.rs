//! The sheet that TimelineJS reads, as CSV.

use std::borrow::Cow;
use std::io::{self, Write};

use super::Loss;
use super::slide::{Point, Slide, slides};
use crate::edition::Edition;
use crate::markup::html::escape;

const COLUMNS: [&str; 19] = [
    "Year",
    "Month",
    "Day",
    "Time",
    "End Year",
    "End Month",
    "End Day",
    "End Time",
    "Display Date",
    "Headline",
    "Text",
    "Media",
    "Media Credit",
    "Media Caption",
    "Media Thumbnail",
    "Alt Text",
    "Type",
    "Group",
    "Background",
];

pub fn write(edition: &Edition<'_>, loss: &mut Loss, out: &mut dyn Write) -> io::Result<()> {
    let mut rows = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(out);
    rows.write_record(COLUMNS)?;
    let description = edition.timeline.description.as_ref().map(|text| edition.html(text)).unwrap_or_default();
    let mut title: [String; COLUMNS.len()] = Default::default();
    (title[9], title[10]) = (as_html(&escape(edition.title())), as_html(&description));
    title[16] = "title".to_owned();
    rows.write_record(title)?;
    for slide in slides(edition, loss) {
        rows.write_record(row(&slide))?;
    }
    rows.flush()
}

fn row(slide: &Slide<'_>) -> [String; COLUMNS.len()] {
    let [year, month, day, time] = cells(Some(slide.start));
    let [end_year, end_month, end_day, end_time] = cells(slide.end);
    let media = slide.media.as_ref();
    let html = |text: Option<&String>| text.map_or_else(String::new, |text| as_html(text));
    let none = String::new;
    [
        year,
        month,
        day,
        time,
        end_year,
        end_month,
        end_day,
        end_time,
        guarded(&slide.date_words).into_owned(),
        as_html(&slide.headline),
        as_html(&slide.text),
        media.map_or_else(String::new, |media| media.url.clone()),
        html(media.and_then(|media| media.credit.as_ref())),
        html(media.and_then(|media| media.caption.as_ref())),
        none(),
        guarded(media.map_or("", |media| media.alt)).into_owned(),
        none(),
        guarded(slide.group.unwrap_or_default()).into_owned(),
        none(),
    ]
}

fn cells(point: Option<Point>) -> [String; 4] {
    let Some(point) = point else { return Default::default() };
    let number = |value: Option<u8>| value.map_or_else(String::new, |value| value.to_string());
    let time = point.time.map_or_else(String::new, |time| {
        let second = time.second.map_or_else(String::new, |second| format!(":{second:02}"));
        format!("{:02}:{:02}{second}", time.hour, time.minute)
    });
    [point.year.to_string(), number(point.month), number(point.day), time]
}

/// Whether a spreadsheet would compute a cell that starts so.
fn computes(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r'])
}

/// Words that no spreadsheet takes for a formula: one that starts like one has `'` before it.
pub fn guarded(text: &str) -> Cow<'_, str> {
    if computes(text) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// The same for a cell that is read as HTML, which has another way to write the sign.
fn as_html(html: &str) -> String {
    match html.chars().next() {
        Some(first) if computes(html) => format!("&#{};{}", u32::from(first), &html[first.len_utf8()..]),
        _ => html.to_owned(),
    }
}
