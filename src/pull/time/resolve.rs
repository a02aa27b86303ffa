//! From what an expression says to a stretch of the calendar, as far as publication and narrative settle it.

use chrono::{Datelike, Duration, NaiveDate};

use super::holiday::Holiday;
use super::period::{Period, moved};
use super::sense::{Count, Fields, From, Sense};
use super::settings::Settings;
use super::words::Unit;
use super::{How, Prefer};

/// What the place in the text adds to an expression.
pub struct Context<'a> {
    pub published: Option<NaiveDate>,
    pub prefer: Prefer,
    /// Whether the clause looks forward (`true`) or back, where its words tell.
    pub cue: Option<bool>,
    /// The last period named, and the last day.
    pub narrative: Option<&'a Period>,
    pub narrative_day: Option<NaiveDate>,
    /// That day, where the same sentence names it.
    pub sentence_day: Option<NaiveDate>,
    pub settings: &'a Settings,
    pub holidays: &'a [Holiday],
}

/// A period, how it was found, and how sure it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resolved {
    pub period: Period,
    pub how: How,
    pub near: bool,
    pub uncertain: bool,
}

impl Resolved {
    pub fn new(period: Period, how: How) -> Resolved {
        Resolved { period, how, near: false, uncertain: false }
    }

    /// EDTF, with `~` and `?` where a single date can bear them.
    pub fn edtf(&self) -> Option<String> {
        let mut value = self.period.edtf()?;
        if !value.contains(['/', 'T', '~', '[']) {
            value.push_str(match (self.near, self.uncertain) {
                (true, true) => "%",
                (true, false) => "~",
                (false, true) => "?",
                (false, false) => "",
            });
        } else if self.uncertain {
            return None;
        }
        Some(value)
    }
}

