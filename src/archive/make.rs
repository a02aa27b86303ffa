//! Makes an archive: builds the site, describes it, and puts all of it into a bag.

use super::about::About;
use super::bag::{self, Payload};
use super::describe::described;
use super::error::{ArchiveError, At};
use super::names;
use super::signature::{Signer, signature_path};
use super::sink::Sink;
use super::zip::Stamp;
use crate::build::{Build, BuildOptions, Step, build_reading, is_below, read_timeline};
use crate::diag::{Diagnostics, SourceMap, suggest};
use crate::load::{self, PERMALINKS_FILE};
use crate::model::Site;
use crate::parse::{timeline_of, timelines};
use crate::write::MANIFEST_NAME;
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use tempfile::TempDir;
use walkdir::WalkDir;

/// What to archive, and where to.
#[derive(Clone, Copy)]
pub struct ArchiveOptions<'a> {
    pub content: &'a Path,
    /// Its address; all timelines when there is none.
    pub timeline: Option<&'a str>,
    /// A file that ends in `.zip`, which may exist, or a folder, which may not.
    pub out: &'a Path,
    /// The time to bear, in seconds since 1970-01-01T00:00:00Z (`SOURCE_DATE_EPOCH`); else the newest day that the
    /// content gives.
    pub epoch: Option<i64>,
    /// Signs the archive; the signature lies beside it, see [`super::signature_path`].
    pub signer: Option<&'a Signer>,
}

/// How it went.
pub struct Archive {
    pub sources: SourceMap,
    /// Sorted by file and offset.
    pub diagnostics: Diagnostics,
    /// `None` when there is an error in the content.
    pub archived: Option<Archived>,
}

/// What was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Archived {
    pub timelines: usize,
    pub entries: usize,
    pub sources: usize,
    /// Files of the payload.
    pub files: usize,
    /// Their size in bytes.
    pub bytes: u64,
}

/// Makes an archive. `observe` hears of every step of the build; it is called from several threads.
///
/// # Errors
/// When there is no such timeline, a name can't be archived, or the disk refuses. `out` is then as it was.
pub fn archive(options: &ArchiveOptions<'_>, observe: &(dyn Fn(Step) + Sync)) -> Result<Archive, ArchiveError> {
    let ArchiveOptions { content, timeline, out, .. } = *options;
    check_place(content, out)?;
    if let Some(name) = timeline {
        check_timeline(content, name)?;
    }
    let parent = out.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(parent).at("make the folder", parent)?;
    let scratch = tempfile::Builder::new().prefix(".linimasa-").tempdir_in(parent).at("write to", parent)?;

    observe(Step::Reading);
    let site_folder = scratch.path().join("site");
    let build_options = BuildOptions {
        content,
        out: &site_folder,
        base_url: None,
        drafts: false,
        as_of: None,
        force: false,
        sync: false,
    };
    let Build { sources, diagnostics, site, built, failure } =
        build_reading(read_timeline(content, timeline, false), &build_options, observe);
    if let Some(failure) = failure {
        return Err(failure.into());
    }
    let (Some(site), Some(built)) = (site, built) else {
        return Ok(Archive { sources, diagnostics, archived: None });
    };
    let (files, bytes) = pack(options, &site, &scratch)?;
    let archived =
        Archived { timelines: built.timelines, entries: built.entries, sources: built.sources, files, bytes };
    Ok(Archive { sources, diagnostics, archived: Some(archived) })
}

fn is_zip(out: &Path) -> bool {
    out.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("zip"))
}

fn check_place(content: &Path, out: &Path) -> Result<(), ArchiveError> {
    if is_zip(out) {
        if out.is_dir() {
            return Err(ArchiveError::IsFolder { path: out.into() });
        }
    } else if fs::symlink_metadata(out).is_ok() {
        return Err(ArchiveError::Exists { path: out.into() });
    }
    let content = content.canonicalize().at("read", content)?;
    let above = out
        .ancestors()
        .skip(1)
        .find_map(|above| (if above.as_os_str().is_empty() { Path::new(".") } else { above }).canonicalize().ok());
    match above {
        Some(above) if above.starts_with(&content) => Err(ArchiveError::InContent { out: out.into(), content }),
        _ => Ok(()),
    }
}

fn check_timeline(content: &Path, name: &str) -> Result<(), ArchiveError> {
    let files = load::files(content);
    let known = timelines(files.iter().map(|(path, _)| path.as_str()));
    if known.contains(name) {
        return Ok(());
    }
    let suggestion = suggest(name, known.iter().map(String::as_str));
    Err(ArchiveError::NoTimeline { name: name.to_owned(), suggestion })
}

