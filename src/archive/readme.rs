//! `README.txt`: what the archive is, for somebody who has found it and has nothing but a text editor.

use super::about::{About, iso};
use super::table;
use std::fmt::Write as _;

/// Lines are this long at most, where words allow.
const WIDTH: usize = 76;

/// The text.
pub fn text(about: &About<'_>) -> String {
    let mut out = String::new();
    out.push_str(about.title);
    out.push('\n');
    out.push_str(&"=".repeat(about.title.chars().count().clamp(3, WIDTH)));
    out.push_str("\n\n");
    paragraph(&mut out, &about.description);
    paragraph(&mut out, &summary(about));
    contents(&mut out, about);
    whole(&mut out);
    dates(&mut out);
    columns(&mut out, about);
    rebuild(&mut out);
    rights(&mut out, about);
    out
}

fn summary(about: &About<'_>) -> String {
    let mut text = format!(
        "This is an archive of dated records: who said or did what, when, and which sources carried it. It holds {} \
         records from {} sources and bears the date {}.",
        about.events(),
        about.sources(),
        about.day()
    );
    if let Some((first, last)) = about.covers {
        let _ = write!(text, " The records tell of {} to {}.", iso(first), iso(last));
    }
    if let Some(url) = about.address() {
        let _ = write!(text, " It was published at {url} .");
    }
    text.push_str(
        " The same facts lie here in several forms, so that one of them can still be read when others cannot.",
    );
    text
}

fn contents(out: &mut String, about: &About<'_>) {
    heading(out, "What lies here");
    let mut rows = vec![
        ("site/", "the website; open site/index.html in a browser, no network is needed"),
        ("events.jsonl", "every record in full, one JSON object a line"),
        ("events.csv", "the same as a table, for a spreadsheet; its columns are listed below"),
        ("datapackage.json", "a description of that table for programs (Frictionless)"),
        ("bibliography.json", "the sources, CSL-JSON, for reference managers"),
        ("bibliography.bib", "the same in BibTeX"),
        ("content/", "what the authors wrote, from which all the rest was made: plain text"),
    ];
    if about.has_templates {
        rows.push(("templates/", "page templates of the authors that replaced built-in ones"));
    }
    rows.extend([
        ("record-format.md", "how the files in content/ are written"),
        ("CITATION.cff", "how to cite this archive"),
        ("ro-crate-metadata.json", "a description of the whole for programs (RO-Crate)"),
        ("README.txt", "this text"),
    ]);
    for (name, says) in rows {
        item(out, name, says);
    }
    out.push('\n');
    paragraph(out, "The timelines, each in a folder of its own name under content/ and site/:");
    for timeline in &about.site.timelines {
        item(out, &format!("{}/", timeline.path), timeline.title.default_text());
    }
    out.push('\n');
    paragraph(
        out,
        "In content/TIMELINE/, timeline.md introduces the timeline, events/ or events.jsonl holds the records, \
         actors.toml the people and offices, sources.toml the bibliography, and articles/ the texts of sources that \
         were saved. Drafts, which the website leaves out, lie there too.",
    );
}

fn whole(out: &mut String) {
    heading(out, "Is it whole?");
    paragraph(
        out,
        "This folder is the payload (data/) of a bag in the sense of BagIt (RFC 8493). Beside data/ lies \
         manifest-sha512.txt: the SHA-512 checksum of every file. Where the program sha512sum exists, this command, \
         given in the folder above data/, names every file that was damaged:",
    );
    out.push_str("    sha512sum --quiet -c manifest-sha512.txt tagmanifest-sha512.txt\n\n");
    paragraph(
        out,
        "Files are stored in the zip as they are, without compression: their text can be found in it even when the zip \
         can no longer be opened.",
    );
}

fn dates(out: &mut String) {
    heading(out, "How dates are written");
    paragraph(
        out,
        "Dates follow EDTF, the Extended Date/Time Format of ISO 8601-2:2019. A record says no more than its sources do:",
    );
    for (date, says) in [
        ("2024-10-21", "that day"),
        ("2024-10", "some time in that month"),
        ("2024-10-14/2024-10-20", "from one day to another"),
        ("../2024-10-21", "on or before that day"),
        ("2024-10-21?", "perhaps that day"),
        ("2024-10~", "about that month"),
        ("2024-10-2X", "a day whose last digit is not known"),
    ] {
        item(out, date, says);
    }
    out.push('\n');
    paragraph(
        out,
        "Three times are kept apart: date (said or happened), refers_to (what the statement is about), and published of \
         each source (when readers could know).",
    );
}

fn columns(out: &mut String, about: &About<'_>) {
    heading(out, "The columns of events.csv");
    paragraph(out, "UTF-8, separated by commas; several items in a cell are separated by a semicolon and a space.");
    for (name, says) in table::columns(about.site) {
        item(out, &name, &says);
    }
    out.push('\n');
    paragraph(
        out,
        "The lines of events.jsonl use the same names. There, texts are objects by language, and sources, speakers and \
         figures are objects in lists.",
    );
}

fn rebuild(out: &mut String) {
    heading(out, "Building the website again");
    paragraph(
        out,
        &format!(
            "The website was made by linimasa {} from content/ and can be made again, byte for byte, by the same \
             version: `linimasa restore ARCHIVE FOLDER`, then `linimasa build` in that folder. Other programs need \
             record-format.md, or events.jsonl, which has everything spelled out.",
            env!("CARGO_PKG_VERSION")
        ),
    );
}

fn rights(out: &mut String, about: &About<'_>) {
    heading(out, "By whom, and under which terms");
    let credits = &about.site.credits;
    item(out, "by", &about.creators().join(", "));
    if let Some(publisher) = &credits.publisher {
        item(out, "published by", publisher);
    }
    item(out, "licence", credits.license.as_deref().unwrap_or("none is stated: ask before you reuse it"));
    out.push('\n');
    paragraph(
        out,
        "Saved articles and quotations belong to those who wrote them; they are kept as evidence and fall under no \
         licence given here.",
    );
    out.truncate(out.trim_end().len());
    out.push('\n');
}

fn heading(out: &mut String, text: &str) {
    out.push_str(text);
    out.push('\n');
    out.push_str(&"-".repeat(text.chars().count()));
    out.push_str("\n\n");
}

fn paragraph(out: &mut String, text: &str) {
    wrap(out, text, "", "");
    out.push('\n');
}

/// A name, and what it is in a column beside it.
fn item(out: &mut String, name: &str, says: &str) {
    let gap = " ".repeat(24_usize.saturating_sub(name.chars().count()).max(2));
    wrap(out, says, &format!("  {name}{gap}"), &" ".repeat(26));
}

/// Puts words into lines; `first` stands before the first line, `next` before the others.
fn wrap(out: &mut String, text: &str, first: &str, next: &str) {
    let mut line = first.to_owned();
    let mut is_empty = true;
    for word in text.split_whitespace() {
        if !is_empty && line.chars().count() + 1 + word.chars().count() > WIDTH {
            out.push_str(line.trim_end());
            out.push('\n');
            line = next.to_owned();
            is_empty = true;
        }
        if !is_empty {
            line.push(' ');
        }
        line.push_str(word);
        is_empty = false;
    }
    out.push_str(line.trim_end());
    out.push('\n');
}
