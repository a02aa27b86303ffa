//! The flags of `linimasa serve`.

use super::values::base_path;
use clap::Args;
use std::net::IpAddr;
use std::path::PathBuf;

#[derive(Debug, Args)]
pub struct Serve {
    /// Folder with `site.toml` and the timelines
    #[arg(long, value_name = "DIR", default_value = "content")]
    pub content: PathBuf,
    /// Port to listen at; 0 takes any that is free
    #[arg(long, value_name = "PORT", default_value_t = 4040)]
    pub port: u16,
    /// Address to listen at; `0.0.0.0` lets other machines in
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1")]
    pub host: IpAddr,
    /// Path that the site begins at, as that of a project page does
    #[arg(long, value_name = "PATH", default_value = "/", value_parser = base_path)]
    pub base_path: String,
    /// Show drafts too, marked as such
    #[arg(long)]
    pub drafts: bool,
    /// Open the site in the browser
    #[arg(long)]
    pub open: bool,
}
