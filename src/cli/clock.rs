//! The clock: what the core is told, and never asks.

use crate::date::Seconds;
use std::time::{SystemTime, UNIX_EPOCH};

/// Seconds since 1970.
#[expect(clippy::disallowed_methods, reason = "the command line is where the clock is read")]
pub fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

/// The day in UTC, such as `2024-11-02`.
pub fn today() -> String {
    let (year, month, day) = Seconds(i64::try_from(now()).unwrap_or(0)).day().ymd();
    format!("{year:04}-{month:02}-{day:02}")
}
