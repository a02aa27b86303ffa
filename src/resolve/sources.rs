//! The bibliography: sources by id, and those that records write inline.

use super::Context;
use super::ids::{index, unknown};
use super::shared::Shared;
use crate::diag::{Diagnostics, Spanned, suggest};
use crate::model::{OutletLabel, SharedText, Source, SourceIx, Text};
use crate::parse::written::WrittenSource;
use std::collections::HashMap;

#[derive(Clone)]
pub struct Sources {
    by_id: HashMap<String, usize>,
    /// Inline sources that were seen, by what makes them the same.
    inline: HashMap<String, usize>,
    pub written: Vec<WrittenSource>,
    /// How many stand in `sources.toml`.
    pub listed: usize,
    pub used: Vec<bool>,
    /// The list could not be read: a name that is not in it may be fine.
    pub unread: bool,
    pub shared: Shared,
}

impl Sources {
    pub fn new(written: Vec<WrittenSource>, unread: bool, diagnostics: &mut Diagnostics) -> Self {
        let by_id = index(written.iter().map(|source| &source.id), "source", diagnostics);
        let listed = written.len();
        Self {
            by_id,
            inline: HashMap::new(),
            used: vec![false; listed],
            written,
            listed,
            unread,
            shared: Shared::default(),
        }
    }

    pub fn get(&self, id: &str) -> Option<SourceIx> {
        self.by_id.get(id).map(|&at| ix(at))
    }

    /// The source of that id, marked as used, or a finding.
    pub fn find(&mut self, id: &Spanned<String>, field: &str, diagnostics: &mut Diagnostics) -> Option<SourceIx> {
        let found = self.get(&id.value);
        match found {
            Some(source) => self.used[source.ix()] = true,
            None if self.unread => {}
            None => {
                let suggestion = suggest(&id.value, self.written[..self.listed].iter().map(|s| s.id.value.as_str()));
                diagnostics.push(unknown(field, "source", &id.value, suggestion), id.span);
            }
        }
        found
    }

    /// Adds a source written in a record; the same address and day is the same source.
    pub fn add_inline(&mut self, mut source: WrittenSource) -> SourceIx {
        let text = |text: &Option<Box<str>>| text.clone().unwrap_or_default();
        let identity = match &source.url {
            Some(url) => url.to_string(),
            None => {
                let published = source.published.as_ref().map(ToString::to_string).unwrap_or_default();
                format!("{}\n{}\n{published}", text(&source.publisher), text(&source.title))
            }
        };
        if let Some(&at) = self.inline.get(&identity) {
            return ix(at);
        }
        let at = self.written.len();
        // A hash of its identity: stable when other records come and go.
        source.id.value = format!("s-{}", &blake3::hash(identity.as_bytes()).to_hex()[..10]);
        self.inline.insert(identity, at);
        self.written.push(source);
        self.used.push(true);
        ix(at)
    }

    pub fn source(&self, source: SourceIx) -> &WrittenSource {
        &self.written[source.ix()]
    }

    /// The sources as meant; `shared` is what the saved article of each has in common with others.
    pub fn finish(self, context: &Context<'_>, shared: Vec<Option<SharedText>>) -> Vec<Source> {
        let Self { written, shared: mut words, .. } = self;
        let all = written.into_iter().zip(shared);
        all.map(|(written, shared_text)| source(written, shared_text, context.labels, &mut words)).collect()
    }
}

fn ix(at: usize) -> SourceIx {
    SourceIx(u32::try_from(at).expect("fewer than 2^32 sources"))
}

/// The outlet of a source: the host of its address where it names none.
pub fn publisher(source: &WrittenSource) -> String {
    source.publisher.as_deref().map(str::to_owned).or_else(|| host(source.url.as_deref()?)).unwrap_or_default()
}

fn source(
    written: WrittenSource,
    shared_text: Option<SharedText>,
    labels: &[OutletLabel],
    words: &mut Shared,
) -> Source {
    let publisher = words.get(&publisher(&written));
    let WrittenSource {
        id,
        url,
        title,
        publisher: _,
        author,
        published,
        lang,
        agency,
        label,
        archived_url,
        retrieved,
        article,
        sha256,
    } = written;
    let label = match label {
        Some(label) => Some(
            labels
                .iter()
                .find(|known| *known.id == *label)
                .map_or_else(|| Text::new(label.clone()), |known| known.label.clone()),
        ),
        None => labels
            .iter()
            .find(|known| *known.outlet == *publisher || known.aliases.iter().any(|alias| **alias == *publisher))
            .map(|known| known.label.clone()),
    };
    Source {
        id: id.value,
        url,
        title,
        publisher,
        author,
        published,
        lang: lang.map(|lang| words.get(&lang)),
        agency: agency.map(|agency| words.get(&agency)),
        label,
        archived_url,
        retrieved,
        article: article.map(|article| article.value.into()),
        sha256: sha256.map(|sum| sum.value.to_ascii_lowercase().into()),
        shared_text,
    }
}

/// The host of an address, without `www.`.
fn host(url: &str) -> Option<String> {
    let url = url::Url::parse(url).ok()?;
    let host = url.host_str()?;
    Some(host.strip_prefix("www.").unwrap_or(host).to_owned())
}
