//! A check of a site whose sources are pages of a server on this machine.

use super::{Asker, Cache};
use crate::check::{CheckOptions, Format, check, report};
use crate::fetch::Client;
use crate::fetch::testing::{Server, local_only, ok, status};
use std::path::Path;
use std::time::Duration;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);
const WEEK: Duration = Duration::from_secs(7 * 24 * 60 * 60);
/// Some second of 2024.
const NOW: u64 = 1_730_000_000;

fn answer(method: &str, path: &str) -> String {
    match (method, path) {
        (_, "/robots.txt") => ok("text/plain", "User-agent: *\nDisallow: /closed\n"),
        (_, "/moved") => status("301 Moved Permanently", "Location: /page\r\n"),
        (_, "/loop") => status("302 Found", "Location: /loop\r\n"),
        ("HEAD", "/no-head") => status("405 Method Not Allowed", ""),
        ("HEAD", "/wrong-head") => status("404 Not Found", ""),
        ("HEAD", "/page" | "/kept") => status("200 OK", ""),
        (_, "/page" | "/no-head" | "/wrong-head") => ok("text/html", "<p>page</p>"),
        (_, "/gone" | "/gone-kept") => status("410 Gone", ""),
        (_, "/closing") => status("403 Forbidden", ""),
        (_, "/busy") => status("429 Too Many Requests", "Retry-After: 60\r\n"),
        (_, "/down") => status("503 Service Unavailable", ""),
        (_, "/slow") => {
            std::thread::sleep(Duration::from_secs(60));
            String::new()
        }
        _ => status("404 Not Found", ""),
    }
}

/// Pages that answer at once.
const QUICK: [&str; 10] =
    ["page", "moved", "no-head", "wrong-head", "gone", "closing", "busy", "down", "loop", "closed"];

/// A site whose sources are pages of a server: `pages` with archived copies, and one without.
fn site(base: &str, pages: &[&str]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let write = |path: &str, text: String| {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(path, text).expect("a file");
    };
    let source = |name: &str| {
        format!(
            "[{name}]\nurl = \"{base}/{name}\"\npublisher = \"Post\"\narchived_url = \"https://archive.example/{name}\"\n"
        )
    };
    let lost = format!("[lost]\nurl = \"{base}/lost#:~:text=words\"\npublisher = \"Post\"\npublished = 2024-10-22\n");
    let names: Vec<String> = pages.iter().chain(&["lost"]).map(|name| format!("\"{name}\"")).collect();
    write("site.toml", "title = \"Site\"\n".into());
    let prose = format!("See [it]({base}/page#part) and [that]({base}/nothing).");
    write("tl/timeline.md", format!("+++\ntitle = \"A timeline\"\n+++\n\n{prose}\n"));
    write("tl/sources.toml", pages.iter().map(|name| source(name)).collect::<String>() + &lost);
    let fields = format!("title = \"Something happens\"\nsources = [{}]", names.join(", "));
    write("tl/events/one.md", format!("+++\ndate = 2024-10-21\n{fields}\n+++\n"));
    folder
}

/// What a check says of other sites, a finding a line, with the names of server and folder taken out.
fn said(content: &Path, server: &Server, cache: Cache) -> Vec<String> {
    let client = Client::within(Duration::from_secs(4), local_only, Duration::ZERO);
    let observe = |_, _| {};
    let mut asker = Asker::new(client, cache, &observe);
    let checked = check(CheckOptions { content, drafts: false }, Some(&mut asker));
    assert!(asker.forgot.is_none());
    let words = report(&checked, Format::Json, false);
    let words = words.replace(&server.address, "http://server").replace(&format!("{}/", content.display()), "");
    let document: serde_json::Value = serde_json::from_str(&words).expect("a document");
    let found = document["diagnostics"].as_array().expect("a list").iter();
    let own = found.filter(|found| found["code"].as_str().is_some_and(|code| code.starts_with("external-link-")));
    own.map(|found| {
        let text = |key: &str| found[key].as_str().expect("a text").to_owned();
        let place = format!("{}:{}", text("file"), found["line"]);
        format!("{place} {}[{}]: {}; {}", text("severity"), text("code"), text("message"), text("help"))
    })
    .collect()
}

