//! What a publication does to what there was.

use super::*;
use crate::write::{Origin, manifest};
use std::time::{Duration, SystemTime};

fn manifest_of(home: &Home) -> String {
    fs::read_to_string(home.out.join(manifest::NAME)).expect("a manifest")
}

#[test]
fn the_first_makes_folders_and_all() {
    let mut home = Home::new();
    home.out = home.out.join("deep/site");
    let published = home.publish(&[("b/c.html", "C"), ("a.html", "AA"), ("b/d/e.html", "E")]);
    assert_eq!(published, Published { written: 3, bytes: 4, ..Published::default() });
    assert_eq!(home.tree(), ["a.html: AA", "b/c.html: C", "b/d/e.html: E"]);
    assert_eq!(home.beside(), ["content", "public"]);
    assert_eq!(names(home.out.parent().expect("deep")), ["site"], "the workspace is gone");
    let paths: Vec<String> = manifest_of(&home).lines().skip(1).map(|line| line[67..].to_owned()).collect();
    assert_eq!(paths, ["a.html", "b/c.html", "b/d/e.html"]);
}

#[test]
fn an_empty_folder_and_a_fresh_checkout_will_do() {
    let home = Home::new();
    fs::create_dir(&home.out).expect("an empty folder");
    assert_eq!(home.publish(&[("a", "1")]).written, 1);

    let home = Home::new();
    home.plant(".git", "gitdir: ../.git/worktrees/public");
    let published = home.publish(&[("a", "1")]);
    assert_eq!((published.written, published.kept_foreign), (1, 1));
    assert_eq!(home.tree(), [".git: gitdir: ../.git/worktrees/public", "a: 1"]);
}

#[test]
fn the_same_again_touches_nothing() {
    let home = Home::new();
    let files = [("a.html", "A"), ("b/c.html", "C")];
    home.publish(&files);
    let before = fs::metadata(&home.out).and_then(|found| found.modified()).expect("a time");
    let manifest = fs::metadata(home.out.join(manifest::NAME)).and_then(|found| found.modified()).expect("a time");
    let open = fs::File::open(home.out.join("a.html")).expect("a file");
    assert_eq!(home.publish(&files), Published { unchanged: 2, bytes: 2, ..Published::default() });
    assert_eq!(fs::metadata(&home.out).and_then(|found| found.modified()).expect("a time"), before);
    assert_eq!(
        fs::metadata(home.out.join(manifest::NAME)).and_then(|found| found.modified()).expect("a time"),
        manifest
    );
    assert_eq!(id(&open.metadata().expect("a file")), id(&fs::metadata(home.out.join("a.html")).expect("a file")));
    assert_eq!(home.beside(), ["content", "public"]);
}

/// The file itself rather than its name or bytes; nothing to compare where there are no such numbers.
fn id(found: &fs::Metadata) -> Option<u64> {
    #[cfg(unix)]
    return Some(std::os::unix::fs::MetadataExt::ino(found));
    #[cfg(not(unix))]
    None
}

#[test]
fn one_change_writes_one_file() {
    let home = Home::new();
    home.publish(&[("a.html", "A"), ("b/c.html", "C"), ("b/d.html", "D")]);
    let before = fs::metadata(home.out.join("b/d.html")).expect("a file");
    let published = home.publish(&[("a.html", "A"), ("b/c.html", "CHANGED"), ("b/d.html", "D")]);
    assert_eq!(published, Published { written: 1, unchanged: 2, bytes: 9, ..Published::default() });
    assert_eq!(home.tree(), ["a.html: A", "b/c.html: CHANGED", "b/d.html: D"]);
    let after = fs::metadata(home.out.join("b/d.html")).expect("a file");
    assert_eq!(id(&before), id(&after), "linked, not rewritten");
    assert_eq!(before.modified().expect("a time"), after.modified().expect("a time"));
}

#[test]
fn what_is_no_longer_made_goes() {
    let home = Home::new();
    home.publish(&[("a.html", "A"), ("old/b.html", "B"), ("old/c.html", "C")]);
    let published = home.publish(&[("a.html", "A"), ("old", "now a file")]);
    assert_eq!(published, Published { written: 1, unchanged: 1, removed: 2, bytes: 11, ..Published::default() });
    assert_eq!(home.tree(), ["a.html: A", "old: now a file"]);
    // The other way round, too.
    assert_eq!(home.publish(&[("old/b.html", "B")]).removed, 2);
    assert_eq!(home.tree(), ["old/b.html: B"]);
}

