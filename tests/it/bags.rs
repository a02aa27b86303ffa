//! `linimasa verify` and `restore`: what is damaged is named, what is whole comes back, and nothing lands elsewhere.

use crate::support::{Site, files};
use linimasa::archive::store::{Store, ZipStore};
use linimasa::archive::zip::{Header, Stamp, ZipWriter};
use linimasa::archive::{Fault, Verified, restore, verify};
use sha2::{Digest, Sha512};
use std::io::{Cursor, Write};

fn archived(out: &str) -> Site {
    let site = Site::fixture("features").with("templates/notes.txt", "for the editors\n");
    let run = site.run(&["archive", "--out", out]);
    assert_eq!(run.code(), 0, "{}", run.stderr());
    site
}

/// A zip of a site with little in it.
fn small_zip() -> Vec<u8> {
    let site = Site::small().with("content/tl/articles/a.txt", "Some words.\n");
    let run = site.run(&["archive", "--out", "a.zip"]);
    assert_eq!(run.code(), 0, "{}", run.stderr());
    std::fs::read(site.path().join("a.zip")).expect("an archive")
}

fn check(zip: &[u8]) -> Verified {
    verify(&ZipStore::open(zip, zip.len() as u64))
}

fn codes(zip: &[u8]) -> Vec<&'static str> {
    let mut codes: Vec<&str> = check(zip).faults.iter().map(Fault::code).collect();
    codes.dedup();
    codes
}

fn crc(bytes: &[u8]) -> u32 {
    let mut crc = flate2::Crc::new();
    crc.update(bytes);
    crc.sum()
}

/// The files of a bag of another program's, with a payload of these.
fn bag(payload: &[(&str, &[u8])]) -> Vec<(String, Vec<u8>)> {
    let mut files =
        vec![("bagit.txt".to_owned(), b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n".to_vec())];
    let mut manifest = String::new();
    for (path, bytes) in payload {
        let hex: String = Sha512::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        manifest.push_str(&format!("{hex}  {path}\n"));
        files.push(((*path).to_owned(), bytes.to_vec()));
    }
    files.push(("manifest-sha512.txt".to_owned(), manifest.into_bytes()));
    files
}

fn zip(files: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()), Stamp::of(2024, 11, 2));
    for (path, bytes) in files {
        zip.put(path, bytes, crc(bytes)).expect("memory does not fail");
    }
    zip.finish().expect("memory does not fail").into_inner()
}

/// The same files as another program packs them: with deflate, sizes after the data, its own times.
fn deflated(files: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut zip = rawzip::ZipArchiveWriter::new(&mut out);
    for (path, bytes) in files {
        let file = zip.new_file(path.as_str()).compression_method(rawzip::CompressionMethod::DEFLATE);
        let (mut entry, config) = file.start().expect("memory does not fail");
        let mut writer = config.wrap(flate2::write::DeflateEncoder::new(&mut entry, flate2::Compression::default()));
        writer.write_all(bytes).expect("memory does not fail");
        let (encoder, descriptor) = writer.finish().expect("memory does not fail");
        encoder.finish().expect("memory does not fail");
        entry.finish(descriptor).expect("memory does not fail");
    }
    zip.finish().expect("memory does not fail");
    out
}

/// Nothing may be written by a restore that is refused.
fn assert_refused(zip: &[u8]) {
    let scratch = tempfile::tempdir().expect("a folder");
    let home = scratch.path().join("a/b");
    std::fs::create_dir_all(&home).expect("a folder");
    let restored = restore(&ZipStore::open(zip, zip.len() as u64), &home.join("to")).expect("the disk is fine");
    assert_eq!(restored.files, None);
    assert_eq!(files(scratch.path()), [], "something was written");
    assert!(!home.join("to").exists());
}

