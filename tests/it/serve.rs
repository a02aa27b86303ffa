//! `linimasa serve` as a browser and an author meet it: over a socket, with files that change.

use crate::support::{Site, copy, sites};
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Nothing here takes so long unless it never ends.
const PATIENCE: Duration = Duration::from_secs(120);

/// A running server; it ends with the test.
struct Server {
    process: Running,
    /// Such as `http://127.0.0.1:40123/`.
    address: String,
    /// What the terminal showed before the address.
    said: String,
    stderr: BufReader<std::process::ChildStderr>,
}

impl Server {
    fn of(site: &Site) -> Self {
        Self::with(site, &[])
    }

    fn with(site: &Site, more: &[&str]) -> Self {
        let mut command = site.command(&["serve", "--port", "0"]);
        command.args(more).stderr(Stdio::piped()).stdout(Stdio::null());
        let mut process = Running(command.spawn().expect("it starts"));
        let stderr = BufReader::new(process.0.stderr.take().expect("a pipe"));
        let mut server = Self { process, address: String::new(), said: String::new(), stderr };
        while server.address.is_empty() {
            let mut line = String::new();
            assert_ne!(server.stderr.read_line(&mut line).expect("UTF-8"), 0, "it ended: {}", server.said);
            match line.strip_prefix("serving ").and_then(|rest| rest.strip_suffix(" until Ctrl-C\n")) {
                Some(address) => address.clone_into(&mut server.address),
                None => server.said.push_str(&line),
            }
        }
        server
    }

    /// Waits until the terminal shows these words.
    fn hear(&mut self, words: &str) {
        while !self.said.contains(words) {
            assert_ne!(self.stderr.read_line(&mut self.said).expect("UTF-8"), 0, "it ended: {}", self.said);
        }
    }

    fn authority(&self) -> &str {
        self.address["http://".len()..].split('/').next().expect("an authority")
    }

    /// Sends a request as it is written and gives the whole answer.
    fn send(&self, request: &str) -> Answer {
        let mut stream = self.connect();
        stream.write_all(request.as_bytes()).expect("sent");
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).expect("an answer");
        Answer::of(&bytes)
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.authority()).expect("it listens");
        stream.set_read_timeout(Some(PATIENCE)).expect("a timeout");
        stream
    }

    fn ask(&self, method: &str, path: &str) -> Answer {
        let host = self.authority();
        self.send(&format!("{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"))
    }

    fn get(&self, path: &str) -> Answer {
        self.ask("GET", path)
    }

    /// What an open page at this path is told.
    fn listen(&self, path: &str) -> News {
        let mut stream = self.connect();
        let host = self.authority();
        let base = self.address.split_once(host).expect("the authority is in the address").1;
        // Of version 1.0, so that the answer comes without marks between its pieces.
        let request = format!("GET {base}.linimasa/events?page={path} HTTP/1.0\r\nHost: {host}\r\n\r\n");
        stream.write_all(request.as_bytes()).expect("sent");
        News(BufReader::new(stream))
    }
}

/// A process that ends with its test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

struct Answer {
    status: u16,
    headers: BTreeMap<String, String>,
    body: Vec<u8>,
}

impl Answer {
    fn of(bytes: &[u8]) -> Self {
        let end = bytes.windows(4).position(|window| window == b"\r\n\r\n").expect("a head");
        let head = std::str::from_utf8(&bytes[..end]).expect("a head is ASCII");
        let mut lines = head.lines();
        let status = lines.next().and_then(|line| line.split(' ').nth(1)).expect("a status");
        let headers = lines.filter_map(|line| line.split_once(": "));
        Self {
            status: status.parse().expect("a number"),
            headers: headers.map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned())).collect(),
            body: bytes[end + 4..].to_vec(),
        }
    }

    fn text(&self) -> String {
        String::from_utf8(self.body.clone()).expect("UTF-8")
    }
}

/// The events of a page.
struct News(BufReader<TcpStream>);

impl News {
    fn next(&mut self) -> Value {
        // The server says every few seconds that it is still there.
        let asked = Instant::now();
        while asked.elapsed() < PATIENCE {
            let mut line = String::new();
            assert_ne!(self.0.read_line(&mut line).expect("an event in time"), 0, "the server hung up");
            if let Some(data) = line.strip_prefix("data: ") {
                return serde_json::from_str(data).expect("an event is JSON");
            }
        }
        panic!("no event came");
    }

    /// The next one of which this holds.
    fn until(&mut self, holds: impl Fn(&Value) -> bool) -> Value {
        loop {
            let news = self.next();
            if holds(&news) {
                return news;
            }
        }
    }
}

