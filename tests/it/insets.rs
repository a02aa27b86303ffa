//! Slices set into prose, their embeds, and what a consumer of oEmbed is told.

use crate::support::Site;

const TIMELINE: &str = r#"+++
title = "Harbour"
[[slices]]
id = "claims"
title = "What was claimed"
kinds = ["claim"]
[[slices]]
id = "empty"
title = "Nothing yet"
kinds = ["denial"]
+++

Before.

```timeline
slice = "claims"
limit = 1
order = "newest"
```

After.
"#;

const EVENTS: &str = r#"{"id":"one","title":"One is claimed","date":"2024-10-21","kind":"claim","speaker":"port","sources":["bugle"],"tags":["ships"]}
{"id":"two","title":"Two are claimed","date":"2024-10-22","kind":"claim","speaker":"port","sources":["bugle"],"tags":["ships","two words"]}
{"id":"three","title":"A storm","date":"2024-10-23","sources":["bugle"],"tags":["two words"]}
"#;

fn site() -> Site {
    Site::empty()
        .with("content/site.toml", "title = \"Desk\"\nlanguages = [\"en\", \"id\"]\n")
        .with("content/tl/timeline.md", TIMELINE)
        .with("content/tl/actors.toml", "[port]\nname = \"The Port\"\n")
        .with("content/tl/sources.toml", "[bugle]\npublisher = \"Daily Bugle\"\nurl = \"https://example.org/a\"\n")
        .with("content/tl/events.jsonl", EVENTS)
}

/// The titles of the entries of each slice on a page, with where they lead.
fn insets(page: &str) -> Vec<Vec<(&str, &str)>> {
    let sections = page.split("<section class=\"ins\">").skip(1);
    sections
        .map(|section| {
            let section = section.split("</section>").next().unwrap_or_default();
            let titles = section.split(" class=\"eh\"").skip(1);
            titles.map(|title| (between(title, "href=\"", "\""), between(title, "\">", "</a>"))).collect()
        })
        .collect()
}

fn between<'a>(text: &'a str, from: &str, to: &str) -> &'a str {
    let start = text.find(from).unwrap_or_else(|| panic!("no `{from}` in {text}")) + from.len();
    &text[start..start + text[start..].find(to).unwrap_or_else(|| panic!("no `{to}` in {text}"))]
}

#[test]
fn a_slice_stands_among_the_paragraphs_of_its_timeline() {
    let site = site();
    let run = site.build();
    assert_eq!(run.code(), 0, "{}", run.stderr());
    let page = site.read("public/tl/index.html");
    assert_eq!(insets(&page), [[("two.html", "Two are claimed")]]);
    let text = &page[page.find("<p>Before.</p>").expect("the prose")..];
    let (before, after) = (text.find("<section class=\"ins\">"), text.find("<p>After.</p>"));
    assert!(before.is_some() && before < after, "{text}");
    assert!(text.contains("<h2><a href=\"_/slices/claims.html\">What was claimed</a></h2>"), "{text}");
}

#[test]
fn a_page_outside_the_timeline_takes_slices_and_lists_of_any_kind() {
    let blocks = "## Part\n\n```timeline\ntimeline = \"tl\"\nslice = \"claims\"\n```\n\n\
        ```timeline\ntag = \"two words\"\n```\n\n~~~timeline\nactor = \"port\"\nlimit = 1\n~~~\n\n\
        - ```timeline\n  kind = \"event\"\n  ```\n\n```timeline\nsource = \"bugle\"\n```\n\n\
        ```timeline\nslice = \"empty\"\n```\n";
    let site = site().with("content/guide/start.md", &format!("+++\ntitle = \"Start\"\n+++\n\n{blocks}"));
    let run = site.build();
    assert_eq!(run.code(), 0, "{}", run.stderr());
    let page = site.read("public/guide/start.html");
    let (one, two, three) =
        (("../tl/one.html", "One is claimed"), ("../tl/two.html", "Two are claimed"), ("../tl/three.html", "A storm"));
    let expected = [vec![one, two], vec![two, three], vec![one], vec![three], vec![one, two, three], vec![]];
    assert_eq!(insets(&page), expected);
    assert!(page.contains("<h3><a href=\"../tl/_/slices/claims.html\">"), "below the heading of its part: {page}");
    assert!(page.contains("<h3><a href=\"../tl/_/tags/two-words.html\">Entries tagged two words</a></h3>"), "{page}");
    assert!(page.contains("<p class=\"meta\">0 entries. <a href=\"../tl/index.html\">Harbour</a></p>"), "{page}");

    let translated = site.read("public/id/guide/start.html");
    assert_eq!(insets(&translated).len(), expected.len());
    assert!(translated.contains("<a href=\"../tl/_/slices/claims.html\""), "{translated}");
}

