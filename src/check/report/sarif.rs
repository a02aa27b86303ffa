//! SARIF 2.1.0 (OASIS), as far as findings in text files need it.

use crate::check::explain::{explain, in_short};
use crate::diag::{Diagnostic, Diagnostics, Line, SourceMap};
use serde::Serialize;
use std::collections::BTreeSet;
use std::path::Path;
use url::Url;

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Log<'a> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run<'a>; 1],
}

/// 3.14: one run of the program.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run<'a> {
    tool: Tool,
    column_kind: &'static str,
    results: Vec<ResultObject<'a>>,
}

#[derive(Serialize)]
struct Tool {
    driver: Driver,
}

/// 3.19
#[derive(Serialize)]
struct Driver {
    name: &'static str,
    version: &'static str,
    rules: Vec<Descriptor>,
}

/// 3.49: a code, and what it means.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Descriptor {
    id: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    short_description: Option<Message>,
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<Help>,
}

#[derive(Serialize)]
struct Message {
    text: String,
}

#[derive(Serialize)]
struct Help {
    text: String,
    markdown: String,
}

/// 3.27
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ResultObject<'a> {
    rule_id: &'a str,
    rule_index: usize,
    level: &'a str,
    message: Message,
    locations: [Location; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Location>,
}

/// 3.28
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location {
    physical_location: PhysicalLocation,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Message>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PhysicalLocation {
    artifact_location: ArtifactLocation,
    region: Region,
}

#[derive(Serialize)]
struct ArtifactLocation {
    uri: String,
}

/// 3.30: lines and columns count from 1.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: usize,
    start_column: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    end_line: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    end_column: Option<usize>,
}

/// The diagnostics of a run as a log.
pub fn log<'a>(diagnostics: &Diagnostics, sources: &'a SourceMap) -> Log<'a> {
    let codes: BTreeSet<&'static str> = diagnostics.iter().map(|found| found.problem.code()).collect();
    let codes: Vec<&'static str> = codes.into_iter().collect();
    let results = diagnostics.iter().map(|found| result(found, sources, &codes)).collect();
    let rules = codes.iter().map(|code| descriptor(code)).collect();
    let driver = Driver { name: "linimasa", version: env!("CARGO_PKG_VERSION"), rules };
    let run = Run { tool: Tool { driver }, column_kind: "unicodeCodePoints", results };
    Log { schema: SCHEMA, version: "2.1.0", runs: [run] }
}

fn descriptor(code: &'static str) -> Descriptor {
    Descriptor {
        id: code,
        short_description: in_short(code).map(|text| Message { text }),
        help: explain(code).map(|markdown| Help { text: markdown.clone(), markdown }),
    }
}

fn result<'a>(found: &Diagnostic, sources: &'a SourceMap, codes: &[&str]) -> ResultObject<'a> {
    let Line { severity, code, message, label: _, help, file, line, column, end_line, end_column, related } =
        Line::new(found, sources);
    let text = match help {
        Some(help) => format!("{message}\n{help}"),
        None => message,
    };
    let region =
        Region { start_line: line, start_column: column, end_line: Some(end_line), end_column: Some(end_column) };
    let related = related.map(|other| {
        let region = Region { start_line: other.line, start_column: other.column, end_line: None, end_column: None };
        location(other.file, region, Some(other.note))
    });
    ResultObject {
        rule_id: code,
        rule_index: codes.binary_search(&code).expect("every code is listed"),
        level: severity,
        message: Message { text },
        locations: [location(file, region, None)],
        related_locations: related.into_iter().collect(),
    }
}

fn location(file: &str, region: Region, note: Option<&str>) -> Location {
    let artifact_location = ArtifactLocation { uri: uri(file) };
    let message = note.map(|note| Message { text: note.to_owned() });
    Location { physical_location: PhysicalLocation { artifact_location, region }, message }
}

/// A path as a URI reference (RFC 3986): relative to where the program runs, unless the path is absolute.
fn uri(path: &str) -> String {
    if let Ok(url) = Url::from_file_path(Path::new(path)) {
        return url.into();
    }
    let mut base = Url::parse("file:///").expect("an address");
    let mut encoded = |part: &str| {
        base.set_path(part);
        base.path()[1..].to_owned()
    };
    let parts = path.split('/').map(|part| match part {
        "." | ".." => part.to_owned(),
        part => encoded(part).replace(':', "%3A"),
    });
    parts.collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::uri;

    #[test]
    fn paths_are_references() {
        assert_eq!(uri("content/a b/é?.md"), "content/a%20b/%C3%A9%3F.md");
        assert_eq!(uri("../x/c:d.md"), "../x/c%3Ad.md");
        assert_eq!(uri("/tmp/a#b.md"), "file:///tmp/a%23b.md");
    }
}
