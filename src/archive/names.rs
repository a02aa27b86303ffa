//! Which names a bag may hold: the same ones on every system, and no two that some system takes for one.

use icu::casemap::CaseMapper;
use icu::normalizer::{ComposingNormalizer, DecomposingNormalizer};
use std::collections::BTreeMap;

/// The longest path in bytes; systems have 4096 for the path that they see.
pub const LONGEST_PATH: usize = 3_000;

/// Why a path can't be one of a bag.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub enum NameFault {
    #[error("it is empty")]
    Empty,
    #[error("it starts at the root")]
    Absolute,
    #[error("a part of it is empty")]
    EmptyPart,
    #[error("a part of it is `.` or `..`")]
    Dots,
    #[error("it contains {0:?}")]
    Character(char),
    #[error("it is longer than {LONGEST_PATH} bytes")]
    TooLong,
}

/// Passes relative, `/`-separated paths that stay in their folder.
///
/// # Errors
/// Says what is wrong with another one.
pub fn check(path: &str) -> Result<(), NameFault> {
    if path.is_empty() {
        return Err(NameFault::Empty);
    }
    if path.len() > LONGEST_PATH {
        return Err(NameFault::TooLong);
    }
    let bytes = path.as_bytes();
    if bytes[0] == b'/' || (bytes.len() > 1 && bytes[1] == b':' && bytes[0].is_ascii_alphabetic()) {
        return Err(NameFault::Absolute);
    }
    // A backslash separates folders on Windows; a control character would break the lines of a manifest.
    if let Some(char) = path.chars().find(|char| char.is_control() || *char == '\\') {
        return Err(NameFault::Character(char));
    }
    for part in path.split('/') {
        match part {
            "" => return Err(NameFault::EmptyPart),
            "." | ".." => return Err(NameFault::Dots),
            _ => {}
        }
    }
    Ok(())
}

/// Two paths that lie at one place where case, or the Unicode form, makes no difference; or of which one would have to be
/// a file and a folder.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Clash {
    pub first: String,
    pub second: String,
}

/// Finds the clashes among paths, in the order of the second of each pair.
pub fn clashes<'a>(paths: impl IntoIterator<Item = &'a str>) -> Vec<Clash> {
    let mut files: BTreeMap<String, &str> = BTreeMap::new();
    let mut found = Vec::new();
    for path in paths {
        if let Some(first) = files.insert(folded(path), path) {
            found.push(Clash { first: first.to_owned(), second: path.to_owned() });
        }
    }
    for (key, path) in &files {
        let above = key.match_indices('/').find_map(|(at, _)| files.get(&key[..at]));
        if let Some(file) = above {
            found.push(Clash { first: (*file).to_owned(), second: (*path).to_owned() });
        }
    }
    // Folders that differ in case lie at one place too, though their files do not.
    let mut folders: BTreeMap<String, &str> = BTreeMap::new();
    for path in files.values() {
        for (at, _) in path.match_indices('/') {
            let folder = &path[..at];
            match folders.get(&folded(folder)) {
                Some(first) if *first != folder => {
                    found.push(Clash { first: (*first).to_owned(), second: folder.to_owned() });
                }
                Some(_) => {}
                None => {
                    folders.insert(folded(folder), folder);
                }
            }
        }
    }
    found.sort_by(|a, b| (&a.second, &a.first).cmp(&(&b.second, &b.first)));
    found.dedup();
    found
}

/// What systems that ignore case and form compare.
fn folded(path: &str) -> String {
    if path.is_ascii() {
        return path.to_ascii_lowercase();
    }
    let decomposed = DecomposingNormalizer::new_nfd().normalize(path);
    let folded = CaseMapper::new().fold_string(&decomposed);
    ComposingNormalizer::new_nfc().normalize(&folded).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_that_leave_their_folder_are_refused() {
        for path in ["a", "data/a b.txt", "data/São Paulo/x", "..a/b..", "data/12:30.txt"] {
            assert_eq!(check(path), Ok(()), "{path}");
        }
        for (path, fault) in [
            ("", NameFault::Empty),
            ("/etc/passwd", NameFault::Absolute),
            ("C:\\x", NameFault::Absolute),
            ("c:x", NameFault::Absolute),
            ("a//b", NameFault::EmptyPart),
            ("a/", NameFault::EmptyPart),
            ("../a", NameFault::Dots),
            ("a/./b", NameFault::Dots),
            ("a\\..\\b", NameFault::Character('\\')),
            ("a\nb", NameFault::Character('\n')),
            ("a\0", NameFault::Character('\0')),
        ] {
            assert_eq!(check(path), Err(fault), "{path:?}");
        }
        assert_eq!(check(&"x".repeat(LONGEST_PATH + 1)), Err(NameFault::TooLong));
    }

    #[test]
    fn names_that_some_system_takes_for_one_clash() {
        let pairs = [
            ("a/Readme", "a/README"),
            ("caf\u{e9}.txt", "cafe\u{301}.txt"),
            ("stra\u{df}e", "STRASSE"),
            ("A/x", "a/y"),
            ("x", "x/y"),
            ("X", "x/y"),
        ];
        for (first, second) in pairs {
            let found = clashes([first, second]);
            assert_eq!(found.len(), 1, "{first} and {second}: {found:?}");
        }
        assert_eq!(clashes(["a/x", "a/y", "b/x", "a.b", "ab"]), []);
    }
}
