//! Addresses that are meant to last, and the list of those that were published.

use super::{FacetOf, PageKind, Plan, PlannedPage};
use crate::model::LangIx;
use std::collections::BTreeSet;
use std::ops::Range;

/// What the list starts with.
const HEAD: &str =
    "# Addresses that were published; `linimasa build` stops when one is gone. `linimasa permalinks` adds new ones.\n";

/// The addresses of a plan that are meant to last: timelines, entries, their earlier ids, tombstones, slices and plain pages, in
/// the default language.
pub fn permalinks(plan: &Plan) -> BTreeSet<&str> {
    plan.pages.iter().filter(|page| lasts(plan, page)).map(|page| page.path.as_str()).collect()
}

fn lasts(plan: &Plan, page: &PlannedPage) -> bool {
    let kind = match &page.kind {
        PageKind::Timeline { .. }
        | PageKind::Entry { .. }
        | PageKind::Redirect { .. }
        | PageKind::Tombstone { .. }
        | PageKind::Page { .. } => true,
        PageKind::Facet { timeline, facet, part: 0 } => {
            matches!(plan.timelines[*timeline].facets[*facet].of, FacetOf::Slice(_))
        }
        _ => false,
    };
    kind && page.lang == LangIx::DEFAULT
}

/// The addresses of a list with their places in it; lines that start with `#` are remarks.
pub fn recorded(list: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    let mut start = 0;
    list.split_inclusive('\n').filter_map(move |line| {
        let at = start;
        start += line.len();
        let address = line.trim().trim_start_matches('\u{feff}');
        let from = at + line.find(address)?;
        (!address.is_empty() && !address.starts_with('#')).then(|| (from..from + address.len(), address))
    })
}

/// A list with more addresses: remarks at its start stay, the rest is sorted.
pub fn list_with(list: &str, addresses: &BTreeSet<&str>) -> String {
    let remarks: String = list.split_inclusive('\n').take_while(|line| line.starts_with('#')).collect();
    let mut out = if remarks.is_empty() { HEAD.to_owned() } else { remarks };
    let all: BTreeSet<&str> = recorded(list).map(|(_, address)| address).chain(addresses.iter().copied()).collect();
    for address in all {
        out.push_str(address);
        out.push('\n');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_read_by_line_and_grows_in_order() {
        let list = "\u{feff}# ours\r\n b.html\r\n\n#c.html\na.html";
        let read: Vec<_> = recorded(list).collect();
        assert_eq!(read.iter().map(|(_, address)| *address).collect::<Vec<_>>(), ["b.html", "a.html"]);
        assert!(read.iter().all(|(at, address)| &list[at.clone()] == *address));
        assert_eq!(list_with("# ours\nb\na\n", &BTreeSet::from(["a", "c"])), "# ours\na\nb\nc\n");
        assert_eq!(list_with("", &BTreeSet::from(["a"])), format!("{HEAD}a\n"));
    }
}
