//! The patterns of a language file: `{slots}`, words, `(one|of|these)`, `[context]`, and the spaces between them.

use serde::Deserialize;

use super::slot::Slot;

/// What a pattern says when it matches. Later groups may hold earlier ones in their slots.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Group {
    /// A time on the clock: `{h}`, `{min}`, `{s}`, `{meridiem}`, `{zone}`.
    Clock,
    /// A calendar date, whole or in part: day, month, year, weekday, season, quarter, holiday.
    Date,
    /// Ten years, from a `{y}` or `{yy}` that begins them.
    Decade,
    /// A hundred years, by their `{ord}` or `{n}`.
    Century,
    /// A quarter of a year, by its `{n}`, `{ord}` or `{roman}`.
    Quarter,
    /// A half of a year, by its `{n}`, `{ord}` or `{roman}`.
    Half,
    /// A week of a year, by its `{n}`.
    Week,
    /// The unit, weekday, month, season or holiday that lies a `{shift}` or `{deixis}` from publication.
    Shifted,
    /// Something forward, whatever the shift word: "Monday after next" is `2`.
    AfterNext,
    /// `{n}` units before publication.
    Ago,
    /// `{n}` units after publication.
    Ahead,
    /// `{n}` units before the last date of the narrative.
    Earlier,
    /// `{n}` units after the last date of the narrative.
    Later,
    /// The last date of the narrative itself, or its `{unit}`.
    Same,
    /// The `{unit}` or `{weekday}` after the last date of the narrative.
    Following,
    /// The one before it.
    Preceding,
    /// The `{ord}` unit or weekday of another period; without one, of the month of publication.
    Nth,
    /// A part of the calendar inside a longer period named beside it: "Monday of last week".
    Within,
    /// An `early`, `mid` or `late` part of a period.
    Part,
    /// `{n}` units before a date.
    Before,
    /// `{n}` units after a date.
    After,
    /// The `{n}` whole units up to publication, or after it, by the sign of `{shift}`.
    Span,
    /// A date that the text calls approximate.
    About,
    /// A date with a time of day.
    Moment,
    /// From one date to another.
    Range,
    /// A length of time.
    Duration,
    /// A length of time and half a unit more.
    DurationHalf,
    /// What comes back: every `{unit}`, every `{n}` units, every `{weekday}`.
    Set,
    /// The present, the past or the future, undated.
    Reference,
    /// What looks like a time and is none.
    Not,
}

impl Group {
    pub const COUNT: usize = Group::Not as usize + 1;

    /// In the order in which they are looked for. What can hold itself comes twice.
    pub const ORDER: [Group; 35] = [
        Group::Clock,
        Group::Date,
        Group::Decade,
        Group::Century,
        Group::Quarter,
        Group::Half,
        Group::Week,
        Group::Shifted,
        Group::AfterNext,
        Group::Ago,
        Group::Ahead,
        Group::Earlier,
        Group::Later,
        Group::Same,
        Group::Following,
        Group::Preceding,
        Group::Within,
        Group::Nth,
        Group::Within,
        Group::Nth,
        Group::Part,
        Group::Before,
        Group::After,
        Group::Span,
        Group::About,
        Group::Moment,
        Group::Moment,
        Group::Range,
        Group::Part,
        Group::Moment,
        Group::Duration,
        Group::DurationHalf,
        Group::Set,
        Group::Reference,
        Group::Not,
    ];

    /// Every group, by its code.
    const ALL: [Group; Group::COUNT] = {
        let mut all = [Group::Not; Group::COUNT];
        let mut at = 0;
        while at < Group::ORDER.len() {
            all[Group::ORDER[at] as usize] = Group::ORDER[at];
            at += 1;
        }
        all
    };

    /// The group that has a code, below [`Group::COUNT`].
    pub fn of_code(code: usize) -> Option<Group> {
        Group::ALL.get(code).copied()
    }

    /// Whether `{when}` stands for it: it names one day or one period.
    pub fn is_when(self) -> bool {
        self != Group::Clock && self < Group::Range
    }

    pub fn name(self) -> &'static str {
        match self {
            Group::Clock => "clock",
            Group::Date => "date",
            Group::Decade => "decade",
            Group::Century => "century",
            Group::Quarter => "quarter",
            Group::Half => "half",
            Group::Week => "week",
            Group::Shifted => "shifted",
            Group::AfterNext => "after_next",
            Group::Ago => "ago",
            Group::Ahead => "ahead",
            Group::Earlier => "earlier",
            Group::Later => "later",
            Group::Same => "same",
            Group::Following => "following",
            Group::Preceding => "preceding",
            Group::Nth => "nth",
            Group::Within => "within",
            Group::Part => "part",
            Group::Before => "before",
            Group::After => "after",
            Group::Span => "span",
            Group::About => "about",
            Group::Moment => "moment",
            Group::Range => "range",
            Group::Duration => "duration",
            Group::DurationHalf => "duration_half",
            Group::Set => "set",
            Group::Reference => "reference",
            Group::Not => "not",
        }
    }
}

