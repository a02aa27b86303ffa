//! One tree for TOML, YAML, JSON and CSV: values with their spans, before anybody asks what they mean.

use crate::diag::{FileId, Span, Spanned};
use std::borrow::Cow;

/// A value and where it is written.
#[derive(Clone, Debug, PartialEq)]
pub struct Node<'a> {
    pub span: Span,
    pub value: Value<'a>,
}

/// What the four formats have in common.
#[derive(Clone, Debug, PartialEq)]
pub enum Value<'a> {
    Null,
    Bool(bool),
    Number(f64),
    Text(Cow<'a, str>),
    /// A TOML date or date-time, as written.
    Date(Cow<'a, str>),
    List(Vec<Node<'a>>),
    Table(Table<'a>),
}

/// Keys in the order in which they are written.
pub type Table<'a> = Vec<(Key<'a>, Node<'a>)>;

#[derive(Clone, Debug, PartialEq)]
pub struct Key<'a> {
    pub name: Cow<'a, str>,
    pub span: Span,
}

impl Value<'_> {
    /// The value's type in the words of a message.
    pub const fn type_name(&self) -> &'static str {
        match self {
            Self::Null => "empty",
            Self::Bool(_) => "true or false",
            Self::Number(_) => "a number",
            Self::Text(_) => "text",
            Self::Date(_) => "a date",
            Self::List(_) => "a list",
            Self::Table(_) => "a table",
        }
    }
}

/// A part of a file that is in one format: its text and where that starts.
#[derive(Clone, Copy, Debug)]
pub struct Piece<'a> {
    pub file: FileId,
    /// Offset of `text` in the file.
    pub start: usize,
    pub text: &'a str,
}

impl<'a> Piece<'a> {
    pub fn span(self, start: usize, end: usize) -> Span {
        Span::new(self.file, self.start + start, self.start + end)
    }

    pub fn whole(self) -> Span {
        self.span(0, self.text.len())
    }

    /// The text as a value with its place.
    pub fn spanned(self) -> Spanned<String> {
        Spanned::new(self.text.to_owned(), self.whole())
    }

    /// A part of this piece, by offsets into its text.
    pub fn part(self, start: usize, end: usize) -> Self {
        Self { file: self.file, start: self.start + start, text: &self.text[start..end] }
    }
}