fn errors(news: &Value) -> u64 {
    news["notes"]["errors"].as_u64().expect("a count")
}

fn text(news: &Value) -> &str {
    news["notes"]["text"].as_str().expect("a text")
}

/// A page without the script that only served ones have, and without what lets that script ask the server.
fn as_built(bytes: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(bytes);
    let Some(start) = text.find("<script src=\"/.linimasa/live.js\"") else { return bytes.to_vec() };
    let end = start + text[start..].find("</script>").expect("an end") + "</script>".len();
    let page = [&bytes[..start], &bytes[end..]].concat();
    assert!(!String::from_utf8_lossy(&page).contains(".linimasa"), "the script is there once");
    String::from_utf8_lossy(&page).replacen("content=\"connect-src 'self'; ", "content=\"", 1).into_bytes()
}

#[test]
fn every_file_has_the_bytes_that_a_build_would_give_it_before_and_after_an_edit() {
    let site = Site::fixture("features");
    let server = Server::of(&site);
    assert_as_built(&site, &server);
    let mut page = server.listen("/harbour/crane-moved.html");
    let before = page.next();
    let record = "content/harbour/events/crane-moved.md";
    site.write(record, format!("{}\nOne line more.\n", site.read(record)).as_bytes());
    assert_ne!(page.next()["page"], before["page"]);
    assert_as_built(&site, &server);
}

/// Compares every file with what a build makes of the same content for the same address.
fn assert_as_built(site: &Site, server: &Server) {
    assert_eq!(site.run(&["build", "--base-url", &server.address]).code(), 0);
    let built = site.pages();
    assert!(built.len() > 20, "{} files", built.len());
    for (path, bytes) in built {
        let answer = server.get(&format!("/{path}"));
        assert_eq!(answer.status, 200, "{path}");
        assert!(as_built(&answer.body) == bytes, "{path} differs");
        let is_page = path.ends_with(".html");
        assert_eq!(answer.body != bytes, is_page, "{path}: a script is in pages and in nothing else");
        assert_eq!(answer.headers["cache-control"], "no-store", "{path}");
        assert_eq!(answer.headers["content-length"], answer.body.len().to_string(), "{path}");
        assert_eq!(answer.headers["content-type"] == "text/html; charset=utf-8", is_page, "{path}");
    }
}

#[test]
fn an_edit_is_told_to_the_pages_that_it_changes_and_served() {
    let site = Site::small().with("content/about.md", "+++\ntitle = \"About\"\n+++\n\nNothing.\n");
    let server = Server::of(&site);
    let (mut entry, mut list, mut about) =
        (server.listen("/tl/one.html"), server.listen("/tl/"), server.listen("/about.html"));
    let (entry_before, list_before, about_before) = (entry.next(), list.next(), about.next());

    site.write("content/tl/events/one.md", b"+++\ndate = 2024-10-21\ntitle = \"Something else\"\n+++\n");
    assert_ne!(entry.next()["page"], entry_before["page"]);
    let list_after = list.next();
    assert_ne!(list_after["page"], list_before["page"]);
    for path in ["/tl/one.html", "/tl/", "/tl/index.html", "/tl/_/timeline.json"] {
        assert!(server.get(path).text().contains("Something else"), "{path}");
    }

    site.write("content/about.md", b"+++\ntitle = \"About\"\n+++\n\nSomething.\n");
    let about_after = about.next();
    assert_ne!(about_after["page"], about_before["page"], "of the first edit this page heard nothing");
    assert_eq!(about_after["style"], about_before["style"]);
    assert_eq!(about_after["notes"]["errors"], 0);
}

#[test]
fn records_that_come_and_go_do_so_on_every_page() {
    let site = Site::small();
    let server = Server::of(&site);
    let mut missing = server.listen("/tl/two.html");
    let not_there = missing.next();
    assert_eq!(server.get("/tl/two.html").status, 404);

    site.write("content/tl/events/two.md", b"+++\ndate = 2024-10-22\ntitle = \"More\"\n+++\n");
    let there = missing.next();
    assert_ne!(there["page"], not_there["page"]);
    assert_eq!(server.get("/tl/two.html").status, 200);
    assert!(server.get("/tl/").text().contains("two.html"));

    site.remove("content/tl/events/two.md");
    assert_eq!(missing.next()["page"], not_there["page"]);
    assert!(!server.get("/tl/").text().contains("two.html"));

    let folder = site.path().join("content/tl/events");
    std::fs::rename(folder.join("one.md"), folder.join("first.md")).expect("renamed");
    server.listen("/tl/first.html").until(|news| news["page"] != not_there["page"]);
    assert_eq!((server.get("/tl/one.html").status, server.get("/tl/first.html").status), (404, 200));
}

