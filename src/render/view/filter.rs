//! The filter form: what can be chosen, with counts.

use serde::Serialize;

use super::scope::TimelineScope;
use crate::date::{Day, Edtf};
use crate::model::{ActorIx, EventIx, Kind, Order, Source};
use crate::plan::{FEWEST, Outlet, PageKind};
use crate::render::words::Arg;

/// The filter of a list of entries.
#[derive(Debug, Serialize)]
pub struct Filter<'a> {
    pub sides: Vec<Choice>,
    pub kinds: Vec<Choice>,
    pub outlets: Vec<Choice>,
    /// The days as of which the list can be shown; `None` where there is nothing to tell apart.
    pub days: Option<Days>,
    /// What turns the order around.
    pub turn: &'a str,
    /// "{n} of 88 entries shown": the script puts the number in.
    pub shown: String,
    /// The same for all entries.
    pub all_shown: String,
    /// The hint about keys, as HTML.
    pub keys_html: String,
}

/// The days between which something became known.
#[derive(Debug, Serialize)]
pub struct Days {
    pub first: String,
    pub last: String,
    /// "As known on {d}": the script puts the day in.
    pub known_on: String,
}

#[derive(Debug, Serialize)]
pub struct Choice {
    pub value: String,
    /// "Russia (12)", as HTML.
    pub label_html: String,
}

impl<'a> TimelineScope<'a> {
    /// The filter of `events`; `None` when there is nothing to choose.
    pub fn filter(&self, events: &[EventIx]) -> Option<Filter<'a>> {
        if events.len() < 2 {
            return None;
        }
        let total = [("shown", Arg::Text("{n}")), ("total", Arg::Count(events.len()))];
        let all = [("shown", Arg::Count(events.len())), ("total", Arg::Count(events.len()))];
        let keys = [("next", Arg::Text("<kbd>J</kbd>")), ("previous", Arg::Text("<kbd>K</kbd>"))];
        Some(Filter {
            sides: self.side_choices(events),
            kinds: self.kind_choices(events),
            outlets: self.outlet_choices(events),
            days: self.known_days(),
            turn: self.words.get(match self.timeline.order {
                Order::Oldest => "order-newest",
                Order::Newest => "order-oldest",
            }),
            shown: self.words.format("filter-shown", &total),
            all_shown: self.words.format("filter-shown", &all),
            keys_html: self.words.format("keys-hint", &keys),
        })
    }

    /// The days that a page asks for: only the one that shows a whole timeline can follow them.
    pub fn known_days(&self) -> Option<Days> {
        let is_whole = matches!(self.page.kind, PageKind::Timeline { .. }) && self.planned.periods.is_none();
        if !is_whole || self.plan.folder.is_some() {
            return None;
        }
        let days = || self.timeline.sources.iter().filter_map(Source::known_from);
        let (first, last) = (days().min()?, days().max()?);
        // What HTML's date inputs hold.
        let fits = |day: Day| (1..=9999).contains(&day.ymd().0);
        let text = |day: Day| Edtf::from(day).to_string();
        (first < last && fits(first) && fits(last)).then(|| Days {
            first: text(first),
            last: text(last),
            known_on: self.words.format("known-on", &[("date", Arg::Text("{d}"))]),
        })
    }

    /// Sides in the order of their first statement.
    pub fn sides_in_order(&self, events: impl Iterator<Item = EventIx>) -> Vec<(ActorIx, Vec<EventIx>)> {
        let mut place: Vec<Option<usize>> = vec![None; self.timeline.actors.len()];
        let mut sides: Vec<(ActorIx, Vec<EventIx>)> = Vec::new();
        for ix in events {
            for side in self.sides(self.event(ix)) {
                let at = *place[side.ix()].get_or_insert_with(|| {
                    sides.push((side, Vec::new()));
                    sides.len() - 1
                });
                sides[at].1.push(ix);
            }
        }
        sides
    }

    fn side_choices(&self, events: &[EventIx]) -> Vec<Choice> {
        let mut sorted = events.to_vec();
        sorted.sort_unstable();
        let sides = self.sides_in_order(sorted.into_iter());
        sides
            .into_iter()
            .map(|(side, events)| {
                let actor = self.timeline.actor(side);
                let name = crate::markup::html::escape(actor.name.get(self.lang()).text).into_owned();
                self.choice(actor.id.clone(), &name, events.len())
            })
            .collect()
    }

    fn kind_choices(&self, events: &[EventIx]) -> Vec<Choice> {
        let mut counts = [0; Kind::ALL.len()];
        events.iter().for_each(|ix| counts[self.event(*ix).kind as usize] += 1);
        let used = Kind::ALL.into_iter().filter(|kind| counts[*kind as usize] > 0);
        used.map(|kind| self.choice(kind.name().to_owned(), self.kind_label(kind), counts[kind as usize])).collect()
    }

    fn outlet_choices(&self, events: &[EventIx]) -> Vec<Choice> {
        let mut counts = vec![0; self.planned.outlets.len()];
        for ix in events {
            let mut seen = Vec::new();
            for citation in &self.event(*ix).citations {
                let outlet = self.planned.outlet_of[citation.source.ix()];
                if !seen.contains(&outlet) {
                    seen.push(outlet);
                    counts[outlet] += 1;
                }
            }
        }
        // The others are one link away in the list of outlets, and would make this one too long to choose from.
        let listed = |outlet: &Outlet| outlet.events.len() >= FEWEST;
        let used = self.planned.outlets.iter().zip(counts).filter(|(outlet, count)| *count > 0 && listed(outlet));
        used.map(|(outlet, count)| self.choice(outlet.slug.clone(), &crate::markup::html::escape(&outlet.name), count))
            .collect()
    }

    fn choice(&self, value: String, label: &str, count: usize) -> Choice {
        let args = [("label", Arg::Text(label)), ("count", Arg::Count(count))];
        Choice { value, label_html: self.words.format("filter-option", &args) }
    }
}
