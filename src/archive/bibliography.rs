//! The sources as reference managers read them: CSL-JSON (Citation Style Language 1.0.2) and BibTeX.

use crate::date::Edtf;
use crate::model::{Site, Source, Timeline};
use serde_json::{Map, Value, json};
use std::io::{self, Write};

/// The bibliography in CSL-JSON, an item a line.
pub fn write_csl(site: &Site, mut out: impl Write) -> io::Result<()> {
    out.write_all(b"[")?;
    for (at, (key, source)) in sources(site).enumerate() {
        out.write_all(if at == 0 { b"\n" } else { b",\n" })?;
        serde_json::to_writer(&mut out, &csl(&key, source))?;
    }
    out.write_all(b"\n]\n")
}

/// The bibliography in BibTeX, UTF-8.
pub fn write_bibtex(site: &Site, mut out: impl Write) -> io::Result<()> {
    for (at, (key, source)) in sources(site).enumerate() {
        if at > 0 {
            out.write_all(b"\n")?;
        }
        writeln!(out, "@misc{{{key},")?;
        for (name, value) in fields(source) {
            writeln!(out, "  {name} = {{{value}}},")?;
        }
        out.write_all(b"}\n")?;
    }
    Ok(())
}

/// Sources with a key that is unique in the site: the id alone where there is one timeline.
fn sources(site: &Site) -> impl Iterator<Item = (String, &Source)> {
    let is_one = site.timelines.len() == 1;
    let key = move |timeline: &Timeline, source: &Source| {
        if is_one { source.id.clone() } else { format!("{}:{}", timeline.path.replace('/', "-"), source.id) }
    };
    site.timelines
        .iter()
        .flat_map(move |timeline| timeline.sources.iter().map(move |source| (key(timeline, source), source)))
}

fn csl(key: &str, source: &Source) -> Value {
    let mut item = Map::new();
    let mut put = |name: &str, value: Option<Value>| {
        if let Some(value) = value {
            item.insert(name.to_owned(), value);
        }
    };
    put("id", Some(json!(key)));
    put("type", Some(json!(if source.url.is_some() { "webpage" } else { "document" })));
    put("title", source.title.as_ref().map(|title| json!(title)));
    put("author", source.author.as_ref().map(|author| json!([{ "literal": author }])));
    put("container-title", Some(json!(&*source.publisher)));
    put("issued", source.published.as_ref().map(csl_date));
    put("accessed", source.retrieved.as_deref().map(csl_date));
    put("URL", source.url.as_ref().map(|url| json!(url)));
    put("language", source.lang.as_deref().map(|lang| json!(lang)));
    put("archive_location", source.archived_url.as_ref().map(|url| json!(url)));
    put("note", note(source).map(Value::String));
    Value::Object(item)
}

/// Years, months and days as numbers; other values in the words of EDTF, which CSL knows as `literal`.
fn csl_date(date: &Edtf) -> Value {
    let text = date.to_string();
    let ends: Option<Vec<Vec<i32>>> = text.split('/').map(numbers).collect();
    match ends {
        Some(ends) if ends.len() <= 2 => json!({ "date-parts": ends }),
        _ => json!({ "literal": text }),
    }
}

/// The numbers of `2024`, `2024-10` or `2024-10-21`.
fn numbers(text: &str) -> Option<Vec<i32>> {
    let parts: Vec<&str> = text.split('-').collect();
    let widths = [4, 2, 2];
    let fits = parts.len() <= 3 && parts.iter().zip(widths).all(|(part, width)| part.len() == width);
    let is_season = parts.get(1).is_some_and(|month| *month > "12");
    if !fits || is_season { None } else { parts.iter().map(|part| part.parse().ok()).collect() }
}

fn note(source: &Source) -> Option<String> {
    source.agency.as_ref().map(|agency| format!("carries a report of {agency}"))
}

fn fields(source: &Source) -> Vec<(&'static str, String)> {
    let mut out = Vec::new();
    let mut put = |name, value: Option<String>| out.extend(value.map(|value| (name, value)));
    put("title", source.title.as_deref().map(|title| format!("{{{}}}", escaped(title))));
    put("author", source.author.as_deref().map(|author| format!("{{{}}}", escaped(author))));
    put("publisher", Some(escaped(&source.publisher)));
    if let Some(published) = &source.published {
        let numbers = numbers(&published.to_string()).unwrap_or_default();
        put("date", Some(published.to_string()));
        put("year", numbers.first().map(|year| format!("{year:04}")));
        put("month", numbers.get(1).map(ToString::to_string));
    }
    put("url", source.url.as_deref().map(address));
    put("urldate", source.retrieved.as_ref().map(ToString::to_string));
    put("language", source.lang.as_deref().map(str::to_owned));
    put("note", note(source).map(|note| escaped(&note)));
    out
}

/// Characters with a meaning in TeX.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\textbackslash{}"),
            '~' => out.push_str("\\textasciitilde{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            '{' | '}' | '%' | '&' | '#' | '$' | '_' => {
                out.push('\\');
                out.push(c);
            }
            _ if c.is_control() => out.push(' '),
            _ => out.push(c),
        }
    }
    out
}

/// An address goes in as it is, but for braces and what no address holds: they would end the field.
fn address(url: &str) -> String {
    let mut out = String::with_capacity(url.len());
    for c in url.chars() {
        match c {
            '{' => out.push_str("%7B"),
            '}' => out.push_str("%7D"),
            '\\' => out.push_str("%5C"),
            _ if c.is_control() => {}
            _ => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Value {
        csl_date(&Edtf::parse(text).expect("a date"))
    }

    #[test]
    fn plain_dates_become_numbers_and_others_stay_as_written() {
        assert_eq!(date("2024-10-21"), json!({ "date-parts": [[2024, 10, 21]] }));
        assert_eq!(date("2024-10/2024-11"), json!({ "date-parts": [[2024, 10], [2024, 11]] }));
        for literal in ["2024-10~", "../2024-10-21", "-0044", "2024-21", "{2023,2024}"] {
            assert_eq!(date(literal), json!({ "literal": literal }), "{literal}");
        }
    }

    #[test]
    fn nothing_in_a_source_ends_a_bibtex_field() {
        assert_eq!(escaped("50 % of {A}_\\x"), "50 \\% of \\{A\\}\\_\\textbackslash{}x");
        assert_eq!(address("https://example.org/a_b?c={d}"), "https://example.org/a_b?c=%7Bd%7D");
    }
}
