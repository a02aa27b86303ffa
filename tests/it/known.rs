//! What was known when: the site as it could have stood on a day.

use crate::support::{Site, repository};
use std::collections::BTreeSet;

/// A timeline of which little was known on 21 October.
fn site() -> Site {
    let actors = "[port]\nname = \"The port\"\n[town]\nname = \"The town\"\n[boat]\nname = \"The boat\"\n";
    let sources = "[early]\npublisher = \"Early\"\npublished = 2024-10-20\n\
                   [week]\npublisher = \"Week\"\npublished = \"2024-10-14/2024-10-21\"\n\
                   [late]\npublisher = \"Evening Mail\"\npublished = \"2024-10-21/2024-10-22\"\n\
                   [read]\npublisher = \"Read\"\nretrieved = 2024-10-21\n\
                   [open]\npublisher = \"Harbour Times\"\npublished = \"2024-10-14/..\"\n\
                   [undated]\npublisher = \"Undated\"\n";
    let timeline = r##"+++
title = "A timeline"
updated = 2024-11-01
[[key_facts]]
label = "Agreed"
items = ["The port [says so](#first).", "The town [says so](#reply).", "Nobody asked."]
[[key_facts]]
label = "Disputed"
items = ["How many: [four](#first) or [five](#reply)."]
[[counts]]
id = "boats"
label = "boats"
shape = "disc"
[positions]
port = "The port stands by it."
town = "The town answers later."
[[slices]]
id = "late"
title = "By the late paper"
sources = ["late"]
[[tombstones]]
id = "gone"
date = 2024-10-30
reason = "It was a duplicate."
+++

It ends with [the town](#reply).
"##;
    let first = r#"+++
date = 2024-10-18
title = "The port counts four boats"
kind = "claim"
speaker = "port"
about = ["boat"]
observer = "late"
figures = [{ count = "boats", value = 4 }]
sources = ["early", "late"]
quote = { text = "four at noon", lang = "en", source = "late" }

[[differences]]
key = "day"
note = "The papers differ on the day."
sources = ["early", "late"]

[[differences]]
key = "number"
note = "They differ on the number too."

[[corrections]]
key = "one"
date = 2024-10-21
said = "three"
says = "four"

[[corrections]]
key = "two"
date = 2024-10-22
said = "four boat"
says = "four boats"
+++

It was [answered](#reply).
"#;
    let entry = |date: &str, title: &str, source: &str, rest: &str| {
        format!(
            "+++\ndate = \"{date}\"\ntitle = \"{title}\"\nkind = \"statement\"\nspeaker = \"town\"\n\
             sources = [\"{source}\"]\n{rest}+++\n"
        )
    };
    let reply = "responds_to = [\"first\"]\ncontradicts = [\"first\"]\nsupersedes = [\"first\"]\n\
                  figures = [{ count = \"boats\", value = 5 }]\n";
    let page = "+++\ntitle = \"A selection\"\n+++\n\nTold later.\n\n```timeline\nslice = \"late\"\n```\n";
    Site::empty()
        .with("content/site.toml", "title = \"Site\"\nbase_url = \"https://example.org/\"\n[cards]\ndraw = \"none\"\n")
        .with("content/about.md", "+++\ntitle = \"About\"\n+++\n\nWho we are.\n")
        .with("content/linked.md", "+++\ntitle = \"Linked\"\n+++\n\nSee [what the town said](tl/reply.md).\n")
        .with("content/selection.md", page)
        .with("content/tl/actors.toml", actors)
        .with("content/tl/sources.toml", sources)
        .with("content/tl/timeline.md", timeline)
        .with("content/tl/events/first.md", first)
        .with("content/tl/events/within.md", &entry("2024-10-19", "Within a week", "week", ""))
        .with("content/tl/events/ahead.md", &entry("2024-12-01", "A fair is announced", "early", ""))
        .with(
            "content/tl/events/kept.md",
            &entry("2024-10-01", "Read on the day", "read", "responds_to = [\"first\"]\n"),
        )
        .with("content/tl/events/reply.md", &entry("2024-10-18", "The town counts five", "late", reply))
        .with("content/tl/events/endless.md", &entry("2024-10-15", "Some day or later", "open", ""))
        .with("content/tl/events/never.md", &entry("2024-10-15", "Nobody knows when", "undated", ""))
}

fn built(day: &str) -> Site {
    let site = site();
    let run = site.run(&["build", "--as-of", day]);
    assert_eq!(run.code(), 0, "{}", run.stderr());
    site
}

/// The ids of the entries in a timeline's list, in its order.
fn entries(html: &str) -> Vec<&str> {
    let items = html.split("<li class=\"ev\" id=\"").skip(1);
    items.map(|item| item.split('"').next().expect("an id")).collect()
}

#[test]
fn an_entry_is_there_with_the_first_of_its_sources() {
    let page = built("2024-10-21").read("public/tl/index.html");
    assert_eq!(entries(&page), ["kept", "first", "within", "ahead"]);
    let before = built("2024-10-20").read("public/tl/index.html");
    assert_eq!(entries(&before), ["first", "ahead"]);
    assert_eq!(entries(&built("2024-10-19").read("public/tl/index.html")), [""; 0]);
    // Without a day that a source was out by, an entry is on no page of a day, however late.
    let after = built("2030-01-01").read("public/tl/index.html");
    assert_eq!(entries(&after), ["kept", "first", "reply", "within", "ahead"]);
}

#[test]
fn what_was_said_later_is_nowhere() {
    let site = built("2024-10-21");
    let later = ["reply", "endless", "never", "five", "Told later", "Evening Mail", "Undated", "Harbour", "four boat<"];
    let later =
        later.into_iter().chain(["at noon", "papers differ", "number too", "answers later", "duplicate", "2024-11-01"]);
    for (path, bytes) in site.pages() {
        let text = String::from_utf8_lossy(&bytes);
        if path.ends_with(".css") || path.ends_with(".js") {
            continue;
        }
        assert!(!path.contains("reply") && !path.contains("gone"), "{path}");
        for word in later.clone() {
            let found = text.find(word).map(|at| &text[at.saturating_sub(60)..(at + 60).min(text.len())]);
            assert!(found.is_none(), "{path}: {word}: {found:?}");
        }
    }
    let page = site.read("public/tl/index.html");
    assert!(page.contains("4 entries from 3 sources."), "counts follow");
    assert!(page.contains("1 figure") && page.contains("The port stands by it."));
    assert!(page.contains("<dd>The port <a href=\"#first\">says so</a>.</dd><dd>Nobody asked.</dd>"));
    assert!(!page.contains("Disputed"), "a group without facts has no heading");
    let first = site.read("public/tl/first.html");
    assert!(first.contains("three") && first.contains("It was answered."), "a link that leads nowhere is words");
    assert!(first.contains("kept.html"), "an answer of the time is there");
    assert!(!site.exists("public/selection.html") && !site.exists("public/linked.html"));
    assert!(site.exists("public/about.html"));
}

#[test]
fn every_page_says_its_day_and_leads_to_today() {
    let site = built("2024-10-21");
    for (path, bytes) in site.pages().into_iter().filter(|(path, _)| path.ends_with(".html") && path != "404.html") {
        let page = String::from_utf8(bytes).expect("UTF-8");
        let day = "As known on <time datetime=\"2024-10-21\">21 October 2024</time>";
        assert!(page.contains(day), "{path}");
        if !path.contains("/embed") {
            let short = path.strip_suffix("index.html").unwrap_or(&path);
            let today = format!("https://example.org/{short}");
            assert!(page.contains(&format!("<link rel=\"canonical\" href=\"{today}\">")), "{path}");
            assert!(page.contains(&format!("<a href=\"{today}\">The current version</a>")), "{path}");
            assert!(!page.contains("og:url"), "{path}: whoever shares the page means this day's");
        }
    }
    assert!(!site.exists("public/sitemap.xml") && !site.exists("public/robots.txt"));
    let run = site.run(&["build", "--as-of", "2024-10-21", "--base-url", "https://old.example.org/"]);
    assert_eq!(run.code(), 0, "{}", run.stderr());
    assert!(site.read("public/tl/index.html").contains("<a href=\"https://example.org/tl/\">The current version</a>"));
    assert!(site.read("public/tl/_/feed.xml").contains("https://old.example.org/tl/first.html"));
}

#[test]
fn a_day_is_asked_for_in_full() {
    for wrong in ["2024-10", "2024-10-21~", "yesterday", "2024-02-30"] {
        let run = site().run(&["build", "--as-of", wrong]);
        assert_eq!(run.code(), 2);
        assert_eq!(
            run.stderr(),
            format!(
                "error: invalid value '{wrong}' for '--as-of <DATE>': write a day such as `2024-11-02`\n\n\
                 For more information, try '--help'.\n"
            )
        );
    }
    let run = site().run(&["build", "--as-of", "2024-10-21"]);
    let never = "warning[never-known]: no source says when `never` could be known\n --> content/tl/events/never.md";
    assert!(run.stderr().contains(never), "{}", run.stderr());
    assert_eq!(run.stderr().matches("never-known").count(), 2);
}

/// The permalinks of today are no promise of a site of an earlier day.
#[test]
fn addresses_that_came_later_are_not_missed() {
    let site = site();
    assert_eq!(site.run(&["permalinks"]).code(), 0);
    let run = site.run(&["build", "--as-of", "2024-10-21"]);
    assert_eq!(run.code(), 0, "{}", run.stderr());
}

/// What the flagship's records say was published by a day, read without the program: ids of entries, ids of sources.
fn published_by(day: &str) -> (BTreeSet<String>, BTreeSet<String>) {
    let folder = repository().join("content/north-korean-troops-in-russia");
    let read = |path: &std::path::Path| std::fs::read_to_string(path).expect("a file of the flagship");
    let sources: toml::Table = read(&folder.join("sources.toml")).parse().expect("TOML");
    let latest = |source: &toml::Value| {
        let text = source["published"].to_string().replace(['"', '~'], "");
        let day = text.rsplit('/').next().expect("a text").to_owned();
        assert_eq!(day.len(), 10, "a source of the flagship is dated by days: {text}");
        day
    };
    let sources: BTreeSet<String> =
        sources.iter().filter(|(_, source)| *latest(source) <= *day).map(|(id, _)| id.clone()).collect();
    let (mut entries, mut cited) = (BTreeSet::new(), BTreeSet::new());
    for file in std::fs::read_dir(folder.join("events")).expect("the records") {
        let path = file.expect("a record").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        let Some(id) = name.strip_suffix(".md").filter(|id| !id.contains('.')) else { continue };
        let text = read(&path);
        let record: toml::Table = text.split("+++").nth(1).expect("front matter").parse().expect("TOML");
        let refs = record["sources"].as_array().expect("a list").iter();
        let refs: Vec<&str> = refs.map(|one| one.as_str().or_else(|| one["ref"].as_str()).expect("an id")).collect();
        let known: Vec<&str> = refs.into_iter().filter(|id| sources.contains(*id)).collect();
        if !known.is_empty() {
            entries.insert(id.to_owned());
            cited.extend(known.into_iter().map(str::to_owned));
        }
    }
    (entries, cited)
}

#[test]
fn the_flagship_of_21_october_shows_exactly_what_was_published_by_then() {
    let site = Site::empty();
    let content = repository().join("content");
    let content = content.to_string_lossy();
    let run = site.run(&["build", "--content", &content, "--as-of", "2024-10-21", "--no-sync"]);
    assert_eq!(run.code(), 0, "{}", run.stderr());
    let today = site.run(&["build", "--content", &content, "--out", "today", "--no-sync"]);
    assert_eq!(today.code(), 0, "{}", today.stderr());
    let (expected, cited) = published_by("2024-10-21");
    assert!(expected.len() > 20 && expected.len() < 80, "{} entries", expected.len());
    for lang in ["", "id/"] {
        let folder = format!("public/{lang}north-korean-troops-in-russia");
        let page = site.read(&format!("{folder}/index.html"));
        let shown: BTreeSet<String> = entries(&page).into_iter().map(str::to_owned).collect();
        assert_eq!(shown, expected);
        let beside = site.read(&format!("today/{lang}north-korean-troops-in-russia/_/as-of/2024-10-21.html"));
        let beside: BTreeSet<String> = entries(&beside).into_iter().map(str::to_owned).collect();
        assert_eq!(beside, expected, "the page of the day, for readers without a script");
        let data: serde_json::Value =
            serde_json::from_str(&site.read(&format!("{folder}/_/timeline.json"))).expect("JSON");
        let ids = |list: &str| -> BTreeSet<String> {
            let list = data[list].as_array().expect("a list").iter();
            list.map(|one| one["id"].as_str().expect("an id").to_owned()).collect()
        };
        assert_eq!(ids("events"), expected);
        assert_eq!(ids("sources"), cited);
        // Every link inside the page leads to something on it.
        let targets: BTreeSet<&str> = page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        for link in page.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next()) {
            assert!(targets.contains(link), "{link}");
        }
    }
}

/// Pages of days work without a script, beside the timeline of today.
#[test]
fn a_day_has_a_page_of_its_own() {
    let site = site();
    let timeline =
        site.read("content/tl/timeline.md").replace("updated =", "as_of = [2024-10-21, 2024-10-20]\nupdated =");
    site.write("content/tl/timeline.md", timeline.as_bytes());
    let settings = site.read("content/site.toml").replace("title", "languages = [\"en\", \"id\"]\ntitle");
    site.write("content/site.toml", settings.as_bytes());
    site.build();
    let page = site.read("public/tl/_/as-of/2024-10-21.html");
    assert_eq!(entries(&page), ["kept", "first", "within", "ahead"]);
    assert!(page.contains("<b>As known on <time datetime=\"2024-10-21\">21 October 2024</time>.</b>"));
    assert!(page.contains("<a href=\"../../index.html\">The current version</a>"), "it leads to today");
    assert!(page.contains("<link rel=\"canonical\" href=\"https://example.org/tl/\">"));
    assert!(page.contains("href=\"../../first.html\""), "an entry leads to its page");
    assert!(page.contains("<a href=\"../../_/as-of/2024-10-20.html\">"), "and to the days before");
    for absent in
        ["hreflang=\"en\" href=\"https", "og:url", "oembed", "ld+json", "feed.xml", "/actors/", "five", "#reply"]
    {
        assert!(!page.contains(absent), "{absent}");
    }
    assert!(page.contains("<a href=\"../../../id/tl/_/as-of/2024-10-21.html\" hreflang=\"id\""));
    let id = site.read("public/id/tl/_/as-of/2024-10-21.html");
    assert!(id.contains("Yang diketahui per <time datetime=\"2024-10-21\">21 Oktober 2024</time>"));
    assert_eq!(entries(&id), entries(&page));
    assert_eq!(entries(&site.read("public/tl/_/as-of/2024-10-20.html")), ["first", "ahead"]);
    let today = site.read("public/tl/index.html");
    let days = "As known on an earlier day</b>: <a href=\"_/as-of/2024-10-20.html\"><time datetime=\"2024-10-20\">20 \
                October 2024</time></a>, <a href=\"_/as-of/2024-10-21.html\">";
    assert!(today.contains(days), "{today}");
    assert!(!site.read("public/sitemap.xml").contains("as-of"), "search engines are told of today's");
    // The same as the whole site of that day, but for what stands around it.
    site.run(&["build", "--as-of", "2024-10-21", "--out", "then"]);
    let list = |page: &str| {
        let from = page.find("<ol class=\"days\">").expect("entries");
        let sources = page.find("<ol class=\"srcs\">").expect("sources");
        let to = sources + page[sources..].find("</ol>").expect("their end");
        page[from..to].replace("../../", "")
    };
    // Lanes lead to lists of today, which the page of a day does not name.
    let lane = |actor: &str, name: &str| format!("<a href=\"_/actors/{actor}.html\">{name}</a>");
    // A page of a day has no control that asks for another.
    let then = list(&site.read("then/tl/index.html"))
        .replace(" data-t=\"2024-10-21\"", "")
        .replace(&lane("port", "The port"), "The port")
        .replace(&lane("town", "The town"), "The town");
    assert_eq!(list(&page), then);
}

#[test]
fn a_day_of_a_long_timeline_has_pages_below_its_own() {
    let site = Site::small();
    let timeline = "+++\ntitle = \"A timeline\"\nas_of = [2024-10-21]\n+++\n";
    let record = |number: usize| {
        let (month, day) = (number % 12 + 1, number % 28 + 1);
        let published = if number < 520 { "2024-10-21" } else { "2024-10-22" };
        format!(
            "{{\"id\":\"e{number}\",\"date\":\"2024-{month:02}-{day:02}\",\"title\":\"Entry {number}\",\
             \"sources\":[{{\"publisher\":\"Post\",\"published\":\"{published}\"}}]}}\n"
        )
    };
    let records: String = (0..560).map(record).collect();
    let site = site.with("content/tl/timeline.md", timeline).with("content/tl/events.jsonl", &records);
    site.remove("content/tl/events/one.md");
    site.build();
    let overview = site.read("public/tl/_/as-of/2024-10-21.html");
    assert!(overview.contains("520 entries from 1 source."));
    assert!(overview.contains("href=\"../../_/as-of/2024-10-21/months/2024-01.html\""), "{overview}");
    let month = site.read("public/tl/_/as-of/2024-10-21/months/2024-01.html");
    assert!(month.contains("As known on") && month.contains("href=\"../../../../_/as-of/2024-10-21.html\""));
    let today = site.read("public/tl/_/months/2024-01.html");
    assert_eq!((entries(&month).len(), entries(&today).len()), (44, 47));
    assert!(entries(&month).iter().all(|id| entries(&today).contains(id)));
    // Every link of these pages leads to a file.
    for (path, page) in [("tl/_/as-of/x", &overview), ("tl/_/as-of/2024-10-21/months/x", &month)] {
        for link in page.split("href=\"").skip(1).filter_map(|rest| rest.split(['"', '#']).next()) {
            if link.is_empty() || link.contains(':') {
                continue;
            }
            let target = site.path().join("public").join(path).parent().expect("a folder").join(link);
            assert!(target.exists(), "{path}: {link}");
        }
    }
}
