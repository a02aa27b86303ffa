//! `linimasa export` as a user meets it.

use crate::feeds::worst;
use crate::support::Site;

fn two() -> Site {
    Site::fixture("features")
}

fn only(site: &Site) -> String {
    let mut timelines: Vec<String> = std::fs::read_dir(site.path().join("content"))
        .expect("the content")
        .flatten()
        .filter(|entry| entry.path().join("timeline.md").exists())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    timelines.sort();
    timelines.remove(0)
}

#[test]
fn an_export_goes_to_standard_output_and_its_losses_are_told_apart() {
    let site = Site::small().with(
        "content/tl/events/two.md",
        "+++\ndate = \"../2024-10-22\"\ntitle = \"Denied\"\nkind = \"denial\"\nspeaker = { name = \"Port\" }\n\
         responds_to = [\"one\"]\nfigures = [{ value = 3, unit = \"ships\" }]\n+++\n",
    );
    let run = site.run(&["export", "timelinejs"]);
    assert_eq!(run.code(), 0, "{}", run.stderr());
    let json: serde_json::Value = serde_json::from_str(&run.stdout()).expect("JSON");
    assert_eq!(json["events"].as_array().map(Vec::len), Some(2));
    let said = "exported `tl` (en) as TimelineJS (JSON): 2 entries\nas words only:\n        1  date: open or unknown end\n\
                \x20       2  kind\n        1  speaker\nleft out:\n        1  figures\n        1  relations\n";
    assert_eq!(run.stderr(), said);
}

#[test]
fn what_a_build_writes_is_what_an_export_gives() {
    let site = two();
    let timeline = only(&site);
    site.build();
    for (format, file) in [
        ("json", "timeline.json"),
        ("csv", "events.csv"),
        ("timelinejs", "timelinejs.json"),
        ("timelinejs-csv", "timelinejs.csv"),
        ("markwhen", "timeline.mw"),
    ] {
        let run = site.run(&["export", format, &timeline, "--out", "here"]);
        assert_eq!((run.code(), run.stdout().as_str()), (0, ""), "{}", run.stderr());
        assert_eq!(site.read("here"), site.read(&format!("public/{timeline}/_/{file}")), "{format}");
        assert!(!site.exists("here.part"));
    }
}

#[test]
fn wrong_names_are_answered_with_the_right_ones() {
    let site = Site::small().with("content/two/timeline.md", "+++\ntitle = \"Two\"\n+++\n");
    let said = |args: &[&str]| {
        let run = site.run(args);
        assert_eq!(run.code(), 2, "{}", run.stderr());
        run.stderr()
    };
    assert_eq!(said(&["export", "csv"]), "error: there are several timelines\nhelp: name one of `tl`, `two`\n");
    assert_eq!(said(&["export", "csv", "tll"]), "error: there is no timeline `tll`\nhelp: did you mean `tl`?\n");
    let lang = said(&["export", "csv", "tl", "--lang", "id"]);
    assert_eq!(lang, "error: the site has no language `id`\nhelp: name one of `en`\n");
    let nowhere = said(&["export", "csv", "--content", "nowhere"]);
    assert_eq!(nowhere, "error: there is no content folder `nowhere`\nhelp: name it with `--content DIR`\n");
}

#[test]
fn after_an_error_nothing_is_exported_and_the_last_export_stays() {
    let site = Site::small();
    assert_eq!(site.run(&["export", "csv", "--out", "here.csv"]).code(), 0);
    let before = site.read("here.csv");
    let site = site.with("content/tl/events/two.md", "+++\ndate = \"2024-13\"\ntitle = \"Bad\"\n+++\n");
    let run = site.run(&["export", "csv", "--out", "here.csv"]);
    assert_eq!(run.code(), 1);
    assert!(run.stderr().contains("there is no month 13") && run.stderr().ends_with("nothing was exported\n"));
    assert_eq!(site.read("here.csv"), before);
    let run = Site::small().run(&["export", "csv", "--out", "no/such/folder.csv"]);
    assert_eq!(run.code(), 1);
    assert!(run.stderr().starts_with("error: cannot write no/such/folder.csv: "), "{}", run.stderr());
}

#[test]
fn nothing_an_author_writes_runs_in_an_export() {
    let site = worst();
    site.build();
    let json: serde_json::Value = serde_json::from_str(&site.read("public/tl/_/timelinejs.json")).expect("JSON");
    let slide = &json["events"][0];
    for html in [
        &slide["text"]["headline"],
        &slide["text"]["text"],
        &slide["media"]["caption"],
        &json["title"]["text"]["headline"],
    ] {
        let html = html.as_str().expect("HTML");
        assert!(!html.contains("<script") && !html.contains("href=\"javascript:"), "{html}");
    }
    for name in ["events.csv", "timelinejs.csv"] {
        let table = site.read(&format!("public/tl/_/{name}"));
        for row in csv::Reader::from_reader(table.as_bytes()).records() {
            let row = row.expect("a row");
            assert!(row.iter().all(|cell| !cell.starts_with(['=', '@', '+'])), "{row:?}");
        }
    }
    let markwhen = site.read("public/tl/_/timeline.mw");
    assert_eq!(markwhen.lines().filter(|line| line.starts_with("2024-10-21:")).count(), 1);
    assert!(!markwhen.contains("](javascript:"));
    let page = site.read("public/tl/worst.html");
    let block = page.split("ld+json\">").nth(1).and_then(|rest| rest.split("</script>").next()).expect("JSON-LD");
    let data: serde_json::Value = serde_json::from_str(block).expect("JSON");
    assert!(data["headline"].as_str().expect("a headline").contains("<script>alert(1)</script>"));
}
