//! Flags of what authors begin with: sites, records, schemas, completions, pages of the manual.

use super::values::{language, web_address};
use crate::model::Kind;
use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap_complete::Shell;
use std::path::PathBuf;

#[derive(Debug, Args)]
pub struct Init {
    /// Folder to make the site in
    #[arg(value_name = "DIR", default_value = ".")]
    pub folder: PathBuf,
    /// Name of the site
    #[arg(long, value_name = "TITLE")]
    pub title: Option<String>,
    /// Languages of the site, the default one first, such as `en,id`
    #[arg(long, value_name = "LANGS", value_delimiter = ',', value_parser = language)]
    pub lang: Vec<String>,
    /// Address that the site will have
    #[arg(long, value_name = "URL", value_parser = web_address)]
    pub base_url: Option<String>,
}

#[derive(Debug, Args)]
pub struct New {
    /// Title of the record: what was said or done, and by whom
    #[arg(value_name = "TITLE")]
    pub title: String,
    /// Folder with `site.toml` and the timelines
    #[arg(long, value_name = "DIR", default_value = "content")]
    pub content: PathBuf,
    /// Address of the timeline [default: the only one]
    #[arg(long, value_name = "TIMELINE")]
    pub timeline: Option<String>,
    /// When it was said or happened: EDTF, or `after:ID`, `before:ID`, `between:ID1,ID2`
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    pub date: Option<String>,
    /// What kind of statement it is [default: event]
    #[arg(long, value_name = "KIND", hide_possible_values = true, value_parser = kinds())]
    pub kind: Option<Kind>,
    /// Who says it: an id of `actors.toml`; may be given more than once
    #[arg(long, value_name = "ID")]
    pub speaker: Vec<String>,
    /// Who carried it: an id of `sources.toml`; may be given more than once
    #[arg(long, value_name = "ID")]
    pub source: Vec<String>,
    /// Id of the record [default: from its title]
    #[arg(long, value_name = "ID")]
    pub id: Option<String>,
    /// Write its words in another language of the site: the record that they translate is named by `--id`
    #[arg(long, value_name = "LANG", value_parser = language, requires = "id",
        conflicts_with_all = ["date", "kind", "speaker", "source"])]
    pub lang: Option<String>,
}

fn kinds() -> impl TypedValueParser<Value = Kind> {
    PossibleValuesParser::new(Kind::ALL.map(Kind::name)).try_map(|name| Kind::from_name(&name).ok_or("no kind"))
}

#[derive(Debug, Args)]
pub struct Schema {
    /// Which one [default: lists them; with `--out`, all]
    #[arg(value_name = "NAME", hide_possible_values = true, value_parser = schemas())]
    pub name: Option<String>,
    /// Folder to write into
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
}

fn schemas() -> PossibleValuesParser {
    PossibleValuesParser::new(crate::schema::ALL.map(|schema| schema.name))
}

#[derive(Debug, Args)]
pub struct Completions {
    #[arg(value_name = "SHELL")]
    pub shell: Shell,
}

#[derive(Debug, Args)]
pub struct Man {
    /// Folder to write into
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
}
