//! From records as written to the site as meant: ids, references, reverse links, order, translations.
//!
//! Every finding is reported, and the stages after this one see a [`Site`] only when there was no error.

mod actors;
mod again;
mod articles;
mod as_of;
mod dates;
mod events;
mod front;
mod ids;
mod insets;
mod keyed;
mod links;
mod order;
mod pages;
mod quotes;
mod records;
mod references;
mod shared;
mod sources;
mod summary;
mod timeline;
mod usage;
mod warnings;
mod words;
mod zones;

use crate::diag::{Diagnostics, SourceMap};
use crate::model::{Lang, OutletLabel, Site, Text, Theme};
use crate::parse::written::{WrittenLabel, WrittenSite, WrittenToken};
use records::Own;
use timeline::Ground;

pub use again::Resolver;
pub use ids::is_slug;

/// The longest excerpt of a saved article when `site.toml` names none, in words: no more than a quotation may have.
const EXCERPT_WORDS: u32 = 25;

/// What to make of the records.
#[derive(Clone, Copy, Debug, Default)]
pub struct ResolveOptions {
    /// Whether drafts are published.
    pub drafts: bool,
    /// Whether the site is asked for as it was on some day, so that whatever never was known is worth a word.
    pub as_of: bool,
}

/// What every part of a timeline needs to know of the site.
struct Context<'a> {
    texts: &'a SourceMap,
    languages: &'a [String],
    labels: &'a [OutletLabel],
    media: Vec<&'a str>,
    options: ResolveOptions,
    /// The longest excerpt of a saved article, in words.
    excerpt_words: u32,
}

/// Resolves a site. `None` when there is an error, in this stage or before it.
pub fn resolve(
    written: WrittenSite,
    texts: &SourceMap,
    options: ResolveOptions,
    diagnostics: &mut Diagnostics,
) -> Option<Site> {
    let Whole { site, own, shared, .. } = whole(written, texts, options, false);
    diagnostics.append(shared);
    diagnostics.extend(own.into_iter().flatten().map(|(_, found)| found));
    (!diagnostics.has_errors()).then_some(site)
}

/// A site, and what was found on the way.
struct Whole {
    site: Site,
    /// What each timeline rests on, where that is kept.
    grounds: Vec<Ground>,
    /// What there is to say of records alone, by timeline.
    own: Vec<Own>,
    /// All else that there is to say.
    shared: Diagnostics,
}

fn whole(written: WrittenSite, texts: &SourceMap, options: ResolveOptions, keep: bool) -> Whole {
    let WrittenSite {
        title,
        titles,
        description,
        descriptions,
        base_url,
        languages,
        raw_html,
        excerpt_words,
        theme,
        cards,
        credits,
        labels,
        mut timelines,
        mut pages,
        assets,
    } = written;
    let languages = if languages.is_empty() { vec!["en".to_owned()] } else { languages };
    let labels: Vec<OutletLabel> = labels.into_iter().flat_map(outlet_labels).collect();
    let media = assets.iter().map(|asset| asset.path.as_str()).collect();
    let excerpt_words = excerpt_words.unwrap_or(EXCERPT_WORDS);
    let context = Context { texts, languages: &languages, labels: &labels, media, options, excerpt_words };
    let written_insets = insets::collect(&mut timelines, &mut pages);
    let mut shared = Diagnostics::default();
    let (mut resolved, mut own, mut grounds) = (Vec::with_capacity(timelines.len()), Vec::new(), Vec::new());
    for written in timelines {
        let (timeline, of_records, ground) = timeline::timeline(written, &context, keep, &mut shared);
        resolved.push(timeline);
        own.push(of_records);
        grounds.extend(ground);
    }
    let pages = pages::pages(pages, &context, &mut shared);
    let insets = insets::insets(written_insets, &resolved, &mut shared);
    let site = Site {
        title: words::text(title.map(|title| title.value).unwrap_or_default(), titles),
        description: description.map(|description| words::text(description, descriptions)),
        base_url: base_url.map(|url| if url.ends_with('/') { url } else { url + "/" }),
        as_of: None,
        languages: languages.into_iter().map(Lang).collect(),
        raw_html,
        excerpt_words,
        theme: Theme { tokens: theme.into_iter().map(token).collect() },
        cards,
        credits,
        labels,
        timelines: resolved,
        pages,
        insets,
        assets,
    };
    Whole { site, grounds, own, shared }
}

fn token(written: WrittenToken) -> (String, String, String) {
    let WrittenToken { name, light, dark } = written;
    (name.to_owned(), light.value, dark.value)
}

fn outlet_labels(written: WrittenLabel) -> impl Iterator<Item = OutletLabel> {
    let WrittenLabel { id, name, names, outlets } = written;
    let label: Text = words::text(name, names);
    outlets.into_iter().map(move |outlet| OutletLabel {
        id: id.clone(),
        label: label.clone(),
        outlet: outlet.name.value,
        aliases: outlet.aliases,
        reason: words::text(outlet.reason, outlet.reasons),
    })
}
