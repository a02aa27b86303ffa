//! One language's words, in the shape in which pages need them: dates as HTML, attributes of words in another language.
//!
//! The only module of `render` that talks to [`crate::locale`].

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use super::html::escape;
use crate::date::Edtf;
use crate::model::{LangIx, Site};

/// The words of one language of a site.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
    tag: String,
    /// What marks words of each language of the site on a page of this one.
    attrs: Vec<String>,
    messages: tera::Value,
}

/// How much of a date is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// "21 October 2024"
    Long,
    /// "21 Oct"
    Short,
}

/// A value inside a message.
#[derive(Clone, Copy)]
pub enum Arg<'a> {
    Text(&'a str),
    Count(usize),
}

impl Words {
    pub fn new(site: &Site, lang: LangIx) -> Self {
        let text = include_str!("../../locale/en.ftl");
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
        let tag = site.lang(lang).0.clone();
        let mut bundle = FluentBundle::new_concurrent(vec![tag.parse().unwrap_or_default()]);
        bundle.set_use_isolating(false);
        let _ = bundle.add_resource(resource);
        let attrs = site.languages.iter().map(|other| attrs(&tag, &other.0)).collect();
        let mut plain = std::collections::BTreeMap::new();
        for line in text.lines() {
            if let Some((id, value)) = line.split_once(" = ")
                && !value.contains('{')
            {
                plain.insert(id.replace('-', "_"), value.to_owned());
            }
        }
        Self { bundle, tag, attrs, messages: tera::Value::from_serializable(&plain) }
    }

    /// The messages without variables, for templates, with `_` for `-` in their names.
    pub fn messages(&self) -> tera::Value {
        self.messages.clone()
    }

    pub fn tag(&self) -> &str {
        &self.tag
    }

    pub fn is_rtl(&self) -> bool {
        is_rtl(&self.tag)
    }

    /// A message without variables.
    pub fn get(&self, id: &str) -> String {
        self.format(id, &[])
    }

    pub fn format(&self, id: &str, args: &[(&'static str, Arg)]) -> String {
        let mut fluent = FluentArgs::new();
        for (name, arg) in args {
            match arg {
                Arg::Text(text) => fluent.set(*name, FluentValue::from(*text)),
                Arg::Count(count) => fluent.set(*name, FluentValue::from(*count)),
            }
        }
        let pattern = self.bundle.get_message(id).and_then(|message| message.value());
        let pattern = pattern.unwrap_or_else(|| panic!("no message {id}"));
        self.bundle.format_pattern(pattern, Some(&fluent), &mut Vec::new()).into_owned()
    }

    pub fn number(&self, value: f64) -> String {
        let digits = format!("{value}");
        if value < 1000.0 { digits } else { format!("{},{}", &digits[..digits.len() - 3], &digits[digits.len() - 3..]) }
    }

    /// ` lang="…"`, with `dir` where the direction differs, for words in a language of the site; nothing for the page's.
    pub fn attrs_of(&self, lang: LangIx) -> &str {
        &self.attrs[lang.ix()]
    }

    /// The same for any language tag.
    pub fn attrs(&self, tag: &str) -> String {
        attrs(&self.tag, tag)
    }

    pub fn language_name(&self, tag: &str) -> String {
        tag.to_owned()
    }

    /// A date with its `time` elements, as HTML.
    pub fn date(&self, date: &Edtf, form: Form) -> String {
        let text = escape(&self.date_text(date, form)).into_owned();
        match date.html_datetime() {
            Some(value) => format!("<time datetime=\"{value}\">{text}</time>"),
            None => text,
        }
    }

    /// A date in words alone.
    pub fn date_text(&self, date: &Edtf, form: Form) -> String {
        let _ = form;
        date.to_string()
    }

    /// A date as a heading: the day's number apart from weekday, month and year.
    pub fn heading(&self, date: &Edtf) -> String {
        self.date(date, Form::Long)
    }
}

fn attrs(page: &str, tag: &str) -> String {
    if tag.eq_ignore_ascii_case(page) || tag.is_empty() {
        return String::new();
    }
    let mut attrs = format!(" lang=\"{}\"", escape(tag));
    if is_rtl(page) != is_rtl(tag) {
        attrs.push_str(if is_rtl(tag) { " dir=\"rtl\"" } else { " dir=\"ltr\"" });
    }
    attrs
}

/// Whether a language is written from right to left.
fn is_rtl(tag: &str) -> bool {
    let language = tag.split('-').next().unwrap_or_default();
    matches!(language, "ar" | "ckb" | "dv" | "fa" | "he" | "ks" | "ps" | "sd" | "syr" | "ug" | "ur" | "yi")
}
