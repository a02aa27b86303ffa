//! Outlets that carry one report count once: what readers see of it, and that nothing else is counted together.

use crate::support::{Numbers, Site, shared};
use linimasa::evidence::{CopyOf, Story, copies};
use serde_json::Value;

/// A report of an agency.
const REPORT: &str = "The port authority of Northtown said on Monday that no ship had left the harbour since the storm, and \
    that five were waiting for a pilot.\n\nIts director, Ada Berg, told reporters that “we have seen no vessel under a foreign \
    flag”, and asked the coast guard of Southtown to show what its own estimate of twelve ships rests on.\n\nSouthtown did not \
    answer at once. Its ministry had said on Friday that ships were loaded at night, citing pictures taken by a satellite, \
    which it did not publish.\n\nThe two towns signed a treaty about the quay last year. Trade between them has grown by a \
    third since then, according to figures of the customs office, while fishermen on both sides complain about the traffic.\n";

/// The same agency a day later: the same people and places, and the same words quoted.
const NEXT_DAY: &str = "Southtown published on Tuesday what it called proof that ships are loaded at Northtown after dark: four \
    pictures by a commercial satellite, taken within a week.\n\nAn analyst who looked at them for this agency found cranes at \
    work in two, and could not tell what they moved.\n\nAda Berg, who runs the port authority of Northtown, had said the day \
    before that “we have seen no vessel under a foreign flag”. She was not available for comment, her office said.\n\nMembers of \
    the council asked for a session behind closed doors. The mayor refused, and said that whoever wants to know what lies in \
    the harbour may come and look at it from the bridge.\n";

/// The report in another language.
const TRANSLATION: &str = "Otoritas pelabuhan Northtown menyatakan pada Senin bahwa tidak ada kapal yang meninggalkan pelabuhan \
    sejak badai, dan lima kapal sedang menunggu pandu.\n\nDirekturnya, Ada Berg, mengatakan kepada wartawan bahwa “kami tidak \
    melihat kapal berbendera asing”, dan meminta penjaga pantai Southtown menunjukkan dasar perkiraannya tentang dua belas \
    kapal.\n\nSouthtown tidak segera menjawab. Kementeriannya pada Jumat menyebut kapal dimuat pada malam hari.\n";

/// More words than a short report has.
const FOOTER: &str = "You are reading a free article of the regional network. Sign up for our morning letter, and get the news \
    of the coast before breakfast, without advertisements.\nTerms of use, privacy, imprint, jobs, contact. All rights reserved. \
    No part of this page may be copied without the written consent of the publisher.\nFollow us wherever you are, and tell your \
    friends about the local paper that has been on your side since the first bridge was built over the river.\n";

/// As an outlet prints it: another first line, a paragraph left out, some words of its own.
fn edited() -> String {
    let paragraphs: Vec<&str> = REPORT.split("\n\n").collect();
    let first = paragraphs[0].replace("The port authority of Northtown", "Northtown’s port authority");
    let last = paragraphs[3].replace("complain about", "are unhappy with");
    format!("No ship left, says port\n\n{first}\n\n{}\n\n{last}", paragraphs[1])
}

fn compared(texts: &[&str], outlets: &[usize]) -> Vec<Option<CopyOf>> {
    let stories: Vec<Story> = texts.iter().map(|text| Story::new(text)).collect();
    copies(&stories.iter().collect::<Vec<_>>(), outlets, &|at| texts[at].to_owned())
}

fn originals(texts: &[&str], outlets: &[usize]) -> Vec<Option<usize>> {
    compared(texts, outlets).into_iter().map(|copy| copy.map(|copy| copy.of)).collect()
}

#[test]
fn copies_are_found_by_their_words() {
    let cut: String = REPORT.split("\n\n").take(2).collect::<Vec<_>>().join("\n");
    let upper = REPORT.to_uppercase();
    let found = originals(&[&edited(), REPORT, &cut, &upper, NEXT_DAY], &[0, 1, 2, 3, 4]);
    assert_eq!(found, [Some(1), None, Some(1), Some(1), None]);
    let share = compared(&[REPORT, &edited()], &[0, 1])[1].expect("a copy").share;
    assert!((0.8..0.95).contains(&share), "{share}");
}