#[test]
fn a_file_written_in_pieces_is_as_good_as_one_put() {
    let home = Home::new();
    let write = |text: &str| {
        let stage = home.open().expect("the stage opens");
        stage.write("a/b", |out| text.bytes().try_for_each(|byte| out.write_all(&[byte]))).expect("written");
        stage.publish().expect("published")
    };
    assert_eq!(write("piece by piece").written, 1);
    let before = fs::metadata(home.out.join("a/b")).expect("a file");
    assert_eq!(write("piece by piece").unchanged, 1);
    assert_eq!(id(&before), id(&fs::metadata(home.out.join("a/b")).expect("a file")));
    assert_eq!(home.publish(&[("a/b", "piece by piece")]).unchanged, 1);
    let stage = home.open().expect("the stage opens");
    let error = stage.write("c", |_| Err(std::io::ErrorKind::StorageFull.into())).expect_err("the disk is full");
    assert!(error.to_string().ends_with("c`: no storage space"), "{error}");
    drop(stage);
    assert_eq!(home.tree(), ["a/b: piece by piece"]);
}

#[test]
fn one_file_less_is_a_change() {
    let home = Home::new();
    home.publish(&[("a", "A"), ("b", "B")]);
    assert_eq!(home.publish(&[("a", "A")]), Published { unchanged: 1, removed: 1, bytes: 1, ..Published::default() });
    assert_eq!(home.tree(), ["a: A"]);
}

#[test]
fn the_same_content_makes_the_same_manifest() {
    let (one, other) = (Home::new(), Home::new());
    one.publish(&[("a", "A"), ("b/c", "C")]);
    other.publish(&[("b/c", "C"), ("x", "X")]);
    other.publish(&[("b/c", "C"), ("a", "A")]);
    assert_eq!(manifest_of(&one), manifest_of(&other));
}

#[test]
fn other_peoples_files_stay() {
    let home = Home::new();
    home.publish(&[("a/b.html", "B"), ("c/d.html", "D")]);
    home.plant("CNAME", "example.org");
    home.plant("a/notes.txt", "mine");
    home.plant("c/more/notes.txt", "mine too");
    home.plant(".git/refs/tags/.keep", "");
    fs::create_dir_all(home.out.join(".git/empty/folder")).expect("made");
    let published = home.publish(&[("a/b.html", "B2")]);
    let expected = Published { written: 1, removed: 1, kept_foreign: 4, bytes: 2, ..Published::default() };
    assert_eq!(published, expected);
    let kept = [
        ".git/empty/folder/",
        ".git/refs/tags/.keep: ",
        "CNAME: example.org",
        "a/b.html: B2",
        "a/notes.txt: mine",
        "c/more/notes.txt: mine too",
    ];
    assert_eq!(home.tree(), kept);
    // They are still not ours, however often we publish, and don't count as a change.
    let published = home.publish(&[("a/b.html", "B2")]);
    assert_eq!((published.written, published.unchanged, published.kept_foreign), (0, 1, 4));
    assert_eq!(home.publish(&[]).removed, 1);
    assert_eq!(home.tree().len(), 5);
}

#[test]
fn a_file_changed_by_hand_is_made_again() {
    let home = Home::new();
    home.publish(&[("a", "AAA"), ("b", "BBB"), ("c", "CCC")]);
    home.plant("a", "longer than before");
    // As long as before: only its time tells.
    home.plant("b", "XXX");
    let later = SystemTime::UNIX_EPOCH + Duration::from_secs(4_000_000_000);
    let file = fs::File::options().write(true).open(home.out.join("b")).expect("a file");
    file.set_modified(later).expect("a later time");
    drop(file);
    fs::remove_file(home.out.join("c")).expect("removed");
    assert_eq!(home.publish(&[("a", "AAA"), ("b", "BBB"), ("c", "CCC")]).written, 3);
    assert_eq!(home.tree(), ["a: AAA", "b: BBB", "c: CCC"]);
}

#[test]
fn another_versions_manifest_is_replaced() {
    let home = Home::new();
    home.publish(&[("a", "A")]);
    let now = manifest_of(&home);
    home.plant(manifest::NAME, &now.replace(env!("CARGO_PKG_VERSION"), "0.0.0"));
    assert_eq!(home.publish(&[("a", "A")]).unchanged, 1);
    assert_eq!(manifest_of(&home), now);
}

