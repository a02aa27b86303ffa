//! Feeds, calendars and what machines are told: what a subscriber and a crawler find.

use crate::support::Site;

const BASE: &str = "https://example.org/desk/";

/// A site with an address, in two languages, and a record of every kind that a feed has to tell apart.
fn site() -> Site {
    Site::empty()
        .with("content/site.toml", &format!("title = \"Desk\"\nlanguages = [\"en\", \"id\"]\nbase_url = \"{BASE}\"\n"))
        .with("content/tl/timeline.md", "+++\ntitle = \"A timeline\"\nupdated = 2024-11-05\n+++\n")
        .with("content/tl/timeline.id.md", "+++\ntitle = \"Sebuah linimasa\"\n+++\n")
        .with(
            "content/tl/events/said.md",
            "+++\ndate = \"2024-10-21T02:30+07:00\"\ntitle = \"The port says & repeats\"\nkind = \"statement\"\n\
             speaker = { name = \"Port\", role = \"operator\" }\ntags = [\"ferry\"]\n\
             quote = { text = \"tepat waktu\", lang = \"id\", translation = \"on time\" }\n\
             sources = [{ url = \"https://news.example/a?x=1&y=2\", publisher = \"Post\", published = 2024-10-22 }]\n\
             corrections = [{ date = 2024-11-02, said = \"late\", says = \"on time\", why = \"Misread.\" }]\n\
             +++\n\nSee [the other](#about).\n",
        )
        .with(
            "content/tl/events/about.md",
            "+++\ndate = \"2024-10-14/2024-10-20\"\ntitle = \"Something in that week\"\n+++\n",
        )
        .with("content/tl/events/month.md", "+++\ndate = \"2024-09\"\ntitle = \"Something in September\"\n+++\n")
}

#[test]
fn a_feed_has_an_item_an_entry_newest_first() {
    let site = site();
    site.build();
    let atom = site.read("public/tl/_/feed.xml");
    let titles: Vec<&str> =
        atom.split("<title>").skip(1).map(|rest| rest.split("</title>").next().expect("an end")).collect();
    assert_eq!(
        titles,
        ["A timeline", "The port says &amp; repeats", "Something in that week", "Something in September"]
    );
    for part in [
        "<id>https://example.org/desk/tl/said.html</id>",
        "<published>2024-10-22T00:00:00Z</published>",
        "<updated>2024-11-02T00:00:00Z</updated>",
        "<link rel=\"via\" href=\"https://news.example/a?x=1&amp;y=2\"/>",
        "<category term=\"statement\" label=\"Statement\"/>",
        "<category term=\"ferry\"/>",
        "<dcterms:temporal>2024-10-21T02:30+07:00</dcterms:temporal>",
        "<dcterms:temporal>2024-10-14/2024-10-20</dcterms:temporal>",
        "&lt;a href=&quot;https://example.org/desk/tl/about.html&quot;&gt;the other&lt;/a&gt;",
    ] {
        assert!(atom.contains(part), "{part} is not in {atom}");
    }
    let json: serde_json::Value = serde_json::from_str(&site.read("public/id/tl/_/feed.json")).expect("JSON");
    assert_eq!(json["feed_url"], format!("{BASE}id/tl/_/feed.json"));
    assert_eq!(json["home_page_url"], format!("{BASE}id/tl/"));
    assert_eq!((json["title"].as_str(), json["language"].as_str()), (Some("Sebuah linimasa"), Some("id")));
    assert_eq!(json["items"][0]["language"], "en", "a title without translation names its language");
    assert_eq!(json["items"][1]["_linimasa"]["date"], "2024-10-14/2024-10-20");
}

