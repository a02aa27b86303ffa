//! Which paths may name a file of the output: the same ones on every system.

use super::manifest;

/// Why a path can't name a file of the output.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PathFault {
    #[error("it is empty")]
    Empty,
    #[error("it starts at the root")]
    Absolute,
    #[error("a segment is empty")]
    EmptySegment,
    #[error("a segment is `.` or `..`")]
    Dots,
    #[error("it contains {0:?}")]
    Character(char),
    #[error("the name belongs to the manifest")]
    Reserved,
}

/// Passes relative, `/`-separated paths that stay in the output.
pub(super) fn check(path: &str) -> Result<(), PathFault> {
    if path.is_empty() {
        return Err(PathFault::Empty);
    }
    if path.starts_with('/') {
        return Err(PathFault::Absolute);
    }
    // A backslash separates folders on Windows; a control character would break the manifest's lines.
    if let Some(char) = path.chars().find(|char| char.is_control() || *char == '\\') {
        return Err(PathFault::Character(char));
    }
    for segment in path.split('/') {
        match segment {
            "" => return Err(PathFault::EmptySegment),
            "." | ".." => return Err(PathFault::Dots),
            _ => {}
        }
    }
    let first = path.split('/').next().unwrap_or_default();
    if first.eq_ignore_ascii_case(manifest::NAME) {
        return Err(PathFault::Reserved);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_paths_pass() {
        for path in ["index.html", "a/b/c.html", "id/a/_/feed.xml", "media/São Paulo.jpg", ".nojekyll", "a/..b", "..."]
        {
            assert_eq!(check(path), Ok(()), "{path}");
        }
    }

    #[test]
    fn tricks_do_not() {
        for (path, fault) in [
            ("", PathFault::Empty),
            ("/etc/passwd", PathFault::Absolute),
            ("/", PathFault::Absolute),
            ("a//b", PathFault::EmptySegment),
            ("a/", PathFault::EmptySegment),
            ("..", PathFault::Dots),
            ("a/../../b", PathFault::Dots),
            ("./a", PathFault::Dots),
            ("a\0b", PathFault::Character('\0')),
            ("a\nb", PathFault::Character('\n')),
            ("..\\a", PathFault::Character('\\')),
            (".linimasa-manifest", PathFault::Reserved),
            (".Linimasa-Manifest/a", PathFault::Reserved),
        ] {
            assert_eq!(check(path), Err(fault), "{path:?}");
        }
    }
}
