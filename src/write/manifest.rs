//! The list of files that a build made: how the next one tells its own from other people's.
//!
//! Plain text, sorted by path, the same for the same output whatever the machine and the time:
//!
//! ```text
//! linimasa-manifest 1, by linimasa 0.1.0: blake3, bytes, path
//! af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262 0 a/empty.txt
//! ```

use super::path;

/// The file's name in the output.
pub const NAME: &str = ".linimasa-manifest";

const FORMAT: &str = "linimasa-manifest 1,";
const HEAD: &str = concat!("linimasa-manifest 1, by linimasa ", env!("CARGO_PKG_VERSION"), ": blake3, bytes, path");

/// What one build owns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Manifest {
    /// The first line, which names the version that wrote it.
    head: String,
    /// By path, each once.
    entries: Vec<Entry>,
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
            None => Ok(Manifest { head: HEAD.into(), entries }),
        }
    }

    pub fn empty() -> Manifest {
        Manifest { head: HEAD.into(), entries: Vec::new() }
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
        let (head, rest) = text.split_once('\n').filter(|(head, _)| head.starts_with(FORMAT)).ok_or(1_usize)?;
        let entries: Vec<Entry> = rest
            .split_terminator('\n')
            .enumerate()
            .map(|(ix, line)| Entry::parse(line).ok_or(ix + 2))
            .collect::<Result<_, _>>()?;
        // A file that was cut short in the middle of a line.
        if !text.ends_with('\n') {
            return Err(entries.len() + 1);
        }
        let manifest = Manifest::new(entries).map_err(|_| 1_usize)?;
        Ok(Manifest { head: head.into(), ..manifest })
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
    }

    #[test]
    fn its_text_is_fixed() {
        let one = Manifest::new(vec![Entry { path: "a/empty.txt".into(), hash: blake3::hash(b""), size: 0 }]);
        let expected = format!(
            "linimasa-manifest 1, by linimasa {}: blake3, bytes, path\n\
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
        assert_eq!(Manifest::parse(&good.replace("manifest 1,", "manifest 2,")), Err(1));
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
