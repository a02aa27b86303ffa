//! What an archive says of itself in each of its descriptions, decided once.

use crate::date::{Bound, Day, Edtf, Seconds};
use crate::model::{Site, Timeline};

/// The facts that the descriptions share.
pub struct About<'a> {
    pub site: &'a Site,
    /// Of the one timeline, or of the site.
    pub title: &'a str,
    pub description: String,
    /// The folder that a zip unpacks into.
    pub root: String,
    /// The day that the archive bears.
    pub date: Day,
    /// First and last day of what the records tell, as far as they are bounded.
    pub covers: Option<(Day, Day)>,
    pub has_templates: bool,
}

impl<'a> About<'a> {
    /// `epoch`: the day to bear, in seconds since 1970-01-01T00:00:00Z; else the newest day that the content gives.
    pub fn new(site: &'a Site, epoch: Option<i64>, has_templates: bool) -> Self {
        let one = match site.timelines.as_slice() {
            [timeline] => Some(timeline),
            _ => None,
        };
        let title = one.map_or(&site.title, |timeline| &timeline.title).default_text();
        let description = one.map_or(&site.description, |timeline| &timeline.description);
        let description = description.as_ref().map_or_else(
            || format!("{title}: dated records and their sources"),
            |description| description.default_text().to_owned(),
        );
        let root = one.map_or_else(|| "timelines".to_owned(), |timeline| timeline.path.replace('/', "-"));
        let date = epoch.map(|epoch| Seconds(epoch).day()).unwrap_or_else(|| newest(site));
        Self { site, title, description, root, date, covers: covers(site), has_templates }
    }

    /// The day as ISO 8601 writes it.
    pub fn day(&self) -> String {
        iso(self.date)
    }

    pub fn events(&self) -> usize {
        self.site.timelines.iter().map(|timeline| timeline.events.len()).sum()
    }

    pub fn sources(&self) -> usize {
        self.site.timelines.iter().map(|timeline| timeline.sources.len()).sum()
    }

    /// Who the archive is by: the authors, else the publisher, else the site.
    pub fn creators(&self) -> Vec<&str> {
        let credits = &self.site.credits;
        if !credits.authors.is_empty() {
            return credits.authors.iter().map(String::as_str).collect();
        }
        vec![credits.publisher.as_deref().unwrap_or_else(|| self.site.title.default_text())]
    }

    /// The addresses of the timelines, where the site has one.
    pub fn address(&self) -> Option<String> {
        let base = self.site.base_url.as_ref()?;
        Some(match self.site.timelines.as_slice() {
            [timeline] => format!("{base}{}/", timeline.path),
            _ => base.clone(),
        })
    }
}

/// A day, `2024-10-21`.
pub fn iso(day: Day) -> String {
    let (year, month, day) = day.ymd();
    format!("{year:04}-{month:02}-{day:02}")
}

/// The newest day that the content gives for itself: when a timeline was updated, else when a source was published or
/// retrieved, else the first day that the zip format knows.
fn newest(site: &Site) -> Day {
    let updated = site.timelines.iter().filter_map(|timeline| timeline.updated.as_ref()?.last_day());
    let of_sources = || {
        let dates = site.timelines.iter().flat_map(source_dates);
        dates.filter_map(Edtf::last_day).max()
    };
    updated.max().or_else(of_sources).unwrap_or_else(|| Day::from_ymd(1980, 1, 1).expect("a day"))
}

fn source_dates(timeline: &Timeline) -> impl Iterator<Item = &Edtf> {
    timeline.sources.iter().flat_map(|source| source.published.iter().chain(source.retrieved.as_deref()))
}

fn covers(site: &Site) -> Option<(Day, Day)> {
    let dates = || site.timelines.iter().flat_map(|timeline| &timeline.events).filter_map(|event| event.date.as_ref());
    let day = |bound: Bound| bound.day();
    let first = dates().filter_map(|date| day(date.earliest())).min()?;
    let last = dates().filter_map(|date| day(date.latest())).max()?;
    Some((first, last))
}
