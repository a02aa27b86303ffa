//! The labels of nodes: what a step of a rule looks for.

use super::pattern::Group;
use super::words::Class;

/// A label of a node in the chart: a class, a group, a number in digits, or a literal.
pub type Label = u16;
pub const DIGITS: Label = 64;
const GROUPS: Label = 128;
const LITERALS: Label = 256;

pub fn class_label(class: Class) -> Label {
    class as Label
}

pub fn group_label(group: Group) -> Label {
    GROUPS + group as Label
}

/// Whether `{when}` takes nodes of this label.
pub fn is_when(label: Label) -> bool {
    (group_label(Group::Date)..group_label(Group::Range)).contains(&label)
}

pub fn literal_label(id: u16) -> Label {
    LITERALS + id
}

/// The group of a label, if it is one's.
pub fn group_of(label: Label) -> Option<Group> {
    Group::of_code(usize::from(label.checked_sub(GROUPS)?))
}

/// One of 128 bits for a label; labels share them, so that a bit that is missing says more than one that is there.
pub fn label_bit(label: Label) -> u128 {
    1 << (label.wrapping_mul(0x9e37) >> 9)
}
