//! What a language's `who.toml` says.

use std::collections::BTreeMap;

use serde::Deserialize;

/// `src/pull/lang/<language>/who.toml` as written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Written {
    #[serde(default)]
    pub writing: Writing,
    #[serde(default)]
    pub verb: VerbPlace,
    #[serde(default)]
    pub nouns: Nouns,
    #[serde(default)]
    pub affixes: Affixes,
    #[serde(default)]
    pub numbers: Numbers,
    pub words: BTreeMap<Class, Vec<String>>,
    pub cue: Vec<WrittenCue>,
    #[serde(default)]
    pub content: BTreeMap<Kind, Vec<String>>,
    #[serde(default)]
    pub hedge: BTreeMap<Hedge, Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct WrittenCue {
    pub words: Vec<String>,
    pub speaker: SpeakerPlace,
    #[serde(default)]
    pub takes: Takes,
    #[serde(default)]
    pub kind: Kind,
    #[serde(default)]
    pub needs: Vec<String>,
    #[serde(default)]
    pub attitude: bool,
    #[serde(default)]
    pub participle: bool,
    #[serde(default)]
    pub standing: bool,
    #[serde(default)]
    pub opens: bool,
    #[serde(default)]
    pub predicate: bool,
}

/// How numbers are written.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub(crate) struct Numbers {
    /// The mark before the fraction.
    pub decimal: Option<char>,
    /// Words that multiply the number before them: `ribu = 1000`.
    pub multiplier: BTreeMap<String, f64>,
}

/// Whether spaces stand between words.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Writing {
    #[default]
    Spaces,
    Joined,
}

/// Where the verb of saying stands in a sentence.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum VerbPlace {
    #[default]
    Middle,
    Last,
}

/// Whether only names have a capital letter.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Nouns {
    #[default]
    Lower,
    /// German: every noun has one.
    Upper,
    /// The script has no capitals.
    Uncased,
}

/// What hangs on the end of a word.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub(crate) struct Affixes {
    /// `'s`
    pub possessive: Vec<String>,
    /// `-nya`, on a verb of saying
    pub pronoun: Vec<String>,
    /// 은, 는, 이, 가 on the last word of the subject
    pub subject: Vec<String>,
    /// `di-`: a verb that begins so is passive.
    pub passive_prefix: Vec<String>,
    /// `-ly`: a word that ends so is an adverb, unless it is known as something else.
    pub adverb: Vec<String>,
    /// `-ing`: a word that ends so says more of the noun before it, unless it is known as something else.
    pub participle: Vec<String>,
    /// How many letters two case forms of one name may differ by at the end.
    pub case: usize,
}

/// What a word is good for in finding who speaks.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Class {
    Abbreviation,
    Auxiliary,
    Complementizer,
    Boundary,
    /// It begins a clause of its own: "but", "while".
    Contrast,
    And,
    Relative,
    Circumstance,
    Preposition,
    Verb,
    Determiner,
    Demonstrative,
    PronounPerson,
    PronounGroup,
    PronounThing,
    PronounSelf,
    Title,
    Honorific,
    Organisation,
    People,
    Anonymous,
    Medium,
    Outlet,
    To,
    By,
    Place,
    Negation,
    /// A particle after the subject: は
    Subject,
    Passive,
    Opener,
    /// A noun as often as a verb of saying: "plans".
    NounToo,
    /// A word for any body: "that organisation".
    AnyBody,
    /// A verb of saying after it says nothing: "without".
    Unsaid,
}

impl Class {
    pub(super) const fn bit(self) -> u64 {
        1 << self as u32
    }
}

/// The classes of one word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Classes(pub(super) u64);

impl Classes {
    pub const fn has(self, class: Class) -> bool {
        self.0 & class.bit() != 0
    }

    pub fn any(self, classes: &[Class]) -> bool {
        classes.iter().any(|class| self.has(*class))
    }
}

/// What kind of statement it is.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    #[default]
    Statement,
    Claim,
    Estimate,
    Denial,
    Confirmation,
    Unconfirmed,
    NoComment,
    Demand,
    Action,
}

impl Kind {
    /// The name in the record format.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Statement => "statement",
            Self::Claim => "claim",
            Self::Estimate => "estimate",
            Self::Denial => "denial",
            Self::Confirmation => "confirmation",
            Self::Unconfirmed => "unconfirmed",
            Self::NoComment => "no-comment",
            Self::Demand => "demand",
            Self::Action => "action",
        }
    }
}

/// How far a number is meant.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "kebab-case")]
pub enum Hedge {
    About,
    UpTo,
    AtLeast,
}

/// Where the speaker stands.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum SpeakerPlace {
    Before,
    After,
    /// Before or after, as the sentence has it.
    Beside,
    /// In the cue itself: `katanya`.
    Inside,
    /// In the cue itself, and a person: `a-t-il dit`.
    InsidePerson,
}

/// What follows or precedes a cue.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Takes {
    /// A sentence, with or without "that".
    #[default]
    Clause,
    /// Somebody who is told, then a sentence.
    Addressee,
    /// A thing: "rejected the accusation".
    Object,
    /// Names whose words are passed on: "quoting a rescue worker".
    Source,
}

/// A word of saying.
#[derive(Clone, Debug)]
pub(crate) struct Cue {
    pub speaker: SpeakerPlace,
    pub takes: Takes,
    pub kind: Kind,
    /// It counts only when one of these comes next.
    pub needs: Vec<String>,
    /// It tells of a wish or a stance rather than of words.
    pub attitude: bool,
    /// It has no subject of its own ("saying"), and is no passive after "is".
    pub participle: bool,
    /// It holds on the day of publication: "has not commented".
    pub standing: bool,
    /// It may stand before the words: "According to X, …".
    pub opens: bool,
    /// It needs a verb that links it to its subject: "is confident".
    pub predicate: bool,
}

impl Cue {
    pub const fn is_inside(&self) -> bool {
        matches!(self.speaker, SpeakerPlace::Inside | SpeakerPlace::InsidePerson)
    }
}