#[test]
fn what_is_restored_builds_the_same_site() {
    for out in ["a.zip", "bag"] {
        let site = archived(out);
        let run = site.run(&["verify", out]);
        assert_eq!(run.code(), 0, "{}", run.stderr());
        assert!(run.stderr().starts_with(&format!("`{out}` is whole: ")), "{}", run.stderr());
        let run = site.run(&["restore", out, "back"]);
        assert_eq!(run.code(), 0, "{}", run.stderr());
        assert!(run.stderr().ends_with("`linimasa build` there makes the same site\n"), "{}", run.stderr());

        let kept = |folder: &str| -> Vec<_> {
            let files = site.files(folder).into_iter();
            files.filter(|(path, _)| !path.split('/').any(|part| part.starts_with(['_', '.']))).collect()
        };
        assert_eq!(site.files("back/content"), kept("content"));
        assert_eq!(site.files("back/templates"), kept("templates"));
        let there = Site::empty();
        crate::support::copy(&site.path().join("back"), there.path());
        there.build();
        site.run(&["archive", "--out", "again"]);
        let pages: Vec<_> =
            there.files("public").into_iter().filter(|(path, _)| path != ".linimasa-manifest").collect();
        assert_eq!(site.files("again/data/site"), pages);
        assert_eq!(
            site.run(&["restore", out, "back"]).stderr(),
            "error: `back` is not empty\nhelp: name a new folder, or an empty one\n"
        );
    }
}

/// A bit a time, anywhere: the fault names the file that the bit is in.
#[test]
fn a_thousand_flipped_bits_are_found_and_named() {
    let whole = small_zip();
    assert_eq!(check(&whole).faults, []);
    let extents: Vec<(std::ops::Range<usize>, String)> = extents(&whole);
    let directory = extents.last().expect("files").0.end;
    let mut bytes = whole.clone();
    let mut random = Random(7);
    for _ in 0..1000 {
        let (at, bit) = (random.below(bytes.len()), random.below(8));
        bytes[at] ^= 1 << bit;
        let found = check(&bytes);
        assert!(!found.faults.is_empty(), "bit {bit} of byte {at} was not seen");
        if at < directory {
            let (_, path) = extents.iter().find(|(range, _)| range.contains(&at)).expect("a file");
            let named = found.faults.iter().any(|fault| fault.path().is_some_and(|found| path.ends_with(found)));
            assert!(named, "bit {bit} of byte {at} is in `{path}`, not in {:?}", found.faults);
            assert!(found.faults.len() <= 4, "one bit, many faults: {:?}", found.faults);
        }
        bytes[at] ^= 1 << bit;
    }
    assert_eq!(bytes, whole);
}

/// Where each file lies with its header, in the form that this program writes.
fn extents(zip: &[u8]) -> Vec<(std::ops::Range<usize>, String)> {
    let store = ZipStore::open(zip, zip.len() as u64);
    let mut at = 0;
    let place = |item: &linimasa::archive::store::Item| {
        let header = Header { name: &item.path, size: item.size, crc: 0, stamp: Stamp::of(1980, 1, 1) };
        let end = at + header.local().len() + usize::try_from(item.size).expect("small");
        let range = at..end;
        at = end;
        (range, item.path.clone())
    };
    store.items().iter().map(place).collect()
}

/// A generator of numbers, the same on every machine.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % limit
    }
}

#[test]
fn a_flipped_bit_in_any_file_of_a_folder_is_found_and_named() {
    let site = Site::small();
    assert_eq!(site.run(&["archive", "--out", "bag"]).code(), 0);
    let all = site.files("bag");
    let mut random = Random(11);
    for (path, bytes) in all.iter().filter(|(_, bytes)| !bytes.is_empty()) {
        for _ in 0..3 {
            let mut changed = bytes.clone();
            changed[random.below(bytes.len())] ^= 1 << random.below(8);
            site.write(&format!("bag/{path}"), &changed);
            let store = linimasa::archive::store::open(&site.path().join("bag")).expect("a folder");
            let found = verify(store.as_ref()).faults;
            // Nothing vouches for the last manifest of a folder: its lines are held against the files that they name.
            let named = path == "tagmanifest-sha512.txt" || found.iter().any(|fault| fault.path() == Some(path));
            assert!(!found.is_empty() && named, "{path}: {found:?}");
        }
        site.write(&format!("bag/{path}"), bytes);
    }
    assert_eq!(site.run(&["verify", "bag"]).code(), 0);
}

