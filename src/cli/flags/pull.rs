//! The flags of `linimasa pull`.

use super::language;
use clap::{Args, ValueEnum};
use std::path::PathBuf;

#[derive(Debug, Args)]
pub struct Pull {
    /// HTML, plain text, Markdown, JSONL, WARC, a folder of them, an address; `-` stands for standard input
    #[arg(value_name = "INPUT", required = true)]
    pub inputs: Vec<String>,
    /// Add articles, sources and drafts to this timeline: its name, or its folder
    #[arg(long, value_name = "TIMELINE")]
    pub timeline: Option<String>,
    /// Folder with the timelines
    #[arg(long, value_name = "DIR", default_value = "content")]
    pub content: PathBuf,
    /// Language of the articles; `auto` asks each article
    #[arg(long, value_name = "LANG", default_value = "auto", value_parser = language_or_auto)]
    pub lang: String,
    /// Day on which the articles were published [default: what each article says]
    #[arg(long, value_name = "DATE", value_parser = published_day)]
    pub published: Option<chrono::NaiveDate>,
    /// Where a weekday or a month without more lies
    #[arg(long, value_enum, value_name = "WAY", default_value_t)]
    pub prefer: PullPrefer,
    /// How drafts are printed
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t)]
    pub format: PullFormat,
    /// Show the articles with what was found in colour, and why
    #[arg(long, conflicts_with = "format")]
    pub explain: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum PullPrefer {
    /// Before the publication, as in news
    #[default]
    Past,
    /// After it, as in plans
    Future,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum PullFormat {
    /// Markdown, to be read
    #[default]
    Md,
    /// One JSON object an article
    Jsonl,
}

fn language_or_auto(text: &str) -> Result<String, String> {
    if text == "auto" { Ok(text.to_owned()) } else { language(text) }
}

fn published_day(text: &str) -> Result<chrono::NaiveDate, String> {
    text.parse().map_err(|_| "write a day such as `2024-10-21`".to_owned())
}