#[test]
fn everything_that_can_be_shared_has_an_embed() {
    let site = site();
    let run = site.build();
    assert_eq!(run.code(), 0, "{}", run.stderr());
    let slice = site.read("public/tl/_/embed/slices/claims.html");
    assert!(slice.contains("<h1><a href=\"../../../_/slices/claims.html\">What was claimed</a></h1>"), "{slice}");
    assert!(slice.contains("href=\"../../../one.html\"") && slice.contains("href=\"../../../two.html\""), "{slice}");
    assert!(!slice.contains("A storm"), "{slice}");
    let empty = site.read("public/tl/_/embed/slices/empty.html");
    assert!(empty.contains("<p class=\"meta\">No entries.</p>"), "{empty}");
    let entry = site.read("public/id/tl/_/embed/entries/one.html");
    assert!(
        entry.contains("<h1><a href=\"../../../one.html\"><span lang=\"en\">One is claimed</span></a></h1>"),
        "{entry}"
    );
    for page in [slice, empty, entry] {
        assert!(!page.contains("<link rel=\"stylesheet\"") && !page.contains("<script src"), "one file: {page}");
    }
}

#[test]
fn a_site_with_an_address_answers_oembed() {
    let site = site();
    let run = site.run(&["build", "--base-url", "https://example.org/desk"]);
    assert_eq!(run.code(), 0, "{}", run.stderr());
    for (page, answer, title) in [
        ("tl/index.html", "tl/_/embed.json", "Harbour"),
        ("tl/_/slices/claims.html", "tl/_/embed/slices/claims.json", "What was claimed"),
        ("id/tl/one.html", "id/tl/_/embed/entries/one.json", "One is claimed"),
    ] {
        let html = site.read(&format!("public/{page}"));
        let link = format!(
            "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"https://example.org/desk/{answer}\""
        );
        let (discovery, style) = (html.find(&link), html.find("<link rel=\"stylesheet\""));
        assert!(discovery.is_some() && discovery < style, "{page}: {html}");
        assert!(html.contains("<details class=\"sh\">"), "{page} offers what to copy");
        let json: serde_json::Value = serde_json::from_str(&site.read(&format!("public/{answer}"))).expect("JSON");
        assert_eq!((json["type"].as_str(), json["version"].as_str()), (Some("rich"), Some("1.0")));
        assert_eq!(json["title"], title);
        assert_eq!(json["provider_url"], "https://example.org/desk/");
        assert!(json["width"].is_u64() && json["height"].is_u64(), "{json}");
        let code = json["html"].as_str().expect("code");
        let frame = answer.replace(".json", ".html");
        assert!(code.contains(&format!("<iframe src=\"https://example.org/desk/{frame}\"")), "{code}");
        let card = json["thumbnail_url"].as_str().and_then(|url| url.strip_prefix("https://example.org/desk/"));
        let card = site.path().join("public").join(card.expect("a card of the site"));
        assert!(std::fs::read(&card).expect("the card").starts_with(b"\x89PNG"), "{}", card.display());
        assert_eq!((json["thumbnail_width"].as_u64(), json["thumbnail_height"].as_u64()), (Some(1200), Some(630)));
        assert!(html.contains(&format!("&lt;img src=&quot;{}", json["thumbnail_url"].as_str().unwrap_or_default())));
        assert!(code.starts_with("<blockquote><a href=\"https://example.org/desk/"), "{code}");
    }
}

#[test]
fn without_an_address_nothing_points_elsewhere() {
    let site = site();
    assert_eq!(site.build().code(), 0);
    assert!(!site.path().join("public/tl/_/embed.json").exists());
    assert!(!site.read("public/tl/index.html").contains("oembed"));
}

#[test]
fn each_list_has_a_feed_and_each_slice_has_two() {
    let site = site();
    assert_eq!(site.run(&["build", "--base-url", "https://example.org/desk"]).code(), 0);
    let atom = site.read("public/tl/_/slices/claims.xml");
    assert!(atom.contains("<title>Harbour: What was claimed</title>"), "{atom}");
    assert!(atom.contains("https://example.org/desk/tl/one.html") && !atom.contains("tl/three.html"), "{atom}");
    let json: serde_json::Value = serde_json::from_str(&site.read("public/tl/_/slices/claims.json")).expect("JSON");
    assert_eq!(json["home_page_url"], "https://example.org/desk/tl/_/slices/claims.html");
    assert_eq!(json["feed_url"], "https://example.org/desk/tl/_/slices/claims.json");
    let page = site.read("public/tl/_/slices/claims.html");
    assert!(
        page.contains("<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Atom\" href=\"claims.xml\">"),
        "{page}"
    );
    assert!(site.read("public/id/tl/_/tags/two-words.xml").contains("tl/three.html"));
    assert!(!site.path().join("public/tl/_/tags/two-words.json").exists());
}
