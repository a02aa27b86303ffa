//! What changed between two states (`linimasa diff`), and addresses that stay (`linimasa permalinks`).

use crate::support::Site;

const RECORD: &str = "+++\ndate = 2024-10-21\ntitle = \"The port says the ferry left on time\"\nkind = \"claim\"\n\
                      speaker = { name = \"Port of Merak\" }\nsources = [\"post\"]\n+++\n\nA spokesman showed the log.\n";

fn site() -> Site {
    Site::small()
        .with("content/site.toml", "title = \"Site\"\nlanguages = [\"en\", \"id\"]\n")
        .with("content/tl/sources.toml", "[post]\npublisher = \"Post\"\npublished = 2024-10-22\n")
        .with("content/tl/events/one.md", RECORD)
        .with("content/tl/events/one.id.md", "+++\ntitle = \"Kata pelabuhan\"\n+++\n\nJuru bicara.\n")
        .with("content/tl/events/two.md", "+++\ndate = \"2024-10\"\ntitle = \"Two | *three*\"\n+++\n")
        .with("content/tl/events/old.md", "+++\ndate = 2024-10-23\ntitle = \"Old\"\n+++\n")
}

/// The same some time later, as `later/content`.
fn later() -> Site {
    let site = site();
    crate::support::copy(&site.path().join("content"), &site.path().join("later/content"));
    site.write(
        "later/content/tl/events/one.md",
        RECORD.replace("on time", "late").replace("2024-10-21", "2024-10-22").as_bytes(),
    );
    site.write("later/content/tl/sources.toml", b"[post]\npublisher = \"Post\"\npublished = 2024-10-23\n");
    site.write("later/content/tl/events/one.id.md", b"+++\ntitle = \"Pelabuhan berkata\"\n+++\n\nJuru bicara.\n");
    site.remove("later/content/tl/events/two.md");
    site.remove("later/content/tl/events/old.md");
    site.write(
        "later/content/tl/events/new.md",
        b"+++\ndate = 2024-10-23\ntitle = \"Old\"\naliases = [\"old\"]\n+++\n",
    );
    site.write("later/content/tl/events/three.md", b"+++\ndate = \"2024-11\"\ntitle = \"Three\"\n+++\n");
    site
}

fn diff(site: &Site, args: &[&str]) -> String {
    let run = site.run(&[&["diff"], args].concat());
    assert_eq!((run.code(), run.stderr()), (0, String::new()));
    run.stdout()
}

#[test]
fn a_diff_names_records_and_fields() {
    let expected = "added    tl/three  2024-11: Three\n\
                    removed  tl/two  2024-10: Two | *three*\n\
                    changed  tl/new  2024-10-23: Old\n    id: \"old\" → \"new\"\n    aliases: + [\"old\"]\n\
                    changed  tl/one  2024-10-22: The port says the ferry left late\n\
                    \u{20}   date: \"2024-10-21\" → \"2024-10-22\"\n\
                    \u{20}   title.en: \"The port says the ferry left on time\" → \"The port says the ferry left late\"\n\
                    \u{20}   title.id: \"Kata pelabuhan\" → \"Pelabuhan berkata\"\n\
                    \u{20}   sources[post].published: \"2024-10-22\" → \"2024-10-23\"\n\
                    1 added, 1 removed, 2 changed, 0 the same\n";
    let site = later();
    assert_eq!(diff(&site, &["content", "later"]), expected);
    assert_eq!(diff(&site, &["content", "content"]), "0 added, 0 removed, 0 changed, 3 the same\n");

    let json: serde_json::Value =
        serde_json::from_str(&diff(&site, &["content", "later", "--format", "json"])).expect("JSON");
    assert_eq!(json["added"][0]["id"], "three");
    assert_eq!(json["removed"][0]["title"]["en"], "Two | *three*");
    let field = &json["changed"][1]["fields"][1];
    assert_eq!(
        (field["field"].as_str(), field["was"].as_str()),
        (Some("title.en"), Some("The port says the ferry left on time"))
    );

    let page = diff(&site, &["content", "later", "--format", "markdown"]);
    assert!(page.contains("\n- 2024-10: Two \\| \\*three\\* (`tl/two`)\n"), "{page}");
    assert!(page.contains("\n| `date` | 2024-10-21 | 2024-10-22 |\n"), "{page}");
}

#[test]
fn archives_and_their_data_compare_with_content() {
    let site = later();
    for out in ["old.zip", "old"] {
        assert_eq!(site.run(&["archive", "--out", out]).code(), 0);
        assert_eq!(diff(&site, &[out, "later"]), diff(&site, &["content", "later"]));
    }
    assert_eq!(diff(&site, &["old/data/events.jsonl", "content"]), "0 added, 0 removed, 0 changed, 3 the same\n");

    let bytes = std::fs::read(site.path().join("old.zip")).expect("an archive");
    site.write("cut.zip", &bytes[..bytes.len() - 9]);
    let run = site.run(&["diff", "cut.zip", "content"]);
    assert_eq!(run.code(), 1);
    assert!(run.stderr().starts_with("error: `cut.zip` is damaged: the zip can't be read"), "{}", run.stderr());
}

/// What was published, in the default language, against each of the forms that it was made from.
#[test]
fn what_was_published_compares_with_what_it_was_made_from() {
    let site = later();
    for (content, out) in [("content", "old"), ("later/content", "new")] {
        let run = site.run(&["build", "--content", content, "--out", out]);
        assert_eq!(run.code(), 0, "{}", run.stderr());
    }
    assert_eq!(site.run(&["archive", "--out", "old.zip"]).code(), 0);
    let same = "0 added, 0 removed, 0 changed, 3 the same\n";
    for form in ["content", "old.zip", "old/tl/_/timeline.json"] {
        assert_eq!(diff(&site, &["old", form]), same, "{form}");
        assert_eq!(diff(&site, &[form, "old"]), same, "{form}");
        let found = diff(&site, &[form, "new"]);
        let title = "    title: \"The port says the ferry left on time\" → \"The port says the ferry left late\"\n";
        assert!(found.contains(title) && found.ends_with("1 added, 1 removed, 2 changed, 0 the same\n"), "{found}");
        assert!(found.starts_with("added    tl/three  "), "{found}");
    }
}

