mod long;
mod sample;

use snapbox::{assert_data_eq, file};

use super::*;
use crate::model::{LangIx, Order, Text};
use crate::plan::plan;

pub(crate) use sample::site as sample_site;

/// Every page of a site, by path.
fn pages(site: &Site) -> Vec<(String, String)> {
    pages_with(site, &[])
}

fn pages_with(site: &Site, overrides: &[(String, String)]) -> Vec<(String, String)> {
    let plan = Arc::new(plan(site));
    assert_eq!(plan.collisions, []);
    let engine = Engine::new(overrides).unwrap_or_else(|error| panic!("{error} at {:?}", error.line));
    let renderer = Renderer::new(Arc::new(site.clone()), Arc::clone(&plan), Arc::new(engine));
    let render = |page: &PlannedPage| {
        let bytes = renderer.render(page).unwrap_or_else(|error| panic!("{}: {error} at {:?}", page.path, error.line));
        (page.path.clone(), String::from_utf8(bytes).expect("pages are UTF-8"))
    };
    plan.pages.iter().map(render).collect()
}

fn page<'a>(pages: &'a [(String, String)], path: &str) -> &'a str {
    pages.iter().find(|(known, _)| known == path).map_or_else(|| panic!("no page {path}"), |(_, text)| text)
}

#[test]
fn pages_look_as_they_did() {
    let pages = pages(&sample::site());
    assert_data_eq!(page(&pages, "index.html"), file!["pages/home.html"]);
    assert_data_eq!(page(&pages, "harbour/index.html"), file!["pages/timeline.html"]);
    assert_data_eq!(page(&pages, "id/harbour/south-expects.html"), file!["pages/entry-id.html"]);
    assert_data_eq!(page(&pages, "ar/harbour/north-claims.html"), file!["pages/entry-ar.html"]);
    assert_data_eq!(page(&pages, "harbour/south-denies.html"), file!["pages/entry-media.html"]);
    assert_data_eq!(page(&pages, "harbour/_/actors/south.html"), file!["pages/facet.html"]);
    assert_data_eq!(page(&pages, "harbour/_/index.html"), file!["pages/index.html"]);
    assert_data_eq!(page(&pages, "harbour/_/embed.html"), file!["pages/embed.html"]);
    assert_data_eq!(page(&pages, "harbour/old-claim.html"), file!["pages/redirect.html"]);
    assert_data_eq!(page(&pages, "harbour/gone.html"), file!["pages/tombstone.html"]);
    assert_data_eq!(page(&pages, "id/about.html"), file!["pages/page.html"]);
    assert_data_eq!(page(&pages, "404.html"), file!["pages/404.html"]);
}

#[test]
fn what_records_say_never_becomes_markup() {
    let mut site = sample::site();
    let nasty = "<script>alert(1)</script> \" onload=\"x()";
    site.title = Text::new(nasty);
    site.pages[0].title = Text::new(nasty);
    let timeline = &mut site.timelines[0];
    timeline.title = Text::new(nasty);
    timeline.actors[1].name = Text::new(nasty);
    timeline.actors[1].role = Some(Text::new(nasty));
    let sources = Arc::make_mut(&mut timeline.sources);
    sources[0].publisher = nasty.into();
    sources[0].agency = Some(nasty.into());
    sources[0].lang = Some(nasty.into());
    sources[0].author = Some(nasty.into());
    timeline.counts[0].label = Text::new(nasty);
    timeline.event_mut(0).title = Text::new(nasty);
    timeline.event_mut(0).summary = Text::new(nasty);
    timeline.event_mut(0).body = Some(Text::new(nasty));
    timeline.event_mut(0).citations[0].via = vec![nasty.into()].into();
    timeline.event_mut(0).citations[0].locator = Some(nasty.into());
    timeline.event_mut(0).figures[0].unit = Some(Text::new(nasty));
    timeline.event_mut(1).date_basis = Some(Text::new(nasty));
    timeline.event_mut(2).media[0].alt = Text::new(nasty);
    timeline.event_mut(2).media[0].link = Some("javascript:alert(1)".to_owned());
    let pages = pages(&site);
    for (path, text) in pages.iter().filter(|(path, _)| path.ends_with(".html")) {
        assert!(!text.contains("<script>alert"), "{path}");
        assert!(!text.contains("\" onload=\""), "{path}");
        assert!(!text.contains("javascript:"), "{path}");
    }
}

#[test]
fn no_id_stands_twice_on_a_page() {
    for (path, text) in pages(&sample::site()) {
        let mut ids: Vec<&str> = text.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        ids.sort_unstable();
        assert!(ids.windows(2).all(|pair| pair[0] != pair[1]), "{path}: {ids:?}");
    }
}

#[test]
fn addresses_are_absolute_only_where_machines_read_them() {
    let mut site = sample::site();
    site.base_url = Some("https://example.org/desk/".to_owned());
    let pages = pages(&site);
    let entry = page(&pages, "id/harbour/storm.html");
    assert!(entry.contains("<link rel=\"canonical\" href=\"https://example.org/desk/id/harbour/storm.html\">"));
    assert!(
        entry.contains("<link rel=\"alternate\" hreflang=\"en\" href=\"https://example.org/desk/harbour/storm.html\">")
    );
    assert!(entry.contains("<a href=\"../../harbour/storm.html\" hreflang=\"en\" lang=\"en\">English</a>"));
    assert!(page(&pages, "harbour/index.html").contains("href=\"https://example.org/desk/harbour/\">"));
    assert!(
        page(&pages, "harbour/index.html")
            .contains("&lt;iframe src=&quot;https://example.org/desk/harbour/_/embed.html")
    );
    assert!(page(&pages, "404.html").contains("<a href=\"https://example.org/desk/ar/\" hreflang=\"ar\""));
}

