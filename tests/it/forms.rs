//! The same records in every form that the format allows give the same pages.

use crate::support::Site;

const FRONT: &str =
    "+++\ntitle = \"Forms\"\n[[counts]]\nid = \"people\"\nlabel = \"people\"\nshape = \"disc\"\n+++\n\nProse.\n";
const ACTORS: &str = "[a]\nname = \"Ann\"\nside = \"s\"\n\n[s]\nname = \"State\"\n";
const SOURCES: &str = "[src]\npublisher = \"Outlet\"\nagency = \"Agency\"\npublished = 2024-10-22\n";

fn site() -> Site {
    Site::empty()
        .with("content/site.toml", "title = \"Site\"\nlanguages = [\"en\", \"id\"]\n")
        .with("content/tl/timeline.md", FRONT)
        .with(
            "content/tl/timeline.id.md",
            "---\ntitle: Bentuk\ncounts:\n  - { id: people, label: orang }\n---\n\nProsa.\n",
        )
        .with("content/tl/actors.toml", ACTORS)
        .with("content/tl/sources.toml", SOURCES)
}

const TOML: &str = r#"id = "one"
date = "2024-10-14/2024-10-20"
title = "Ann says 3 to 5, or so"
kind = "estimate"
speaker = ["a"]
about = ["s"]
tags = ["x", "y"]
importance = 2
sources = ["src"]
summary = "Short; with *words*."

[place]
name = "Town"
lat = 1.5
lon = -2

[[figures]]
count = "people"
min = 3
max = 5

[[differences]]
key = "d"
note = "They differ."
sources = ["src"]
"#;

const YAML: &str = "id: one
date: 2024-10-14/2024-10-20
title: Ann says 3 to 5, or so
kind: estimate
speaker: [a]
about: [s]
tags: [x, y]
importance: 2
sources: [src]
summary: Short; with *words*.
place: { name: Town, lat: 1.5, lon: -2 }
figures:
  - { count: people, min: 3, max: 5 }
differences:
  - key: d
    note: They differ.
    sources: [src]
";

const JSON: &str = r#"{"id":"one","date":"2024-10-14/2024-10-20","title":"Ann says 3 to 5, or so","kind":"estimate","speaker":["a"],"about":["s"],"tags":["x","y"],"importance":2,"sources":["src"],"summary":"Short; with *words*.","place":{"name":"Town","lat":1.5,"lon":-2},"figures":[{"count":"people","min":3,"max":5}],"differences":[{"key":"d","note":"They differ.","sources":["src"]}],"body":"Body with **weight**."}"#;

const CSV: &str = r#"id,date,title,kind,speaker,about,tags,importance,sources,summary,place.name,place.lat,place.lon,figures,differences,body
one,2024-10-14/2024-10-20,"Ann says 3 to 5, or so",estimate,a,s,x;y,2,src,Short; with *words*.,Town,1.5,-2,"[{""count"":""people"",""min"":3,""max"":5}]","[{""key"":""d"",""note"":""They differ."",""sources"":[""src""]}]",Body with **weight**.
"#;

fn forms() -> Vec<(&'static str, Site)> {
    let indented = YAML.lines().map(|line| format!("  {line}\n")).collect::<String>();
    let table = TOML.replace("[place]", "[event.place]").replace("[[figures]]", "[[event.figures]]");
    let table = table.replace("[[differences]]", "[[event.differences]]");
    let body = "body = \"Body with **weight**.\"\n";
    vec![
        (
            "TOML front matter",
            site().with("content/tl/events/one.md", &format!("+++\n{TOML}+++\n\nBody with **weight**.\n")),
        ),
        (
            "YAML front matter",
            site().with("content/tl/events/one.md", &format!("---\n{YAML}---\n\nBody with **weight**.\n")),
        ),
        (
            "CRLF and a BOM",
            site().with(
                "content/tl/events/one.md",
                &format!("\u{feff}+++\n{TOML}+++\n\nBody with **weight**.\n").replace('\n', "\r\n"),
            ),
        ),
        (
            "another file name",
            site().with("content/tl/events/uno.md", &format!("+++\n{TOML}+++\n\nBody with **weight**.\n")),
        ),
        ("JSONL", site().with("content/tl/events.jsonl", &format!("\n{JSON}\n\n"))),
        ("CSV", site().with("content/tl/events.csv", CSV)),
        ("TOML", site().with("content/tl/events.toml", &format!("[[event]]\n{body}{table}"))),
        ("YAML", site().with("content/tl/events.yaml", &format!("-{}  body: Body with **weight**.\n", &indented[1..]))),
    ]
}

#[test]
fn every_form_gives_the_same_pages() {
    let forms = forms();
    let mut first = None;
    for (name, site) in &forms {
        let run = site.run(&["build"]);
        assert_eq!(run.code(), 0, "{name}: {}", run.stderr());
        let files = site.pages();
        assert!(files.iter().any(|(path, _)| path == "tl/one.html"), "{name}: {files:?}");
        match &first {
            None => first = Some(files),
            Some(first) => {
                for (expected, found) in first.iter().zip(&files) {
                    assert_eq!(
                        String::from_utf8_lossy(&expected.1),
                        String::from_utf8_lossy(&found.1),
                        "{name}: {}",
                        found.0
                    );
                }
                assert_eq!(first.len(), files.len(), "{name}");
            }
        }
    }
}

#[test]
fn translations_in_bulk_and_by_file_give_the_same_pages() {
    let by_file = site().with("content/tl/events/one.md", &format!("+++\n{TOML}+++\n\nBody.\n")).with(
        "content/tl/events/one.id.md",
        "+++\ntitle = \"Ann menyebut 3 sampai 5\"\nplace = \"Kota\"\n+++\n\nIsi.\n",
    );
    let in_bulk = site().with("content/tl/events/one.md", &format!("+++\n{TOML}+++\n\nBody.\n")).with(
        "content/tl/events.id.jsonl",
        "{\"id\":\"one\",\"title\":\"Ann menyebut 3 sampai 5\",\"place\":{\"name\":\"Kota\"},\"body\":\"Isi.\"}\n",
    );
    by_file.build();
    in_bulk.build();
    assert_eq!(by_file.pages(), in_bulk.pages());
    let page = by_file.read("public/id/tl/one.html");
    assert!(page.contains("Ann menyebut 3 sampai 5") && page.contains("Kota") && page.contains("Isi."), "{page}");
}

#[test]
fn forms_may_be_mixed_and_a_bulk_record_without_an_id_gets_one() {
    let site = site()
        .with("content/tl/events/one.md", &format!("+++\n{TOML}+++\n"))
        .with("content/tl/events.jsonl", "{\"date\":\"2024-11\",\"title\":\"A plain happening, twice!\"}\n")
        .with("content/tl/events.yaml", "- { date: 2024, title: 사건 }\n")
        .with("content/tl/events.csv", "date,title\n2024-12-01,From a sheet\n");
    site.build();
    let pages: Vec<String> = site
        .files("public/tl")
        .into_iter()
        .map(|(path, _)| path)
        .filter(|path| !path.contains('/') && path != "index.html")
        .collect();
    assert_eq!(
        pages,
        ["2024-11-a-plain-happening-twice.html", "2024-12-01-from-a-sheet.html", "2024-aec8e9de77.html", "one.html"]
    );
}
