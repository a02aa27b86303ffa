//! What makes editors complete and check the files of a site: schemas, and the settings that name them.

use super::site::NewFile;
use crate::schema;

/// Where a site keeps its schemas.
pub const SCHEMAS: &str = ".schema";

const SETTINGS: [(&str, &str); 3] = [
    (".taplo.toml", include_str!("editors/taplo.toml")),
    (".vscode/settings.json", include_str!("editors/settings.json")),
    (".vscode/extensions.json", include_str!("editors/extensions.json")),
];

pub fn files() -> Vec<NewFile> {
    let settings = SETTINGS.map(|(path, text)| NewFile { path: path.into(), text: text.into() });
    let schemas =
        schema::ALL.map(|schema| NewFile { path: format!("{SCHEMAS}/{}", schema.file()), text: schema.text() });
    settings.into_iter().chain(schemas).collect()
}
