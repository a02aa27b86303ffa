//! The slots of a rule, filled.

use super::node::{DECIMAL, Node, PLURAL};
use super::period::Clock;
use super::sense::{Count, Fields};
use super::slot::Slot;
use super::words::{Class, Unit};

/// Two-digit years below this are of this century.
const PIVOT: i32 = 50;

/// What filled the slots; what may come twice, from and to, comes in pairs.
#[derive(Clone, Copy, Debug, Default)]
pub struct Frame {
    pub year: [Option<i32>; 2],
    pub month: [Option<i32>; 2],
    pub day: [Option<i32>; 2],
    pub when: [Option<u32>; 2],
    pub weekday: Option<i32>,
    pub season: Option<i32>,
    pub holiday: Option<i32>,
    pub unit: Option<Unit>,
    pub shift: Option<i32>,
    pub deixis: Option<(Unit, i32)>,
    pub ordinal: Option<i32>,
    pub part: Option<i32>,
    pub reference: Option<i32>,
    pub clock: Option<Clock>,
    /// The year is written without its century.
    short_year: bool,
    number: Option<i32>,
    /// The unit is more than one.
    pub plural: bool,
    tenths: Option<i32>,
    era: Option<i32>,
    vague: bool,
    set: bool,
    hour: Option<i32>,
    minute: Option<i32>,
    second: Option<i32>,
    meridiem: Option<i32>,
    daypart: Option<i32>,
    zone: Option<i32>,
}

impl Frame {
    /// Puts a node into a slot. `text` is the node's own.
    pub fn fill(&mut self, slot: Slot, node: &Node, text: &str) {
        let value = Some(node.value);
        match slot {
            Slot::Day | Slot::Day2 | Slot::DayFigures => pair(&mut self.day, value),
            Slot::MonthNumber | Slot::MonthNumber2 => pair(&mut self.month, value),
            Slot::Year => pair(&mut self.year, value),
            Slot::YearShort => {
                let century = if node.value < PIVOT { 2000 } else { 1900 };
                pair(&mut self.year, Some(century + node.value));
                self.short_year = true;
            }
            Slot::Hour | Slot::Hour2 => self.hour = value,
            Slot::Minute => self.minute = value,
            Slot::Second => self.second = value,
            Slot::When | Slot::Group(_) => pair(&mut self.when, Some(node.sense)),
            Slot::Count => {
                self.number = value;
                self.tenths = (node.flags & DECIMAL != 0).then(|| tenths(text)).flatten();
            }
            Slot::Class(class) => self.word(class, node),
        }
    }

    fn word(&mut self, class: Class, node: &Node) {
        let value = Some(node.value);
        match class {
            Class::Month => pair(&mut self.month, value),
            Class::Weekday => self.weekday = value,
            Class::Unit => {
                self.unit = Some(node.unit);
                self.plural = node.flags & PLURAL != 0;
            }
            Class::OneUnit => {
                self.unit = Some(node.unit);
                self.number = value;
            }
            Class::Set => {
                self.unit = Some(node.unit);
                self.set = true;
            }
            Class::Number | Class::Roman => self.number = value,
            Class::Ordinal => self.ordinal = value,
            Class::Season => self.season = value,
            Class::Part => self.part = value,
            Class::Shift => self.shift = value,
            Class::Deixis => self.deixis = Some((node.unit, node.value)),
            Class::Daypart => self.daypart = value,
            Class::Meridiem => self.meridiem = value,
            Class::Zone => self.zone = value,
            Class::Vague => self.vague = true,
            Class::Reference => self.reference = value,
            Class::Holiday => self.holiday = value,
            Class::Era => self.era = value,
            Class::Joiner | Class::Future | Class::Past => {}
        }
    }

    /// The calendar fields of the first (0) or second (1) of a pair.
    pub fn fields(&self, at: usize) -> Fields {
        let number = |value: Option<i32>| value.map(|value| value as u32);
        let era = self.era.map(|before| before + self.number.unwrap_or(1));
        let mut fields = Fields {
            year: self.year[at].or(era),
            month: number(self.month[at]),
            day: number(self.day[at]),
            ..Fields::default()
        };
        if at == 0 {
            fields.weekday = number(self.weekday);
            fields.season = number(self.season);
            fields.holiday = number(self.holiday);
        }
        fields
    }

    /// The year that begins a decade. "The 30s" lie behind us; "the 20s" may be those of either century.
    pub fn decade(&self) -> Option<i32> {
        let year = self.year[0]?.div_euclid(10) * 10;
        match year {
            2020 if self.short_year => None,
            2030.. if self.short_year => Some(year - 100),
            _ => Some(year),
        }
    }

    /// A number or an ordinal.
    pub fn number(&self) -> Option<i32> {
        self.number.or(self.ordinal)
    }

