use std::collections::{BTreeMap, BTreeSet};

use super::*;
use crate::locale::Locale;

/// What only some languages select on or name.
const OPTIONAL: [&str; 8] = ["case", "century", "form", "hundreds", "ordinal", "place", "roman", "tens"];

fn files() -> impl Iterator<Item = (&'static str, Vec<(&'static str, Message)>)> {
    FILES.iter().map(|(language, source)| (*language, compile(source)))
}

fn variables(message: &Message, found: &mut BTreeSet<&'static str>) {
    for part in &message.0 {
        match part {
            Part::Text(_) => {}
            Part::Variable(name) => drop(found.insert(name)),
            Part::Select { variable, variants, .. } => {
                found.insert(variable);
                variants.iter().for_each(|(_, message)| variables(message, found));
            }
        }
    }
}

fn needed(message: &Message) -> BTreeSet<&'static str> {
    let mut found = BTreeSet::new();
    variables(message, &mut found);
    found.retain(|name| !OPTIONAL.contains(name));
    found
}

/// Every text that a message can show, variants apart.
fn texts<'a>(message: &'a Message, found: &mut Vec<&'a str>) {
    for part in &message.0 {
        match part {
            Part::Text(text) => found.push(text),
            Part::Variable(_) => {}
            Part::Select { variants, .. } => variants.iter().for_each(|(_, message)| texts(message, found)),
        }
    }
}

#[test]
fn every_file_is_read_without_a_loss() {
    for (language, source) in FILES {
        let resource = parser::parse(*source).unwrap_or_else(|(_, errors)| panic!("{language}: {errors:?}"));
        let messages = resource.body.iter().filter(|entry| matches!(entry, Entry::Message(_))).count();
        assert_eq!(compile(source).len(), messages, "{language} holds Fluent that is not supported");
        let others: Vec<_> =
            resource.body.iter().filter(|entry| matches!(entry, Entry::Term(_) | Entry::Junk { .. })).collect();
        assert!(others.is_empty(), "{language}: {others:?}");
    }
}

#[test]
fn every_language_has_the_ids_and_variables_of_english() {
    let english: BTreeMap<_, _> = compile(source("en").unwrap()).into_iter().collect();
    for (language, messages) in files() {
        let count = messages.len();
        let messages: BTreeMap<_, _> = messages.into_iter().collect();
        assert_eq!(messages.len(), count, "{language} has an id twice");
        let missing: Vec<_> = english.keys().filter(|id| !messages.contains_key(*id)).collect();
        let unknown: Vec<_> = messages.keys().filter(|id| !english.contains_key(*id)).collect();
        assert!(missing.is_empty() && unknown.is_empty(), "{language} lacks {missing:?} and has {unknown:?}");
        for (id, message) in &messages {
            assert_eq!(needed(message), needed(&english[id]), "{language} {id}");
        }
    }
}

#[test]
fn no_message_is_empty_or_breaks_markup() {
    for (language, messages) in files() {
        for (id, message) in &messages {
            assert!(!message.0.is_empty(), "{language} {id}");
            let mut found = Vec::new();
            texts(message, &mut found);
            for text in found {
                assert!(!text.contains(['&', '<', '>', '"', '\'', '\n', '\t']), "{language} {id}: {text:?}");
                // The only invisible characters: no-break spaces before French punctuation.
                let allowed = |c: char| language == "fr" && matches!(c, '\u{a0}' | '\u{202f}');
                let invisible = |c: char| {
                    c.is_control()
                        || (c.is_whitespace() && c != ' ')
                        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
                };
                assert!(!text.chars().any(|c| invisible(c) && !allowed(c)), "{language} {id}: {text:?}");
            }
        }
    }
}

#[test]
fn slavic_and_arabic_plurals_are_complete() {
    fn check(at: &str, message: &Message, wanted: &[&str]) {
        for part in &message.0 {
            let Part::Select { variants, default, .. } = part else { continue };
            let words: Vec<_> = variants
                .iter()
                .filter_map(|(key, _)| if let Key::Word(word) = key { Some(*word) } else { None })
                .collect();
            let is_plural = words.iter().any(|word| ["zero", "one", "two", "few", "many"].contains(word));
            if is_plural {
                assert_eq!(words, wanted, "{at}");
                assert_eq!(*default, variants.len() - 1, "{at}");
            }
            variants.iter().for_each(|(_, message)| check(at, message, wanted));
        }
    }
    for (language, messages) in files() {
        let wanted: &[&str] = match language {
            "ru" | "uk" => &["one", "few", "many", "other"],
            "ar" => &["zero", "one", "two", "few", "many", "other"],
            _ => continue,
        };
        messages.iter().for_each(|(id, message)| check(&format!("{language} {id}"), message, wanted));
    }
}

