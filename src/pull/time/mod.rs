//! Finds the expressions of time in a text and says what they are worth: EDTF for dates and times, TIMEX3 for durations
//! and sets.
//!
//! One engine for all languages; what a language says, and how, lies in `src/pull/lang/<language>/time.toml` (see
//! docs/pull-languages.md). Linear in the text, deterministic, and never more exact than the text together with its
//! [`Anchor`] allows: without a day of publication, "21 October" is `XXXX-10-21`.
//!
//! ```text
//! text ─ scan ─► islands of words ─ chart ─► expressions ─ resolve ─► values
//! ```

mod chart;
mod choose;
mod cues;
mod digits;
mod frame;
mod holiday;
mod inside;
mod label;
mod language;
mod node;
mod numbers;
mod pattern;
mod period;
mod range;
mod resolve;
mod scan;
mod sense;
mod settings;
mod slot;
mod spelling;
mod starts;
mod walk;
mod words;

#[cfg(test)]
mod tests;

use std::sync::{LazyLock, OnceLock};

use chrono::NaiveDate;

use super::lang;
use chart::{Chart, Found};
use cues::Cues;
use language::Language;
use period::Period;
use resolve::Context;
use scan::{Scanner, Surroundings};
use sense::{Reference, Sense};

/// A language and its tagger, made when first asked for; `None` when its file does not read, which a test rules out.
type Entry = (&'static str, OnceLock<Option<Tagger>>);

/// The languages that have a `time.toml`, each with its tagger once it was asked for.
static TAGGERS: LazyLock<Vec<Entry>> = LazyLock::new(|| {
    let with_times = lang::languages().filter(|code| *code != COMMON && lang::file(code, FILE).is_some());
    with_times.map(|code| (code, OnceLock::new())).collect()
});

/// The folder of what holds for every language, and the file of each.
const COMMON: &str = "common";
const FILE: &str = "time.toml";

/// Which way a bare weekday, day or month looks when its sentence does not tell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Prefer {
    /// As in news.
    #[default]
    Past,
    /// As in plans.
    Future,
}

/// What is known besides the text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Anchor {
    /// The day the text was published. Without it nothing that counts from it gets a value.
    pub published: Option<NaiveDate>,
    pub prefer: Prefer,
}

/// What an expression names, as in TIMEX3.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Date,
    Time,
    Duration,
    Set,
}

/// How a value was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// The words give it whole.
    Explicit,
    /// The words give a part, publication the rest.
    PartialFromPublication,
    /// Counted from publication.
    FromPublication,
    /// Counted from the last date of the narrative.
    FromNarrative,
    /// The weekday next to publication.
    Weekday,
    /// A day with a name.
    Holiday,
    /// Its year is not known.
    Unanchored,
    /// A length of time, or something that comes back.
    Undated,
    /// The present, the past or the future and no date.
    Reference,
    /// Nothing settles it.
    Unresolved,
}

/// How a value was found, and the rule that found it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Basis {
    pub how: How,
    /// The group and the pattern of the language file: `ago: {n} {unit} ago`.
    pub rule: &'static str,
}

/// An expression of time in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expression {
    /// Bytes, half-open, on character boundaries.
    pub start: usize,
    pub end: usize,
    pub kind: Kind,
    /// EDTF for dates and times, TIMEX3 for durations and sets; `None` where nothing settles it.
    pub value: Option<String>,
    pub basis: Basis,
    reference: Option<Reference>,
}

impl Expression {
    /// The value as TIMEX3 has it: the value, or `PRESENT_REF`, `PAST_REF`, `FUTURE_REF` for a time without a date.
    pub fn timex_value(&self) -> Option<&str> {
        match self.reference {
            Some(Reference::Present) => Some("PRESENT_REF"),
            Some(Reference::Past) => Some("PAST_REF"),
            Some(Reference::Future) => Some("FUTURE_REF"),
            None => self.value.as_deref(),
        }
    }
}

/// Finds the expressions of time of one language.
pub struct Tagger {
    language: &'static Language,
}

