//! The languages whose words are known: those with a `src/pull/lang/<language>/who.toml`.

use std::collections::HashMap;
use std::sync::{LazyLock, OnceLock};

use super::super::lang;
use super::lexicon::Language;

/// The name of the file in a language's folder.
const FILE: &str = "who.toml";

static READY: LazyLock<HashMap<&'static str, OnceLock<Option<Language>>>> =
    LazyLock::new(|| files().map(|(name, _)| (name, OnceLock::new())).collect());

/// Language and text of each file.
pub(crate) fn files() -> impl Iterator<Item = (&'static str, &'static str)> {
    lang::languages().filter_map(|name| Some((name, lang::file(name, FILE)?)))
}

/// The words of a language, made ready on first use; `None` for a language without any.
pub(crate) fn language(tag: &str) -> Option<&'static Language> {
    let primary = tag.split(['-', '_']).next().unwrap_or(tag).to_ascii_lowercase();
    let (name, ready) = READY.get_key_value(primary.as_str())?;
    ready.get_or_init(|| Language::read(lang::file(name, FILE)?).ok()).as_ref()
}
