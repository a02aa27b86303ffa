//! What authors begin with: a new site, new records, schemas, completions and the manual.

use crate::support::{Run, Site};
use std::path::Path;

/// A site made by `init` in an empty folder, far from this repository.
fn begun(args: &[&str]) -> Site {
    let site = Site::empty();
    let run = site.run(&[&["init"], args].concat());
    assert_eq!(run.code(), 0, "{}", run.stderr());
    site
}

fn summary(run: &Run) -> String {
    let stderr = run.stderr();
    stderr.lines().next().and_then(|line| line.rsplit_once(", in ")).unwrap_or_default().0.to_owned()
}

#[test]
fn a_new_site_builds_and_there_is_nothing_to_say_of_it() {
    for (args, languages) in [
        (&[][..], "1 language"),
        (&["--lang", "id"], "1 language"),
        (&["--lang", "en,id"], "2 languages"),
        (&["--lang", "id,en"], "2 languages"),
        (&["--lang", "fr", "--base-url", "https://example.org/"], "1 language"),
        (&["--lang", "pt-BR", "--title", "O \"farol\" \\ ''' \u{1b} + e\nmais"], "1 language"),
    ] {
        let site = begun(args);
        let run = site.build();
        let expected = format!("built 1 timeline: 7 entries from 6 sources, {languages}");
        let unknown = "warning[interface-language]: the interface has no words in `pt-BR`";
        if args.contains(&"pt-BR") {
            assert!(run.stderr().starts_with(unknown), "{}", run.stderr());
            assert!(run.stderr().contains(&expected), "{}", run.stderr());
        } else {
            assert_eq!(summary(&run), expected, "{args:?}: {}", run.stderr());
            assert!(!run.stderr().contains("warning"), "{args:?}: {}", run.stderr());
            let check = site.run(&["check"]);
            let said = check.stdout() + &check.stderr();
            assert!(check.code() == 0 && !said.contains("warning["), "{args:?}: {said}");
        }
    }
}

#[test]
fn a_new_site_says_what_was_made_and_what_to_do() {
    let run = Site::empty().run(&["init", "harbour"]);
    assert_eq!(
        run.stderr(),
        "made a site in `harbour`: 31 files
  content/   a timeline of seven invented entries, to look at, to change and to replace
  .schema/   what editors need to complete and check fields
next:
  cd harbour
  linimasa serve --open  shows it, and every change as you save
  linimasa build         makes the pages in `public/`
  linimasa new TITLE     adds a record
  linimasa check         finds what a build lets pass
"
    );
    let run = Site::empty().run(&["init", "--lang", "ko"]);
    assert!(
        run.stderr()
            .contains("  the example has no words in `ko`: the site's own are there, its texts are in English\n")
    );
    assert!(!run.stderr().contains("  cd "), "{}", run.stderr());
}

#[test]
fn the_words_of_a_new_site_are_in_its_language() {
    let site = begun(&["--lang", "id", "--title", "Kabar pesisir"]);
    site.build();
    let page = site.read("public/lighthouse/index.html");
    for words in ["Malam ketika mercusuar padam", "Kabar pesisir", "syahbandar", "sekitar Desember 1952", "rekaan"] {
        assert!(page.contains(words), "{words} is not on the page");
    }
    let site = begun(&["--lang", "en,id"]);
    site.build();
    let (english, indonesian) =
        (site.read("public/lighthouse/logbook.html"), site.read("public/id/lighthouse/logbook.html"));
    assert!(english.contains("The Harbour Office publishes the logbook"));
    assert!(indonesian.contains("Kantor Pelabuhan membuka buku jaga"));
    assert!(indonesian.contains(">Kantor Pelabuhan<") && !indonesian.contains("Harbour Office"));
}