impl Tagger {
    /// The tagger of a language, by its BCP 47 tag: `id`, `zh-Hans`.
    pub fn for_language(tag: &str) -> Option<&'static Tagger> {
        let code = tag.split(['-', '_']).next()?.to_ascii_lowercase();
        let (code, tagger) = TAGGERS.iter().find(|(known, _)| *known == code)?;
        tagger.get_or_init(|| Tagger::from_toml(lang::file(code, FILE)?).ok()).as_ref()
    }

    /// The codes of all languages that have one.
    pub fn languages() -> impl Iterator<Item = &'static str> {
        TAGGERS.iter().map(|(code, _)| *code)
    }

    /// A tagger from the text of a language file, kept for the life of the program; `Err` says what is wrong with the file.
    pub fn from_toml(source: &str) -> Result<Tagger, String> {
        let language = language::compile(&[lang::file(COMMON, FILE).unwrap_or_default(), source])?;
        Ok(Tagger { language: Box::leak(Box::new(language)) })
    }

    /// Every expression of time in the text, in its order, none over another.
    pub fn tag(&self, text: &str, anchor: &Anchor) -> Vec<Expression> {
        let mut found = Vec::new();
        let mut chart = Chart::new(self.language, text);
        let mut scanner = Scanner::new(self.language, text);
        scanner.run(|island, around| chart.read(island, &around.ends, &mut found));
        self.value(text, &found, &scanner.around, anchor)
    }

    /// Gives each expression its value, with the narrative kept up on the way.
    fn value(&self, text: &str, found: &[Found], around: &Surroundings, anchor: &Anchor) -> Vec<Expression> {
        let mut narrative = Narrative::default();
        let mut cues = Cues::new(text, around);
        let mut out = Vec::with_capacity(found.len());
        for one in found {
            let context = Context {
                published: anchor.published,
                prefer: anchor.prefer,
                cue: cues.at(one.start),
                narrative: narrative.last.as_ref(),
                narrative_day: narrative.day,
                sentence_day: narrative.day.filter(|_| narrative.day_at >= cues.sentence()),
                settings: &self.language.settings,
                holidays: &self.language.holidays,
            };
            let resolved = context.resolve(&one.sense);
            let value = match &one.sense {
                Sense::Duration(value) | Sense::Set(value) => Some(value.clone()),
                Sense::Span { count, unit, .. } if resolved.is_none() => Some(frame::duration_of(*count, *unit)),
                _ => resolved.as_ref().and_then(resolve::Resolved::edtf),
            };
            if let Some(resolved) = resolved.as_ref().filter(|_| value.is_some()) {
                narrative.follow(&resolved.period, one.start, anchor.published);
            }
            let how = how(&one.sense, resolved.as_ref().filter(|_| value.is_some()).map(|resolved| resolved.how));
            let dated = resolved.is_some();
            out.push(Expression {
                start: one.start,
                end: one.end,
                kind: kind(&one.sense, dated),
                value,
                basis: Basis { how, rule: &self.language.rules[one.rule as usize].name },
                reference: if let Sense::Reference(reference) = one.sense { Some(reference) } else { None },
            });
        }
        out
    }
}

/// The last date that the text told, and the last one that was a day.
#[derive(Default)]
struct Narrative {
    last: Option<Period>,
    day: Option<NaiveDate>,
    /// Where that day stands.
    day_at: usize,
}

impl Narrative {
    /// Moves on to a date; what is still to come does not move it.
    fn follow(&mut self, period: &Period, at: usize, published: Option<NaiveDate>) {
        let last = match period {
            Period::Range(_, to) => to,
            period => period,
        };
        if last.first().is_none_or(|first| published.is_some_and(|published| first > published)) {
            return;
        }
        if let Period::Day(day) | Period::Moment(day, _) = period {
            (self.day, self.day_at) = (Some(*day), at);
        }
        self.last = Some(last.clone());
    }
}

fn how(sense: &Sense, resolved: Option<How>) -> How {
    match sense {
        Sense::Duration(_) | Sense::Set(_) => How::Undated,
        Sense::Span { .. } => resolved.unwrap_or(How::Undated),
        Sense::Reference(_) => How::Reference,
        _ => resolved.unwrap_or(How::Unresolved),
    }
}

fn kind(sense: &Sense, dated: bool) -> Kind {
    match sense {
        Sense::Duration(_) => Kind::Duration,
        Sense::Span { .. } if !dated => Kind::Duration,
        Sense::Set(_) => Kind::Set,
        Sense::Clock(_) | Sense::Moment(..) => Kind::Time,
        Sense::About(of) | Sense::Part(_, of) => kind(of, dated),
        Sense::Offset { unit, .. } if *unit <= words::Unit::Hour => Kind::Time,
        Sense::Within(inner, _) => kind(inner, dated),
        Sense::Range(from, to) if kind(from, dated) == Kind::Time || kind(to, dated) == Kind::Time => Kind::Time,
        _ => Kind::Date,
    }
}
