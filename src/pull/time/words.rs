//! The classes of words that a language file names, and what a word of each class means.

use serde::Deserialize;

/// A class of words; in a pattern, `{class}` stands for any word of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Class {
    /// `1` to `12`.
    Month,
    /// `1` (Monday) to `7`.
    Weekday,
    /// `second` to `century`.
    Unit,
    /// So many of a unit in one word, as "sehari": the keys of `unit`, or `day*2`.
    OneUnit,
    /// A cardinal: a whole number.
    Number,
    /// An ordinal: `1` and up, or `-1` for the last one.
    Ordinal,
    /// A Roman numeral: `1` and up.
    Roman,
    /// `21` (spring) to `24` (winter), as in EDTF.
    Season,
    /// `early`, `mid`, `late`, `first_half`, `second_half`.
    Part,
    /// `-1` last, `0` this, `1` next.
    Shift,
    /// `day-1` yesterday, `year+1` next year.
    Deixis,
    /// `morning`, `noon`, `afternoon`, `evening`, `night`.
    Daypart,
    /// `am`, `pm`.
    Meridiem,
    /// Minutes east of UTC.
    Zone,
    /// An era: the year before its first.
    Era,
    /// What joins number words into one, as "and" or a hyphen: `0`.
    Joiner,
    /// A number nobody names, as "several": `0`.
    Vague,
    /// The keys of `unit`: "daily", "annual".
    Set,
    /// `present`, `past`, `future`.
    Reference,
    /// What makes a date in its clause one to come: `0`.
    Future,
    /// What makes it one gone by: `0`.
    Past,
    /// A holiday by its name; filled from `[holidays]`.
    #[serde(skip)]
    Holiday,
}

/// A unit of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unit {
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Month,
    Quarter,
    Half,
    Year,
    Decade,
    Century,
}

impl Unit {
    pub fn named(name: &str) -> Option<Unit> {
        Some(match name {
            "second" => Unit::Second,
            "minute" => Unit::Minute,
            "hour" => Unit::Hour,
            "day" => Unit::Day,
            "weekend" => Unit::Weekend,
            "week" => Unit::Week,
            "month" => Unit::Month,
            "quarter" => Unit::Quarter,
            "half" => Unit::Half,
            "year" => Unit::Year,
            "decade" => Unit::Decade,
            "century" => Unit::Century,
            _ => return None,
        })
    }
}

/// Which piece of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Early,
    Mid,
    Late,
    FirstHalf,
    SecondHalf,
}

impl Part {
    pub fn from_code(code: i32) -> Part {
        [Part::Early, Part::Mid, Part::Late, Part::FirstHalf, Part::SecondHalf][code.clamp(0, 4) as usize]
    }
}

/// What a word means: a number, with its unit where the class has one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Meaning {
    pub value: i32,
    pub unit: Unit,
}

const PARTS: [&str; 5] = ["early", "mid", "late", "first_half", "second_half"];
const DAYPARTS: [&str; 5] = ["morning", "noon", "afternoon", "evening", "night"];
const REFERENCES: [&str; 3] = ["present", "past", "future"];

impl Class {
    /// The meaning that a key of the language file gives; `Err` says what would have been right.
    pub fn meaning(self, key: &str) -> Result<Meaning, String> {
        let plain = |value: i32| Meaning { value, unit: Unit::Day };
        let wanted = match self {
            Class::Unit | Class::OneUnit | Class::Set => match counted(key) {
                Some(meaning) => return Ok(meaning),
                None => {
                    "a unit (second, minute, hour, day, weekend, week, month, quarter, half, year, decade, century)"
                }
            },
            Class::Deixis => match deixis(key) {
                Some(meaning) => return Ok(meaning),
                None => "a unit and a step, as `day-1` or `year+0`",
            },
            Class::Part => match position(&PARTS, key) {
                Some(code) => return Ok(plain(code)),
                None => "early, mid, late, first_half or second_half",
            },
            Class::Daypart => match position(&DAYPARTS, key) {
                Some(code) => return Ok(plain(code)),
                None => "morning, noon, afternoon, evening or night",
            },
            Class::Meridiem => match position(&["am", "pm"], key) {
                Some(code) => return Ok(plain(code)),
                None => "am or pm",
            },
            Class::Reference => match position(&REFERENCES, key) {
                Some(code) => return Ok(plain(code)),
                None => "present, past or future",
            },
            _ => match key.parse::<i32>() {
                Ok(value) if self.range().contains(&value) => return Ok(plain(value)),
                _ => {
                    let range = self.range();
                    return Err(format!("a number from {} to {}", range.start(), range.end()));
                }
            },
        };
        Err(wanted.to_owned())
    }

    /// As a language file spells it.
    pub fn name(self) -> String {
        let mut out = String::new();
        for letter in format!("{self:?}").chars() {
            if letter.is_uppercase() && !out.is_empty() {
                out.push('_');
            }
            out.extend(letter.to_lowercase());
        }
        out
    }

    fn range(self) -> std::ops::RangeInclusive<i32> {
        match self {
            Class::Month => 1..=12,
            Class::Roman => 1..=30,
            Class::Weekday => 1..=7,
            Class::Season => 21..=24,
            Class::Shift => -2..=3,
            Class::Ordinal => -3..=100,
            Class::Zone => -840..=840,
            Class::Vague | Class::Joiner | Class::Future | Class::Past => 0..=0,
            _ => 0..=1_000_000_000,
        }
    }

    /// Whether a word of this class may be a time by itself, so that its surroundings are worth a look.
    pub fn is_trigger(self) -> bool {
        !matches!(
            self,
            Class::Number
                | Class::Ordinal
                | Class::Roman
                | Class::Era
                | Class::Joiner
                | Class::Vague
                | Class::Shift
                | Class::Future
                | Class::Past
                | Class::Part
        )
    }
}

fn position(names: &[&str], key: &str) -> Option<i32> {
    names.iter().position(|name| *name == key).map(|at| at as i32)
}

/// `day` or `day*2`.
fn counted(key: &str) -> Option<Meaning> {
    let (unit, count) = key.split_once('*').unwrap_or((key, "1"));
    Some(Meaning { unit: Unit::named(unit)?, value: count.parse().ok()? })
}

fn deixis(key: &str) -> Option<Meaning> {
    let at = key.find(['+', '-'])?;
    Some(Meaning { unit: Unit::named(&key[..at])?, value: key[at..].parse().ok()? })
}

/// A word with `(a|b)` in it, once for each choice.
pub fn expand(word: &str) -> Vec<String> {
    let Some((head, rest)) = word.split_once('(') else { return vec![word.to_owned()] };
    let Some((choices, tail)) = rest.split_once(')') else { return vec![word.to_owned()] };
    let tails = expand(tail);
    choices.split('|').flat_map(|choice| tails.iter().map(move |tail| format!("{head}{choice}{tail}"))).collect()
}
