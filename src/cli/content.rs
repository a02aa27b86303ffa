//! The content folder, which most commands read.

use super::style::failure;
use std::path::Path;

/// What to say where there is no such folder.
pub fn absent(content: &Path) -> Option<String> {
    let error = format_args!("there is no content folder `{}`", content.display());
    (!content.is_dir()).then(|| failure(&error, Some("name it with `--content DIR`")))
}
