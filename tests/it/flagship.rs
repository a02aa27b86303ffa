//! The flagship against the fact file, where that is at hand, and against its own rules everywhere.

use crate::support::{repository, shared};
use linimasa::build::read;
use linimasa::model::{Kind, Site, Timeline};
use std::collections::{BTreeMap, BTreeSet};

fn flagship() -> Site {
    let reading = read(&repository().join("content"), false);
    let words = linimasa::diag::render(&reading.diagnostics, &reading.sources, linimasa::diag::Format::Human, false);
    assert_eq!(words, "", "the flagship has findings");
    reading.site.expect("no error was found")
}

fn timeline(site: &Site) -> &Timeline {
    &site.timelines[0]
}

#[test]
fn every_statement_has_a_speaker_a_source_and_a_date() {
    let site = flagship();
    for event in &timeline(&site).events {
        assert!(event.date.is_some(), "{}", event.id);
        assert!(!event.citations.is_empty(), "{}", event.id);
        assert!(!event.speakers.is_empty() || matches!(event.kind, Kind::Action | Kind::Event), "{}", event.id);
    }
}

#[test]
fn every_text_has_words_in_both_languages() {
    let site = flagship();
    let id = linimasa::model::LangIx(1);
    assert_eq!(site.languages[1].0, "id");
    for event in &timeline(&site).events {
        assert!(event.title.has(id) && event.summary.has(id), "{}", event.id);
        let (en, id) = (event.title.default_text(), event.title.get(id).text);
        assert_ne!(en, id, "{}", event.id);
    }
}

#[test]
fn records_keep_the_dates_and_sources_of_the_fact_file() {
    let Some(path) = shared("facts/facts.jsonl") else { return };
    let site = flagship();
    let timeline = timeline(&site);
    let events: BTreeMap<&str, _> = timeline.events.iter().map(|event| (event.id.as_str(), event)).collect();
    let text = std::fs::read_to_string(path).expect("the fact file");
    let mut facts = 0;
    for line in text.lines() {
        let fact: serde_json::Value = serde_json::from_str(line).expect("one fact a line");
        let id = fact["id"].as_str().expect("an id");
        let event = events.get(id).unwrap_or_else(|| panic!("the fact `{id}` has no record"));
        assert_eq!(event.date.as_ref().expect("a date").to_string(), fact["date"].as_str().expect("a date"), "{id}");
        let expected: BTreeSet<(&str, &str)> = fact["sources"]
            .as_array()
            .expect("sources")
            .iter()
            .map(|source| (source["url"].as_str().expect("a url"), source["published"].as_str().expect("a date")))
            .collect();
        let found: Vec<(String, String)> = event
            .citations
            .iter()
            .map(|citation| timeline.source(citation.source))
            .map(|source| {
                let published = source.published.as_ref().map(ToString::to_string).unwrap_or_default();
                (source.url.as_deref().unwrap_or_default().to_owned(), published)
            })
            .collect();
        let found: BTreeSet<(&str, &str)> = found.iter().map(|(url, day)| (url.as_str(), day.as_str())).collect();
        let lost: Vec<_> = expected.difference(&found).collect();
        assert!(lost.is_empty(), "{id} lacks {lost:?}");
        // One source may be more: the article that the project began with carries it as well.
        let added: Vec<_> = found.difference(&expected).collect();
        assert!(added.len() <= 1 && added.iter().all(|(url, _)| url.contains("thanhnien")), "{id} adds {added:?}");
        for field in ["responds_to", "confirms", "contradicts"] {
            let relation = linimasa::model::Relation::ALL.into_iter().find(|r| r.name() == field).expect("a relation");
            let linked: BTreeSet<&str> =
                event.relations.get(relation).iter().map(|&ix| timeline.event(ix).id.as_str()).collect();
            for target in fact[field].as_array().into_iter().flatten() {
                assert!(linked.contains(target.as_str().expect("an id")), "{id} {field} {target}");
            }
        }
        facts += 1;
    }
    assert_eq!(facts, 88);
}

#[test]
fn quotations_are_exact_and_from_the_first_article() {
    let Some(path) = shared("articles/2024-10-21-thanhnien.id.txt") else { return };
    let article = std::fs::read_to_string(path).expect("the article");
    let site = flagship();
    let mut quotes = 0;
    for event in &timeline(&site).events {
        if let Some(quote) = &event.quote {
            assert!(article.contains(&quote.text), "{}: {}", event.id, quote.text);
            quotes += 1;
        }
    }
    assert!(quotes > 0);
}

/// Nine words in a row that an article has too would be a copied sentence; names and dates alone never make that many.
#[test]
fn no_sentence_is_copied_from_the_first_article() {
    let Some(path) = shared("articles/2024-10-21-thanhnien.id.txt") else { return };
    let article = words(&std::fs::read_to_string(path).expect("the article"));
    let runs: BTreeSet<&[String]> = article.windows(9).collect();
    let site = flagship();
    let id = linimasa::model::LangIx(1);
    for event in &timeline(&site).events {
        let body = event.body.as_ref().map_or("", |body| body.get(id).text);
        let own = words(&format!("{} {} {body}", event.title.get(id).text, event.summary.get(id).text));
        for run in own.windows(9) {
            assert!(!runs.contains(run), "{}: {run:?}", event.id);
        }
    }
}

fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

#[test]
fn labels_are_one_list_with_reasons_in_both_languages() {
    let site = flagship();
    let id = linimasa::model::LangIx(1);
    assert!(site.labels.len() > 10);
    for label in &site.labels {
        assert!(label.reason.has(id) && label.label.has(id), "{}", label.outlet);
    }
    let labelled = timeline(&site).sources.iter().filter(|source| source.label.is_some()).count();
    assert!(labelled > 10, "{labelled} sources carry a label");
}