#[test]
fn a_style_changes_without_its_pages() {
    let site = Site::small();
    let server = Server::of(&site);
    let mut page = server.listen("/tl/");
    let before = page.next();
    std::fs::create_dir(site.path().join("templates")).expect("a folder");
    site.write("templates/linimasa.css", b"body { color: teal }\n");
    let after = page.next();
    assert_eq!(after["page"], before["page"]);
    assert_ne!(after["style"], before["style"]);
    assert_eq!(server.get("/linimasa.css?style=1").text(), "body { color: teal }");
}

#[test]
fn content_with_errors_leaves_the_pages_and_says_what_a_build_says() {
    let site = Site::small();
    let server = Server::of(&site);
    let mut page = server.listen("/tl/one.html");
    let good = page.next();
    assert_eq!(good["notes"], serde_json::json!({ "errors": 0, "warnings": 0, "text": "" }));

    site.write("content/tl/events/one.md", b"+++\ndate = \"2024-02-30\"\ntitle = \"<b>No</b>\"\n+++\n");
    let broken = page.next();
    assert_eq!((errors(&broken), &broken["page"]), (1, &good["page"]));
    let said = site.run(&["build"]).stderr();
    assert_eq!(text(&broken), &said[..said.find("nothing was built").expect("it fails too")]);
    assert!(text(&broken).contains("there is no 30 February in 2024"), "{}", text(&broken));
    assert_eq!(server.get("/tl/one.html").status, 200);
    assert!(server.get("/tl/one.html").text().contains("Something happens"));

    site.write("content/tl/events/one.md", b"+++\ndate = \"2024-02-29\"\ntitle = \"Mended\"\n+++\n");
    let mended = page.next();
    assert_eq!(errors(&mended), 0);
    assert_ne!(mended["page"], good["page"]);
    assert!(server.get("/tl/one.html").text().contains("Mended"));
}

#[test]
fn a_site_that_is_broken_from_the_start_is_served_with_what_is_wrong() {
    let site = Site::small().with("content/site.toml", "title = \"Site\"\ncolour = \"<img src=x>\"\n");
    let server = Server::of(&site);
    assert!(server.said.contains("error[unknown-key]"), "{}", server.said);
    assert!(server.said.contains("1 error in "), "{}", server.said);
    let answer = server.get("/tl/one.html");
    assert_eq!(answer.status, 503);
    assert_eq!(answer.headers["content-type"], "text/html; charset=utf-8");
    assert!(answer.text().contains("there is no page yet"), "{}", answer.text());
    assert!(answer.text().contains("colour = &quot;&lt;img src=x&gt;&quot;"), "{}", answer.text());
    let mut page = server.listen("/tl/one.html");
    let broken = page.next();
    assert_eq!((errors(&broken), &broken["page"]), (1, &Value::from("")));
    assert!(server.said.starts_with(text(&broken)), "{}", text(&broken));

    site.write("content/site.toml", b"title = \"Site\"\n");
    let mended = page.next();
    assert_eq!(errors(&mended), 0);
    assert_ne!(mended["page"], "");
    assert_eq!(server.get("/tl/one.html").status, 200);
}

#[test]
fn a_template_that_fails_is_told_in_the_terminal_and_on_its_pages_alone() {
    let site = Site::small().with("templates/home.html", "{{ view.title.text }}\n");
    let mut server = Server::of(&site);
    let mut home = server.listen("/");
    let before = home.next();
    site.write("templates/home.html", b"<h1>{{ view.nothing }}</h1>\n");
    assert_ne!(home.next()["page"], before["page"]);
    let answer = server.get("/");
    assert_eq!(answer.status, 500);
    let said = site.run(&["build"]).stderr();
    let said = &said[..said.find("nothing was built").expect("a build fails")];
    let frame = said.replace('<', "&lt;").replace('>', "&gt;");
    assert!(answer.text().contains(frame.trim_end()), "{frame}\n---\n{}", answer.text());
    assert_eq!(server.get("/tl/").status, 200);
    server.hear(said.trim_end());
}

