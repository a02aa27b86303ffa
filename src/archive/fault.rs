//! What can be wrong with a bag: each fault names what it harms.

use super::names::{Clash, NameFault};

/// A finding of `verify`. Paths are those inside the bag, with `/`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub enum Fault {
    // The zip
    #[error("the zip can't be read: {reason}")]
    NoDirectory { reason: String },
    #[error("the directory of the zip is damaged {}: {reason}", after.as_ref().map_or("at its start".into(), |path| format!("after `{path}`")))]
    DirectoryBroken { after: Option<String>, reason: String },
    #[error("the zip lists {listed} files and says that it has {said}")]
    Count { listed: u64, said: u64 },
    #[error("the zip is followed by {bytes} bytes that belong to nothing")]
    AfterEnd { bytes: u64 },
    #[error("the zip starts after {bytes} bytes that belong to nothing")]
    BeforeStart { bytes: u64 },
    #[error("the headers of `{path}` in the zip are damaged")]
    Header { path: String },
    #[error("the end record of the zip is damaged")]
    End,
    #[error("`{path}` shares bytes of the zip with other files")]
    Overlap { path: String },
    #[error("`{path}` would unpack from {packed} bytes to {size}")]
    Bomb { path: String, size: u64, packed: u64 },
    #[error("`{path}` is encrypted or packed by a method other than deflate")]
    Method { path: String },
    #[error("`{path}` does not have the {said} bytes that it should have")]
    Length { path: String, said: u64 },
    // Names
    #[error("the name `{}` is refused: {fault}", path.escape_debug())]
    Name { path: String, fault: NameFault },
    #[error("the name `{path}` is not Unicode")]
    NotUnicode { path: String },
    #[error("`{}` and `{}` are one name on some systems", .0.first, .0.second)]
    Clash(Clash),
    #[error("`{path}` is a link, which could lead anywhere")]
    Link { path: String },
    #[error("`{path}` is no file")]
    Special { path: String },
    // The bag
    #[error("there is no bag here: no `bagit.txt`")]
    NoBag,
    #[error("`{path}` lies beside the bag")]
    Beside { path: String },
    #[error("`bagit.txt` declares no version that is known")]
    Declaration,
    #[error("the bag has no `{path}`")]
    NoManifest { path: String },
    #[error("line {line} of `{path}` can't be read: {reason}")]
    Line { path: String, line: usize, reason: &'static str },
    #[error("`{path}` is missing")]
    Missing { path: String },
    #[error("`{path}` is in no manifest")]
    Unlisted { path: String },
    #[error("`{path}` is damaged: it does not match its checksum")]
    Changed { path: String },
    #[error("`{path}` can't be read: {reason}")]
    Unreadable { path: String, reason: String },
    #[error("`{path}` is larger than any file of its kind")]
    TooLarge { path: String },
    #[error("there is no signature `{path}`")]
    Unsigned { path: String },
    #[error("the signature does not hold: {reason}")]
    Signature { reason: String },
    #[error("`bag-info.txt` says that the payload has {said} (bytes.files); it has {found}")]
    Oxum { said: String, found: String },
}

impl Fault {
    /// The stable name of this kind of finding.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoDirectory { .. } | Self::DirectoryBroken { .. } | Self::Count { .. } => "zip-directory",
            Self::BeforeStart { .. } | Self::AfterEnd { .. } | Self::End => "zip-end",
            Self::Header { .. } => "zip-header",
            Self::Overlap { .. } | Self::Bomb { .. } => "zip-bomb",
            Self::Method { .. } => "zip-method",
            Self::Name { .. } | Self::NotUnicode { .. } => "bad-name",
            Self::Clash(_) => "name-clash",
            Self::Link { .. } | Self::Special { .. } => "not-a-file",
            Self::NoBag | Self::Declaration => "no-bag",
            Self::Beside { .. } | Self::Unlisted { .. } => "unlisted",
            Self::NoManifest { .. } | Self::Line { .. } => "bad-manifest",
            Self::Missing { .. } => "missing",
            Self::Changed { .. } | Self::Length { .. } => "changed",
            Self::Unreadable { .. } => "unreadable",
            Self::TooLarge { .. } => "too-large",
            Self::Unsigned { .. } | Self::Signature { .. } => "signature",
            Self::Oxum { .. } => "payload-size",
        }
    }

    /// The file that is harmed, where it is one.
    pub fn path(&self) -> Option<&str> {
        match self {
            Self::DirectoryBroken { after, .. } => after.as_deref(),
            Self::Header { path }
            | Self::Overlap { path }
            | Self::Bomb { path, .. }
            | Self::Method { path }
            | Self::Length { path, .. }
            | Self::Name { path, .. }
            | Self::NotUnicode { path }
            | Self::Link { path }
            | Self::Special { path }
            | Self::Beside { path }
            | Self::NoManifest { path }
            | Self::Line { path, .. }
            | Self::Missing { path }
            | Self::Unlisted { path }
            | Self::Changed { path }
            | Self::Unreadable { path, .. }
            | Self::TooLarge { path } => Some(path),
            Self::Clash(clash) => Some(&clash.second),
            Self::Declaration => Some("bagit.txt"),
            Self::Oxum { .. } => Some("bag-info.txt"),
            Self::NoDirectory { .. }
            | Self::Count { .. }
            | Self::BeforeStart { .. }
            | Self::AfterEnd { .. }
            | Self::End
            | Self::Unsigned { .. }
            | Self::Signature { .. }
            | Self::NoBag => None,
        }
    }

    /// What to do about it.
    pub fn help(&self) -> Option<&'static str> {
        Some(match self {
            Self::NoDirectory { .. } => {
                "fetch it again; what is left of its texts can still be read with a text editor"
            }
            Self::DirectoryBroken { .. } | Self::Count { .. } | Self::End | Self::Header { .. } => {
                "the files themselves may be whole: `zip -FF` rebuilds what lies around them"
            }
            Self::Bomb { .. } | Self::Overlap { .. } | Self::Name { .. } | Self::Link { .. } => {
                "no archive of ours has such an entry: find out where this one comes from"
            }
            Self::Unsigned { .. } => "it lies beside the archive, with `.minisig` after the whole name",
            Self::Signature { .. } => "it was made with another key, or for another state of the archive",
            Self::NoManifest { .. } => "only bags with SHA-512 checksums can be verified",
            Self::Clash(_) => "rename one of them where the archive is made",
            Self::Unlisted { .. } | Self::Beside { .. } => "it was added later: move it out",
            _ => return None,
        })
    }
}
