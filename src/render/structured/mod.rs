//! What machines read of a page: JSON-LD by the vocabulary of schema.org.
//!
//! schema.org has no timeline. A timeline is an `Article` with an `ItemList` of `Event`s; an entry's page is an `Article`
//! about one `Event`. What was said is a `Claim` only where somebody asserts or denies a fact; exact words are a `Quotation`.
//! A date as the record gives it stands in `edtf`, which is Dublin Core's `date` with the datatype of EDTF, beside plain ISO
//! 8601 in `startDate`.
//! Actors have a name and no type: records do not say who is a person and who a state.

mod dates;
mod event;
mod source;
mod vocabulary;

use serde::Serialize;
use std::io::{self, Write};

use crate::edition::Edition;
use crate::model::{Correction, EventIx};
use crate::plan::{event_ix, files, relative};
use event::event;
use source::{references, source, source_id};
use vocabulary::{
    CorrectionComment, Corrections, EntryPage, Few, Head, ListElsewhere, ListItem, Organization, Reference, Term,
    Terms, Timeline,
};

/// The property of a record's own date, and its datatype.
const DATE: &str = "http://purl.org/dc/terms/date";
const EDTF: &str = "http://id.loc.gov/datatypes/edtf/EDTF";

/// A page and the addresses of others seen from it.
struct Standpoint<'p, 'a> {
    edition: &'p Edition<'a>,
    /// The page's path from the site's root.
    from: &'p str,
}

impl Standpoint<'_, '_> {
    /// A whole address where the site has one, else one relative to the page.
    fn link(&self, path: &str) -> String {
        self.edition.address(path).unwrap_or_else(|| relative(self.from, path))
    }
}

/// The page of an entry, for a `script` of type `application/ld+json`. Sources are named by their addresses alone; what
/// is known of them is in [`graph`] and, for readers, on the page itself.
pub fn entry(edition: &Edition<'_>, ix: EventIx, from: &str) -> String {
    let standpoint = Standpoint { edition, from };
    let record = edition.event(ix);
    let references = references(&standpoint, record);
    in_page(&EntryPage {
        head: head(&standpoint, &edition.entry_path(ix), edition.text(&record.title)),
        is_part_of: Reference { id: standpoint.link(&edition.overview_path()).into() },
        temporal_coverage: record.date.as_ref().and_then(dates::coverage),
        about: event(&standpoint, ix, &references),
        citation: Few(references),
        corrections: corrections(edition, record.corrections.iter()),
    })
}

/// The first page of a timeline: short, since the whole is a file beside it.
pub fn overview(edition: &Edition<'_>, from: &str) -> String {
    let standpoint = Standpoint { edition, from };
    let url = standpoint.link(&files::graph(edition.site, edition.at, edition.lang));
    let list = ListElsewhere { number_of_items: edition.timeline.events.len(), url };
    in_page(&Timeline { main_entity: Some(list), ..timeline(&standpoint) })
}

/// The whole timeline: every entry, source and correction, written one by one.
///
/// # Errors
/// Those of `out`.
pub fn graph(edition: &Edition<'_>, from: &str, out: &mut dyn Write) -> io::Result<()> {
    let standpoint = Standpoint { edition, from };
    let events = edition.timeline.events.len();
    let all = edition.timeline.events.iter().flat_map(|event| &event.corrections);
    let (timeline, rest) = (json(&timeline(&standpoint)), json(&corrections(edition, all)));
    write!(out, "{},\"mainEntity\":", timeline.strip_suffix('}').unwrap_or(&timeline))?;
    write!(out, "{{\"@type\":\"ItemList\",\"numberOfItems\":{events},\"itemListElement\":[")?;
    for at in 0..events {
        let ix = event_ix(at);
        let item = event(&standpoint, ix, &references(&standpoint, edition.event(ix)));
        out.write_all(if at == 0 { b"" } else { b"," })?;
        serde_json::to_writer(&mut *out, &ListItem { position: at + 1, item })?;
    }
    out.write_all(b"]}")?;
    let sources = &edition.planned.sources;
    for (at, ix) in sources.iter().enumerate() {
        let before = match (at, sources.len()) {
            (0, 1) => ",\"citation\":",
            (0, _) => ",\"citation\":[",
            _ => ",",
        };
        out.write_all(before.as_bytes())?;
        serde_json::to_writer(&mut *out, &source(&standpoint, *ix))?;
    }
    out.write_all(if sources.len() > 1 { b"]" } else { b"" })?;
    let rest = rest.strip_prefix('{').unwrap_or(&rest);
    writeln!(out, "{}{rest}", if rest == "}" { "" } else { "," })
}

fn timeline<'a>(standpoint: &Standpoint<'_, 'a>) -> Timeline<'a> {
    let edition = standpoint.edition;
    Timeline {
        head: head(standpoint, &edition.overview_path(), edition.title()),
        description: edition.timeline.description.as_ref().map(|description| edition.plain(description)),
        date_modified: edition.timeline.updated.as_ref().and_then(|date| date.html_datetime()),
        temporal_coverage: dates::coverage_of(edition.timeline),
        main_entity: None,
    }
}

