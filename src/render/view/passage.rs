//! Where a quotation stands in a saved article, and the ways to it.

use super::scope::TimelineScope;
use crate::date::Edtf;
use crate::markup::html::escape;
use crate::markup::markdown::safe_url;
use crate::model::{Event, Source};
use chrono::NaiveDateTime;
use serde::Serialize;

/// The words of a quotation in their context, and links to them.
#[derive(Debug, Serialize)]
pub struct PassageView<'a> {
    pub excerpt: Option<ExcerptView<'a>>,
    /// The page that the article was saved from, at the words.
    pub href: Option<String>,
    pub archived_url: Option<&'a str>,
    pub robust: Robust,
}

#[derive(Debug, Serialize)]
pub struct ExcerptView<'a> {
    pub before: &'a str,
    pub words: &'a str,
    pub after: &'a str,
    /// Marks the language of the words.
    pub attrs: String,
}

/// The attributes by which each of two links, to a page and to its archived copy, names the other; safe HTML, empty for a
/// source without both.
///
/// After Robust Links, <https://robustlinks.mementoweb.org/spec/>.
#[derive(Debug, Default, Serialize)]
pub struct Robust {
    pub live: String,
    pub archived: String,
}

impl<'a> TimelineScope<'a> {
    /// Where the quotation of an entry stands; `None` where no saved article has it, or there is nothing to show of it.
    pub fn passage(&self, event: &'a Event) -> Option<PassageView<'a>> {
        let quote = event.quote.as_ref()?;
        let passage = quote.passage.as_ref()?;
        let source = self.timeline.source(passage.source);
        let excerpt = passage.excerpt.as_ref().map(|excerpt| ExcerptView {
            before: &excerpt.before,
            words: &excerpt.words,
            after: &excerpt.after,
            attrs: self.words.attrs(&quote.lang),
        });
        let href = source.url.as_deref().and_then(safe_url).map(|url| {
            // A directive goes after the fragment, which stays what it was.
            let hash = if url.contains('#') { "" } else { "#" };
            format!("{url}{hash}:~:{}", passage.fragment)
        });
        let archived_url = source.archived_url.as_deref().and_then(safe_url);
        let has_any = excerpt.is_some() || href.is_some() || archived_url.is_some();
        has_any.then(|| PassageView { excerpt, href, archived_url, robust: Robust::of(source) })
    }
}

impl Robust {
    pub fn of(source: &Source) -> Self {
        let url = |url: &'_ Option<Box<str>>| url.as_deref().and_then(safe_url).map(|url| escape(url).into_owned());
        let (Some(live), Some(archived)) = (url(&source.url), url(&source.archived_url)) else {
            return Self::default();
        };
        let date = version_date(&archived, source.retrieved.as_deref());
        let date = date.map(|date| format!(" data-versiondate=\"{date}\"")).unwrap_or_default();
        Self {
            live: format!(" data-versionurl=\"{archived}\"{date}"),
            archived: format!(" data-originalurl=\"{live}\"{date}"),
        }
    }
}

/// When a copy was archived: as its address says in the way of web archives, `…/20241025123456/…`, else the day on which
/// the source was read.
fn version_date(archived: &str, retrieved: Option<&Edtf>) -> Option<String> {
    let stamp = |part: &str| NaiveDateTime::parse_from_str(part.get(..14)?, "%Y%m%d%H%M%S").ok();
    if let Some(time) = archived.split('/').find_map(stamp) {
        return Some(time.format("%Y-%m-%dT%H:%M:%SZ").to_string());
    }
    match retrieved? {
        date @ Edtf::Date(day) if super::dates::is_known_day(date) => day.html_datetime(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::version_date;
    use crate::date::Edtf;

    #[test]
    fn a_copy_is_dated_by_its_address_or_by_the_day_of_reading() {
        let day = Edtf::parse("2024-10-25").expect("a day");
        let stamped = "https://archive.example/web/20241026081500id_/https://example.org/a";
        assert_eq!(version_date(stamped, Some(&day)).as_deref(), Some("2024-10-26T08:15:00Z"));
        assert_eq!(version_date("https://archive.example/Ab3dE", Some(&day)).as_deref(), Some("2024-10-25"));
        assert_eq!(version_date("https://archive.example/99999999999999", None), None);
        let month = Edtf::parse("2024-10").expect("a month");
        assert_eq!(version_date("https://archive.example/Ab3dE", Some(&month)), None, "no day is guessed");
    }
}
