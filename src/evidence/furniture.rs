//! The lines that are printed under or over different stories: menus, notices, calls to subscribe, and the paragraphs of
//! background that an agency sends along with many reports. They say nothing of where a story comes from.

use std::collections::{BTreeMap, BTreeSet};

/// Two texts tell one story when this part of the shorter one stands in the other.
const ONE_STORY: f64 = 0.5;

/// The same for two texts of one outlet, which share its furniture as well: more makes one a version of the other.
const VERSION: f64 = 0.8;

/// The lines that stand in texts of different stories, for each text by position. `lines` are those of each text, by their
/// hashes; `outlets` tells which texts are of one outlet, and `shared` how much of the shorter of two texts stands in the
/// other.
pub fn furniture(
    lines: &[&BTreeSet<u64>],
    outlets: &[usize],
    shared: &dyn Fn(usize, usize) -> f64,
) -> Vec<BTreeSet<u64>> {
    let mut last: BTreeMap<u64, usize> = BTreeMap::new();
    let mut found: BTreeSet<u64> = BTreeSet::new();
    for (at, lines) in lines.iter().enumerate() {
        for line in *lines {
            let Some(before) = last.insert(*line, at) else { continue };
            let alike = if outlets[at] == outlets[before] { VERSION } else { ONE_STORY };
            if !found.contains(line) && shared(at, before) < alike {
                found.insert(*line);
            }
        }
    }
    lines.iter().map(|lines| lines.intersection(&found).copied().collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::furniture;
    use std::collections::BTreeSet;

    #[test]
    fn what_different_stories_share_is_no_story() {
        let texts = [BTreeSet::from([1, 2, 9]), BTreeSet::from([3, 4, 9]), BTreeSet::from([1, 5, 9])];
        let texts: Vec<&BTreeSet<u64>> = texts.iter().collect();
        let left_out = |outlets: &[usize], share: f64| -> Vec<Vec<u64>> {
            furniture(&texts, outlets, &|_, _| share).into_iter().map(|lines| lines.into_iter().collect()).collect()
        };
        assert_eq!(left_out(&[0, 1, 2], 0.4), [vec![1, 9], vec![9], vec![1, 9]], "three stories");
        assert_eq!(left_out(&[0, 1, 2], 0.6), [const { Vec::<u64>::new() }; 3], "copies of one");
        assert_eq!(left_out(&[0, 0, 2], 0.6), [vec![9], vec![9], vec![9]], "two of them by one outlet");
        assert_eq!(left_out(&[0, 0, 0], 0.9), [const { Vec::<u64>::new() }; 3], "versions");
    }
}
