//! linimasa reads dated event records and publishes them as timelines that show their evidence.

pub mod date;
pub mod model;
pub mod render;
