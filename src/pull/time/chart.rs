//! The rules of a language laid over one island of words: every reading of every stretch, then the longest that do not overlap.

use std::cmp::Reverse;

use super::frame::Frame;
use super::language::{Language, Wanted, group_label};
use super::node::Node;
use super::numbers;
use super::pattern::{Gap, Group};
use super::sense::Sense;
use super::settings::Writing;
use super::slot::Slot;

/// What one rule may match from one place.
const MOST_READINGS: usize = 64;

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
    language: &'a Language,
    text: &'a str,
    nodes: Vec<Node>,
    senses: Vec<Sense>,
    /// For each byte of the island from `base` on, the nodes that start there.
    base: usize,
    starts: Vec<Vec<u32>>,
    free: bool,
}

type Reading = (usize, usize, Frame);

/// How far a rule has come: the expression so far, and whether anything matched.
#[derive(Clone, Copy, Default)]
struct Path {
    inside: Option<(usize, usize)>,
    begun: bool,
}

impl<'a> Chart<'a> {
    pub fn new(language: &'a Language, text: &'a str) -> Chart<'a> {
        let free = matches!(language.settings.writing, Writing::Unspaced | Writing::Particles);
        Chart { language, text, nodes: Vec::new(), senses: Vec::new(), base: 0, starts: Vec::new(), free }
    }

    /// The expressions of an island, in the order of the text; `ends` are the ends of the sentences so far.
    pub fn read(&mut self, island: &mut Vec<Node>, ends: &[usize], found: &mut Vec<Found>) {
        self.settle_capitals(island, ends);
        numbers::join(island, self.text, self.language.settings.writing);
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
        self.nodes.append(island);
        self.base = self.nodes.iter().map(|node| node.start).min().unwrap_or(0);
        let reach = self.nodes.iter().map(|node| node.end).max().unwrap_or(0) - self.base;
        for start in &mut self.starts {
            start.clear();
        }
        if self.starts.len() <= reach {
            self.starts.resize(reach + 1, Vec::new());
        }
        for (number, node) in self.nodes.iter().enumerate() {
            self.starts[node.start - self.base].push(number as u32);
        }
    }

    /// Adds a node for each reading of each rule of a group.
    fn apply(&mut self, group: Group) {
        let index = &self.language.starts[group as usize];
        if index.is_empty() {
            return;
        }
        let mut readings: Vec<(u16, Reading)> = Vec::new();
        let mut one = Vec::new();
        for number in 0..self.nodes.len() {
            let Some(rules) = index.get(&self.nodes[number].label) else { continue };
            for rule in rules {
                let start = self.nodes[number].start;
                self.walk(*rule, 0, start, Path::default(), Frame::default(), &mut one);
                readings.extend(one.drain(..).map(|reading| (*rule, reading)));
            }
        }
        for (rule, (start, end, frame)) in readings {
            self.add(group, rule, start, end, &frame);
        }
    }

    fn add(&mut self, group: Group, rule: u16, start: usize, end: usize, frame: &Frame) {
        let label = group_label(group);
        let here = &self.starts[start - self.base];
        if here
            .iter()
            .any(|number| self.nodes[*number as usize].end == end && self.nodes[*number as usize].label == label)
        {
            return;
        }
        let Some(sense) = Sense::of(group, frame, &self.senses) else { return };
        let node = Node { sense: self.senses.len() as u32, rule, ..Node::plain(start, end, label) };
        self.senses.push(sense);
        self.starts[start - self.base].push(self.nodes.len() as u32);
        self.nodes.push(node);
    }

    /// Matches a rule from a step on, at a place.
    fn walk(&self, rule: u16, step: usize, at: usize, path: Path, frame: Frame, out: &mut Vec<Reading>) {
        let pattern = &self.language.rules[rule as usize];
        let Some(next) = pattern.steps.get(step) else {
            if let Some((start, end)) = path.inside
                && out.len() < MOST_READINGS
            {
                out.push((start, end, frame));
            }
            return;
        };
        let opens = next.mark && next.optional && path.inside.is_none();
        if let Some(place) = self.place(next.gap, at, path.begun).filter(|_| !opens) {
            for number in self.starts.get(place - self.base).map_or(&[][..], Vec::as_slice) {
                let node = &self.nodes[*number as usize];
                let mut filled = frame;
                let fits = match &next.want {
                    Wanted::Literals(ids) => ids.iter().any(|id| super::language::literal_label(*id) == node.label),
                    Wanted::Slot { slot, capital } => {
                        let fits = node.fills(*slot, *capital, pattern.single);
                        if fits {
                            self.fill(&mut filled, *slot, node);
                        }
                        fits
                    }
                };
                if fits {
                    let inside = match path.inside {
                        _ if next.outside => path.inside,
                        Some((start, _)) => Some((start, node.end)),
                        None => Some((node.start, node.end)),
                    };
                    self.walk(rule, step + 1, node.end, Path { inside, begun: true }, filled, out);
                }
            }
        }
        if next.optional {
            self.walk(rule, step + 1, at, path, frame, out);
        }
    }

    fn fill(&self, frame: &mut Frame, slot: Slot, node: &Node) {
        if let Slot::Group(Group::Clock) = slot
            && let Some(Sense::Clock(clock)) = self.senses.get(node.sense as usize)
        {
            frame.clock = Some(*clock);
        }
        frame.fill(slot, node, &self.text[node.start..node.end]);
    }

    /// Where the next node must start.
    fn place(&self, gap: Gap, at: usize, begun: bool) -> Option<usize> {
        if !begun {
            return Some(at);
        }
        let rest = self.text.get(at..)?;
        let next = at + rest.find(|c: char| !c.is_whitespace()).unwrap_or(rest.len());
        match gap {
            _ if self.free => Some(next),
            Gap::None => Some(at),
            Gap::Any => Some(next),
            Gap::Space => (next > at).then_some(next),
        }
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

fn group_of(label: u16) -> Option<Group> {
    Group::ORDER.into_iter().find(|group| group_label(*group) == label)
}
