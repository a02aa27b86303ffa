//! Reads a table field by field, and reports what is missing, mistyped or unknown.

use super::node::{Key, Node, Table, Value};
use crate::date::Edtf;
use crate::diag::{Diagnostic, Diagnostics, Problem, Span, Spanned, suggest};

/// A table being read. What nobody took by [`Fields::finish`] is an unknown key.
pub struct Fields<'n, 'd> {
    /// Where to point when a field is missing.
    pub span: Span,
    entries: Vec<Option<(Key<'n>, Node<'n>)>>,
    known: Vec<&'static str>,
    /// Prefix of field names in messages, such as `place.`.
    prefix: String,
    pub diagnostics: &'d mut Diagnostics,
}

impl<'n, 'd> Fields<'n, 'd> {
    pub fn new(span: Span, table: Table<'n>, diagnostics: &'d mut Diagnostics) -> Self {
        let entries = table.into_iter().map(Some).collect();
        Self { span, entries, known: Vec::new(), prefix: String::new(), diagnostics }
    }

    /// The table of a node, or a type error.
    pub fn of(node: Node<'n>, field: &str, diagnostics: &'d mut Diagnostics) -> Option<Self> {
        match node.value {
            Value::Table(table) => {
                let mut fields = Self::new(node.span, table, diagnostics);
                fields.prefix = format!("{field}.");
                Some(fields)
            }
            ref other => {
                diagnostics.push(wrong_type(field, "a table", other), node.span);
                None
            }
        }
    }

    /// Takes a field out. An empty value counts as absent.
    pub fn take(&mut self, name: &'static str) -> Option<Node<'n>> {
        self.take_entry(name).map(|(_, node)| node)
    }

    pub fn take_entry(&mut self, name: &'static str) -> Option<(Key<'n>, Node<'n>)> {
        self.known.push(name);
        let at = self.entries.iter().position(|entry| entry.as_ref().is_some_and(|(key, _)| key.name == name))?;
        let (key, node) = self.entries[at].take()?;
        if self.entries.iter().flatten().any(|(other, _)| other.name == name) {
            self.diagnostics.push(Problem::DuplicateKey { key: name.to_owned() }, key.span);
        }
        (node.value != Value::Null).then_some((key, node))
    }

    /// Takes every field that is left, in order.
    pub fn take_rest(&mut self) -> Vec<(Key<'n>, Node<'n>)> {
        self.entries.iter_mut().filter_map(Option::take).collect()
    }

    pub fn text(&mut self, name: &'static str) -> Option<Spanned<String>> {
        let node = self.take(name)?;
        self.text_of(name, node)
    }

    /// Text that has to say something.
    pub fn required_text(
        &mut self,
        name: &'static str,
        of: &'static str,
        help: &'static str,
    ) -> Option<Spanned<String>> {
        let known_errors = self.diagnostics.iter().count();
        let text = self.text(name).filter(|text| !text.value.trim().is_empty());
        if text.is_none() && self.diagnostics.iter().count() == known_errors {
            self.diagnostics.push(Problem::MissingField { field: name, of, help }, self.span);
        }
        text
    }

    pub fn text_of(&mut self, name: &str, node: Node<'n>) -> Option<Spanned<String>> {
        match node.value {
            Value::Text(text) => Some(Spanned::new(text.into_owned(), node.span)),
            ref other => {
                let problem = wrong_type(&self.full(name), "text", other);
                self.diagnostics.push(problem, node.span);
                None
            }
        }
    }

    /// A list of texts, or one text.
    pub fn texts(&mut self, name: &'static str) -> Vec<Spanned<String>> {
        let items = self.one_or_many(name);
        items.into_iter().filter_map(|item| self.text_of(name, item)).collect()
    }

    /// The items of a list; a lone value counts as a list of one.
    pub fn one_or_many(&mut self, name: &'static str) -> Vec<Node<'n>> {
        match self.take(name) {
            None => Vec::new(),
            Some(Node { value: Value::List(items), .. }) => items,
            Some(node) => vec![node],
        }
    }

    /// The items of a list.
    pub fn list(&mut self, name: &'static str) -> Vec<Node<'n>> {
        match self.take(name) {
            None => Vec::new(),
            Some(Node { value: Value::List(items), .. }) => items,
            Some(node) => {
                let problem = wrong_type(&self.full(name), "a list", &node.value);
                self.diagnostics.push(problem, node.span);
                Vec::new()
            }
        }
    }

    /// The tables of a list, each handed to `read`.
    pub fn tables<T>(&mut self, name: &'static str, mut read: impl FnMut(&mut Fields<'n, '_>) -> Option<T>) -> Vec<T> {
        let items = self.list(name);
        let mut out = Vec::with_capacity(items.len());
        for item in items {
            let field = self.full(name);
            if let Some(mut fields) = Fields::of(item, &field, self.diagnostics) {
                out.extend(read(&mut fields));
                fields.finish();
            }
        }
        out
    }

    pub fn number(&mut self, name: &'static str) -> Option<Spanned<f64>> {
        let node = self.take(name)?;
        match node.value {
            Value::Number(number) if number.is_finite() => Some(Spanned::new(number, node.span)),
            Value::Number(_) => {
                let problem = Problem::OutOfRange { field: self.full(name), range: "a finite number" };
                self.diagnostics.push(problem, node.span);
                None
            }
            ref other => {
                let problem = wrong_type(&self.full(name), "a number", other);
                self.diagnostics.push(problem, node.span);
                None
            }
        }
    }

    pub fn number_in(&mut self, name: &'static str, min: f64, max: f64, range: &'static str) -> Option<Spanned<f64>> {
        let number = self.number(name)?;
        if (min..=max).contains(&number.value) {
            return Some(number);
        }
        self.diagnostics.push(Problem::OutOfRange { field: self.full(name), range }, number.span);
        None
    }

    pub fn flag(&mut self, name: &'static str) -> Option<Spanned<bool>> {
        let node = self.take(name)?;
        match node.value {
            Value::Bool(value) => Some(Spanned::new(value, node.span)),
            ref other => {
                let problem = wrong_type(&self.full(name), "true or false", other);
                self.diagnostics.push(problem, node.span);
                None
            }
        }
    }

    /// A name out of a fixed list.
    pub fn choice<T: Copy>(&mut self, name: &'static str, choices: &[(&'static str, T)]) -> Option<Spanned<T>> {
        let text = self.text(name)?;
        match choices.iter().find(|(choice, _)| *choice == text.value) {
            Some((_, value)) => Some(Spanned::new(*value, text.span)),
            None => {
                let suggestion = suggest(&text.value, choices.iter().map(|(choice, _)| *choice));
                let problem = Problem::UnknownValue { field: self.full(name), value: text.value, suggestion };
                self.diagnostics.push(problem, text.span);
                None
            }
        }
    }

    pub fn date(&mut self, name: &'static str) -> Option<Spanned<Edtf>> {
        let node = self.take(name)?;
        self.date_of(name, &node)
    }

    pub fn date_of(&mut self, name: &str, node: &Node<'_>) -> Option<Spanned<Edtf>> {
        let text = match &node.value {
            Value::Text(text) => text.to_string(),
            Value::Date(text) => without_fraction(text),
            Value::Number(year) if year.fract() == 0.0 && (1000.0..=9999.0).contains(year) => format!("{year:.0}"),
            other => {
                let problem = wrong_type(&self.full(name), "a date (EDTF)", other);
                self.diagnostics.push(problem, node.span);
                return None;
            }
        };
        match Edtf::parse(&text) {
            Ok(date) => Some(Spanned::new(date, node.span)),
            Err(error) => {
                let reason = error.problem.to_string();
                let help = error.help();
                let problem = Problem::BadDate { field: self.full(name), reason, help };
                self.diagnostics.push(problem, inside(node.span, &text, error.span));
                None
            }
        }
    }

    /// An address that starts with `http://` or `https://`.
    pub fn url(&mut self, name: &'static str) -> Option<Spanned<String>> {
        let text = self.text(name)?;
        let fine = url::Url::parse(text.value.trim())
            .is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.host_str().is_some_and(|h| !h.is_empty()));
        if fine {
            return Some(Spanned::new(text.value.trim().to_owned(), text.span));
        }
        let problem = Problem::BadUrl { field: self.full(name), url: text.value };
        self.diagnostics.push(problem, text.span);
        None
    }

