//! Lists the files of `src/pull/lang`, so that a new language needs no change in the program. Gives the program a number
//! that changes with every line of it: what an older program made is then not taken for what this one would make.

#![expect(clippy::disallowed_methods, reason = "cargo speaks to build scripts through the environment")]

use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::{env, fs};

/// All that decides what the program makes of its input.
const PARTS: &[&str] = &["src", "templates", "locale", "Cargo.toml", "Cargo.lock", "build.rs"];

fn main() {
    list_languages();
    number_sources();
}

fn number_sources() {
    let home = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    // Its keys are fixed: the same sources give the same number everywhere.
    let mut hasher = DefaultHasher::new();
    for part in PARTS {
        println!("cargo::rerun-if-changed={}", home.join(part).display());
        add(&home.join(part), &mut hasher);
    }
    println!("cargo::rustc-env=LINIMASA_SOURCES={:016x}", hasher.finish());
}

fn add(path: &Path, hasher: &mut DefaultHasher) {
    if path.is_dir() {
        let mut inner = entries(path);
        inner.sort();
        return inner.iter().for_each(|path| add(path, hasher));
    }
    // A crate from a registry may come without its lock file.
    if path.exists() {
        name(path).hash(hasher);
        fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display())).hash(hasher);
    }
}

fn list_languages() {
    let folder = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("src/pull/lang");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files: Vec<(String, String, PathBuf)> = Vec::new();
    for language in entries(&folder).into_iter().filter(|path| path.is_dir()) {
        println!("cargo::rerun-if-changed={}", language.display());
        for file in entries(&language).into_iter().filter(|path| path.extension().is_some_and(|end| end == "toml")) {
            files.push((name(&language), name(&file), file));
        }
    }
    files.sort();
    let mut code = String::from(
        "/// Language, name and text of every file, in order.\nstatic FILES: &[(&str, &str, &str)] = &[\n",
    );
    for (language, name, path) in files {
        writeln!(code, "    ({language:?}, {name:?}, include_str!({:?})),", path.display().to_string())
            .expect("a string");
    }
    code.push_str("];\n");
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo sets it")).join("lang.rs");
    fs::write(out, code).expect("the output folder of cargo can be written");
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    entries.map(|entry| entry.expect("a readable folder").path()).collect()
}

fn name(path: &Path) -> String {
    path.file_name().expect("it was listed").to_string_lossy().into_owned()
}
