//! `linimasa archive`: one object with everything, the same bytes each time.

use crate::support::{Site, files};
use std::collections::BTreeMap;
use std::path::Path;

/// A site with everything that an archive has a place for.
fn site() -> Site {
    let record = "+++\ndate = 2024-10-21\ntitle = \"The port says the ferry left on time\"\nkind = \"claim\"\n\
                  speaker = { name = \"Port of Merak\" }\nsources = [\"post\"]\nquote = \"on time\"\n+++\n\nA log.\n";
    Site::small()
        .with(
            "content/site.toml",
            "title = \"Site\"\nlicense = \"CC-BY-4.0\"\nauthors = [\"A. Wijaya\"]\n\
              publisher = \"Harbour desk\"\n",
        )
        .with("content/about.md", "+++\ntitle = \"About\"\n+++\n\nUs.\n")
        .with("content/media/a.svg", "<svg/>")
        .with("content/tl/timeline.md", "+++\ntitle = \"The ferry\"\nupdated = 2024-11-02\n+++\n")
        .with("content/tl/events/one.md", record)
        .with("content/tl/sources.toml", "[post]\npublisher = \"Post & Co\"\npublished = 2024-10-22\n")
        .with("content/tl/articles/post.txt", "It left on time, he said.\n")
        .with("content/tl/_notes.md", "not for others\n")
        .with("content/other/timeline.md", "+++\ntitle = \"Another\"\n+++\n")
        .with("content/other/events.jsonl", "{\"id\":\"x\",\"date\":\"2024\",\"title\":\"X\"}\n")
        .with("templates/entry.html", "<p>{{ page.title }}</p>\n")
}

fn archive(site: &Site, args: &[&str]) {
    let run = site.run(&[&["archive"], args].concat());
    assert_eq!(run.code(), 0, "{}", run.stderr());
}

fn paths(folder: &Path) -> Vec<String> {
    files(folder).into_iter().map(|(path, _)| path).collect()
}

#[test]
fn an_archive_holds_the_site_the_content_and_descriptions_of_both() {
    let site = site();
    site.build();
    archive(&site, &["--out", "bag"]);
    let bag = site.path().join("bag");
    let all: BTreeMap<String, Vec<u8>> = files(&bag).into_iter().collect();
    for path in [
        "bagit.txt",
        "bag-info.txt",
        "manifest-sha512.txt",
        "tagmanifest-sha512.txt",
        "data/README.txt",
        "data/CITATION.cff",
        "data/ro-crate-metadata.json",
        "data/datapackage.json",
        "data/events.csv",
        "data/events.jsonl",
        "data/bibliography.json",
        "data/bibliography.bib",
        "data/record-format.md",
        "data/content/tl/articles/post.txt",
        "data/templates/entry.html",
        "data/site/index.html",
    ] {
        assert!(all.contains_key(path), "{path} is missing");
    }
    assert!(!all.keys().any(|path| path.contains("_notes") || path.contains(".linimasa")), "{:?}", all.keys());

    let built: Vec<_> = site.files("public").into_iter().filter(|(path, _)| path != ".linimasa-manifest").collect();
    assert_eq!(files(&bag.join("data/site")), built, "the site is the one that `build` makes");
    assert!(site.read("bag/bag-info.txt").contains("Bagging-Date: 2024-11-02\n"), "{}", site.read("bag/bag-info.txt"));
    assert!(site.read("bag/data/CITATION.cff").contains("license: \"CC-BY-4.0\"\n"));
    assert!(site.read("bag/data/bibliography.bib").contains("publisher = {Post \\& Co}"));
    let line = site.read("bag/data/events.jsonl").lines().find(|line| line.contains("\"one\"")).map(str::to_owned);
    let record: serde_json::Value = serde_json::from_str(&line.expect("the record")).expect("JSON");
    assert_eq!(record["title"]["en"], "The port says the ferry left on time");
    assert_eq!(record["sources"][0]["publisher"], "Post & Co");
    assert_eq!(record["latest"], "2024-10-21T23:59:59");
}