#[test]
fn what_is_added_taken_away_or_replaced_is_named() {
    let site = archived("bag");
    site.write("bag/data/extra.txt", b"x");
    site.write("bag/notes.txt", b"x");
    site.remove("bag/data/events.csv");
    site.write("bag/data/site/index.html", b"<p>something else</p>");
    let run = site.run(&["verify", "bag"]);
    assert_eq!(run.code(), 1);
    assert_eq!(
        run.stderr(),
        "error[missing]: `data/events.csv` is missing\n\
         error[unlisted]: `data/extra.txt` is in no manifest\n\
         help: it was added later: move it out\n\
         error[changed]: `data/site/index.html` is damaged: it does not match its checksum\n\
         error[unlisted]: `notes.txt` is in no manifest\n\
         `bag` is damaged: 4 findings\n"
    );
    let run = site.run(&["verify", "bag", "--format", "json"]);
    let text = run.stdout();
    let first: serde_json::Value = serde_json::from_str(text.lines().next().expect("a line")).expect("JSON");
    assert_eq!((first["code"].as_str(), first["path"].as_str()), (Some("missing"), Some("data/events.csv")));
    assert!(text.lines().last().expect("a summary").starts_with("{\"summary\":\"damaged\",\"errors\":4,"), "{text}");
    let run = site.run(&["restore", "bag", "back"]);
    assert_eq!(run.code(), 1);
    assert!(run.stderr().ends_with("nothing was restored\n") && !site.exists("back"), "{}", run.stderr());
}

#[test]
fn a_zip_that_was_cut_off_is_said_to_be() {
    let whole = small_zip();
    for length in [0, 1, 21, 22, 1000, whole.len() / 2, whole.len() - 22, whole.len() - 1] {
        let found = check(&whole[..length]).faults;
        assert!(matches!(found.as_slice(), [Fault::NoDirectory { .. }]), "{length}: {found:?}");
        assert_refused(&whole[..length]);
    }
    let mut longer = whole.clone();
    longer.extend(b"more");
    assert_eq!(codes(&longer), ["zip-end"]);
    let mut shifted = b"more".to_vec();
    shifted.extend(&whole);
    assert_eq!(codes(&shifted), ["zip-end"]);
    let site = Site::empty();
    site.write("a.zip", &whole[..1000]);
    assert_eq!(
        site.run(&["verify", "a.zip"]).stderr(),
        "error[zip-directory]: the zip can't be read: it has no end record: it is no zip, or was cut off\n\
         help: fetch it again; what is left of its texts can still be read with a text editor\n\
         `a.zip` is damaged: 1 finding\n"
    );
    assert_eq!(site.run(&["verify", "b.zip"]).code(), 1);
}

#[test]
fn a_zip_that_another_program_packed_is_whole_too() {
    let site = archived("bag");
    let packed = deflated(&site.files("bag"));
    let found = check(&packed);
    assert_eq!((found.faults.as_slice(), found.is_repacked), ([].as_slice(), true));
    site.write("packed.zip", &packed);
    let run = site.run(&["verify", "packed.zip"]);
    assert!(run.stderr().ends_with("what lies in it is as it was written\n"), "{}", run.stderr());
    assert_eq!(site.run(&["restore", "packed.zip", "back"]).code(), 0);
    assert!(site.exists("back/content/site.toml"));
    let mut payload = bag(&[("data/content/site.toml", b"title = \"x\"\n"), ("data/50%.txt", b"half\n")]);
    for file in &mut payload {
        if file.0 == "manifest-sha512.txt" {
            file.1 = String::from_utf8(file.1.clone()).expect("text").replace("50%", "50%25").into_bytes();
        }
    }
    assert_eq!(check(&zip(&payload)).faults, []);
}

