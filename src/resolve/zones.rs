//! Times without an offset, read by the clocks of the timeline's zone.

use crate::date::{Date, Reading, Time, TimeZone, Zone};
use crate::diag::{Diagnostics, Problem};
use crate::parse::written::{When, WrittenEvent};

/// Reports times that no clock of the zone shows, and times that it shows twice.
pub fn check(zone: Option<&TimeZone>, event: &WrittenEvent, diagnostics: &mut Diagnostics) {
    let (Some(zone), Some(when)) = (zone, &event.date) else { return };
    let When::Date(value) = &when.value else { return };
    for problem in value.dates().filter_map(|date| problem(date, zone)) {
        diagnostics.push(problem, when.span);
    }
}

fn problem(date: &Date, zone: &TimeZone) -> Option<Problem> {
    let (day, time) = (date.exact_day()?, date.time.filter(|time| time.zone == Zone::Local)?);
    let at = |minutes| Date { time: Some(Time { zone: Zone::Offset(minutes), ..time }), ..*date }.to_string();
    match zone.read(day, time) {
        Reading::Skipped { before, after } => Some(Problem::BadDate {
            field: "date".into(),
            reason: format!(
                "`{date}` does not exist in `{}`: the clocks went from {} to {}",
                zone.name(),
                Zone::Offset(before),
                Zone::Offset(after),
            ),
            help: Some("correct the time, or write its offset where it is that of another place".into()),
        }),
        Reading::Twice { first, second } => Some(Problem::AmbiguousTime {
            time: date.to_string(),
            zone: zone.name().to_owned(),
            first: at(first),
            second: at(second),
        }),
        Reading::Placed(_) | Reading::Elsewhere => None,
    }
}