#[test]
fn an_output_that_nobody_touched_is_known_by_what_it_was_made_from() {
    let home = Home::new();
    let (inputs, other) = (blake3::hash(b"inputs"), blake3::hash(b"other"));
    let publish = |text: &str| {
        let stage = home.open().expect("the stage opens");
        put_all(&stage, &[("a.html", text), ("b/c.html", "C")]);
        stage.publish_from(Some(Origin { inputs, note: "2 pages".into() })).expect("published")
    };
    let kept = |inputs: &blake3::Hash| {
        let stage = home.open().expect("the stage opens");
        let kept = stage.kept(inputs).expect("it can be read");
        kept.map(|(published, note)| (published, note.to_owned()))
    };
    assert_eq!(kept(&inputs), None, "there is nothing yet");
    publish("A");
    home.plant("CNAME", "example.org");
    let published = Published { unchanged: 2, kept_foreign: 1, bytes: 2, ..Published::default() };
    assert_eq!(kept(&inputs), Some((published, "2 pages".into())));
    assert_eq!(kept(&other), None);
    fs::remove_file(home.out.join("b/c.html")).expect("removed");
    assert_eq!(kept(&inputs), None, "a file is missing");
    assert_eq!(publish("A").written, 1);
    home.plant("a.html", "longer than before");
    assert_eq!(kept(&inputs), None, "a file was touched");
    // The same pages from other inputs: only what the manifest says of them changes.
    home.publish(&[("a.html", "A"), ("b/c.html", "C")]);
    let page = fs::metadata(home.out.join("a.html")).expect("a page");
    assert_eq!(publish("A").written, 0);
    assert_eq!(id(&page), id(&fs::metadata(home.out.join("a.html")).expect("a page")));
    assert!(kept(&inputs).is_some());
    assert_eq!(home.beside(), ["content", "public"]);
}

#[test]
fn media_are_copied_without_their_times_and_permissions() {
    let home = Home::new();
    let photo = home.content.join("photo.jpg");
    fs::write(&photo, vec![7; 300_000]).expect("written");
    let ancient = SystemTime::UNIX_EPOCH + Duration::from_secs(1);
    let file = fs::File::options().write(true).open(&photo).expect("a file");
    file.set_modified(ancient).expect("an old time");
    #[cfg(unix)]
    fs::set_permissions(&photo, std::os::unix::fs::PermissionsExt::from_mode(0o755)).expect("executable");
    let publish = || {
        let stage = home.open().expect("the stage opens");
        let hash = blake3::hash(&fs::read(&photo).expect("a picture"));
        stage.copy("media/photo.jpg", &photo, hash).expect("copied");
        stage.publish().expect("published")
    };
    assert_eq!(publish(), Published { written: 1, bytes: 300_000, ..Published::default() });
    let copy = fs::metadata(home.out.join("media/photo.jpg")).expect("a copy");
    assert_eq!(copy.len(), 300_000);
    assert!(copy.modified().expect("a time") > ancient);
    #[cfg(unix)]
    assert_eq!(std::os::unix::fs::PermissionsExt::mode(&copy.permissions()) & 0o111, 0);
    assert_eq!(publish(), Published { unchanged: 1, bytes: 300_000, ..Published::default() });
    fs::write(&photo, vec![8; 300_000]).expect("written");
    assert_eq!(publish().written, 1);
    assert_eq!(fs::read(home.out.join("media/photo.jpg")).expect("a copy"), vec![8; 300_000]);
}

#[test]
fn ten_thousand_files_take_no_time() {
    use rayon::prelude::*;
    let home = Home::new();
    let publish = |changed: usize| {
        let stage = home.open().expect("the stage opens");
        (0..10_000_usize).into_par_iter().for_each(|ix| {
            let generation = usize::from(ix < changed);
            let text = format!("<!doctype html><title>{ix}</title>{generation}{}", "x".repeat(2_000));
            stage.put(&format!("t{}/e{ix}.html", ix % 10), text.as_bytes()).expect("written");
        });
        stage.publish().expect("published")
    };
    assert_eq!(publish(0).written, 10_000);
    assert_eq!(publish(0).unchanged, 10_000);
    let published = publish(10);
    assert_eq!((published.written, published.unchanged, published.removed), (10, 9_990, 0));
    assert_eq!(home.tree().len(), 10_000);
}
