//! Which rules may begin where: looked up by the label of a node.

use std::collections::BTreeMap;

use super::label::{DIGITS, Label, class_label, group_label, label_bit, literal_label};
use super::language::{Rule, Wanted};
use super::pattern::Group;
use super::slot::Slot;
use super::words::Class;

/// Which rules may begin at a label, for one group after the other.
#[derive(Default)]
pub struct Starts {
    /// For each label, which groups have a rule that begins there, as bits.
    groups: Vec<u64>,
    /// For each group, where the rules of each label lie in `rules`; the next label's beginning is their end.
    places: Vec<Vec<u32>>,
    rules: Vec<u16>,
}

impl Starts {
    pub fn new(rules: &[Rule]) -> Starts {
        let mut wanted: Vec<BTreeMap<Label, Vec<u16>>> = vec![BTreeMap::new(); Group::COUNT];
        for (number, rule) in rules.iter().enumerate() {
            for label in beginnings(rule) {
                let rules = wanted[rule.group as usize].entry(label).or_default();
                if rules.last() != Some(&(number as u16)) {
                    rules.push(number as u16);
                }
            }
        }
        let labels = wanted.iter().filter_map(|group| group.keys().next_back()).max().map_or(0, |last| last + 1);
        let mut starts = Starts { groups: vec![0; usize::from(labels)], ..Starts::default() };
        for (code, group) in wanted.into_iter().enumerate() {
            let mut places = Vec::with_capacity(usize::from(labels) + 1);
            for label in 0..labels {
                places.push(starts.rules.len() as u32);
                if let Some(rules) = group.get(&label) {
                    starts.groups[usize::from(label)] |= 1 << code;
                    starts.rules.extend(rules);
                }
            }
            places.push(starts.rules.len() as u32);
            starts.places.push(places);
        }
        starts
    }

    /// The groups that have a rule which may begin at a label, as bits.
    pub fn groups(&self, label: Label) -> u64 {
        self.groups.get(usize::from(label)).copied().unwrap_or(0)
    }

    /// The rules of a group that may begin at a label.
    pub fn rules(&self, group: Group, label: Label) -> &[u16] {
        let places = &self.places[group as usize];
        let Some([from, to]) = places.get(usize::from(label)..usize::from(label) + 2) else { return &[] };
        &self.rules[*from as usize..*to as usize]
    }
}

/// The labels a rule can begin with: those of its first step, and of the next ones as long as the ones before may be left out.
fn beginnings(rule: &Rule) -> Vec<Label> {
    let before = rule.steps.iter().take_while(|step| step.optional).count();
    rule.steps.iter().take(before + 1).flat_map(|step| labels(&step.want)).collect()
}

/// The [`label_bit`]s of the nodes that may fill a step.
pub fn bits(want: &Wanted) -> u128 {
    labels(want).into_iter().fold(0, |bits, label| bits | label_bit(label))
}

/// The labels of the nodes that may fill a step.
fn labels(want: &Wanted) -> Vec<Label> {
    match want {
        Wanted::Literals(ids) => ids.iter().map(|id| literal_label(*id)).collect(),
        Wanted::Slot { slot, .. } => slot_labels(*slot),
        Wanted::NoWord { .. } => Vec::new(),
    }
}

/// The labels of the nodes that may fill a slot.
fn slot_labels(slot: Slot) -> Vec<Label> {
    match slot {
        Slot::Class(class) => vec![class_label(class)],
        Slot::Group(group) => vec![group_label(group)],
        Slot::When => Group::ORDER.iter().filter(|group| group.is_when()).map(|group| group_label(*group)).collect(),
        Slot::Day | Slot::DayFigures => vec![DIGITS, class_label(Class::Number), class_label(Class::Ordinal)],
        _ => vec![DIGITS, class_label(Class::Number)],
    }
}
