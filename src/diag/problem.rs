//! Every finding as data, with its code. Words are chosen in [`words`], those of a rule of `check` by the rule.

mod words;

use super::{Severity, Suggestion};

/// What is wrong. Fields are what the words need, nothing more. `docs/codes.md` explains each code.
#[derive(Clone, Debug, PartialEq)]
pub enum Problem {
    // Files
    Unreadable { reason: String },
    NotUtf8 { line: usize, is_utf16: bool },
    LinkOutside { target: String },
    FileTooLarge { bytes: u64, limit: u64 },
    MissingSiteFile,
    UnexpectedFile { expected: String },
    // Syntax
    Syntax { format: &'static str, reason: String },
    NoFrontMatter,
    UnclosedFrontMatter { fence: &'static str },
    DuplicateKey { key: String },
    // Shape
    UnknownKey { key: String, suggestion: Suggestion },
    WrongType { field: String, expected: &'static str, found: &'static str },
    MissingField { field: &'static str, of: &'static str, help: &'static str },
    UnknownValue { field: String, value: String, suggestion: Suggestion },
    OutOfRange { field: String, range: &'static str },
    Conflict { what: &'static str, help: &'static str },
    // Values
    BadDate { field: String, reason: String, help: Option<String> },
    NotADay { field: &'static str, date: String },
    DayTwice { field: &'static str, day: String },
    BadId { id: String, reason: BadId },
    BadUrl { field: String, url: String },
    BadSlug { field: String, value: String },
    // Identity
    DuplicateId { what: &'static str, id: String },
    UnknownReference { field: String, what: &'static str, id: String, suggestion: Suggestion },
    RefersToItself { field: &'static str },
    SideCycle { chain: String },
    DateCycle { chain: String },
    // Translations
    NotWords { field: String, original: String },
    TranslationOfNothing { what: &'static str, id: String, suggestion: Suggestion },
    UnknownTranslationKey { list: &'static str, key: String, suggestion: Suggestion },
    // Evidence
    QuoteTooLong { length: usize, limit: usize, unit: &'static str },
    QuoteNotFound { what: &'static str, article: String, nearest: Option<(usize, String)> },
    QuoteRepeated { article: String, lines: Vec<usize> },
    ArticleMissing { article: String },
    ChecksumMismatch { article: String, actual: String, pinned: String, is_line_ends: bool },
    BadChecksum,
    MediaMissing { src: String },
    // Addresses
    PageCollision { path: String, first: String, second: String },
    PathOutside { path: String },
    PermalinkGone { address: String },
    // Templates
    Template { template: String, reason: String },
    UnknownTemplate { name: String, near: String },
    // Cards
    NoFonts { folder: String, reason: String },
    // Warnings
    MissingTranslation { lang: String, what: String, fields: String },
    UnknownLanguage { lang: String },
    Unused { what: &'static str, id: String },
    AmbiguousTime { time: String, zone: String, first: String, second: String },
    ResponseBefore { field: &'static str, earlier: String, later: String },
    PublishedBefore { source: String, published: String, date: String },
    NeverKnown { id: String },
    NothingKnown { field: &'static str, day: String },
    AllKnown { field: &'static str, day: String },
    DraftLeftOut { id: String },
    // Rules of `check`
    Rule(RuleFinding),
}

/// A finding of a rule. Its words are the rule's own, so that all there is to a rule is in one file.
#[derive(Clone, Debug, PartialEq)]
pub struct RuleFinding {
    pub code: &'static str,
    pub severity: Severity,
    pub message: String,
    pub help: Option<String>,
}

/// Why an id is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadId {
    /// Outside `[a-z0-9][a-z0-9-]*`.
    Pattern,
    Reserved,
    TooLong,
}

/// The longest id, in bytes: with a suffix it has to fit a file name everywhere.
pub const LONGEST_ID: usize = 120;

impl Problem {
    /// The stable name of this kind of finding.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Unreadable { .. } => "unreadable-file",
            Self::NotUtf8 { .. } => "not-utf-8",
            Self::LinkOutside { .. } => "link-outside-content",
            Self::FileTooLarge { .. } => "file-too-large",
            Self::MissingSiteFile => "no-site-file",
            Self::UnexpectedFile { .. } => "unexpected-file",
            Self::Syntax { .. } => "syntax",
            Self::NoFrontMatter => "no-front-matter",
            Self::UnclosedFrontMatter { .. } => "unclosed-front-matter",
            Self::DuplicateKey { .. } => "duplicate-key",
            Self::UnknownKey { .. } => "unknown-key",
            Self::WrongType { .. } => "wrong-type",
            Self::MissingField { .. } => "missing-field",
            Self::UnknownValue { .. } => "unknown-value",
            Self::OutOfRange { .. } => "out-of-range",
            Self::Conflict { .. } => "conflicting-fields",
            Self::BadDate { .. } => "bad-date",
            Self::NotADay { .. } => "not-a-day",
            Self::DayTwice { .. } => "day-twice",
            Self::BadId { .. } => "bad-id",
            Self::BadUrl { .. } => "bad-url",
            Self::BadSlug { .. } => "bad-slug",
            Self::DuplicateId { .. } => "duplicate-id",
            Self::UnknownReference { .. } => "unknown-reference",
            Self::RefersToItself { .. } => "refers-to-itself",
            Self::SideCycle { .. } => "side-cycle",
            Self::DateCycle { .. } => "date-cycle",
            Self::NotWords { .. } => "translation-field",
            Self::TranslationOfNothing { .. } => "translation-of-nothing",
            Self::UnknownTranslationKey { .. } => "unknown-translation-key",
            Self::QuoteTooLong { .. } => "quote-too-long",
            Self::QuoteNotFound { .. } => "quote-not-found",
            Self::QuoteRepeated { .. } => "quote-repeated",
            Self::ArticleMissing { .. } => "article-missing",
            Self::ChecksumMismatch { .. } => "checksum-mismatch",
            Self::BadChecksum => "bad-checksum",
            Self::MediaMissing { .. } => "media-missing",
            Self::PageCollision { .. } => "page-collision",
            Self::PathOutside { .. } => "path-outside-content",
            Self::PermalinkGone { .. } => "permalink-gone",
            Self::Template { .. } => "template",
            Self::NoFonts { .. } => "no-fonts",
            Self::UnknownTemplate { .. } => "unknown-template",
            Self::MissingTranslation { .. } => "missing-translation",
            Self::UnknownLanguage { .. } => "interface-language",
            Self::Unused { .. } => "unused",
            Self::AmbiguousTime { .. } => "ambiguous-time",
            Self::ResponseBefore { .. } => "response-before",
            Self::PublishedBefore { .. } => "published-before",
            Self::NeverKnown { .. } => "never-known",
            Self::NothingKnown { .. } => "nothing-known",
            Self::AllKnown { .. } => "all-known",
            Self::DraftLeftOut { .. } => "draft-left-out",
            Self::Rule(found) => found.code,
        }
    }

    pub fn severity(&self) -> Severity {
        match self {
            Self::MissingTranslation { .. }
            | Self::UnknownLanguage { .. }
            | Self::Unused { .. }
            | Self::UnknownTemplate { .. }
            | Self::AmbiguousTime { .. }
            | Self::ResponseBefore { .. }
            | Self::PublishedBefore { .. }
            | Self::NeverKnown { .. }
            | Self::NothingKnown { .. }
            | Self::AllKnown { .. }
            | Self::QuoteRepeated { .. }
            | Self::DraftLeftOut { .. } => Severity::Warning,
            Self::Rule(found) => found.severity,
            _ => Severity::Error,
        }
    }

    /// Whether this may be nothing but the echo of an error elsewhere.
    pub(super) fn follows_from_errors(&self) -> bool {
        matches!(self, Self::Unused { .. } | Self::MissingTranslation { .. })
    }
}
