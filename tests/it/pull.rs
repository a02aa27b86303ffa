//! `linimasa pull`: what it prints, what it adds to a timeline, and what it says of inputs that are none.

use crate::support::{Run, Site, shared};
use serde_json::Value;
use std::collections::HashMap;

const TEXT: &str = "Reuters melaporkan pada tanggal 21 Oktober bahwa Kementerian Perhubungan menolak menjawab pertanyaan tentang kapal itu.\n\
    Juru bicara pelabuhan, Sari Wulandari, mengatakan kapal itu berangkat tepat waktu. Ia menegaskan bahwa tidak ada penumpang yang tertinggal.\n\
    [iklan_2]\nSumber: https://asal.example/kapal-185241021162851749.htm\nKomentar (0)";

fn record(id: &str, text: &str) -> String {
    serde_json::json!({ "id": id, "text": text }).to_string()
}

fn objects(run: &Run) -> Vec<Value> {
    run.stdout().lines().map(|line| serde_json::from_str(line).expect("an object a line")).collect()
}

fn filter(lines: &[u8]) -> Vec<Value> {
    let run = Site::empty().run_reading(&["pull", "--format", "jsonl", "-"], lines);
    assert_eq!((run.code(), run.stderr().as_str()), (0, ""));
    objects(&run)
}

#[test]
fn the_filter_keeps_order_and_ids_and_answers_every_line() {
    let mut lines: Vec<u8> = Vec::new();
    for number in 0..200 {
        lines.extend(
            format!("{{\"id\": {number}, \"lang\": \"id\", \"text\": {:?}}}\n", format!("Nomor {number}. {TEXT}"))
                .bytes(),
        );
    }
    lines.extend(b"no json\n{\"id\": \"empty\", \"text\": \" \"}\n{\"id\": \"none\"}\n[1]\n");
    lines.extend(
        b"{\"id\": \"page\", \"html\": \"<nav><a href=x>Home</a></nav>\"}\n{\"id\": \"\xff\", \"text\": \"x\"}\n",
    );
    let found = filter(&lines);
    let ids: Vec<&Value> = found.iter().map(|object| &object["id"]).collect();
    assert_eq!(found.len(), 206);
    assert!((0..200).all(|number| ids[number].as_u64() == Some(number as u64)));
    assert!(found[..200].iter().all(|object| object["errors"] == Value::Array(Vec::new())
        && object["drafts"].as_array().is_some_and(|drafts| drafts.len() == 3)));
    for (object, reason) in found[200..].iter().zip([
        "no JSON",
        "empty",
        "neither `html` nor `text`",
        "no JSON object",
        "no article",
        "no JSON",
    ]) {
        let error = object["errors"][0].as_str().expect("a reason");
        assert!(error.contains(reason) && object["drafts"] == Value::Array(Vec::new()), "{error}");
    }
}

#[test]
fn offsets_are_code_points_into_the_untouched_text() {
    let text = format!("\u{1f6a2} Kapal 😀 di pelabuhan\r\n{}", TEXT.replace('\n', "\r\n"));
    let found = filter((record("a", &text) + "\n").as_bytes());
    let object = &found[0];
    assert_eq!(object["text"], Value::from(text.as_str()));
    assert_eq!((object["published"].as_str(), object["lang"].as_str()), (Some("2024-10-21"), Some("id")));
    assert_eq!(object["original"]["url"], Value::from("https://asal.example/kapal-185241021162851749.htm"));
    let points: Vec<char> = text.chars().collect();
    let cut = |start: &Value, end: &Value| -> String {
        let at = |value: &Value| usize::try_from(value.as_u64().expect("an offset")).expect("small");
        points[at(start)..at(end)].iter().collect()
    };
    let times = object["temporal"].as_array().expect("a list");
    assert!(times.iter().all(|time| cut(&time["start"], &time["end"]) == time["text"]));
    assert!(
        times
            .iter()
            .any(|time| time["value"] == "2024-10-21" && time["type"] == "DATE" && time["boilerplate"] == false)
    );
    let drafts = object["drafts"].as_array().expect("a list");
    let speakers: Vec<&str> = drafts.iter().filter_map(|draft| draft["speaker"].as_str()).collect();
    assert_eq!(speakers, ["Kementerian Perhubungan", "Sari Wulandari", "Sari Wulandari"]);
    assert_eq!((drafts[0]["outlet"].as_str(), drafts[0]["kind"].as_str()), (Some("Reuters"), Some("no-comment")));
    for draft in drafts {
        let evidence = &draft["evidence"];
        assert_eq!(cut(&evidence["start"], &evidence["end"]), evidence["text"]);
        assert!(draft["why"].as_array().is_some_and(|why| !why.is_empty()));
    }
}