#[test]
fn a_new_site_leaves_what_is_there() {
    let site = Site::empty().with(".gitignore", "/notes\n").with("README.md", "Ours.\n");
    let run = site.run(&["init"]);
    assert_eq!(run.code(), 0, "{}", run.stderr());
    assert!(run.stderr().contains("  `.gitignore` was there, and stays as it was\n"), "{}", run.stderr());
    assert_eq!((site.read(".gitignore"), site.read("README.md")), ("/notes\n".into(), "Ours.\n".into()));

    let before = site.files(".");
    let run = site.run(&["init", "--title", "Another"]);
    assert_eq!(run.code(), 2);
    assert_eq!(
        run.stderr(),
        "error: `content` holds files already: `about.md`, `lighthouse/actors.toml`, \
         `lighthouse/events/keeper-all-night.md`, `lighthouse/events/logbook.md`, \
         `lighthouse/events/maker-silent.md` and 7 more
help: nothing was written; name a new folder, or add a record with `linimasa new TITLE`
"
    );
    assert!(before == site.files("."), "a refused command changed a file");

    let run = site.run(&["init", "README.md"]);
    assert_eq!(
        (run.code(), run.stderr()),
        (2, "error: `README.md` is no folder\nhelp: name a new folder, or an empty one\n".into())
    );
}

#[test]
fn the_editors_of_a_new_site_find_its_schemas() {
    let site = begun(&[]);
    let taplo: toml::Table = site.read(".taplo.toml").parse().expect("TOML");
    let mut paths: Vec<String> = Vec::new();
    for rule in taplo["rule"].as_array().expect("rules") {
        paths.push(rule["schema"]["path"].as_str().expect("a path").to_owned());
    }
    let settings: serde_json::Value = serde_json::from_str(&site.read(".vscode/settings.json")).expect("JSON");
    paths.extend(
        settings["json.schemas"].as_array().expect("a list").iter().map(|rule| rule["url"].as_str().unwrap().into()),
    );
    paths.extend(settings["yaml.schemas"].as_object().expect("a table").keys().cloned());
    assert_eq!(paths.len(), 9);
    for path in paths {
        let schema: serde_json::Value = serde_json::from_str(&site.read(&path)).expect("JSON");
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema", "{path}");
    }
    serde_json::from_str::<serde_json::Value>(&site.read(".vscode/extensions.json")).expect("JSON");
}

