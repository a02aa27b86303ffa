//! Every finding word for word: `tests/sites/errors/CASE/` and `warnings/CASE/`, each with what `build` says of it.

use crate::support::{Site, assert_snapshot, sites};
use std::collections::BTreeSet;

fn cases(folder: &str) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(sites().join(folder))
        .expect("the fixtures are there")
        .map(|entry| entry.expect("a readable folder").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

fn check(folder: &str, expected_code: i32) {
    let mut wrong = Vec::new();
    for case in cases(folder) {
        let site = Site::fixture(&format!("{folder}/{case}"));
        let run = site.run(&["build"]);
        let snapshot = sites().join(folder).join(&case).join("stderr.txt");
        // The summary of a build that went well has times in it; it has a test of its own.
        let said = run.stderr();
        let said = &said[..said.find("built 1 timeline").unwrap_or(said.len())];
        let compared = std::panic::catch_unwind(|| assert_snapshot(said, &snapshot));
        if compared.is_err() || run.code() != expected_code || !run.stdout().is_empty() {
            wrong.push(format!("{case} (exit code {})", run.code()));
        }
    }
    assert!(wrong.is_empty(), "these differ from their snapshots: {wrong:#?}");
}

#[test]
fn every_error_says_where_what_and_what_to_do() {
    check("errors", 1);
}

#[test]
fn warnings_do_not_stop_a_build() {
    check("warnings", 0);
}

/// The codes in `src/diag/problem.rs` and the codes that some snapshot shows.
#[test]
fn every_code_is_shown_by_a_fixture() {
    let source = std::fs::read_to_string(crate::support::repository().join("src/diag/problem.rs")).expect("the source");
    let codes =
        source.split("pub fn code").nth(1).and_then(|rest| rest.split("pub fn severity").next()).expect("codes");
    let codes: BTreeSet<&str> = codes.split('"').skip(1).step_by(2).collect();
    assert!(codes.len() > 35, "only {} codes were found", codes.len());
    let mut shown = String::new();
    for folder in ["errors", "warnings"] {
        for case in cases(folder) {
            shown += &std::fs::read_to_string(sites().join(folder).join(case).join("stderr.txt")).unwrap_or_default();
        }
    }
    let elsewhere = [
        // `links_that_leave_the_content_are_refused`
        "link-outside-content",
        // `a_file_that_may_not_be_read_is_named`
        "unreadable-file",
        // Needs a file of more than 3 GiB.
        "file-too-large",
    ];
    let missing: Vec<&&str> = codes
        .iter()
        .filter(|code| !elsewhere.contains(code))
        .filter(|code| !shown.contains(&format!("[{code}]")))
        .collect();
    assert!(missing.is_empty(), "no fixture shows {missing:?}");
}

#[cfg(unix)]
#[test]
fn links_that_leave_the_content_are_refused() {
    let site = Site::small().with("outside.md", "+++\ntitle = \"Outside\"\n+++\n");
    std::os::unix::fs::symlink(site.path().join("outside.md"), site.path().join("content/about.md")).expect("a link");
    let run = site.run(&["build"]);
    assert_eq!(run.code(), 1);
    let target = site.path().join("outside.md").canonicalize().expect("it exists");
    let expected = format!(
        "error[link-outside-content]: the link leads out of the content folder, to `{}`\n --> content/about.md:1:1\n",
        target.display()
    );
    assert!(run.stderr().starts_with(&expected), "{}", run.stderr());
}

#[cfg(unix)]
#[test]
fn links_that_lead_in_circles_end_well() {
    let site = Site::small();
    std::os::unix::fs::symlink(site.path().join("content"), site.path().join("content/loop")).expect("a link");
    let run = site.run(&["build"]);
    assert_eq!(run.code(), 1);
    let expected =
        "error[unreadable-file]: the file cannot be read: the link leads back to ``\n --> content/loop:1:1\n";
    assert!(run.stderr().starts_with(expected), "{}", run.stderr());
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_be_read_is_named() {
    use std::os::unix::fs::PermissionsExt;
    let site = Site::small();
    let path = site.path().join("content/tl/events/one.md");
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o000)).expect("our own file");
    if std::fs::read(&path).is_ok() {
        eprintln!("skipped: this user may read every file");
        return;
    }
    let run = site.run(&["build"]);
    assert_eq!(run.code(), 1);
    let expected =
        "error[unreadable-file]: the file cannot be read: permission denied\n --> content/tl/events/one.md:1:1\n";
    assert!(run.stderr().starts_with(expected), "{}", run.stderr());
}
