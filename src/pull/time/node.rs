//! What the scan and the rules find, in one kind of node: a word, a number, or a whole expression.

use super::label::{DIGITS, Label, class_label, group_label};
use super::slot::Slot;
use super::words::{Class, Unit};

/// Written with separators between thousands: no day, no year.
pub const GROUPED: u8 = 1;
/// Has a fraction.
pub const DECIMAL: u8 = 2;
/// An amount of money, a share in percent, a number in a series.
pub const AMOUNT: u8 = 4;
/// A spelling that says too little by itself.
pub const WEAK: u8 = 8;
/// Begins with a capital letter that the place in the sentence does not explain.
pub const CAPITAL: u8 = 16;
/// A word for more than one.
pub const PLURAL: u8 = 32;

/// A stretch of text with a label.
#[derive(Clone, Copy, Debug)]
pub struct Node {
    /// Bytes, half-open.
    pub start: usize,
    pub end: usize,
    pub label: Label,
    pub value: i32,
    pub unit: Unit,
    /// How many digits a number is written with; 0 for words.
    pub digits: u8,
    pub flags: u8,
    /// For groups: which sense, and which rule found it.
    pub sense: u32,
    pub rule: u16,
}

impl Node {
    pub fn plain(start: usize, end: usize, label: Label) -> Node {
        Node { start, end, label, value: 0, unit: Unit::Day, digits: 0, flags: 0, sense: 0, rule: 0 }
    }

    fn has(&self, flag: u8) -> bool {
        self.flags & flag != 0
    }

    pub fn is_class(&self, class: Class) -> bool {
        self.label == class_label(class)
    }

    /// A whole number, in digits or words.
    fn is_whole(&self) -> bool {
        (self.label == DIGITS || self.is_class(Class::Number)) && !self.has(GROUPED | DECIMAL | AMOUNT)
    }

    /// "Sixties" as a number word.
    fn is_decade(&self) -> bool {
        self.digits == 0 && (30..=90).contains(&self.value) && self.value % 10 == 0
    }

    fn is_short(&self, low: i32, high: i32) -> bool {
        self.is_whole() && self.digits <= 2 && (low..=high).contains(&self.value)
    }

    /// Whether the node may fill the slot of a rule that has nothing else when `single`.
    pub fn fills(&self, slot: Slot, capital: bool, single: bool) -> bool {
        if capital && !self.has(CAPITAL) || single && self.has(WEAK) {
            return false;
        }
        match slot {
            Slot::Class(class) => self.is_class(class),
            Slot::Group(group) => self.label == group_label(group),
            Slot::When => super::label::is_when(self.label),
            Slot::Day => self.is_short(1, 31) || self.is_class(Class::Ordinal) && (1..=31).contains(&self.value),
            Slot::DayFigures => self.digits > 0 && self.fills(Slot::Day, capital, single),
            Slot::Day2 => self.digits == 2 && self.is_short(1, 31),
            Slot::MonthNumber => self.is_short(1, 12),
            Slot::MonthNumber2 => self.digits == 2 && self.is_short(1, 12),
            Slot::Year => self.is_whole() && matches!(self.digits, 0 | 4) && (1000..=2199).contains(&self.value),
            Slot::YearShort => self.is_whole() && (self.digits == 2 || self.is_decade()),
            Slot::Hour => self.is_short(0, 24),
            Slot::Hour2 => self.digits == 2 && self.is_short(0, 24),
            Slot::Minute | Slot::Second => self.is_short(0, 59) && self.digits != 1,
            Slot::Count => {
                (self.label == DIGITS || self.is_class(Class::Number))
                    && !self.has(AMOUNT | WEAK)
                    && (0..=99_999).contains(&self.value)
            }
        }
    }
}