#[test]
fn a_new_record_is_a_file_to_fill_in() {
    let site = begun(&[]);
    let title = "Salim Karta says that the \"dark\" lasted until four";
    let run = site.run(&[
        "new",
        title,
        "--date",
        "1953-01-17",
        "--kind",
        "claim",
        "--speaker",
        "pilot-chair",
        "--source",
        "pos-karang-1953-01-18",
        "--source",
        "radio-muara-1953-01-20",
    ]);
    let path = "content/lighthouse/events/salim-karta-says-that-the-dark-lasted-until-four.md";
    assert_eq!((run.stdout(), run.code()), (format!("{path}\n"), 0), "{}", run.stderr());
    assert_eq!(run.stderr(), "wrote a record; what happened goes below its second `+++`\n");
    assert_eq!(
        site.read(path),
        "+++
date = 1953-01-17
title = 'Salim Karta says that the \"dark\" lasted until four'
kind = \"claim\"
speaker = \"pilot-chair\"
sources = [\"pos-karang-1953-01-18\", \"radio-muara-1953-01-20\"]
+++
"
    );
    assert_eq!(summary(&site.build()), "built 1 timeline: 8 entries from 6 sources, 1 language");

    let again =
        site.run(&["new", title, "--date", "after:logbook", "--kind", "statement", "--speaker", "Port of Muara"]);
    assert_eq!(again.stdout(), path.replace(".md", "-2.md") + "\n", "{}", again.stderr());
    assert!(site.read(again.stdout().trim()).contains("date = \"after:logbook\"\n"));
    assert!(site.read(again.stdout().trim()).contains("speaker = { name = \"Port of Muara\" }\n"));
    assert_eq!(summary(&site.build()), "built 1 timeline: 9 entries from 6 sources, 1 language");
}

#[test]
fn a_title_may_be_anything() {
    let site = begun(&[]);
    let long = "a word, ".repeat(1_250);
    let titles = [
        "'",
        "\"",
        "'''\"\"\"",
        "+++",
        "---",
        "\\u0000 \\",
        "# no = [comment",
        "Index",
        "index",
        "CON",
        "../../etc/passwd",
        "한국어 제목",
        "عنوان",
        "🌊",
        "…?!",
        "a\nb\tc",
        "\u{1}\u{7f}",
        "\u{200b}x",
        "e\u{301}te\u{301}",
        "日本 (KBS) 2",
        "=",
        "-x",
        "x",
        "X",
        &long,
        &"ø".repeat(10_000),
        &"-".repeat(10_000),
        "{{ title }}",
        "<script>",
    ];
    for title in titles {
        let run = site.run(&["new", "--date", "1953", "--", title]);
        assert_eq!(run.code(), 0, "{title:?}: {}", run.stderr());
        let path = run.stdout().trim().to_owned();
        let name = Path::new(&path).file_name().expect("a name").to_string_lossy().into_owned();
        assert!(name.len() <= 70 && name.is_ascii(), "{name}");
        let front = site.read(&path);
        let front: toml::Table =
            front.trim_matches(['+', '\n']).parse().unwrap_or_else(|error| panic!("{front}{error}"));
        assert_eq!(front["title"].as_str().expect("a title"), title.split_whitespace().collect::<Vec<_>>().join(" "));
    }
    let entries = 7 + titles.len();
    assert_eq!(summary(&site.build()), format!("built 1 timeline: {entries} entries from 6 sources, 1 language"));
}

#[test]
fn what_a_new_record_lacks_is_named() {
    let site = begun(&[]);
    let before = site.files("content");
    let said = |args: &[&str]| {
        let run = site.run(&[&["new"], args].concat());
        assert_eq!(run.stdout(), "");
        (run.stderr(), run.code())
    };
    let (stderr, code) = said(&["Something", "--kind", "claim"]);
    assert_eq!(
        (stderr.as_str(), code),
        (
            "error: the record has no date
help: add `--date 2024-10-21`, or an EDTF value such as `2024-10` for what is less exact
error: a record of the kind `claim` has a speaker
help: add `--speaker` with an id of `actors.toml` or a name; only `action` and `event` may do without
",
            2
        )
    );
    let (stderr, code) = said(&["Something", "--date", "1953-02-30"]);
    assert_eq!(
        (stderr.as_str(), code),
        (
            "error[bad-date]: invalid date in `date`: there is no 30 February in 1953; the month has 28 days
 --> content/lighthouse/events/something.md:2:17
  |
2 | date = \"1953-02-30\"
  |                 ^^

nothing was written
",
            1
        )
    );
    let (stderr, code) = said(&["Something", "--date", "1953", "--kind", "claim", "--speaker", "keper"]);
    assert_eq!(code, 1);
    assert!(stderr.starts_with("error[unknown-reference]: `speaker` names an unknown actor: `keper`\n"), "{stderr}");
    assert!(stderr.contains("did you mean `keeper`?") && stderr.ends_with("nothing was written\n"), "{stderr}");
    let (stderr, code) = said(&["Something", "--date", "1953", "--id", "logbook"]);
    assert_eq!(code, 1);
    assert!(stderr.starts_with("error[duplicate-id]: the record id `logbook` is used twice\n"), "{stderr}");
    let (stderr, _) = said(&["Something", "--date", "1953", "--id", "../logbook"]);
    assert_eq!(
        stderr,
        "error: `../logbook` is not a valid id
help: an id has small letters a–z, digits and hyphens, and starts with a letter or digit
"
    );
    let (stderr, _) = said(&["Something", "--timeline", "lighthous", "--date", "1953"]);
    assert_eq!(stderr, "error: there is no timeline `lighthous`\nhelp: did you mean `lighthouse`?\n");
    let (stderr, _) = said(&["Something", "--lang", "id", "--id", "logbook"]);
    assert_eq!(stderr, "error: the site does not speak `id`\nhelp: add it to `languages` in `site.toml`\n");
    let (stderr, _) = said(&["", "--date", "1953"]);
    assert!(stderr.starts_with("error[missing-field]: the record has no `title`\n"), "{stderr}");
    assert!(before == site.files("content"), "a refused command wrote a file");

    let run = Site::empty().run(&["new", "Something"]);
    assert_eq!(
        (run.stderr(), run.code()),
        ("error: there is no content folder `content`\nhelp: name it with `--content DIR`\n".into(), 2)
    );
    let two = Site::small().with("content/other/timeline.md", "+++\ntitle = \"Another\"\n+++\n");
    let run = two.run(&["new", "Something", "--date", "1953"]);
    let expected = "error: the site has more than one timeline\nhelp: name it with `--timeline`; a timeline is one of `other`, `tl`\n";
    assert_eq!((run.stderr(), run.code()), (expected.into(), 2));
}

#[test]
fn a_record_is_added_where_others_are_broken() {
    let site = Site::small().with("content/tl/events/broken.md", "+++\ntitle = \n+++\n");
    let run = site.run(&["new", "Something", "--date", "1953"]);
    assert_eq!((run.stdout(), run.code()), ("content/tl/events/something.md\n".into(), 0), "{}", run.stderr());
}

#[test]
fn words_in_another_language_have_a_file_of_their_own() {
    let site = begun(&["--lang", "en,id"]);
    let run = site.run(&["new", "The lamp is tested", "--date", "1953-02-03"]);
    assert_eq!(run.code(), 0);
    let path = "content/lighthouse/events/the-lamp-is-tested.md";
    let warning = format!(
        "warning[missing-translation]: the entry `the-lamp-is-tested` lacks words in `id`: title
 --> {path}:1:1\n"
    );
    assert!(
        run.stderr().starts_with(warning.trim_end()) || run.stderr().contains("missing-translation"),
        "{}",
        run.stderr()
    );
    let run = site.run(&["new", "Lampu diuji", "--lang", "id", "--id", "the-lamp-is-tested"]);
    assert_eq!(run.stdout(), format!("{}\n", path.replace(".md", ".id.md")), "{}", run.stderr());
    assert_eq!(site.read(run.stdout().trim()), "+++\ntitle = \"Lampu diuji\"\n+++\n");
    assert!(!site.build().stderr().contains("warning"));

    let run = site.run(&["new", "Lampu", "--lang", "id", "--id", "the-lamp-was-tested"]);
    assert_eq!(run.code(), 1);
    assert!(run.stderr().starts_with("error[translation-of-nothing]"), "{}", run.stderr());
    let run = site.run(&["new", "Lampu diuji", "--lang", "id", "--id", "the-lamp-is-tested"]);
    assert_ne!(run.code(), 0, "a translation was written twice");
    let run = site.run(&["new", "Lamp", "--lang", "en", "--id", "logbook"]);
    assert_eq!(run.stderr(), "error: `en` is the site's own language\nhelp: leave out `--lang`\n");
}

#[cfg(unix)]
#[test]
fn on_a_terminal_questions_fill_in_what_flags_leave_open() {
    use crate::terminal::on_terminal;
    let site = Site::empty();
    let corrected = format!("{}https://example.org/\r", "\u{7f}".repeat("example.org".len()));
    let answers = [
        ("Languages:", "id\r"),
        ("Name of the site:", "Kabar\r"),
        ("Address:", "example.org\r"),
        ("write an address that starts with `https://`", &corrected),
    ];
    let (screen, code) = on_terminal(&site, &["init"], &answers);
    assert_eq!(code, 0, "{screen}");
    assert_eq!(
        site.read("content/site.toml"),
        "title = \"Kabar\"
description = \"Siapa mengatakan apa, pada hari apa, dan siapa yang memuatnya.\"
languages = [\"id\"]
default_language = \"id\"
base_url = \"https://example.org/\"
"
    );
    let answers = [
        ("Date:", "1953-02-30\r"),
        ("there is no 30 February in 1953; the month has 28 days", "\u{7f}\u{7f}28\r"),
        ("Kind:", "claim\r"),
        ("Speaker:", "rustam\t\r"),
        ("Source:", "logb\t\r"),
    ];
    let (screen, code) = on_terminal(&site, &["new", "Penjaga angkat bicara"], &answers);
    assert_eq!(code, 0, "{screen}");
    assert_eq!(
        site.read("content/lighthouse/events/penjaga-angkat-bicara.md"),
        "+++
date = 1953-02-28
title = \"Penjaga angkat bicara\"
kind = \"claim\"
speaker = \"keeper\"
sources = [\"logbook-1953\"]
+++
"
    );
    let before = site.files(".");
    let (screen, code) = on_terminal(&site, &["new", "Sesuatu"], &[("Date:", "\u{1b}")]);
    assert_eq!(code, 1);
    assert!(screen.ends_with("error: the questions were not answered\nhelp: nothing was written\n"), "{screen}");
    assert!(before == site.files("."));
}

#[test]
fn schemas_are_listed_printed_and_written() {
    let site = Site::empty();
    let listed = site.run(&["schema"]).stdout();
    assert!(listed.starts_with("site            site.toml\nlabels          labels.toml\n"), "{listed}");
    let names: Vec<&str> = listed.lines().filter_map(|line| line.split_whitespace().next()).collect();
    for name in &names {
        let printed = site.run(&["schema", name]).stdout();
        let kept = crate::support::repository().join(format!("docs/schema/{name}.schema.json"));
        assert_eq!(printed, std::fs::read_to_string(kept).expect("a schema"), "{name}");
    }
    let run = site.run(&["schema", "--out", "a/b"]);
    assert_eq!((run.stderr(), run.code()), (format!("wrote {} schemas into `a/b`\n", names.len()), 0));
    assert_eq!(site.files("a/b").len(), names.len());
    let run = site.run(&["schema", "events.toml"]);
    assert_eq!(run.code(), 2);
    assert!(run.stderr().contains("invalid value 'events.toml'"), "{}", run.stderr());
}

/// Has a text checked by a program, where that is installed.
#[cfg(unix)]
fn accepted(program: &str, args: &[&str], text: &str, what: &str) {
    let site = Site::empty().with("text", text);
    match std::process::Command::new(program).args(args).arg("text").current_dir(site.path()).output() {
        Ok(said) => assert!(said.status.success(), "{what}: {}", String::from_utf8_lossy(&said.stdout)),
        Err(_) => eprintln!("skipped: `{program}` is not here"),
    }
}

#[test]
fn completions_know_every_command_and_option() {
    let site = Site::empty();
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let run = site.run(&["completions", shell]);
        let script = run.stdout();
        for word in ["build", "init", "new", "schema", "no-sync", "speaker"] {
            assert!(script.contains(word), "{shell} lacks {word}");
        }
        #[cfg(unix)]
        if matches!(shell, "bash" | "zsh" | "fish") {
            accepted(shell, &["-n"], &script, shell);
        }
    }
}

#[test]
fn the_manual_has_a_page_a_command() {
    let site = Site::empty();
    let run = site.run(&["man", "--out", "man"]);
    assert_eq!(run.stderr(), "wrote the manual into `man`: try `man -l man/linimasa.1`\n");
    let commands = site.commands();
    assert!(commands.len() > 12, "{commands:?}");
    for command in commands {
        let page = site.read(&format!("man/linimasa-{command}.1"));
        assert!(page.contains(&format!(".TH linimasa-{command} 1")), "{command}: {page}");
    }
    assert!(site.read("man/linimasa.1").contains("Publishes dated event records"));
    #[cfg(unix)]
    for (path, page) in site.files("man") {
        let page = String::from_utf8(page).expect("UTF-8");
        accepted("mandoc", &["-T", "lint", "-W", "error"], &page, &path);
    }
}
