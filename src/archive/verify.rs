//! Checks all of a bag, and names what is damaged. Reads every byte once, writes nothing.

use super::bag::{DECLARATION, DECLARATION_FILE, INFO_FILE, MANIFEST_FILE, Sum, TAG_MANIFEST_FILE};
use super::fault::Fault;
use super::store::{Frame, Item, Soundness, Store};
use super::zip::Stamp;
use super::{manifest, names};
use rayon::prelude::*;
use sha2::{Digest, Sha512};
use std::collections::BTreeMap;

/// The largest tag file that is read, in bytes: a manifest of two million files.
const LARGEST_TAG: u64 = 512 << 20;

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verified {
    /// By what they harm; none when the bag is whole.
    pub faults: Vec<Fault>,
    /// The program that made it, such as `linimasa 0.1.0`, and the day it bears.
    pub made_by: Option<String>,
    pub date: Option<String>,
    /// Files of the payload, and their size in bytes.
    pub files: usize,
    pub bytes: u64,
    /// The zip was packed anew by another program, so that only what lies in it could be checked.
    pub is_repacked: bool,
    /// The comment of a signature that was asked for and holds.
    pub signed: Option<String>,
    /// What a signature vouches for.
    pub(super) tag_manifest: String,
    /// Checksums of the payload, by path.
    pub(super) sums: BTreeMap<String, Sum>,
    /// What stands before paths of the bag in its store.
    pub(super) root: String,
}

/// Checks a bag.
pub fn verify(store: &dyn Store) -> Verified {
    let mut found = Verified { faults: store.faults().to_vec(), ..Verified::default() };
    // Where the directory itself is broken, everything after that would be missing: one fault says it.
    let is_listed =
        !found.faults.iter().any(|fault| matches!(fault, Fault::NoDirectory { .. } | Fault::DirectoryBroken { .. }));
    check_names(store, &mut found.faults);
    if is_listed {
        check_bag(store, &mut found);
    }
    found.faults.sort_by(|a, b| (a.path(), a).cmp(&(b.path(), b)));
    found.faults.dedup();
    found
}

fn check_names(store: &dyn Store, faults: &mut Vec<Fault>) {
    for item in store.items() {
        if let Err(fault) = names::check(&item.path) {
            faults.push(Fault::Name { path: item.path.clone(), fault });
        }
    }
    faults.extend(names::clashes(store.items().iter().map(|item| item.path.as_str())).into_iter().map(Fault::Clash));
}

fn check_bag(store: &dyn Store, found: &mut Verified) {
    let Some(root) = root(store.items()) else {
        found.faults.push(Fault::NoBag);
        return;
    };
    found.root = root.to_owned();
    let mut bag = Bag { store, items: BTreeMap::new() };
    for item in store.items() {
        match item.path.strip_prefix(root) {
            Some(path) => drop(bag.items.insert(path, item)),
            None => found.faults.push(Fault::Beside { path: item.path.clone() }),
        }
    }
    let info = bag.text(INFO_FILE, &mut found.faults).map(|text| Info::read(&text)).unwrap_or_default();
    let is_ours = info.made_by.as_ref().is_some_and(|agent| agent.starts_with("linimasa "));
    let declaration = bag.text(DECLARATION_FILE, &mut found.faults).unwrap_or_default();
    let is_known = declaration
        .lines()
        .next()
        .is_some_and(|line| matches!(line.trim_end(), "BagIt-Version: 1.0" | "BagIt-Version: 0.97"));
    if declaration != DECLARATION && (is_ours || !is_known) {
        found.faults.push(Fault::Declaration);
    }
    found.tag_manifest = bag.text(TAG_MANIFEST_FILE, &mut Vec::new()).unwrap_or_default();
    let tags_are_sound = check_tags(&bag, is_ours, &found.tag_manifest, &mut found.faults);
    check_payload(&bag, is_ours, found);
    if let Some(said) = &info.oxum {
        let payload = || bag.items.iter().filter(|(path, _)| path.starts_with("data/"));
        let size = format!("{}.{}", payload().map(|(_, item)| item.size).sum::<u64>(), payload().count());
        if *said != size && found.faults.is_empty() {
            found.faults.push(Fault::Oxum { said: said.clone(), found: size });
        }
    }
    // Where an entry could not be read, those after it are not where they should be.
    let comparable = is_ours && tags_are_sound && store.faults().is_empty();
    if let (true, Some(stamp)) = (comparable, info.stamp()) {
        match store.frame(stamp) {
            Frame::Sound => {}
            Frame::Foreign => found.is_repacked = true,
            Frame::Damaged(faults) => found.faults.extend(faults),
        }
    }
    found.made_by = info.made_by;
    found.date = info.date;
}

/// What stands before the paths of the bag: nothing, or the one folder of a zip.
fn root(items: &[Item]) -> Option<&str> {
    let before = items.iter().filter_map(|item| item.path.strip_suffix(DECLARATION_FILE));
    before
        .filter(|before| before.is_empty() || before.find('/') == Some(before.len() - 1))
        .min_by_key(|before| before.len())
}

struct Bag<'a> {
    store: &'a dyn Store,
    /// By their paths in the bag.
    items: BTreeMap<&'a str, &'a Item>,
}

/// A file that was read to its end.
struct Hash {
    sum: Sum,
    soundness: Soundness,
}

