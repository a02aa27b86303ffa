//! `linimasa check` and `linimasa explain`: each rule word for word, the formats, and that every code is explained.
//!
//! `tests/sites/checks/CASE/` are sites, each with what `check` says of it.

use crate::support::{Run, Site, assert_snapshot, repository, sites};
use linimasa::check::{codes, explain, rules_in_markdown};
use serde_json::Value;
use std::collections::BTreeSet;

fn cases() -> Vec<String> {
    let cases = std::fs::read_dir(sites().join("checks")).expect("the fixtures are there");
    let mut names: Vec<String> =
        cases.map(|case| case.expect("a readable folder").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// What is said before the summary, which has a time in it.
fn said(run: &Run) -> String {
    let said = run.stderr();
    said[..said.find("checked 1 timeline").unwrap_or(said.len())].to_owned()
}

fn json(run: &Run) -> Value {
    serde_json::from_str(&run.stdout()).unwrap_or_else(|error| panic!("{error}: {}", run.stdout()))
}

fn found_codes(run: &Run) -> Vec<String> {
    let document = json(run);
    let diagnostics = document["diagnostics"].as_array().expect("a list");
    diagnostics.iter().map(|found| found["code"].as_str().expect("a code").to_owned()).collect()
}

#[test]
fn every_rule_says_where_what_and_what_to_do() {
    let mut wrong = Vec::new();
    for case in cases() {
        let site = Site::fixture(&format!("checks/{case}"));
        let run = site.run(&["check"]);
        let snapshot = sites().join("checks").join(&case).join("stderr.txt");
        let said = said(&run);
        let code = i32::from(said.contains("error["));
        let compared = std::panic::catch_unwind(|| assert_snapshot(&said, &snapshot));
        if compared.is_err() || run.code() != code || !run.stdout().is_empty() || site.exists("public") {
            wrong.push(format!("{case} (exit code {})", run.code()));
        }
    }
    assert!(wrong.is_empty(), "these differ from their snapshots: {wrong:#?}");
}

#[test]
fn a_site_without_findings_is_counted() {
    let run = Site::small().run(&["check"]);
    assert_eq!(run.code(), 0);
    let said = run.stderr();
    assert!(said.starts_with("checked 1 timeline: 1 entry on "), "{said}");
    assert!(said.contains(" pages, in "), "{said}");
    assert!(said.ends_with("\n  0 errors, 0 warnings\n"), "{said}");
}

#[test]
fn what_stops_a_build_comes_first() {
    let site = Site::fixture("checks/skipped");
    let run = site.run(&["check"]);
    let last = "no rule was asked: what stops a build comes first (2 errors, 0 warnings)\n";
    assert!(run.stderr().ends_with(last), "{}", run.stderr());
    let run = site.run(&["check", "--format", "json"]);
    assert_eq!((run.code(), json(&run)["checked"].clone()), (1, Value::Null));
    assert_eq!(found_codes(&run), ["bad-date", "unknown-key"]);
}

#[test]
fn drafts_are_checked_when_asked_for() {
    let site = Site::fixture("checks/statement-without-source");
    let codes = |args: &[&str]| found_codes(&site.run(args)).join(" ");
    assert_eq!(codes(&["check", "--format", "json"]), "statement-without-source draft-left-out");
    assert_eq!(codes(&["check", "--drafts", "--format", "json"]), "statement-without-source statement-without-source");
}

#[test]
fn heavy_pages_are_named_with_their_weight() {
    // Digits of a generator: they do not get smaller in gzip than half their number.
    let mut numbers = crate::support::Numbers::new(7);
    let mut noise = |count: usize| -> String {
        (0..count).map(|_| char::from_digit(numbers.next(16) as u32, 16).expect("a digit")).collect()
    };
    let script = format!("// {}\n", noise(8_000));
    let words = format!("<p data-noise=\"{}\">{{{{ t.not_found_text }}}}</p>", noise(12_000));
    let site = Site::small().with("templates/linimasa.js", &script).with("templates/entry.html", &words);
    let run = site.run(&["check", "--format", "json"]);
    assert_eq!(run.code(), 0, "{}", run.stdout());
    let document = json(&run);
    let found = document["diagnostics"].as_array().expect("a list");
    let lines: Vec<String> = found
        .iter()
        .map(|found| {
            format!("{}: {}", found["file"].as_str().expect("a file"), found["message"].as_str().expect("words"))
        })
        .collect();
    let expected = [
        ("content/tl/events/one.md: the entry's page `tl/one.html` weighs ", " KB; the budget is 3.50 KB"),
        ("templates/linimasa.js: the script `linimasa.js` weighs ", " KB; the budget is 3.00 KB"),
    ];
    assert_eq!(lines.len(), 2, "{lines:#?}");
    for (line, (start, end)) in lines.iter().zip(expected) {
        assert!(line.starts_with(start) && line.ends_with(end), "{line}");
    }
    // What the author writes is not what makes a page heavy.
    let body = format!("+++\ndate = 2024-10-21\ntitle = \"Something happens\"\n+++\n\nFirst.\n\n{}\n", noise(9_000));
    let site = Site::small().with("content/tl/events/one.md", &body);
    assert_eq!(found_codes(&site.run(&["check", "--format", "json"])), Vec::<String>::new());
}

#[test]
fn json_is_one_document_by_its_schema() {
    let schema: Value = serde_json::from_str(
        &std::fs::read_to_string(repository().join("docs/check.schema.json")).expect("the schema"),
    )
    .expect("JSON");
    for case in ["dead-link", "duplicate-record", "skipped"] {
        let document = json(&Site::fixture(&format!("checks/{case}")).run(&["check", "--format", "json"]));
        let diagnostic = &schema["$defs"]["diagnostic"];
        has_the_keys_of(&schema, &document);
        for found in document["diagnostics"].as_array().expect("a list") {
            has_the_keys_of(diagnostic, found);
            if let Some(related) = found.get("related") {
                has_the_keys_of(&diagnostic["properties"]["related"], related);
            }
        }
    }
}

/// Every required key is there, and no key that the schema does not tell of.
fn has_the_keys_of(schema: &Value, value: &Value) {
    let keys: BTreeSet<&String> = value.as_object().expect("an object").keys().collect();
    let known: BTreeSet<&String> = schema["properties"].as_object().expect("properties").keys().collect();
    assert!(keys.is_subset(&known), "{keys:?} are not all in {known:?}");
    for required in schema["required"].as_array().expect("a list") {
        assert!(keys.iter().any(|key| *key == required), "{required} is missing in {value}");
    }
}

#[test]
fn annotations_are_escaped() {
    let site = Site::small().with("content/tl/50%, a:b.md", "");
    let run = site.run(&["check", "--format", "github"]);
    assert_eq!(run.code(), 1);
    let expected =
        "::error file=content/tl/50%25%2C a%3Ab.md,line=1,endLine=1,col=1,endColumn=1,title=unexpected-file::";
    assert!(run.stdout().starts_with(expected), "{}", run.stdout());
    assert_eq!(run.stdout().lines().count(), 1, "{}", run.stdout());
}

#[test]
fn sarif_has_what_its_readers_need() {
    let run = Site::fixture("checks/duplicate-record").run(&["check", "--format", "sarif"]);
    let log = json(&run);
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    assert_eq!(run["tool"]["driver"]["name"], "linimasa");
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    let rules = run["tool"]["driver"]["rules"].as_array().expect("rules");
    let results = run["results"].as_array().expect("results");
    assert!(!results.is_empty());
    for result in results {
        let rule = &rules[result["ruleIndex"].as_u64().expect("a number") as usize];
        assert_eq!(rule["id"], result["ruleId"]);
        assert!(rule["shortDescription"]["text"].as_str().is_some_and(|text| text.len() > 20), "{rule}");
        assert!(["error", "warning"].contains(&result["level"].as_str().expect("a level")));
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], "content/tl/events.jsonl");
        assert!(place["region"]["startLine"].as_u64().is_some_and(|line| line > 0));
    }
    let other = &results[0]["relatedLocations"][0];
    assert_eq!(other["message"]["text"], "the other record");
}

