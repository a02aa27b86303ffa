//! What a `{slot}` of a pattern takes.

use serde::Deserialize;

use super::pattern::Group;
use super::words::Class;

/// What may fill a slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    Class(Class),
    Group(Group),
    When,
    Day,
    Day2,
    DayFigures,
    MonthNumber,
    MonthNumber2,
    Year,
    YearShort,
    Hour,
    Hour2,
    Minute,
    Second,
    Count,
}

impl Slot {
    pub fn named(name: &str) -> Option<Slot> {
        Some(match name {
            "when" => Slot::When,
            "d" => Slot::Day,
            "dd" => Slot::Day2,
            "df" => Slot::DayFigures,
            "m" => Slot::MonthNumber,
            "mm" => Slot::MonthNumber2,
            "y" => Slot::Year,
            "yy" => Slot::YearShort,
            "h" => Slot::Hour,
            "hh" => Slot::Hour2,
            "min" => Slot::Minute,
            "s" => Slot::Second,
            "n" => Slot::Count,
            "ord" => Slot::Class(Class::Ordinal),
            "holiday" => Slot::Class(Class::Holiday),
            _ => {
                let word = || serde::de::value::StrDeserializer::<serde::de::value::Error>::new(name);
                match Class::deserialize(word()) {
                    Ok(class) => Slot::Class(class),
                    Err(_) => Slot::Group(Group::deserialize(word()).ok()?),
                }
            }
        })
    }
}
