//! A web page: the article's paragraphs, and what the page says about it.

use super::html::meta::{Facts, json_ld, meta};
use super::html::tree::{Tag, Tree};
use super::html::{Block, Body, body};
use super::language::language;
use super::lines::Boilerplate;
use super::published::{Place, Published, address_day, machine_day, stamp_day, written_day};
use super::reprint::{self, host};
use super::rules::{Rules, What};
use super::{Article, Known, NoArticle, Original, plain};

/// Between two paragraphs.
const GAP: &str = "\n\n";
/// Characters that a body in JSON-LD needs when the page shows none.
const MIN_JSON_LD: usize = 200;

pub fn read(html: &str, known: &Known) -> Result<Article, NoArticle> {
    let tree = Tree::parse(html);
    let facts = json_ld(&tree);
    let title = known.title.clone().or_else(|| title(&tree, &facts));
    let body = body(&tree, title.as_deref());
    if !body.is_enough() {
        let text = facts.body.as_deref().filter(|text| text.chars().count() >= MIN_JSON_LD);
        if let Some(text) = text {
            return Ok(with_facts(plain::read(text.to_owned(), known), &tree, &facts, known));
        }
    }
    let Body { mut blocks, links, before } = body;
    let declared =
        tree.lang.as_deref().or(facts.lang.as_deref()).or_else(|| meta(&tree, &LANGUAGES).map(|(_, tag)| tag));
    let sample: String = blocks.iter().take(12).map(|block| block.text.as_str()).collect::<Vec<_>>().join(" ");
    let lang = known.lang.clone().or_else(|| language(&sample, declared));
    let rules = Rules::of(lang.as_deref().unwrap_or_default());
    let lines = links.iter().chain(blocks.iter().map(|block| &block.text));
    let original = lines.filter(|line| rules.line(line) == Some(What::Source)).find_map(|line| reprint::named(line));
    blocks.retain(|block| rules.line(&block.text).is_none());
    if blocks.is_empty() {
        return Err(NoArticle::NotFound);
    }
    let article = Article {
        boilerplate: dateline(&blocks, rules).into_iter().collect(),
        text: blocks.iter().map(|block| block.text.as_str()).collect::<Vec<_>>().join(GAP),
        title,
        publisher: None,
        author: None,
        lang,
        published: None,
        url: None,
        original,
    };
    let mut article = with_facts(article, &tree, &facts, known);
    if article.published.is_none() {
        article.published = before.iter().rev().find_map(|line| stamp_day(line, article.lang.as_deref()));
    }
    Ok(article)
}

fn dateline(blocks: &[Block], rules: &Rules) -> Option<Boilerplate> {
    let first = blocks.first()?;
    let length = rules.dateline(&first.text)?;
    Some(Boilerplate { range: 0..first.text[..length].trim_end().len(), what: What::Dateline })
}

const TITLES: [&str; 4] = ["og:title", "twitter:title", "dc.title", "title"];
const PUBLISHERS: [&str; 6] =
    ["application-name", "dc.publisher", "publisher", "apple-mobile-web-app-title", "twitter:site", "copyright"];
const AUTHORS: [&str; 7] =
    ["author", "article:author", "dc.creator", "byl", "sailthru.author", "parsely-author", "dable:author"];
const LANGUAGES: [&str; 4] = ["content-language", "language", "og:locale", "dc.language"];
const ADDRESSES: [&str; 2] = ["og:url", "twitter:url"];
const ORIGINALS: [&str; 3] = ["original-source", "syndication-source", "article:original_url"];
/// Names of publication dates, the more exact first; never of changes.
const DATES: [&str; 27] = [
    "article:published_time",
    "article:published",
    "og:article:published_time",
    "datepublished",
    "og:published_time",
    "og:pubdate",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "publication_date",
    "publication-date",
    "published_at",
    "published_time",
    "published",
    "pdate",
    "parsely-pub-date",
    "sailthru.date",
    "dcterms.created",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "dc.date.created",
    "datecreated",
    "article.published",
    "cxenseparse:recs:publishtime",
    "date",
];

