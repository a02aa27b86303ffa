//! Why a site can't be served.

use std::io::{self, ErrorKind};
use std::net::SocketAddr;
use std::path::PathBuf;

/// Content with errors is none of these: it is served with a note.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    #[error("{}", bind_words(address, error))]
    Bind { address: SocketAddr, error: io::Error },
    #[error("changes in `{}` can't be watched: {error}", path.display())]
    Watch { path: PathBuf, error: notify::Error },
    #[error("the server can't run: {0}")]
    System(#[from] io::Error),
}

impl ServeError {
    /// What to do about it.
    pub fn help(&self) -> Option<String> {
        match self {
            Self::Bind { address, error } => match error.kind() {
                ErrorKind::AddrInUse => Some(format!(
                    "stop the program that uses it, or name another port, such as `--port {}`; `--port 0` takes any that is free",
                    address.port().checked_add(1).unwrap_or(4040),
                )),
                ErrorKind::PermissionDenied => {
                    Some("ports below 1024 are for administrators: name a higher one".into())
                }
                ErrorKind::AddrNotAvailable => {
                    Some("`--host` takes an address of this machine, such as `127.0.0.1` or `0.0.0.0`".into())
                }
                _ => None,
            },
            Self::Watch { error, .. } => matches!(error.kind, notify::ErrorKind::MaxFilesWatch).then(|| {
                "the system's limit of watched folders is reached: raise `fs.inotify.max_user_watches`".into()
            }),
            Self::System(_) => None,
        }
    }
}

fn bind_words(address: &SocketAddr, error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::AddrInUse => format!("port {} is in use", address.port()),
        _ => format!("can't listen at {address}: {error}"),
    }
}