#[test]
fn corrections_have_a_feed_of_their_own() {
    let site = site();
    site.build();
    let json: serde_json::Value = serde_json::from_str(&site.read("public/tl/_/corrections.json")).expect("JSON");
    let items = json["items"].as_array().expect("items");
    assert_eq!(items.len(), 1);
    assert_eq!(items[0]["id"], format!("{BASE}tl/said.html#_correction-1"));
    assert_eq!(items[0]["summary"], "It said: late · It says now: on time · Why: Misread.");
    assert!(site.read("public/tl/_/corrections.xml").contains("<updated>2024-11-02T00:00:00Z</updated>"));
}

#[test]
fn a_calendar_holds_what_is_known_to_the_day_and_labels_what_is_not_certain() {
    let site = site();
    site.build();
    let calendar = site.read("public/tl/_/calendar.ics").replace("\r\n ", "");
    assert_eq!(calendar.matches("BEGIN:VEVENT").count(), 2);
    assert!(calendar.contains("DTSTART:20241020T193000Z\r\nSUMMARY:The port says & repeats\r\n"), "{calendar}");
    let uncertain = "DTSTART;VALUE=DATE:20241014\r\nDTEND;VALUE=DATE:20241021\r\n\
                     SUMMARY:[14–20 October 2024] Something in that week\r\nSTATUS:TENTATIVE\r\n";
    assert!(calendar.contains(uncertain), "{calendar}");
    assert!(calendar.contains("UID:said.tl@example.org\r\n"));
    assert!(site.read("public/id/tl/_/calendar.ics").contains("UID:said.id.tl@example.org\r\n"));
}

#[test]
fn a_sitemap_lists_every_page_for_readers_with_its_languages() {
    let site = site();
    site.build();
    let sitemap = site.read("public/sitemap.xml");
    let listed = sitemap.matches("<loc>").count();
    let kinds = ["home", "timeline", "entry", "facet", "index", "page"];
    let pages = site.files("public").into_iter().filter(|(path, bytes)| {
        path.ends_with(".html") && {
            let html = String::from_utf8_lossy(bytes);
            kinds.iter().any(|kind| html.contains(&format!("data-page=\"{kind}\"")))
        }
    });
    assert_eq!(listed, pages.count());
    for part in [
        "<loc>https://example.org/desk/tl/</loc>\n<lastmod>2024-11-05</lastmod>",
        "<loc>https://example.org/desk/tl/said.html</loc>\n<lastmod>2024-11-02</lastmod>",
        "<xhtml:link rel=\"alternate\" hreflang=\"id\" href=\"https://example.org/desk/id/tl/said.html\"/>",
        "<xhtml:link rel=\"alternate\" hreflang=\"x-default\" href=\"https://example.org/desk/tl/said.html\"/>",
    ] {
        assert!(sitemap.contains(part), "{part} is not in {sitemap}");
    }
    assert!(!sitemap.contains("404") && !sitemap.contains("embed"));
}

#[test]
fn crawlers_are_told_where_they_ask() {
    let site = site();
    site.build();
    assert!(!site.exists("public/robots.txt"), "below a folder nobody asks for it");
    site.run(&["build", "--base-url", "https://example.org"]);
    assert_eq!(
        site.read("public/robots.txt"),
        "User-agent: *\nDisallow:\n\nSitemap: https://example.org/sitemap.xml\n"
    );
}

#[test]
fn a_manifest_names_the_site_in_each_language() {
    let site = site();
    site.build();
    let manifest: serde_json::Value = serde_json::from_str(&site.read("public/id/manifest.webmanifest")).expect("JSON");
    assert_eq!(manifest["start_url"], "index.html");
    assert_eq!(manifest["icons"][0]["src"], "../icon.svg");
    assert!(site.exists("public/icon.svg"));
    assert!(site.read("public/id/tl/said.html").contains("<link rel=\"manifest\" href=\"../manifest.webmanifest\">"));
}

