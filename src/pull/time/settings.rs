//! The habits of a language.

use serde::Deserialize;

/// How a language sets its words apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Writing {
    /// Spaces between words.
    #[default]
    Spaced,
    /// Spaces, but words are also written together: "Montagabend".
    Compound,
    /// Spaces, and particles hang on words: Korean.
    Particles,
    /// No spaces: Chinese, Japanese.
    Unspaced,
}

/// What `early`, `mid` and `late` become.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Parts {
    /// The third of the period, its inner edge approximate.
    #[default]
    Thirds,
    /// The whole period, approximate.
    Whole,
}

/// What "last Tuesday" means to those who write the language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ShiftedDay {
    /// The Tuesday of the calendar week before.
    #[default]
    Week,
    /// The nearest Tuesday before today.
    Nearest,
}

/// The habits of a language.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    pub writing: Writing,
    pub parts: Parts,
    pub shifted_weekday: ShiftedDay,
    /// "Two weeks ago" is that week, not that day.
    pub week_steps_are_weeks: bool,
    /// "In two years" may count from the narrative: Russian "через два года".
    pub ahead_follows_narrative: bool,
    /// Two numbers of two digits may name a year: "nineteen eighty-six".
    pub year_pairs: bool,
    /// What follows digits in an ordinal.
    pub ordinal_suffixes: Vec<String>,
    /// What stands before an amount of money or a number in a series.
    pub number_prefixes: Vec<String>,
}
