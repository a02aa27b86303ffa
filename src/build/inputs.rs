//! What an output is made from, as one hash: the key by which an output is known to be what would be made again.

use super::{BuildOptions, Built};
use crate::date::Edtf;
use crate::load::{Loaded, TemplateFile};
use crate::write::Published;

/// A hash of every file of a content folder and of the templates beside it: names and bytes.
pub fn content(loaded: &Loaded, templates: &[TemplateFile]) -> blake3::Hash {
    let files = loaded.files.iter().map(|file| ("file", file.path.as_str(), file.hash));
    let templates = templates.iter().map(|template| {
        let text = &loaded.sources.file(template.id).text;
        ("template", template.name.as_str(), blake3::hash(text.as_bytes()))
    });
    let assets = loaded.assets.iter().map(|asset| ("asset", asset.path.as_str(), asset.hash));
    let mut hasher = blake3::Hasher::new();
    for (what, path, hash) in files.chain(templates).chain(assets) {
        add(&mut hasher, what);
        add(&mut hasher, path);
        hasher.update(hash.as_bytes());
    }
    hasher.finalize()
}

/// The same with all else that decides what the output is: the options, and the program itself.
pub fn all(content: &blake3::Hash, options: &BuildOptions<'_>) -> blake3::Hash {
    let BuildOptions { content: _, out: _, base_url, drafts, as_of, force: _, sync: _ } = options;
    let mut hasher = blake3::Hasher::new();
    add(&mut hasher, env!("LINIMASA_SOURCES"));
    hasher.update(content.as_bytes());
    add(&mut hasher, base_url.unwrap_or_default());
    hasher.update(&[u8::from(*drafts)]);
    add(&mut hasher, &as_of.map(|day| Edtf::from(day).to_string()).unwrap_or_default());
    hasher.finalize()
}

/// The length goes first, so that no two lists of texts look the same.
fn add(hasher: &mut blake3::Hasher, text: &str) {
    hasher.update(&(text.len() as u64).to_le_bytes());
    hasher.update(text.as_bytes());
}

/// What a build without findings counted, as a line that the manifest keeps.
pub fn note(built: &Built) -> String {
    let Built { timelines, entries, sources, languages, pages, files, assets, has_address, published: _ } = *built;
    let counts = [timelines, entries, sources, languages, pages, files, assets, usize::from(has_address)];
    counts.map(|count| count.to_string()).join(" ")
}

/// The counts of [`note`]; `None` where there are none.
pub fn counted(note: &str, published: Published) -> Option<Built> {
    let counts: Vec<usize> = note.split(' ').map(|count| count.parse().ok()).collect::<Option<_>>()?;
    let [timelines, entries, sources, languages, pages, files, assets, has_address] = counts.try_into().ok()?;
    Some(Built {
        timelines,
        entries,
        sources,
        languages,
        pages,
        files,
        assets,
        has_address: has_address == 1,
        published,
    })
}