/// Codes whose example is no folder of small texts.
const WITHOUT_EXAMPLE: [&str; 8] = [
    "unreadable-file",
    "not-utf-8",
    "link-outside-content",
    "file-too-large",
    "no-site-file",
    "page-weight",
    "external-link-broken",
    "external-link-unverified",
];

#[test]
fn every_code_is_explained_by_an_example_that_triggers_it() {
    let mut wrong = Vec::new();
    for code in codes() {
        let explanation = explain(code).expect("it is listed");
        let files = files(&explanation);
        if files.is_empty() {
            if !WITHOUT_EXAMPLE.contains(&code) {
                wrong.push(format!("{code} has no example"));
            }
            continue;
        }
        let site = files.into_iter().fold(Site::small(), |site, (path, text)| site.with(path, text));
        let found = found_codes(&site.run(&["check", "--format", "json"]));
        if !found.iter().any(|found| found == code) {
            wrong.push(format!("{code}: its example gives {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The files of an example: a path in backticks on a line of its own, then a fenced block.
fn files(markdown: &str) -> Vec<(&str, &str)> {
    let mut files = Vec::new();
    let mut rest = markdown;
    while let Some((before, after)) = rest.split_once("`\n\n```") {
        let path = before.rsplit("\n`").next().expect("a line");
        let (_, text) = after.split_once('\n').expect("an info string");
        let (text, after) = text.split_once("```").expect("a closed block");
        files.push((path, text));
        rest = after;
    }
    files
}

#[test]
fn every_code_of_the_source_is_explained() {
    let source = std::fs::read_to_string(repository().join("src/diag/problem.rs")).expect("the source");
    let list = source.split("pub fn code").nth(1).and_then(|rest| rest.split("pub fn severity").next()).expect("codes");
    let written: BTreeSet<&str> = list.split('"').skip(1).step_by(2).collect();
    let known: BTreeSet<&str> = codes().collect();
    let missing: Vec<_> = written.difference(&known).collect();
    assert!(missing.is_empty(), "docs/codes.md lacks {missing:?}");
    assert_eq!(codes().count(), known.len(), "a code is explained twice");
}

#[test]
fn explain_prints_what_a_code_means() {
    let site = Site::empty();
    let run = site.run(&["explain", "duplicate-key"]);
    assert_eq!((run.code(), run.stdout()), (0, explain("duplicate-key").expect("a code")));
    assert!(run.stdout().starts_with("# duplicate-key\n\nError. A key is written twice in one table"));
    let run = site.run(&["explain", "ded-link"]);
    assert_eq!(run.code(), 2);
    assert_eq!(run.stderr(), "error: there is no code `ded-link`\nhelp: did you mean `dead-link`?\n");
    let run = site.run(&["explain", "xyzzy-plugh"]);
    assert_eq!(run.stderr(), "error: there is no code `xyzzy-plugh`\nhelp: `linimasa explain` lists all codes\n");
    let listed = site.run(&["explain"]).stdout();
    assert_eq!(listed.lines().collect::<Vec<_>>(), codes().collect::<Vec<_>>());
}

#[test]
fn the_manual_has_every_rule() {
    let path = repository().join("docs/check.md");
    let manual = std::fs::read_to_string(&path).expect("the manual");
    let (before, rules) = manual.split_once("## Rules\n\n").expect("the list of rules");
    let expected = rules_in_markdown();
    if std::env::var_os("SNAPSHOTS").is_some_and(|action| action == "overwrite") {
        std::fs::write(&path, format!("{before}## Rules\n\n{expected}")).expect("the manual can be written");
        return;
    }
    assert_eq!(rules, expected, "run the tests with SNAPSHOTS=overwrite");
}

#[test]
fn a_folder_that_does_not_exist_is_wrong_usage() {
    let run = Site::empty().run(&["check"]);
    assert_eq!(run.code(), 2);
    assert_eq!(run.stderr(), "error: there is no content folder `content`\nhelp: name it with `--content DIR`\n");
}
