//! One rule laid over the nodes of an island, from one place on.

use super::chart::Chart;
use super::frame::Frame;
use super::label::literal_label;
use super::language::{Rule, Wanted};
use super::node::Node;
use super::pattern::{Gap, Group};
use super::sense::Sense;
use super::slot::Slot;

/// What one rule may match from one place.
const MOST_READINGS: usize = 64;

/// A stretch that a rule matches, and what filled its slots.
pub struct Reading {
    pub rule: u16,
    pub start: usize,
    pub end: usize,
    pub frame: Frame,
}

/// How far a rule has come: the expression so far, and whether anything matched.
#[derive(Clone, Copy, Default)]
pub struct Path {
    inside: Option<(usize, usize)>,
    begun: bool,
}

/// One rule, tried from one place.
pub struct Walk<'c, 'a> {
    chart: &'c Chart<'a>,
    pattern: &'a Rule,
    rule: u16,
    out: &'c mut Vec<Reading>,
    /// How many readings `out` may come to hold.
    most: usize,
}

impl<'c, 'a> Walk<'c, 'a> {
    pub fn new(chart: &'c Chart<'a>, rule: u16, out: &'c mut Vec<Reading>) -> Walk<'c, 'a> {
        let most = out.len() + MOST_READINGS;
        Walk { chart, pattern: &chart.language.rules[usize::from(rule)], rule, out, most }
    }

    /// Matches the rule from a step on, at a place.
    pub fn on(&mut self, step: usize, at: usize, path: Path, frame: &Frame) {
        let Some(next) = self.pattern.steps.get(step) else {
            if let Some((start, end)) = path.inside
                && self.out.len() < self.most
            {
                self.out.push(Reading { rule: self.rule, start, end, frame: *frame });
            }
            return;
        };
        let chart = self.chart;
        if let Wanted::NoWord { capital } = next.want {
            if !chart.has_word(at, capital) {
                self.on(step + 1, at, path, frame);
            }
            return;
        }
        let opens = next.mark && next.optional && path.inside.is_none();
        let there = |place: &usize| chart.bits.get(place - chart.base).is_some_and(|bits| bits & next.bits != 0);
        if let Some(place) = chart.place(next.gap, at, path.begun).filter(|place| !opens && there(place)) {
            for number in chart.starts[..chart.used].get(place - chart.base).map_or(&[][..], Vec::as_slice) {
                let node = &chart.nodes[*number as usize];
                let inside = match path.inside {
                    _ if next.outside => path.inside,
                    Some((start, _)) => Some((start, node.end)),
                    None => Some((node.start, node.end)),
                };
                let path = Path { inside, begun: true };
                match &next.want {
                    Wanted::Literals(ids) => {
                        if ids.iter().any(|id| literal_label(*id) == node.label) {
                            self.on(step + 1, node.end, path, frame);
                        }
                    }
                    Wanted::Slot { slot, capital } => {
                        if node.fills(*slot, *capital, self.pattern.single) {
                            let mut filled = *frame;
                            chart.fill(&mut filled, *slot, node);
                            self.on(step + 1, node.end, path, &filled);
                        }
                    }
                    Wanted::NoWord { .. } => {}
                }
            }
        }
        if next.optional {
            self.on(step + 1, at, path, frame);
        }
    }
}

impl Chart<'_> {
    fn fill(&self, frame: &mut Frame, slot: Slot, node: &Node) {
        if let Slot::Group(Group::Clock) = slot
            && let Some(Sense::Clock(clock)) = self.senses.get(node.sense as usize)
        {
            frame.clock = frame.clock.or(Some(*clock));
        }
        frame.fill(slot, node, &self.text[node.start..node.end]);
    }

    /// Whether a rule that begins with a node finds its second step there, as far as labels tell.
    pub(super) fn may_go_on(&self, rule: &Rule, node: &Node) -> bool {
        match rule.steps.as_slice() {
            [first, second, ..] if !first.optional && !second.optional && second.bits != 0 => {
                let place = self.place(second.gap, node.end, true);
                place.and_then(|place| self.bits.get(place - self.base)).is_some_and(|bits| bits & second.bits != 0)
            }
            _ => true,
        }
    }

    /// Whether a word comes next on the line, or one with a capital.
    fn has_word(&self, at: usize, capital: bool) -> bool {
        let rest = self.text[at..].trim_start_matches([' ', '\u{a0}']);
        rest.starts_with(if capital { char::is_uppercase } else { char::is_alphanumeric })
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
}