#[test]
fn what_only_looks_alike_is_no_copy() {
    let [report, next, other] = [REPORT, NEXT_DAY, TRANSLATION].map(|text| format!("{text}{FOOTER}"));
    assert_eq!(originals(&[&report, &next, &other], &[0, 1, 2]), [None; 3], "a footer of a network");
    let short = [
        "Rain is on its way to the coast, the weather office says. It warns of floods along the lower river, where the dikes are \
         old, and asks people to stay away from the bridges until the water falls again, which may take three days.\n",
        "A cat was saved from the old bridge. Firemen climbed down on ropes and found it on a ledge above the water, cold but \
         well. Nobody knows whose it is, nor how it came to be there; it has been brought to the shelter by the market.\n",
    ];
    let short = short.map(|text| format!("{text}{FOOTER}"));
    let long = format!("{NEXT_DAY}{FOOTER}");
    let found = originals(&[&short[0], &long, &short[1]], &[0, 0, 0]);
    assert_eq!(found, [None; 3], "an outlet's own footer, longer than what stands above it");
    let quoting = format!("{NEXT_DAY}{}{REPORT}", NEXT_DAY.replace(' ', " so "));
    assert_eq!(
        originals(&[REPORT.split("\n\n").next().unwrap_or(""), &quoting], &[0, 1]),
        [None; 2],
        "a short quotation"
    );
    assert_eq!(originals(&["", "", "word", "word"], &[0, 1, 2, 3]), [None; 4], "nothing to compare");
}

#[test]
fn small_changes_do_not_add_up() {
    // Each text shares three quarters with the next, and less than half with the one after that.
    let mut draw = Numbers::new(7);
    let words: Vec<String> = (0..500).map(|_| format!("w{}", draw.next(100_000))).collect();
    let texts: Vec<String> = (0..5).map(|at| words[at * 50..at * 50 + 200].join(" ")).collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let found = originals(&texts, &[0, 1, 2, 3, 4]);
    assert_eq!(found, [None, Some(0), None, Some(2), None]);
}

/// Reports of the agency and what others made of it.
fn site() -> Site {
    let sources = "[wire]\npublisher = \"Harbour Wire\"\nurl = \"https://wire.example/1\"\n[bugle]\npublisher = \"Daily Bugle\"\n\
        [post]\npublisher = \"The Post\"\n[kabar]\npublisher = \"Kabar\"\nlang = \"id\"\n";
    let record = "+++\ndate = 2024-10-21\ntitle = \"No ship has left\"\nsources = [\"wire\", \"bugle\", \"post\", \"kabar\"]\n+++\n";
    Site::small()
        .with("content/tl/sources.toml", sources)
        .with("content/tl/events/one.md", record)
        .with("content/tl/articles/wire.txt", REPORT)
        .with("content/tl/articles/bugle.txt", &edited())
        .with("content/tl/articles/post.txt", NEXT_DAY)
        .with("content/tl/articles/kabar.txt", TRANSLATION)
}

#[test]
fn readers_see_outlets_origins_and_why() {
    let site = site();
    site.build();
    let evidence = "Daily Bugle, 81% of the saved text stands in source 1 (Harbour Wire).";
    for page in ["public/tl/one.html", "public/tl/index.html"] {
        let page = site.read(page);
        assert!(page.contains("4 outlets, 3 origins"));
        assert!(page.contains(evidence), "{page}");
        assert_eq!(page.matches("of the saved text").count(), 1, "the others share nothing");
    }
    assert!(
        site.read("public/tl/index.html").contains("Outlets that carry the same agency report count as one origin.")
    );
}