#[test]
fn a_folder_that_is_deleted_and_made_again_is_served_again() {
    let site = Site::small();
    let server = Server::of(&site);
    let mut page = server.listen("/tl/");
    let good = page.next();
    std::fs::remove_dir_all(site.path().join("content")).expect("removed");
    let gone = page.until(|news| errors(news) > 0);
    assert!(text(&gone).contains("error[unreadable-file]"), "{}", text(&gone));
    assert_eq!(gone["page"], good["page"], "the last good page stays");
    assert_eq!(server.get("/tl/").status, 200);

    let again = Site::small().with("content/tl/timeline.md", "+++\ntitle = \"Made again\"\n+++\n");
    copy(&again.path().join("content"), &site.path().join("content"));
    page.until(|news| errors(news) == 0 && news["page"] != good["page"]);
    assert!(server.get("/tl/").text().contains("Made again"));

    site.write("content/tl/timeline.md", b"+++\ntitle = \"And written to\"\n+++\n");
    let before = page.next();
    assert!(server.get("/tl/").text().contains("And written to"), "{before}");
}

#[test]
fn a_folder_that_is_moved_away_and_back_is_served_again() {
    let site = Site::small();
    let server = Server::of(&site);
    let mut page = server.listen("/tl/one.html");
    let good = page.next();
    let (here, away) = (site.path().join("content"), site.path().join("away"));
    std::fs::rename(&here, &away).expect("moved");
    page.until(|news| errors(news) > 0);
    std::fs::rename(&away, &here).expect("moved back");
    assert_eq!(page.until(|news| errors(news) == 0)["page"], good["page"]);
    site.write("content/tl/events/one.md", b"+++\ndate = 2024-10-21\ntitle = \"Later\"\n+++\n");
    page.until(|news| news["page"] != good["page"]);
    assert!(server.get("/tl/one.html").text().contains("Later"));
}

#[test]
fn a_flood_of_changes_ends_with_the_last_one() {
    let site = Site::small();
    let server = Server::of(&site);
    let mut page = server.listen("/tl/one.html");
    page.next();
    for round in 0..500 {
        let text = format!("+++\ndate = 2024-10-21\ntitle = \"State {round} of it\"\n+++\n");
        site.write("content/tl/events/one.md", text.as_bytes());
    }
    let mut told = 0;
    while !server.get("/tl/one.html").text().contains("State 499 of it") {
        page.next();
        told += 1;
    }
    assert!(told < 250, "told {told} times");
}

#[test]
fn requests_for_other_hosts_are_refused() {
    let site = Site::small();
    let server = Server::of(&site);
    let port = server.authority().rsplit_once(':').expect("a port").1.to_owned();
    let ask = |path: &str, host: &str| server.send(&format!("GET {path} HTTP/1.1\r\n{host}Connection: close\r\n\r\n"));
    for host in ["localhost", &format!("localhost:{port}"), "127.0.0.1", "[::1]:80", "drafts.localhost"] {
        assert_eq!(ask("/", &format!("Host: {host}\r\n")).status, 200, "{host}");
    }
    for path in ["/", "/.linimasa/events?page=/", "/.linimasa/live.js"] {
        let refused = ask(path, "Host: rebound.example\r\n");
        assert_eq!(refused.status, 421, "{path}");
        assert_eq!(
            refused.text(),
            "this server does not answer for `rebound.example`: use `localhost`, or an address in numbers\n"
        );
    }
    assert_eq!(ask("http://rebound.example/", "Host: localhost\r\n").status, 421);
    assert_eq!(ask("/", "").status, 400);
}

#[test]
fn paths_that_mean_something_else_are_refused() {
    let site = Site::small().with("secret.md", "secret").with("content/_draft.md", "secret");
    let server = Server::of(&site);
    for path in [
        "/../secret.md",
        "/tl/../../secret.md",
        "/%2e%2e/secret.md",
        "/..%2fsecret.md",
        "/..%5csecret.md",
        "/tl/%2e%2e%2f%2e%2e%2fsecret.md",
        "/tl//one.html",
        "/tl/one.html%00",
        "/%ff",
    ] {
        let answer = server.get(path);
        assert_eq!(answer.status, 400, "{path}");
        assert!(answer.text().starts_with("an address is made of names between slashes"), "{path}");
    }
    for path in ["/%252e%252e/secret.md", "/_draft.md", "/content/site.toml", "/site.toml", "/.linimasa/", "/tl/one"] {
        let answer = server.get(path);
        assert_eq!(answer.status, 404, "{path}");
        assert!(answer.text().contains("<body data-page=\"404\">"), "{path}: the site's own page");
    }
}

