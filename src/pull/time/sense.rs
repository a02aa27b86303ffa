//! What an expression says before anything else is known: "the day before", "21 October, no year".

use super::frame::Frame;
use super::pattern::Group;
use super::period::Clock;
use super::range::range;
use super::words::{Part, Unit};

/// A place in the calendar, as far as the words give it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Fields {
    pub year: Option<i32>,
    pub season: Option<u32>,
    pub quarter: Option<u32>,
    pub half: Option<u32>,
    pub week: Option<u32>,
    pub month: Option<u32>,
    pub day: Option<u32>,
    pub weekday: Option<u32>,
    pub holiday: Option<u32>,
}

/// Where an offset counts from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum From {
    Publication,
    Narrative,
    Date(Box<Sense>),
}

/// How many units; `None` is a number nobody names.
pub type Count = Option<i32>;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sense {
    Calendar(Fields),
    /// Day and month may each be the other: 03/04/2008.
    Either(Fields, Fields),
    Decade(i32),
    Century(i32),
    /// A unit, so many from the one of publication.
    Unit(Unit, i32),
    /// A weekday, month, season, quarter or holiday, so many from publication.
    Cycle(Fields, i32),
    Offset {
        count: Count,
        unit: Unit,
        forward: bool,
        from: From,
    },
    /// The unit of the last date of the narrative.
    Same(Unit),
    /// The unit or weekday (1–7) next to the last date of the narrative.
    Beside {
        unit: Unit,
        weekday: Option<u32>,
        step: i32,
    },
    /// A weekend, whichever the clause looks to.
    Weekend,
    /// The nth unit or weekday (1–7) of a period; from its end when negative.
    Nth {
        nth: i32,
        unit: Unit,
        weekday: Option<u32>,
        of: Option<Box<Sense>>,
    },
    Within(Box<Sense>, Box<Sense>),
    Part(Part, Box<Sense>),
    Span {
        shift: i32,
        count: Count,
        unit: Unit,
    },
    About(Box<Sense>),
    Clock(Clock),
    Moment(Box<Sense>, Option<Clock>),
    Range(Box<Sense>, Box<Sense>),
    /// TIMEX3, ready.
    Duration(String),
    Set(String),
    Reference(Reference),
    Nothing,
}

/// A time without a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reference {
    Present,
    Past,
    Future,
}

impl Sense {
    /// What a rule of the group says with its slots filled; `None` when they make no sense together.
    pub fn of(group: Group, frame: &Frame, senses: &[Sense]) -> Option<Sense> {
        let when = |at: usize| frame.when[at].and_then(|index| senses.get(index as usize)).cloned();
        let boxed = |at: usize| when(at).map(Box::new);
        Some(match group {
            Group::Clock => Sense::Clock(frame.clock()?),
            Group::Date => date(frame)?,
            Group::Decade => Sense::Decade(frame.decade()?),
            Group::Century => Sense::Century((frame.number()? - 1) * 100),
            Group::Quarter => {
                Sense::Calendar(Fields { quarter: Some(frame.piece(4)?), year: frame.year[0], ..Fields::default() })
            }
            Group::Half => {
                Sense::Calendar(Fields { half: Some(frame.piece(2)?), year: frame.year[0], ..Fields::default() })
            }
            Group::Week => {
                Sense::Calendar(Fields { week: Some(frame.piece(53)?), year: frame.year[0], ..Fields::default() })
            }
            Group::Shifted => shifted(frame, frame.shift)?,
            Group::AfterNext => shifted(frame, Some(2))?,
            Group::Ago | Group::Ahead | Group::Earlier | Group::Later => Sense::Offset {
                count: frame.count().filter(|count| !is_year(*count, frame.unit))?,
                unit: frame.unit.unwrap_or(Unit::Day),
                forward: matches!(group, Group::Ahead | Group::Later),
                from: if matches!(group, Group::Ago | Group::Ahead) { From::Publication } else { From::Narrative },
            },
            Group::Same if frame.plural => return None,
            Group::Same => Sense::Same(frame.unit.unwrap_or(Unit::Day)),
            Group::Following | Group::Preceding if frame.plural => return None,
            Group::Following | Group::Preceding => Sense::Beside {
                unit: frame.unit.unwrap_or(Unit::Day),
                weekday: frame.weekday.map(|day| day as u32),
                step: if group == Group::Following { 1 } else { -1 },
            },
            Group::Nth => Sense::Nth {
                nth: frame.ordinal.or(frame.shift)?,
                unit: frame.unit.unwrap_or(Unit::Day),
                weekday: frame.weekday.map(|day| day as u32),
                of: boxed(0).or_else(|| month(frame).map(Box::new)),
            },
            Group::Within => within(frame, when(0), when(1))?,
            Group::Part => {
                let unit = || frame.unit.filter(|unit| *unit > Unit::Day).map(|unit| Sense::Unit(unit, 0));
                let own = || date(frame).or_else(unit);
                Sense::Part(Part::from_code(frame.part?), boxed(0).or_else(|| own().map(Box::new))?)
            }
            Group::Before | Group::After => {
                let base = when(0).or_else(|| date(frame))?;
                let unit = frame.unit.unwrap_or(Unit::Day);
                if unit == Unit::Day && base.is_month() {
                    // "2014年9月14日前" is before the 14th, not 14 days before September.
                    return None;
                }
                let (count, from) = (frame.count()?, From::Date(Box::new(base)));
                Sense::Offset { count, unit, forward: group == Group::After, from }
            }
            Group::Span => Sense::Span {
                shift: frame.direction()?,
                count: frame.count().filter(|count| !is_year(*count, frame.unit))?,
                unit: frame.unit?,
            },
            Group::About => Sense::About(boxed(0)?),
            Group::Moment => {
                let date = |sense: &Sense| !matches!(sense, Sense::Clock(_));
                let own = || frame.shift.filter(|shift| *shift == 0).map(|_| Sense::Unit(Unit::Day, 0));
                moment(frame, when(0).filter(date).or_else(|| when(1)).or_else(own)?)?
            }
            Group::Range => range(frame, when(0), when(1))?,
            Group::Duration => Sense::Duration(frame.duration(false)?),
            Group::DurationHalf => Sense::Duration(frame.duration(true)?),
            Group::Set => Sense::Set(frame.set()?),
            Group::Reference => Sense::Reference(match frame.reference? {
                0 => Reference::Present,
                1 => Reference::Past,
                _ => Reference::Future,
            }),
            Group::Not => Sense::Nothing,
        })
    }

