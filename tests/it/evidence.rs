//! What readers see of saved articles: quotations where they stand, and the ways to them.

use crate::support::Site;

const ARTICLE: &str = "MOSCOW (Harbour Wire) — Nothing was signed on Monday, the spokesman said.\n\n\
    He added that “we have a well-known, long & open position on these\ntalks” and left the room without more words.\n";

const SOURCES: &str = "[wire]\nurl = \"https://wire.example/talks?id=1\"\npublisher = \"Harbour Wire\"\npublished = 2024-10-24\n\
    archived_url = \"https://archive.example/web/20241026081500/https://wire.example/talks?id=1\"\nretrieved = 2024-10-25\n";

const RECORD: &str = "+++\ndate = 2024-10-21\ntitle = \"The spokesman speaks\"\nsources = [\"wire\"]\n[quote]\n\
    text = \"we have a well-known, long & open position on these talks\"\nlang = \"en\"\n+++\n";

fn site() -> Site {
    Site::small()
        .with("content/tl/articles/wire.txt", ARTICLE)
        .with("content/tl/sources.toml", SOURCES)
        .with("content/tl/events/one.md", RECORD)
}

/// The part of an entry's page that shows where its quotation stands.
fn passage(site: &Site) -> String {
    site.build();
    let page = site.read("public/tl/one.html");
    let (_, rest) = page.split_once("</blockquote>\n").expect("a quotation");
    rest.split_once("</div>").map_or(rest, |(passage, _)| passage).to_owned()
}

#[test]
fn a_quotation_is_shown_where_it_stands() {
    let site = site().with("content/site.toml", "title = \"Site\"\nexcerpt_words = 17\n");
    let expected = "<div class=\"dc\"><p><span class=\"lb\">From the saved article</span> <span>… He added that “<b>we have a \
        well-known, long &amp; open position on these talks</b>” and left the room …</span></p>\
        <p class=\"lk\"><a href=\"https://wire.example/talks?id=1#:~:text=we%20have%20a%20well%2Dknown%2C%20long%20%26%20open\
        %20position%20on%20these,talks\" data-versionurl=\"https://archive.example/web/20241026081500/https://wire.example/\
        talks?id=1\" data-versiondate=\"2024-10-26T08:15:00Z\">These words on the page</a> <a href=\"https://archive.example/\
        web/20241026081500/https://wire.example/talks?id=1\" data-originalurl=\"https://wire.example/talks?id=1\" \
        data-versiondate=\"2024-10-26T08:15:00Z\">archived copy</a></p>";
    assert_eq!(passage(&site), expected);
}

#[test]
fn a_page_shows_no_more_of_an_article_than_a_quotation_may_have() {
    let shown = passage(&site());
    let (_, rest) = shown.split_once("<span>").expect("an excerpt");
    let (excerpt, _) = rest.split_once("</span>").expect("an excerpt");
    let words = excerpt.replace("<b>", "").replace("</b>", "").replace("&amp;", "&");
    let count = words.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count();
    assert_eq!(count, 25, "{words}");
}

#[test]
fn a_site_may_show_no_excerpts() {
    let site = site().with("content/site.toml", "title = \"Site\"\nexcerpt_words = 0\n");
    let shown = passage(&site);
    assert!(
        shown.starts_with("<div class=\"dc\"><p class=\"lk\"><a href=\"https://wire.example/talks?id=1#:~:text="),
        "{shown}"
    );
}

#[test]
fn words_around_tell_which_of_several_places_is_meant() {
    let record = RECORD.replace("we have a well-known, long & open position on these talks", "no deal");
    let site = site()
        .with("content/tl/articles/wire.txt", "There is no deal, he said. She said there was no deal, too.\n")
        .with("content/tl/events/one.md", &record);
    assert!(
        passage(&site).contains("#:~:text=There%20is-,no%20deal,-%2C%20he%20said%2E%20She\""),
        "{}",
        passage(&site)
    );
}

#[test]
fn a_quotation_without_a_named_source_is_looked_up_in_every_cited_article() {
    let site = site()
        .with("content/tl/articles/other.txt", "Something else was said.\n")
        .with("content/tl/sources.toml", &format!("{SOURCES}[other]\npublisher = \"Other\"\n"))
        .with("content/tl/events/one.md", &RECORD.replace("[\"wire\"]", "[\"other\", \"wire\"]"));
    assert!(passage(&site).contains("https://wire.example/"));
}

#[test]
fn the_list_of_sources_says_when_a_saved_article_was_read() {
    let site = site();
    site.build();
    let line = "Harbour Wire, <time datetime=\"2024-10-24\">24 October 2024</time>, read on 25 October 2024.";
    assert!(site.read("public/tl/index.html").contains(line));
    assert!(site.read("public/tl/one.html").contains(line));
}

#[test]
fn what_pull_writes_is_found_again() {
    let site = Site::small().with(
        "news.txt",
        "publisher: Harbour Wire\npublished: 2024-10-25\n\nThe minister said on Monday that “no ship has left the port”.\n\n\
         The mayor denied on Tuesday that ships were loaded.\n",
    );
    let run = site.run(&["pull", "news.txt", "--timeline", "content/tl"]);
    assert_eq!(run.code(), 0, "{}", run.stderr());
    let run = site.run(&["build", "--drafts"]);
    assert_eq!(run.code(), 0, "{}", run.stderr());
    let draft = "content/tl/events/harbour-wire-2024-10-25-01.md";
    let changed = site.read(draft).replace("The minister said", "The minister never said");
    let site = site.with(draft, &changed);
    let run = site.run(&["build"]);
    assert_eq!(run.code(), 1);
    assert!(
        run.stderr().contains("error[quote-not-found]: the evidence is not in the saved article"),
        "{}",
        run.stderr()
    );
}

#[test]
fn pull_notes_when_a_page_was_read() {
    let page = "<html><body><article><h1>Talks end</h1><p>The minister said on Monday that talks had ended without a result, \
        and that nobody had asked for more of them since then.</p><p>He left for the coast in the evening, his office \
        said.</p></article></body></html>";
    let response = format!("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{page}");
    let warc = format!(
        "WARC/1.1\r\nWARC-Type: response\r\nWARC-Date: 2024-10-25T08:15:00Z\r\nWARC-Target-URI: https://wire.example/2\r\n\
         Content-Length: {}\r\n\r\n{response}\r\n\r\n",
        response.len()
    );
    let record =
        serde_json::json!({ "url": "https://wire.example/3", "text": "A ship left.\n", "retrieved": "2024-10-26" });
    let site = Site::small().with("page.warc", &warc).with("more.jsonl", &format!("{record}\n"));
    let run = site.run(&["pull", "page.warc", "more.jsonl", "--lang", "en", "--timeline", "content/tl"]);
    assert_eq!(run.code(), 0, "{}", run.stderr());
    let sources = site.read("content/tl/sources.toml");
    let days: Vec<&str> = sources.lines().filter(|line| line.starts_with("retrieved")).collect();
    assert_eq!(days, ["retrieved = \"2024-10-25\"", "retrieved = \"2024-10-26\""], "{sources}");
}
