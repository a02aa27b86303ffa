//! `linimasa build` as a user meets it: what it writes, says and leaves alone.

use crate::support::Site;

#[test]
fn the_summary_says_what_was_built() {
    let site = Site::small();
    let run = site.build();
    let text = run.stderr();
    let lines: Vec<&str> = text.lines().collect();
    assert!(lines[0].starts_with("built 1 timeline: 1 entry from 0 sources, 1 language, in "), "{text}");
    assert!(
        lines[1].starts_with("  ") && lines[1].contains(" files in `public` (") && lines[1].ends_with("KB)"),
        "{text}"
    );
    assert_eq!(run.stdout(), "");
    let again = site.build().stderr();
    assert!(again.contains("(0 written, "), "{again}");
}

#[test]
fn two_builds_are_byte_identical_whatever_the_clock_the_zone_and_the_threads() {
    let site = Site::fixture("features");
    let first = site.run_with(&["build", "--out", "a"], &[("TZ", "UTC"), ("RAYON_NUM_THREADS", "1"), ("LC_ALL", "C")]);
    assert_eq!(first.code(), 0, "{}", first.stderr());
    let environment = [("TZ", "Asia/Jakarta"), ("RAYON_NUM_THREADS", "7"), ("LC_ALL", "id_ID.UTF-8")];
    let second = site.run_with(&["build", "--out", "b"], &environment);
    assert_eq!(second.code(), 0, "{}", second.stderr());
    assert_eq!(site.files("a"), site.files("b"));
}

#[test]
fn the_order_in_which_files_were_made_does_not_show() {
    let record = |at: usize| format!("+++\ndate = 2024-10-21\ntitle = \"Entry {at}\"\n+++\n");
    let (forwards, backwards) = (Site::small(), Site::small());
    for at in 0..30 {
        forwards.write(&format!("content/tl/events/e{at}.md"), record(at).as_bytes());
        backwards.write(&format!("content/tl/events/e{}.md", 29 - at), record(29 - at).as_bytes());
    }
    forwards.build();
    backwards.build();
    assert_eq!(forwards.files("public"), backwards.files("public"));
}

#[test]
fn after_an_error_the_last_good_output_is_untouched() {
    let site = Site::small();
    site.build();
    let before = site.files("public");
    let site = site.with("content/tl/events/two.md", "+++\ndate = \"2024-13\"\ntitle = \"Bad\"\n+++\n");
    let run = site.run(&["build"]);
    assert_eq!(run.code(), 1);
    assert!(run.stderr().ends_with("nothing was built: 1 error; `public` is as it was\n"), "{}", run.stderr());
    assert_eq!(site.files("public"), before);
    let left: Vec<_> = std::fs::read_dir(site.path()).expect("the folder").flatten().map(|e| e.file_name()).collect();
    assert_eq!(left.len(), 2, "nothing else is left behind: {left:?}");
}

#[test]
fn drafts_are_left_out_unless_asked_for_and_then_marked() {
    let draft = "+++\ntitle = \"A draft without a day\"\ndraft = true\nevidence = { text = \"the words\" }\n+++\n";
    let site = Site::small().with("content/tl/events/two.md", draft);
    let run = site.build();
    assert!(run.stderr().contains("left out: 1 draft (`--drafts` shows them)"), "{}", run.stderr());
    assert!(!site.exists("public/tl/two.html"));
    let run = site.run(&["build", "--drafts"]);
    assert_eq!(run.code(), 0, "{}", run.stderr());
    let page = site.read("public/tl/two.html");
    assert!(page.contains("Draft") && page.contains("the words"), "{page}");
}

#[test]
fn json_is_one_object_a_line_and_ends_with_a_summary() {
    let site = Site::small().with("content/tl/events/two.md", "+++\ndate = \"2024-13\"\ntitel = \"Bad\"\n+++\n");
    let run = site.run(&["build", "--format", "json"]);
    assert_eq!(run.code(), 1);
    assert_eq!(run.stderr(), "");
    let text = run.stdout();
    let lines: Vec<serde_json::Value> = text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(
        lines[0],
        serde_json::json!({
            "severity": "error", "code": "missing-field", "message": "the record has no `title`",
            "help": "add `title = \"…\"`: who said or did what",
            "file": "content/tl/events/two.md", "line": 2, "column": 1, "end_line": 2, "end_column": 1,
        })
    );
    assert_eq!((lines[1]["code"].as_str(), lines[1]["column"].as_u64()), (Some("bad-date"), Some(14)));
    let last = lines.last().expect("a summary");
    assert_eq!((last["summary"].as_str(), last["errors"].as_u64()), (Some("failed"), Some(3)));
}

#[test]
fn github_gets_workflow_commands() {
    let site = Site::small().with("content/tl/events/two.md", "+++\ndate = \"2024-13\"\ntitle = \"Bad\"\n+++\n");
    let run = site.run(&["build", "--format", "github"]);
    assert_eq!(run.code(), 1);
    let expected = "::error file=content/tl/events/two.md,line=2,endLine=2,col=14,endColumn=16,title=bad-date::\
                    invalid date in `date`: there is no month 13; months are 01 to 12%0A\
                    seasons and other parts of a year are 21 to 41\n";
    assert!(run.stdout().starts_with(expected), "{}", run.stdout());
}

