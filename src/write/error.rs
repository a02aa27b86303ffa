//! What can go wrong between a page in memory and a page in the output.

use super::PathFault;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// Why the output could not be written. Whatever it says, the last good output is untouched.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    #[error("the output `{}` is a file", out.display())]
    OutIsFile { out: PathBuf },
    #[error("the output `{}` is a whole file system", out.display())]
    OutIsRoot { out: PathBuf },
    #[error("the output `{}` is the folder that you stand in, or holds it", out.display())]
    OutHoldsUs { out: PathBuf },
    #[error("the output `{}` lies in the content `{}`", out.display(), content.display())]
    OutInContent { out: PathBuf, content: PathBuf },
    #[error("the content `{}` lies in the output `{}`", content.display(), out.display())]
    ContentInOut { out: PathBuf, content: PathBuf },
    #[error("the output `{}` holds files that linimasa did not make, such as `{example}`", out.display())]
    Foreign { out: PathBuf, example: String },
    #[error("line {line} of the manifest `{}` can't be read", path.display())]
    Manifest { path: PathBuf, line: usize },
    #[error("another build is writing `{}`", out.display())]
    Locked { out: PathBuf },

    #[error("`{}` can't be the path of a file in the output: {fault}", path.escape_debug())]
    BadPath { path: String, fault: PathFault },
    #[error("`{path}` is written twice")]
    Twice { path: String },

    #[error("a new page needs `{path}`, where a file lies that linimasa did not make")]
    InTheWay { path: String },
    #[error("`{}` is on another file system than the rest of the output", path.display())]
    Mount { path: PathBuf },
    #[error("`{}` was changed by another program during the build", path.display())]
    Changed { path: PathBuf },
    #[error("can't exchange `{}` for the new output: {}", out.display(), cause(error))]
    Swap { out: PathBuf, error: io::Error },

    /// The operating system refused.
    #[error("can't {what} `{}`: {}", path.display(), cause(error))]
    Io { what: &'static str, path: PathBuf, error: io::Error },
}

impl WriteError {
    /// The stable name of this kind of failure.
    pub fn code(&self) -> &'static str {
        match self {
            WriteError::OutIsFile { .. } => "output-is-file",
            WriteError::OutIsRoot { .. } => "output-is-root",
            WriteError::OutHoldsUs { .. } => "output-around-us",
            WriteError::OutInContent { .. } => "output-in-content",
            WriteError::ContentInOut { .. } => "content-in-output",
            WriteError::Foreign { .. } => "output-not-ours",
            WriteError::Manifest { .. } => "bad-manifest",
            WriteError::Locked { .. } => "output-locked",
            WriteError::BadPath { .. } => "bad-path",
            WriteError::Twice { .. } => "written-twice",
            WriteError::InTheWay { .. } => "file-in-the-way",
            WriteError::Mount { .. } => "output-on-mounts",
            WriteError::Changed { .. } => "output-changed",
            WriteError::Swap { .. } => "output-not-exchanged",
            WriteError::Io { .. } => "write-failed",
        }
    }

    /// What to do about it.
    pub fn help(&self) -> Option<&'static str> {
        Some(match self {
            WriteError::OutIsFile { .. } => "name a folder, or move the file away",
            WriteError::OutIsRoot { .. } => "name a folder inside it: the output is replaced as a whole",
            WriteError::OutHoldsUs { .. } => {
                "the output is replaced as a whole, and you would be left in a folder that is gone: \
                 build from outside it"
            }
            WriteError::OutInContent { .. } | WriteError::ContentInOut { .. } => {
                "keep the two side by side, such as `content` and `public`"
            }
            WriteError::Foreign { .. } => {
                "name an empty folder, or use `--force` to publish there and keep those files"
            }
            WriteError::Manifest { .. } => "remove the output folder and build again",
            WriteError::Locked { .. } => "wait for it to end, or give this build another output",
            WriteError::BadPath { .. } => {
                "use a relative path with `/` between names and without `..`, backslashes and control characters"
            }
            WriteError::Twice { .. } => "two pages or files share this address: rename one of them",
            WriteError::InTheWay { .. } => "move that file away, or use `--force` to replace it",
            WriteError::Mount { .. } | WriteError::Swap { .. } => {
                "the output is replaced as a whole: build into a plain folder inside the mounted one"
            }
            WriteError::Changed { .. } => "build again",
            WriteError::Io { error, .. } => return help_of(error.kind()),
        })
    }
}

fn help_of(kind: ErrorKind) -> Option<&'static str> {
    match kind {
        ErrorKind::PermissionDenied => Some("make the folder writable for your account, or name another one"),
        ErrorKind::ReadOnlyFilesystem => Some("name a folder on a file system that can be written"),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
            Some("free some space: old and new output lie side by side for a moment")
        }
        ErrorKind::FileTooLarge => Some("raise the limit on the size of files, such as `ulimit -f`"),
        ErrorKind::InvalidFilename => Some("shorten the name"),
        ErrorKind::ResourceBusy => Some("build again when nothing writes to it"),
        _ => None,
    }
}

/// The system's reason in the words of the standard library, which are the same everywhere, where it has any.
fn cause(error: &io::Error) -> String {
    match error.kind().to_string() {
        vague if vague == "uncategorized error" || vague == "other error" => error.to_string(),
        words => words,
    }
}

/// Says what was being done to which path.
pub(super) trait At<T> {
    fn at(self, what: &'static str, path: impl AsRef<Path>) -> Result<T, WriteError>;
}

impl<T> At<T> for io::Result<T> {
    fn at(self, what: &'static str, path: impl AsRef<Path>) -> Result<T, WriteError> {
        self.map_err(|error| WriteError::Io { what, path: path.as_ref().into(), error })
    }
}