/// Context, type, address, language, publisher and headline.
fn head<'a>(standpoint: &Standpoint<'_, 'a>, path: &str, headline: &'a str) -> Head<'a> {
    let edition = standpoint.edition;
    Head {
        context: ("https://schema.org", Terms { edtf: Term { property: DATE, datatype: EDTF } }),
        kind: "Article",
        id: standpoint.link(path),
        lang: edition.tag(),
        publisher: Organization { name: edition.site_title() },
        headline,
    }
}

fn corrections<'a>(edition: &Edition<'a>, corrections: impl Iterator<Item = &'a Correction>) -> Corrections {
    let comments = corrections.map(|correction| CorrectionComment {
        text: edition.correction(correction),
        date_published: correction.date.html_datetime(),
    });
    Corrections { correction: Few(comments.collect()) }
}

fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("plain strings and numbers")
}

/// JSON that nothing in it can end: HTML looks for `</script` and `<!--`.
fn in_page(article: &impl Serialize) -> String {
    let json = json(article);
    if json.contains('<') { json.replace('<', "\\u003c") } else { json }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edition::Voice;
    use crate::model::LangIx;
    use crate::plan::plan;
    use crate::render::sample_site;
    use serde_json::Value;

    fn with<T>(base: Option<&str>, read: impl FnOnce(&Edition<'_>) -> T) -> T {
        let mut site = sample_site();
        site.base_url = base.map(str::to_owned);
        let plan = plan(&site);
        let voice = Voice::new(&site, LangIx::DEFAULT);
        read(&Edition::new(&site, &plan, 0, LangIx::DEFAULT, &voice))
    }

    fn parsed(text: &str) -> Value {
        serde_json::from_str(text).expect("JSON")
    }

    #[test]
    fn an_entry_is_an_event_with_its_claim_quotation_sources_and_corrections() {
        let page =
            with(Some("https://example.org/"), |edition| entry(edition, EventIx(0), "harbour/north-claims.html"));
        let page = parsed(&page);
        assert_eq!(page["@id"], "https://example.org/harbour/north-claims.html");
        assert_eq!(page["isPartOf"]["@id"], "https://example.org/harbour/");
        let event = &page["about"];
        assert_eq!((event["@type"].as_str(), event["startDate"].as_str()), (Some("Event"), Some("2031-03-01")));
        let works = event["workFeatured"].as_array().expect("a claim and a quotation");
        assert_eq!((works[0]["@type"].as_str(), works[1]["@type"].as_str()), (Some("Claim"), Some("Quotation")));
        assert_eq!(works[0]["author"]["name"], "Ada Berg");
        assert_eq!(event["subjectOf"].as_array().map(Vec::len), Some(3));
        assert_eq!(event["subjectOf"], page["citation"]);
        assert_eq!(page["correction"]["@type"], "CorrectionComment");
        assert_eq!(page["correction"]["text"], "It said: four · It says now: five · Why: Misread.");
    }

    #[test]
    fn the_date_of_the_record_is_kept_beside_what_iso_8601_can_say() {
        let page = with(None, |edition| entry(edition, EventIx(1), "harbour/south-expects.html"));
        let event = &parsed(&page)["about"];
        assert_eq!(event["edtf"], "2031-03-03/2031-03-09");
        assert_eq!((event["startDate"].as_str(), event["endDate"].as_str()), (Some("2031-03-03"), Some("2031-03-09")));
        assert_eq!(event["@id"], "south-expects.html#_event", "without an address links are relative");
    }

    #[test]
    fn the_whole_timeline_is_a_file_and_its_page_leads_there() {
        let (page, file) = with(None, |edition| {
            let mut file = Vec::new();
            graph(edition, "harbour/_/timeline.jsonld", &mut file).expect("memory does not fail");
            (overview(edition, "harbour/index.html"), file)
        });
        let (page, file) = (parsed(&page), parsed(std::str::from_utf8(&file).expect("UTF-8")));
        assert_eq!(page["mainEntity"]["url"], "_/timeline.jsonld");
        let items = file["mainEntity"]["itemListElement"].as_array().expect("items");
        assert_eq!(page["mainEntity"]["numberOfItems"], items.len());
        assert_eq!(items[0]["item"]["@id"], "../north-claims.html#_event");
        assert_eq!(file["citation"].as_array().map(Vec::len), Some(4));
        assert_eq!(page["temporalCoverage"], file["temporalCoverage"]);
    }

    #[test]
    fn nothing_in_it_ends_the_script() {
        let mut site = sample_site();
        site.timelines[0].event_mut(0).title = crate::model::Text::new("</script><!--<script>alert(1)</script>");
        let plan = plan(&site);
        let voice = Voice::new(&site, LangIx::DEFAULT);
        let edition = Edition::new(&site, &plan, 0, LangIx::DEFAULT, &voice);
        let page = entry(&edition, EventIx(0), "harbour/north-claims.html");
        assert!(!page.contains('<'));
        assert_eq!(parsed(&page)["headline"], "</script><!--<script>alert(1)</script>");
    }
}
