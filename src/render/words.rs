//! One language's words, in the shape in which pages need them: dates as HTML, attributes of words in another language.
//!
//! The only module of `render` that talks to [`crate::locale`].

use std::collections::BTreeMap;

use crate::date::{Date, Edtf, TimeZone};
use crate::edition::Voice;
use crate::locale::{self, DateStyle, Direction, Locale, Piece, Role};
use crate::markup::html::{escape, push_escaped};
use crate::model::{LangIx, Site};

/// The words of one language of a site.
pub struct Words {
    voice: Voice,
    /// Messages without variables, by id.
    plain: BTreeMap<String, String>,
    /// The same for templates, with `_` for `-` in their names.
    messages: tera::Value,
    /// Safe HTML.
    arrow: String,
    /// What marks words of each language of the site on a page of this one.
    attrs: Vec<String>,
}

/// How much of a date is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// "21 October 2024"
    Long,
    /// "21 Oct"
    Short,
    /// "21 Oct 2024"
    ShortYear,
}

/// A value inside a message.
#[derive(Clone, Copy)]
pub enum Arg<'a> {
    Text(&'a str),
    Count(usize),
}

impl Words {
    pub fn new(site: &Site, lang: LangIx) -> Self {
        let voice = Voice::new(site, lang);
        let locale = &voice.locale;
        let plain: BTreeMap<String, String> =
            locale.plain_messages().into_iter().map(|(id, text)| (id.to_owned(), text)).collect();
        let by_name: BTreeMap<String, &str> =
            plain.iter().map(|(id, text)| (id.replace('-', "_"), text.as_str())).collect();
        let attrs = site.languages.iter().map(|other| attrs(locale, &other.0)).collect();
        let (arrow, comma) = (
            if locale.direction() == Direction::Rtl { "←" } else { "→" },
            plain.get("list-separator").map_or(", ", String::as_str),
        );
        let arrow = format!(" <span class=\"ar\" aria-hidden=\"true\">{arrow}</span><span class=\"vh\">{comma}</span>");
        Self { arrow, messages: tera::Value::from_serializable(&by_name), plain, attrs, voice }
    }

    pub fn messages(&self) -> tera::Value {
        self.messages.clone()
    }

    /// The language as what leaves the pages words itself in it.
    pub fn voice(&self) -> &Voice {
        &self.voice
    }

    pub fn locale(&self) -> &Locale {
        &self.voice.locale
    }

    pub fn tag(&self) -> &str {
        self.voice.locale.tag()
    }

    pub fn is_rtl(&self) -> bool {
        self.voice.locale.direction() == Direction::Rtl
    }

    /// The arrow between the steps of a path, and the comma that is read out in its place; safe HTML.
    pub fn arrow(&self) -> &str {
        &self.arrow
    }

    /// A message without variables.
    pub fn get(&self, id: &str) -> &str {
        debug_assert!(self.plain.contains_key(id), "no message `{id}`");
        self.plain.get(id).map_or("", String::as_str)
    }

    pub fn format(&self, id: &str, args: &[(&str, Arg)]) -> String {
        let args: Vec<(&str, locale::Arg)> = args
            .iter()
            .map(|(name, arg)| match arg {
                Arg::Text(text) => (*name, locale::Arg::Text(text)),
                Arg::Count(count) => (*name, locale::Arg::Number(*count as f64)),
            })
            .collect();
        self.voice.locale.format(id, &args)
    }

    pub fn number(&self, value: f64) -> String {
        self.voice.locale.number(value)
    }

    /// Sentences as a text: with spaces between them, where the language has any.
    pub fn text(&self, sentences: &[&str]) -> String {
        let mut text = String::new();
        for sentence in sentences.iter().filter(|sentence| !sentence.is_empty()) {
            if !text.is_empty() && !text.ends_with('。') {
                text.push(' ');
            }
            text.push_str(sentence);
        }
        text
    }

