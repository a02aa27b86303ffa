//! What is refused, in which words, and that nothing is lost by it.

use super::*;
use crate::write::PathFault;

/// The message with the temporary folder's name taken out.
fn message<T>(home: &Home, result: Result<T, WriteError>) -> String {
    let (message, help) = words(result);
    let root = home.content.parent().expect("the root").display().to_string();
    format!("{}; {}", message.replace(&root, "ROOT"), help.unwrap_or("no help"))
}

#[test]
fn a_file() {
    let home = Home::new();
    fs::write(&home.out, "precious").expect("written");
    assert_eq!(
        message(&home, home.open_at(&home.out, true)),
        "the output `ROOT/public` is a file; name a folder, or move the file away"
    );
    let below = home.out.join("below");
    assert_eq!(message(&home, home.open_at(&below, true)), "can't find `ROOT/public/below`: not a directory; no help");
    assert_eq!(fs::read_to_string(&home.out).expect("still there"), "precious");
    assert_eq!(home.beside(), ["content", "public"]);
}

#[test]
fn the_root_and_the_working_directory() {
    let home = Home::new();
    let error = home.open_at(Path::new("/"), true).expect_err("refused");
    assert!(matches!(error, WriteError::OutIsRoot { .. }), "{error}");
    for out in [".", "..", "src/.."] {
        let error = home.open_at(Path::new(out), true).expect_err("refused");
        assert!(matches!(error, WriteError::OutHoldsUs { .. }), "{out}: {error}");
    }
}

#[test]
fn content_and_output_in_one_another() {
    let home = Home::new();
    let help = "keep the two side by side, such as `content` and `public`";
    for out in [home.content.clone(), home.content.join("a/public"), home.content.join("../content/public")] {
        let message = message(&home, home.open_at(&out, true));
        assert!(message.starts_with("the output `ROOT/content"), "{message}");
        assert!(message.ends_with(&format!("lies in the content `ROOT/content`; {help}")), "{message}");
    }
    assert_eq!(
        message(&home, home.open_at(home.folder.path(), true)),
        format!("the content `ROOT/content` lies in the output `ROOT`; {help}")
    );
    assert_eq!(tree(&home.content), [""; 0]);
}

#[cfg(unix)]
#[test]
fn content_behind_a_link() {
    let home = Home::new();
    std::os::unix::fs::symlink(&home.content, &home.out).expect("a link");
    let error = home.open_at(&home.out.join("sub"), false).expect_err("refused");
    assert!(matches!(error, WriteError::OutInContent { .. }), "{error}");
}

#[test]
fn other_peoples_folder() {
    let home = Home::new();
    home.plant("thesis.doc", "five years");
    home.plant("a/index.html", "theirs");
    assert_eq!(
        message(&home, home.open()),
        "the output `ROOT/public` holds files that linimasa did not make, such as `a`; \
         name an empty folder, or use `--force` to publish there and keep those files"
    );
    assert_eq!(home.beside(), ["content", "public"]);
    let published = home.force(&[("index.html", "ours"), ("a/index.html", "ours")]);
    assert_eq!(published, Published { written: 2, kept_foreign: 1, bytes: 8, ..Published::default() });
    assert_eq!(home.tree(), ["a/index.html: ours", "index.html: ours", "thesis.doc: five years"]);
    // Once adopted, it needs no force.
    assert_eq!(home.publish(&[("index.html", "ours")]).kept_foreign, 1);
    assert_eq!(home.tree(), ["index.html: ours", "thesis.doc: five years"]);
}

#[test]
fn a_place_that_is_taken() {
    for (theirs, ours) in [("a", "a"), ("a", "a/b/c"), ("a/b/c", "a"), ("a/b", "a/b/c")] {
        let home = Home::new();
        home.publish(&[("index.html", "ours")]);
        home.plant(theirs, "theirs");
        let stage = home.open().expect("the stage opens");
        put_all(&stage, &[("index.html", "new"), (ours, "ours")]);
        let message = message(&home, stage.publish());
        let taken = if theirs == "a/b/c" { "a" } else { theirs };
        assert_eq!(
            message,
            format!(
                "a new page needs `{taken}`, where a file lies that linimasa did not make; \
                 move that file away, or use `--force` to replace it"
            )
        );
        assert_eq!(home.tree(), [format!("{theirs}: theirs"), "index.html: ours".into()]);
        assert_eq!(home.beside(), ["content", "public"]);
        home.force(&[("index.html", "new"), (ours, "ours")]);
        assert_eq!(home.tree(), [format!("{ours}: ours"), "index.html: new".into()]);
    }
}

