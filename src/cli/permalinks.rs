//! `linimasa permalinks`.

use super::content::absent;
use super::flags::{self, ReportFormat};
use super::style::{counted, failure};
use super::{FAILED, USAGE};
use crate::build::{List, permalinks_of};
use crate::diag::{Severity, render};
use crate::load::PERMALINKS_FILE;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

pub fn run(flags: &flags::Permalinks) -> ExitCode {
    let mut stderr = anstream::stderr();
    if let Some(words) = absent(&flags.content) {
        let _ = write!(stderr, "{words}");
        return ExitCode::from(USAGE);
    }
    let found = permalinks_of(&flags.content);
    let file = flags.content.join(PERMALINKS_FILE);
    let (code, words) = match &found.list {
        None => {
            let errors = found.diagnostics.count(Severity::Error);
            (FAILED, format!("nothing was recorded: {}\n", counted(errors, "error", "errors")))
        }
        Some(list) => match write(&file, list) {
            Ok(()) => (0, recorded(list, &file)),
            Err(error) => (FAILED, failure(&format!("can't write `{}`: {}", file.display(), error.kind()), None)),
        },
    };
    let report = render(&found.diagnostics, &found.sources, flags.format.into(), true);
    // A reader that went away, such as `head`, is no failure of ours.
    let _ = match flags.format {
        ReportFormat::Human => write!(stderr, "{report}{words}"),
        ReportFormat::Json | ReportFormat::Github => {
            write!(anstream::stdout(), "{report}").and_then(|()| write!(stderr, "{words}"))
        }
    };
    ExitCode::from(code)
}

fn recorded(list: &List, file: &Path) -> String {
    let added = counted(list.added, "new address", "new addresses");
    format!("recorded {added} in `{}`, {} in all\n", file.display(), list.total)
}

/// Replaces the list as a whole, when there is something new.
fn write(file: &Path, list: &List) -> io::Result<()> {
    if std::fs::read(file).is_ok_and(|before| before == list.text.as_bytes()) {
        return Ok(());
    }
    let folder = file.parent().unwrap_or(Path::new("."));
    let mut new = tempfile::Builder::new().prefix(".permalinks-").tempfile_in(folder)?;
    new.write_all(list.text.as_bytes())?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        new.as_file().set_permissions(std::fs::Permissions::from_mode(0o644))?;
    }
    new.persist(file).map_err(|error| error.error)?;
    Ok(())
}
