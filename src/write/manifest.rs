//! The list of files that a build made: how the next one tells its own from other people's.
//!
//! Plain text, sorted by path, the same for the same output whatever the machine and the time:
//!
//! ```text
//! linimasa-manifest 2, by linimasa 0.1.0: blake3, bytes, path
//! from 5dcb4cc4e8d1c8a7c1e0bdc9bd8c4a7bd6e0b4f3d4a3c0a3d6a4a8d2ae1b2f3e 1 entry
//! af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262 0 a/empty.txt
//! ```
//!
//! The second line, which may be missing, is the build's [`Origin`]: who finds the same again need not make it again.

use super::path;

/// The file's name in the output.
pub const NAME: &str = ".linimasa-manifest";

const FORMATS: [&str; 2] = ["linimasa-manifest 1,", "linimasa-manifest 2,"];
const HEAD: &str = concat!("linimasa-manifest 2, by linimasa ", env!("CARGO_PKG_VERSION"), ": blake3, bytes, path");

const FROM: &str = "from ";

/// What one build owns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Manifest {
    /// The first line, which names the version that wrote it.
    head: String,
    pub origin: Option<Origin>,
    /// By path, each once.
    entries: Vec<Entry>,
}

/// What an output was made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// A hash of all that it was made from, the program included.
    pub inputs: blake3::Hash,
    /// What the builder wants to know of it when it finds it again; a line, without line ends.
    pub note: String,
}

/// One file of the output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    /// Relative, with `/`.
    pub path: Box<str>,
    pub hash: blake3::Hash,
    /// In bytes.
    pub size: u64,
}

impl Manifest {
    /// `Err` is the path that stands there twice.
    pub fn new(mut entries: Vec<Entry>) -> Result<Manifest, Box<str>> {
        entries.sort_unstable_by(|a, b| a.path.cmp(&b.path));
        match entries.windows(2).find(|pair| pair[0].path == pair[1].path) {
            Some(pair) => Err(pair[0].path.clone()),
            None => Ok(Manifest { head: HEAD.into(), origin: None, entries }),
        }
    }

    pub fn empty() -> Manifest {
        Manifest { head: HEAD.into(), origin: None, entries: Vec::new() }
    }

    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Where a file stands in [`Manifest::entries`].
    pub fn position(&self, path: &str) -> Option<usize> {
        self.entries.binary_search_by(|entry| (*entry.path).cmp(path)).ok()
    }

    /// Whether a file lies in that folder, at any depth.
    pub fn is_folder(&self, folder: &str) -> bool {
        let prefix = format!("{folder}/");
        let at = self.entries.partition_point(|entry| *entry.path < *prefix);
        self.entries.get(at).is_some_and(|entry| entry.path.starts_with(&prefix))
    }

    /// Whether something else can't stand at `path` or below it: a file does, there or at one of its parents.
    pub fn takes(&self, path: &str) -> bool {
        path.match_indices('/').map(|(at, _)| &path[..at]).chain([path]).any(|prefix| self.position(prefix).is_some())
    }

    pub fn to_text(&self) -> String {
        let mut text = String::with_capacity(HEAD.len() + 1 + self.entries.len() * 128);
        text.push_str(&self.head);
        text.push('\n');
        if let Some(Origin { inputs, note }) = &self.origin {
            text.push_str(&format!("{FROM}{} {note}\n", inputs.to_hex()));
        }
        for Entry { path, hash, size } in &self.entries {
            text.push_str(&hash.to_hex());
            text.push(' ');
            text.push_str(&size.to_string());
            text.push(' ');
            text.push_str(path);
            text.push('\n');
        }
        text
    }

    /// `Err` is the line, from 1, that can't be read.
    pub fn parse(text: &str) -> Result<Manifest, usize> {
        let (head, rest) = text.split_once('\n').filter(|(head, _)| is_head(head)).ok_or(1_usize)?;
        let (origin, rest) = match rest.split_once('\n').filter(|(line, _)| line.starts_with(FROM)) {
            Some((line, rest)) => (Some(Origin::parse(line).ok_or(2_usize)?), rest),
            None => (None, rest),
        };
        let before = if origin.is_some() { 3 } else { 2 };
        let entries: Vec<Entry> = rest
            .split_terminator('\n')
            .enumerate()
            .map(|(ix, line)| Entry::parse(line).ok_or(ix + before))
            .collect::<Result<_, _>>()?;
        // A file that was cut short in the middle of a line.
        if !text.ends_with('\n') {
            return Err(entries.len() + before - 1);
        }
        let manifest = Manifest::new(entries).map_err(|_| 1_usize)?;
        Ok(Manifest { head: head.into(), origin, ..manifest })
    }
}

