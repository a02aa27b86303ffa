//! A site that builds and looks finished, to be changed bit by bit.

use super::sample::{FILES, SampleFile, SampleLanguage};
use super::translation::{translation, with_names};
use super::{editors, record::line};
use crate::write::write_new;
use std::io;
use std::path::{Path, PathBuf};
use toml_edit::{Array, DocumentMut, value};

/// What a new site is called, which languages it speaks, and where it will be.
#[derive(Clone, Debug)]
pub struct NewSite {
    pub title: String,
    /// Language tags, the default one first; none stands for English.
    pub languages: Vec<String>,
    /// An `http` or `https` address.
    pub base_url: Option<String>,
}

/// A file that a new site has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewFile {
    /// Inside the site's folder, with `/`.
    pub path: String,
    pub text: String,
}

/// What was made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Made {
    pub written: usize,
    /// Files beside the content that were there before, and stayed as they were.
    pub kept: Vec<String>,
}

/// Why no site was made.
#[derive(Debug, thiserror::Error)]
pub enum SiteError {
    #[error("`{}` is no folder", .0.display())]
    NotAFolder(PathBuf),
    /// Names some of the files, and says how many there are in all.
    #[error("`{}` holds files already: {}", folder.display(), listed(examples, *count))]
    Occupied { folder: PathBuf, examples: Vec<String>, count: usize },
    #[error("`{}` can't be written: {error}", path.display())]
    Io { path: PathBuf, error: io::Error },
}

/// The content folder of a new site.
const CONTENT: &str = "content";
/// How many files of a folder that is in the way are named.
const NAMED: usize = 5;

/// Writes a new site into a folder, which may be there and hold other files.
///
/// # Errors
/// When its content folder holds anything, before a file is written; when a file cannot be written.
pub fn create(folder: &Path, site: &NewSite) -> Result<Made, SiteError> {
    if folder.exists() && !folder.is_dir() {
        return Err(SiteError::NotAFolder(folder.to_owned()));
    }
    let content = if folder == Path::new(".") { PathBuf::from(CONTENT) } else { folder.join(CONTENT) };
    let present = present(&content);
    if !present.is_empty() {
        let count = present.len();
        let examples = present.into_iter().take(NAMED).collect();
        return Err(SiteError::Occupied { folder: content, examples, count });
    }
    let mut made = Made::default();
    for file in files(site) {
        let path = folder.join(&file.path);
        match write_new(&path, &file.text) {
            Ok(true) => made.written += 1,
            Ok(false) => made.kept.push(file.path),
            Err(error) => return Err(SiteError::Io { path, error }),
        }
    }
    Ok(made)
}

/// The files below a folder, or the name of whatever else has its place.
fn present(content: &Path) -> Vec<String> {
    let shown = |path: &Path| {
        let inner = path.strip_prefix(content).unwrap_or(path);
        inner.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
    };
    match content.symlink_metadata() {
        Err(_) => Vec::new(),
        Ok(found) if !found.is_dir() => vec![CONTENT.to_owned()],
        Ok(_) => {
            let entries = walkdir::WalkDir::new(content).min_depth(1).sort_by_file_name().into_iter().flatten();
            entries.filter(|entry| !entry.file_type().is_dir()).map(|entry| shown(entry.path())).collect()
        }
    }
}

fn listed(examples: &[String], count: usize) -> String {
    let names: Vec<String> = examples.iter().map(|name| format!("`{name}`")).collect();
    match count - examples.len() {
        0 => names.join(", "),
        more => format!("{} and {more} more", names.join(", ")),
    }
}

/// Every file of a new site: the content first.
pub fn files(site: &NewSite) -> Vec<NewFile> {
    let default = site.languages.first().map_or("en", String::as_str);
    let own = SampleLanguage::of(default).unwrap_or(SampleLanguage::English);
    let others: Vec<(&str, SampleLanguage)> =
        site.languages.iter().skip(1).filter_map(|tag| Some((tag.as_str(), SampleLanguage::of(tag)?))).collect();
    let mut out = vec![
        NewFile { path: format!("{CONTENT}/site.toml"), text: site_file(site, own, &others) },
        NewFile { path: ".gitignore".into(), text: "/public/\n".into() },
    ];
    for file in FILES {
        out.extend(content(*file, own, &others));
    }
    out.extend(editors::files());
    out
}

/// A file of the sample, and its words in the other languages of the site.
fn content(file: SampleFile, own: SampleLanguage, others: &[(&str, SampleLanguage)]) -> Vec<NewFile> {
    let mut text = file.text(own).to_owned();
    let mut out = Vec::new();
    for (tag, language) in others {
        if file.path.ends_with("actors.toml") {
            text = with_names(&text, tag, file.text(*language));
        } else if let Some(words) = translation(file.path, file.text(*language)) {
            let stem = file.path.trim_end_matches(".md");
            out.push(NewFile { path: format!("{CONTENT}/{stem}.{tag}.md"), text: words });
        }
    }
    out.insert(0, NewFile { path: format!("{CONTENT}/{}", file.path), text });
    out
}

fn site_file(site: &NewSite, own: SampleLanguage, others: &[(&str, SampleLanguage)]) -> String {
    let mut document = DocumentMut::new();
    document["title"] = value(line(&site.title));
    document["description"] = value(description(own));
    let mut descriptions = toml_edit::InlineTable::new();
    for (tag, language) in others {
        descriptions.insert(*tag, description(*language).into());
    }
    if !descriptions.is_empty() {
        document["descriptions"] = value(descriptions);
    }
    document["languages"] = value(site.languages.iter().collect::<Array>());
    if let Some(default) = site.languages.first() {
        document["default_language"] = value(default);
    }
    match &site.base_url {
        Some(url) => {
            document["base_url"] = value(url);
            document.to_string()
        }
        None => format!(
            "{document}# The address that the site will have: with it come feeds and a sitemap.\n# base_url = \"https://example.org/\"\n"
        ),
    }
}

fn description(language: SampleLanguage) -> &'static str {
    match language {
        SampleLanguage::English => "Who said what, on which day, and who carried it.",
        SampleLanguage::Indonesian => "Siapa mengatakan apa, pada hari apa, dan siapa yang memuatnya.",
    }
}

/// Whether the sample has words in the language, apart from English ones that stand in for it.
pub fn has_words(tag: &str) -> bool {
    SampleLanguage::of(tag).is_some()
}