#[track_caller]
fn says(language: &str, id: &str, args: &[(&str, Arg<'_>)], expected: &str) {
    assert_eq!(Locale::new(language).format(id, args), expected);
}

#[test]
fn numbers_choose_the_form_and_take_the_format() {
    let count = |value| [("count", Arg::Number(value))];
    says("en", "entries-count", &count(1.0), "1 entry");
    says("en", "entries-count", &count(10_000.0), "10,000 entries");
    says("ru", "entries-count", &count(21.0), "21 запись");
    says("ru", "entries-count", &count(22.0), "22 записи");
    says("ru", "entries-count", &count(11.0), "11 записей");
    says("uk", "entries-count", &count(10_002.0), "10\u{a0}002 записи");
    says("ar", "entries-count", &count(2.0), "مدخلان");
    says("ar", "entries-count", &count(11.0), "11 مدخلًا");
    says("ar", "entries-count", &count(103.0), "103 مداخل");
    says("fr", "entries-count", &count(0.0), "0 entrée");
    says("ko", "entries-count", &count(1234.0), "항목 1,234건");
    let both = [("entries", Arg::Number(21.0)), ("sources", Arg::Number(1.0))];
    says("en", "entries-from-sources", &both, "21 entries from 1 source");
    says("id", "entries-from-sources", &both, "21 entri dari 1 sumber");
    says("ru", "entries-from-sources", &both, "21 запись из 1 источника");
    says("de", "entries-from-sources", &both, "21 Einträge aus 1 Quelle");
}

#[test]
fn an_exact_number_comes_before_its_plural_form() {
    says("en", "search-results", &[("count", Arg::Number(0.0))], "Nothing found");
    says("ru", "search-results", &[("count", Arg::Number(0.0))], "Ничего не найдено");
}

#[test]
fn a_placeholder_for_a_script_stays() {
    let args = [("shown", Arg::Text("{n}")), ("total", Arg::Number(21.0))];
    says("en", "filter-shown", &args, "{n} of 21 entries shown");
    says("uk", "filter-shown", &args, "Показано {n} із 21 запису");
}

#[test]
fn right_to_left_text_is_isolated_from_what_is_not() {
    let option = |label| [("label", Arg::Text(label)), ("count", Arg::Number(3.0))];
    says("ar", "filter-option", &option("AFP"), "\u{2068}AFP\u{2069} (3)");
    says("ar", "filter-option", &option("روسيا"), "روسيا (3)");
    says("en", "filter-option", &option("روسيا"), "روسيا (3)");
}

#[test]
fn what_is_missing_shows() {
    says("en", "no-such-message", &[], "no-such-message");
    says("en", "updated", &[], "Updated {$date}");
}

#[test]
fn a_language_without_a_file_speaks_english() {
    let portuguese = Locale::new("pt-BR");
    assert_eq!(portuguese.message("timeline"), "Timeline");
    assert_eq!(portuguese.number(10_000.5), "10.000,5");
    assert_eq!(Locale::new("id-ID").message("timeline"), "Linimasa");
    assert_eq!(Locale::new("not a tag").message("timeline"), "Timeline");
}

#[test]
fn plain_messages_are_those_without_arguments() {
    let locale = Locale::new("id");
    let plain = locale.plain_messages();
    assert!(plain.iter().any(|(id, text)| *id == "timeline" && text == "Linimasa"));
    assert!(plain.iter().all(|(id, text)| *id != "updated" && !text.contains('$')));
    assert_eq!(plain.len(), Locale::new("en").plain_messages().len());
}

#[test]
fn every_kind_has_a_name_and_a_meaning() {
    for language in Locale::LANGUAGES {
        let locale = Locale::new(language);
        for kind in crate::model::Kind::ALL {
            for id in [format!("kind-{}", kind.name()), format!("kind-{}-meaning", kind.name())] {
                assert_ne!(locale.message(&id), id, "{language}");
            }
        }
        for relation in crate::model::Relation::ALL {
            let id = format!("relation-{}", relation.name().replace('_', "-"));
            for id in [format!("{id}-reverse"), id] {
                assert_ne!(locale.message(&id), id, "{language}");
            }
        }
    }
}
