//! Lists the files of `src/pull/lang`, so that a new language needs no change in the program.

#![expect(clippy::disallowed_methods, reason = "cargo speaks to build scripts through the environment")]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
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
