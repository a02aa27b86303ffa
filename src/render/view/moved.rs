//! Where the entries of a long timeline went: asked for by the overview's script when an old link names one.

use std::fmt::Write as _;

use super::scope::TimelineScope;
use crate::plan::part_suffix;

impl TimelineScope<'_> {
    /// A script that hands the entries of each page to whoever asked: a script works on disk too, where JSON cannot be
    /// fetched. Ids are plain ASCII, so nothing has to be escaped.
    pub fn moved_entries(&self) -> String {
        let mut out = String::from("linimasaMoved({");
        for period in self.planned.periods.iter().flat_map(|periods| &periods.periods) {
            for (part, events) in period.parts.iter().enumerate() {
                let _ = write!(out, "\"{}{}\":\"", period.of.address(), part_suffix(part));
                for (at, ix) in events.iter().enumerate() {
                    let event = self.event(*ix);
                    for (alias, id) in [&event.id].into_iter().chain(&event.aliases).enumerate() {
                        out.push_str(if at + alias == 0 { "" } else { " " });
                        out.push_str(id);
                    }
                }
                out.push_str("\",\n");
            }
        }
        out.push_str("})\n");
        out
    }
}