#[test]
fn the_newest_entry_comes_first_where_a_timeline_says_so_and_numbers_stay() {
    let mut site = sample::site();
    site.timelines[0].order = Order::Newest;
    let pages = pages(&site);
    let text = page(&pages, "harbour/index.html");
    let at = |id: &str| text.find(&format!("<li class=\"ev\" id=\"{id}\"")).unwrap_or_else(|| panic!("{id}"));
    assert!(at("storm") < at("north-silent") && at("north-silent") < at("north-claims"));
    assert!(text.contains("<a href=\"#_s1\">Daily Bugle <span class=\"no\">[1]</span></a>"));
    let storm = page(&pages, "harbour/storm.html");
    assert!(storm.contains("rel=\"prev\"") && !storm.contains("rel=\"next\""));
}

#[test]
fn without_entry_pages_links_lead_to_places_in_the_list() {
    let mut site = sample::site();
    site.timelines[0].entry_pages = false;
    let pages = pages(&site);
    assert!(!pages.iter().any(|(path, _)| path == "harbour/storm.html"));
    assert!(
        page(&pages, "harbour/_/actors/south.html").contains("href=\"../../index.html#south-denies\"") || {
            let text = page(&pages, "harbour/_/actors/south.html");
            !text.contains("south-denies.html")
        }
    );
    assert!(page(&pages, "harbour/old-claim.html").contains("url=index.html#north-claims\""));
    assert!(page(&pages, "harbour/_/embed.html").contains("href=\"../index.html#storm\""));
}

#[test]
fn a_site_s_own_templates_and_tokens_take_the_place_of_the_theme_s() {
    let site = sample::site();
    let css = page(&pages(&site), "linimasa.css").to_owned();
    assert!(css.ends_with(":root{--wedel:light-dark(#123456,#abcdef);}"), "{}", &css[css.len() - 80..]);
    assert!(!css.contains("/*") && !css.contains('\n'));

    let overrides = [("home.html".to_owned(), "<p>{{ view.title.text }}</p>".to_owned())];
    let pages = pages_with(&site, &overrides);
    assert_eq!(page(&pages, "id/index.html"), "<p>Meja pelabuhan</p>");
}

#[test]
fn a_template_of_dates_may_leave_out_the_entry() {
    let bare = ("day.html".to_owned(), "<li lang=\"en\">{{ view.heading_html | safe }}</li>".to_owned());
    let site = sample::site();
    let (pages, without) = (pages(&site), pages_with(&site, &[bare]));
    let count = |pages, part| page(pages, "harbour/_/actors/south.html").matches(part).count();
    assert_eq!(count(&without, "<li lang"), count(&pages, "<li class=\"day"));
    assert_eq!(count(&without, "class=\"ev\""), 0);
}

#[test]
fn a_template_that_is_wrong_is_named_with_its_line() {
    let site = Arc::new(sample::site());
    let plan = Arc::new(plan(&site));
    let broken = [("parts/about.html".to_owned(), "\n{% if %}".to_owned())];
    let Err(error) = Engine::new(&broken) else { panic!("a template that cannot be read") };
    assert_eq!((error.template.as_str(), error.line), ("parts/about.html", Some(2)));

    let missing = [("home.html".to_owned(), "a\nb\n{{ view.nothing }}".to_owned())];
    let engine = Engine::new(&missing).expect("templates that can be read");
    let renderer = Renderer::new(Arc::clone(&site), Arc::clone(&plan), Arc::new(engine));
    let home = plan.pages.iter().find(|page| page.kind == PageKind::Home).expect("a home page");
    let error = renderer.render(home).expect_err("a field that does not exist");
    assert_eq!((error.template.as_str(), error.line), ("home.html", Some(3)));
}

#[test]
fn feeds_are_announced_by_a_site_with_an_address_and_listed_on_the_page_of_lists() {
    let mut site = sample::site();
    let without = pages(&site);
    assert!(!page(&without, "id/harbour/index.html").contains("application/atom+xml"));
    assert!(
        page(&without, "id/harbour/_/index.html")
            .contains("<a href=\"calendar.ics\" type=\"text/calendar\">iCalendar</a>")
    );
    site.base_url = Some("https://example.org/".to_owned());
    let with = pages(&site);
    let text = page(&with, "id/harbour/index.html");
    for announced in [
        "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Atom\" href=\"_/feed.xml\">",
        "<link rel=\"alternate\" type=\"application/feed+json\" title=\"JSON Feed\" href=\"_/feed.json\">",
        "<link rel=\"manifest\" href=\"../manifest.webmanifest\">",
        "<a href=\"_/index.html#_data\">Data</a>",
    ] {
        assert!(text.contains(announced), "{announced}");
    }
    let index = page(&with, "id/harbour/_/index.html");
    assert!(
        index.contains("<a href=\"corrections.xml\" type=\"application/atom+xml\">Koreksi dan perubahan: Atom</a>")
    );
}

#[test]
fn a_translation_that_is_missing_is_marked() {
    let pages = pages(&sample::site());
    let text = page(&pages, "ar/harbour/index.html");
    assert!(text.contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(text.contains(" lang=\"en\" dir=\"ltr\"><a href=\"storm.html\">A storm closes the harbour</a>"));
    assert!(text.contains("<span class=\"ar\" aria-hidden=\"true\">←</span>"));
    assert_eq!(sample::site().lang_indices().nth(1), Some(LangIx(1)));
}