    /// `a, b and c`
    pub fn list(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [one] => one.clone(),
            _ => self.voice.locale.list(items),
        }
    }

    /// ` lang="…"`, with `dir` where the direction differs, for words in a language of the site; nothing for the page's.
    pub fn attrs_of(&self, lang: LangIx) -> &str {
        &self.attrs[lang.ix()]
    }

    /// The same for any language tag.
    pub fn attrs(&self, tag: &str) -> String {
        attrs(&self.voice.locale, tag)
    }

    /// A language's name in itself, for the language switch.
    pub fn language_name(&self, tag: &str) -> String {
        self.voice.locale.language_name(tag)
    }

    /// A language's name in this language.
    pub fn language_name_here(&self, tag: &str) -> String {
        self.voice.locale.language_name_here(tag)
    }

    /// A date with its `time` elements, as HTML.
    pub fn date(&self, date: &Edtf, form: Form) -> String {
        html(&self.voice.locale.date(date, style(form)), false)
    }

    /// A date in words alone.
    pub fn date_text(&self, date: &Edtf, form: Form) -> String {
        self.voice.locale.date_text(date, style(form))
    }

    /// A date as a heading: the day's number apart from weekday, month and year.
    pub fn heading(&self, date: &Edtf) -> String {
        html(&self.voice.locale.heading(date), true)
    }

    /// The time of day as HTML, by the clocks of a timeline's zone where it fits them; empty when the value has none.
    /// Those of an interval are no `<time>`, which has no such value.
    pub fn time(&self, value: &Edtf, zone: Option<&TimeZone>) -> String {
        let names = zone.and_then(|zone| self.voice.zone(zone));
        let Some(text) = self.voice.locale.times(value, names) else { return String::new() };
        let text = escape(&text).into_owned();
        let Edtf::Date(date) = value else { return text };
        let placed = names.and_then(|names| names.place(date)).map(|placed| placed.place.1);
        match (Date { time: placed.or(date.time), ..*date }).html_datetime() {
            Some(value) => format!("<time datetime=\"{value}\">{text}</time>"),
            None => text,
        }
    }
}

/// More characters than this make a long numeral: "2020–2024", "13.8 billion BCE".
const LONG: usize = 6;

const fn style(form: Form) -> DateStyle {
    match form {
        Form::Long => DateStyle::Long,
        Form::Short => DateStyle::Short,
        Form::ShortYear => DateStyle::ShortYear,
    }
}

/// Pieces as HTML. Neighbours of one date share a `time`; in a heading each part has its class.
fn html(pieces: &[Piece], classes: bool) -> String {
    let mut out = String::new();
    let mut open: Option<&str> = None;
    for piece in pieces {
        let datetime = piece.datetime.as_deref();
        if open.is_some() && open != datetime {
            out.push_str("</time>");
            open = None;
        }
        if let Some(value) = datetime.filter(|_| open.is_none()) {
            out.push_str("<time datetime=\"");
            push_escaped(&mut out, value);
            out.push_str("\">");
            open = Some(value);
        }
        let class = match piece.role {
            _ if !classes => "",
            // Numerals of one date fit in a line of the column; more do so when they are smaller.
            Role::Number if piece.text.chars().count() > LONG => "dn dl",
            Role::Number => "dn",
            Role::Month => "my",
            Role::Weekday | Role::Word => "dw",
            Role::Plain => "",
        };
        if class.is_empty() {
            push_escaped(&mut out, &piece.text);
        } else {
            out.push_str("<span class=\"");
            out.push_str(class);
            out.push_str("\">");
            push_escaped(&mut out, &piece.text);
            out.push_str("</span>");
        }
    }
    if open.is_some() {
        out.push_str("</time>");
    }
    out
}

fn attrs(page: &Locale, tag: &str) -> String {
    if tag.is_empty() || tag.eq_ignore_ascii_case(page.tag()) {
        return String::new();
    }
    let mut attrs = format!(" lang=\"{}\"", escape(tag));
    let rtl = is_rtl(tag);
    if rtl != (page.direction() == Direction::Rtl) {
        attrs.push_str(if rtl { " dir=\"rtl\"" } else { " dir=\"ltr\"" });
    }
    attrs
}

/// Whether a language is written from right to left.
fn is_rtl(tag: &str) -> bool {
    let language = tag.split('-').next().unwrap_or_default();
    matches!(language, "ar" | "ckb" | "dv" | "fa" | "he" | "ks" | "ps" | "sd" | "syr" | "ug" | "ur" | "yi")
}