#[test]
fn bombs_are_refused_before_they_unpack() {
    let large = vec![b' '; 64 << 20];
    let bomb = deflated(&bag(&[("data/content/site.toml", &large)]));
    assert!(bomb.len() < 1 << 20);
    assert_eq!(codes(&bomb), ["zip-bomb", "missing"]);
    assert_refused(&bomb);

    // Two entries of the directory, one body: the trick by which 42 KB become petabytes.
    let files = bag(&[("data/content/a", b"the same bytes"), ("data/content/b", b"the same bytes")]);
    let mut overlapping = zip(&files);
    let (first, second) = (central(&overlapping, "data/content/a"), central(&overlapping, "data/content/b"));
    let offset: [u8; 4] = overlapping[first + 42..first + 46].try_into().expect("four bytes");
    overlapping[second + 42..second + 46].copy_from_slice(&offset);
    assert!(codes(&overlapping).contains(&"zip-bomb"), "{:?}", check(&overlapping).faults);
    assert_refused(&overlapping);

    // A size that is not borne out: reading stops at the size that was promised.
    let mut lying = deflated(&bag(&[("data/content/site.toml", &large[..1 << 20])]));
    let entry = central(&lying, "data/content/site.toml");
    lying[entry + 24..entry + 28].copy_from_slice(&9_u32.to_le_bytes());
    assert_eq!(codes(&lying), ["changed"]);
    assert_refused(&lying);
}

/// Where the entry of a file starts in the directory of a zip.
fn central(zip: &[u8], name: &str) -> usize {
    let named = |at: &usize| zip[*at..].starts_with(b"PK\x01\x02") && zip[*at + 46..].starts_with(name.as_bytes());
    (0..zip.len() - 46).find(named).expect("an entry")
}

#[test]
fn names_that_lead_elsewhere_are_refused() {
    for path in [
        "data/content/../../../evil.txt",
        "../evil.txt",
        "/tmp/evil.txt",
        "data\\content\\..\\..\\evil.txt",
        "C:/evil.txt",
        "data/content//evil.txt",
        "data/content/evil\u{0}.txt",
    ] {
        let bytes = zip(&bag(&[("data/content/site.toml", b"title = \"x\"\n"), (path, b"evil\n")]));
        assert!(codes(&bytes).contains(&"bad-name"), "{path:?}: {:?}", check(&bytes).faults);
        assert_refused(&bytes);
    }
    for (one, two) in [("a.txt", "A.TXT"), ("caf\u{e9}", "cafe\u{301}"), ("x", "x/y")] {
        let (one, two) = (format!("data/content/{one}"), format!("data/content/{two}"));
        let bytes = zip(&bag(&[(&one, b"1"), (&two, b"2")]));
        assert_eq!(codes(&bytes), ["name-clash"], "{one} {two}");
        assert_refused(&bytes);
    }
    let twice = zip(&[bag(&[("data/content/a", b"1")]), vec![("data/content/a".into(), b"2".to_vec())]].concat());
    assert!(codes(&twice).contains(&"name-clash"), "{:?}", check(&twice).faults);
    assert_refused(&twice);
}

#[test]
fn links_are_refused() {
    let mut out = deflated(&bag(&[("data/content/site.toml", b"/etc")]));
    let entry = central(&out, "data/content/site.toml");
    // Made by Unix, and the mode of a link.
    out[entry + 5] = 3;
    out[entry + 38..entry + 42].copy_from_slice(&(0o120_777_u32 << 16).to_le_bytes());
    assert_eq!(codes(&out), ["not-a-file", "missing"]);
    assert_refused(&out);
}

#[cfg(unix)]
#[test]
fn links_in_a_folder_are_not_followed() {
    let site = archived("bag");
    let file = site.path().join("bag/data/content/site.toml");
    std::fs::rename(&file, site.path().join("outside.toml")).expect("a file");
    std::os::unix::fs::symlink(site.path().join("outside.toml"), &file).expect("a link");
    let run = site.run(&["verify", "bag"]);
    let expected = "error[not-a-file]: `data/content/site.toml` is a link, which could lead anywhere\n";
    assert!(run.code() == 1 && run.stderr().starts_with(expected), "{}", run.stderr());
    assert_eq!(site.run(&["restore", "bag", "back"]).code(), 1);
    assert!(!site.exists("back"));
}