fn with_facts(mut article: Article, tree: &Tree, facts: &Facts, known: &Known) -> Article {
    let url = known.url.clone().or_else(|| absolute(tree.canonical.as_deref())).or_else(|| facts.url.clone());
    article.url = url.or_else(|| absolute(meta(tree, &ADDRESSES).map(|(_, url)| url)));
    article.title = article.title.or_else(|| title(tree, facts));
    article.publisher = known
        .publisher
        .clone()
        .or_else(|| site(tree))
        .or_else(|| facts.publisher.clone())
        .or_else(|| named(tree, &PUBLISHERS));
    article.publisher = article.publisher.or_else(|| host(article.url.as_deref()?));
    article.author = facts.author.clone().or_else(|| named(tree, &AUTHORS)).filter(|author| !author.contains("://"));
    article.published = published(tree, facts, &article, known);
    let original = facts.based_on.clone().or_else(|| absolute(meta(tree, &ORIGINALS).map(|(_, url)| url)));
    let original = original.or_else(|| elsewhere(tree.canonical.as_deref(), known.url.as_deref()));
    if let Some(original) = original.filter(|original| Some(original) != article.url.as_ref()) {
        article.original = Some(Original::at(&original));
    }
    article
}

/// The name of the site; an agency whose report it carries may call itself the publisher.
fn site(tree: &Tree) -> Option<String> {
    named(tree, &["og:site_name"]).filter(|name| !name.contains("://"))
}

fn named(tree: &Tree, names: &[&'static str]) -> Option<String> {
    meta(tree, names).map(|(_, content)| content.trim_start_matches('@').to_owned())
}

fn title(tree: &Tree, facts: &Facts) -> Option<String> {
    let heading = || {
        let first = (0_u32..).zip(&tree.nodes).find(|(_, node)| node.tag == Tag::Heading(1));
        first.map(|(at, _)| tree.flat_text(at)).filter(|title| !title.is_empty())
    };
    facts.title.clone().or_else(|| named(tree, &TITLES)).or_else(heading).or_else(|| tree.title.clone())
}

fn absolute(address: Option<&str>) -> Option<String> {
    let url = url::Url::parse(address?).ok()?;
    matches!(url.scheme(), "http" | "https").then(|| url.into())
}

/// The canonical address of a page that was read at another site: that one carries the original.
fn elsewhere(canonical: Option<&str>, read_at: Option<&str>) -> Option<String> {
    let canonical = absolute(canonical)?;
    let site = |url: &str| {
        let host = host(url)?;
        Some(host.trim_start_matches("m.").trim_start_matches("amp.").to_owned())
    };
    let (of, at) = (site(&canonical)?, site(read_at?)?);
    let is_same = of == at || of.ends_with(&format!(".{at}")) || at.ends_with(&format!(".{of}"));
    (!is_same).then_some(canonical)
}

/// The day of publication: JSON-LD, then `meta`, then `time` elements, then the address.
fn published(tree: &Tree, facts: &Facts, article: &Article, known: &Known) -> Option<Published> {
    let lang = article.lang.as_deref();
    let day = |written: &str| machine_day(written).or_else(|| written_day(written, lang).map(|found| found.date));
    let given = known.published.map(|date| Published { date, from: Place::Given });
    let json_ld = || facts.published.as_deref().and_then(day).map(|date| Published { date, from: Place::JsonLd });
    let meta = || {
        DATES.iter().find_map(|name| {
            let (name, content) = meta(tree, std::slice::from_ref(name))?;
            Some(Published { date: day(content)?, from: Place::Meta(name.to_owned()) })
        })
    };
    let address = || {
        let (date, digits) = address_day(article.url.as_deref()?)?;
        Some(Published { date, from: Place::Address(digits) })
    };
    given.or_else(json_ld).or_else(meta).or_else(|| time(tree, lang)).or_else(address)
}

/// The first `time` element that is neither of a comment nor of a teaser.
fn time(tree: &Tree, lang: Option<&str>) -> Option<Published> {
    tree.times.iter().find_map(|(at, written)| {
        if tree.is_beside(*at) {
            return None;
        }
        let words = || tree.flat_text(*at);
        let date = machine_day(written).or_else(|| written_day(&words(), lang).map(|found| found.date))?;
        Some(Published { date, from: Place::Time })
    })
}