impl Bag<'_> {
    fn hash(&self, path: &str, item: &Item) -> Result<Hash, Fault> {
        let mut hasher = Sha512::new();
        let soundness =
            self.store.read(item, &mut |bytes| hasher.update(bytes)).map_err(|fault| in_bag(fault, path))?;
        Ok(Hash { sum: hasher.finalize().into(), soundness })
    }

    /// A tag file as text; bytes that are no UTF-8 stand for themselves as `�`, and match no checksum.
    fn text(&self, path: &str, faults: &mut Vec<Fault>) -> Option<String> {
        let item = self.items.get(path)?;
        if item.size > LARGEST_TAG {
            faults.push(Fault::TooLarge { path: path.to_owned() });
            return None;
        }
        let mut bytes = Vec::new();
        if let Err(fault) = self.store.read(item, &mut |piece| bytes.extend_from_slice(piece)) {
            faults.push(in_bag(fault, path));
            return None;
        }
        Some(String::from_utf8_lossy(&bytes).into_owned())
    }
}

/// The same fault with the path in the bag, not the one in the store.
fn in_bag(fault: Fault, path: &str) -> Fault {
    let path = path.to_owned();
    match fault {
        Fault::Unreadable { reason, .. } => Fault::Unreadable { path, reason },
        Fault::Length { said, .. } => Fault::Length { path, said },
        other => other,
    }
}

/// Checks every file beside the payload; says whether they are as they were written.
fn check_tags(bag: &Bag<'_>, is_ours: bool, text: &str, faults: &mut Vec<Fault>) -> bool {
    let before = faults.len();
    let Some(item) = bag.items.get(TAG_MANIFEST_FILE) else {
        if is_ours {
            faults.push(Fault::NoManifest { path: TAG_MANIFEST_FILE.to_owned() });
        }
        return false;
    };
    // Nothing vouches for this file but the zip's own checksum: when that fails, its lines say nothing of others.
    match bag.hash(TAG_MANIFEST_FILE, item) {
        Ok(Hash { soundness: Soundness::Broken, .. }) => {
            faults.push(Fault::Changed { path: TAG_MANIFEST_FILE.to_owned() });
            return false;
        }
        Ok(_) => {}
        Err(fault) => {
            faults.push(fault);
            return false;
        }
    }
    let sums = manifest::parse(TAG_MANIFEST_FILE, text, is_ours, faults);
    let listed: Vec<(&str, &Sum)> = sums.iter().map(|(path, sum)| (path.as_str(), sum)).collect();
    compare(bag, &listed, faults);
    if is_ours {
        let tags = bag.items.keys().filter(|path| !path.starts_with("data/") && **path != TAG_MANIFEST_FILE);
        let unlisted = tags.filter(|path| !sums.contains_key(**path));
        faults.extend(unlisted.map(|path| Fault::Unlisted { path: (*path).to_owned() }));
    }
    faults.len() == before
}

fn check_payload(bag: &Bag<'_>, is_ours: bool, found: &mut Verified) {
    if !bag.items.contains_key(MANIFEST_FILE) {
        found.faults.push(Fault::NoManifest { path: MANIFEST_FILE.to_owned() });
        return;
    }
    let text = bag.text(MANIFEST_FILE, &mut found.faults).unwrap_or_default();
    let sums = manifest::parse(MANIFEST_FILE, &text, is_ours, &mut found.faults);
    drop(text);
    let payload = bag.items.iter().filter(|(path, _)| path.starts_with("data/"));
    for (path, item) in payload {
        found.files += 1;
        found.bytes += item.size;
        if !sums.contains_key(*path) {
            found.faults.push(Fault::Unlisted { path: (*path).to_owned() });
        }
    }
    let listed: Vec<(&str, &Sum)> = sums.iter().map(|(path, sum)| (path.as_str(), sum)).collect();
    compare(bag, &listed, &mut found.faults);
    found.sums = sums;
}

/// Reads and compares the files of a manifest, several at a time.
fn compare(bag: &Bag<'_>, listed: &[(&str, &Sum)], faults: &mut Vec<Fault>) {
    let compared = listed.par_iter().filter_map(|(path, sum)| {
        let changed = || Fault::Changed { path: (*path).to_owned() };
        let Some(item) = bag.items.get(path) else { return Some(Fault::Missing { path: (*path).to_owned() }) };
        match bag.hash(path, item) {
            Err(fault) => Some(fault),
            Ok(hash) if hash.sum != **sum => Some(changed()),
            // The file is as it was; the zip's checksum of it is not.
            Ok(Hash { soundness: Soundness::Broken, .. }) => Some(Fault::Header { path: item.path.clone() }),
            Ok(_) => None,
        }
    });
    faults.extend(compared.collect::<Vec<Fault>>());
}

/// What `bag-info.txt` says.
#[derive(Debug, Default)]
struct Info {
    made_by: Option<String>,
    date: Option<String>,
    oxum: Option<String>,
}

impl Info {
    fn read(text: &str) -> Self {
        let mut info = Self::default();
        for line in text.lines() {
            let Some((name, value)) = line.split_once(':') else { continue };
            let value = Some(value.trim().to_owned());
            match name {
                "Bag-Software-Agent" => info.made_by = value,
                "Bagging-Date" => info.date = value,
                "Payload-Oxum" => info.oxum = value,
                _ => {}
            }
        }
        info
    }

    /// The day that the files of a zip bear.
    fn stamp(&self) -> Option<Stamp> {
        let (sign, date) = match self.date.as_ref()?.strip_prefix('-') {
            Some(date) => (-1, date),
            None => (1, self.date.as_deref()?),
        };
        let mut parts = date.splitn(3, '-');
        let year: i64 = parts.next()?.parse().ok()?;
        Some(Stamp::of(sign * year, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
    }
}
