//! The old output or the new one, whatever happens in between.

use super::*;
use crate::write::swap::one_by_one;
use crate::write::workspace::Workspace;

#[test]
fn an_abandoned_stage_leaves_the_old_output() {
    let home = Home::new();
    home.publish(&[("a", "1"), ("b/c", "1")]);
    let stage = home.open().expect("the stage opens");
    put_all(&stage, &[("a", "2"), ("d", "2")]);
    assert_eq!(home.beside(), [".public.linimasa", "content", "public"]);
    drop(stage);
    assert_eq!(home.tree(), ["a: 1", "b/c: 1"]);
    assert_eq!(home.beside(), ["content", "public"]);
    // Nor does one that never had anything to leave.
    let home = Home::new();
    drop(home.open().expect("the stage opens"));
    assert_eq!(home.beside(), ["content"]);
}

#[test]
fn a_dead_builds_folder_is_taken_over() {
    let home = Home::new();
    home.publish(&[("a", "1")]);
    let workspace = home.out.with_file_name(".public.linimasa");
    fs::create_dir_all(workspace.join("new/half")).expect("made");
    fs::create_dir_all(workspace.join("old")).expect("made");
    fs::write(workspace.join("new/half/page.html"), "<!doc").expect("written");
    fs::write(workspace.join("lock"), "").expect("written");
    home.publish(&[("a", "2")]);
    assert_eq!(home.tree(), ["a: 2"]);
    assert_eq!(home.beside(), ["content", "public"]);
}

#[test]
fn a_swap_in_two_steps_works_and_is_repaired() {
    let home = Home::new();
    home.publish(&[("a", "1")]);
    let workspace = Workspace::take(&home.out).expect("the lock is free");
    fs::write(workspace.new_output().join("a"), "2").expect("written");
    one_by_one(&workspace, &home.out).expect("swapped");
    drop(workspace);
    assert_eq!(fs::read_to_string(home.out.join("a")).expect("a page"), "2");
    assert_eq!(home.beside(), ["content", "public"]);

    // Killed between the two steps: the old output is there again when the next build begins.
    let home = Home::new();
    home.publish(&[("a", "1")]);
    let beside = home.out.with_file_name(".public.linimasa");
    fs::create_dir_all(beside.join("new")).expect("made");
    fs::rename(&home.out, beside.join("old")).expect("the first step");
    drop(home.open().expect("the stage opens"));
    assert_eq!(home.tree(), ["a: 1"]);

    // The second step fails: likewise.
    let workspace = Workspace::take(&home.out).expect("the lock is free");
    fs::remove_dir(workspace.new_output()).expect("removed");
    one_by_one(&workspace, &home.out).expect_err("there is nothing to put there");
    drop(workspace);
    assert_eq!(home.tree(), ["a: 1"]);
    assert_eq!(home.beside(), ["content", "public"]);
}

#[cfg(unix)]
#[test]
fn links_are_kept_and_never_followed() {
    use std::os::unix::fs::symlink;
    let home = Home::new();
    let precious = home.content.join("precious.txt");
    fs::write(&precious, "precious").expect("written");
    home.publish(&[("a", "1"), ("b/c", "1")]);
    symlink(&home.content, home.out.join("folder")).expect("a link");
    symlink("nowhere", home.out.join("broken")).expect("a link");
    // One of ours replaced by a link is ours to replace; what it leads to is not.
    fs::remove_file(home.out.join("a")).expect("removed");
    symlink(&precious, home.out.join("a")).expect("a link");
    let published = home.publish(&[("a", "precious")]);
    assert_eq!((published.written, published.removed, published.kept_foreign), (1, 1, 2));
    let folder = format!("folder -> {}", home.content.display());
    assert_eq!(home.tree(), ["a: precious".to_owned(), "broken -> nowhere".into(), folder]);
    assert!(!home.out.join("a").is_symlink());
    assert_eq!(tree(&home.content), ["precious.txt: precious"]);

    // A folder of ours replaced by a link: its page is not taken for ours, and what lies behind stays.
    home.publish(&[("b/precious.txt", "precious")]);
    fs::remove_dir_all(home.out.join("b")).expect("removed");
    symlink(&home.content, home.out.join("b")).expect("a link");
    let stage = home.open().expect("the stage opens");
    put_all(&stage, &[("b/precious.txt", "changed")]);
    let error = stage.publish().expect_err("the link is in the way");
    assert!(matches!(error, WriteError::InTheWay { .. }), "{error}");
    home.force(&[("b/precious.txt", "changed")]);
    assert_eq!(home.tree()[0], "b/precious.txt: changed");
    assert_eq!(tree(&home.content), ["precious.txt: precious"]);
}