/// Writes the bag beside its place, then moves it there.
fn pack(options: &ArchiveOptions<'_>, site: &Site, scratch: &TempDir) -> Result<(usize, u64), ArchiveError> {
    let content = content_files(options, scratch.path())?;
    let templates = templates(options.content)?;
    let about = About::new(site, options.epoch, !templates.is_empty());
    let mut payload = described(&about, &content, scratch.path())?;
    payload.extend(below(&scratch.path().join("site"), "site/")?);
    payload.extend(content);
    payload.extend(templates);
    payload.sort_by(|a, b| a.path.cmp(&b.path));
    check_names(&payload)?;

    let bytes = payload.iter().map(|file| file.size).sum();
    let info = bag_info(&about, payload.len(), bytes);
    let place = scratch.path().join("bag");
    let mut sink = if is_zip(options.out) {
        let (year, month, day) = about.date.ymd();
        Sink::zip(File::create_new(&place).at("write", &place)?, &about.root, Stamp::of(year, month, day))
    } else {
        Sink::Folder { root: place.clone() }
    };
    let mut tags = Vec::new();
    bag::write_tag(&mut sink, bag::DECLARATION_FILE, bag::DECLARATION, &mut tags)?;
    bag::write_tag(&mut sink, bag::INFO_FILE, &info, &mut tags)?;
    let manifest = bag::write_payload(&mut sink, &payload)?;
    bag::write_tag(&mut sink, bag::MANIFEST_FILE, &manifest, &mut tags)?;
    let tag_manifest = bag::tag_manifest(tags);
    bag::write_tag(&mut sink, bag::TAG_MANIFEST_FILE, &tag_manifest, &mut Vec::new())?;
    sink.finish().at("write", &place)?;
    let signed = sign(options, &about, &tag_manifest, scratch.path())?;
    fs::rename(&place, options.out).at("write", options.out)?;
    if let Some((from, to)) = signed {
        fs::rename(from, &to).at("write", &to)?;
    }
    Ok((payload.len(), bytes))
}

/// Makes the signature; where it lies now, and where it belongs.
fn sign(
    options: &ArchiveOptions<'_>,
    about: &About<'_>,
    manifest: &str,
    scratch: &Path,
) -> Result<Option<(PathBuf, PathBuf)>, ArchiveError> {
    let Some(signer) = options.signer else { return Ok(None) };
    let text = signer.sign(manifest, &format!("{} {}", about.root, about.day()))?;
    let from = scratch.join("signature");
    fs::write(&from, text).at("write", &from)?;
    Ok(Some((from, signature_path(options.out))))
}

fn bag_info(about: &About<'_>, files: usize, bytes: u64) -> String {
    let mut out = String::new();
    let mut put = |name: &str, value: &str| {
        // A value is one line: what follows a line break would be another field.
        let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
        out.push_str(&format!("{name}: {value}\n"));
    };
    put("Bag-Software-Agent", &format!("linimasa {}", env!("CARGO_PKG_VERSION")));
    put("Bagging-Date", &about.day());
    put("External-Description", about.title);
    if let Some(url) = about.address() {
        put("External-Identifier", &url);
    }
    if let Some(publisher) = &about.site.credits.publisher {
        put("Source-Organization", publisher);
    }
    put("Payload-Oxum", &format!("{bytes}.{files}"));
    out
}

/// The content folder: of one timeline, when only that is archived, and what belongs to none.
fn content_files(options: &ArchiveOptions<'_>, scratch: &Path) -> Result<Vec<Payload>, ArchiveError> {
    let mut files = load::files(options.content);
    let folders = timelines(files.iter().map(|(path, _)| path.as_str()));
    let list = files.iter_mut().find(|(path, _)| path == PERMALINKS_FILE);
    if let (Some(wanted), Some((_, from))) = (options.timeline, list) {
        let text = fs::read_to_string(&*from).at("read", &*from)?;
        *from = scratch.join(PERMALINKS_FILE);
        fs::write(&*from, without_others(&text, wanted, &folders)).at("write", &*from)?;
    }
    let wanted = files.into_iter().filter(|(path, _)| match (options.timeline, timeline_of(path, &folders)) {
        (Some(wanted), Some(timeline)) => wanted == timeline,
        _ => true,
    });
    wanted.map(|(path, from)| payload(format!("content/{path}"), from)).collect()
}

/// The list of addresses without those of other timelines, which the restored content does not have.
fn without_others(list: &str, wanted: &str, folders: &BTreeSet<String>) -> String {
    let is_kept = |line: &&str| {
        let mut others = folders.iter().filter(|folder| *folder != wanted);
        !others.any(|folder| is_below(line.trim(), folder))
    };
    list.split_inclusive('\n').filter(is_kept).collect()
}

/// The templates that lie beside the content, where there are any.
fn templates(content: &Path) -> Result<Vec<Payload>, ArchiveError> {
    let folder = load::templates_beside(content);
    let files = load::template_files(&folder);
    files.into_iter().map(|(path, from)| payload(format!("templates/{path}"), from)).collect()
}

pub(super) fn payload(path: String, from: PathBuf) -> Result<Payload, ArchiveError> {
    let size = fs::metadata(&from).at("read", &from)?.len();
    Ok(Payload { path, from, size })
}

/// Every file that the build made, but for its own list of them.
fn below(folder: &Path, before: &str) -> Result<Vec<Payload>, ArchiveError> {
    let mut out = Vec::new();
    for entry in WalkDir::new(folder).sort_by_file_name() {
        let entry = entry.map_err(io::Error::from).at("read", folder)?;
        if !entry.file_type().is_file() || entry.file_name() == MANIFEST_NAME {
            continue;
        }
        let inner = entry.path().strip_prefix(folder).unwrap_or(entry.path());
        let path = inner.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/");
        out.push(payload(format!("{before}{path}"), entry.into_path())?);
    }
    Ok(out)
}

fn check_names(payload: &[Payload]) -> Result<(), ArchiveError> {
    for file in payload {
        names::check(&file.path).map_err(|fault| ArchiveError::Name { path: file.path.clone(), fault })?;
    }
    match names::clashes(payload.iter().map(|file| file.path.as_str())).into_iter().next() {
        Some(clash) => Err(ArchiveError::Clash(clash)),
        None => Ok(()),
    }
}