#[test]
fn without_an_address_there_is_a_calendar_and_a_word_about_the_rest() {
    let site = Site::small();
    let run = site.build();
    let said = "  no feeds, no sitemap: they need `base_url` in `site.toml`, or `--base-url`\n";
    assert!(run.stderr().contains(said), "{}", run.stderr());
    assert!(site.exists("public/tl/_/calendar.ics"));
    for path in ["tl/_/feed.xml", "tl/_/feed.json", "sitemap.xml", "robots.txt", "manifest.webmanifest"] {
        assert!(!site.exists(&format!("public/{path}")), "{path}");
    }
    let run = site.run(&["build", "--base-url", "https://example.org/"]);
    assert!(!run.stderr().contains("no feeds"), "{}", run.stderr());
    assert!(site.exists("public/tl/_/feed.xml"));
}

/// Everything an author can type, at its worst.
pub fn worst() -> Site {
    let nasty = "<script>alert(1)</script>]]>\"'&\u{202e}\u{200b}\u{feff}{{7*7}}\u{7}\n=cmd|' /C calc'!A0";
    let long = format!("{nasty} {}", "long ".repeat(2_000));
    let (quoted, long) = (serde_json::to_string(nasty).expect("text"), serde_json::to_string(&long).expect("text"));
    let record = serde_json::json!({"id": "worst", "date": "2024-10-21", "kind": "claim"}).to_string();
    let record = format!(
        "{},\"title\":{long},\"summary\":{long},\"body\":{quoted},\"place\":{quoted},\"tags\":[{quoted},\"javascript:alert(1)\"],\
         \"date_basis\":{quoted},\"group\":{quoted},\"speaker\":{{\"name\":{quoted},\"role\":{quoted}}},\
         \"quote\":{{\"text\":{quoted},\"translation\":{quoted}}},\
         \"sources\":[{{\"publisher\":{quoted},\"title\":{quoted},\"author\":{quoted},\"agency\":{quoted}}}],\
         \"figures\":[{{\"words\":{quoted},\"unit\":{quoted}}}],\"differences\":[{{\"note\":{quoted}}}],\
         \"corrections\":[{{\"date\":\"2024-11-01\",\"said\":{quoted},\"says\":\"[x](javascript:alert(1))\",\"why\":{quoted}}}],\
         \"media\":[{{\"src\":\"https://example.org/x.png\",\"alt\":{quoted},\"caption\":{quoted},\"credit\":{quoted}}}]}}\n",
        record.trim_end_matches('}')
    );
    let front = format!("+++\ntitle = {long}\ndescription = {quoted}\n+++\n\n{nasty}\n");
    Site::empty()
        .with("content/site.toml", &format!("title = {quoted}\nbase_url = \"https://example.org/\"\n"))
        .with("content/tl/timeline.md", &front)
        .with("content/tl/events.jsonl", &record)
}

#[test]
fn nothing_an_author_writes_runs_in_a_feed() {
    let site = worst();
    site.build();
    for name in ["feed.xml", "corrections.xml"] {
        let atom = site.read(&format!("public/tl/_/{name}"));
        assert!(!atom.contains("<script") && !atom.contains('\u{7}') && !atom.contains("]]>"), "{atom}");
        // The content is HTML once it is unescaped.
        let html = atom.replace("&lt;", "<").replace("&quot;", "\"").replace("&amp;", "&");
        let content = html.split("<content type=\"html\">").nth(1).expect("content");
        assert!(!content.contains("<script") && !content.contains("href=\"javascript:"), "{content}");
    }
    for name in ["feed.json", "corrections.json"] {
        let feed: serde_json::Value = serde_json::from_str(&site.read(&format!("public/tl/_/{name}"))).expect("JSON");
        let html = feed["items"][0]["content_html"].as_str().expect("content");
        assert!(!html.contains("<script") && !html.contains("href=\"javascript:"), "{html}");
    }
    let calendar = site.read("public/tl/_/calendar.ics");
    assert!(calendar.split("\r\n").all(|line| line.len() <= 75 && !line.contains(|c: char| c.is_control())));
    assert_eq!(calendar.matches("\r\nBEGIN:VEVENT\r\n").count(), 1);
}
