//! The rules of a language laid over one island of words: every reading of every stretch, then the longest that do not overlap.

use std::cmp::Reverse;

use super::frame::Frame;
use super::label::{group_label, group_of, label_bit};
use super::language::Language;
use super::node::Node;
use super::numbers;
use super::pattern::Group;
use super::sense::Sense;
use super::settings::Writing;
use super::walk::{Path, Reading, Walk};

/// An expression: what it says, and where.
#[derive(Clone, Debug)]
pub struct Found {
    pub start: usize,
    pub end: usize,
    pub rule: u16,
    pub sense: Sense,
}

/// One island with what is known of it so far.
pub struct Chart<'a> {
    pub(super) language: &'a Language,
    pub(super) text: &'a str,
    pub(super) nodes: Vec<Node>,
    pub(super) senses: Vec<Sense>,
    /// For each byte of the island from `base` on, the nodes that start there.
    pub(super) base: usize,
    pub(super) starts: Vec<Vec<u32>>,
    /// For each of `starts`, the [`label_bit`]s of its nodes.
    pub(super) bits: Vec<u128>,
    /// How many of `starts` this island uses.
    pub(super) used: usize,
    /// The [`label_bit`]s of all nodes.
    labels: u128,
    /// The groups that a node may begin, as bits.
    groups: u64,
    /// What `apply` finds, kept for its memory.
    readings: Vec<Reading>,
    pub(super) free: bool,
}

