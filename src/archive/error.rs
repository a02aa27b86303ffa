//! Why an archive can't be made or taken apart.

use super::fault::Fault;
use super::names::{Clash, NameFault};
use crate::diag::Suggestion;
use crate::write::WriteError;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// What stopped the work. Nothing half-done is left behind.
#[derive(Debug, thiserror::Error)]
pub enum ArchiveError {
    #[error("there is no timeline `{name}`")]
    NoTimeline { name: String, suggestion: Suggestion },
    #[error("`{}` exists already", path.display())]
    Exists { path: PathBuf },
    #[error("`{}` is a folder", path.display())]
    IsFolder { path: PathBuf },
    #[error("the archive `{}` would lie in the content `{}`", out.display(), content.display())]
    InContent { out: PathBuf, content: PathBuf },
    #[error("the name of `{path}` can't be archived: {fault}")]
    Name { path: String, fault: NameFault },
    #[error("`{}` and `{}` are one name on some systems", .0.first, .0.second)]
    Clash(Clash),
    #[error("`{}` changed while it was archived", path.display())]
    Changed { path: PathBuf },
    #[error("`{}` is not empty", path.display())]
    NotEmpty { path: PathBuf },
    #[error("the key can't be used: {reason}")]
    Key { reason: String },
    #[error("the archive holds no content folder")]
    NoContent,
    #[error("the archive changed while it was read: {0}")]
    Damaged(Fault),
    #[error("{0}")]
    Site(#[from] WriteError),
    #[error("can't {what} `{}`: {}", path.display(), cause(error))]
    Io { what: &'static str, path: PathBuf, error: io::Error },
}

impl ArchiveError {
    /// What to do about it.
    pub fn help(&self) -> Option<String> {
        Some(match self {
            Self::NoTimeline { suggestion, .. } => suggestion.help("a timeline")?,
            Self::Exists { .. } => "name a new folder, or a file that ends in `.zip`".into(),
            Self::IsFolder { .. } => "name a file".into(),
            Self::InContent { .. } => "name a place outside it: the content goes into the archive".into(),
            Self::Name { .. } | Self::Clash(_) => "rename it: an archive has to open on every system".into(),
            Self::NotEmpty { .. } => "name a new folder, or an empty one".into(),
            Self::Key { .. } => "keys are those of minisign: `minisign -G` makes a pair".into(),
            Self::NoContent => "it was not made by `linimasa archive`; unpack it with another program".into(),
            Self::Damaged(_) => "try again when nobody writes to it".into(),
            Self::Changed { .. } => "wait until nobody writes to it, and try again".into(),
            Self::Site(error) => error.help()?.into(),
            Self::Io { error, .. } => match error.kind() {
                ErrorKind::PermissionDenied => "check what your account may read and write there".into(),
                ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "free some space".into(),
                _ => return None,
            },
        })
    }
}

/// The system's reason in the words of the standard library, where it has any.
pub(super) fn cause(error: &io::Error) -> String {
    match error.kind().to_string() {
        vague if vague == "uncategorized error" || vague == "other error" => error.to_string(),
        words => words,
    }
}

/// Says what was being done to which path.
pub(super) trait At<T> {
    fn at(self, what: &'static str, path: impl AsRef<Path>) -> Result<T, ArchiveError>;
}

impl<T> At<T> for io::Result<T> {
    fn at(self, what: &'static str, path: impl AsRef<Path>) -> Result<T, ArchiveError> {
        self.map_err(|error| ArchiveError::Io { what, path: path.as_ref().into(), error })
    }
}
