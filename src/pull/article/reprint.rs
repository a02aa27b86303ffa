//! The article that an article was taken from, when it says so.

use super::rules::What;
use super::{Article, published::address_day};
use chrono::NaiveDate;

/// Where a reprint was taken from: the step before it on the path of the words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Original {
    pub url: Option<String>,
    /// The outlet, as the article names it.
    pub publisher: Option<String>,
    pub published: Option<NaiveDate>,
}

impl Original {
    /// The original at an address.
    pub fn at(url: &str) -> Self {
        Self { url: Some(url.to_owned()), publisher: None, published: address_day(url).map(|(day, _)| day) }
    }

    /// The outlet, else the host of the address.
    pub fn name(&self) -> Option<String> {
        self.publisher.clone().or_else(|| host(self.url.as_deref()?))
    }
}

/// The host of an address, without `www.`.
pub fn host(url: &str) -> Option<String> {
    let url = url::Url::parse(url).ok()?;
    Some(url.host_str()?.trim_start_matches("www.").to_owned())
}

/// Longer names are sentences.
const MAX_NAME: usize = 60;

/// What the lines of a text such as `Source: https://…` or `Source: Antara` say.
pub fn original(article: &Article) -> Option<Original> {
    let lines = || {
        article
            .boilerplate
            .iter()
            .filter(|part| part.what == What::Source)
            .map(|part| &article.text[part.range.clone()])
    };
    let found = lines().filter_map(named).find(|found| found.url.is_some() && found.url != article.url);
    let found = found.or_else(|| lines().rev().filter_map(named).find(|found| found.url.is_none()))?;
    let is_own = article.publisher.is_some() && article.publisher == found.publisher;
    (!is_own).then_some(found)
}

/// What one such line says.
pub fn named(line: &str) -> Option<Original> {
    if let Some(url) = address(line) {
        return Some(Original::at(url));
    }
    let (_, name) = line.split_once([':', '：'])?;
    let name = name.trim().trim_end_matches('.');
    let is_name = !name.is_empty() && name.chars().count() <= MAX_NAME && !name.contains("://");
    is_name.then(|| Original { publisher: Some(name.to_owned()), ..Original::default() })
}

/// The web address in a line.
fn address(line: &str) -> Option<&str> {
    let start = line.find("https://").or_else(|| line.find("http://"))?;
    let rest = &line[start..];
    let end =
        rest.find(|c: char| c.is_whitespace() || matches!(c, '"' | '<' | '>' | ')' | ']' | '»')).unwrap_or(rest.len());
    let address = rest[..end].trim_end_matches(['.', ',', ';']);
    url::Url::parse(address).ok().filter(url::Url::has_host).map(|_| address)
}

#[cfg(test)]
mod tests {
    use super::{Original, named};

    #[test]
    fn an_address_or_a_name_is_read() {
        let url = "https://a.example/title-185241021162851749.htm";
        let at = named(&format!("Sumber: {url}.")).expect("an original");
        assert_eq!(at.url.as_deref(), Some(url));
        assert_eq!(at.published.map(|day| day.to_string()).as_deref(), Some("2024-10-21"));
        assert_eq!(named("来源：新华社"), Some(Original { publisher: Some("新华社".into()), ..Original::default() }));
        assert_eq!(named("Artikel ini telah tayang di Kabar"), None);
        assert_eq!(named("Source: http:// "), None);
    }
}
