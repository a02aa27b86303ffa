//! Lanes of a long timeline: bars that count a side's entries, over links to its list, each of a part of the axis.

use super::Symbols;
use super::lanes::{Lane, Point, Side};
use super::scope::TimelineScope;
use crate::date::{Date, Edtf};
use crate::model::EventIx;
use crate::plan::{FacetOf, date_id, part_suffix};
use crate::render::axis::day_of;
use crate::render::charts::{self, Density, Period, Scale, When};
use crate::render::words::{Arg, Form};

/// A part of the axis of more years is told in whole years without its last one.
const AGES: i64 = 1_000;

impl<'a> TimelineScope<'a> {
    /// The lanes, and how to read them.
    pub(super) fn lanes_of_bars(
        &self,
        scale: &Scale,
        sides: &[Side],
        whens: &[Option<When>],
        symbols: &mut Symbols,
    ) -> (Vec<Lane<'a>>, String) {
        let of_side = |(_, events): &Side| -> Vec<_> {
            let dated = events.iter().filter_map(|ix| Some((self.event(*ix).kind, whens[ix.ix()].as_ref()?)));
            dated.collect()
        };
        let entries: Vec<Vec<_>> = sides.iter().map(of_side).collect();
        let periods = charts::periods(scale);
        let names: Vec<String> = periods.iter().map(|period| self.name_of(*period)).collect();
        let drawn = charts::densities(scale, &entries, self.words.is_rtl());
        let lead = self.bars_explained(scale, &drawn);
        let lanes = sides.iter().zip(drawn).map(|((side, events), density)| {
            symbols.drawn_in(&density.svg);
            if density.has_sets {
                events.iter().for_each(|ix| symbols.kind(self.event(*ix).kind));
            }
            let points = self.points_of_periods(FacetOf::Actor(*side), events, whens, &periods, &names);
            self.lane(*side, events.len(), density.svg, points)
        });
        (lanes.collect(), lead)
    }

    fn bars_explained(&self, scale: &Scale, drawn: &[Density]) -> String {
        let any = |has: fn(&Density) -> bool| drawn.iter().any(has);
        let shared = drawn.iter().map(|density| density.shared).sum();
        self.words.text(&[
            self.words.get("lanes-lead-bars"),
            &self.below_the_line(scale, any(|it| it.has_hatching), any(|it| it.has_sets), shared),
        ])
    }

    /// A link for each part of the axis in which a side speaks, to where that part starts in the side's list.
    fn points_of_periods(
        &self,
        of: FacetOf,
        events: &[EventIx],
        whens: &[Option<When>],
        periods: &[Period],
        names: &[String],
    ) -> Vec<Point> {
        let period_of = |ix: EventIx| {
            let whole = whens[ix.ix()].as_ref()?.whole();
            let minute = whole.first.or(whole.last).unwrap_or(i64::MIN);
            Some(periods.partition_point(|period| period.first <= minute).saturating_sub(1))
        };
        let mut counts = vec![0; periods.len()];
        events.iter().filter_map(|ix| period_of(*ix)).for_each(|at| counts[at] += 1);
        let mut links: Vec<Option<String>> = vec![None; periods.len()];
        for (at, ix, href) in self.places_in(of).filter_map(|(ix, part)| Some((period_of(ix)?, ix, part))) {
            links[at].get_or_insert_with(|| format!("{href}#{}", date_id(self.event(ix).date.as_ref())));
        }
        let point = |(at, href): (usize, Option<String>)| {
            let count = self.words.format("entries-count", &[("count", Arg::Count(counts[at]))]);
            let label_html = [names[at].as_str(), self.words.get("list-separator"), &count].concat();
            let (column, span) = (periods[at].column, periods[at].span);
            Some(Point { href: href?, kind: "", label_html, column, span, class: "", places: Vec::new() })
        };
        links.into_iter().enumerate().filter_map(point).collect()
    }

    /// The entries of a list in its order, each with the address of its page.
    fn places_in(&self, of: FacetOf) -> impl Iterator<Item = (EventIx, String)> {
        let facet = self.planned.facet_of.get(&of).map(|at| &self.planned.facets[*at]);
        facet.into_iter().flat_map(move |facet| {
            (0..facet.parts()).flat_map(move |part| {
                let page = format!("{}_/{}{}.html", self.up, facet.address, part_suffix(part));
                facet.part(part).iter().map(move |ix| (*ix, page.clone()))
            })
        })
    }

    /// "3–16 March 2024", "March–April 2024", "1950–1959", as HTML.
    fn name_of(&self, period: Period) -> String {
        let (first, last) = (day_of(period.first), day_of(period.last));
        let (year, last_year) = (first.ymd().0, last.ymd().0);
        let date = if last_year - year >= AGES {
            Edtf::from_to(Date::of_year(year), Date::of_year(last_year + 1))
        } else {
            Edtf::of_days(first, last)
        };
        self.words.date(&date, Form::ShortYear)
    }
}