/// What stands between an element and the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    None,
    Space,
    Any,
}

/// What an element matches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Want {
    Slot {
        slot: Slot,
        capital: bool,
    },
    Words(Vec<String>),
    /// No word may stand here, or none with a capital.
    NoWord {
        capital: bool,
    },
}

/// One piece of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    pub gap: Gap,
    pub want: Want,
    pub optional: bool,
    /// Must be there, but is no part of the expression.
    pub outside: bool,
}

/// Reads a pattern; `Err` says what is wrong with it.
pub fn parse(pattern: &str) -> Result<Vec<Element>, String> {
    let mut elements = Vec::new();
    let mut rest = pattern;
    let mut gap = Gap::None;
    while let Some(first) = rest.chars().next() {
        if first == ' ' || first == '~' {
            gap = if first == '~' { Gap::Any } else { Gap::Space };
            rest = &rest[1..];
            continue;
        }
        let (want, outside, after) = piece(rest, first)?;
        let optional = after.starts_with('?');
        if optional && first.is_alphanumeric() && rest.len() - after.len() > first.len_utf8() {
            return Err(format!("put what may be missing in brackets: `({})?`", &rest[..rest.len() - after.len()]));
        }
        rest = if optional { &after[1..] } else { after };
        elements.push(Element { gap, want, optional, outside });
        gap = Gap::None;
    }
    match elements.iter().any(|element| !element.optional && !element.outside) {
        true => Ok(elements),
        false => Err("nothing in it must be there".to_owned()),
    }
}

fn piece(rest: &str, first: char) -> Result<(Want, bool, &str), String> {
    let closing = match first {
        '{' => '}',
        '(' => ')',
        '[' => ']',
        _ if first.is_alphanumeric() => {
            let end = rest.find(|letter: char| !letter.is_alphanumeric() && letter != '\'').unwrap_or(rest.len());
            return Ok((Want::Words(vec![rest[..end].to_owned()]), false, &rest[end..]));
        }
        _ => {
            let end = first.len_utf8();
            return Ok((Want::Words(vec![rest[..end].to_owned()]), false, &rest[end..]));
        }
    };
    let end = rest.find(closing).ok_or_else(|| format!("`{first}` has no `{closing}`"))?;
    let (inside, after) = (&rest[1..end], &rest[end + 1..]);
    if first != '{' {
        return Ok((Want::Words(inside.split('|').map(str::to_owned).collect()), first == '[', after));
    }
    if let "!word" | "!Word" = inside {
        return Ok((Want::NoWord { capital: inside == "!Word" }, true, after));
    }
    let capital = inside.starts_with(char::is_uppercase);
    let slot = Slot::named(&inside.to_lowercase()).ok_or_else(|| format!("there is no slot {{{inside}}}"))?;
    Ok((Want::Slot { slot, capital }, false, after))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pull::time::words::Class;

    #[test]
    fn reads_slots_words_choices_and_contexts() {
        let elements = parse("[in|since] {Month}~(,|of)? {y}").unwrap();
        assert_eq!(elements.len(), 4);
        assert!(elements[0].outside && !elements[1].outside);
        assert_eq!(elements[1].want, Want::Slot { slot: Slot::Class(Class::Month), capital: true });
        assert_eq!((elements[2].gap, elements[2].optional), (Gap::Any, true));
        assert_eq!(
            (elements[3].gap, &elements[3].want),
            (Gap::Space, &Want::Slot { slot: Slot::Year, capital: false })
        );
    }

    #[test]
    fn says_what_is_wrong() {
        assert_eq!(parse("{mont}").unwrap_err(), "there is no slot {mont}");
        assert_eq!(parse("{m}月份?").unwrap_err(), "put what may be missing in brackets: `(月份)?`");
        assert_eq!(parse("({d}").unwrap_err(), "`(` has no `)`");
        assert_eq!(parse("(a)? {d}?").unwrap_err(), "nothing in it must be there");
    }

    #[test]
    fn the_order_holds_every_group() {
        for code in 0..Group::COUNT {
            assert!(Group::ORDER.iter().any(|group| *group as usize == code));
        }
    }
}