#[test]
fn a_year_that_nobody_gives_is_not_invented() {
    let text = "Sari Wulandari mengatakan pada 21 Oktober bahwa kapal itu terlambat. Kemarin kapal lain berangkat tepat waktu.";
    let found = filter((record("a", text) + "\n").as_bytes());
    assert_eq!((&found[0]["published"], &found[0]["temporal"][0]["value"]), (&Value::Null, &Value::from("XXXX-10-21")));
    let year = |value: &Value| value.as_str().is_some_and(|value| value.starts_with("20"));
    assert!(found[0]["temporal"].as_array().is_some_and(|times| times.iter().all(|time| !year(&time["value"]))));
    let dated =
        Site::empty().run_reading(&["pull", "--format", "jsonl", "--published", "2024-10-22", "-"], text.as_bytes());
    assert_eq!(objects(&dated)[0]["temporal"][0]["value"], Value::from("2024-10-21"));
}

fn timeline() -> Site {
    Site::small()
        .with("content/tl/sources.toml", "# What was read.\n\n[old]\npublisher = \"Old Post\" # kept\n")
        .with("content/tl/actors.toml", "[sari]\nname = \"Sari Wulandari\"\n")
        .with("in/kapal.txt", TEXT)
}

const INTO: [&str; 4] = ["pull", "in", "--timeline", "tl"];

#[test]
fn drafts_go_into_a_timeline_once() {
    let site = timeline();
    let run = site.run(&INTO);
    assert_eq!((run.code(), run.stdout().as_str()), (0, ""), "{}", run.stderr());
    assert!(run.stderr().starts_with("added 1 article and 3 drafts to `tl`"), "{}", run.stderr());
    assert!(run.stderr().contains("not in `actors.toml`: Kementerian Perhubungan"), "{}", run.stderr());
    let sources = site.read("content/tl/sources.toml");
    assert!(
        sources
            .starts_with("# What was read.\n\n[old]\npublisher = \"Old Post\" # kept\n\n[asal-example-2024-10-21]\n"),
        "{sources}"
    );
    assert_eq!(site.read("content/tl/articles/asal-example-2024-10-21.txt"), TEXT);
    let draft = site.read("content/tl/events/asal-example-2024-10-21-02.md");
    for line in ["kind = \"statement\"", "speaker = \"sari\"", "draft = true"] {
        assert!(draft.lines().any(|found| found == line), "{line} in {draft}");
    }
    let first = site.read("content/tl/events/asal-example-2024-10-21-01.md");
    assert!(
        first.contains("via = [\"Reuters\"]") && first.contains("date = \"2024-10-21\"\ndate_basis = \"21 Oktober\""),
        "{first}"
    );

    let built = site.run(&["build", "--drafts"]);
    assert_eq!(built.code(), 0, "{}", built.stderr());
    let page = site.read("public/tl/index.html");
    assert!(page.matches("<mark>Draft</mark>").count() >= 3 && page.contains("Reuters"), "{page}");
    assert_eq!(site.run(&["build"]).code(), 0);

    site.write("content/tl/events/asal-example-2024-10-21-02.md", b"+++\ndate = 2024-10-21\ntitle = \"Edited\"\n+++\n");
    site.remove("content/tl/events/asal-example-2024-10-21-03.md");
    let before = site.files("content");
    let again = site.run(&INTO);
    assert!(again.stderr().starts_with("added 0 articles and 0 drafts"), "{}", again.stderr());
    assert_eq!(site.files("content"), before);
}

#[test]
fn a_timeline_has_to_be_there_and_an_article_to_be_named() {
    let site = timeline();
    let run = site.run(&["pull", "in", "--timeline", "nowhere"]);
    assert_eq!(run.code(), 2);
    assert!(run.stderr().starts_with("error: there is no timeline in"), "{}", run.stderr());
    let nameless = site.with("in/kapal.txt", "Sari Wulandari mengatakan kapal itu terlambat.");
    let run = nameless.run(&INTO);
    assert_eq!(run.code(), 1);
    assert!(run.stderr().contains("neither an outlet nor an address"), "{}", run.stderr());
    assert!(!nameless.exists("content/tl/articles"));
}

#[test]
fn broken_inputs_are_named_and_the_others_are_read() {
    let site = Site::empty().with("in/b.txt", TEXT).with("in/skipped.png", "x").with("in/_hidden.txt", "x");
    let page = format!("<article><p>{}</p></article>", TEXT.replace('\n', "</p><p>"));
    let packed = gzip(page.as_bytes());
    site.write("in/a.html.gz", &packed[..packed.len() - 12]);
    site.write("in/c.txt", b"\xcf\xf0\xe8\xe2\xe5\xf2");
    site.write("in/d.html.gz", &packed);
    site.write("in/e.html", "<div>".repeat(100_000).as_bytes());
    let run = site.run(&["pull", "in", "missing.txt"]);
    assert_eq!(run.code(), 1);
    let errors: Vec<String> = run.stderr().lines().map(str::to_owned).collect();
    let expected = [
        ("in/a.html.gz", "cut off"),
        ("in/c.txt", "encoding"),
        ("in/e.html", "no article"),
        ("missing.txt", "No such file"),
    ];
    assert_eq!(errors.len(), expected.len(), "{errors:?}");
    for (line, (name, reason)) in errors.iter().zip(expected) {
        assert!(line.starts_with(&format!("error: {name}: ")) && line.contains(reason), "{line}");
    }
    assert_eq!(
        run.stdout().matches("no-comment: Kementerian Perhubungan (via Reuters)").count(),
        2,
        "{}",
        run.stdout()
    );
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    std::io::Write::write_all(&mut packed, bytes).expect("memory");
    packed.finish().expect("memory")
}

