//! The descriptions that an archive holds beside the site and its content.

use super::about::About;
use super::bag::Payload;
use super::error::{ArchiveError, At};
use super::make::payload;
use super::package::TableFile;
use super::ro_crate::{self, Part};
use super::{bibliography, citation, package, readme, record, table};
use crate::model::Site;
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;

/// How the records are written, for a reader who has no program that knows.
const RECORD_FORMAT: &str = include_str!("../../docs/records.md");

/// Writes the descriptions into the scratch folder.
pub fn described(about: &About<'_>, content: &[Payload], scratch: &Path) -> Result<Vec<Payload>, ArchiveError> {
    let mut desk = Desk { folder: scratch, files: Vec::new(), parts: Vec::new() };
    desk.write("README.txt", "text/plain", "Explains this archive without software", |out| {
        out.write_all(readme::text(about).as_bytes())
    })?;
    desk.write("events.jsonl", "application/jsonl", "Every record in full, one JSON object a line", |out| {
        events(about.site, out)
    })?;
    let mut hash = Sha256::new();
    desk.write("events.csv", "text/csv", "The records as a table", |out| {
        table::write(about.site, Hashed { out, hash: &mut hash })
    })?;
    let bytes = desk.files.last().map_or(0, |file| file.size);
    let sha256 = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    desk.write("datapackage.json", "application/json", "Describes the table", |out| {
        package::write(about, &TableFile { bytes, sha256 }, out)
    })?;
    let csl = "application/vnd.citationstyles.csl+json";
    desk.write("bibliography.json", csl, "The sources in CSL-JSON", |out| bibliography::write_csl(about.site, out))?;
    desk.write("bibliography.bib", "application/x-bibtex", "The sources in BibTeX", |out| {
        bibliography::write_bibtex(about.site, out)
    })?;
    desk.write("CITATION.cff", "application/yaml", "How to cite this archive", |out| citation::write(about, out))?;
    desk.write("record-format.md", "text/markdown", "How the files of the content folder are written", |out| {
        out.write_all(RECORD_FORMAT.as_bytes())
    })?;
    let mut parts = std::mem::take(&mut desk.parts);
    parts.extend(folders(about, content, scratch)?);
    desk.write("ro-crate-metadata.json", "application/ld+json", "", |out| ro_crate::write(about, &parts, out))?;
    Ok(desk.files)
}

/// The folders, each with the files that somebody would open first.
fn folders(about: &About<'_>, content: &[Payload], scratch: &Path) -> Result<Vec<Part>, ArchiveError> {
    let home = payload("site/index.html".into(), scratch.join("site/index.html"))?;
    let home = Part::file(&home.path, "Start page", "Opens in a browser, without a network", "text/html", home.size);
    let mut written = saved_articles(content);
    if let Some(file) = content.iter().find(|file| file.path == "content/site.toml") {
        let part = Part::file(&file.path, "site.toml", "Title, languages and terms", "application/toml", file.size);
        written.insert(0, part);
    }
    let mut out = vec![
        Part::folder("site/", "The website", "Opens from disk: start with site/index.html", vec![home]),
        Part::folder("content/", "The content folder", "What the authors wrote, from which the rest was made", written),
    ];
    if about.has_templates {
        out.push(Part::folder("templates/", "Templates", "Page templates that replaced built-in ones", Vec::new()));
    }
    Ok(out)
}

/// The folders of saved articles, each with its texts.
fn saved_articles(content: &[Payload]) -> Vec<Part> {
    let mut folders: Vec<Part> = Vec::new();
    for file in content {
        let Some(at) = file.path.find("/articles/") else { continue };
        let (folder, name) = file.path.split_at(at + "/articles/".len());
        if folders.last().is_none_or(|part| part.path != folder) {
            let says = "Texts of sources as they were read, the evidence that quotations are checked against";
            folders.push(Part::folder(folder, "Saved articles", says, Vec::new()));
        }
        let says = format!("Saved text of the source {}", name.trim_end_matches(".txt"));
        let article = Part::file(&file.path, name, &says, "text/plain", file.size);
        folders.last_mut().expect("one was just there").inner.push(article);
    }
    folders
}

fn events(site: &Site, out: &mut impl Write) -> io::Result<()> {
    for timeline in &site.timelines {
        for event in &timeline.events {
            serde_json::to_writer(&mut *out, &record::record(site, timeline, event))?;
            out.write_all(b"\n")?;
        }
    }
    Ok(())
}

/// Descriptions that are being written.
struct Desk<'a> {
    folder: &'a Path,
    files: Vec<Payload>,
    parts: Vec<Part>,
}

impl Desk<'_> {
    fn write(
        &mut self,
        name: &str,
        media_type: &'static str,
        says: &str,
        write: impl FnOnce(&mut BufWriter<File>) -> io::Result<()>,
    ) -> Result<(), ArchiveError> {
        let from = self.folder.join(name);
        let mut out = BufWriter::new(File::create_new(&from).at("write", &from)?);
        write(&mut out).and_then(|()| out.flush()).at("write", &from)?;
        let file = payload(name.to_owned(), from)?;
        let size = Some(file.size);
        self.parts.push(Part {
            path: name.into(),
            name: name.into(),
            says: says.into(),
            media_type,
            size,
            inner: vec![],
        });
        self.files.push(file);
        Ok(())
    }
}

/// Hashes what passes through.
struct Hashed<'a, W> {
    out: W,
    hash: &'a mut Sha256,
}

impl<W: Write> Write for Hashed<'_, W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.out.write(bytes)?;
        self.hash.update(&bytes[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}
