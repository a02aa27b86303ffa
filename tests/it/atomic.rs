//! Whatever happens to a build, the output is what the last good one made or what the new one made, never a mix, and
//! the next one ends well.

use crate::support::{BINARY, Numbers, Site};
use linimasa::write::{Stage, StageOptions};
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// What lies in the site's folder itself.
fn beside(site: &Site) -> Vec<String> {
    let entries = std::fs::read_dir(site.path()).expect("the folder");
    let mut names: Vec<String> =
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// Makes the content the one or the other of two versions, which share pages, differ in pages, and lack pages.
fn turn_to(site: &Site, version: usize) {
    site.write("content/site.toml", format!("title = \"Version {version}\"\n").as_bytes());
    for number in 0..12 {
        let path = format!("content/tl/events/e{number}.md");
        if number % 3 == 2 && number % 2 == version {
            let _ = std::fs::remove_file(site.path().join(path));
        } else {
            let said = if number % 3 == 0 { 7 } else { version };
            let day = number + 1;
            let record = format!("+++\ndate = 2024-10-{day:02}\ntitle = \"Something is said\"\n+++\n\n{said}\n");
            site.write(&path, record.as_bytes());
        }
    }
}

#[cfg(unix)]
#[test]
fn killed_at_200_random_moments_it_leaves_one_whole_output() {
    use std::os::unix::process::ExitStatusExt;
    let site = Site::small();
    site.write("public/CNAME", b"example.org\n");
    let mut longest = Duration::ZERO;
    let versions = [0, 1].map(|version| {
        turn_to(&site, version);
        let start = Instant::now();
        assert_eq!(site.run(&["build", "--force"]).code(), 0);
        longest = longest.max(start.elapsed());
        site.files("public")
    });
    assert_ne!(versions[0], versions[1]);
    let (mut now, mut numbers) = (1, Numbers::new(20_241_021));
    let (mut killed, mut published) = (0, 0);
    for round in 0..200 {
        let next = 1 - now;
        turn_to(&site, next);
        let mut build = site.command(&["build"]).stderr(Stdio::null()).spawn().expect("the binary runs");
        sleep(longest.mul_f64(numbers.next(1_000) as f64 / 900.0));
        build.kill().expect("ours");
        killed += usize::from(build.wait().expect("ours").signal().is_some());
        let found = site.files("public");
        let paths = || found.iter().map(|(path, _)| path.as_str()).collect::<Vec<_>>();
        assert!(versions.contains(&found), "a mix in round {round}: {:?}", paths());
        if found == versions[next] {
            published += 1;
            now = next;
        }
        if round % 20 == 19 {
            site.build();
            assert_eq!(site.files("public"), versions[next]);
            assert_eq!(beside(&site), ["content", "public"], "what a dead build left is cleared away");
            now = next;
        }
    }
    assert!(killed > 50, "only {killed} of 200 died");
    assert!((1..200).contains(&published), "{published} of 200 were published");
}

/// A small file system of its own; gone in the end.
struct Disk(PathBuf);

impl Disk {
    /// `None` where this account may not mount one, which is said.
    fn mount(at: PathBuf, options: &str) -> Option<Disk> {
        std::fs::create_dir_all(&at).expect("a folder");
        let mount = Command::new("mount").args(["-t", "tmpfs", "-o", options, "tmpfs"]).arg(&at).output();
        if mount.is_ok_and(|mount| mount.status.success()) {
            return Some(Disk(at));
        }
        eprintln!("skipped: file systems can't be mounted here");
        None
    }

    fn remount(&self, options: &str) {
        let status = Command::new("mount").args(["-o", &format!("remount,{options}")]).arg(&self.0).status();
        assert!(status.expect("it was there before").success());
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(&self.0).status();
    }
}

/// A picture that takes more room than there is.
fn add_large_picture(site: &Site) {
    site.write("content/media/large.jpg", &vec![7; 1 << 20]);
}

fn remove_large_picture(site: &Site) {
    site.remove("content/media/large.jpg");
}

#[test]
fn a_full_disk_changes_nothing() {
    let site = Site::small();
    let Some(disk) = Disk::mount(site.path().join("disk"), "size=600k") else { return };
    eprintln!("the disk is a tmpfs of 600 KB");
    let build = || site.run(&["build", "--out", "disk/public"]);
    assert_eq!(build().code(), 0);
    let before = site.files("disk");
    add_large_picture(&site);
    let run = build();
    assert_eq!(run.code(), 1);
    let said = run.stderr();
    assert!(said.contains("error: can't write `") && said.contains("large.jpg`: no storage space\n"), "{said}");
    assert!(said.contains("help: free some space: old and new output lie side by side for a moment\n"), "{said}");
    assert!(said.ends_with("nothing was built: 1 error; `disk/public` is as it was\n"), "{said}");
    assert_eq!(site.files("disk"), before, "neither the output changed nor is anything left beside it");
    remove_large_picture(&site);
    site.write("content/tl/events/one.md", b"+++\ndate = 2024-10-21\ntitle = \"Something else\"\n+++\n");
    assert_eq!(build().code(), 0);
    assert_ne!(site.files("disk"), before);
    drop(disk);
}

#[cfg(unix)]
#[test]
fn a_limit_on_the_size_of_files_changes_nothing() {
    let site = Site::small();
    site.build();
    let before = site.files("public");
    add_large_picture(&site);
    // Without the trap the system ends the program, as SIGKILL does.
    for (trap, expected) in [("trap '' XFSZ;", Some(1)), ("", None)] {
        let script = format!("{trap} ulimit -f 500; exec \"$0\" build");
        let output = Command::new("sh").args(["-c", &script, BINARY]).current_dir(site.path()).output();
        let output = output.expect("a shell");
        assert_eq!(output.status.code(), expected);
        if expected.is_some() {
            let said = String::from_utf8_lossy(&output.stderr);
            assert!(said.contains("large.jpg`: file too large\nhelp: raise the limit"), "{said}");
            assert_eq!(beside(&site), ["content", "public"]);
        }
        assert_eq!(site.files("public"), before);
    }
    remove_large_picture(&site);
    site.build();
    assert_eq!(site.files("public"), before);
    assert_eq!(beside(&site), ["content", "public"]);
}

#[test]
fn a_disk_that_can_not_be_written_is_named() {
    let site = Site::small();
    let Some(disk) = Disk::mount(site.path().join("disk"), "size=600k") else { return };
    let build = || site.run(&["build", "--out", "disk/public"]);
    assert_eq!(build().code(), 0);
    let before = site.files("disk");
    disk.remount("ro");
    let run = build();
    assert_eq!(run.code(), 1);
    let folder = site.path().canonicalize().expect("it is there").join("disk/.public.linimasa");
    let expected = format!(
        "error: can't make the folder `{}`: read-only filesystem or storage medium\n\
         help: name a folder on a file system that can be written\n\
         nothing was built: 1 error; `disk/public` is as it was\n",
        folder.display()
    );
    assert_eq!(run.stderr(), expected);
    assert_eq!(site.files("disk"), before);
    disk.remount("rw");
    assert_eq!(build().code(), 0);
}

#[cfg(unix)]
#[test]
fn a_folder_that_may_not_be_written_is_named() {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    use std::os::unix::process::CommandExt;
    let site = Site::small();
    std::fs::create_dir(site.path().join("closed")).expect("a folder");
    let set = |path: &str, mode| {
        std::fs::set_permissions(site.path().join(path), std::fs::Permissions::from_mode(mode)).expect("ours");
    };
    set("closed", 0o555);
    set(".", 0o755);
    let mut command = site.command(&["build", "--out", "closed/public"]);
    // The superuser may write anywhere: be somebody else.
    if std::fs::metadata(site.path()).expect("ours").uid() == 0 {
        command.uid(65_534).gid(65_534);
    }
    let Ok(output) = command.output() else {
        eprintln!("skipped: the program can't be run as somebody else");
        return;
    };
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("closed/.public.linimasa`: permission denied\nhelp: make the folder writable"), "{said}");
    assert_eq!(std::fs::read_dir(site.path().join("closed")).expect("readable").count(), 0);
}

