//! Plain text: kept as it is, with what is not the article's own words marked.

use super::language::language;
use super::lines::{boilerplate, header};
use super::published::{Place, Published, address_day, machine_day};
use super::rules::Rules;
use super::{Article, Known};

pub fn read(text: String, known: &Known) -> Article {
    let fields = header(&text);
    let field = |names: &[&str]| {
        let found = fields.iter().find(|(name, value)| names.contains(name) && !value.is_empty());
        found.map(|(_, value)| (*value).to_owned())
    };
    let url = known.url.clone().or_else(|| field(&["url"]));
    let title = known.title.clone().or_else(|| field(&["title"]));
    let publisher = known.publisher.clone().or_else(|| field(&["publisher"]));
    let author = field(&["author"]);
    let given = known.published.or_else(|| machine_day(&field(&["published", "date"])?));
    let declared = known.lang.clone().or_else(|| field(&["lang", "language"]));
    let lang = known.lang.clone().or_else(|| language(&text, declared.as_deref()));
    let boilerplate = boilerplate(&text, title.as_deref(), Rules::of(lang.as_deref().unwrap_or_default()));
    let published = given.map(|date| Published { date, from: Place::Given }).or_else(|| {
        let (date, digits) = address_day(url.as_deref()?)?;
        Some(Published { date, from: Place::Address(digits) })
    });
    Article { text, boilerplate, title, publisher, author, lang, published, url, original: None }
}