#[test]
fn what_is_gone_is_told_from_what_nobody_can_tell() {
    let server = Server::start(answer);
    let pages: Vec<&str> = QUICK.into_iter().chain(["slow"]).collect();
    let site = site(&server.address, &pages);
    let said = said(site.path(), &server, Cache::open(None, WEEK, NOW));
    let unverified = |page: &str, why: &str| {
        let line = 1 + 4 * pages.iter().position(|known| *known == page).expect("a page");
        format!(
            "tl/sources.toml:{line} warning[external-link-unverified]: `http://server/{page}` could not be checked: {why}; \
             open it in a browser; the link may be fine"
        )
    };
    let expected = [
        "tl/sources.toml:17 warning[external-link-broken]: `http://server/gone` is gone: the server answers 410 Gone; \
         readers still have the copy https://archive.example/gone"
            .to_owned(),
        unverified("closing", "the server answers 403 Forbidden"),
        unverified("busy", "the server answers 429 Too Many Requests"),
        unverified("down", "the server answers 503 Service Unavailable"),
        unverified("loop", "it redirects more than 5 times"),
        unverified("closed", "robots.txt of 127.0.0.1 does not allow it"),
        unverified("slow", "timeout: global"),
        "tl/sources.toml:45 error[external-link-broken]: `http://server/lost` is gone: the server answers 404 Not Found; \
         correct the address; or look for a copy at https://web.archive.org/web/20241022/http://server/lost, and add it as \
         `archived_url`"
            .to_owned(),
        "tl/timeline.md:5 error[external-link-broken]: `http://server/nothing` is gone: the server answers 404 Not Found; \
         correct the address; or look for a copy at https://web.archive.org/web/http://server/nothing, and link to it"
            .to_owned(),
    ];
    assert_eq!(said, expected);
    // robots.txt keeps us out, a HEAD is enough where it is good news, and no fragment is sent.
    let asked = server.asked();
    assert!(!asked.iter().any(|line| line.contains("closed") || line.contains('#')), "{asked:?}");
    let of_page: Vec<&String> = asked.iter().filter(|line| line.ends_with("/page")).collect();
    assert_eq!(of_page, ["HEAD /page", "HEAD /page"], "for itself and for what was moved there");
    assert_eq!(asked.iter().filter(|line| *line == "GET /robots.txt").count(), 1);
}

#[test]
fn what_was_learned_is_remembered_for_a_while() {
    let server = Server::start(answer);
    let site = site(&server.address, &QUICK);
    let scratch = tempfile::tempdir().expect("a temporary folder");
    let file = scratch.path().join("new/folder/links.json");
    let run = |later: Duration| said(site.path(), &server, Cache::open(Some(&file), WEEK, NOW + later.as_secs()));
    let first = run(Duration::ZERO);
    assert!(server.asked().contains(&"HEAD /page".to_owned()));
    assert_eq!((run(DAY / 2), server.asked()), (first.clone(), Vec::new()), "nobody is asked again");
    // What was fine is fine for longer than what was not.
    assert_eq!(run(DAY * 2), first);
    let asked = server.asked();
    assert!(asked.contains(&"HEAD /gone".to_owned()) && !asked.contains(&"HEAD /page".to_owned()), "{asked:?}");
    assert_eq!(run(DAY * 8), first);
    assert!(server.asked().contains(&"HEAD /page".to_owned()));
    // A file that is damaged, or comes from another clock, is no answer.
    std::fs::write(&file, "{\"x\":").expect("our own file");
    assert_eq!(run(Duration::ZERO), first);
    server.asked();
    let earlier = Cache::open(Some(&file), WEEK, NOW - 60);
    assert_eq!(said(site.path(), &server, earlier), first);
    assert!(server.asked().contains(&"HEAD /page".to_owned()));
}
