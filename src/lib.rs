//! linimasa reads dated event records and publishes them as timelines that show their evidence.

pub mod date;
pub mod diag;
pub mod load;
pub mod locale;
pub mod model;
pub mod parse;
pub mod plan;
pub mod render;
pub mod resolve;
pub mod write;