#[test]
fn what_holds_no_records_is_said_to_hold_none() {
    let site = site();
    std::fs::create_dir(site.path().join("empty")).expect("a folder");
    let said = |old: &str| {
        let run = site.run(&["diff", old, "content"]);
        assert_eq!(run.code(), 1);
        run.stderr()
    };
    assert!(said("empty").starts_with("error: `empty` holds no records that are known"), "{}", said("empty"));
    site.write("bad/site.toml", b"title = 1\n");
    assert!(said("bad").starts_with("error[wrong-type]"), "{}", said("bad"));
    site.write("bad.jsonl", b"{\"id\":\"a\"}\n\n{\"id\":");
    assert!(said("bad.jsonl").starts_with("error: line 3 of `bad.jsonl` is no record: "), "{}", said("bad.jsonl"));
    site.write("other.json", b"{\"name\":\"x\"}");
    assert!(said("other.json").starts_with("error: `other.json` holds no records"), "{}", said("other.json"));
}

/// The drafts are what the record format asks for: pasted into the record, they build.
#[test]
fn corrections_are_drafted_and_build() {
    let site = later();
    let drafts = diff(&site, &["content", "later", "--format", "corrections", "--date", "2024-11-02"]);
    let expected = "# tl/one\n\
                    [[corrections]]\nkey = \"2024-11-02-date\"\ndate = 2024-11-02\nsaid = \"2024-10-21\"\n\
                    says = \"2024-10-22\"\nwhy = \"\" # why date changed\n\
                    [[corrections]]\nkey = \"2024-11-02-title-en\"\ndate = 2024-11-02\n\
                    said = \"The port says the ferry left on time\"\nsays = \"The port says the ferry left late\"\n\
                    why = \"\" # why title.en changed\n\n";
    assert_eq!(drafts, expected);
    let record = site.read("later/content/tl/events/one.md").replacen("\n+++\n\n", &format!("\n{drafts}+++\n\n"), 1);
    let site = site.with("later/content/tl/events/one.md", &record);
    let run = site.run(&["build", "--content", "later/content"]);
    assert_eq!(run.code(), 0, "{}", run.stderr());
    assert!(site.read("public/tl/one.html").contains("left on time"));
    assert_eq!(site.run(&["diff", "content", "later", "--date", "2024-11"]).code(), 2);
}

#[test]
fn an_address_that_was_published_stays_or_leads_on() {
    let site = site().with("content/site.toml", "title = \"Site\"\n");
    site.remove("content/tl/events/one.id.md");
    let run = site.run(&["permalinks"]);
    assert_eq!(
        (run.code(), run.stderr().as_str()),
        (0, "recorded 4 new addresses in `content/permalinks.txt`, 4 in all\n")
    );
    let list = site.read("content/permalinks.txt");
    assert!(
        list.starts_with("# ") && list.ends_with("tl/index.html\ntl/old.html\ntl/one.html\ntl/two.html\n"),
        "{list}"
    );
    site.build();
    assert_eq!(site.run(&["permalinks"]).stderr(), "recorded 0 new addresses in `content/permalinks.txt`, 4 in all\n");

    let moved = "+++\ndate = \"2024-10\"\ntitle = \"Two | *three*\"\n+++\n";
    site.remove("content/tl/events/two.md");
    let site = site.with("content/tl/events/zwei.md", moved);
    let run = site.run(&["build"]);
    assert_eq!(run.code(), 1);
    assert!(run.stderr().starts_with("error[permalink-gone]: `tl/two.html` was published"), "{}", run.stderr());
    assert_eq!(site.run(&["permalinks"]).code(), 1, "what is gone is not forgotten");
    assert_eq!(site.read("content/permalinks.txt"), list);

    let site = site.with("content/tl/events/zwei.md", &moved.replace("\n+++\n", "\naliases = [\"two\"]\n+++\n"));
    site.build();
    site.remove("content/tl/events/old.md");
    let stone = "+++\ntitle = \"T\"\n[[tombstones]]\nid = \"old\"\ndate = 2024-11-02\nreason = \"It was another ferry.\"\n+++\n";
    let site = site.with("content/tl/timeline.md", stone);
    site.build();
    assert_eq!(site.run(&["permalinks"]).stderr(), "recorded 1 new address in `content/permalinks.txt`, 5 in all\n");
}

/// An archive of one timeline, and what is restored from it, know nothing of the addresses of others.
#[test]
fn the_list_follows_a_timeline_into_its_archive() {
    let site = site()
        .with("content/other/timeline.md", "+++\ntitle = \"Another\"\n+++\n")
        .with("content/other/events.jsonl", "{\"id\":\"x\",\"date\":\"2024\",\"title\":\"X\"}\n");
    assert_eq!(site.run(&["permalinks"]).code(), 0);
    let run = site.run(&["archive", "tl", "--out", "a.zip"]);
    assert_eq!(run.code(), 0, "{}", run.stderr());
    assert_eq!(site.run(&["restore", "a.zip", "back"]).code(), 0);
    let list = site.read("back/content/permalinks.txt");
    assert!(list.contains("\ntl/one.html\n") && !list.contains("other/"), "{list}");
    assert_eq!(site.run(&["build", "--content", "back/content"]).code(), 0);
}