#[test]
fn wrong_usage_has_its_own_exit_code() {
    let site = Site::empty();
    let run = site.run(&["build"]);
    assert_eq!(run.code(), 2);
    assert_eq!(run.stderr(), "error: there is no content folder `content`\nhelp: name it with `--content DIR`\n");
    assert_eq!(site.run(&["build", "--base-url", "example.org"]).code(), 2);
    assert_eq!(site.run(&["bild"]).code(), 2);
}

#[test]
fn a_folder_with_files_of_others_is_refused_and_kept() {
    let site = Site::small().with("public/notes.txt", "mine\n");
    let run = site.run(&["build"]);
    assert_eq!(run.code(), 1);
    assert!(run.stderr().contains("holds files that linimasa did not make, such as `notes.txt`"), "{}", run.stderr());
    let run = site.run(&["build", "--force"]);
    assert_eq!(run.code(), 0, "{}", run.stderr());
    assert_eq!(site.read("public/notes.txt"), "mine\n");
    assert!(site.exists("public/tl/index.html"));
}

#[test]
fn stale_pages_go_and_media_come_along() {
    let site = Site::small().with("content/media/photos/a.svg", "<svg/>").with(
        "content/tl/events/two.md",
        "+++\ndate = 2024-10-22\ntitle = \"Two\"\nmedia = [{ src = \"photos/a.svg\", alt = \"A drawing\" }]\n+++\n",
    );
    site.build();
    assert!(site.exists("public/tl/two.html") && site.exists("public/media/photos/a.svg"));
    site.remove("content/tl/events/two.md");
    site.build();
    assert!(!site.exists("public/tl/two.html") && site.exists("public/tl/one.html"));
}

#[test]
fn templates_beside_the_content_replace_built_in_ones_file_by_file() {
    let site = Site::small();
    site.build();
    let built_in = site.read("public/tl/index.html");
    let site = site.with("templates/entry.html", "<p>{{ page.title }} in our own words</p>\n");
    site.build();
    assert!(site.read("public/tl/one.html").contains("in our own words"), "{}", site.read("public/tl/one.html"));
    assert_eq!(site.read("public/tl/index.html"), built_in);
}

#[test]
fn old_ids_lead_on_and_removed_records_say_so() {
    let front = "+++\ntitle = \"A timeline\"\n[[tombstones]]\nid = \"gone\"\ndate = 2024-11-01\n\
                 reason = \"It was about another event.\"\n+++\n";
    let record = "+++\ndate = 2024-10-21\ntitle = \"Something happens\"\naliases = [\"uno\"]\n+++\n";
    let site = Site::small().with("content/tl/timeline.md", front).with("content/tl/events/one.md", record);
    site.build();
    assert!(site.read("public/tl/uno.html").contains("url=one.html"), "{}", site.read("public/tl/uno.html"));
    let gone = site.read("public/tl/gone.html");
    assert!(gone.contains("It was about another event.") && gone.contains("1 November 2024"), "{gone}");
}

#[test]
fn nothing_an_author_writes_becomes_script() {
    let nasty = r#"<script>alert(1)</script><img src=x onerror=alert(1)>"\">"#;
    let quoted = serde_json::to_string(nasty).expect("a string");
    let record = format!(
        "+++\ndate = 2024-10-21\ntitle = {quoted}\nkind = \"claim\"\nspeaker = {{ name = {quoted}, role = {quoted} }}\n\
         place = {quoted}\ndate_basis = {quoted}\ntags = [{quoted}]\nquote = {quoted}\n\
         sources = [{{ publisher = {quoted}, title = {quoted}, agency = {quoted} }}]\n\
         figures = [{{ words = {quoted}, unit = {quoted} }}]\n\
         differences = [{{ note = {quoted} }}]\n+++\n\n{nasty}\n\n[a](javascript:alert(1)) [b](data:text/html,x) \
         <javascript:alert(1)>\n"
    );
    let site = Site::small().with("content/tl/events/one.md", &record).with("content/tl/timeline.md", &format!(
        "+++\ntitle = {quoted}\ndescription = {quoted}\n[[key_facts]]\nlabel = {quoted}\nitems = [{quoted}]\n+++\n\n{nasty}\n"
    ));
    site.build();
    for (path, bytes) in site.files("public") {
        if path.ends_with(".html") {
            let html = String::from_utf8(bytes).expect("UTF-8");
            assert!(!html.contains("<script>alert") && !html.contains("<img src=x"), "{path}: {html}");
            assert!(!html.contains("href=\"javascript:") && !html.contains("href=\"data:text"), "{path}: {html}");
        }
    }
}

#[test]
fn several_timelines_and_folders_that_group_them() {
    let site = Site::small()
        .with("content/2024/other/timeline.md", "+++\ntitle = \"Another\"\n+++\n")
        .with("content/2024/other/events.jsonl", "{\"id\":\"x\",\"date\":\"2024\",\"title\":\"X\"}\n")
        .with("content/about.md", "+++\ntitle = \"About us\"\n+++\n\nWe are here.\n");
    site.build();
    assert!(site.exists("public/2024/other/index.html") && site.exists("public/2024/other/x.html"));
    let home = site.read("public/index.html");
    assert!(home.contains("href=\"tl/index.html\"") && home.contains("href=\"2024/other/index.html\""), "{home}");
    assert!(site.read("public/about.html").contains("We are here."));
}
