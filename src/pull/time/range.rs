//! The two ends of a range: what is said once holds for both.

use super::frame::Frame;
use super::sense::{Fields, Sense, date};

/// From one date to another; what is said once, the month or the year, holds for both.
pub fn range(frame: &Frame, from: Option<Sense>, to: Option<Sense>) -> Option<Sense> {
    let (from, to) = match (from, to) {
        (Some(from), Some(to)) => share(from, to),
        (None, Some(_)) => return None,
        (Some(end), None) => {
            let own = frame.fields(0);
            let whole = end.fields()?;
            let month = own.month.or(whole.month);
            share(Sense::Calendar(Fields { month, year: None, ..own }), end)
        }
        (None, None) if frame.season.is_some() => return date(frame),
        (None, None) => {
            let (mut from, mut to) = (frame.fields(0), frame.fields(1));
            to.month = to.month.or(from.month);
            if frame.month[1].is_none() && from.day > to.day {
                // "From 28 to 3 October".
                from.month = to.month.map(before);
            }
            if to.year.is_none() && frame.year[0].is_some() {
                to.year = from.year.take();
            }
            if !from.is_possible() || !to.is_possible() || from.day.is_some() != to.day.is_some() {
                return None;
            }
            share(Sense::Calendar(from), Sense::Calendar(to))
        }
    };
    Some(Sense::Range(Box::new(from), Box::new(to)))
}

/// The month before a month.
fn before(month: u32) -> u32 {
    (month + 10) % 12 + 1
}

/// The month or the year of one end is that of the other too, or the one beside it.
fn share(mut from: Sense, mut to: Sense) -> (Sense, Sense) {
    if let (Sense::Calendar(first), Sense::Calendar(last)) = (&mut from, &to)
        && first.month.is_none()
        && first.day.is_some()
        && last.day.is_some()
    {
        first.month = if first.day > last.day { last.month.map(before) } else { last.month };
    }
    if let (Sense::Calendar(first), Sense::Calendar(last)) = (&from, &mut to)
        && let Some(year) = first.year
        && last.year.is_none()
        && last.month.is_some()
    {
        last.year = Some(if first.month > last.month { year + 1 } else { year });
    }
    if let (Sense::Calendar(first), Sense::Calendar(last)) = (&mut from, &to)
        && first.year.is_none()
        && let Some(year) = last.year
    {
        let turns = first.month.zip(last.month).is_some_and(|(first, last)| first > last);
        first.year = Some(if turns { year - 1 } else { year });
    }
    (from, to)
}
