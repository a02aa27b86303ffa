//! The README's shortest path to a timeline works as it is printed there.

use crate::support::{Site, repository};

/// The fenced block that follows a line which holds only a path in backticks.
fn block(readme: &str, path: &str) -> String {
    let after = readme.split(&format!("\n`{path}`\n")).nth(1).unwrap_or_else(|| panic!("the README has no `{path}`"));
    let fenced = after.split("```").nth(1).expect("a fenced block");
    fenced.split_once('\n').expect("an info string").1.to_owned()
}

#[test]
fn the_readme_leads_to_a_timeline() {
    let readme = std::fs::read_to_string(repository().join("README.md")).expect("the README");
    let mut site = Site::empty();
    let record = "content/ferry/events/port-says.md";
    for path in ["content/site.toml", "content/ferry/timeline.md", record] {
        site = site.with(path, &block(&readme, path));
    }
    site.build();
    let page = site.read("public/ferry/index.html");
    for words in ["The port says the ferry left on time", "Port of Merak", "Antara", "What was said about one morning."]
    {
        assert!(page.contains(words), "{words} is not on the page");
    }

    let spoilt = site.read(record).replace("date = 2024-10-21", "date = \"2024-02-30\"");
    let site = site.with(record, &spoilt);
    let run = site.run(&["build"]);
    let shown = readme.split("```text\n").nth(1).and_then(|rest| rest.split("```").next()).expect("the example error");
    assert!(run.stderr().starts_with(shown), "{}", run.stderr());
}

#[test]
fn the_readme_lists_the_options_of_the_commands() {
    let readme = std::fs::read_to_string(repository().join("README.md")).expect("the README");
    let site = Site::empty();
    let help: String = site.commands().iter().map(|command| site.run(&[command, "--help"]).stdout()).collect();
    let options = |text: &str| -> std::collections::BTreeSet<String> {
        text.split(|c: char| !c.is_ascii_lowercase() && c != '-')
            .filter(|word| word.starts_with("--") && word.len() > 3)
            .map(str::to_owned)
            .collect()
    };
    let command =
        readme.split("## The command").nth(1).and_then(|rest| rest.split("\n## ").next()).expect("the section");
    for option in options(&help) {
        assert!(option == "--help" || option == "--version" || command.contains(&option), "the README lacks {option}");
    }
    for option in options(command) {
        assert!(help.contains(&option), "the command lacks {option}");
    }
}

/// The lines behind `$ linimasa …` in the README are what it prints.
#[test]
fn the_readme_shows_what_date_prints() {
    let readme = std::fs::read_to_string(repository().join("README.md")).expect("the README");
    let example = readme.split("```console\n$ linimasa ").nth(1).and_then(|rest| rest.split("```").next());
    let (command, printed) = example.and_then(|example| example.split_once('\n')).expect("an example");
    let arguments: Vec<&str> = command.split(' ').map(|argument| argument.trim_matches('\'')).collect();
    assert_eq!(Site::empty().run(&arguments).stdout(), printed);
}

#[test]
fn the_picture_is_small_enough_to_keep() {
    let picture = repository().join("docs/linimasa.png");
    let bytes = std::fs::metadata(&picture).expect("the picture is there").len();
    assert!(bytes < 200_000, "{bytes} bytes");
}
