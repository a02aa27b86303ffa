//! Which texts are copies of one story.
//!
//! Texts are compared by their runs of words, so a translation is never a copy, nor is another report of the same event.
//! [`MinHash`](super::minhash) finds the texts that may be alike; whether they are is then counted run by run.
//! Each copy is compared with the longest text of its story, not with other copies: no chain of small changes makes two
//! different texts one story.

use super::furniture::furniture;
use super::minhash::{Signature, groups};
use super::shingles::{Hashed, Shingles};
use rayon::prelude::*;
use std::collections::BTreeSet;

/// The part of the shorter text that has to stand in the longer one.
const OF_SHORTER: f64 = 0.5;

/// The part of the longer text that has to stand in the shorter one: a long report that has a short item in it is no
/// copy of that item.
const OF_LONGER: f64 = 0.25;

/// Runs that have to be shared: a stock phrase is no evidence.
const FEWEST: usize = 20;

/// Texts whose estimated resemblance is less are not compared; the least of copies is 0.2.
const LEAST_ESTIMATE: f64 = 0.08;

/// What is kept of a text.
#[derive(Debug)]
pub struct Story {
    lines: BTreeSet<u64>,
    sketch: Sketch,
}

#[derive(Debug)]
struct Sketch {
    signature: Signature,
    /// How many runs of words it has.
    size: usize,
}

/// What shows that a text is a copy.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CopyOf {
    /// Position of the longest text of the story.
    pub of: usize,
    /// The part of the copy's runs of words that stand in that text, 0.5 to 1.
    pub share: f64,
}

impl Story {
    pub fn new(text: &str) -> Self {
        let hashed = Hashed::new(text);
        Self { lines: hashed.lines(), sketch: Sketch::of(&hashed.shingles(&BTreeSet::new())) }
    }
}

impl Sketch {
    fn of(shingles: &Shingles) -> Self {
        Self { signature: Signature::of(shingles), size: shingles.0.len() }
    }

    /// The part of the smaller set that the other has too, estimated.
    fn shared(&self, other: &Self) -> f64 {
        let resemblance = self.signature.resemblance(&other.signature);
        let both = (self.size + other.size) as f64 * resemblance / (1.0 + resemblance);
        both / self.size.min(other.size).max(1) as f64
    }
}

/// Which of the texts are copies, by position. `outlets` tells which texts are of one outlet; `text` gives a text again.
pub fn copies(stories: &[&Story], outlets: &[usize], text: &(dyn Fn(usize) -> String + Sync)) -> Vec<Option<CopyOf>> {
    let lines: Vec<&BTreeSet<u64>> = stories.iter().map(|story| &story.lines).collect();
    let shared = |one: usize, two: usize| stories[one].sketch.shared(&stories[two].sketch);
    let furniture = furniture(&lines, outlets, &shared);
    let shingles = |at: usize| Hashed::new(&text(at)).shingles(&furniture[at]);
    let bare: Vec<Option<Sketch>> = (0..stories.len())
        .into_par_iter()
        .map(|at| (!furniture[at].is_empty()).then(|| Sketch::of(&shingles(at))))
        .collect();
    let sketches: Vec<&Sketch> =
        stories.iter().zip(&bare).map(|(story, bare)| bare.as_ref().unwrap_or(&story.sketch)).collect();
    let usable: Vec<usize> = (0..stories.len()).filter(|at| sketches[*at].size >= FEWEST).collect();
    let signatures: Vec<&Signature> = usable.iter().map(|at| &sketches[*at].signature).collect();
    let groups = groups(&signatures);
    let found = groups.into_par_iter().flat_map_iter(|group| {
        let group = group.into_iter().map(|member| usable[member]).collect();
        within(group, &sketches, &shingles)
    });
    let mut copies = vec![None; stories.len()];
    for (at, copy) in found.collect::<Vec<_>>() {
        copies[at] = Some(copy);
    }
    copies
}

/// The copies in a group of texts that may be alike.
fn within(
    mut group: Vec<usize>,
    sketches: &[&Sketch],
    shingles: &(dyn Fn(usize) -> Shingles + Sync),
) -> Vec<(usize, CopyOf)> {
    group.sort_by_key(|at| (std::cmp::Reverse(sketches[*at].size), *at));
    let mut longest: Vec<(usize, Option<Shingles>)> = Vec::new();
    let mut copies = Vec::new();
    for at in group {
        let sketch = sketches[at];
        let mut own = None;
        let mut best: Option<CopyOf> = None;
        for (of, known) in &mut longest {
            if sketch.signature.resemblance(&sketches[*of].signature) < LEAST_ESTIMATE {
                continue;
            }
            let own = own.get_or_insert_with(|| shingles(at));
            let shared = own.shared(known.get_or_insert_with(|| shingles(*of)));
            let share = shared as f64 / sketch.size as f64;
            let is_copy = share >= OF_SHORTER
                && shared as f64 >= OF_LONGER * sketches[*of].size as f64
                && shared >= FEWEST
                && best.is_none_or(|best| share > best.share);
            if is_copy {
                best = Some(CopyOf { of: *of, share });
            }
        }
        match best {
            Some(copy) => copies.push((at, copy)),
            None => longest.push((at, own)),
        }
    }
    copies
}
