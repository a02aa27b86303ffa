//! The four formats that records are written in, each into the one [`super::node::Node`].

pub mod csv;
pub mod json;
pub mod toml;
pub mod yaml;
