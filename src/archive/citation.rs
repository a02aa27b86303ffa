//! `CITATION.cff`: how to cite the archive (Citation File Format 1.2.0, which is YAML).

use super::about::About;
use std::io::{self, Write};

/// Writes the file.
pub fn write(about: &About<'_>, mut out: impl Write) -> io::Result<()> {
    let credits = &about.site.credits;
    writeln!(out, "cff-version: 1.2.0")?;
    writeln!(out, "message: {}", quoted("If you use these records, please cite them as below."))?;
    writeln!(out, "type: dataset")?;
    writeln!(out, "title: {}", quoted(about.title))?;
    writeln!(out, "abstract: {}", quoted(&about.description))?;
    writeln!(out, "authors:")?;
    for name in about.creators() {
        writeln!(out, "  - name: {}", quoted(name))?;
    }
    if let Some(publisher) = &credits.publisher {
        writeln!(out, "contact:\n  - name: {}", quoted(publisher))?;
    }
    writeln!(out, "date-released: {}", about.day())?;
    if let Some(url) = about.address() {
        writeln!(out, "url: {}", quoted(&url))?;
    }
    match &credits.license {
        Some(license) if license.contains("://") => writeln!(out, "license-url: {}", quoted(license))?,
        Some(license) => {
            // The format takes ids and lists of ids, which it reads as alternatives.
            let ids: Vec<&str> = license.split(" OR ").map(str::trim).collect();
            match ids.as_slice() {
                [id] if !id.contains(' ') => writeln!(out, "license: {}", quoted(id))?,
                ids if ids.iter().all(|id| !id.contains(' ')) => {
                    writeln!(out, "license:")?;
                    for id in ids {
                        writeln!(out, "  - {}", quoted(id))?;
                    }
                }
                _ => {}
            }
        }
        None => {}
    }
    Ok(())
}

/// A text as YAML and JSON both write it.
fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap_or_default()
}