#[test]
fn what_is_no_bag_is_said_to_be_none() {
    assert_eq!(codes(&zip(&[("a.txt".into(), b"a".to_vec())])), ["no-bag"]);
    let mut files = bag(&[("data/content/site.toml", b"x")]);
    files[0].1 = b"BagIt-Version: 7.0\n".to_vec();
    assert_eq!(codes(&zip(&files)), ["no-bag"]);
    files.remove(2);
    assert!(codes(&zip(&files)).contains(&"bad-manifest"));
    let site = Site::empty();
    site.write("other.zip", &zip(&bag(&[("data/a.txt", b"a")])));
    assert_eq!(site.run(&["verify", "other.zip"]).code(), 0);
    let run = site.run(&["restore", "other.zip", "back"]);
    assert_eq!(run.code(), 1);
    assert!(run.stderr().starts_with("error: the archive holds no content folder\n"), "{}", run.stderr());
}

/// More files than the fields of a plain zip can count.
#[test]
fn seventy_thousand_files_make_a_zip64() {
    let names: Vec<String> = (0..70_000).map(|at| format!("data/content/tl/articles/{at:05}.txt")).collect();
    let payload: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), name.as_bytes())).collect();
    let mut bytes = zip(&bag(&payload));
    assert!(bytes.windows(4).rev().take(200).any(|four| four == b"PK\x06\x06"), "it is no zip64");
    let found = check(&bytes);
    assert_eq!((found.files, found.faults.as_slice()), (70_000, [].as_slice()));
    let at = extents(&bytes)[50_000].0.end - 1;
    bytes[at] ^= 1;
    assert_eq!(check(&bytes).faults, [Fault::Changed { path: "data/content/tl/articles/49999.txt".into() }]);
}

#[test]
fn a_signature_beside_the_archive_holds_for_its_key_and_its_state_only() {
    let site = archived("a.zip");
    let unsigned = std::fs::read(site.path().join("a.zip")).expect("an archive");
    let mut publics = Vec::new();
    for name in ["ours", "theirs"] {
        let pair = minisign::KeyPair::generate_unencrypted_keypair().expect("random numbers");
        site.write(&format!("{name}.key"), pair.sk.to_box(None).expect("a key").into_string().as_bytes());
        site.write(&format!("{name}.pub"), pair.pk.to_box().expect("a key").into_string().as_bytes());
        publics.push(pair.pk.to_base64());
    }
    let run = site.run(&["archive", "--out", "a.zip", "--sign", "ours.key"]);
    assert!(run.code() == 0 && run.stderr().ends_with("  signed: `a.zip.minisig`\n"), "{}", run.stderr());
    assert_eq!(std::fs::read(site.path().join("a.zip")).expect("an archive"), unsigned);

    for key in ["ours.pub", publics[0].as_str()] {
        let run = site.run(&["verify", "a.zip", "--key", key]);
        assert!(run.code() == 0 && run.stderr().contains("\nsigned with that key: timelines "), "{}", run.stderr());
    }
    let said = |key: &str| {
        let run = site.run(&["verify", "a.zip", "--key", key]);
        assert_eq!(run.code(), 1);
        run.stderr()
    };
    assert!(said("theirs.pub").starts_with("error[signature]: the signature does not hold: "));
    assert!(said("nonsense").starts_with("error: the key can't be used: "));
    let other = site.run_with(&["archive", "--out", "a.zip"], &[("SOURCE_DATE_EPOCH", "1700000000")]);
    assert_eq!(other.code(), 0);
    assert!(said("ours.pub").starts_with("error[signature]: the signature does not hold: "));
    site.remove("a.zip.minisig");
    assert!(said("ours.pub").starts_with("error[signature]: there is no signature `a.zip.minisig`\n"));
    assert_eq!(site.run(&["archive", "--out", "a.zip", "--sign", "ours.pub"]).code(), 1);
}
