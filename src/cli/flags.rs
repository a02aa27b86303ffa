//! Every flag, defined once: parsing and help come from here.

use crate::diag::Format;
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// Publishes dated event records as timelines that show their evidence.
#[derive(Debug, Parser)]
#[command(name = "linimasa", version, about, propagate_version = true)]
pub struct Flags {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Build the site: read the content, write static pages
    Build(Build),
}

#[derive(Debug, Args)]
pub struct Build {
    /// Folder with `site.toml` and the timelines
    #[arg(long, value_name = "DIR", default_value = "content")]
    pub content: PathBuf,
    /// Folder to publish into; replaced as a whole, files of others in it are kept
    #[arg(long, value_name = "DIR", default_value = "public")]
    pub out: PathBuf,
    /// Address that the site will have; adds canonical links [default: `base_url` of `site.toml`]
    #[arg(long, value_name = "URL", value_parser = web_address)]
    pub base_url: Option<String>,
    /// Publish drafts too, marked as such
    #[arg(long)]
    pub drafts: bool,
    /// Publish into a folder that holds files linimasa did not make
    #[arg(long)]
    pub force: bool,
    /// Who reads the findings
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t)]
    pub format: ReportFormat,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum ReportFormat {
    /// Text with the lines that are meant
    #[default]
    Human,
    /// One JSON object a line, on standard output
    Json,
    /// Annotations for a GitHub workflow
    Github,
}

impl From<ReportFormat> for Format {
    fn from(format: ReportFormat) -> Self {
        match format {
            ReportFormat::Human => Self::Human,
            ReportFormat::Json => Self::Json,
            ReportFormat::Github => Self::Github,
        }
    }
}

fn web_address(text: &str) -> Result<String, String> {
    match url::Url::parse(text) {
        Ok(url) if matches!(url.scheme(), "http" | "https") => Ok(text.to_owned()),
        _ => Err("write an address that starts with `https://` or `http://`".into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_definitions_are_consistent() {
        Flags::command().debug_assert();
    }
}