#[test]
fn a_translation_has_the_origin_that_its_record_names() {
    let record = "+++\ndate = 2024-10-21\ntitle = \"No ship has left\"\nsources = [\"wire\", \"bugle\", \"post\", \
        { ref = \"kabar\", via = [\"Harbour Wire\"] }]\n+++\n";
    let site = site().with("content/tl/events/one.md", record);
    site.build();
    assert!(site.read("public/tl/one.html").contains("4 outlets, 2 origins"));
    let data: Value = serde_json::from_str(&site.read("public/tl/_/timeline.json")).expect("JSON");
    let origins = serde_json::json!([
        { "name": "Harbour Wire", "sources": ["wire", "bugle", "kabar"] },
        { "name": "The Post", "sources": ["post"] },
    ]);
    assert_eq!(data["events"][0]["origins"], origins);
    let shared: Vec<&Value> =
        data["sources"].as_array().expect("sources").iter().map(|one| &one["shared_text"]).collect();
    assert_eq!(
        shared,
        [&Value::Null, &serde_json::json!({ "with": "wire", "percent": 81 }), &Value::Null, &Value::Null]
    );
}

#[test]
fn an_article_that_changes_is_a_reason_to_build_again() {
    let site = site();
    site.build();
    let site = site.with("content/tl/articles/bugle.txt", TRANSLATION);
    site.build();
    assert!(site.read("public/tl/one.html").contains("100% of the saved text stands in source"));
    assert!(!site.read("public/tl/one.html").contains("81%"));
}

/// Reports of one event by many outlets in many languages, none of them a copy: each is in words of its own.
#[test]
fn reports_in_words_of_their_own_are_no_copies() {
    let Some(folder) = shared("articles/digests") else { return };
    let mut texts = Vec::new();
    for (path, bytes) in crate::support::files(&folder) {
        let text = String::from_utf8(bytes).expect("UTF-8");
        let (_, body) = text.split_once("\n\n").expect("a head and a body");
        texts.push((path, body.to_owned()));
    }
    assert!(texts.len() > 100);
    let bodies: Vec<&str> = texts.iter().map(|(_, body)| body.as_str()).collect();
    let outlets: Vec<usize> = (0..bodies.len()).collect();
    let found = compared(&bodies, &outlets);
    let wrong: Vec<String> = found
        .iter()
        .zip(&texts)
        .filter_map(|(copy, (path, _))| copy.map(|copy| format!("{path} of {}: {:.2}", texts[copy.of].0, copy.share)))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Real pages, each of another story.
#[test]
fn real_articles_of_different_stories_are_no_copies() {
    let Some(path) = shared("article-bodies/ground-truth.json") else { return };
    let truth: Value = serde_json::from_slice(&std::fs::read(path).expect("readable")).expect("JSON");
    let bodies: Vec<&str> =
        truth.as_object().expect("pages").values().filter_map(|page| page["articleBody"].as_str()).collect();
    assert!(bodies.len() > 50);
    let outlets: Vec<usize> = (0..bodies.len()).collect();
    assert!(compared(&bodies, &outlets).iter().all(Option::is_none));
}

#[test]
fn an_earlier_day_knows_of_the_copies_that_were_there() {
    let sources = "[late]\npublisher = \"Late\"\npublished = 2024-10-30\n[wire]\npublisher = \"Harbour Wire\"\n\
        published = 2024-10-21\nurl = \"https://wire.example/1\"\n[bugle]\npublisher = \"Daily Bugle\"\npublished = 2024-10-22\n\
        [post]\npublisher = \"The Post\"\npublished = 2024-10-23\n";
    let record = "+++\ndate = 2024-10-21\ntitle = \"No ship has left\"\nsources = [\"late\", \"wire\", \"bugle\", \"post\"]\n\
        [quote]\ntext = \"we have seen no vessel under a foreign flag\"\nlang = \"en\"\nsource = \"wire\"\n+++\n";
    let site = site().with("content/tl/sources.toml", sources).with("content/tl/events/one.md", record);
    site.remove("content/tl/articles/kabar.txt");
    let run = site.run(&["build", "--as-of", "2024-10-25"]);
    assert_eq!(run.code(), 0, "{}", run.stderr());
    let page = site.read("public/tl/one.html");
    assert!(page.contains("3 outlets, 2 origins"));
    assert!(page.contains("81% of the saved text stands in source 1 (Harbour Wire), "));
    assert!(page.contains("href=\"https://wire.example/1#:~:text=we%20have%20seen"));
}
