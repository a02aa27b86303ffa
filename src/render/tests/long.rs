//! A timeline with more entries than a page holds.

use super::{page, pages, sample};
use crate::model::{EventIx, Kind, Site, Speaker};
use std::sync::Arc;

/// `count` entries, one each day from 1 January 2030.
fn site(count: i64) -> Site {
    let mut site = sample::site();
    site.languages.truncate(1);
    let timeline = &mut site.timelines[0];
    let first = crate::date::Day::from_ymd(2030, 1, 1).expect("a day");
    timeline.key_facts.clear();
    timeline.events = (0..count)
        .map(|at| {
            let (year, month, day) = first.plus(at).ymd();
            let date = format!("{year:04}-{month:02}-{day:02}");
            let mut event = sample::event(&format!("e{at}"), &date, Kind::Claim, &format!("Entry {at}"));
            event.speakers = [Speaker::Actor(crate::model::ActorIx(0))].into();
            Arc::new(event)
        })
        .collect();
    timeline.event_mut(0).aliases = vec!["first".to_owned()].into();
    timeline.event_mut(600).relations.set(crate::model::Relation::RespondsTo, vec![EventIx(0), EventIx(599)]);
    site
}

#[test]
fn entries_move_to_pages_of_months_and_the_overview_leads_there() {
    let pages = pages(&site(620));
    let overview = page(&pages, "harbour/index.html");
    assert!(!overview.contains("<li class=\"ev\""));
    assert!(
        overview.contains("<a href=\"_/months/2030-01.html\"><span><time datetime=\"2030-01\">January 2030</time>")
    );
    assert!(overview.contains("<body data-page=\"timeline\" data-moved=\"_/moved.js\">"));
    let month = page(&pages, "harbour/_/months/2031-08.html");
    assert_eq!(month.matches("<li class=\"ev\"").count(), 31);
    // A relation leads to its entry's own page when the entry is elsewhere, and down the page when it is here.
    assert!(month.contains("<a href=\"../../e0.html\">"));
    assert!(month.contains("<a href=\"#e599\">"));
    let moved = page(&pages, "harbour/_/moved.js");
    assert!(moved.starts_with("linimasaMoved({\"months/2030-01\":\"e0 first e1 e2 "), "{}", &moved[..80]);
    assert!(page(&pages, "harbour/e0.html").contains("href=\"_/months/2030-01.html#e0\""));
    assert!(page(&pages, "harbour/_/actors/north.7.html").contains("Part 7 of 7"));
}

#[test]
fn a_year_with_too_many_entries_has_parts() {
    let mut site = site(1300);
    for event in &mut site.timelines[0].events[..1200] {
        Arc::make_mut(event).date = Some(sample::date("2030-05-05"));
    }
    let pages = pages(&site);
    let parts: Vec<&str> =
        pages.iter().map(|(path, _)| path.as_str()).filter(|path| path.starts_with("harbour/_/years/")).collect();
    assert_eq!(
        parts,
        [
            "harbour/_/years/2030.html",
            "harbour/_/years/2030.2.html",
            "harbour/_/years/2030.3.html",
            "harbour/_/years/2033.html"
        ]
    );
    let second = page(&pages, "harbour/_/years/2030.2.html");
    assert_eq!(second.matches("<li class=\"ev\"").count(), 500);
    assert!(second.contains("<body data-page=\"period\" class=\"many\">"));
    assert!(second.contains("style=\"--h:"));
    assert!(second.contains("rel=\"prev\" href=\"../../_/years/2030.html\""));
    assert!(second.contains("rel=\"next\" href=\"../../_/years/2030.3.html\""));
}