#[cfg(unix)]
#[test]
fn an_output_behind_a_link_stays_behind_it() {
    let home = Home::new();
    let real = home.out.with_file_name("real");
    fs::create_dir(&real).expect("made");
    std::os::unix::fs::symlink("real", &home.out).expect("a link");
    home.publish(&[("a", "1")]);
    home.publish(&[("a", "2")]);
    assert!(home.out.is_symlink());
    assert_eq!(tree(&real), ["a: 2"]);
    assert_eq!(home.beside(), ["content", "public", "real"]);
    fs::remove_dir_all(&real).expect("removed");
    let error = home.open().expect_err("the link leads nowhere");
    assert!(matches!(error, WriteError::Io { .. }), "{error}");
}

#[cfg(unix)]
#[test]
fn permissions_of_folders_are_kept() {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::new();
    home.publish(&[("a", "1")]);
    home.plant("sealed/file", "theirs");
    let set = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("set");
    set(&home.out, 0o750);
    set(&home.out.join("sealed"), 0o555);
    for text in ["2", "3"] {
        home.publish(&[("a", text)]);
        let mode = |path: &Path| fs::metadata(path).expect("found").permissions().mode() & 0o777;
        assert_eq!((mode(&home.out), mode(&home.out.join("sealed"))), (0o750, 0o555));
        assert_eq!(home.beside(), ["content", "public"], "the sealed folder's old copy is gone as well");
    }
    set(&home.out.join("sealed"), 0o755);
}

/// Not a test but the victim of the next one, which runs this binary again in a folder that has the file `victim`.
#[cfg(unix)]
#[test]
#[ignore = "publishes until it is killed"]
fn victim() {
    if !Path::new("victim").exists() {
        return;
    }
    let options = StageOptions { content: Path::new("content"), force: false, sync: false };
    for generation in generation(Path::new("public")) + 1.. {
        let stage = Stage::open(Path::new("public"), &options).expect("the stage opens");
        for page in 0..30 {
            // Every third page stays, and the number of pages is part of what must fit.
            let text = if page % 3 == 0 { "same".to_owned() } else { generation.to_string() };
            stage.put(&format!("{}/{page}.html", page % 4), text.as_bytes()).expect("written");
        }
        stage.publish().expect("published");
    }
}

/// What the victim's pages say; 0 before there are any.
#[cfg(unix)]
fn generation(out: &Path) -> usize {
    fs::read_to_string(out.join("1/1.html")).ok().and_then(|text| text.parse().ok()).unwrap_or(0)
}

#[cfg(unix)]
#[test]
fn killed_at_any_moment_it_leaves_one_whole_output() {
    use std::process::{Command, Stdio};
    use std::thread::sleep;
    use std::time::Duration;
    let home = Home::new();
    let root = home.content.parent().expect("the root");
    fs::write(root.join("victim"), "").expect("written");
    home.publish(&[("first", "1")]);
    home.plant("CNAME", "example.org");
    let binary = std::env::current_exe().expect("this binary");
    for round in 0..40_u64 {
        let mut victim = Command::new(&binary)
            .args(["--ignored", "--exact", "write::tests::atomic::victim"])
            .current_dir(root)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("it runs");
        // It has to be at work before it is worth killing.
        let before = generation(&home.out);
        while generation(&home.out) == before && victim.try_wait().expect("known").is_none() {
            sleep(Duration::from_millis(1));
        }
        sleep(Duration::from_micros(round * 310));
        victim.kill().expect("killed");
        victim.wait().expect("ended");
        let mut lines = home.tree();
        lines.retain(|line| line != "CNAME: example.org");
        assert_eq!(lines.len(), 30, "{lines:?}");
        let mut generations: Vec<&str> = lines
            .iter()
            .filter_map(|line| line.split_once(": "))
            .map(|(_, text)| text)
            .filter(|text| *text != "same")
            .collect();
        assert_eq!(generations.len(), 20);
        generations.dedup();
        assert_eq!(generations.len(), 1, "a mix: {lines:?}");
    }
    assert!(generation(&home.out) >= 40, "each victim publishes at least once");
    // And the next build is none the worse for it.
    home.publish(&[("a", "1")]);
    assert_eq!(home.tree(), ["CNAME: example.org", "a: 1"]);
    assert_eq!(home.beside(), ["content", "public", "victim"]);
}
