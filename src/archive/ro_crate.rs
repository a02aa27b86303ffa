//! `ro-crate-metadata.json`: what the archive is and what lies in it (RO-Crate 1.3).

use super::about::{About, iso};
use serde_json::{Map, Value, json};
use std::io::{self, Write};

/// A file or folder that the description names.
pub struct Part {
    /// Below `data/`; a folder's path ends in `/`.
    pub path: String,
    pub name: String,
    pub says: String,
    pub media_type: &'static str,
    /// In bytes; `None` for a folder.
    pub size: Option<u64>,
    /// Folders in it that are described too.
    pub inner: Vec<Part>,
}

impl Part {
    pub fn file(path: &str, name: &str, says: &str, media_type: &'static str, size: u64) -> Self {
        Self { media_type, size: Some(size), ..Self::folder(path, name, says, Vec::new()) }
    }

    pub fn folder(path: &str, name: &str, says: &str, inner: Vec<Self>) -> Self {
        Self { path: path.into(), name: name.into(), says: says.into(), media_type: "", size: None, inner }
    }
}

/// Writes the description of an archive of these parts.
pub fn write(about: &About<'_>, parts: &[Part], mut out: impl Write) -> io::Result<()> {
    let graph = graph(about, parts);
    let text = json!({ "@context": "https://w3id.org/ro/crate/1.3/context", "@graph": graph });
    serde_json::to_writer_pretty(&mut out, &text)?;
    out.write_all(b"\n")
}

fn graph(about: &About<'_>, parts: &[Part]) -> Vec<Value> {
    let mut graph = vec![
        json!({
            "@id": "ro-crate-metadata.json",
            "@type": "CreativeWork",
            "name": "Description of this archive",
            "about": { "@id": "./" },
            "conformsTo": { "@id": "https://w3id.org/ro/crate/1.3" },
        }),
        root(about, parts),
    ];
    for part in parts {
        describe(part, &mut graph);
    }
    graph.extend(contextual(about));
    graph
}

fn root(about: &About<'_>, parts: &[Part]) -> Value {
    let mut root = Map::new();
    let mut put = |name: &str, value: Value| root.insert(name.to_owned(), value);
    put("@id", json!("./"));
    put("@type", json!("Dataset"));
    put("name", json!(about.title));
    put("description", json!(about.description));
    put("datePublished", json!(about.day()));
    put("license", license(about));
    put("inLanguage", one_or_many(about.site.languages.iter().map(|lang| json!(lang.0)).collect()));
    put("author", one_or_many(creators(about).map(|(id, _)| json!({ "@id": id })).collect()));
    if about.site.credits.publisher.is_some() {
        put("publisher", json!({ "@id": PUBLISHER }));
    }
    if let Some((first, last)) = about.covers {
        put("temporalCoverage", json!(format!("{}/{}", iso(first), iso(last))));
    }
    if let Some(url) = about.address() {
        put("url", json!(url));
    }
    put("hasPart", one_or_many(parts.iter().map(|part| json!({ "@id": id(&part.path) })).collect()));
    Value::Object(root)
}

fn describe(part: &Part, graph: &mut Vec<Value>) {
    let mut entity = Map::new();
    let mut put = |name: &str, value: Value| entity.insert(name.to_owned(), value);
    put("@id", json!(id(&part.path)));
    put("@type", json!(if part.size.is_some() { "File" } else { "Dataset" }));
    put("name", json!(part.name));
    put("description", json!(part.says));
    if let Some(size) = part.size {
        put("encodingFormat", json!(part.media_type));
        put("contentSize", json!(size.to_string()));
    }
    if !part.inner.is_empty() {
        put("hasPart", one_or_many(part.inner.iter().map(|inner| json!({ "@id": id(&inner.path) })).collect()));
    }
    graph.push(Value::Object(entity));
    for inner in &part.inner {
        describe(inner, graph);
    }
}

const PUBLISHER: &str = "#publisher";

/// People and organisations with their local ids: authors are people, whoever stands in for them an organisation.
fn creators<'a>(about: &'a About<'_>) -> impl Iterator<Item = (String, &'a str)> {
    let is_publisher = about.site.credits.authors.is_empty() && about.site.credits.publisher.is_some();
    about.creators().into_iter().enumerate().map(move |(at, name)| {
        let id = if is_publisher { PUBLISHER.to_owned() } else { format!("#author-{}", at + 1) };
        (id, name)
    })
}

fn contextual(about: &About<'_>) -> Vec<Value> {
    let credits = &about.site.credits;
    let mut out = Vec::new();
    if let Some(name) = &credits.publisher {
        out.push(json!({ "@id": PUBLISHER, "@type": "Organization", "name": name }));
    }
    let kind = if credits.authors.is_empty() { "Organization" } else { "Person" };
    for (id, name) in creators(about).filter(|(id, _)| id != PUBLISHER) {
        out.push(json!({ "@id": id, "@type": kind, "name": name }));
    }
    if let Some(license) = &credits.license {
        out.push(json!({
            "@id": license_address(license),
            "@type": "CreativeWork",
            "name": license,
            "description": "The terms under which this archive may be used",
        }));
    }
    out
}

fn license(about: &About<'_>) -> Value {
    match &about.site.credits.license {
        Some(license) => json!({ "@id": license_address(license) }),
        None => json!("No licence is stated: ask the publisher before you reuse it."),
    }
}

/// The page of a licence: its own address, or the one that SPDX gives to its id.
pub fn license_address(license: &str) -> String {
    if license.contains("://") {
        return license.to_owned();
    }
    match license.contains(char::is_whitespace) {
        // An expression, such as `MIT OR Apache-2.0`, has no page of its own.
        true => format!("#license-{}", license.split_whitespace().collect::<Vec<_>>().join("-")),
        false => format!("https://spdx.org/licenses/{license}"),
    }
}

/// A list of one is written as its item.
fn one_or_many(mut items: Vec<Value>) -> Value {
    if items.len() == 1 { items.swap_remove(0) } else { Value::Array(items) }
}

/// A path as a relative reference (RFC 3986).
fn id(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'.' | b'_' | b'~' => out.push(char::from(byte)),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}