    /// Both readings of a day in figures, where the order of day and month is not settled.
    pub fn or(&self, other: &Sense) -> Option<Sense> {
        let (Sense::Calendar(one), Sense::Calendar(other)) = (self, other) else { return None };
        let turned = Fields { month: one.day, day: one.month, ..*one };
        (one.year.is_some() && one.month != one.day && turned == *other).then_some(Sense::Either(*one, *other))
    }

    /// A month, and nothing within it.
    fn is_month(&self) -> bool {
        match self {
            Sense::Calendar(fields) => {
                let Fields { year, month, .. } = *fields;
                month.is_some() && *fields == Fields { year, month, ..Fields::default() }
            }
            Sense::Within(inner, _) => inner.is_month(),
            _ => false,
        }
    }

    /// The fields of a calendar date.
    pub fn fields(&self) -> Option<Fields> {
        match self {
            Sense::Calendar(fields) => Some(*fields),
            _ => None,
        }
    }
}

/// "2018年前" is before 2018, not 2018 years ago.
fn is_year(count: Count, unit: Option<Unit>) -> bool {
    unit == Some(Unit::Year) && count.is_some_and(|count| (1000..=2199).contains(&count))
}

pub fn date(frame: &Frame) -> Option<Sense> {
    if let Some((unit, shift)) = frame.deixis {
        return Some(Sense::Unit(unit, shift));
    }
    let fields = frame.fields(0);
    if fields == Fields::default() && frame.unit == Some(Unit::Weekend) && !frame.plural {
        return Some(Sense::Weekend);
    }
    let known = fields != Fields::default() && fields.is_possible();
    known.then_some(Sense::Calendar(fields))
}

/// The month alone, of "erste Maiwoche".
fn month(frame: &Frame) -> Option<Sense> {
    let month = Some(frame.month[0]? as u32);
    Some(Sense::Calendar(Fields { month, year: frame.year[0], ..Fields::default() }))
}

fn shifted(frame: &Frame, shift: Option<i32>) -> Option<Sense> {
    if let Some((unit, shift)) = frame.deixis {
        return Some(Sense::Unit(frame.unit.unwrap_or(unit), shift));
    }
    let fields = frame.fields(0);
    match fields == Fields::default() {
        true => Some(Sense::Unit(frame.unit.filter(|_| !frame.plural)?, shift?)),
        false => fields.is_possible().then_some(Sense::Cycle(fields, shift?)),
    }
}

fn within(frame: &Frame, first: Option<Sense>, second: Option<Sense>) -> Option<Sense> {
    let own = frame.fields(0);
    if let (Some(Sense::Calendar(outer)), None) = (&first, &second)
        && (outer.day.is_some() || outer.weekday.is_some() || outer.holiday.is_some())
    {
        // A day holds nothing; its weekday helps to find the month or the year that is left open.
        let alone = own == Fields { weekday: own.weekday, ..Fields::default() };
        let joined = alone && outer.day.is_some() && outer.weekday.is_none();
        return joined.then_some(Sense::Calendar(Fields { weekday: own.weekday, ..*outer }));
    }
    let (inner, outer) = match (first, second) {
        (Some(outer), None) if own != Fields::default() => (Sense::Calendar(own), outer),
        (Some(inner), Some(outer)) if is_free(&inner) => (inner, outer),
        (Some(outer), Some(inner)) => (inner, outer),
        _ => return None,
    };
    is_free(&inner).then(|| Sense::Within(Box::new(inner), Box::new(outer)))
}

/// Whether a longer period may complete it.
fn is_free(inner: &Sense) -> bool {
    match inner {
        Sense::Calendar(fields) => fields.year.is_none(),
        Sense::Part(..) | Sense::Moment(..) => true,
        Sense::Nth { of, .. } => of.is_none(),
        _ => false,
    }
}

fn moment(frame: &Frame, when: Sense) -> Option<Sense> {
    match when {
        Sense::Clock(_) => None,
        Sense::Moment(date, None) => Some(Sense::Moment(date, frame.clock_of_slots())),
        Sense::Moment(..) => None,
        date => Some(Sense::Moment(Box::new(date), frame.clock_of_slots())),
    }
}

impl Fields {
    /// Whether the calendar can hold them together.
    pub fn is_possible(&self) -> bool {
        match (self.month, self.day) {
            (Some(month), Some(day)) => {
                chrono::NaiveDate::from_ymd_opt(self.year.unwrap_or(2000), month, day).is_some()
            }
            (None, Some(day)) => self.year.is_none() && day <= 31,
            _ => true,
        }
    }
}