impl<'a> Chart<'a> {
    pub fn new(language: &'a Language, text: &'a str) -> Chart<'a> {
        let free = matches!(language.settings.writing, Writing::Unspaced | Writing::Particles);
        Chart {
            language,
            text,
            nodes: Vec::new(),
            senses: Vec::new(),
            base: 0,
            starts: Vec::new(),
            bits: Vec::new(),
            used: 0,
            labels: 0,
            groups: 0,
            readings: Vec::new(),
            free,
        }
    }

    /// The expressions of an island, in the order of the text; `ends` are the ends of the sentences so far.
    pub fn read(&mut self, island: &mut Vec<Node>, ends: &[usize], found: &mut Vec<Found>) {
        self.settle_capitals(island, ends);
        numbers::join(island, self.text, &self.language.settings);
        self.index(island);
        for group in Group::ORDER {
            self.apply(group);
        }
        self.choose(found);
    }

    /// The first word of a sentence has its capital anyway: that says nothing where the word has another reading.
    fn settle_capitals(&self, island: &mut [Node], ends: &[usize]) {
        let Some(first) = island.first().map(|node| node.start) else { return };
        let sentence = ends.iter().rev().find(|end| **end <= first).copied().unwrap_or(0);
        let begins = self.text[sentence..first].chars().all(|c| !super::scan::is_letter(c) && !c.is_numeric());
        let readings =
            island.iter().filter(|node| node.start == first && node.flags & super::node::CAPITAL != 0).count();
        if begins && readings > 1 {
            for node in island.iter_mut().filter(|node| node.start == first) {
                node.flags &= !super::node::CAPITAL;
            }
        }
    }

    fn index(&mut self, island: &mut Vec<Node>) {
        self.senses.clear();
        self.nodes.clear();
        self.starts[..self.used].iter_mut().for_each(Vec::clear);
        self.bits[..self.used].fill(0);
        (self.labels, self.groups) = (0, 0);
        self.base = island.iter().map(|node| node.start).min().unwrap_or(0);
        self.used = island.iter().map(|node| node.end).max().unwrap_or(0) - self.base + 1;
        if self.starts.len() < self.used {
            self.starts.resize(self.used, Vec::new());
            self.bits.resize(self.used, 0);
        }
        island.drain(..).for_each(|node| self.push(node));
    }

    fn push(&mut self, node: Node) {
        let bit = label_bit(node.label);
        self.labels |= bit;
        self.bits[node.start - self.base] |= bit;
        self.groups |= self.language.starts.groups(node.label);
        self.starts[node.start - self.base].push(self.nodes.len() as u32);
        self.nodes.push(node);
    }

    /// Adds a node for each reading of each rule of a group.
    fn apply(&mut self, group: Group) {
        if self.groups & 1 << group as u32 == 0 {
            return;
        }
        let mut readings = std::mem::take(&mut self.readings);
        for node in &self.nodes {
            for rule in self.language.starts.rules(group, node.label) {
                let pattern = &self.language.rules[usize::from(*rule)];
                if pattern.needs.iter().all(|bits| bits & self.labels != 0) && self.may_go_on(pattern, node) {
                    Walk::new(self, *rule, &mut readings).on(0, node.start, Path::default(), &Frame::default());
                }
            }
        }
        for reading in readings.drain(..) {
            self.add(group, &reading);
        }
        self.readings = readings;
    }

    fn add(&mut self, group: Group, reading: &Reading) {
        let Reading { rule, start, end, frame } = reading;
        let (start, end) = (*start, *end);
        let label = group_label(group);
        let mut here = self.starts[start - self.base].iter().map(|number| self.nodes[*number as usize]);
        if let Some(known) = here.find(|node| node.end == end && node.label == label) {
            let known = known.sense as usize;
            if group == Group::Date
                && let Some(both) =
                    Sense::of(group, frame, &self.senses).and_then(|other| self.senses[known].or(&other))
            {
                self.senses[known] = both;
            }
            return;
        }
        let Some(sense) = Sense::of(group, frame, &self.senses) else { return };
        let node = Node { sense: self.senses.len() as u32, rule: *rule, ..Node::plain(start, end, label) };
        self.senses.push(sense);
        self.push(node);
    }

    /// The longest expressions first; of two of one length, the later group, but last a part ("akhir pekan" is
    /// a weekend) and a length ("5일" is the 5th).
    fn choose(&self, found: &mut Vec<Found>) {
        let mut all: Vec<&Node> = self.nodes.iter().filter(|node| group_of(node.label).is_some()).collect();
        let low = [group_label(Group::Part), group_label(Group::Duration)];
        let rank = |node: &Node| if low.contains(&node.label) { 0 } else { node.label };
        all.sort_by_key(|node| (Reverse(node.end - node.start), Reverse(rank(node)), node.start));
        let mut taken: Vec<(usize, usize)> = Vec::new();
        let first = found.len();
        for node in all {
            let Some(group) = group_of(node.label) else { continue };
            if taken.iter().any(|(start, end)| node.start < *end && *start < node.end)
                || !self.stands_alone(node, group)
            {
                continue;
            }
            taken.push((node.start, node.end));
            if group != Group::Not {
                let sense = self.senses[node.sense as usize].clone();
                found.push(Found { start: node.start, end: node.end, rule: node.rule, sense });
            }
        }
        found[first..].sort_by_key(|one| one.start);
    }

    /// Numbers at either end must not go on: "1/2/3", "2.5", "10-year", "185241021".
    fn stands_alone(&self, node: &Node, group: Group) -> bool {
        let (before, after) = (&self.text[..node.start], &self.text[node.end..]);
        let own = &self.text[node.start..node.end];
        let spaced = !self.free;
        let goes_on = own.ends_with(super::scan::is_letter) && after.starts_with(super::scan::is_letter);
        let came_on = own.starts_with(super::scan::is_letter) && before.ends_with(super::scan::is_letter);
        if self.language.settings.writing == Writing::Compound && (goes_on || came_on) {
            return false;
        }
        if own.starts_with(|c: char| c.is_ascii_digit()) && group != Group::Not {
            let mut back = before.chars().rev();
            match back.next() {
                Some('.' | ',' | '/' | ':' | '+' | '#' | '@' | '&' | '=' | '_')
                    if back.next().is_some_and(char::is_alphanumeric) =>
                {
                    return false;
                }
                Some('-' | '–') if back.next().is_some_and(|c| c.is_ascii_digit() || c.is_uppercase()) => {
                    return false;
                }
                Some(letter) if letter.is_ascii_alphanumeric() || spaced && letter.is_alphanumeric() => return false,
                _ => {}
            }
        }
        if own.ends_with(|c: char| c.is_ascii_digit()) && group != Group::Not {
            let mut ahead = after.chars();
            match ahead.next() {
                Some('.' | ',' | '/' | ':' | '-' | '–' | '_') if ahead.next().is_some_and(|c| c.is_ascii_digit()) => {
                    return false;
                }
                Some('%' | '_' | '€') => return false,
                Some(letter) if letter.is_ascii_alphanumeric() || spaced && letter.is_alphabetic() => return false,
                _ => {}
            }
        }
        true
    }
}
