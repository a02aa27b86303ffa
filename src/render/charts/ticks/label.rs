//! The words of ticks: a year, a month or a day is named where it changes.

use super::super::AxisWords;
use super::super::scale::Scale;
use super::super::svg::Anchor;
use super::super::unit::ymd;
use super::super::when::DAY;
use super::step::Step;
use super::{Fits, Tick};

/// The ticks of each stretch, a step for each, with their words, none of them placed.
pub(super) fn labelled(scale: &Scale, steps: &[Step], words: &dyn AxisWords) -> Vec<Tick> {
    let mut named = Named { year: shared_year(scale), day: None };
    let mut ticks = Vec::new();
    for (ix, (stretch, step)) in scale.stretches.iter().zip(steps).enumerate() {
        if ix > 0 && scale.stretches[ix - 1].unit != stretch.unit {
            named = Named { year: None, day: None };
        }
        for minute in step.ticks(scale, *stretch) {
            let (at, label) = (scale.per_cent(stretch.place(minute)), named.label(minute, *step, words));
            ticks.push(Tick { at, stretch: ix, label, anchor: Anchor::Start, row: 0, fits: Fits::Never });
        }
    }
    ticks
}

/// The year that the whole axis lies in: nobody needs to read it there.
fn shared_year(scale: &Scale) -> Option<i64> {
    let (first, last) = (scale.stretches.first()?, scale.stretches.last()?);
    let [start, end] = [first.start(), last.end() - 1].map(|minute| ymd(minute).0);
    (start == end).then_some(start)
}

/// What the ticks so far have named.
struct Named {
    year: Option<i64>,
    day: Option<i64>,
}

impl Named {
    fn label(&mut self, minute: i64, step: Step, words: &dyn AxisWords) -> String {
        let (year, month, _) = ymd(minute);
        // Months alone do not say which year, so that their first tick does.
        let known = if matches!(step, Step::Months(_)) && self.day.is_none() { None } else { self.year };
        self.year = Some(year);
        let new_year = known != Some(year);
        let new_day = self.day.replace(minute.div_euclid(DAY)) != Some(minute.div_euclid(DAY));
        match step {
            Step::Minutes(_) if minute.rem_euclid(DAY) == 0 && new_year => words.date(minute),
            Step::Minutes(_) if minute.rem_euclid(DAY) == 0 => words.day_month(minute),
            Step::Minutes(_) if new_day => words.day_time(minute, new_year),
            Step::Minutes(_) => words.time(minute),
            Step::Days(_) | Step::Weeks(_) if new_year => words.date(minute),
            Step::Days(_) | Step::Weeks(_) => words.day_month(minute),
            Step::Months(_) if month == 1 => words.year(year),
            Step::Months(_) if new_year => words.month_year(minute),
            Step::Months(_) => words.month(minute),
            // The turn of our era says nothing on a scale of ages.
            Step::Years(10_000..) if year == 1 => String::new(),
            Step::Years(_) => words.year(year),
        }
    }
}