fn is_head(line: &str) -> bool {
    FORMATS.iter().any(|format| line.starts_with(format))
}

impl Origin {
    fn parse(line: &str) -> Option<Origin> {
        let (inputs, note) = line.strip_prefix(FROM)?.split_once(' ')?;
        Some(Origin { inputs: blake3::Hash::from_hex(inputs).ok()?, note: note.into() })
    }
}

impl Entry {
    fn parse(line: &str) -> Option<Entry> {
        let mut parts = line.splitn(3, ' ');
        let hash = blake3::Hash::from_hex(parts.next()?).ok()?;
        let size = parts.next()?.parse().ok()?;
        let path = parts.next().filter(|path| path::check(path).is_ok())?.into();
        Some(Entry { path, hash, size })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest(paths: &[&str]) -> Manifest {
        let entry = |path: &&str| Entry { path: (*path).into(), hash: blake3::hash(path.as_bytes()), size: 7 };
        Manifest::new(paths.iter().map(entry).collect()).expect("each once")
    }

    #[test]
    fn reads_what_it_writes() {
        let manifest = manifest(&["b", "a/c d.html", "a.html", "a/é"]);
        assert_eq!(Manifest::parse(&manifest.to_text()), Ok(manifest.clone()));
        let paths: Vec<&str> = manifest.entries().iter().map(|entry| &*entry.path).collect();
        assert_eq!(paths, ["a.html", "a/c d.html", "a/é", "b"]);
        assert_eq!(Manifest::parse(&Manifest::empty().to_text()), Ok(Manifest::empty()));
        let origin = Some(Origin { inputs: blake3::hash(b"all"), note: "1 entry".into() });
        let with_origin = Manifest { origin, ..manifest };
        assert_eq!(Manifest::parse(&with_origin.to_text()), Ok(with_origin.clone()));
        let bad = with_origin.to_text().replace("from ", "from x");
        assert_eq!(Manifest::parse(&bad), Err(2));
        let cut = with_origin.to_text();
        assert_eq!(Manifest::parse(&cut[..cut.len() - 1]), Err(6));
    }

    #[test]
    fn its_text_is_fixed() {
        let one = Manifest::new(vec![Entry { path: "a/empty.txt".into(), hash: blake3::hash(b""), size: 0 }]);
        let expected = format!(
            "linimasa-manifest 2, by linimasa {}: blake3, bytes, path\n\
             af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262 0 a/empty.txt\n",
            env!("CARGO_PKG_VERSION")
        );
        assert_eq!(one.expect("each once").to_text(), expected);
    }

    #[test]
    fn says_which_line_is_bad() {
        let good = manifest(&["a", "b"]).to_text();
        assert_eq!(Manifest::parse(""), Err(1));
        assert_eq!(Manifest::parse("hello\n"), Err(1));
        assert_eq!(Manifest::parse(&good.replace("manifest 2,", "manifest 3,")), Err(1));
        assert!(Manifest::parse(&good.replace("manifest 2,", "manifest 1,")).is_ok(), "an older one");
        assert_eq!(Manifest::parse(&good[..good.len() - 1]), Err(3), "no end of line");
        assert_eq!(Manifest::parse(&good[..good.len() - 5]), Err(3));
        assert_eq!(Manifest::parse(&good.replace(" 7 b", " 7 ../b")), Err(3));
        assert_eq!(Manifest::parse(&good.replace(" 7 b", " x b")), Err(3));
    }

    #[test]
    fn knows_its_folders() {
        let manifest = manifest(&["a/b/c", "a-b", "d"]);
        assert!(manifest.is_folder("a") && manifest.is_folder("a/b"));
        assert!(!manifest.is_folder("d") && !manifest.is_folder("a/b/c") && !manifest.is_folder("a/"));
        assert!(manifest.takes("d") && manifest.takes("d/e/f") && manifest.takes("a/b/c"));
        assert!(!manifest.takes("a") && !manifest.takes("a/b/x") && !manifest.takes("dd"));
    }

    #[test]
    fn twice_is_an_error() {
        let entry = |path: &str| Entry { path: path.into(), hash: blake3::hash(b""), size: 0 };
        assert_eq!(Manifest::new(vec![entry("b"), entry("a"), entry("b")]), Err("b".into()));
    }
}