impl Context<'_> {
    pub fn resolve(&self, sense: &Sense) -> Option<Resolved> {
        match sense {
            Sense::Calendar(fields) => self.calendar(fields),
            Sense::Either(one, other) => {
                let day = |fields: &Fields| NaiveDate::from_ymd_opt(fields.year?, fields.month?, fields.day?);
                Some(Resolved::new(Period::Either(day(one)?, day(other)?), How::Explicit))
            }
            Sense::Decade(year) => Some(Resolved::new(Period::Decade(*year), How::Explicit)),
            Sense::Century(year) => Some(Resolved::new(Period::Century(*year), How::Explicit)),
            Sense::Unit(unit, shift) => {
                let period = Period::stepped(self.published?, *unit, *shift)?;
                Some(Resolved::new(period, How::FromPublication))
            }
            Sense::Cycle(fields, shift) => self.cycle(fields, *shift),
            Sense::Offset { count, unit, forward, from } => self.offset(*count, *unit, *forward, from),
            Sense::Same(unit) => self.same(*unit),
            Sense::Beside { unit, weekday, step } => self.beside(*unit, *weekday, *step),
            Sense::Weekend => self.weekend(),
            Sense::Nth { nth, unit, weekday, of } => {
                let outer = self.resolve(of.as_deref()?)?;
                let period = super::inside::nth(&outer.period, *nth, *unit, *weekday)?;
                Some(Resolved { period, ..outer })
            }
            Sense::Within(inner, outer) => self.within(inner, outer),
            Sense::Part(part, of) => {
                let outer = self.resolve(of)?;
                let period = super::inside::part(&outer.period, *part, self.settings.parts)?;
                Some(Resolved { near: period == outer.period, period, ..outer })
            }
            Sense::Span { shift, count, unit } => self.span(*shift, *count, *unit),
            Sense::About(of) => Some(Resolved { near: true, ..self.resolve(of)? }),
            Sense::Clock(clock) => {
                let moment = |day, how| Some(Resolved::new(Period::Moment(day, *clock), how));
                match (self.sentence_day, self.narrative_day, self.prefer) {
                    (Some(day), ..) => moment(day, How::FromNarrative),
                    // EDTF has no time of a day that is in doubt.
                    (None, Some(day), Prefer::Past) => {
                        Some(Resolved { uncertain: true, ..Resolved::new(Period::Day(day), How::FromNarrative) })
                    }
                    (None, Some(day), Prefer::Future) => moment(day, How::FromNarrative),
                    (None, None, Prefer::Future) => moment(self.published?, How::FromPublication),
                    // In news an hour alone may be of any day.
                    (None, None, Prefer::Past) => None,
                }
            }
            Sense::Moment(date, clock) => {
                let outer = self.resolve(date)?;
                match (&outer.period, clock) {
                    (Period::Day(day), Some(clock)) => Some(Resolved { period: Period::Moment(*day, *clock), ..outer }),
                    _ => Some(outer),
                }
            }
            Sense::Range(from, to) => self.range(from, to),
            Sense::Duration(_) | Sense::Set(_) | Sense::Reference(_) | Sense::Nothing => None,
        }
    }

    pub(super) fn forward(&self) -> bool {
        self.cue.unwrap_or(self.prefer == Prefer::Future)
    }

    fn offset(&self, count: Count, unit: Unit, forward: bool, from: &From) -> Option<Resolved> {
        let steps = if forward { count? } else { -count? };
        let (base, how) = match from {
            From::Publication if forward && self.settings.ahead_follows_narrative && self.cue != Some(true) => {
                return match self.narrative {
                    Some(_) => self.offset(count, unit, forward, &From::Narrative),
                    None => self.ahead(unit, steps),
                };
            }
            From::Publication => return self.ahead(unit, steps),
            From::Narrative if self.narrative.is_none() && self.prefer == Prefer::Future => {
                (Period::Day(self.published?), How::FromPublication)
            }
            From::Narrative if unit <= Unit::Week => (Period::Day(self.narrative_day?), How::FromNarrative),
            From::Narrative => (self.narrative?.clone(), How::FromNarrative),
            From::Date(date) => {
                let base = self.resolve(date)?;
                return self.step_from(&base.period, unit, steps).map(|period| Resolved { period, ..base });
            }
        };
        let day = if forward { base.last()? } else { base.first()? };
        self.stepped(day, unit, steps, how)
    }

    /// So many units from publication.
    fn ahead(&self, unit: Unit, steps: i32) -> Option<Resolved> {
        self.stepped(self.published?, unit, steps, How::FromPublication)
    }

    /// So many units from a day: as exact as the unit; in plans, to the day.
    fn stepped(&self, day: NaiveDate, unit: Unit, steps: i32, how: How) -> Option<Resolved> {
        let period = match unit {
            Unit::Week if how == How::FromNarrative || !self.settings.week_steps_are_weeks => {
                Period::Day(moved(day, unit, steps)?)
            }
            _ if self.prefer == Prefer::Future && unit >= Unit::Month => {
                let period = Period::Day(moved(day, unit, steps)?);
                return Some(Resolved { near: true, ..Resolved::new(period, how) });
            }
            _ => Period::stepped(day, unit, steps)?,
        };
        Some(Resolved::new(period, how))
    }

    /// So many units from a date, as exact as the coarser of the two.
    fn step_from(&self, base: &Period, unit: Unit, steps: i32) -> Option<Period> {
        let day = if steps < 0 { base.first()? } else { base.last()? };
        match base {
            Period::Day(day) | Period::Moment(day, _) => Some(Period::Day(moved(*day, unit, steps)?)),
            Period::Month(..) if unit >= Unit::Month => Period::stepped(day, Unit::Month, steps * months(unit)),
            Period::Year(_) if unit >= Unit::Year => Period::stepped(day, Unit::Year, steps * months(unit) / 12),
            _ => None,
        }
    }

    fn same(&self, unit: Unit) -> Option<Resolved> {
        let period = match unit {
            Unit::Day => Period::Day(self.narrative_day?),
            _ => Period::around(self.narrative?.first()?, unit)?,
        };
        Some(Resolved::new(period, How::FromNarrative))
    }

    /// "The following week": told from a date as exact as the unit, or from publication in plans.
    fn beside(&self, unit: Unit, weekday: Option<u32>, step: i32) -> Option<Resolved> {
        let (base, how) = match self.narrative {
            None if self.prefer == Prefer::Future => (Period::Day(self.published?), How::FromPublication),
            narrative => (narrative?.clone(), How::FromNarrative),
        };
        let (first, last) = (base.first()?, base.last()?);
        if Period::around(first, unit)? != Period::around(last, unit)? {
            return None;
        }
        let period = match weekday {
            Some(weekday) => Period::Day(next_weekday(first, weekday, step)?),
            None => Period::stepped(first, unit, step)?,
        };
        Some(Resolved::new(period, how))
    }

    fn within(&self, inner: &Sense, outer: &Sense) -> Option<Resolved> {
        match inner {
            Sense::Part(part, of) => {
                let of = Sense::Within(of.clone(), Box::new(outer.clone()));
                return self.resolve(&Sense::Part(*part, Box::new(of)));
            }
            Sense::Moment(date, clock) => {
                let date = Sense::Within(date.clone(), Box::new(outer.clone()));
                return self.resolve(&Sense::Moment(Box::new(date), *clock));
            }
            Sense::Nth { nth, unit, weekday, of: None } => {
                let outer = Some(Box::new(outer.clone()));
                return self.resolve(&Sense::Nth { nth: *nth, unit: *unit, weekday: *weekday, of: outer });
            }
            _ => {}
        }
        let mut whole = self.resolve(outer)?;
        let fields = inner.fields()?;
        if let (Sense::Offset { unit: Unit::Week, .. }, Period::Day(day)) = (outer, &whole.period) {
            whole.period = Period::around(*day, Unit::Week)?;
        }
        let period = super::inside::fill(&fields, &whole.period, self.holidays)?;
        Some(Resolved { period, ..whole })
    }

    /// Whole units next to the one of publication, for plans; in news it is a length of time.
    fn span(&self, shift: i32, count: Count, unit: Unit) -> Option<Resolved> {
        if self.prefer == Prefer::Past {
            return None;
        }
        let (published, count) = (self.published?, count?);
        let (from, to) = if shift < 0 { (-count, -1) } else { (1, count) };
        let first = Period::stepped(published, unit, from)?.first()?;
        let last = Period::stepped(published, unit, to)?.last()?;
        Some(Resolved::new(Period::Span { first, last, near: (false, false) }, How::FromPublication))
    }

    fn range(&self, from: &Sense, to: &Sense) -> Option<Resolved> {
        let first = self.resolve(from)?;
        let mut last = match (to.fields(), &first.period) {
            (Some(Fields { day: Some(day), month: None, year: None, .. }), Period::Day(start)) => {
                Resolved { period: Period::Day(start.with_day(day)?), ..first.clone() }
            }
            _ => self.resolve(to)?,
        };
        if first.period.first() > last.period.last() {
            last.period = later(&last.period, to)?;
        }
        let uncertain = first.uncertain || last.uncertain;
        let (how, near) = (first.how, first.near || last.near);
        if first.period.first().is_some() && first.period.first() > last.period.last() {
            return None;
        }
        let period = Period::Range(Box::new(first.period), Box::new(last.period));
        Some(Resolved { period, how, near, uncertain })
    }
}

