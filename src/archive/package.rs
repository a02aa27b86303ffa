//! `datapackage.json`: the table of records for tools that read data packages (Frictionless Data Package).

use super::about::About;
use super::{ro_crate, table};
use serde_json::{Map, Value, json};
use std::io::{self, Write};

/// Size and checksum of `events.csv`.
pub struct TableFile {
    pub bytes: u64,
    pub sha256: String,
}

/// Writes the description of the table.
pub fn write(about: &About<'_>, file: &TableFile, mut out: impl Write) -> io::Result<()> {
    let mut package = Map::new();
    let mut put = |name: &str, value: Value| package.insert(name.to_owned(), value);
    put("profile", json!("tabular-data-package"));
    put("name", json!(name(&about.root)));
    put("title", json!(about.title));
    put("description", json!(about.description));
    put("created", json!(format!("{}T00:00:00Z", about.day())));
    if let Some(url) = about.address() {
        put("homepage", json!(url));
    }
    if let Some(license) = &about.site.credits.license {
        let address = ro_crate::license_address(license);
        put(
            "licenses",
            json!([if address.starts_with('#') {
                json!({ "name": license.split_whitespace().collect::<Vec<_>>().join("-") })
            } else if address == *license {
                json!({ "path": license })
            } else {
                json!({ "name": license, "path": address })
            }]),
        );
    }
    let role = if about.site.credits.authors.is_empty() { "publisher" } else { "author" };
    put(
        "contributors",
        json!(about.creators().iter().map(|name| json!({ "title": name, "role": role })).collect::<Vec<_>>()),
    );
    put(
        "resources",
        json!([{
            "profile": "tabular-data-resource",
            "name": "events",
            "title": "Dated records, a row each",
            "path": "events.csv",
            "format": "csv",
            "mediatype": "text/csv",
            "encoding": "utf-8",
            "dialect": { "delimiter": ",", "lineTerminator": "\r\n", "header": true },
            "bytes": file.bytes,
            "hash": format!("sha256:{}", file.sha256),
            "schema": table::schema(about.site),
        }]),
    );
    serde_json::to_writer_pretty(&mut out, &Value::Object(package))?;
    out.write_all(b"\n")
}

/// Names of data packages have small letters, digits, `-`, `.` and `_`.
fn name(root: &str) -> String {
    root.chars()
        .map(|c| if c.is_ascii_alphanumeric() || "-._".contains(c) { c.to_ascii_lowercase() } else { '-' })
        .collect()
}
