use super::*;
use crate::edition::Voice;
use crate::model::{LangIx, Text};
use crate::plan::plan;
use crate::render::sample_site;

fn exported(format: ExportFormat, base: Option<&str>) -> (String, Loss) {
    let mut site = sample_site();
    site.base_url = base.map(str::to_owned);
    let plan = plan(&site);
    let voice = Voice::new(&site, LangIx::DEFAULT);
    written(&Edition::new(&site, &plan, 0, LangIx::DEFAULT, &voice), format)
}

fn written(edition: &Edition<'_>, format: ExportFormat) -> (String, Loss) {
    let mut bytes = Vec::new();
    let loss = export(edition, format, &mut bytes).expect("memory takes every byte");
    (String::from_utf8(bytes).expect("UTF-8"), loss)
}

fn lost(loss: &Loss, field: &str) -> Option<(Fate, usize)> {
    loss.iter().find(|lost| lost.field == field).map(|lost| (lost.fate, lost.count))
}

#[test]
fn a_loss_is_counted_on_the_records() {
    let (_, json) = exported(ExportFormat::Json, None);
    let other_languages = Lost { field: "words in other languages", fate: Fate::LeftOut, count: 2 };
    assert_eq!(json.iter().collect::<Vec<_>>(), [other_languages], "our own format holds all of one language");
    let (_, timelinejs) = exported(ExportFormat::TimelineJs, None);
    let site = sample_site();
    let events = &site.timelines[0].events;
    let with_figures = events.iter().filter(|event| !event.figures.is_empty()).count();
    assert_eq!(lost(&timelinejs, "figures"), Some((Fate::LeftOut, with_figures)));
    assert_eq!(lost(&timelinejs, "kind"), Some((Fate::Words, events.len())));
    assert_eq!(lost(&timelinejs, "date: open or unknown end"), Some((Fate::Words, 1)));
    assert_eq!(lost(&timelinejs, "timeline: key_facts"), Some((Fate::LeftOut, 1)));
    let (_, csv) = exported(ExportFormat::Csv, None);
    assert_eq!(lost(&csv, "corrections"), Some((Fate::LeftOut, 1)));
    assert_eq!(lost(&csv, "figures"), Some((Fate::Words, with_figures)));
}

#[test]
fn timelinejs_gets_a_slide_an_entry_with_its_date_in_words() {
    let (text, _) = exported(ExportFormat::TimelineJs, Some("https://example.org/"));
    let json: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(json["title"]["text"]["headline"], "The harbour &lt;dispute&gt;");
    let week = json["events"].as_array().expect("events").iter().find(|event| event["unique_id"] == "south-expects");
    let week = week.expect("the entry of that week");
    assert_eq!(week["start_date"], serde_json::json!({ "year": 2031, "month": 3, "day": 3 }));
    assert_eq!(week["end_date"], serde_json::json!({ "year": 2031, "month": 3, "day": 9 }));
    assert_eq!((week["display_date"].as_str(), week["group"].as_str()), (Some("3–9 March 2031"), Some("Southtown")));
    let denial = json["events"].as_array().expect("events").iter().find(|event| event["unique_id"] == "south-denies");
    let denial = denial.expect("the denial");
    assert_eq!(denial["start_date"]["day"], 4, "an open start stands at its end");
    assert_eq!(denial["display_date"], "on or before 4 March 2031");
    assert!(denial["text"]["text"].as_str().expect("HTML").contains("https://example.org/harbour/south-denies.html"));
}

#[test]
fn a_sheet_has_the_columns_and_the_slides_of_its_json() {
    let (text, _) = exported(ExportFormat::TimelineJsSheet, None);
    let mut rows = ::csv::Reader::from_reader(text.as_bytes());
    assert_eq!(rows.headers().expect("a header").len(), 19);
    let rows: Vec<::csv::StringRecord> = rows.records().map(|row| row.expect("a row")).collect();
    assert_eq!(rows.len(), sample_site().timelines[0].events.len() + 1);
    assert_eq!((&rows[0][16], &rows[0][0]), ("title", ""));
    assert_eq!((&rows[1][0], &rows[1][1], &rows[1][2]), ("2031", "3", "1"));
}

#[test]
fn markwhen_gets_a_line_an_entry_that_its_author_cannot_break() {
    let mut site = sample_site();
    site.timelines[0].event_mut(0).title = Text::new("2024-01-01: no\n2025: date #tag !id");
    let plan = plan(&site);
    let voice = Voice::new(&site, LangIx::DEFAULT);
    let edition = Edition::new(&site, &plan, 0, LangIx::DEFAULT, &voice);
    let (text, _) = written(&edition, ExportFormat::Markwhen);
    let starts = text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_digit())).count();
    assert_eq!(starts, site.timelines[0].events.len());
    assert!(text.contains("\n2031-03-01: 2024-01-01: no 2025: date #\u{2060}tag !\u{2060}id #claim\n"), "{text}");
    assert!(text.contains("\n2031-03-03/2031-03-09: Southtown expects"), "{text}");
    assert!(text.contains("\n2031-03-04: [on or before 4 March 2031] Southtown denies it #denial"), "{text}");
}

#[test]
fn a_table_has_a_row_an_entry_and_no_formula() {
    let mut site = sample_site();
    site.timelines[0].event_mut(0).title = Text::new("=HYPERLINK(\"x\")");
    let plan = plan(&site);
    let voice = Voice::new(&site, LangIx::DEFAULT);
    let edition = Edition::new(&site, &plan, 0, LangIx::DEFAULT, &voice);
    let (text, loss) = written(&edition, ExportFormat::Csv);
    let mut rows = ::csv::Reader::from_reader(text.as_bytes());
    let rows: Vec<std::collections::BTreeMap<String, String>> =
        rows.deserialize().map(|row| row.expect("a row")).collect();
    assert_eq!(rows.len(), site.timelines[0].events.len());
    assert_eq!(rows[0]["title"], "'=HYPERLINK(\"x\")");
    assert_eq!(lost(&loss, "cells that start like a formula, marked with '"), Some((Fate::Words, 1)));
    assert_eq!(
        (rows[1]["date"].as_str(), rows[1]["earliest"].as_str()),
        ("2031-03-03/2031-03-09", "2031-03-03T00:00:00")
    );
    assert_eq!(rows[2]["relations"], "responds_to:north-claims; contradicts:north-claims");
    assert!(rows[1]["figures"].contains("up to 10–12 expected"), "{}", rows[1]["figures"]);
}