#[test]
fn one_of_two_builds_at_once_waits_for_nobody() {
    let site = Site::small();
    site.build();
    let before = site.files("public");
    let (out, content) = (site.path().join("public"), site.path().join("content"));
    let other = Stage::open(&out, &StageOptions { content: &content, force: false, sync: false }).expect("free");
    site.write("content/site.toml", b"title = \"Another title\"\n");
    let run = site.run(&["build"]);
    assert_eq!(run.code(), 1);
    let said = run.stderr();
    assert!(said.starts_with("error: another build is writing `"), "{said}");
    assert!(said.contains("help: wait for it to end, or give this build another output\n"), "{said}");
    drop(other);
    assert_eq!(site.files("public"), before);

    let builds: Vec<_> = (0..6)
        .map(|_| site.command(&["build"]).stderr(Stdio::piped()).spawn().expect("the binary runs"))
        .map(|build| std::thread::spawn(|| build.wait_with_output().expect("ours")))
        .collect();
    let mut good = 0;
    for build in builds {
        let output = build.join().expect("no panic");
        let said = String::from_utf8_lossy(&output.stderr);
        good += usize::from(output.status.success());
        assert!(output.status.success() || said.starts_with("error: another build is writing `"), "{said}");
    }
    assert!(good > 0);
    let published = site.files("public");
    assert!(
        published.iter().any(|(path, text)| path == "index.html" && text.windows(13).any(|w| w == b"Another title"))
    );
    site.run(&["build", "--out", "fresh"]);
    assert_eq!(published, site.files("fresh"));
    assert_eq!(beside(&site), ["content", "fresh", "public"]);
}

