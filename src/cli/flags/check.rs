//! The flags of `linimasa check` and `linimasa explain`.

use clap::{Args, ValueEnum};
use std::path::PathBuf;

#[derive(Debug, Args)]
pub struct Check {
    /// Folder with `site.toml` and the timelines
    #[arg(long, value_name = "DIR", default_value = "content")]
    pub content: PathBuf,
    /// Check drafts too, as if they were published
    #[arg(long)]
    pub drafts: bool,
    /// Ask other sites whether they still have what is linked to
    #[arg(long)]
    pub external: bool,
    /// File that keeps their answers [default: linimasa/links.json in the user's cache folder]
    #[arg(long, value_name = "FILE", requires = "external")]
    pub cache: Option<PathBuf>,
    /// How long an answer holds, in days; one that is no good news holds a day at most
    #[arg(long, value_name = "DAYS", requires = "external", default_value_t = 7, value_parser = clap::value_parser!(u64).range(..=36_500))]
    pub max_age: u64,
    /// Who reads the findings
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t)]
    pub format: CheckFormat,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum CheckFormat {
    /// Text with the lines that are meant
    #[default]
    Human,
    /// One JSON document, on standard output
    Json,
    /// Annotations for a GitHub workflow
    Github,
    /// SARIF 2.1.0, for code hosts and editors
    Sarif,
}

#[derive(Debug, Args)]
pub struct Explain {
    /// The code, as a finding shows it in brackets [default: list all codes]
    #[arg(value_name = "CODE")]
    pub code: Option<String>,
}