    /// Which of so many pieces.
    pub fn piece(&self, pieces: i32) -> Option<u32> {
        let number = self.number()?;
        let number = if number < 0 { pieces + 1 + number } else { number };
        (1..=pieces).contains(&number).then_some(number as u32)
    }

    /// How many: a number, or one nobody names.
    pub fn count(&self) -> Option<Count> {
        if self.vague {
            return Some(None);
        }
        self.tenths.is_none().then(|| Some(self.number.unwrap_or(1)))
    }

    /// Back or forward: by a shift, or a reference to the past or the future.
    pub fn direction(&self) -> Option<i32> {
        let reference = self.reference.map(|reference| [0, -1, 1][reference.clamp(0, 2) as usize]);
        self.shift.or(reference).filter(|shift| *shift != 0)
    }

    /// The clock of the slots, in 24 hours.
    pub fn clock(&self) -> Option<Clock> {
        let hour = self.hour?;
        let hour = match (self.meridiem, self.daypart) {
            (Some(0), _) if hour == 12 => 0,
            (Some(1), _) if hour < 12 => hour + 12,
            (Some(_), _) if hour > 12 => return None,
            (None, Some(2)) if (1..=7).contains(&hour) => hour + 12,
            (None, Some(3)) if (4..=11).contains(&hour) => hour + 12,
            (None, Some(4)) if (6..=11).contains(&hour) => hour + 12,
            (None, Some(4)) if hour == 12 => 0,
            _ => hour,
        };
        let (minute, second) = (self.minute.unwrap_or(0), self.second);
        let right = (0..=23).contains(&hour) || hour == 24 && minute == 0;
        right.then(|| Clock {
            hour: hour as u32 % 24,
            minute: minute as u32,
            second: second.map(|second| second as u32),
            zone: self.zone,
        })
    }

    /// The clock that a rule took whole, if it took one.
    pub fn clock_of_slots(&self) -> Option<Clock> {
        self.clock.or_else(|| self.clock())
    }

    /// TIMEX3: `P3D`, `PT12H`, `PXY`, `P2.5Y`.
    pub fn duration(&self, half: bool) -> Option<String> {
        let unit = self.unit?;
        let (scale, letter) = letter(unit);
        if self.vague || self.plural && self.number.is_none() {
            return Some(timed(unit, "X", letter));
        }
        let number = self.number.unwrap_or(1);
        let tenths = match half {
            true => Some(5),
            false => self.tenths.filter(|_| scale == 1),
        };
        Some(match tenths {
            Some(tenths) => timed(unit, &format!("{number}.{tenths}"), letter),
            None => timed(unit, &(i64::from(number) * i64::from(scale)).to_string(), letter),
        })
    }

    /// TIMEX3: `P1D`, `P2W`, `XXXX-WXX-1`.
    pub fn set(&self) -> Option<String> {
        if let Some(weekday) = self.weekday {
            return Some(format!("XXXX-WXX-{weekday}"));
        }
        if let Some(month) = self.month[0] {
            return Some(format!("XXXX-{month:02}"));
        }
        let unit = self.unit?;
        let (scale, letter) = letter(unit);
        let number = i64::from(self.number().filter(|number| *number > 0).unwrap_or(1)) * i64::from(scale);
        Some(timed(unit, &number.to_string(), letter))
    }
}

fn pair<T>(pair: &mut [Option<T>; 2], value: Option<T>) {
    pair[usize::from(pair[0].is_some())] = value;
}

/// How TIMEX3 counts a unit: a factor and a letter.
fn letter(unit: Unit) -> (i32, &'static str) {
    match unit {
        Unit::Second => (1, "S"),
        Unit::Minute => (1, "M"),
        Unit::Hour => (1, "H"),
        Unit::Day => (1, "D"),
        Unit::Weekend => (1, "WE"),
        Unit::Week => (1, "W"),
        Unit::Month => (1, "M"),
        Unit::Quarter => (1, "Q"),
        Unit::Half => (6, "M"),
        Unit::Year => (1, "Y"),
        Unit::Decade => (10, "Y"),
        Unit::Century => (100, "Y"),
    }
}

fn timed(unit: Unit, number: &str, letter: &str) -> String {
    let clock = if unit <= Unit::Hour { "T" } else { "" };
    format!("P{clock}{number}{letter}")
}

/// The first digit of a fraction that has no other.
fn tenths(text: &str) -> Option<i32> {
    let (_, fraction) = text.split_once(['.', ','])?;
    fraction.parse().ok().filter(|_| fraction.len() == 1)
}

/// TIMEX3 of so many units.
pub fn duration_of(count: Count, unit: Unit) -> String {
    let (scale, letter) = letter(unit);
    match count {
        Some(count) => timed(unit, &(i64::from(count) * i64::from(scale)).to_string(), letter),
        None => timed(unit, "X", letter),
    }
}
