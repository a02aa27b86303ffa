//! No broken link or fragment in anything a build makes; every one of them relative.

use crate::support::{Site, files};
use std::collections::{BTreeMap, BTreeSet};

/// Values of an attribute in our own output, which is regular: quoted, lower case, entities for `&`.
fn attributes<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let needle = format!(" {name}=\"");
    html.match_indices(&needle).filter_map(|(at, _)| html[at + needle.len()..].split('"').next()).collect()
}

/// Every broken link of a built site, as `page -> link`.
pub fn broken(files: &[(String, Vec<u8>)]) -> Vec<String> {
    let paths: BTreeSet<&str> = files.iter().map(|(path, _)| path.as_str()).collect();
    let pages: BTreeMap<&str, &str> = files
        .iter()
        .filter(|(path, _)| path.ends_with(".html"))
        .map(|(path, bytes)| (path.as_str(), std::str::from_utf8(bytes).expect("pages are UTF-8")))
        .collect();
    let ids: BTreeMap<&str, BTreeSet<&str>> =
        pages.iter().map(|(path, html)| (*path, attributes(html, "id").into_iter().collect())).collect();
    let mut broken = Vec::new();
    for (path, html) in &pages {
        for link in attributes(html, "href").into_iter().chain(attributes(html, "src")) {
            if ["https://", "http://", "mailto:", "data:"].iter().any(|scheme| link.starts_with(scheme)) {
                continue;
            }
            let (target, fragment) = link.split_once('#').unwrap_or((link, ""));
            let target = if target.is_empty() { Some((*path).to_owned()) } else { resolve(path, target) };
            let fine = target.as_deref().is_some_and(|target| {
                paths.contains(target)
                    && (fragment.is_empty()
                        || fragment.starts_with("f:")
                        || ids.get(target).is_some_and(|ids| ids.contains(fragment)))
            });
            if !fine {
                broken.push(format!("{path} -> {link}"));
            }
        }
        let used = html.match_indices("url(#").filter_map(|(at, _)| html[at + 5..].split(')').next());
        broken.extend(used.filter(|id| !ids[path].contains(id)).map(|id| format!("{path} -> url(#{id})")));
    }
    broken
}

