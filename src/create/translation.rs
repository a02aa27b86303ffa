//! The words of a sample file as the translation of the same file in another language.

use toml_edit::{DocumentMut, InlineTable, Item, Table, value};

/// The fields of a record that are words, as far as the sample has them.
const WORDS_OF_RECORDS: [&str; 5] = ["title", "summary", "date_basis", "place", "quote"];
/// The fields of a timeline that are words, or hold some.
const WORDS_OF_TIMELINES: [&str; 5] = ["title", "description", "key_facts", "counts", "slices"];
/// What the items of its lists keep in a translation: the name by which they are found, and their words.
const WORDS_OF_ITEMS: [&str; 4] = ["id", "label", "items", "title"];

/// The translation that stands beside a page, a timeline or a record; `None` for other files.
pub fn translation(path: &str, text: &str) -> Option<String> {
    let (front, body) = parts(text)?;
    let mut front = front.parse::<DocumentMut>().expect("the sample is TOML");
    if path.contains("/events/") {
        front.retain(|field, _| WORDS_OF_RECORDS.contains(&field));
        if let Some(words) =
            front.remove("quote").and_then(|quote| quote.get("translation")?.as_str().map(str::to_owned))
        {
            front["quote"] = value(InlineTable::from_iter([("translation", words)]));
        }
    } else if path.ends_with("timeline.md") {
        front.retain(|field, _| WORDS_OF_TIMELINES.contains(&field));
        for table in tables(&mut front) {
            table.retain(|field, _| WORDS_OF_ITEMS.contains(&field));
        }
    }
    Some(format!("+++\n{front}+++\n\n{body}"))
}

/// `actors.toml` with the names and roles that it has in another language.
pub fn with_names(actors: &str, lang: &str, other: &str) -> String {
    let mut actors = actors.parse::<DocumentMut>().expect("the sample is TOML");
    let other = other.parse::<DocumentMut>().expect("the sample is TOML");
    for (id, actor) in actors.iter_mut() {
        for (field, by_language) in [("name", "names"), ("role", "roles")] {
            let words = other.get(id.get()).and_then(|actor| actor.get(field)?.as_str());
            let differs = words.filter(|words| actor.get(field).and_then(Item::as_str) != Some(*words));
            if let Some(words) = differs {
                let mut named = actor.get(by_language).and_then(Item::as_inline_table).cloned().unwrap_or_default();
                named.insert(lang, words.into());
                actor[by_language] = value(named);
            }
        }
    }
    actors.to_string()
}

/// Front matter and body; `None` when there is no front matter.
fn parts(text: &str) -> Option<(&str, &str)> {
    let (front, body) = text.strip_prefix("+++\n")?.split_once("\n+++\n")?;
    Some((&text[4..4 + front.len() + 1], body.trim_start()))
}

fn tables(front: &mut DocumentMut) -> impl Iterator<Item = &mut Table> {
    front.iter_mut().filter_map(|(_, item)| item.as_array_of_tables_mut()).flat_map(|tables| tables.iter_mut())
}

/// What of a timeline or a record is the same in every language.
#[cfg(test)]
pub fn without_words(path: &str, text: &str) -> String {
    let (front, _) = parts(text).expect("front matter");
    let mut front = front.parse::<DocumentMut>().expect("TOML");
    for field in ["title", "description", "date_basis", "place", "key_facts"] {
        front.remove(field);
    }
    if let Some(quote) = front.get_mut("quote").and_then(Item::as_inline_table_mut) {
        quote.remove("translation");
        quote.fmt();
    }
    if path.ends_with("timeline.md") {
        for table in tables(&mut front) {
            table.retain(|field, _| !["label", "items", "title"].contains(&field));
        }
    }
    front.to_string()
}
