//! Every flag, defined once: parsing and help come from here.

mod author;
mod check;
mod pull;
mod serve;
mod values;

pub use author::{Completions, Init, Man, New, Schema};
pub use check::{Check, CheckFormat, Explain};
pub use pull::{Pull, PullFormat, PullPrefer};
pub use serve::Serve;

use crate::date::{Day, TimeZone};
use crate::diag::Format;
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;
use values::{civil_day, day, marked, timezone, unmarked};
pub use values::{language, web_address};

/// Publishes dated event records as timelines that show their evidence.
#[derive(Debug, Parser)]
#[command(name = "linimasa", version, about, propagate_version = true)]
pub struct Flags {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Make a small site to begin with
    Init(Init),
    /// Write a new record, to be filled in
    New(New),
    /// Build the site: read the content, write static pages
    Build(Build),
    /// Show the site in a browser while it is written: pages follow every change
    Serve(Serve),
    /// Check the content, and what its pages would be: links, colours, weight, evidence; writes nothing
    Check(Check),
    /// Explain the code of a finding: what it means, an example, what to do
    Explain(Explain),
    /// Pack a site and all it rests on into one object to keep: a BagIt bag that opens without software
    Archive(Archive),
    /// Check all of an archive, and name what is damaged
    Verify(Verify),
    /// Give back the content folder of an archive
    Restore(Restore),
    /// List what changed between two states of the records, field by field
    Diff(Diff),
    /// Add the addresses of the site to the list of those that were published
    Permalinks(Permalinks),
    /// Write a timeline in the format of another tool, and report what does not fit into it
    Export(Export),
    /// Draft records from articles: what was said, by whom, when, and the words that say so
    Pull(Pull),
    /// Explain EDTF dates, a line each: canonical form, level, earliest and latest second, words
    Date(Date),
    /// Print JSON Schemas of the files that authors write, for editors
    Schema(Schema),
    /// Print completions for a shell
    Completions(Completions),
    /// Write the pages of the manual
    Man(Man),
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
    /// Publish the timelines as they could have stood on this day: only what a source had published by then
    #[arg(long, value_name = "DATE", value_parser = civil_day)]
    pub as_of: Option<Day>,
    /// Publish into a folder that holds files linimasa did not make
    #[arg(long)]
    pub force: bool,
    /// Do not wait for the disk: quicker, and a power cut in the next seconds may leave pages empty
    #[arg(long)]
    pub no_sync: bool,
    /// Who reads the findings
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t)]
    pub format: ReportFormat,
}

#[derive(Debug, Args)]
pub struct Archive {
    /// Address of the timeline to archive [default: all of them]
    #[arg(value_name = "TIMELINE")]
    pub timeline: Option<String>,
    /// Where to: a file that ends in `.zip`, or a new folder
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
    /// Folder with `site.toml` and the timelines
    #[arg(long, value_name = "DIR", default_value = "content")]
    pub content: PathBuf,
    /// Sign it with this secret key of minisign, into FILE.minisig; LINIMASA_KEY_PASSWORD may hold the key's password
    #[arg(long, value_name = "KEY")]
    pub sign: Option<PathBuf>,
    /// Who reads the findings
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t)]
    pub format: ReportFormat,
}

#[derive(Debug, Args)]
pub struct Diff {
    /// The state before: a content folder, an archive, a built site, `events.jsonl` or `timeline.json`
    #[arg(value_name = "OLD")]
    pub old: PathBuf,
    /// The state after, of the same kind or another
    #[arg(value_name = "NEW")]
    pub new: PathBuf,
    /// What to write
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t)]
    pub format: DiffFormat,
    /// Day that drafts of corrections bear [default: today, UTC]
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub date: Option<String>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum DiffFormat {
    /// Lines
    #[default]
    Text,
    /// A page of changes
    Markdown,
    /// One JSON object
    Json,
    /// Drafts of `[[corrections]]`, TOML
    Corrections,
}

#[derive(Debug, Args)]
pub struct Permalinks {
    /// Folder with `site.toml` and the timelines
    #[arg(long, value_name = "DIR", default_value = "content")]
    pub content: PathBuf,
    /// Who reads the findings
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t)]
    pub format: ReportFormat,
}

#[derive(Debug, Args)]
pub struct Verify {
    /// The archive: a zip or a folder
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// Ask for a signature by this public key of minisign: its text, or its file
    #[arg(long, value_name = "KEY")]
    pub key: Option<String>,
    /// Who reads the findings
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t)]
    pub format: LineFormat,
}

#[derive(Debug, Args)]
pub struct Restore {
    /// The archive: a zip or a folder
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// Where `content` and `templates` go: a new folder, or an empty one
    #[arg(value_name = "DIR")]
    pub to: PathBuf,
}

#[derive(Debug, Args)]
pub struct Export {
    #[arg(value_enum, value_name = "FORMAT")]
    pub format: ExportFormat,
    /// Address of the timeline [default: the only one]
    #[arg(value_name = "TIMELINE")]
    pub timeline: Option<String>,
    /// File to write [default: standard output]
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// Language of the words, one of the site's [default: its default language]
    #[arg(long, value_name = "LANG")]
    pub lang: Option<String>,
    /// Folder with `site.toml` and the timelines
    #[arg(long, value_name = "DIR", default_value = "content")]
    pub content: PathBuf,
    /// Address that the site has, for links back to it [default: `base_url` of `site.toml`]
    #[arg(long, value_name = "URL", value_parser = web_address)]
    pub base_url: Option<String>,
    /// Export drafts too
    #[arg(long)]
    pub drafts: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ExportFormat {
    /// Everything, by docs/timeline.schema.json
    Json,
    /// A table, a row an entry
    Csv,
    /// TimelineJS 3, JSON
    Timelinejs,
    /// The sheet that TimelineJS reads
    TimelinejsCsv,
    /// markwhen text
    Markwhen,
}

impl From<ExportFormat> for crate::plan::ExportFormat {
    fn from(format: ExportFormat) -> Self {
        match format {
            ExportFormat::Json => Self::Json,
            ExportFormat::Csv => Self::Csv,
            ExportFormat::Timelinejs => Self::TimelineJs,
            ExportFormat::TimelinejsCsv => Self::TimelineJsSheet,
            ExportFormat::Markwhen => Self::Markwhen,
        }
    }
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

#[derive(Debug, Args)]
pub struct Date {
    /// Dates to explain; `-` stands for the lines of standard input, as does giving none
    #[arg(value_name = "EXPR", value_parser = unmarked)]
    pub exprs: Vec<String>,
    /// Language of the words
    #[arg(long, value_name = "LANG", default_value = "en", value_parser = language)]
    pub lang: String,
    /// Zone of times without an offset, such as Asia/Jakarta; names those that fit it
    #[arg(long, value_name = "ZONE", value_parser = timezone)]
    pub timezone: Option<TimeZone>,
    /// Who reads the lines
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t)]
    pub format: LineFormat,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum LineFormat {
    /// Text
    #[default]
    Human,
    /// One JSON object a line
    Json,
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

/// Reads the arguments; ends the process after `--help` and after wrong usage.
pub fn parse() -> Flags {
    Flags::parse_from(marked(std::env::args_os().collect()))
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