#[cfg(unix)]
#[test]
fn links_that_lead_in_circles_are_named_or_kept() {
    use std::os::unix::fs::symlink;
    let site = Site::small();
    site.build();
    symlink("..", site.path().join("public/up")).expect("a link");
    symlink("self", site.path().join("public/self")).expect("a link");
    site.write("content/site.toml", b"title = \"Another title\"\n");
    assert!(site.build().stderr().contains("2 of others kept"));
    for (name, target) in [("up", ".."), ("self", "self")] {
        let link = std::fs::read_link(site.path().join("public").join(name)).expect("still a link");
        assert_eq!(link, Path::new(target));
    }

    symlink("circle", site.path().join("circle")).expect("a link");
    let run = site.run(&["build", "--out", "circle/public"]);
    assert_eq!(run.code(), 1);
    let said = run.stderr();
    assert!(said.contains("circle/public`: ") && said.contains("nothing was built: 1 error"), "{said}");

    symlink("two.md", site.path().join("content/tl/events/two.md")).expect("a link");
    let run = site.run(&["build"]);
    assert_eq!(run.code(), 1);
    assert!(run.stderr().contains("--> content/tl/events/two.md:1:1"), "{}", run.stderr());
}

#[test]
fn output_and_content_in_one_another_are_refused() {
    let site = Site::small();
    let before = site.files("content");
    for (content, out) in
        [("content", "content"), ("content", "content/deep/public"), ("content", "."), ("content/tl", "content")]
    {
        let run = site.run(&["build", "--content", content, "--out", out, "--force"]);
        assert_eq!(run.code(), 1, "{content} in {out}");
        let said = run.stderr();
        let reason = ["lies in the content", "lies in the output", "that you stand in", "no-site-file"];
        assert!(reason.iter().any(|reason| said.contains(reason)), "{said}");
        assert_eq!(site.files("content"), before);
    }
}

/// Rewrites files in place, with and without rests, until it is dropped.
#[cfg(unix)]
struct Rewriter {
    ended: Arc<AtomicBool>,
    thread: Option<std::thread::JoinHandle<()>>,
}

#[cfg(unix)]
impl Rewriter {
    fn start(paths: [PathBuf; 2], texts: [String; 2]) -> Self {
        use std::os::unix::fs::FileExt;
        let ended = Arc::new(AtomicBool::new(false));
        let seen = Arc::clone(&ended);
        let files = paths.map(|path| File::options().write(true).open(path).expect("ours"));
        let thread = std::thread::spawn(move || {
            for round in (0_usize..).take_while(|_| !seen.load(Ordering::Relaxed)) {
                let text = texts[round % 2].as_bytes();
                for (part, piece) in text.chunks(10_000).enumerate() {
                    for file in &files {
                        file.write_all_at(piece, part as u64 * 10_000).expect("written");
                    }
                }
                sleep(Duration::from_millis((round % 3) as u64 * 30));
            }
        });
        Self { ended, thread: Some(thread) }
    }
}

#[cfg(unix)]
impl Drop for Rewriter {
    fn drop(&mut self) {
        self.ended.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

#[cfg(unix)]
#[test]
fn content_that_changes_while_it_is_read_is_read_whole() {
    let site = Site::small();
    let record = |letter: &str| {
        let front = "+++\ndate = 2024-10-21\ntitle = \"Something happens\"\n+++\n\n";
        format!("{front}{}\n", format!("{} ", letter.repeat(9)).repeat(30_000))
    };
    let texts = ["a", "b"].map(record);
    let paths = ["content/tl/events/one.md", "content/media/picture.svg"];
    paths.iter().for_each(|path| site.write(path, texts[0].as_bytes()));
    let rewriter = Rewriter::start(paths.map(|path| site.path().join(path)), texts);
    for _ in 0..6 {
        let run = site.run(&["build"]);
        if run.code() != 0 {
            let said = run.stderr();
            let reasons = ["it is being written to all the time", "was changed by another program"];
            assert!(reasons.iter().any(|reason| said.contains(reason)), "{said}");
            continue;
        }
        for path in ["public/tl/one.html", "public/media/picture.svg"] {
            let text = site.read(path);
            assert!(!(text.contains("aaaa") && text.contains("bbbb")), "a mix in {path}");
        }
    }
    drop(rewriter);
    site.build();
}