/// The next such weekday (1–7) after a day, or the last one before it.
fn next_weekday(day: NaiveDate, weekday: u32, step: i32) -> Option<NaiveDate> {
    let own = i64::from(day.weekday().number_from_monday());
    let ahead = (i64::from(weekday) - own - 1).rem_euclid(7) + 1;
    let back = (own - i64::from(weekday) - 1).rem_euclid(7) + 1;
    day.checked_add_signed(Duration::days(if step > 0 { ahead } else { -back }))
}

fn months(unit: Unit) -> i32 {
    match unit {
        Unit::Quarter => 3,
        Unit::Half => 6,
        Unit::Year => 12,
        Unit::Decade => 120,
        Unit::Century => 1200,
        _ => 1,
    }
}

/// The end of a range that resolved to before its beginning: the next time its words come true.
fn later(period: &Period, sense: &Sense) -> Option<Period> {
    let fields = sense.fields()?;
    match (period, fields) {
        (Period::Day(day), Fields { year: None, month: Some(_), .. }) => Some(Period::Day(moved(*day, Unit::Year, 1)?)),
        (Period::Day(day), Fields { year: None, month: None, day: None, .. }) => {
            Some(Period::Day(moved(*day, Unit::Week, 1)?))
        }
        (Period::Day(day), Fields { year: None, month: None, .. }) => Some(Period::Day(moved(*day, Unit::Month, 1)?)),
        (Period::Month(year, month), Fields { year: None, .. }) => Some(Period::Month(year + 1, *month)),
        _ => None,
    }
}