#[test]
fn a_manifest_that_was_cut_short() {
    let home = Home::new();
    home.publish(&[("a", "A"), ("b", "B")]);
    let path = home.out.join(crate::write::manifest::NAME);
    let text = fs::read_to_string(&path).expect("a manifest");
    fs::write(&path, &text[..text.len() - 3]).expect("written");
    assert_eq!(
        message(&home, home.open()),
        "line 3 of the manifest `ROOT/public/.linimasa-manifest` can't be read; remove the output folder and build again"
    );
}

#[test]
fn two_builds_at_once() {
    let home = Home::new();
    home.publish(&[("a", "1")]);
    let first = home.open().expect("the stage opens");
    assert_eq!(
        message(&home, home.open()),
        "another build is writing `ROOT/public`; wait for it to end, or give this build another output"
    );
    put_all(&first, &[("a", "2")]);
    first.publish().expect("the other one did not disturb it");
    assert_eq!(home.tree(), ["a: 2"]);
    assert_eq!(home.publish(&[("a", "3")]).written, 1);
}

#[test]
fn paths_that_lead_away() {
    let home = Home::new();
    let stage = home.open().expect("the stage opens");
    for path in ["../evil", "a/../../evil", "/evil", "a//b", "", "a\0b", "a\\b", ".linimasa-manifest"] {
        let error = stage.put(path, b"").expect_err(path);
        assert!(matches!(error, WriteError::BadPath { .. }), "{error}");
        let error = stage.copy(path, &home.content, blake3::hash(b"")).expect_err(path);
        assert!(matches!(error, WriteError::BadPath { .. }), "{error}");
    }
    assert_eq!(
        message(&home, stage.put("a/../b", b"")),
        "`a/../b` can't be the path of a file in the output: a segment is `.` or `..`; \
         use a relative path with `/` between names and without `..`, backslashes and control characters"
    );
    let error = stage.put("a\nb", b"").expect_err("refused");
    assert!(matches!(error, WriteError::BadPath { fault: PathFault::Character('\n'), .. }));
    stage.publish().expect("an empty site");
    assert_eq!(home.beside(), ["content", "public"]);
}

#[test]
fn the_same_path_twice() {
    let home = Home::new();
    home.publish(&[("a", "1"), ("b", "1")]);
    let stage = home.open().expect("the stage opens");
    put_all(&stage, &[("a", "2")]);
    let help = "two pages or files share this address: rename one of them";
    assert_eq!(message(&home, stage.put("a", b"3")), format!("`a` is written twice; {help}"));
    // Unchanged ones meet only when all are there.
    put_all(&stage, &[("b", "1"), ("b", "1")]);
    assert_eq!(message(&home, stage.publish()), format!("`b` is written twice; {help}"));
    assert_eq!(home.tree(), ["a: 1", "b: 1"]);
}

#[test]
fn a_file_that_is_no_longer_there() {
    let home = Home::new();
    let stage = home.open().expect("the stage opens");
    let missing = home.content.join("photo.jpg");
    assert_eq!(
        message(&home, stage.copy("media/photo.jpg", &missing, blake3::hash(b""))),
        "can't read `ROOT/content/photo.jpg`: entity not found; no help"
    );
    let error = stage.copy("media", &home.content, blake3::hash(b"")).expect_err("a folder is no file");
    assert!(matches!(error, WriteError::Io { .. }), "{error}");
}

#[test]
fn an_output_that_vanished_meanwhile() {
    let home = Home::new();
    home.publish(&[("a", "1"), ("b", "1")]);
    let stage = home.open().expect("the stage opens");
    put_all(&stage, &[("a", "1"), ("b", "2")]);
    fs::remove_dir_all(&home.out).expect("removed");
    assert_eq!(
        message(&home, stage.publish()),
        "`ROOT/public/a` was changed by another program during the build; build again"
    );
    assert_eq!(home.beside(), ["content"]);
}

/// Root may write anywhere, so there is nothing to see when the tests run as root.
#[cfg(unix)]
#[test]
fn a_folder_that_can_not_be_written() {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::new();
    let closed = home.content.with_file_name("closed");
    fs::create_dir(&closed).expect("made");
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o555)).expect("closed");
    let opened = home.open_at(&closed.join("public"), false);
    if fs::write(closed.join("probe"), "").is_err() {
        assert_eq!(
            message(&home, opened),
            "can't make the folder `ROOT/closed/.public.linimasa`: permission denied; \
             make the folder writable for your account, or name another one"
        );
    }
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o755)).expect("opened");
}

#[test]
fn a_picture_that_changed_after_it_was_looked_at() {
    let home = Home::new();
    let photo = home.content.join("photo.jpg");
    fs::write(&photo, "new").expect("written");
    let stage = home.open().expect("the stage opens");
    assert_eq!(
        message(&home, stage.copy("media/photo.jpg", &photo, blake3::hash(b"old"))),
        "`ROOT/content/photo.jpg` was changed by another program during the build; build again"
    );
}