    /// The free table `extra`: taken, and not looked into.
    pub fn extra(&mut self) {
        if let Some(node) = self.take("extra")
            && !matches!(node.value, Value::Table(_))
        {
            let problem = wrong_type(&self.full("extra"), "a table", &node.value);
            self.diagnostics.push(problem, node.span);
        }
    }

    /// A field's full name, such as `place.lat`.
    pub fn full(&self, name: &str) -> String {
        format!("{}{name}", self.prefix)
    }

    /// Reports every key that nobody took.
    pub fn finish(mut self) {
        #[cfg(test)]
        super::known::note(&self.prefix, &self.known);
        for (key, _) in self.take_rest() {
            let suggestion = suggest(&key.name, self.known.iter().copied());
            let problem = Problem::UnknownKey { key: format!("{}{}", self.prefix, key.name), suggestion };
            self.diagnostics.add(Diagnostic::new(problem, key.span));
        }
    }
}

pub fn wrong_type(field: &str, expected: &'static str, found: &Value<'_>) -> Problem {
    Problem::WrongType { field: field.to_owned(), expected, found: found.type_name() }
}

/// Where a part of a text stands, given where the text stands with its quotation marks.
pub fn inside(span: Span, text: &str, part: std::ops::Range<usize>) -> Span {
    match ((span.end - span.start) as usize).checked_sub(text.len()) {
        Some(0) => span.part(part.start, part.end),
        Some(2) => span.part(part.start + 1, part.end + 1),
        _ => span,
    }
}

/// EDTF ends at the second; TOML allows fractions.
fn without_fraction(text: &str) -> String {
    match text.split_once('.') {
        Some((seconds, rest)) => {
            let zone = rest.find(|c: char| !c.is_ascii_digit()).map_or("", |at| &rest[at..]);
            format!("{seconds}{zone}")
        }
        None => text.to_owned(),
    }
}