#[test]
fn explanations_name_every_decision() {
    let site = Site::empty().with("a.txt", &format!("{TEXT}\n\u{1b}[2J"));
    let run = site.run(&["pull", "--explain", "a.txt"]);
    let out = run.stdout();
    for words in [
        "time “21 Oktober” = 2024-10-21",
        "left out: advert",
        "draft 1: 2024-10-21, no-comment: Kementerian Perhubungan (via Reuters)",
        "reprint of https://asal.example",
    ] {
        assert!(out.contains(words), "{words} in {out}");
    }
    assert!(!out.contains('\u{1b}'), "neither colours without a terminal nor what the article would do to one");
}

/// The article that the project began with: every statement of its annotation, and nothing else's.
#[test]
fn the_first_article_gives_every_statement() {
    let (Some(article), Some(gold)) =
        (shared("articles/2024-10-21-thanhnien.id.txt"), shared("gold/2024-10-21-thanhnien.id.json"))
    else {
        return;
    };
    let gold: Value = serde_json::from_slice(&std::fs::read(gold).expect("the gold")).expect("JSON");
    let run = Site::empty().run(&["pull", "--format", "jsonl", article.to_str().expect("UTF-8")]);
    let found = objects(&run);
    let drafts = found[0]["drafts"].as_array().expect("a list");
    let span = |start: &Value, end: &Value| start.as_u64().zip(end.as_u64()).expect("offsets");
    let overlap = |a: (u64, u64), b: (u64, u64)| a.1.min(b.1).saturating_sub(a.0.max(b.0));
    let evidence = |draft: &Value| span(&draft["evidence"]["start"], &draft["evidence"]["end"]);
    for part in gold["boilerplate"].as_array().expect("a list") {
        let part = span(&part[0], &part[1]);
        assert!(drafts.iter().all(|draft| overlap(evidence(draft), part) == 0), "a draft from {part:?}");
    }
    assert_eq!(found[0]["published"], gold["published"]);
    assert!(found[0]["original"]["url"].as_str().is_some_and(|url| url.starts_with("https://thanhnien.vn/")));
    let mut right = 0;
    let events = gold["events"].as_array().expect("a list");
    for event in events {
        let wanted = span(&event["evidence"][0], &event["evidence"][1]);
        let near = |draft: &&Value| {
            2 * overlap(evidence(draft), wanted) >= (wanted.1 - wanted.0).min(evidence(draft).1 - evidence(draft).0)
        };
        let is_right = |draft: &Value| {
            let same = ["date", "speaker"].iter().all(|field| draft[*field] == event[*field]);
            same && draft["outlet"] == event["outlet_cited"]
        };
        right += usize::from(drafts.iter().filter(near).any(is_right));
    }
    // One statement is only told of, without a day of its own.
    assert!(right + 1 >= events.len(), "{right} of {} have the right date, speaker and agency", events.len());
}

/// Runs of four words, as the benchmark of the page set counts them.
fn runs(text: &str) -> HashMap<Vec<&str>, usize> {
    let words: Vec<&str> =
        text.split(|c: char| !(c.is_alphanumeric() || c == '_')).filter(|word| !word.is_empty()).collect();
    let mut out = HashMap::new();
    for at in 0..words.len().saturating_sub(3).max(1) {
        *out.entry(words[at..(at + 4).min(words.len())].to_vec()).or_default() += 1;
    }
    out
}

#[test]
fn bodies_and_days_are_found_on_real_pages() {
    let (Some(folder), Some(truth)) = (shared("article-bodies/html"), shared("article-bodies/ground-truth.json"))
    else {
        return;
    };
    let truth: Value = serde_json::from_slice(&std::fs::read(truth).expect("the truth")).expect("JSON");
    let run = Site::empty().run(&["pull", "--format", "jsonl", folder.to_str().expect("UTF-8")]);
    let (mut precision, mut recall, mut dated) = (0.0, 0.0, 0.0);
    let found = objects(&run);
    for object in &found {
        let id = object["id"].as_str().and_then(|path| path.rsplit('/').next()?.split('.').next()).expect("a path");
        let (wanted, got) =
            (runs(truth[id]["articleBody"].as_str().expect("a text")), runs(object["text"].as_str().expect("a text")));
        let same: usize =
            wanted.iter().map(|(run, count)| (*count).min(got.get(run).copied().unwrap_or_default())).sum();
        precision += same as f64 / got.values().sum::<usize>() as f64;
        recall += same as f64 / wanted.values().sum::<usize>() as f64;
        dated += f64::from(u8::from(object["published"].is_string()));
    }
    let count = found.len() as f64;
    let f1 = 2.0 * precision * recall / (precision + recall) / count;
    assert!(f1 >= 0.96, "F1 {f1:.4} on {count} pages");
    assert!(dated / count >= 0.92, "{dated} of {count} pages have a day");
}
