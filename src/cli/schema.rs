//! `linimasa schema`.

use super::FAILED;
use super::flags;
use super::style::{counted, failure};
use crate::schema::{ALL, Schema};
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

pub fn run(flags: &flags::Schema) -> ExitCode {
    let named = flags.name.as_deref().and_then(Schema::named);
    let shown = match (named, &flags.out) {
        (Some(schema), None) => schema.text(),
        (None, None) => ALL.iter().map(|schema| format!("{:<15} {}\n", schema.name, schema.place)).collect(),
        (named, Some(folder)) => {
            let schemas = named.map_or_else(|| ALL.to_vec(), |schema| vec![schema]);
            return written(&schemas, folder);
        }
    };
    // A reader that went away, such as `head`, is no failure of ours.
    let _ = write!(anstream::stdout(), "{shown}");
    ExitCode::SUCCESS
}

fn written(schemas: &[Schema], folder: &Path) -> ExitCode {
    let mut stderr = anstream::stderr();
    let write = |schema: &Schema| std::fs::write(folder.join(schema.file()), schema.text());
    match std::fs::create_dir_all(folder).and_then(|()| schemas.iter().try_for_each(write)) {
        Ok(()) => {
            let count = counted(schemas.len(), "schema", "schemas");
            let _ = writeln!(stderr, "wrote {count} into `{}`", folder.display());
            ExitCode::SUCCESS
        }
        Err(error) => {
            let _ = write!(stderr, "{}", failure(&format!("can't write into `{}`: {error}", folder.display()), None));
            ExitCode::from(FAILED)
        }
    }
}
