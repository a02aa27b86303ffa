//! Pages as HTML: view types, the template engine, charts, filters.
//!
//! Pure: no files, no clock, no environment. What a page needs beside the [`Site`](crate::model::Site) was decided by
//! [`plan`](crate::plan).

pub mod charts;
pub(crate) mod html;
pub mod markdown;