/// A relative link against the page it stands on; `None` when it leaves the site.
fn resolve(page: &str, link: &str) -> Option<String> {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            ".." => {
                parts.pop()?;
            }
            "." => {}
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

#[test]
fn the_crawler_sees_what_is_broken() {
    let page = |html: &str| ("a/index.html".to_owned(), html.as_bytes().to_vec());
    let site = vec![
        page(
            "<p id=\"x\"><a href=\"#x\"></a><a href=\"#y\"></a><a href=\"../b.html#z\"></a><a href=\"../../c\"></a></p>",
        ),
        ("b.html".to_owned(), b"<p id=\"w\"></p>".to_vec()),
    ];
    assert_eq!(broken(&site), ["a/index.html -> #y", "a/index.html -> ../b.html#z", "a/index.html -> ../../c"]);
}

#[test]
fn the_flagship_has_no_broken_link() {
    let site = Site::empty();
    let content = crate::support::repository().join("content");
    let run = site.run(&["build", "--content", content.to_str().expect("a plain path")]);
    assert_eq!(run.code(), 0, "{}", run.stderr());
    let files = files(&site.path().join("public"));
    assert!(files.len() > 200, "only {} files", files.len());
    assert_eq!(broken(&files), Vec::<String>::new());
}

/// A timeline of 2,000 entries: days, weeks, months, sets and open ends over two years, of four sides, with figures.
fn crowded() -> Site {
    let sides = ["north", "east", "south", "west"];
    let mut records = String::new();
    for at in 0..2_000 {
        let (year, month, day) = (2023 + at / 1_000, at % 1_000 / 84 + 1, at % 28 + 1);
        let date = match at % 40 {
            7 => format!("{year}-{month:02}"),
            11 => format!("{year}-{month:02}-01/{year}-{month:02}-{day:02}"),
            17 => format!("../{year}-{month:02}-{day:02}"),
            23 => format!("[{year}-{month:02}-{day:02},{year}-12-31]"),
            31 => format!("{{{year}-{month:02}-{day:02},{year}-12-31}}"),
            _ => format!("{year}-{month:02}-{day:02}"),
        };
        let side = sides[(at / 5 + at / 40) % 4];
        records += &format!(
            "{{\"id\":\"e{at}\",\"date\":\"{date}\",\"title\":\"{side} says {at}\",\"kind\":\"claim\",\"speaker\":\"{side}\",\
             \"sources\":[{{\"publisher\":\"Outlet {}\"}}]",
            at % 9
        );
        if at % 100 == 3 {
            records += &format!(",\"figures\":[{{\"count\":\"ships\",\"value\":{}}}]", at + 5);
        }
        records += "}\n";
    }
    let actors: String = sides.iter().map(|side| format!("[{side}]\nname = \"The {side}\"\n")).collect();
    let timeline = "+++\ntitle = \"Crowded\"\n[[counts]]\nid = \"ships\"\nlabel = \"Ships\"\nshape = \"disc\"\n+++\n";
    Site::small()
        .with("content/tl/actors.toml", &actors)
        .with("content/tl/timeline.md", timeline)
        .with("content/tl/events.jsonl", &records)
}

#[test]
fn a_crowded_timeline_keeps_its_lanes_figures_and_links() {
    let site = crowded();
    let run = site.run(&["build"]);
    assert_eq!(run.code(), 0, "{}", run.stderr());
    let files = site.files("public");
    assert_eq!(broken(&files), Vec::<String>::new());

    let overview = site.read("public/tl/index.html");
    let lanes: Vec<&str> = overview.split("<li class=\"lane\">").skip(1).collect();
    assert_eq!(lanes.len(), 4);
    for lane in lanes {
        let lane = lane.split("<section").next().expect("what comes before the next section");
        assert!(lane.contains("viewBox") && lane.contains("class=\"hb\""), "bars and hatching: {lane}");
        assert!(lane.contains("mask=\"url(#_f"), "open ends fade: {lane}");
        let links: Vec<&str> = attributes(lane, "href").into_iter().filter(|link| link.contains("#_d-")).collect();
        assert!((12..=24).contains(&links.len()), "{links:?}");
        assert!(links.iter().all(|link| link.starts_with("_/actors/")), "{links:?}");
    }
    let table = overview.split("<table").nth(1).expect("the table of figures");
    let sources: Vec<&str> = attributes(table, "href").into_iter().filter(|link| link.contains("#_s")).collect();
    assert_eq!(sources.len(), 20, "{sources:?}");
}

#[test]
fn centuries_have_pages_where_years_would_be_too_many() {
    let record = |at: i64| {
        let year = at * 5 - 1_200;
        let date = if year < 0 { format!("-{:04}", -year) } else { format!("{year:04}") };
        format!("{{\"id\":\"e{at}\",\"date\":\"{date}\",\"title\":\"Year {at}\"}}\n")
    };
    let site = Site::small().with("content/tl/events.jsonl", &(0..600).map(record).collect::<String>());
    let run = site.run(&["build"]);
    assert_eq!(run.code(), 0, "{}", run.stderr());
    let files = site.files("public");
    assert_eq!(broken(&files), Vec::<String>::new());
    assert!(files.iter().any(|(path, _)| path == "tl/_/centuries/-04xx.html"));
    let overview = site.read("public/tl/index.html");
    assert!(overview.contains("5th century BCE") && overview.contains("18th century"), "words for centuries");
}

#[test]
fn a_long_timeline_has_no_broken_link() {
    let mut records = String::new();
    for day in 0..1_200 {
        let (year, month) = (1990 + day / 100, day % 12 + 1);
        let answer = if day > 0 { format!(",\"responds_to\":[\"e{}\"]", day - 1) } else { String::new() };
        records += &format!(
            "{{\"id\":\"e{day}\",\"date\":\"{year}-{month:02}\",\"title\":\"Ann says {day}\",\"kind\":\"claim\",\
             \"speaker\":\"a\",\"sources\":[{{\"publisher\":\"Outlet {}\"}}],\"summary\":\"See [it](#e0).\"{answer}}}\n",
            day % 7
        );
    }
    let site = Site::small()
        .with("content/tl/actors.toml", "[a]\nname = \"Ann\"\n")
        .with(
            "content/tl/timeline.md",
            "+++\ntitle = \"Long\"\n[[key_facts]]\nlabel = \"Said\"\nitems = [\"[Ann](#e7) spoke\"]\n+++\n",
        )
        .with("content/tl/events.jsonl", &records);
    let run = site.run(&["build"]);
    assert_eq!(run.code(), 0, "{}", run.stderr());
    let files = site.files("public");
    assert_eq!(broken(&files), Vec::<String>::new());
    assert!(files.iter().any(|(path, _)| path.starts_with("tl/_/months/") || path.starts_with("tl/_/years/")));
    assert!(files.iter().any(|(path, _)| path == "tl/_/kinds/claim.12.html"), "parts of 100");
}

#[test]
fn no_address_of_the_site_is_absolute_without_a_base_url() {
    let site = Site::small();
    site.build();
    for (path, bytes) in site.files("public") {
        if path.ends_with(".html") {
            let html = String::from_utf8(bytes).expect("UTF-8");
            for link in attributes(&html, "href").into_iter().chain(attributes(&html, "src")) {
                assert!(!link.starts_with('/'), "{path}: {link}");
            }
            assert!(!html.contains("rel=\"canonical\"") && !html.contains("og:url"), "{path}");
        }
    }
}

#[test]
fn a_base_url_makes_canonical_addresses() {
    let site = Site::small();
    let run = site.run(&["build", "--base-url", "https://example.org/sub"]);
    assert_eq!(run.code(), 0, "{}", run.stderr());
    let page = site.read("public/tl/one.html");
    assert!(page.contains("<link rel=\"canonical\" href=\"https://example.org/sub/tl/one.html\">"), "{page}");
    assert!(page.contains("<meta property=\"og:url\" content=\"https://example.org/sub/tl/one.html\">"), "{page}");
}
