//! The interface's words: Fluent messages, compiled once into what formatting needs.
//!
//! Of Fluent (syntax 1.0) this reads messages, variables, string literals and selects. Terms, references, attributes
//! and functions are refused, so a message says what it needs in one place. Formatting takes no lock and no bundle: pages
//! are rendered on many threads, and `fluent-bundle` keeps its plural rules behind a mutex.

use std::borrow::Cow;
use std::collections::HashMap;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::Arg;
use super::numbers::{self, Numbers};

/// Language and source of every message file.
const FILES: &[(&str, &str)] = &[
    ("en", include_str!("../../locale/en.ftl")),
    ("id", include_str!("../../locale/id.ftl")),
    ("ar", include_str!("../../locale/ar.ftl")),
    ("de", include_str!("../../locale/de.ftl")),
    ("es", include_str!("../../locale/es.ftl")),
    ("fr", include_str!("../../locale/fr.ftl")),
    ("ja", include_str!("../../locale/ja.ftl")),
    ("ko", include_str!("../../locale/ko.ftl")),
    ("ru", include_str!("../../locale/ru.ftl")),
    ("uk", include_str!("../../locale/uk.ftl")),
    ("vi", include_str!("../../locale/vi.ftl")),
    ("zh", include_str!("../../locale/zh.ftl")),
];

/// The messages of one language, in the order of `en.ftl`, English where the language has none.
pub(super) struct Messages {
    entries: Vec<(&'static str, Message)>,
    index: HashMap<&'static str, usize>,
}

/// One message.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Message(Vec<Part>);

#[derive(Clone, Debug, PartialEq)]
enum Part {
    Text(Cow<'static, str>),
    Variable(&'static str),
    Select { variable: &'static str, variants: Vec<(Key, Message)>, default: usize },
}

#[derive(Clone, Debug, PartialEq)]
enum Key {
    /// `[0]`
    Exact(f64),
    /// `[one]`, a plural category for a number and a word for a text.
    Word(&'static str),
}

impl Messages {
    /// The messages of a language subtag such as `id`; English for one without a file.
    pub fn new(language: &str) -> Self {
        let mut entries = compile(source("en").unwrap_or_default());
        let index: HashMap<_, _> = entries.iter().enumerate().map(|(position, (id, _))| (*id, position)).collect();
        if language != "en" {
            for (id, message) in compile(source(language).unwrap_or_default()) {
                if let Some(&position) = index.get(id) {
                    entries[position].1 = message;
                }
            }
        }
        Self { entries, index }
    }

    pub fn get(&self, id: &str) -> Option<&Message> {
        Some(&self.entries[*self.index.get(id)?].1)
    }

    /// A message with its arguments; an unknown id gives the id.
    pub fn say(&self, id: &str, args: &[(&str, Arg<'_>)], numbers: &Numbers, isolate: bool) -> String {
        let Some(message) = self.get(id) else { return id.to_owned() };
        let mut out = String::with_capacity(64);
        message.write(&mut out, args, numbers, isolate);
        out
    }

    /// Every message that takes no arguments.
    pub fn plain(&self) -> impl Iterator<Item = (&'static str, &Message)> {
        self.entries.iter().filter(|(_, message)| message.is_plain()).map(|(id, message)| (*id, message))
    }
}

impl Message {
    /// Appends the message. A variable that is not among `args` stays visible as `{$name}`.
    pub fn write(&self, out: &mut String, args: &[(&str, Arg<'_>)], numbers: &Numbers, isolate: bool) {
        let arg = |name: &str| args.iter().find(|(key, _)| *key == name).map(|(_, arg)| *arg);
        for part in &self.0 {
            match part {
                Part::Text(text) => out.push_str(text),
                Part::Variable(name) => match arg(name) {
                    Some(Arg::Number(value)) => numbers.write(out, value),
                    Some(Arg::Text(text)) if isolate && needs_isolation(text) => {
                        out.push('\u{2068}');
                        out.push_str(text);
                        out.push('\u{2069}');
                    }
                    Some(Arg::Text(text)) => out.push_str(text),
                    None => out.extend(["{$", name, "}"]),
                },
                Part::Select { variable, variants, default } => {
                    let chosen = arg(variable).and_then(|arg| choose(variants, arg, numbers)).unwrap_or(*default);
                    variants[chosen].1.write(out, args, numbers, isolate);
                }
            }
        }
    }

    fn is_plain(&self) -> bool {
        self.0.iter().all(|part| matches!(part, Part::Text(_)))
    }
}

/// The variant for an argument: an exact number before a plural category.
fn choose(variants: &[(Key, Message)], arg: Arg<'_>, numbers: &Numbers) -> Option<usize> {
    match arg {
        Arg::Text(text) => variants.iter().position(|(key, _)| matches!(key, Key::Word(word) if *word == text)),
        Arg::Number(value) => {
            let exact = variants.iter().position(|(key, _)| *key == Key::Exact(value));
            exact.or_else(|| {
                let category = numbers::category_name(numbers.category(value));
                variants.iter().position(|(key, _)| matches!(key, Key::Word(word) if *word == category))
            })
        }
    }
}

/// Whether a text may pull the punctuation around it to the wrong side in a right-to-left line: it has a letter that
/// runs from left to right.
fn needs_isolation(text: &str) -> bool {
    text.chars().any(|c| {
        c.is_alphabetic() && !matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}')
    })
}

fn source(language: &str) -> Option<&'static str> {
    FILES.iter().find(|(name, _)| *name == language).map(|(_, source)| *source)
}

/// The languages that have a message file.
pub(super) const fn languages<const N: usize>() -> [&'static str; N] {
    let mut names = [""; N];
    let mut at = 0;
    while at < N {
        names[at] = FILES[at].0;
        at += 1;
    }
    names
}

/// How many languages have a message file.
pub(super) const COUNT: usize = FILES.len();

/// The messages of a file. What cannot be read is left out here and caught by the tests of this module: the files are
/// part of the program.
fn compile(source: &'static str) -> Vec<(&'static str, Message)> {
    let resource = match parser::parse(source) {
        Ok(resource) => resource,
        Err((resource, _)) => resource,
    };
    let message = |entry| match entry {
        Entry::Message(message) => Some((message.id.name, pattern(message.value?)?)),
        _ => None,
    };
    resource.body.into_iter().filter_map(message).collect()
}

fn pattern(pattern: Pattern<&'static str>) -> Option<Message> {
    pattern.elements.into_iter().map(part).collect::<Option<_>>().map(Message)
}

fn part(element: PatternElement<&'static str>) -> Option<Part> {
    let expression = match element {
        PatternElement::TextElement { value } => return Some(Part::Text(Cow::Borrowed(value))),
        PatternElement::Placeable { expression } => expression,
    };
    match expression {
        Expression::Inline(InlineExpression::VariableReference { id }) => Some(Part::Variable(id.name)),
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            Some(Part::Text(unescape_unicode_to_string(value)))
        }
        Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
            let default = variants.iter().position(|variant| variant.default)?;
            let variants = variants.into_iter().map(|variant| {
                let key = match variant.key {
                    VariantKey::Identifier { name } => Key::Word(name),
                    VariantKey::NumberLiteral { value } => Key::Exact(value.parse().ok()?),
                };
                Some((key, pattern(variant.value)?))
            });
            Some(Part::Select { variable: id.name, variants: variants.collect::<Option<_>>()?, default })
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests;