#[test]
fn head_tells_what_get_would_and_nothing_else_is_understood() {
    let site = Site::small();
    let server = Server::of(&site);
    for path in ["/", "/tl/one.html", "/linimasa.css", "/nothing.html"] {
        let (get, head) = (server.get(path), server.ask("HEAD", path));
        assert_eq!(head.status, get.status, "{path}");
        assert_eq!(head.headers["content-length"], get.body.len().to_string(), "{path}");
        assert_eq!(head.body, b"", "{path}");
    }
    let posted = server.ask("POST", "/");
    assert_eq!((posted.status, posted.headers["allow"].as_str()), (405, "GET, HEAD"));
    let folder = server.get("/tl");
    assert_eq!((folder.status, folder.headers["location"].as_str()), (307, "/tl/"));
}

#[test]
fn recordings_are_served_piece_by_piece() {
    let site = Site::small().with("content/media/voice.mp3", "0123456789");
    let server = Server::of(&site);
    let host = server.authority();
    let piece = server.send(&format!(
        "GET /media/voice.mp3 HTTP/1.1\r\nHost: {host}\r\nRange: bytes=2-4\r\nConnection: close\r\n\r\n"
    ));
    assert_eq!((piece.status, piece.text().as_str()), (206, "234"));
    assert_eq!(piece.headers["content-type"], "audio/mpeg");
    let whole = server.get("/media/voice.mp3");
    assert_eq!((whole.status, whole.text().as_str()), (200, "0123456789"));
}

#[test]
fn a_site_below_a_path_shows_links_that_leave_it() {
    let site = Site::small()
        .with("content/tl/events/draft.md", "+++\ndate = 2024-10-23\ntitle = \"Not yet\"\ndraft = true\n+++\n");
    let server = Server::with(&site, &["--base-path", "reports/ferry", "--drafts"]);
    assert!(server.address.ends_with("/reports/ferry/"), "{}", server.address);
    let page = server.get("/reports/ferry/tl/one.html");
    assert_eq!(page.status, 200);
    assert!(page.text().contains(&format!("<link rel=\"canonical\" href=\"{}tl/one.html\">", server.address)));
    assert!(page.text().contains("<script src=\"/reports/ferry/.linimasa/live.js\""));
    assert_eq!(server.get("/reports/ferry/tl/draft.html").status, 200);
    let mut news = server.listen("/reports/ferry/tl/one.html");
    assert_ne!(news.next()["page"], "");
    for path in ["/", "/tl/one.html", "/reports/ferry"] {
        let outside = server.get(path);
        assert_eq!(outside.status, 404, "{path}");
        assert_eq!(
            outside.text(),
            format!("the site begins at `/reports/ferry/`: a link to `{path}` leads out of it\n")
        );
    }
}

#[test]
fn a_port_that_is_taken_and_a_folder_that_is_not_there_are_named() {
    let site = Site::small();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = taken.local_addr().expect("an address").port();
    let run = site.run(&["serve", "--port", &port.to_string()]);
    assert_eq!(run.code(), 1);
    assert_eq!(
        run.stderr(),
        format!(
            "error: port {port} is in use\nhelp: stop the program that uses it, or name another port, such as \
             `--port {}`; `--port 0` takes any that is free\n",
            port + 1
        )
    );
    let run = site.run(&["serve", "--content", "nowhere"]);
    assert_eq!(run.code(), 2);
    assert_eq!(run.stderr(), "error: there is no content folder `nowhere`\nhelp: name it with `--content DIR`\n");
    let run = site.run(&["serve", "--base-path", "a b"]);
    assert_eq!(run.code(), 2);
    assert!(run.stderr().contains("write a path such as `/timelines/`"), "{}", run.stderr());
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_it_well_while_pages_are_open() {
    let site = Site::small();
    let mut server = Server::of(&site);
    let mut page = server.listen("/tl/");
    page.next();
    let id = server.process.0.id().to_string();
    assert!(Command::new("kill").args(["-INT", &id]).status().expect("kill runs").success());
    assert!(server.process.0.wait().expect("it ends").success());
    let mut rest = String::new();
    server.stderr.read_to_string(&mut rest).expect("UTF-8");
    assert_eq!(rest, "");
}

#[test]
fn every_error_that_a_build_tells_is_told_on_the_page_too() {
    for case in ["bad-date", "permalink-gone", "template", "insets"] {
        let site = Site::fixture(&format!("errors/{case}"));
        let server = Server::of(&site);
        let news = server.listen("/").next();
        let said = std::fs::read_to_string(sites().join("errors").join(case).join("stderr.txt")).expect("a snapshot");
        let said = &said[..said.find("nothing was built").expect("it fails")];
        assert_eq!(text(&news), said, "{case}");
    }
}