/// Every line of the manifest against a checksum of our own, and no file without a line.
#[test]
fn every_file_has_its_checksum() {
    use sha2::{Digest, Sha512};
    let site = site();
    archive(&site, &["--out", "bag"]);
    let bag = site.path().join("bag");
    for (manifest, below) in [("manifest-sha512.txt", "data/"), ("tagmanifest-sha512.txt", "")] {
        let text = site.read(&format!("bag/{manifest}"));
        let lines: Vec<(&str, &str)> = text.lines().map(|line| line.split_once("  ").expect("two parts")).collect();
        for (sum, path) in &lines {
            let hex: String =
                Sha512::digest(std::fs::read(bag.join(path)).expect(path)).iter().map(|b| format!("{b:02x}")).collect();
            assert_eq!(*sum, hex, "{path}");
        }
        let listed: Vec<String> = lines.iter().map(|(_, path)| (*path).to_owned()).collect();
        let there = paths(&bag).into_iter().filter(|path| {
            path.starts_with(below) && path.starts_with("data/") != below.is_empty() && path != "tagmanifest-sha512.txt"
        });
        let mut there: Vec<String> = there.collect();
        there.sort();
        assert_eq!(listed, there);
    }
}

#[test]
fn the_same_content_gives_the_same_bytes() {
    let (one, two) = (site(), site());
    archive(&one, &["--out", "a.zip"]);
    let run = two.run_with(
        &["archive", "--out", "a.zip"],
        &[("TZ", "Asia/Jakarta"), ("RAYON_NUM_THREADS", "7"), ("LC_ALL", "id_ID.UTF-8")],
    );
    assert_eq!(run.code(), 0, "{}", run.stderr());
    let bytes = |site: &Site| std::fs::read(site.path().join("a.zip")).expect("an archive");
    assert_eq!(bytes(&one), bytes(&two));
    let before = bytes(&one);
    let run = one.run_with(&["archive", "--out", "a.zip"], &[("SOURCE_DATE_EPOCH", "1700000000")]);
    assert_eq!(run.code(), 0, "{}", run.stderr());
    assert_ne!(bytes(&one), before, "the date that was asked for is not in it");
    let left: Vec<_> = std::fs::read_dir(one.path()).expect("the folder").flatten().map(|e| e.file_name()).collect();
    assert_eq!(left.len(), 3, "nothing else is left behind: {left:?}");
}

#[test]
fn one_timeline_can_be_archived_alone() {
    let site = site();
    archive(&site, &["tl/", "--out", "tl"]);
    assert!(site.exists("tl/data/site/tl/one.html") && site.exists("tl/data/content/about.md"));
    assert!(!site.exists("tl/data/site/other") && !site.exists("tl/data/content/other"));
    assert!(!site.read("tl/data/site/index.html").contains("other/index.html"));
    assert!(!site.read("tl/data/events.jsonl").contains("\"other\""));
}

#[test]
fn what_stops_an_archive_is_said_and_nothing_is_left_behind() {
    let site = site().with("there/file.txt", "mine\n");
    let said = |args: &[&str], code: i32| {
        let run = site.run(&[&["archive"], args].concat());
        assert_eq!(run.code(), code, "{}", run.stderr());
        run.stderr()
    };
    assert_eq!(said(&["tl2", "--out", "a.zip"], 2), "error: there is no timeline `tl2`\nhelp: did you mean `tl`?\n");
    assert_eq!(
        said(&["--out", "there"], 1),
        "error: `there` exists already\nhelp: name a new folder, or a file that ends in `.zip`\n"
    );
    assert!(said(&["--out", "content/a.zip"], 1).contains("would lie in the content"));
    let epoch = site.run_with(&["archive", "--out", "a.zip"], &[("SOURCE_DATE_EPOCH", "today")]);
    assert_eq!(epoch.code(), 2);
    assert!(epoch.stderr().starts_with("error: SOURCE_DATE_EPOCH is no number of seconds: `today`\n"));

    let site = site.with("content/tl/articles/Post.txt", "It left.\n");
    let run = site.run(&["archive", "--out", "a.zip"]);
    assert_eq!(run.code(), 1);
    let expected = "error: `content/tl/articles/Post.txt` and `content/tl/articles/post.txt` are one name on some systems\n\
                    help: rename it: an archive has to open on every system\n";
    assert_eq!(run.stderr(), expected);
    site.remove("content/tl/articles/Post.txt");

    let site = site.with("content/tl/events/two.md", "+++\ndate = \"2024-13\"\ntitle = \"Bad\"\n+++\n");
    let run = site.run(&["archive", "--out", "a.zip"]);
    assert_eq!(run.code(), 1);
    assert!(run.stderr().ends_with("nothing was archived: 1 error\n"), "{}", run.stderr());
    let left: Vec<_> = std::fs::read_dir(site.path()).expect("the folder").flatten().map(|e| e.file_name()).collect();
    assert_eq!(left.len(), 3, "nothing is left behind: {left:?}");
}
